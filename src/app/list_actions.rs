//! What the scorecard of an account does: for now it is looked at.

use crate::domain::ItemId;
use crate::domain::scorecard::{Dimension, Indicator};
use crate::keymap::Action;

use super::model::Model;

impl Model {
    pub(super) fn run_in_lists(&mut self, action: Action) -> bool {
        let Some(step) = self.vertical(action) else {
            return false;
        };
        self.indicator = step.from(self.indicator, self.indicators().count());
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

    pub(super) fn indicator_index(&self, id: &ItemId) -> Option<usize> {
        self.indicators().position(|indicator| indicator.id == *id)
    }
}
