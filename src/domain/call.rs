//! Conversations with an account, as they were noted.

use jiff::civil::DateTime;

use super::ItemId;

/// One conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Unique in the account.
    pub id: ItemId,
    /// When it began, local time.
    pub at: Option<DateTime>,
    /// How long it took.
    pub minutes: Option<u32>,
    /// What was said.
    pub notes: Option<String>,
    /// What changed, a line each.
    pub changes: Vec<String>,
}
