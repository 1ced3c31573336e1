//! What another program and we changed, each in its own way: decided place by place.
//!
//! Until it is decided nothing is saved, and nothing is lost: the changes stay here, and the file is as
//! the other program left it.

use std::sync::Arc;

use crate::i18n::{Clash, Decision, Failure};
use crate::keymap::Action;

use super::effect::Effect;
use super::model::{Modal, Model};
use super::moves::Move;

/// What is to be brought together with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// What is shown.
    Save,
    /// What an earlier session could not save.
    Recovery,
}

/// All there is to decide, and how far that is.
#[derive(Debug, Clone)]
pub struct Clashes {
    /// What it is about.
    pub over: Over,
    /// Every place, ours being taken until somebody says otherwise.
    pub decisions: Vec<Decision>,
    /// The place under the cursor.
    pub cursor: usize,
}

impl Clashes {
    /// These places, decided as far as they were before.
    pub(super) fn of(clashes: &[Clash], over: Over, before: Option<&Self>) -> Self {
        let known = |clash: &Clash| {
            let decisions = &before?.decisions;
            decisions.iter().find(|it| it.clash == *clash)
        };
        let decisions = clashes.iter().map(|clash| Decision {
            clash: clash.clone(),
            theirs: known(clash).is_some_and(|it| it.theirs),
        });
        Self {
            over,
            decisions: decisions.collect(),
            cursor: before.map_or(0, |it| it.cursor.min(clashes.len().saturating_sub(1))),
        }
    }

    fn at_cursor(&mut self) -> Option<&mut Decision> {
        self.decisions.get_mut(self.cursor)
    }
}

impl Model {
    /// Shows what has to be decided. It never comes between somebody and what is being typed or chosen:
    /// then the header says so, and saving asks again.
    pub(super) fn show_clashes(&mut self, clashes: &[Clash]) {
        let known = self.modals.iter_mut().find_map(|modal| match modal {
            Modal::Clashes(known) if known.over == Over::Save => Some(known),
            _ => None,
        });
        if let Some(known) = known {
            *known = Clashes::of(clashes, Over::Save, Some(known));
        } else if self.cell.is_none() && self.modals.is_empty() {
            let asked = Clashes::of(clashes, Over::Save, None);
            self.modals.push(Modal::Clashes(asked));
        }
    }

    /// Asks again for what keeps the file from being saved; whether there is such a thing.
    pub(super) fn asks_for_decisions(&mut self) -> bool {
        let Some(Failure::Conflict { clashes, .. }) = &self.saving.failure else {
            return false;
        };
        let clashes = clashes.clone();
        self.show_clashes(&clashes);
        true
    }

    pub(super) fn run_in_clashes(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_in_clashes(step);
            return true;
        }
        match action {
            Action::MoveLeft => self.decide(|_| false),
            Action::MoveRight => self.decide(|_| true),
            Action::Open => self.decide(|theirs| !theirs),
            Action::Save => self.save_decided(),
            Action::Cancel => drop(self.modals.pop()),
            // Help and the like; what is about the page below would change it unseen.
            Action::Help | Action::Palette | Action::Quit | Action::Veil | Action::Suspend => {
                return false;
            }
            _ => {}
        }
        true
    }

    pub(super) fn move_in_clashes(&mut self, step: Move) {
        if let Some(Modal::Clashes(clashes)) = self.modals.last_mut() {
            clashes.cursor = step.from(clashes.cursor, clashes.decisions.len());
        }
    }

    fn decide(&mut self, theirs: impl FnOnce(bool) -> bool) {
        if let Some(Modal::Clashes(clashes)) = self.modals.last_mut()
            && let Some(decision) = clashes.at_cursor()
        {
            decision.theirs = theirs(decision.theirs);
        }
    }

    /// Has everything saved as it was decided. Should the file have changed again, it is asked again.
    fn save_decided(&mut self) {
        let Some(Modal::Clashes(clashes)) = self.modals.last() else {
            return;
        };
        let (over, decisions) = (clashes.over, clashes.decisions.clone());
        self.modals.pop();
        if over == Over::Recovery {
            return self.recover(decisions);
        }
        self.saving.asked = true;
        self.outbox.push(Effect::Decide {
            generation: self.saving.generation,
            basis: self.saving.basis,
            portfolio: Arc::new(self.portfolio.clone()),
            decisions,
        });
    }
}
