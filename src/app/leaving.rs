//! What can be done as the file cannot be saved, or not without being told how.

use crate::i18n::{Failure, Words, t};

use super::model::{Modal, Model};
use super::picker::{Item, Pick, Purpose};
use super::saving::{Copies, Names};

impl Model {
    /// The file could not be saved, perhaps at the end: what now. Asked again it is asked once.
    pub(super) fn open_cannot_save(&mut self, leaving: bool) {
        let again = match &self.saving.failure {
            Some(Failure::Gone(_)) => Pick::Anew,
            Some(Failure::Backup(_)) if self.saving.copies == Copies::Needed => Pick::WithoutCopy,
            Some(why) if why.clashes().is_some() => Pick::Later,
            _ => Pick::Retry,
        };
        let leave = leaving.then_some(Pick::Leave);
        let picks = [again, Pick::Elsewhere].into_iter().chain(leave);
        let items = picks.map(|pick| Item::new(self.words.leaving(&pick), pick));
        let items = items.collect();
        self.modals.retain(|modal| !asks_what_now(modal));
        self.open_list(Purpose::CannotSave { leaving }, items);
    }

    /// Whether it is being asked what to do as the file cannot be saved.
    pub(super) fn is_asked_what_now(&self) -> bool {
        self.modals.iter().any(asks_what_now)
    }

    /// The file has several names: what is to become of them. It never comes between somebody and what is
    /// being typed or chosen: then the header says so, and saving asks again.
    pub(super) fn ask_about_names(&mut self, leaving: bool) {
        if self.cell.is_some() || !self.modals.is_empty() {
            return;
        }
        let picks = [
            Pick::Names(Names::Together),
            Pick::Names(Names::Apart),
            Pick::Elsewhere,
        ];
        let leave = leaving.then_some(Pick::Leave);
        let items = picks.into_iter().chain(leave);
        let items = items.map(|pick| Item::new(self.words.leaving(&pick), pick));
        let items = items.collect();
        self.open_list(Purpose::Names { leaving }, items);
    }
}

/// Whether a modal is the list of what can be done as the file cannot be saved.
fn asks_what_now(modal: &Modal) -> bool {
    matches!(modal, Modal::Picker(picker) if matches!(picker.purpose, Purpose::CannotSave { .. }))
}

impl Words {
    /// A way out when the file cannot be saved, or not without being told how.
    pub fn leaving(&self, pick: &Pick) -> String {
        match pick {
            Pick::Retry => t!(self, "leave-retry"),
            Pick::Anew => t!(self, "leave-anew"),
            Pick::WithoutCopy => t!(self, "leave-without-copy"),
            Pick::Later => t!(self, "leave-decide"),
            Pick::Names(Names::Together) => t!(self, "names-together"),
            Pick::Names(Names::Apart) => t!(self, "names-apart"),
            Pick::Elsewhere => t!(self, "leave-elsewhere"),
            _ => t!(self, "leave-unsaved"),
        }
    }
}
