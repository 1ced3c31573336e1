//! A list over the screen with a line to search it: palette, help, choices, past messages.

use tui_input::{Input, InputRequest};

use crate::domain::field::{Kind, Value};
use crate::domain::matrix::Cell;
use crate::domain::{AccountId, CriterionId, ItemId, PersonRef};
use crate::exchange::import::Told;
use crate::keymap::{Action, DigitRow};

use super::cell::{OpenCell, edit_request};
use super::compare::End;
use super::form::{FieldRef, Subject};
use super::fuzzy::Fuzzy;
use super::notice::Reason;
use super::order::{Filling, Order};
use super::saving::Names;

/// A list shorter than this needs no search.
const SEARCHED: usize = 7;

/// Between two keys of an item.
pub const KEYS_GAP: &str = "  ";

/// What a list is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// Every action that can be done here, by name.
    Palette,
    /// Every key, by scope.
    Help,
    /// What the program said.
    Messages,
    /// All that is wrong with the file as it is on the disk now.
    Problems,
    /// A value for a field.
    Field(Subject, FieldRef),
    /// A level for a rated criterion.
    Level {
        /// Of which account.
        account: AccountId,
        /// On which criterion.
        criterion: CriterionId,
    },
    /// What can be added to a scorecard.
    Library,
    /// The accounts of a cell of the matrix.
    Cell(Cell),
    /// The accounts that share a spot of the matrix.
    Crowd,
    /// Whether the digit row counts without Shift.
    DigitRow(DigitRow),
    /// The calls with the selected account so far.
    Calls,
    /// What follows from answers and is open: which of it is done.
    Done,
    /// Whose accounts are looked at.
    Managers,
    /// The day to compare with.
    Day(End),
    /// The file could not be saved; perhaps the program is to end.
    CannotSave {
        /// Whether it is.
        leaving: bool,
    },
    /// The file has several names, and before it is saved it has to be said what becomes of them; perhaps the
    /// program is to end.
    Names {
        /// Whether it is.
        leaving: bool,
    },
    /// An earlier session ended without having saved everything.
    Unsaved,
    /// What would change if a copy of the file, by its path, were brought back.
    Preview(String),
    /// What sync tools have left beside the file.
    Copies,
    /// A document as it would be written, to be read before.
    Reading(Order),
    /// What a table would change, before it is taken over.
    Import,
    /// What a column of it stands for.
    Heading(usize),
    /// Which table, or everything for programs.
    Tables,
    /// There is a file where a document was to go.
    Replace(Filling),
}

/// What is done when an item is picked.
#[derive(Debug, Clone, PartialEq)]
pub enum Pick {
    /// An action is run.
    Action(Action),
    /// An account is selected.
    Account(AccountId),
    /// A value is put into the field the list was opened for.
    Value(Value),
    /// Somebody, or something, that is in no list yet is put into the field, by the name that was typed.
    NewName(String),
    /// An indicator of the library is added to the scorecard, by its id there.
    Offer(String),
    /// An indicator that is in no library is added, by the name that was typed.
    NewIndicator(String),
    /// One of several values is put into the field, or taken out of it.
    Toggle(ItemId),
    /// A rating is given.
    Rating(f64),
    /// An action of an account's plan is done.
    Done(AccountId, ItemId),
    /// A digit row is chosen.
    DigitRow(DigitRow),
    /// The accounts of a manager are looked at; all, where none.
    Manager(Option<PersonRef>),
    /// A past call is read.
    Call(ItemId),
    /// What a copy of a sync tool has is brought in.
    BringIn(usize),
    /// Such a copy is put away.
    PutCopyAway(usize),
    /// Two days are compared, this one among them; none stands for now.
    Day(Option<ItemId>),
    /// A document is written.
    Write(Order),
    /// What a table brings is taken over.
    TakeOver,
    /// Another sheet of the workbook is looked at.
    Sheet(usize),
    /// It is said what a column stands for.
    Heading(usize),
    /// Something is said of a table that nobody could guess.
    Tell(Told),
    /// A column stands for this, by its id; for nothing where that is empty.
    Column(usize, String),
    /// It takes the place of the file that is there.
    WriteOver,
    /// It gets another name.
    WriteElsewhere,
    /// The save is tried again.
    Retry,
    /// The file is saved though no copy of it can be kept.
    WithoutCopy,
    /// The portfolio is written anew where its file was.
    Anew,
    /// The portfolio is saved to another file.
    Elsewhere,
    /// The file is saved, and this becomes of its other names.
    Names(Names),
    /// The program ends without saving.
    Leave,
    /// What an earlier session could not save is taken over.
    Recover,
    /// It stays where it is kept.
    Later,
    /// It is put away.
    PutAway,
    /// A copy of the file, by its path, is brought back.
    BringBack(String),
    /// Nothing: the item is there to be read.
    Nothing,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The words.
    pub label: String,
    /// More words, beside or below.
    pub detail: String,
    /// The keys that do the same, each by its name.
    pub keys: Vec<String>,
    /// What it does.
    pub pick: Pick,
    /// Why it cannot be done.
    pub disabled: Option<Reason>,
    /// The heading it stands under.
    pub group: Option<String>,
    /// Whether it is what holds now.
    pub current: bool,
}

impl Item {
    /// A plain item.
    pub fn new(label: impl Into<String>, pick: Pick) -> Self {
        Self {
            label: label.into(),
            detail: String::new(),
            keys: Vec::new(),
            pick,
            disabled: None,
            group: None,
            current: false,
        }
    }

    /// Its keys in one line.
    pub fn keys_in_line(&self) -> String {
        self.keys.join(KEYS_GAP)
    }
}

