//! Saving on demand, and leaving without losing anything.

use jiff::civil::Time;

use crate::domain::field::Kind;
use crate::i18n::Failure;

use super::cell::{OpenCell, Place};
use super::effect::Effect;
use super::model::Model;
use super::notice::{Notice, Remark};

impl Model {
    pub(super) fn save_now(&mut self) {
        self.leave_cell();
        if self.asks_for_decisions() {
            return;
        }
        self.saving.asked = true;
        self.outbox.push(Effect::Flush);
    }

    /// Asks for the path of another file; the program may be about to end once it is saved there.
    pub(super) fn open_save_as(&mut self, leaving: bool) {
        let file = self.file.clone();
        let place = Place::SaveAs { leaving };
        self.cell = Some(OpenCell::holding(place, Kind::Text, file));
    }

    /// Ends the program as soon as everything is on the disk.
    pub(super) fn quit(&mut self) {
        self.leave_cell();
        self.keep_call_that_goes_on();
        if self.saving.is_dirty() {
            self.saving.quitting = true;
            self.outbox.push(Effect::Flush);
        } else {
            self.outbox.push(Effect::Quit);
        }
    }

    /// The system asks to end: everything is saved that can be, nothing is asked.
    pub(super) fn terminate(&mut self) {
        self.terminating = true;
        self.quit();
    }

    pub(super) fn saved(&mut self, generation: u64, at: Time, remark: Option<Remark>) {
        self.saving.succeeded(generation, at);
        self.survey_again();
        if let Some(remark) = remark {
            self.say(Notice::SavedWith(remark));
        } else if std::mem::take(&mut self.saving.asked) {
            self.say(Notice::Saved);
        }
        if self.saving.quitting && !self.saving.is_dirty() {
            self.outbox.push(Effect::Quit);
        }
    }

    /// From now on another file is kept.
    pub(super) fn moved(&mut self, file: String) {
        self.file.clone_from(&file);
        self.leave_other_window();
        self.copies.clear();
        self.unsaved = None; // it belongs to the other file, and stays with it
        self.say(Notice::SavedTo(file));
    }

    /// A failure stays in the header until a save succeeds; at the end of the program it asks.
    pub(super) fn save_failed(&mut self, why: Failure) {
        self.saving.asked = false;
        self.saving.failed(why.clone());
        if self.terminating {
            self.outbox.push(Effect::Quit);
        } else if self.shows_clashes_of(&why) {
            self.saving.quitting = false;
        } else if std::mem::take(&mut self.saving.quitting) {
            self.open_cannot_save();
        } else {
            self.say(Notice::SaveFailed(why));
        }
    }
}
