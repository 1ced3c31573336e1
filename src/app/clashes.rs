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

/// Whose versions they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// What is shown, and what another program made of the file.
    Save,
    /// The sides of a merge that git could not finish.
    Merge,
    /// What is shown, and what a sync tool has left in a copy.
    Copy(usize),
    /// What an earlier session could not save, and what is shown.
    Recovery,
}

/// All there is to decide, and how far that is.
#[derive(Debug, Clone)]
pub struct Clashes {
    /// Whose versions they are.
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
    pub(super) fn show_clashes(&mut self, clashes: &[Clash], over: Over) {
        let known = self.modals.iter_mut().find_map(|modal| match modal {
            Modal::Clashes(known) if matches!(known.over, Over::Save | Over::Merge) => Some(known),
            _ => None,
        });
        if let Some(known) = known {
            *known = Clashes::of(clashes, over, Some(known));
        } else if self.cell.is_none() && self.modals.is_empty() {
            let asked = Clashes::of(clashes, over, None);
            self.modals.push(Modal::Clashes(asked));
        }
    }

    /// Shows what has to be decided before the file can be saved; whether that is why it was not.
    pub(super) fn shows_clashes_of(&mut self, failure: &Failure) -> bool {
        let over = match failure {
            Failure::Unmerged { .. } => Over::Merge,
            _ => Over::Save,
        };
        let clashes = failure.clashes();
        if let Some(clashes) = clashes {
            self.show_clashes(clashes, over);
        }
        clashes.is_some()
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

    /// Has everything done as it was decided. Should the file have changed again, it is asked again.
    fn save_decided(&mut self) {
        let Some(Modal::Clashes(clashes)) = self.modals.last() else {
            return;
        };
        let (over, decisions) = (clashes.over, clashes.decisions.clone());
        self.modals.pop();
        match over {
            Over::Save | Over::Merge => self.save_as_decided(decisions),
            Over::Copy(copy) => self.bring_in(copy, decisions),
            Over::Recovery => self.recover(decisions),
        }
    }

    fn save_as_decided(&mut self, decisions: Vec<Decision>) {
        self.saving.asked = true;
        self.outbox.push(Effect::Decide {
            generation: self.saving.generation,
            basis: self.saving.basis,
            portfolio: Arc::new(self.portfolio.clone()),
            decisions,
        });
    }
}
