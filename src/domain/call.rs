//! Conversations with an account, as they were noted.

pub mod brief;
pub mod notes;
pub mod summary;

use jiff::civil::DateTime;

use super::{Account, ItemId};
use notes::Note;

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

impl Call {
    /// A conversation that began then, with nothing noted yet.
    pub const fn begun(id: ItemId, at: DateTime) -> Self {
        Self {
            id,
            at: Some(at),
            minutes: None,
            notes: None,
            changes: Vec::new(),
        }
    }

    /// Whether nothing is known of it but that it began.
    pub const fn says_nothing(&self) -> bool {
        self.minutes.is_none() && self.notes.is_none() && self.changes.is_empty()
    }

    /// What was written down.
    pub fn notes(&self) -> Vec<Note> {
        self.notes.as_deref().map(notes::parse).unwrap_or_default()
    }
}

impl Account {
    /// The conversations, the latest first; those without a date last.
    pub fn calls_latest_first(&self) -> Vec<&Call> {
        let mut calls: Vec<&Call> = self.calls.iter().collect();
        calls.sort_by_key(|call| std::cmp::Reverse(call.at));
        calls
    }

    /// A conversation by its id.
    pub fn call(&self, id: &ItemId) -> Option<&Call> {
        self.calls.iter().find(|call| call.id == *id)
    }
}

/// How many whole minutes lie between two moments; none where the clock was put back.
pub fn minutes_between(from: DateTime, to: DateTime) -> u32 {
    let seconds = from.duration_until(to).as_secs();
    u32::try_from(seconds / 60).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date};
    use rstest::rstest;

    use super::minutes_between;

    #[rstest]
    #[case::begun(date(2026, 11, 23).at(14, 2, 0, 0), 0)]
    #[case::later(date(2026, 11, 23).at(14, 25, 0, 0), 23)]
    #[case::past_midnight(date(2026, 11, 24).at(0, 2, 0, 0), 600)]
    #[case::the_clock_was_put_back(date(2026, 11, 23).at(13, 30, 0, 0), 0)]
    fn a_call_lasts_so_many_minutes(#[case] now: DateTime, #[case] minutes: u32) {
        let began = date(2026, 11, 23).at(14, 2, 0, 0);
        assert_eq!(minutes_between(began, now), minutes);
    }
}
