//! Saving on demand, and leaving without losing anything.

use jiff::civil::Time;

use crate::domain::field::Kind;
use crate::i18n::Failure;

use super::cell::{OpenCell, Place};
use super::effect::Effect;
use super::model::Model;
use super::notice::{Notice, Remark};
use super::picker::Purpose;
use super::saving::{Copies, Names};

impl Model {
    pub(super) fn save_now(&mut self) {
        self.leave_cell();
        if self.asks_again() {
            return;
        }
        self.saving.asked = true;
        self.outbox.push(Effect::Flush);
    }

    /// Asks again for what keeps the file from being saved; whether there is such a thing.
    fn asks_again(&mut self) -> bool {
        let why = self.saving.failure.clone();
        if let Some(Failure::Gone(_) | Failure::Backup(_)) = why {
            self.open_cannot_save(false);
            return true;
        }
        why.is_some_and(|why| self.asks_about(&why))
    }

    /// Asks for what has to be said before the file can be saved; whether that is why it was not. Who leaves may do so
    /// without having decided.
    fn asks_about(&mut self, why: &Failure) -> bool {
        if matches!(why, Failure::SeveralNames { .. }) {
            self.ask_about_names(self.saving.quitting);
            return true;
        }
        let clash = self.shows_clashes_of(why);
        if clash && self.saving.quitting {
            self.open_cannot_save(true);
        }
        clash
    }

    /// Writes everything to where the file was that is no longer there; perhaps the program ends after it.
    pub(super) fn save_anew(&mut self, leaving: bool) {
        let path = self.file.clone();
        self.save_as(&path, leaving);
    }

    /// Has the file saved though no copy can be kept, now and from then on; perhaps the program ends after it.
    pub(super) fn save_without_copy(&mut self, leaving: bool) {
        self.saving.copies = Copies::Forgone;
        self.saving.asked = true;
        self.saving.quitting = leaving;
        self.outbox.push(Effect::ForgoCopies);
    }

    /// Tries again to save what could not be saved; perhaps the program ends after it.
    pub(super) fn save_again(&mut self, leaving: bool) {
        if leaving {
            return self.quit();
        }
        self.saving.asked = true;
        self.outbox.push(Effect::Flush);
    }

    /// Has the file saved, now that it is known what becomes of its other names.
    pub(super) fn decide_names(&mut self, names: Names, asked: &Purpose) {
        self.saving.asked = true;
        self.saving.quitting = *asked == Purpose::Names { leaving: true };
        self.outbox.push(Effect::Names(names));
    }

    /// Asks for the path of another file; the program may be about to end once it is saved there.
    pub(super) fn open_save_as(&mut self, leaving: bool) {
        let file = self.file.clone();
        let place = Place::SaveAs { leaving };
        self.cell = Some(OpenCell::holding(place, Kind::Text, file));
    }

    /// Ends the program as soon as everything is on the disk.
    pub(super) fn quit(&mut self) {
        if self.is_asked_what_now() && self.saving.journaled == Some(true) {
            // Asked for twice: it is kept, and offered at the next start.
            return self.outbox.push(Effect::Quit);
        }
        self.leave_cell();
        self.keep_call_that_goes_on();
        if self.saving.is_dirty() {
            self.saving.quitting = true;
            self.outbox.push(Effect::Flush);
        } else if !self.saving.is_gone() || self.terminating {
            self.outbox.push(Effect::Quit);
        } else {
            self.open_cannot_save(true);
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
        self.options.demo = false; // what is kept elsewhere is no demonstration any more
        self.unsaved = None; // it belongs to the other file, and stays with it
        self.say(Notice::SavedTo(file));
    }

    /// A failure stays in the header until a save succeeds; at the end of the program it asks.
    pub(super) fn save_failed(&mut self, why: Failure) {
        self.saving.asked = false;
        self.saving.failed(why.clone());
        if self.terminating {
            self.outbox.push(Effect::Quit);
        } else if self.asks_about(&why) {
            self.saving.quitting = false;
        } else if std::mem::take(&mut self.saving.quitting) {
            self.open_cannot_save(true);
        } else {
            self.say(Notice::SaveFailed(why));
        }
    }
}
