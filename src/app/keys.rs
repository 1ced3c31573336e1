//! From a key to an action, and from an action to whoever does it.

use crate::keymap::{Action, DigitRow, Key, Resolution, Scope, Sequence, digit_row};

use super::cell::{OpenCell, Place};
use super::import::is_table;
use super::model::{Modal, Model, Page};
use super::notice::Notice;
use super::position_actions::rating;
use super::target::Pane;

impl Model {
    /// A key was pressed.
    pub(super) fn press(&mut self, key: Key) {
        self.saving.past_us.edited = false;
        self.notices.hush();
        if let Some(digit) = self.unshifted_digit(key) {
            return self.press_digit(digit);
        }
        let resolution = self.keymap.resolve(&self.scopes(), &self.pending, key);
        match resolution {
            Resolution::Action(action) => {
                self.pending.clear();
                self.run(action);
            }
            Resolution::Pending(_) => self.pending.push(key),
            Resolution::Swallowed => self.pending.clear(),
            Resolution::None => self.type_key(key),
        }
    }

    /// A key was pressed while the window was too small to show anything: nobody changes what is not seen, so
    /// it only saves and leaves, whatever had the keys before.
    pub(super) fn press_unseen(&mut self, key: Key) {
        self.pending.clear();
        let resolution = self.keymap.resolve(&[Scope::Global], &[], key);
        if let Resolution::Action(action @ (Action::Quit | Action::Suspend | Action::Save)) =
            resolution
        {
            self.run(action);
        }
    }

    /// The digit of a key of the unshifted digit row, where such keys count as digits: on a rating,
    /// and in an open cell that takes a number.
    fn unshifted_digit(&self, key: Key) -> Option<u8> {
        let character = key.text().filter(|c| !c.is_ascii_digit())?;
        let digit = digit_row::digit(self.options.digit_row, character)?;
        let minus = character == '-';
        match &self.cell {
            Some(cell) if cell.is_numeric() => {
                (!minus || !cell.text().trim().is_empty()).then_some(digit)
            }
            Some(_) => None,
            // What scores nothing here and is bound to something else keeps doing that, as `-` on a scale from 1 to 5; so
            // does it on what is measured, which may be below zero.
            None => {
                let is_score = self.is_on_score() && self.pending.is_empty();
                let scores_nothing = self.is_beyond(digit) || (minus && self.is_on_measured());
                let means_else = is_score && scores_nothing && self.is_bound(key);
                (is_score && !means_else).then_some(digit)
            }
        }
    }

    /// Whether a digit is off the scale of the rating under the cursor; what is measured takes any.
    fn is_beyond(&self, digit: u8) -> bool {
        let scale = self.portfolio.scale();
        !self.is_on_measured() && !scale.contains(rating(digit, scale))
    }

    /// Whether the cursor is on what is measured, not rated.
    fn is_on_measured(&self) -> bool {
        let is_measured = |model: &Self| model.criterion().is_some_and(|(_, it)| !it.is_rated());
        self.pane() == Some(Pane::Position) && is_measured(self)
    }

    /// The key to name for an action here: the first that is not a digit of the row.
    pub(crate) fn key_beside_digits(&self, action: Action, scopes: &[Scope]) -> Option<Sequence> {
        let keys = self.keymap.sequences_for(action, scopes);
        let is_digit = |keys: &Sequence| self.unshifted_digit(keys.first).is_some();
        keys.into_iter().find(|keys| !is_digit(keys))
    }

    /// Whether a digit of the row would be rated here: then some keys mean something else than usually.
    pub(crate) fn rates_by_row(&self) -> bool {
        let is_set = self.options.digit_row != DigitRow::None;
        is_set && self.is_on_score() && !self.is_on_measured()
    }

    fn is_bound(&self, key: Key) -> bool {
        let resolution = self.keymap.resolve(&self.scopes(), &[], key);
        resolution != Resolution::None
    }

    fn press_digit(&mut self, digit: u8) {
        match &mut self.cell {
            Some(cell) => cell.insert(char::from(b'0' + digit)),
            None => self.run_if_some(Action::score(digit)),
        }
    }

    fn run_if_some(&mut self, action: Option<Action>) {
        if let Some(action) = action {
            self.run(action);
        }
    }

