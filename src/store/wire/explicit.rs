//! What goes without saying, said: for programs that do not know what a file means where it is silent.
//!
//! The user's file stays as short as it is. Only what has one value everywhere is said; what is derived from other
//! places, such as the two letters of an account, is not.

use super::account::Account;
use super::collection::List;
use super::criteria::{Criteria, Criterion};
use super::field::Field;
use super::people::Person;
use super::plan::{Action, Plan, Stakeholder};
use super::portfolio::{File, Settings};
use super::requirement::Requirement;
use super::scorecard::Indicator;
use super::shape::{Id, Text};
use crate::domain::Scale;
use crate::domain::criterion::Source;
use crate::domain::portfolio::{EffortShares, Side};
use crate::domain::requirement::Track;
use crate::domain::scorecard::{Direction, Nature};

/// Places that have a value where nothing is said.
trait Explicit {
    /// Says it.
    fn say(&mut self);
}

impl File {
    /// The same file with everything said.
    #[must_use]
    pub(crate) fn explicit(mut self) -> Self {
        inside(&mut self.portfolio);
        each(&mut self.people);
        inside(&mut self.criteria);
        each(&mut self.accounts);
        self
    }
}

/// Puts a value where there is none.
fn unless_said<T>(field: &mut Field<T>, value: impl Into<T>) {
    if field.is_absent() {
        *field = Field::Given(value.into());
    }
}

/// What has no name of its own is called by its id.
fn name(name: &mut Field<Text>, id: &Field<Id>) {
    if let Some(Id(id)) = id.given() {
        unless_said(name, Text(id.clone()));
    }
}

fn inside<T: Explicit>(field: &mut Field<T>) {
    if let Field::Given(place) = field {
        place.say();
    }
}

fn each<T: Explicit>(field: &mut Field<List<T>>) {
    if let Field::Given(List(items)) = field {
        items.iter_mut().for_each(inside);
    }
}

impl Explicit for Settings {
    fn say(&mut self) {
        unless_said(&mut self.scale, Scale::default());
        unless_said(&mut self.strong_side, Side::default());
        unless_said(&mut self.fiscal_year_starts, super::portfolio::written(1));
        unless_said(&mut self.effort_shares, EffortShares::default());
    }
}

impl Explicit for Person {
    fn say(&mut self) {
        name(&mut self.name, &self.id);
    }
}

impl Explicit for Criteria {
    fn say(&mut self) {
        each(&mut self.attractiveness);
        each(&mut self.strength);
    }
}

impl Explicit for Criterion {
    fn say(&mut self) {
        name(&mut self.name, &self.id);
        if self.kind.given() == Some(&Nature::Quantitative) {
            unless_said(&mut self.source, Source::Entered);
        }
    }
}

impl Explicit for Account {
    fn say(&mut self) {
        each(&mut self.scorecard);
        each(&mut self.requirements);
        each(&mut self.stakeholders);
        inside(&mut self.plan);
    }
}

impl Explicit for Indicator {
    fn say(&mut self) {
        name(&mut self.name, &self.id);
        unless_said(&mut self.direction, Direction::default());
    }
}

impl Explicit for Requirement {
    fn say(&mut self) {
        name(&mut self.title, &self.id);
        unless_said(&mut self.track, Track::default());
    }
}

impl Explicit for Stakeholder {
    fn say(&mut self) {
        name(&mut self.name, &self.id);
    }
}

impl Explicit for Plan {
    fn say(&mut self) {
        each(&mut self.actions);
    }
}

impl Explicit for Action {
    fn say(&mut self) {
        unless_said(&mut self.shared, false);
    }
}
