//! `plan`, `benefits` and `stakeholders` of an account.

use jiff::civil::Date;

use super::checker::Checker;
use super::collection::List;
use super::shape::{Id, Text, Whole, Year};
use super::{item, map};
use crate::domain::plan as domain;
use crate::domain::plan::{Attitude, BuyingRole, Coverage, MilestoneKind, Whose};

map! {
    /// The account business plan: the compass for one account and one year.
    struct Plan {
        /// The year it is for.
        year: Year,
        /// The account's own objectives, and ours there.
        objectives: List<Objective>,
        /// What is to be done.
        actions: List<Action>,
        /// The top three.
        risks: List<Risk>,
        /// Dated moments.
        milestones: List<Milestone>,
        /// Asked of management.
        decisions: List<Decision>,
    }
}

item! {
    /// An objective of the plan.
    #[schemars(extend("required" = ["id"]))]
    struct Objective {
        /// Unique in the list.
        id: Id,
        /// The account's own, or ours.
        whose: Whose,
        /// In words.
        text: Text,
        /// How it is measured.
        measure: Text,
    }
}

item! {
    /// Something to be done by somebody until a day.
    #[schemars(extend("required" = ["id"]))]
    struct Action {
        /// Unique in the list.
        id: Id,
        /// In words.
        text: Text,
        /// Who does it: an id of `people`, or a name.
        owner: Text,
        /// Until when.
        due: Date,
        /// When it was done.
        done: Date,
        /// The requirement it came from, by its id.
        from: Text,
        /// Whether it was agreed on with the account: then its steering committee is shown it. `false` where absent.
        shared: bool,
    }
}

item! {
    /// What could go wrong.
    #[schemars(extend("required" = ["id"]))]
    struct Risk {
        /// Unique in the list.
        id: Id,
        /// In words.
        text: Text,
        /// What we would do.
        response: Text,
    }
}

item! {
    /// A dated moment of the account's year.
    #[schemars(extend("required" = ["id"]))]
    struct Milestone {
        /// Unique in the list.
        id: Id,
        /// Of which kind.
        kind: MilestoneKind,
        /// In words.
        text: Text,
        /// When it is to be.
        due: Date,
        /// When it was.
        done: Date,
    }
}

item! {
    /// A decision asked of management.
    #[schemars(extend("required" = ["id"]))]
    struct Decision {
        /// Unique in the list.
        id: Id,
        /// In words.
        text: Text,
        /// Until when it is needed.
        due: Date,
        /// When it was taken.
        done: Date,
    }
}

item! {
    /// A result delivered to the account for its own growth.
    #[schemars(extend("required" = ["id"]))]
    struct Benefit {
        /// Unique in the account.
        id: Id,
        /// When.
        date: Date,
        /// In words.
        text: Text,
        /// What it is worth to them, in the portfolio's currency.
        amount: f64,
        /// Who at the account says so.
        confirmed_by: Text,
    }
}

item! {
    /// Somebody at the account. Labels are neutral: the person may ask to read them.
    #[schemars(extend("required" = ["id"]))]
    struct Stakeholder {
        /// Unique in the account.
        id: Id,
        /// As they are called.
        name: Text,
        /// What they do.
        function: Text,
        /// What they do in a purchase.
        role: BuyingRole,
        /// How they stand towards us.
        support: Attitude,
        /// How well we know them.
        coverage: Coverage,
        /// Who on our side holds the link: ids of `people`, or names.
        held_by: List<Text>,
        /// Their boss, by id or name.
        reports_to: Text,
        /// When we last spoke.
        last_contact: Date,
    }
}

impl Plan {
    pub(super) fn read(self, c: &mut Checker) -> domain::Plan {
        domain::Plan {
            year: c.take("year", self.year).map(|year| year.0 as i16),
            objectives: c.items("objectives", self.objectives, Objective::read),
            actions: c.items("actions", self.actions, Action::read),
            risks: c.items("risks", self.risks, Risk::read),
            milestones: c.items("milestones", self.milestones, Milestone::read),
            decisions: c.items("decisions", self.decisions, Decision::read),
        }
    }
}

impl From<&domain::Plan> for Plan {
    fn from(plan: &domain::Plan) -> Self {
        Self {
            year: plan
                .year
                .map(|year| Whole(year.unsigned_abs().into()))
                .into(),
            objectives: List::of(plan.objectives.iter().map(Objective::from)),
            actions: List::of(plan.actions.iter().map(Action::from)),
            risks: List::of(plan.risks.iter().map(Risk::from)),
            milestones: List::of(plan.milestones.iter().map(Milestone::from)),
            decisions: List::of(plan.decisions.iter().map(Decision::from)),
        }
    }
}

impl Objective {
    fn read(self, c: &mut Checker) -> domain::PlanObjective {
        domain::PlanObjective {
            id: c.id(self.id),
            whose: c.take("whose", self.whose),
            text: c.text("text", self.text).unwrap_or_default(),
            measure: c.text("measure", self.measure),
        }
    }
}

