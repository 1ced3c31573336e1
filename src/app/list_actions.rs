//! What the scorecard and the requirements of an account do: for now they are looked at.

use crate::domain::ItemId;
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
        if self.focus == Pane::Scorecard {
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

    /// The requirements of the selected account in the order of the board, closed ones left out.
    pub fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        let all = self
            .account()
            .map(|account| account.requirements.as_slice())
            .unwrap_or_default();
        Step::BOARD
            .into_iter()
            .flat_map(move |step| all.iter().filter(move |r| r.step == step))
    }

    pub(super) fn indicator_index(&self, id: &ItemId) -> Option<usize> {
        self.indicators().position(|indicator| indicator.id == *id)
    }

    pub(super) fn requirement_index(&self, id: &ItemId) -> Option<usize> {
        self.requirements()
            .position(|requirement| requirement.id == *id)
    }
}
