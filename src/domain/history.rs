//! Undo and redo.
//!
//! The history holds, with a label, what each edit replaced: pointers to shared parts, a few words an
//! edit. It knows nothing of saving, so everything can be undone across saves.

use super::Portfolio;
use super::edit::{Done, Edit, Label, Refusal, Replaced};

/// How many steps are kept; the oldest go first.
pub const STEPS: usize = 5_000;

/// Everything done so far that can be undone, and everything undone that can be redone.
#[derive(Debug, Default)]
pub struct History {
    done: Vec<Entry>,
    undone: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    label: Label,
    replaced: Replaced,
    /// Whether a following edit of the same thing may join it: one step for a run of `+`.
    open: bool,
}

impl History {
    /// Does an edit and remembers it.
    ///
    /// An edit that changes nothing is not remembered. `true` when something changed.
    ///
    /// # Errors
    /// Why the edit was refused; nothing was changed.
    pub fn apply(&mut self, portfolio: &mut Portfolio, edit: Edit) -> Result<bool, Refusal> {
        let Done { label, replaced } = portfolio.apply(edit)?;
        Ok(self.remember(label, replaced, false))
    }

    /// Like [`apply`](Self::apply), but joins the step before when that was the same kind of edit
    /// of the same thing, made the same way: holding `+` is one step to undo.
    ///
    /// # Errors
    /// Why the edit was refused; nothing was changed.
    pub fn apply_joined(&mut self, portfolio: &mut Portfolio, edit: Edit) -> Result<bool, Refusal> {
        let Done { label, replaced } = portfolio.apply(edit)?;
        Ok(self.remember(label, replaced, true))
    }

    /// Does several edits as one step, or none of them.
    ///
    /// # Errors
    /// Why one of them was refused; nothing was changed.
    pub fn apply_all(
        &mut self,
        portfolio: &mut Portfolio,
        label: Label,
        edits: impl IntoIterator<Item = Edit>,
    ) -> Result<bool, Refusal> {
        let mut all = Replaced::default();
        for edit in edits {
            match portfolio.apply(edit) {
                Ok(done) => all.and_then(done.replaced),
                Err(refusal) => {
                    all.swap(portfolio);
                    return Err(refusal);
                }
            }
        }
        Ok(self.remember(label, all, false))
    }

    fn remember(&mut self, label: Label, replaced: Replaced, open: bool) -> bool {
        if replaced.is_empty() {
            return false;
        }
        self.undone.clear();
        match self.done.last_mut() {
            Some(last) if open && last.open && last.label == label => {
                last.replaced.and_then(replaced);
            }
            _ => self.done.push(Entry {
                label,
                replaced,
                open,
            }),
        }
        if self.done.len() > STEPS {
            self.done.remove(0);
        }
        true
    }

    /// Takes back the last step; its label, or nothing where there is none.
    pub fn undo(&mut self, portfolio: &mut Portfolio) -> Option<Label> {
        let entry = self.done.pop()?;
        let replaced = entry.replaced.swap(portfolio);
        let label = entry.label.clone();
        self.undone.push(Entry { replaced, ..entry });
        Some(label)
    }

    /// Does the last step that was taken back again; its label, or nothing where there is none.
    pub fn redo(&mut self, portfolio: &mut Portfolio) -> Option<Label> {
        let mut entry = self.undone.pop()?;
        entry.replaced = entry.replaced.swap(portfolio);
        // A step that was undone and redone is finished: what comes next is a step of its own.
        entry.open = false;
        let label = entry.label.clone();
        self.done.push(entry);
        Some(label)
    }

    /// What [`undo`](Self::undo) would take back.
    pub fn next_undo(&self) -> Option<&Label> {
        self.done.last().map(|entry| &entry.label)
    }

    /// What [`redo`](Self::redo) would do again.
    pub fn next_redo(&self) -> Option<&Label> {
        self.undone.last().map(|entry| &entry.label)
    }

    /// How many steps can be taken back.
    pub fn len(&self) -> usize {
        self.done.len()
    }

    /// Whether there is nothing to take back.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }

    /// The labels of what can be taken back, the latest first.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.done.iter().rev().map(|entry| &entry.label)
    }

    /// Closes the last step, so that nothing joins it any more.
    pub fn close_step(&mut self) {
        if let Some(last) = self.done.last_mut() {
            last.open = false;
        }
    }
}