impl From<&domain::PlanObjective> for Objective {
    fn from(objective: &domain::PlanObjective) -> Self {
        Self {
            id: Id::of(&objective.id),
            whose: objective.whose.into(),
            text: Text::of(&objective.text),
            measure: Text::optional(objective.measure.as_ref()),
        }
    }
}

impl Action {
    fn read(self, c: &mut Checker) -> domain::Action {
        domain::Action {
            id: c.id(self.id),
            text: c.text("text", self.text).unwrap_or_default(),
            owner: c.named("owner", self.owner),
            due: c.take("due", self.due),
            done: c.take("done", self.done),
            from: c.named("from", self.from),
            shared: c.take("shared", self.shared).unwrap_or_default(),
        }
    }
}

impl From<&domain::Action> for Action {
    fn from(action: &domain::Action) -> Self {
        Self {
            id: Id::of(&action.id),
            text: Text::of(&action.text),
            owner: Text::optional(action.owner.as_ref()),
            due: action.due.into(),
            done: action.done.into(),
            from: Text::optional(action.from.as_ref()),
            shared: action.shared.then_some(true).into(),
        }
    }
}

impl Risk {
    fn read(self, c: &mut Checker) -> domain::Risk {
        domain::Risk {
            id: c.id(self.id),
            text: c.text("text", self.text).unwrap_or_default(),
            response: c.text("response", self.response),
        }
    }
}

impl From<&domain::Risk> for Risk {
    fn from(risk: &domain::Risk) -> Self {
        Self {
            id: Id::of(&risk.id),
            text: Text::of(&risk.text),
            response: Text::optional(risk.response.as_ref()),
        }
    }
}

impl Milestone {
    fn read(self, c: &mut Checker) -> domain::Milestone {
        domain::Milestone {
            id: c.id(self.id),
            kind: c.take("kind", self.kind),
            text: c.text("text", self.text),
            due: c.take("due", self.due),
            done: c.take("done", self.done),
        }
    }
}

impl From<&domain::Milestone> for Milestone {
    fn from(milestone: &domain::Milestone) -> Self {
        Self {
            id: Id::of(&milestone.id),
            kind: milestone.kind.into(),
            text: Text::optional(milestone.text.as_ref()),
            due: milestone.due.into(),
            done: milestone.done.into(),
        }
    }
}

impl Decision {
    fn read(self, c: &mut Checker) -> domain::Decision {
        domain::Decision {
            id: c.id(self.id),
            text: c.text("text", self.text).unwrap_or_default(),
            due: c.take("due", self.due),
            done: c.take("done", self.done),
        }
    }
}

impl From<&domain::Decision> for Decision {
    fn from(decision: &domain::Decision) -> Self {
        Self {
            id: Id::of(&decision.id),
            text: Text::of(&decision.text),
            due: decision.due.into(),
            done: decision.done.into(),
        }
    }
}

impl Benefit {
    pub(super) fn read(self, c: &mut Checker) -> domain::Benefit {
        domain::Benefit {
            id: c.id(self.id),
            date: c.take("date", self.date),
            text: c.text("text", self.text).unwrap_or_default(),
            amount: c.take("amount", self.amount),
            confirmed_by: c.named("confirmed_by", self.confirmed_by),
        }
    }
}

impl From<&domain::Benefit> for Benefit {
    fn from(benefit: &domain::Benefit) -> Self {
        Self {
            id: Id::of(&benefit.id),
            date: benefit.date.into(),
            text: Text::of(&benefit.text),
            amount: benefit.amount.into(),
            confirmed_by: Text::optional(benefit.confirmed_by.as_ref()),
        }
    }
}

impl Stakeholder {
    pub(super) fn read(self, c: &mut Checker) -> domain::Stakeholder {
        let id: String = c.id(self.id);
        domain::Stakeholder {
            name: c.text("name", self.name).unwrap_or_else(|| id.clone()),
            id: id.into(),
            function: c.text("function", self.function),
            role: c.take("role", self.role),
            support: c.take("support", self.support),
            coverage: c.take("coverage", self.coverage),
            held_by: c.list("held_by", self.held_by, |Text(who), _| who.into()),
            reports_to: c.named("reports_to", self.reports_to),
            last_contact: c.take("last_contact", self.last_contact),
        }
    }
}

impl From<&domain::Stakeholder> for Stakeholder {
    fn from(person: &domain::Stakeholder) -> Self {
        Self {
            id: Id::of(&person.id),
            name: Text::unless(&person.name, person.id.as_str()),
            function: Text::optional(person.function.as_ref()),
            role: person.role.into(),
            support: person.support.into(),
            coverage: person.coverage.into(),
            held_by: Text::list(&person.held_by),
            reports_to: Text::optional(person.reports_to.as_ref()),
            last_contact: person.last_contact.into(),
        }
    }
}
