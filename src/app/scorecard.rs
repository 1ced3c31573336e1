//! The scorecard of the selected account: what of it is shown, and where the cursor stands.

pub mod library;
pub mod pasted;
pub mod typed;

mod cells;
pub(super) mod fields;
mod lists;
mod paste_actions;
mod readings;
mod wording;

pub(super) use fields::edit;
pub use readings::Echo;

use crate::domain::field::IndicatorField;
use crate::domain::scorecard::{Dimension, Indicator, shared};
use crate::domain::{AccountId, ItemId};

use super::model::{Model, Page};
use super::target::Pane;

/// The columns of the full view that the cell cursor can stand in, from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ScorecardColumn {
    /// What it is called.
    #[default]
    Name,
    /// The last reading: opened, a new one.
    Reading,
    /// Where it is to go.
    Target,
    /// Until when.
    Due,
    /// Where it started.
    Baseline,
    /// When it was so.
    Since,
    /// How often it is read.
    Every,
    /// Who answers for it.
    Owner,
    /// For whom it makes sense.
    MattersTo,
    /// From when on the account sees it.
    SharedFrom,
}

impl ScorecardColumn {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Reading,
        Self::Target,
        Self::Due,
        Self::Baseline,
        Self::Since,
        Self::Every,
        Self::Owner,
        Self::MattersTo,
        Self::SharedFrom,
    ];

    /// The field that stands in it; none where readings do.
    pub const fn field(self) -> Option<IndicatorField> {
        Some(match self {
            Self::Name => IndicatorField::Name,
            Self::Reading => return None,
            Self::Target => IndicatorField::Target,
            Self::Due => IndicatorField::TargetDue,
            Self::Baseline => IndicatorField::Baseline,
            Self::Since => IndicatorField::BaselineDate,
            Self::Every => IndicatorField::Every,
            Self::Owner => IndicatorField::Owner,
            Self::MattersTo => IndicatorField::MattersTo,
            Self::SharedFrom => IndicatorField::SharedFrom,
        })
    }
}

/// How the scorecard is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScorecardView {
    /// The column of the full view under the cell cursor.
    pub column: ScorecardColumn,
    /// Whether only what the account would see is shown.
    pub as_shared: bool,
}

impl Model {
    /// The indicators of the selected account by dimension; those without one last. Where it is shown
    /// as the account would see it, only those.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        let account = self.account();
        let card = account.map(|account| account.scorecard.as_slice());
        let only_shared = self.scorecard.as_shared;
        let is_shown = move |indicator: &&Indicator| {
            !only_shared || account.is_some_and(|account| shared::is_shown(account, indicator))
        };
        let dimensions = Dimension::ALL.map(Some).into_iter().chain([None]);
        dimensions.flat_map(move |dimension| {
            let of_it = card.unwrap_or_default().iter();
            of_it
                .filter(move |i| i.dimension == dimension)
                .filter(is_shown)
        })
    }

    /// The indicator under the cursor.
    pub fn indicator(&self) -> Option<&Indicator> {
        self.indicators().nth(self.indicator)
    }

    /// An indicator of any account.
    pub fn indicator_of(&self, account: &AccountId, id: &ItemId) -> Option<&Indicator> {
        let card = &self.portfolio.account(account)?.scorecard;
        card.iter().find(|indicator| indicator.id == *id)
    }

    /// The ids of the selected account and of the indicator under the cursor.
    pub(super) fn here_on_scorecard(&self) -> Option<(AccountId, ItemId)> {
        let account = self.account()?.id.clone();
        Some((account, self.indicator()?.id.clone()))
    }

    pub(super) fn indicator_index(&self, id: &ItemId) -> Option<usize> {
        self.indicators().position(|indicator| indicator.id == *id)
    }

    /// Whether the keys go to the scorecard.
    pub(super) fn is_on_scorecard(&self) -> bool {
        self.pane() == Some(Pane::Scorecard)
    }

    /// Whether the scorecard is the full view, where a cell cursor goes from column to column.
    pub fn is_scorecard_sheet(&self) -> bool {
        self.page == Page::Dashboard && self.is_on_scorecard() && self.zoomed
    }

    /// Keeps the cursor on an indicator.
    pub(super) fn keep_indicator(&mut self) {
        let last = self.indicators().count().saturating_sub(1);
        self.indicator = self.indicator.min(last);
    }

    /// Puts the cursor on an indicator.
    pub(super) fn go_to_indicator(&mut self, id: &ItemId) {
        self.indicator = self.indicator_index(id).unwrap_or(self.indicator);
    }
}
