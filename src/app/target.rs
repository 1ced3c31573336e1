//! Places on the screen: the panes, and what can be clicked.

use crate::domain::{AccountId, CriterionId, ItemId};
use crate::keymap::action::Action;

/// The panes of the dashboard, in the order of `Tab`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Pane {
    /// The list of accounts.
    #[default]
    Accounts,
    /// The McKinsey matrix.
    Matrix,
    /// The criteria of the selected account.
    Position,
    /// Its scorecard.
    Scorecard,
    /// What it asks for.
    Requirements,
}

impl Pane {
    /// All five, in order.
    pub const ALL: [Self; 5] = [
        Self::Accounts,
        Self::Matrix,
        Self::Position,
        Self::Scorecard,
        Self::Requirements,
    ];
}

/// Something drawn that can be clicked.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// A pane, or its tab.
    Pane(Pane),
    /// An account, in a pane.
    Account(Pane, AccountId),
    /// A criterion of the position sheet or of the criteria page.
    Criterion(CriterionId),
    /// An indicator of the selected account.
    Indicator(ItemId),
    /// A requirement of an account.
    Requirement(AccountId, ItemId),
    /// One of the nine cells of the matrix.
    Cell(crate::domain::matrix::Cell),
    /// A finding, counted among those shown.
    Finding(usize),
    /// A row of the page of management's support and of the four roles.
    Backing(usize),
    /// A row of the topmost modal.
    Row(usize),
    /// The notes of the call.
    Notes,
    /// A key hint.
    Action(Action),
}
