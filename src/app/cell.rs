//! A cell that is open for typing.
//!
//! There is at most one. It is an overlay: what is typed is neither in the history nor saved until it
//! is committed, and what is refused stays as typed, with the reason beside it.

use tui_input::{Input, InputRequest};

use crate::domain::criterion::Axis;
use crate::domain::edit::Refusal;
use crate::domain::field::{Kind, PlanList};
use crate::domain::people::Accepted;
use crate::domain::{AccountId, CriterionId, ItemId};
use crate::i18n::Failure;
use crate::keymap::Action;

use super::call::NotePlace;
use super::form::{FieldRef, Subject};
use super::options_page::Setting;
use super::order::{Form, Order};
use super::requirement_asks::Asks;
use super::scorecard::typed::Unheard;
use super::setup::Question;

/// Where something is being typed.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// The filter of the accounts.
    Filter,
    /// A score or value of the position sheet.
    Score {
        /// Of which account.
        account: AccountId,
        /// On which criterion.
        criterion: CriterionId,
    },
    /// A field of a form or table.
    Field(Subject, FieldRef),
    /// A note of the call that is going on.
    Note(NotePlace),
    /// The name of an account that is to be made.
    NewAccount,
    /// The name of a criterion that is to be made.
    NewCriterion(Axis),
    /// A new requirement of an account, in one line.
    Capture(AccountId),
    /// Something about a requirement, in one line.
    Requirement {
        /// Of which account.
        account: AccountId,
        /// Which.
        requirement: ItemId,
        /// What.
        asks: Asks,
    },
    /// The filter of the board of requirements.
    BoardFilter,
    /// An objective of the company that is to be added.
    NewObjective,
    /// The name of an indicator that is to be made.
    NewIndicator,
    /// What an item of a list of the plan is to be called.
    NewPlanItem(PlanList),
    /// A reading of an indicator.
    Reading {
        /// Of which account.
        account: AccountId,
        /// Of which indicator.
        indicator: ItemId,
    },
    /// When pasted readings that say no day were read.
    PastedDay,
    /// Why a finding is accepted and, once that is said, until when.
    Accept(Box<Accepted>),
    /// An answer of the guided set-up.
    Setup(Question),
    /// The path of the file to be opened first.
    OpenFile,
    /// The path of a file or folder that is set for the program.
    Setting(Setting),
    /// The path of the file a table comes from.
    Incoming,
    /// The path of the file a document goes to.
    Outgoing(Order),
    /// The path of another file to save to.
    SaveAs {
        /// Whether the program ends once it is saved there.
        leaving: bool,
    },
}

/// Why what was typed was not taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// It is not of this kind.
    NotA(Kind),
    /// The portfolio refuses it.
    Refused(Refusal),
    /// There must be something.
    Empty,
    /// The day is over.
    Past,
    /// The name of a file does not end as one of these forms does.
    NoSuchForm(&'static [Form]),
    /// It is no reading.
    Unheard(Unheard),
    /// It was tried, and failed.
    Failed(Box<Failure>),
}

/// A cell that is open for typing.
#[derive(Debug, Clone)]
pub struct OpenCell {
    /// Where.
    pub place: Place,
    /// What it takes.
    pub kind: Kind,
    /// What was typed so far.
    pub input: Input,
    /// Why it was not taken.
    pub problem: Option<Problem>,
}

