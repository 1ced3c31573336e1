//! What the preview of pasted readings does.

use crate::app::cell::{OpenCell, Problem};
use crate::app::model::{Modal, Model};
use crate::app::notice::{Notice, Reason};
use crate::app::{cell::Place, moves::Move};
use crate::domain::edit::Edit;
use crate::domain::field::Kind;
use crate::keymap::Action;

use super::pasted::Pasted;

impl Model {
    /// Opens what was pasted for a look, where it holds readings for the scorecard; never runs anything.
    pub(in crate::app) fn paste_readings(&mut self, text: &str) -> bool {
        if !self.is_on_scorecard() {
            return false;
        }
        let as_shared = self.scorecard.as_shared.then_some(Reason::AsShared);
        let refused = self.access.refusal().or(as_shared);
        if let Some(reason) = refused {
            self.say(Notice::Disabled(Action::Reading, reason));
            return true;
        }
        let pasted = Pasted::of(self, text);
        let opens = pasted.is_some();
        self.modals.extend(pasted.map(Modal::Pasted));
        opens
    }

    /// The pasted readings on top, if they are.
    pub fn pasted(&self) -> Option<&Pasted> {
        match self.modals.last() {
            Some(Modal::Pasted(pasted)) => Some(pasted),
            _ => None,
        }
    }

    pub(in crate::app) fn run_in_pasted(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_in_pasted(step);
            return true;
        }
        match action {
            Action::Open => self.take_pasted(),
            Action::Delete | Action::Clear => self.with_pasted(Pasted::toggle),
            Action::MoveDate => self.open_pasted_day(),
            // What is about the page below would change it unseen.
            _ => return !means_the_same(action),
        }
        true
    }

    pub(in crate::app) fn move_in_pasted(&mut self, step: Move) {
        self.with_pasted(|pasted| pasted.cursor = step.from(pasted.cursor, pasted.lines.len()));
    }

    pub(in crate::app) fn with_pasted(&mut self, change: impl FnOnce(&mut Pasted)) {
        if let Some(Modal::Pasted(pasted)) = self.modals.last_mut() {
            change(pasted);
        }
    }

    /// All of it at once, undone at once.
    fn take_pasted(&mut self) {
        let readings = self.pasted().map(Pasted::readings).unwrap_or_default();
        let count = readings.len();
        if count == 0 {
            return self.say(Notice::NothingToTake);
        }
        if self.edit(Edit::TakeReadings(readings)) {
            self.modals.pop();
            self.say(Notice::ReadingsTaken(count));
        }
    }

    fn open_pasted_day(&mut self) {
        if let Some(pasted) = self.pasted() {
            let text = self.words.date(pasted.day.day());
            self.cell = Some(OpenCell::holding(Place::PastedDay, Kind::Date, text));
        }
    }

    /// Reads the lines without a day of their own on the one that was typed.
    pub(in crate::app) fn commit_pasted_day(&mut self, cell: &OpenCell) -> bool {
        let Some(day) = self.reading_day(cell.text()) else {
            self.object(Problem::NotA(Kind::Date));
            return false;
        };
        if let Some(Modal::Pasted(mut pasted)) = self.modals.pop() {
            pasted.dated(day, self);
            self.modals.push(Modal::Pasted(pasted));
        }
        true
    }
}

/// Whether an action means the same over the preview as anywhere else.
const fn means_the_same(action: Action) -> bool {
    matches!(
        action,
        Action::Cancel
            | Action::Help
            | Action::Palette
            | Action::Save
            | Action::Quit
            | Action::Suspend
            | Action::ThemeNext
            | Action::Veil
            | Action::Messages
    )
}
