//! The sheet of a call: its summary at the end, or a past call to be read.

use crate::domain::call::Call;
use crate::domain::edit::{CallEdit, Edit};
use crate::domain::{AccountId, ItemId};
use crate::keymap::Action;

use super::call::{CallSheet, SheetOf};
use super::model::{Modal, Model, Page};
use super::moves::Move;
use super::notice::Notice;
use super::picker::{Item, Pick, Purpose};

impl Model {
    /// Ends the call: its summary first. A call of no time in which nothing was done is no call, and
    /// where nothing may be changed there is nothing to keep.
    pub(super) fn end_call(&mut self) {
        if self.is_read_only() || self.call_is_nothing() {
            return self.hang_up();
        }
        self.open_sheet(SheetOf::Ending);
    }

    fn call_is_nothing(&self) -> bool {
        let nothing = |call: Call| call.notes.is_none() && call.changes.is_empty();
        let nothing = self.call_so_far().is_none_or(nothing);
        nothing && self.call_minutes().unwrap_or_default() == 0
    }

    /// Leaves the page of the call for where it was begun.
    fn hang_up(&mut self) {
        if let Some(call) = self.call.take()
            && self.page == Page::Call
        {
            self.page = call.from;
        }
    }

    pub(super) fn open_sheet(&mut self, of: SheetOf) {
        self.modals.push(Modal::Call(CallSheet { of, scroll: 0 }));
    }

    /// The topmost sheet of a call, if one is on top.
    pub fn sheet(&self) -> Option<&CallSheet> {
        match self.modals.last() {
            Some(Modal::Call(sheet)) => Some(sheet),
            _ => None,
        }
    }

    /// The call that is going on, as it would be kept now.
    pub fn call_so_far(&self) -> Option<Call> {
        let call = self.call.as_ref()?;
        let notes = self.call_entry().and_then(|entry| entry.notes.clone());
        Some(Call {
            minutes: self.call_minutes(),
            notes,
            changes: self.call_changes(),
            ..Call::begun(call.id.clone(), call.began)
        })
    }

    /// The call a sheet is about.
    pub fn call_of(&self, sheet: &SheetOf) -> Option<Call> {
        match sheet {
            SheetOf::Ending => self.call_so_far(),
            SheetOf::Past(id) => self.account()?.call(id).cloned(),
        }
    }

    pub(super) fn run_in_sheet(&mut self, action: Action) -> bool {
        let Some(of) = self.sheet().map(|sheet| sheet.of.clone()) else {
            return false;
        };
        if let Some(step) = self.vertical(action) {
            self.scroll_sheet(step);
            return true;
        }
        match action {
            Action::KeepCall | Action::Open => self.keep_or_close(&of),
            Action::Delete | Action::Clear => self.drop_call(&of),
            Action::Copy => self.copy_call(&of),
            Action::Cancel | Action::EndCall | Action::Call => drop(self.modals.pop()),
            // Everything else the sheet binds is done anywhere.
            _ => return false,
        }
        true
    }

    /// Scrolls the sheet, no further than its end.
    pub(super) fn scroll_sheet(&mut self, step: Move) {
        let most = self.seen.lines.saturating_sub(self.seen.rows) + 1;
        self.with_sheet(|sheet| sheet.scroll = step.from(sheet.scroll, most));
    }

    fn with_sheet(&mut self, change: impl FnOnce(&mut CallSheet)) {
        if let Some(Modal::Call(sheet)) = self.modals.last_mut() {
            change(sheet);
        }
    }

    fn keep_or_close(&mut self, of: &SheetOf) {
        if *of == SheetOf::Ending && !self.keep_call() {
            return;
        }
        self.modals.pop();
        if *of == SheetOf::Ending {
            self.hang_up();
            self.say(Notice::CallKept);
        }
    }

    /// Keeps the call under its account, with its summary: one step to undo.
    pub(super) fn keep_call(&mut self) -> bool {
        let (Some(account), Some(call)) = (self.call_with(), self.call_so_far()) else {
            return false;
        };
        self.history.close_step();
        let edit = CallEdit::Keep(Box::new(call));
        self.edit(Edit::Call { account, edit })
    }

    /// Before the program ends: a call in which something was done is kept as it is.
    pub(super) fn keep_call_that_goes_on(&mut self) {
        if !self.is_read_only() && self.call.is_some() && !self.call_is_nothing() {
            self.keep_call();
        }
    }

    fn call_with(&self) -> Option<AccountId> {
        Some(self.call.as_ref()?.account.clone())
    }

    /// The call goes, with what was noted; what was changed in it stays, and all can be undone.
    fn drop_call(&mut self, of: &SheetOf) {
        let gone = match of {
            SheetOf::Ending => self
                .call
                .as_ref()
                .map(|c| (c.account.clone(), c.id.clone())),
            SheetOf::Past(id) => self.account().map(|a| (a.id.clone(), id.clone())),
        };
        if gone.is_some_and(|(account, call)| self.remove_call(account, call)) {
            self.modals.pop();
            if *of == SheetOf::Ending {
                self.hang_up();
            }
            self.say(Notice::CallDropped);
        }
    }

    fn remove_call(&mut self, account: AccountId, call: ItemId) -> bool {
        let edit = CallEdit::Remove(call);
        self.edit(Edit::Call { account, edit })
    }

    /// The calls with the selected account so far, to be read.
    pub(super) fn open_past_calls(&mut self) {
        let items: Vec<Item> = self.past_calls().map(|call| self.call_item(call)).collect();
        if items.is_empty() {
            return self.say(Notice::NoCalls);
        }
        self.open_list(Purpose::Calls, items);
    }

    fn call_item(&self, call: &Call) -> Item {
        let notes = call.notes();
        let first = notes.first().map(|note| note.text.as_str());
        let said = first.or(call.changes.first().map(String::as_str));
        Item {
            detail: said.unwrap_or_default().to_owned(),
            ..Item::new(self.words.call_title(call), Pick::Call(call.id.clone()))
        }
    }
}