/// An open list.
#[derive(Debug, Clone)]
pub struct Picker {
    /// What it is for.
    pub purpose: Purpose,
    /// What was typed to search it.
    pub query: Input,
    /// All items.
    pub items: Vec<Item>,
    /// The items that match, best first, or in their order where nothing was typed.
    pub shown: Vec<usize>,
    /// The one under the cursor, counted among those shown.
    pub cursor: usize,
    /// The cell that was open when the list came over it; it is open again afterwards.
    pub held: Option<Box<OpenCell>>,
}

impl Picker {
    /// A list with the cursor on what holds now.
    pub fn new(purpose: Purpose, items: Vec<Item>) -> Self {
        let shown = (0..items.len()).collect();
        let mut picker = Self {
            purpose,
            query: Input::default(),
            items,
            shown,
            cursor: 0,
            held: None,
        };
        picker.cursor = picker.current();
        picker
    }

    /// The item under the cursor.
    pub fn picked(&self) -> Option<&Item> {
        self.items.get(*self.shown.get(self.cursor)?)
    }

    /// Moves the cursor, staying inside.
    pub fn step(&mut self, by: isize) {
        let last = self.shown.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    /// Whether what is typed searches the list: where there is much to search, and where what is typed can be new.
    pub fn is_searched(&self) -> bool {
        self.takes_names() || self.items.len() >= SEARCHED || !self.query.value().is_empty()
    }

    /// Whether somebody, or something, that is not in the list can be named by typing.
    pub fn takes_names(&self) -> bool {
        let named = |kind| {
            matches!(
                kind,
                Kind::Person | Kind::CounterpartKind | Kind::People | Kind::Contact
            )
        };
        matches!(&self.purpose, Purpose::Field(_, field) if named(field.kind()))
    }

    /// Moves the caret of the search or deletes from it, if the action is one of those.
    pub fn perform(&mut self, action: Action) -> bool {
        let Some(request) = edit_request(action) else {
            return false;
        };
        if self
            .query
            .handle(request)
            .is_some_and(|change| change.value)
        {
            self.search();
        }
        true
    }

    /// Whether it is a question with a few answers: there is nothing to search.
    const fn is_question(&self) -> bool {
        matches!(
            self.purpose,
            Purpose::CannotSave { .. }
                | Purpose::Names { .. }
                | Purpose::Unsaved
                | Purpose::Replace(_)
                | Purpose::DigitRow(_)
        )
    }

    /// Types into the search. Where a question is asked, the letters that move elsewhere move.
    pub fn insert(&mut self, character: char) {
        if self.is_question() {
            return match character {
                'j' => self.step(1),
                'k' => self.step(-1),
                _ => {}
            };
        }
        self.query.handle(InputRequest::InsertChar(character));
        self.search();
    }

    /// Shows what matches the query. What stands under headings keeps its order; everything else shows the
    /// best match first. Letters may lie apart in a name or its keys; a sentence must have the words.
    pub fn search(&mut self) {
        self.offer_new_name();
        self.offer_new_indicator();
        let query = self.query.value();
        let (mut names, mut sentences) = (Fuzzy::new(query), Fuzzy::words(query));
        let mut scored: Vec<(u32, usize)> = self
            .items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| {
                if matches!(item.pick, Pick::NewIndicator(_)) {
                    return Some((0, at));
                }
                let name = format!("{} {}", item.label, item.keys_in_line());
                let score = names
                    .score(&name)
                    .map(|score| score.saturating_add(1))
                    .or_else(|| sentences.score(&item.detail).map(|_| 0));
                Some((score?, at))
            })
            .collect();
        if query.is_empty() {
            self.cursor = self.current();
        } else if matches!(self.purpose, Purpose::Help | Purpose::Library) {
            self.cursor = best(&scored);
        } else {
            scored.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
            self.cursor = 0;
        }
        self.shown = scored.into_iter().map(|(_, at)| at).collect();
    }

    /// The first item that holds now.
    fn current(&self) -> usize {
        let current = |item: &Item| item.current;
        self.items.iter().position(current).unwrap_or_default()
    }

    /// What is in no library has the name that was typed.
    fn offer_new_indicator(&mut self) {
        let typed = self.query.value().trim();
        for item in &mut self.items {
            if let Pick::NewIndicator(name) = &mut item.pick {
                typed.clone_into(name);
            }
        }
    }

    /// Where a name is wanted, one that nothing in the list has is the last of the items.
    fn offer_new_name(&mut self) {
        self.items
            .retain(|item| !matches!(item.pick, Pick::NewName(_)));
        let name = self.query.value().trim();
        let known = |item: &Item| item.label.to_lowercase() == name.to_lowercase();
        if self.takes_names() && !name.is_empty() && !self.items.iter().any(known) {
            let pick = Pick::NewName(name.to_owned());
            self.items.push(Item::new(name, pick));
        }
    }
}

/// Which of the scored items matches best, the first of equals.
fn best(scored: &[(u32, usize)]) -> usize {
    let highest = scored.iter().map(|(score, _)| *score).max();
    let is_highest = |(score, _): &(u32, usize)| Some(*score) == highest;
    scored.iter().position(is_highest).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Item, Pick, Picker, Purpose};

    #[test]
    fn searching_shows_what_matches_and_stays_inside() {
        let items = ["Zoom", "Undo", "Redo"]
            .map(|l| Item::new(l, Pick::Nothing))
            .to_vec();
        let mut picker = Picker::new(Purpose::Palette, items);
        picker.step(5);
        assert_eq!(picker.cursor, 2);
        picker.query = "do".into();
        picker.search();
        assert_eq!(picker.shown.len(), 2);
        picker.step(9);
        assert_eq!(picker.picked().map(|i| i.label.as_str()), Some("Redo"));
        picker.query = "nothing like it".into();
        picker.search();
        assert_eq!(picker.picked(), None);
    }
}
