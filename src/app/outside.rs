//! What others do to the file while it is open.

use std::collections::HashMap;

use crate::domain::Portfolio;
use crate::domain::edit::Edit;
use crate::i18n::Failure;

use super::model::Model;
use super::notice::Notice;

impl Model {
    /// Takes over what others have changed in the file, as one step to undo, unless something was
    /// changed here since: that is saved first, beside theirs, and then all of it comes again.
    /// What is being typed stays open.
    pub(super) fn outside(&mut self, number: u64, generation: u64, portfolio: Box<Portfolio>) {
        if generation != self.saving.generation {
            return;
        }
        self.saving.basis = number;
        self.saving.past_us.unreadable = false;
        self.saving.file_is_there();
        let selected = self.selected_id();
        let changed = changed_accounts(&self.portfolio, &portfolio);
        let replaced = self
            .history
            .apply(&mut self.portfolio, Edit::Replace(portfolio));
        if replaced.is_ok_and(|replaced| replaced) {
            self.changed(selected.as_ref());
            self.say(Notice::Outside(changed));
        }
    }
}

impl Model {
    /// The file was taken away. Whoever may write it can write it anew, and is asked at the end; nothing that is shown
    /// is lost before.
    pub(super) fn file_is_gone(&mut self, why: Failure) {
        if self.access.refusal().is_some() {
            self.saving.past_us.unreadable = true;
            return self.say(Notice::RereadFailed(why));
        }
        self.saving.failed(why.clone());
        self.say(Notice::Failed(why));
    }
}

/// The names of the accounts that differ, in the order of the file; those that are gone last.
pub fn changed_accounts(before: &Portfolio, after: &Portfolio) -> Vec<String> {
    let mut known: HashMap<_, _> = before.accounts().iter().map(|it| (&it.id, it)).collect();
    let mut changed = Vec::new();
    for account in after.accounts() {
        if known
            .remove(&account.id)
            .is_none_or(|before| before != account)
        {
            changed.push(account.name.clone());
        }
    }
    let gone = before
        .accounts()
        .iter()
        .filter(|it| known.contains_key(&it.id));
    changed.extend(gone.map(|account| account.name.clone()));
    changed
}
