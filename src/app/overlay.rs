//! What is being typed, laid over the portfolio: everything that depends on it moves in the same
//! frame, and nothing of it is in the history or saved.
//!
//! The overlay is a portfolio of its own that shares every part with the one below, but for the
//! part that is being typed. The figures are brought up to it as after a commit: an account's value
//! costs one account, a weight or a rule places all of them again and leaves their promises and most
//! findings alone. It is made once a change of the text, never once a frame.

use crate::domain::edit::Edit;
use crate::domain::field::Kind;
use crate::domain::{Account, Portfolio};

use super::cell::{OpenCell, Place};
use super::model::Model;

/// The portfolio with what is being typed in its place.
pub(super) struct Overlay {
    place: Place,
    typed: String,
    /// None where what is typed would not be taken.
    portfolio: Option<Portfolio>,
}

impl Overlay {
    /// The portfolio with what is being typed; none where that would not be taken.
    pub(super) const fn portfolio(&self) -> Option<&Portfolio> {
        self.portfolio.as_ref()
    }

    fn is_of(&self, cell: &OpenCell) -> bool {
        self.place == cell.place && self.typed == cell.text()
    }
}

impl Model {
    /// The portfolio as it is shown: with what is being typed, where that would be taken.
    pub fn shown(&self) -> &Portfolio {
        let typed = self.overlay.as_ref().and_then(Overlay::portfolio);
        typed.unwrap_or(&self.portfolio)
    }

    /// The account all panes are about, with what is being typed.
    pub fn account(&self) -> Option<&Account> {
        Some(self.shown().accounts().get(self.selected?)?.as_ref())
    }

    /// Brings the overlay up to what is being typed now.
    pub(super) fn lay_over(&mut self) {
        let unchanged = match (&self.overlay, &self.cell) {
            (None, None) => true,
            (Some(overlay), Some(cell)) => overlay.is_of(cell),
            _ => false,
        };
        if unchanged {
            return;
        }
        let showed = self.has_typed();
        self.overlay = self.cell.as_ref().map(|cell| Overlay {
            place: cell.place.clone(),
            typed: cell.text().to_owned(),
            portfolio: self.with_typed(cell),
        });
        if showed || self.has_typed() {
            self.measure();
        }
    }

    fn has_typed(&self) -> bool {
        self.overlay.as_ref().and_then(Overlay::portfolio).is_some()
    }

    /// The edit that what a cell holds stands for.
    fn typed_edit(&self, cell: &OpenCell) -> Option<Edit> {
        if cell.kind == Kind::Reading {
            return self.typed_reading(cell);
        }
        let value = self.understand(cell.kind, cell.text())?;
        self.meant(&cell.place, value)
    }

    /// The portfolio with what a cell holds; nothing where it would not be taken.
    fn with_typed(&self, cell: &OpenCell) -> Option<Portfolio> {
        let edit = self.typed_edit(cell)?;
        let mut portfolio = self.portfolio.clone();
        portfolio.apply(edit).ok()?;
        Some(portfolio)
    }
}
