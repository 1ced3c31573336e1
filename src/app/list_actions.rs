//! What the scorecard and the requirements of an account do: for now they are looked at.

use jiff::civil::Date;

use crate::domain::ItemId;
use crate::domain::promise::Promise;
use crate::domain::requirement::{Requirement, Step};
use crate::domain::scorecard::{Dimension, Indicator};
use crate::keymap::Action;

use super::model::Model;
use super::target::Pane;

impl Model {
    pub(super) fn run_in_lists(&mut self, action: Action) -> bool {
        let Some(step) = self.vertical(action) else {
            return false;
        };
        if self.pane() == Some(Pane::Scorecard) {
            self.indicator = step.from(self.indicator, self.indicators().count());
        } else {
            self.requirement = step.from(self.requirement, self.requirements().count());
        }
        true
    }

    /// The indicators of the selected account by dimension; those without one last.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        let card = self
            .account()
            .map(|account| account.scorecard.as_slice())
            .unwrap_or_default();
        let dimensions = Dimension::ALL.map(Some).into_iter().chain([None]);
        dimensions.flat_map(move |d| card.iter().filter(move |i| i.dimension == d))
    }

    /// The requirements of the selected account in the order of the board, closed ones left out. In
    /// each step the most overdue comes first, then what is promised soonest, then the rest.
    pub fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        let all = self
            .account()
            .map(|account| account.requirements.as_slice())
            .unwrap_or_default();
        let mut board: Vec<_> = all.iter().filter(|r| r.step != Step::Closed).collect();
        board.sort_by_cached_key(|r| (r.step, urgency(r, self.today)));
        board.into_iter()
    }

    pub(super) fn indicator_index(&self, id: &ItemId) -> Option<usize> {
        self.indicators().position(|indicator| indicator.id == *id)
    }

    pub(super) fn requirement_index(&self, id: &ItemId) -> Option<usize> {
        self.requirements()
            .position(|requirement| requirement.id == *id)
    }
}

/// The days until the promised answer, below 0 where it is overdue; what has no promise to wait for
/// comes last.
fn urgency(requirement: &Requirement, today: Date) -> i32 {
    match requirement.promise(today) {
        Promise::Overdue { days, .. } => -days,
        Promise::Due { days, .. } => days,
        Promise::None | Promise::Kept | Promise::Late { .. } => i32::MAX,
    }
}
