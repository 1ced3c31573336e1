//! What an earlier session could not save: taken over, looked at later, or put away.
//!
//! Until somebody decides it stays where it is kept, whatever key is pressed.

use std::sync::Arc;

use jiff::civil::DateTime;

use crate::domain::Portfolio;
use crate::domain::edit::Label;
use crate::i18n::{Clash, Decision, Failure};
use crate::keymap::{Action, Scope};

use super::clashes::{Clashes, Over};
use super::effect::Effect;
use super::model::{Modal, Model};
use super::notice::Notice;
use super::picker::{Item, Pick, Purpose};

/// Changes of an earlier session that are not in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// When the first of them could not be saved, local time.
    pub since: DateTime,
    /// The accounts they are about, by name.
    pub accounts: Vec<String>,
    /// Whether they are about anything else.
    pub besides: bool,
}

impl Model {
    /// Asks what to do with what an earlier session could not save. Where something is being typed or chosen,
    /// which it must not come between, it is said that it is there. A file that is only read is left alone, and
    /// so is what belongs to it.
    pub(super) fn offer_unsaved(&mut self, unsaved: Unsaved) {
        self.unsaved = Some(unsaved);
        if self.is_read_only() {
            return;
        }
        if self.cell.is_none() && self.modals.is_empty() {
            self.ask_about_unsaved();
        } else {
            let key = self.primary_key(Action::GoFile, &[Scope::Global]);
            self.say(Notice::UnsavedFound(key.unwrap_or_default()));
        }
    }

    /// Asks, perhaps not for the first time.
    pub(super) fn ask_about_unsaved(&mut self) {
        if self.refuses(Action::EditInPlace) {
            return;
        }
        let picks = [Pick::Recover, Pick::Later, Pick::PutAway];
        let items = picks.map(|pick| Item::new(self.words.rescuing(&pick), pick));
        self.open_list(Purpose::Unsaved, items.to_vec());
    }

    /// Has what was not saved brought together with what is shown.
    pub(super) fn recover(&mut self, decisions: Vec<Decision>) {
        if self.refuses(Action::EditInPlace) {
            return;
        }
        self.outbox.push(Effect::Recover {
            generation: self.saving.generation,
            basis: self.saving.basis,
            portfolio: Arc::new(self.portfolio.clone()),
            decisions,
        });
    }

    /// Takes it over, as one step to undo, and has it saved.
    pub(super) fn recovered(
        &mut self,
        generation: u64,
        recovered: Result<Box<Portfolio>, Failure>,
    ) {
        match recovered {
            Ok(_) if generation != self.saving.generation => self.recover(Vec::new()),
            Ok(portfolio) => self.take_recovered(portfolio),
            Err(Failure::Conflict { clashes, .. }) => self.show_recovery_clashes(&clashes),
            Err(why) => self.say(Notice::Failed(why)),
        }
    }

    fn take_recovered(&mut self, portfolio: Box<Portfolio>) {
        self.replace(Label::Recovered, portfolio);
        self.unsaved = None;
        self.outbox.push(Effect::Recovered);
        self.say(Notice::Recovered);
    }

    /// Shows what both changed. It lies over everything: nothing else can have been begun since it was
    /// asked for.
    fn show_recovery_clashes(&mut self, clashes: &[Clash]) {
        let known = Clashes::of(clashes, Over::Recovery, None);
        self.modals.push(Modal::Clashes(known));
    }

    /// It was put away, and can be looked at there.
    pub(super) fn put_away(&mut self, kept: Result<Option<String>, Failure>) {
        match kept {
            Ok(kept) => {
                self.unsaved = None;
                if let Some(path) = kept {
                    self.say(Notice::PutAway(path));
                }
            }
            Err(why) => self.say(Notice::Failed(why)),
        }
    }

    /// Whether what could not be saved outlives the program.
    pub(super) const fn journaled(&mut self, kept: bool) {
        self.saving.journaled = Some(kept);
    }
}
