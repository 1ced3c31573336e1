//! The fields of somebody on our side who manages key accounts.

use jiff::civil::Date;

use super::{Kind, Unfit, Value, day, number_within, person, words};
use crate::domain::people::{Person, Roles};
use crate::domain::roles::Role;
use crate::domain::{PersonId, Scale};

/// One field of somebody on our side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonField {
    /// Their boss.
    ReportsTo,
    /// How they rate themselves in a role.
    Rating(Role),
    /// When they did.
    RatedOn,
    /// What comes next to grow.
    NextStep,
}

impl Person {
    /// Somebody of whom nothing is known but the name.
    pub fn named(id: PersonId, name: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            function: None,
            reports_to: None,
            roles: None,
        }
    }
}

impl PersonField {
    /// All of them, in the order of a form.
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::ReportsTo];
        all.extend(Role::ALL.map(Self::Rating));
        all.extend([Self::RatedOn, Self::NextStep]);
        all
    }

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::ReportsTo => Kind::Person,
            Self::Rating(_) => Kind::Number,
            Self::RatedOn => Kind::Date,
            Self::NextStep => Kind::Text,
        }
    }

    /// What somebody holds in it.
    pub fn get(self, person: &Person) -> Value {
        let roles = person.roles.as_ref();
        match self {
            Self::ReportsTo => Value::person(person.reports_to.as_ref()),
            Self::Rating(role) => Value::number(roles.and_then(|roles| roles.rating(role))),
            Self::RatedOn => Value::date(roles.and_then(|roles| roles.date)),
            Self::NextStep => Value::text(roles.and_then(|roles| roles.next_step.as_ref())),
        }
    }

    /// Puts a value into it. A rating on a scale is one of the day it is given; the day goes with the last
    /// rating.
    ///
    /// # Errors
    /// What keeps the value out: its kind, or that a rating does not lie on the scale.
    pub fn set(
        self,
        of: &mut Person,
        value: &Value,
        (scale, on): (Scale, Date),
    ) -> Result<(), Unfit> {
        let mut roles = of.roles.take().unwrap_or_default();
        match self {
            Self::ReportsTo => of.reports_to = person(value)?,
            Self::Rating(role) => {
                let rating = number_within(value, scale.min(), scale.max())?;
                roles.rate(role, rating);
                match (rating, roles.is_unrated()) {
                    (Some(_), _) => roles.date = Some(on),
                    (None, true) => roles.date = None,
                    (None, false) => {}
                }
            }
            Self::RatedOn => roles.date = day(value)?,
            Self::NextStep => roles.next_step = words(value)?,
        }
        of.roles = Some(roles).filter(|roles| *roles != Roles::default());
        Ok(())
    }
}

impl Roles {
    /// Whether no role is rated.
    pub fn is_unrated(&self) -> bool {
        Role::ALL.iter().all(|role| self.rating(*role).is_none())
    }

    const fn rate(&mut self, role: Role, rating: Option<f64>) {
        match role {
            Role::Project => self.project = rating,
            Role::Knowledge => self.knowledge = rating,
            Role::Relationship => self.relationship = rating,
            Role::Business => self.business = rating,
        }
    }
}
