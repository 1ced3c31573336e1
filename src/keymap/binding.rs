//! One row of the table.

use super::action::Action;
use super::scope::Scope;
use super::sequence::Sequence;

/// What starts an action in a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// Where it holds.
    pub scope: Scope,
    /// What it does.
    pub action: Action,
    /// Its keys, the one to be shown first. None: it is run from the palette.
    pub keys: Vec<Sequence>,
    /// Its place among the hints of the footer, small first; absent: not there.
    pub order: Option<u16>,
    /// Whether the user's table changed it.
    pub overridden: bool,
}
