//! Edits of conversations: what is noted in them, and what is kept of them.

use jiff::civil::DateTime;

use super::{Label, Refusal, Transaction};
use crate::domain::call::Call;
use crate::domain::{Account, AccountId, ItemId};

/// Something to be changed about the conversations with an account.
#[derive(Debug, Clone, PartialEq)]
pub enum CallEdit {
    /// What is noted, as it is written. The first note makes the entry of the conversation; where
    /// nothing is left of it, the entry goes.
    Note {
        /// Which conversation.
        call: ItemId,
        /// When it began, local time.
        at: DateTime,
        /// Everything noted so far.
        notes: Option<String>,
    },
    /// It is kept as it is given, in the place of the entry it had.
    Keep(Box<Call>),
    /// It goes, with what was noted in it.
    Remove(ItemId),
}

/// What an edit did to a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallChange {
    /// Something was noted in it.
    Noted,
    /// It was kept.
    Kept,
    /// It was removed.
    Removed,
}

impl CallEdit {
    const fn change(&self) -> CallChange {
        match self {
            Self::Note { .. } => CallChange::Noted,
            Self::Keep(_) => CallChange::Kept,
            Self::Remove(_) => CallChange::Removed,
        }
    }
}

impl Transaction<'_> {
    pub(super) fn edit_call(&mut self, id: &AccountId, edit: CallEdit) -> Result<Label, Refusal> {
        let (place, mut account) = self.account(id)?;
        let label = Label::Call {
            account: account.name.clone(),
            change: edit.change(),
        };
        match edit {
            CallEdit::Note { call, at, notes } => note(&mut account, call, at, notes),
            CallEdit::Keep(call) => keep(&mut account, *call),
            CallEdit::Remove(call) => account.calls.retain(|known| known.id != call),
        }
        self.put_account(place, account);
        Ok(label)
    }
}

fn note(account: &mut Account, call: ItemId, at: DateTime, notes: Option<String>) {
    let calls = &mut account.calls;
    let known = calls.iter().position(|known| known.id == call);
    let index = known.unwrap_or_else(|| {
        calls.push(Call::begun(call, at));
        calls.len() - 1
    });
    if let Some(entry) = calls.get_mut(index) {
        entry.notes = notes;
        if entry.says_nothing() {
            calls.remove(index);
        }
    }
}

fn keep(account: &mut Account, call: Call) {
    match account.calls.iter_mut().find(|known| known.id == call.id) {
        Some(known) => *known = call,
        None => account.calls.push(call),
    }
}