impl OpenCell {
    /// A cell that holds this text, the cursor after it.
    pub fn holding(place: Place, kind: Kind, text: impl Into<String>) -> Self {
        Self {
            place,
            kind,
            input: Input::new(text.into()),
            problem: None,
        }
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Types a character.
    pub fn insert(&mut self, character: char) {
        self.problem = None;
        self.input.handle(InputRequest::InsertChar(character));
    }

    /// Whether it asks for the path of a file or folder.
    pub const fn asks_for_path(&self) -> bool {
        matches!(
            self.place,
            Place::Outgoing(_) | Place::Incoming | Place::Setting(_) | Place::SaveAs { .. }
        )
    }

    /// Whether it takes more than one line.
    pub const fn takes_lines(&self) -> bool {
        matches!(
            self.place,
            Place::Note(_) | Place::Setup(Question::Accounts)
        )
    }

    /// Whether the tabs of a pasted text part its columns.
    const fn takes_columns(&self) -> bool {
        matches!(self.place, Place::Setup(Question::Accounts))
    }

    /// Types a text, as one line unless the cell takes several: what was a line end or a tab becomes
    /// a space then.
    pub fn paste(&mut self, text: &str) {
        let (lines, columns) = (self.takes_lines(), self.takes_columns());
        let text = text.trim_end_matches(['\r', '\n']).replace("\r\n", "\n");
        for character in text.chars() {
            self.insert(match character {
                '\n' if lines => '\n',
                '\t' if columns => '\t',
                c if c.is_control() => ' ',
                c => c,
            });
        }
    }

    /// Moves the cursor so many lines down, or up below 0, where the text has them; as near to its
    /// column as the line is long.
    pub fn step_line(&mut self, by: isize) {
        let before: Vec<char> = self.text().chars().take(self.input.cursor()).collect();
        let line = before.iter().filter(|c| **c == '\n').count();
        let column = before.iter().rev().take_while(|c| **c != '\n').count();
        let lengths: Vec<usize> = self.text().split('\n').map(|l| l.chars().count()).collect();
        let Some((to, length)) = line
            .checked_add_signed(by)
            .and_then(|to| Some((to, *lengths.get(to)?)))
        else {
            return;
        };
        let start: usize = lengths.iter().take(to).map(|length| length + 1).sum();
        let cursor = start + column.min(length);
        self.input.handle(InputRequest::SetCursor(cursor));
    }

    /// Moves the cursor or deletes, if the action is one of those.
    pub fn perform(&mut self, action: Action) -> bool {
        let Some(request) = edit_request(action) else {
            return false;
        };
        self.problem = None;
        self.input.handle(request);
        true
    }
}

/// What an action does inside a line of text, if it is one of those that do.
pub(super) const fn edit_request(action: Action) -> Option<InputRequest> {
    Some(match action {
        Action::CursorLeft => InputRequest::GoToPrevChar,
        Action::CursorRight => InputRequest::GoToNextChar,
        Action::CursorWordLeft => InputRequest::GoToPrevWord,
        Action::CursorWordRight => InputRequest::GoToNextWord,
        Action::CursorStart => InputRequest::GoToStart,
        Action::CursorEnd => InputRequest::GoToEnd,
        Action::DeleteBack => InputRequest::DeletePrevChar,
        Action::DeleteForward => InputRequest::DeleteNextChar,
        Action::DeleteWord => InputRequest::DeletePrevWord,
        Action::DeleteToStart => InputRequest::DeleteFromStart,
        Action::DeleteToEnd => InputRequest::DeleteTillEnd,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{OpenCell, Place};
    use crate::domain::field::Kind;
    use rstest::rstest;

    #[rstest]
    #[case::up(4, -1, 1)]
    #[case::down(4, 1, 6)]
    #[case::to_a_shorter_line(8, -1, 4)]
    #[case::no_line_above(0, -1, 0)]
    #[case::no_line_below(6, 1, 6)]
    fn the_cursor_walks_between_lines(#[case] from: usize, #[case] by: isize, #[case] at: usize) {
        // Begun at a place counted in characters: `ab`, `é`, `株式会`.
        let text = ["ab", "é", "株式会"].join("\n");
        let place = Place::NewAccount;
        let mut cell = OpenCell::holding(place, Kind::Text, text);
        let _ = cell.input.handle(tui_input::InputRequest::SetCursor(from));
        cell.step_line(by);
        assert_eq!(cell.input.cursor(), at);
    }

    #[test]
    fn several_pasted_lines_become_one() {
        let mut cell = OpenCell::holding(Place::NewAccount, Kind::Text, "");
        cell.paste("Helios\r\nRetail\tFrance\n");
        assert_eq!(cell.text(), "Helios Retail France");
    }
}
