//! Copies of the file that sync tools have left beside it: looked at, brought in, put away.
//!
//! Nothing is brought in or moved before somebody says so.

use std::sync::Arc;

use crate::domain::Portfolio;
use crate::domain::edit::Label;
use crate::i18n::{Decision, Failure};
use crate::keymap::Action;

use super::clashes::{Clashes, Over};
use super::effect::Effect;
use super::model::{Modal, Model};
use super::notice::Notice;
use super::picker::{Item, Pick, Purpose};

/// A copy that a sync tool has left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncCopy {
    /// The name of its file.
    pub name: String,
    /// The accounts that would be other ones, by name.
    pub accounts: Vec<String>,
    /// Whether anything else would be, and none of them.
    pub besides: bool,
    /// How many places would have to be decided.
    pub undecided: usize,
    /// Whether what it has was brought in.
    pub brought_in: bool,
    /// Whether it is no longer beside the file.
    pub put_away: bool,
}

impl Model {
    /// Says that there are copies, and how they are looked at.
    pub(super) fn found_copies(&mut self, copies: Vec<SyncCopy>) {
        if let Some(first) = copies.first() {
            let name = first.name.clone();
            let (count, key) = (copies.len(), self.key_of_copies());
            self.say(Notice::CopiesFound { count, name, key });
        }
        self.copies = copies;
    }

    fn key_of_copies(&self) -> String {
        let key = self.primary_key(Action::Copies, &self.scopes());
        key.unwrap_or_default()
    }

    /// Lists the copies, with what they would bring, and what can be done with each.
    pub(super) fn open_copies(&mut self) {
        let copies = self.copies.iter().enumerate();
        let copies = copies.filter(|(_, copy)| !copy.put_away);
        let items = copies.flat_map(|(at, copy)| {
            let bring = Item {
                detail: self.words.would_bring(copy),
                ..Item::new(self.words.bring_in(copy), Pick::BringIn(at))
            };
            let away = Item {
                detail: self.words.about_putting_away(),
                ..Item::new(self.words.put_copy_away(copy), Pick::PutCopyAway(at))
            };
            let bring = (!copy.brought_in).then_some(bring);
            bring.into_iter().chain([away])
        });
        let items = items.collect();
        self.open_list(Purpose::Copies, items);
    }

    /// Has what a copy has brought together with what is shown.
    pub(super) fn bring_in(&mut self, copy: usize, decisions: Vec<Decision>) {
        if self.refuses(Action::Copies) {
            return;
        }
        self.outbox.push(Effect::BringIn {
            copy,
            generation: self.saving.generation,
            portfolio: Arc::new(self.portfolio.clone()),
            decisions,
        });
    }

    /// Takes it over as one step to undo, and has it saved; or has decided what both changed. Where
    /// something was changed here meanwhile, it is asked for again.
    pub(super) fn brought_in(
        &mut self,
        copy: usize,
        generation: u64,
        brought: Result<Box<Portfolio>, Failure>,
    ) {
        match brought {
            Ok(_) if generation != self.saving.generation => self.bring_in(copy, Vec::new()),
            Ok(portfolio) => self.take_in_copy(copy, portfolio),
            Err(Failure::Conflict { clashes, .. }) => {
                let asked = Clashes::of(&clashes, Over::Copy(copy), None);
                self.modals.push(Modal::Clashes(asked));
            }
            Err(why) => self.say(Notice::Failed(why)),
        }
    }

    fn take_in_copy(&mut self, copy: usize, portfolio: Box<Portfolio>) {
        let key = self.key_of_copies();
        let Some(of) = self.copies.get_mut(copy) else {
            return;
        };
        of.brought_in = true;
        let name = of.name.clone();
        self.replace(Label::BroughtIn(name.clone()), portfolio);
        self.say(Notice::BroughtIn { name, key });
    }

    /// A copy was moved among those that are kept of the file.
    pub(super) fn copy_put_away(&mut self, copy: usize, kept: Result<String, Failure>) {
        match kept {
            Ok(path) => {
                if let Some(of) = self.copies.get_mut(copy) {
                    of.put_away = true;
                }
                self.say(Notice::CopyPutAway(path));
            }
            Err(why) => self.say(Notice::Failed(why)),
        }
    }

    /// Whether there is a copy about which something can be done.
    pub(super) fn has_copies(&self) -> bool {
        self.copies.iter().any(|copy| !copy.put_away)
    }
}
