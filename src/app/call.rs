//! A call: one conversation with one account, noted while it goes on.
//!
//! What is done in it are ordinary edits, saved at once. The call itself only remembers when it began
//! and what the portfolio was like then, so that its summary can be told at any time.

use std::sync::Arc;

use jiff::civil::{DateTime, Time};

use crate::domain::call::notes::Note;
use crate::domain::call::{self, Call};
use crate::domain::{Account, AccountId, ItemId, Portfolio};

use super::cell::Place;
use super::model::{Model, Page};
use super::target::Pane;

/// A conversation that is going on.
#[derive(Debug, Clone)]
pub struct Ongoing {
    /// With whom.
    pub account: AccountId,
    /// The id of its entry under the account; the entry itself is made by the first note.
    pub id: ItemId,
    /// When it began, local time.
    pub began: DateTime,
    /// What was known when it began; the parts of a portfolio are shared, so this is cheap.
    pub before: Arc<Portfolio>,
    /// The section that has the keys.
    pub section: Section,
    /// Whether that section fills the page.
    pub zoomed: bool,
    /// The note under the cursor.
    pub note: usize,
    /// The page it was begun from.
    pub(super) from: Page,
}

/// The sections of the call page that the keys can go to, in the order of `Tab`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Section {
    /// The position sheet, the matrix beside it.
    #[default]
    Position,
    /// The scorecard.
    Scorecard,
    /// What they ask for.
    Requirements,
    /// What was noted.
    Notes,
}

impl Section {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [
        Self::Position,
        Self::Scorecard,
        Self::Requirements,
        Self::Notes,
    ];

    /// The pane it is on the dashboard, if it is one.
    pub const fn pane(self) -> Option<Pane> {
        match self {
            Self::Position => Some(Pane::Position),
            Self::Scorecard => Some(Pane::Scorecard),
            Self::Requirements => Some(Pane::Requirements),
            Self::Notes => None,
        }
    }

    /// The section of a pane, if the call has it.
    pub fn of(pane: Pane) -> Option<Self> {
        let section = |section: &Self| section.pane() == Some(pane);
        Self::ALL.into_iter().find(section)
    }

    /// So many sections further on, round and round.
    #[must_use]
    pub fn stepped(self, by: isize) -> Self {
        let count = Self::ALL.len();
        let at = Self::ALL.iter().position(|s| *s == self);
        let to = (at.unwrap_or_default() + count).saturating_add_signed(by) % count;
        Self::ALL.get(to).copied().unwrap_or_default()
    }
}

/// A note that is being written, among those that stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotePlace {
    /// The notes before it.
    pub before: Vec<Note>,
    /// When it was begun.
    pub at: Option<Time>,
    /// The notes after it.
    pub after: Vec<Note>,
}

impl NotePlace {
    /// All notes, with these words where the open one is.
    pub fn with(&self, text: &str) -> Vec<Note> {
        let open = Note {
            at: self.at,
            text: text.to_owned(),
        };
        let all = self.before.iter().cloned().chain([open]);
        all.chain(self.after.iter().cloned()).collect()
    }
}

/// The sheet of one call, over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallSheet {
    /// Which call.
    pub of: SheetOf,
    /// The first line shown.
    pub scroll: usize,
}

/// What call a sheet is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetOf {
    /// The one that is about to end.
    Ending,
    /// One that was kept under the selected account.
    Past(ItemId),
}

impl Model {
    /// The account of the call that is going on.
    pub fn call_account(&self) -> Option<&Account> {
        let id = &self.call.as_ref()?.account;
        let accounts = self.portfolio.accounts();
        let known = self.figures.index(id).and_then(|index| accounts.get(index));
        let account = known.filter(|account| account.id == *id);
        account.map(AsRef::as_ref)
    }

    /// Whether a note is being written.
    pub fn is_noting(&self) -> bool {
        let place = self.cell.as_ref().map(|cell| &cell.place);
        matches!(place, Some(Place::Note(_)))
    }

    /// How long the call has lasted, in minutes.
    pub fn call_minutes(&self) -> Option<u32> {
        let began = self.call.as_ref()?.began;
        Some(call::minutes_between(began, self.now))
    }

    /// The entry of the call that is going on, once something was noted.
    pub fn call_entry(&self) -> Option<&Call> {
        self.call_account()?.call(&self.call.as_ref()?.id)
    }

    /// What was noted in the call that is going on.
    pub fn call_notes(&self) -> Vec<Note> {
        self.call_entry().map(Call::notes).unwrap_or_default()
    }

    /// Calls with the selected account that are over, the latest first.
    pub fn past_calls(&self) -> impl Iterator<Item = &Call> {
        let going_on = self.call.as_ref().map(|call| &call.id);
        let account = self.account();
        let calls = account.map(Account::calls_latest_first).unwrap_or_default();
        let same = account.map(|a| &a.id) == self.call.as_ref().map(|call| &call.account);
        calls
            .into_iter()
            .filter(move |call| !same || going_on != Some(&call.id))
    }
}

#[cfg(test)]
mod tests {
    use super::Section;
    use rstest::rstest;

    #[rstest]
    #[case::on(Section::Position, 1, Section::Scorecard)]
    #[case::round(Section::Notes, 1, Section::Position)]
    #[case::back(Section::Position, -1, Section::Notes)]
    fn tab_goes_round(#[case] from: Section, #[case] by: isize, #[case] to: Section) {
        assert_eq!(from.stepped(by), to);
    }
}
