//! A list over the screen with a line to search it: palette, help, choices, past messages.

use tui_input::Input;

use crate::domain::field::Value;
use crate::domain::matrix::Cell;
use crate::domain::{AccountId, CriterionId};
use crate::keymap::{Action, DigitRow};

use super::form::{FieldRef, Subject};
use super::fuzzy::Fuzzy;
use super::notice::Reason;

/// What a list is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// Every action that can be done here, by name.
    Palette,
    /// Every key, by scope.
    Help,
    /// What the program said.
    Messages,
    /// A value for a field.
    Field(Subject, FieldRef),
    /// A level for a rated criterion.
    Level {
        /// Of which account.
        account: AccountId,
        /// On which criterion.
        criterion: CriterionId,
    },
    /// The accounts of a cell of the matrix.
    Cell(Cell),
    /// The accounts that share a spot of the matrix.
    Crowd,
    /// Whether the digit row counts without Shift.
    DigitRow(DigitRow),
    /// The file could not be saved, and the program is to end.
    CannotSave,
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
    /// One of several values is put into the field, or taken out of it.
    Toggle(crate::domain::ItemId),
    /// A rating is given.
    Rating(f64),
    /// A digit row is chosen.
    DigitRow(DigitRow),
    /// The save is tried again.
    Retry,
    /// The portfolio is saved to another file.
    Elsewhere,
    /// The program ends without saving.
    Leave,
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
    /// The keys that do the same.
    pub keys: String,
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
            keys: String::new(),
            pick,
            disabled: None,
            group: None,
            current: false,
        }
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
}

impl Picker {
    /// A list with the cursor on what holds now.
    pub fn new(purpose: Purpose, items: Vec<Item>) -> Self {
        let cursor = items
            .iter()
            .position(|item| item.current)
            .unwrap_or_default();
        let shown = (0..items.len()).collect();
        Self {
            purpose,
            query: Input::default(),
            items,
            shown,
            cursor,
        }
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

    /// Shows what matches the query. Help keeps its order and headings; everything else shows the
    /// best match first.
    pub fn search(&mut self) {
        let mut fuzzy = Fuzzy::new(self.query.value());
        let mut scored: Vec<(u32, usize)> = self
            .items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| {
                let text = format!("{} {} {}", item.label, item.keys, item.detail);
                Some((fuzzy.score(&text)?, at))
            })
            .collect();
        let ranked = !self.query.value().is_empty() && self.purpose != Purpose::Help;
        if ranked {
            scored.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        }
        self.shown = scored.into_iter().map(|(_, at)| at).collect();
        self.cursor = 0;
    }
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
