//! What the list of accounts does.

use crate::domain::account::{Account, Status};
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Kind, Value};
use crate::domain::id::slug;
use crate::i18n::fold::fold;
use crate::keymap::Action;

use super::cell::{OpenCell, Place};
use super::form::Subject;
use super::model::Model;
use super::notice::Notice;
use super::target::Pane;

impl Model {
    pub(super) fn run_in_accounts(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_account(step);
            return true;
        }
        match action {
            Action::Open | Action::EditInPlace => self.open_account(),
            Action::New => self.open_prompt(Place::NewAccount, Kind::Text),
            Action::Duplicate => self.duplicate_account(),
            Action::Archive => self.archive_account(),
            Action::Delete => self.delete_account(),
            Action::MoveRight => self.focus(Pane::Matrix),
            _ => return false,
        }
        true
    }

    /// Selects an account by its place in the list as it is shown.
    pub(super) fn move_account(&mut self, step: super::moves::Move) {
        let from = self.selected.and_then(|index| self.accounts.line_of(index));
        if let Some(index) = self.accounts.reached(from, step) {
            self.select(index);
        }
    }

    pub(super) fn step_account(&mut self, by: isize) {
        self.leave_cell();
        self.move_account(super::moves::Move::By(by));
    }

    pub(super) fn open_account(&mut self) {
        if let Some(account) = self.account() {
            let subject = Subject::Account(account.id.clone());
            self.open_form(subject);
        }
    }

    pub(super) fn open_prompt(&mut self, place: Place, kind: Kind) {
        self.cell = Some(OpenCell::holding(place, kind, ""));
    }

    pub(super) fn open_filter(&mut self) {
        self.focus(Pane::Accounts);
        let text = self.accounts.filter.clone();
        self.cell = Some(OpenCell::holding(Place::Filter, Kind::Text, text));
    }

    /// Makes the account whose name was typed, and selects it.
    pub(super) fn add_account(&mut self, name: &str) -> bool {
        let id = self.free_account_id(name);
        let account = Account {
            // Where one manager's accounts are looked at, a new one is theirs.
            manager: self.whose.manager().cloned(),
            ..Account::new(id, name.trim())
        };
        self.accounts.filter.clear();
        self.add(account)
    }

    fn duplicate_account(&mut self) {
        let Some(account) = self.account().cloned() else {
            return;
        };
        let name = self.words.copy_of(&account.name);
        let id = self.free_account_id(&name);
        let after = Some(account.id.clone());
        // Two accounts with one code could not be told apart on the matrix.
        let copy = Account {
            id,
            name,
            code: None,
            ..account
        };
        self.add_after(copy, after);
    }

    fn add(&mut self, account: Account) -> bool {
        self.add_after(account, None)
    }

    fn add_after(&mut self, account: Account, after: Option<crate::domain::AccountId>) -> bool {
        let (id, name) = (account.id.clone(), account.name.clone());
        if !self.edit(Edit::AddAccount {
            account: Box::new(account),
            after,
        }) {
            return false;
        }
        if let Some(index) = self.portfolio.account_index(&id) {
            self.select(index);
        }
        self.say(Notice::Added(name));
        self.warn_of_name();
        true
    }

    /// Says so where another account has the name of the selected one: nobody could tell them apart.
    pub(super) fn warn_of_name(&mut self) {
        let Some(account) = self.account() else {
            return;
        };
        let name = fold(&account.name);
        let others = self.portfolio.accounts().iter();
        let mut others = others.filter(|it| it.id != account.id);
        if others.any(|it| fold(&it.name) == name) {
            let twice = Notice::NameTwice(account.name.clone());
            self.say(twice);
        }
    }

    fn free_account_id(&self, name: &str) -> crate::domain::AccountId {
        let taken = |id: &str| {
            self.portfolio
                .accounts()
                .iter()
                .any(|a| a.id.as_str() == id)
        };
        slug(name, taken).into()
    }

    /// Archives; an archived account comes back as a candidate.
    fn archive_account(&mut self) {
        let Some(account) = self.account() else {
            return;
        };
        let (id, name) = (account.id.clone(), account.name.clone());
        let archive = account.status != Status::Former;
        let status = if archive {
            Status::Former
        } else {
            Status::Candidate
        };
        let value = Value::Status(status);
        let edit = Edit::SetAccount {
            account: id,
            field: AccountField::Status,
            value,
        };
        if self.edit(edit) {
            self.say(if archive {
                Notice::Archived(name)
            } else {
                Notice::Unarchived(name)
            });
        }
    }

    /// Deletes, not asked about: `u` brings it back. The next account in the list is selected.
    fn delete_account(&mut self) {
        let Some(account) = self.account() else {
            return;
        };
        let (id, name) = (account.id.clone(), account.name.clone());
        let order: Vec<usize> = self.accounts.order().collect();
        let at = order
            .iter()
            .position(|index| Some(*index) == self.selected)
            .unwrap_or_default();
        let near = order
            .get(at + 1)
            .or_else(|| at.checked_sub(1).and_then(|at| order.get(at)));
        let near = near
            .and_then(|i| self.portfolio.accounts().get(*i))
            .map(|a| a.id.clone());
        if self.edit(Edit::RemoveAccount(id)) {
            let near = near.and_then(|id| self.portfolio.account_index(&id));
            if let Some(near) = near {
                self.select(near);
            }
            self.say(Notice::Removed(name));
        }
    }

    /// After a change of status or manager: says where the method is departed from.
    pub(super) fn warn_of_limits(&mut self) {
        let (keys, overloaded) = self.limits();
        if let Some((manager, count)) = overloaded {
            self.say(Notice::ManagerOverloaded(manager, count));
        }
        if let Some(count) = keys {
            self.say(Notice::TooManyKeyAccounts(count));
        }
    }
}