    /// Whether the cursor is on something a digit scores.
    fn is_on_score(&self) -> bool {
        let on_score = self.pane() == Some(Pane::Position) || self.is_on_role();
        self.modals.is_empty() && on_score
    }

    /// A key that is bound to nothing: text, where text is being typed.
    fn type_key(&mut self, key: Key) {
        self.pending.clear();
        let Some(character) = key.text() else { return };
        if let Some(cell) = &mut self.cell {
            cell.insert(character);
            self.typed();
        } else if let Some(Modal::Picker(picker)) = self.modals.last_mut() {
            picker.insert(character);
        } else {
            self.offer_digit_row(character);
        }
    }

    /// Where a key gives a digit row away, that row is offered, once; from then on it is said where it is set.
    fn offer_digit_row(&mut self, character: char) {
        let row = DigitRow::revealed_by(character);
        let unset = self.options.digit_row == DigitRow::None;
        let Some(row) = row.filter(|_| unset && self.is_on_score()) else {
            return;
        };
        if std::mem::replace(&mut self.options.digit_row_offered, true) {
            let key = self.primary_key(Action::GoOptions, &[Scope::Global]);
            self.say(Notice::NoDigitRow(character, key.unwrap_or_default()));
        } else {
            self.open_digit_row(row);
        }
    }

    /// Text was pasted: it goes where text goes, or nowhere. It never runs commands.
    pub(super) fn paste(&mut self, text: &str) {
        self.notices.hush();
        let asks_for_table = |cell: &OpenCell| cell.place == Place::Incoming;
        if self.cell.as_ref().is_some_and(asks_for_table) && is_table(text) {
            self.cell = None; // the table itself, instead of where it is
            self.paste_table(text);
        } else if let Some(cell) = &mut self.cell {
            cell.paste(text);
            self.typed();
        } else if let Some(Modal::Picker(picker)) = self.modals.last_mut() {
            for character in text.chars().filter(|c| !c.is_control()) {
                picker.insert(character);
            }
        } else if !(self.modals.is_empty() && (self.paste_readings(text) || self.paste_table(text)))
        {
            self.say(Notice::PasteIgnored);
        }
    }

    /// Runs an action, wherever the keys are now.
    pub(super) fn run(&mut self, action: Action) {
        if let Some(reason) = self.disabled(action) {
            return self.say(Notice::Disabled(action, reason));
        }
        if action.digit().is_none() {
            self.half_ten = None;
        }
        if action != Action::Undo {
            self.undo_announced = false;
        }
        let done = if self.cell.is_some() {
            self.run_in_cell(action)
        } else {
            match self.modals.last() {
                Some(Modal::Picker(_)) => self.run_in_picker(action),
                Some(Modal::Form(_)) => self.run_in_form(action),
                Some(Modal::Call(_)) => self.run_in_sheet(action),
                Some(Modal::Pasted(_)) => self.run_in_pasted(action),
                Some(Modal::Clashes(_)) => self.run_in_clashes(action),
                None => self.run_on_page(action),
            }
        };
        if !done {
            self.run_anywhere(action);
        }
        self.tour_saw(action);
    }

    fn run_on_page(&mut self, action: Action) -> bool {
        match self.page {
            Page::Criteria => self.run_in_criteria(action),
            Page::Health => self.run_in_health(action),
            Page::Today => self.run_in_today(action),
            Page::Selection => self.run_in_selection(action),
            Page::Plan => self.run_in_plan(action),
            Page::Backing => self.run_in_backing(action),
            Page::Review => self.run_in_review(action),
            Page::Compare => self.run_in_compare(action),
            Page::File => self.run_in_file(action),
            Page::Options => self.run_in_options(action),
            Page::Welcome => self.run_in_welcome(action),
            Page::Call => self.run_in_call(action) || self.run_in_pane(action),
            Page::Dashboard => self.run_in_pane(action),
        }
    }

    pub(super) fn run_in_pane(&mut self, action: Action) -> bool {
        match self.pane() {
            Some(Pane::Accounts) => self.run_in_accounts(action),
            Some(Pane::Matrix) => self.run_in_matrix(action),
            Some(Pane::Position) => self.run_in_position(action),
            Some(Pane::Scorecard) => self.run_in_scorecard(action),
            Some(Pane::Requirements) => self.run_in_requirements(action),
            None => false,
        }
    }
}
