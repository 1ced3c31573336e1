//! `people`, `support` and `accepted`: our side, and what stands behind it.

use jiff::civil::Date;

use super::checker::Checker;
use super::field::Field;
use super::shape::{Id, Text};
use super::word::Word;
use super::{item, map};
use crate::domain::people as domain;
use crate::domain::people::SupportItem;
use crate::domain::when::Cadence;
use crate::store::problem::{Expected, Found, ProblemKind};

item! {
    /// Somebody on our side.
    #[schemars(extend("required" = ["id"]))]
    struct Person {
        /// Unique among the people.
        id: Id,
        /// As they are called.
        name: Text,
        /// What they do.
        function: Text,
        /// Their boss, by id or name.
        reports_to: Text,
        /// How they rate themselves in the four roles of a key account manager.
        roles: Roles,
    }
}

map! {
    /// A self-rating in the four roles, on the scale.
    struct Roles {
        /// When it was given.
        date: Date,
        /// Manager of knowledge.
        knowledge: f64,
        /// Manager of relationships.
        relationship: f64,
        /// Manager of business.
        business: f64,
        /// Above all: project manager.
        project: f64,
        /// What comes next to grow.
        next_step: Text,
    }
}

item! {
    /// One sign of management's support.
    #[schemars(extend("required" = ["id"]))]
    struct Support {
        /// Which one.
        #[schemars(extend("enum" = SupportItem::NAMES))]
        id: Id,
        /// Whether it is so.
        done: bool,
        /// How often it must be so again.
        every: Cadence,
        /// When it was last so.
        date: Date,
        /// Where and how.
        note: Text,
    }
}

map! {
    /// A finding that is known, and quiet for a time.
    #[schemars(extend("required" = ["finding"]))]
    struct Accepted {
        /// Which finding, by its id.
        finding: Text,
        /// About whom, by the id of a person.
        person: Text,
        /// About which account, by its id.
        account: Text,
        /// About which item of it, by its id.
        item: Text,
        /// Why.
        reason: Text,
        /// Until when.
        until: Date,
    }
}

impl Person {
    pub(super) fn read(self, c: &mut Checker) -> domain::Person {
        let id: String = c.id(self.id);
        domain::Person {
            name: c.text("name", self.name).unwrap_or_else(|| id.clone()),
            id: id.into(),
            function: c.text("function", self.function),
            reports_to: c.named("reports_to", self.reports_to),
            roles: c
                .map("roles", self.roles, Roles::read)
                .filter(|roles| *roles != domain::Roles::default()),
        }
    }
}

impl From<&domain::Person> for Person {
    fn from(person: &domain::Person) -> Self {
        Self {
            id: Id::of(&person.id),
            name: Text::unless(&person.name, person.id.as_str()),
            function: Text::optional(person.function.as_ref()),
            reports_to: Text::optional(person.reports_to.as_ref()),
            roles: person.roles.as_ref().map_or(Field::Absent, |roles| {
                Field::unless_empty(Roles::from(roles))
            }),
        }
    }
}

impl Roles {
    fn read(self, c: &mut Checker) -> domain::Roles {
        domain::Roles {
            date: c.take("date", self.date),
            knowledge: c.rating("knowledge", self.knowledge),
            relationship: c.rating("relationship", self.relationship),
            business: c.rating("business", self.business),
            project: c.rating("project", self.project),
            next_step: c.text("next_step", self.next_step),
        }
    }
}

impl From<&domain::Roles> for Roles {
    fn from(roles: &domain::Roles) -> Self {
        Self {
            date: roles.date.into(),
            knowledge: roles.knowledge.into(),
            relationship: roles.relationship.into(),
            business: roles.business.into(),
            project: roles.project.into(),
            next_step: Text::optional(roles.next_step.as_ref()),
        }
    }
}

impl Support {
    pub(super) fn read(self, c: &mut Checker) -> Option<domain::Support> {
        let id: String = c.id(self.id);
        let item = SupportItem::of_word(&id);
        if item.is_none() && !id.is_empty() {
            let found = Found::text(&id);
            let expected = Expected::OneOf(SupportItem::NAMES);
            c.report_at("id", ProblemKind::Type { found, expected });
        }
        let done = c.take("done", self.done).unwrap_or_default();
        let every = c.take("every", self.every);
        let date = c.take("date", self.date);
        let note = c.text("note", self.note);
        item.map(|item| domain::Support {
            item,
            done,
            every,
            date,
            note,
        })
    }
}

impl From<&domain::Support> for Support {
    fn from(support: &domain::Support) -> Self {
        Self {
            id: Id::of(support.item.word()),
            done: support.done.into(),
            every: support.every.into(),
            date: support.date.into(),
            note: Text::optional(support.note.as_ref()),
        }
    }
}

impl Accepted {
    pub(super) fn read(self, c: &mut Checker) -> domain::Accepted {
        domain::Accepted {
            finding: c.required_text("finding", self.finding),
            person: c.named("person", self.person),
            account: c.named("account", self.account),
            item: c.named("item", self.item),
            reason: c.text("reason", self.reason),
            until: c.take("until", self.until),
        }
    }
}

impl From<&domain::Accepted> for Accepted {
    fn from(accepted: &domain::Accepted) -> Self {
        Self {
            finding: Text::of(&accepted.finding),
            person: Text::optional(accepted.person.as_ref()),
            account: Text::optional(accepted.account.as_ref()),
            item: Text::optional(accepted.item.as_ref()),
            reason: Text::optional(accepted.reason.as_ref()),
            until: accepted.until.into(),
        }
    }
}
