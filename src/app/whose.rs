//! Whose accounts are looked at: those of one manager, or all.
//!
//! Every page that shows several accounts asks here, so that the choice holds on all of them.

use crate::domain::selection::{Identities, managers};
use crate::domain::{Account, PersonRef, Portfolio};

use super::accounts;
use super::model::Model;
use super::picker::{Item, Pick, Purpose};

/// Whose accounts are looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whose {
    manager: Option<PersonRef>,
    /// The accounts of others, by their places in the portfolio; nothing while all are looked at.
    left_out: Vec<bool>,
}

impl Whose {
    /// The manager whose accounts alone are looked at.
    pub const fn manager(&self) -> Option<&PersonRef> {
        self.manager.as_ref()
    }

    /// Whether an account is looked at, by its place in the portfolio.
    pub fn includes(&self, index: usize) -> bool {
        !self.left_out.get(index).copied().unwrap_or_default()
    }

    /// Made ready to ask of many people: somebody may be named here by id and there by name.
    pub fn over<'a>(&'a self, portfolio: &'a Portfolio) -> Over<'a> {
        let ids = Identities::of(portfolio);
        let manager = self.manager.as_ref();
        Over {
            // Who was but a name when they were chosen may be listed by now.
            manager: manager.map(|manager| ids.canonical(manager)),
            ids,
        }
    }
}

/// Whose accounts are looked at, in one portfolio.
pub struct Over<'a> {
    manager: Option<PersonRef>,
    ids: Identities<'a>,
}

impl Over<'_> {
    /// Whether an account is looked at.
    fn includes(&self, account: &Account) -> bool {
        match (&self.manager, &account.manager) {
            (None, _) => true,
            (Some(wanted), Some(manager)) => self.ids.canonical(manager) == *wanted,
            (Some(_), None) => false,
        }
    }

    /// Whether what is about somebody, or about nobody in particular, is looked at.
    pub fn concerns(&self, person: Option<&PersonRef>) -> bool {
        match (&self.manager, person) {
            (None, _) => true,
            (Some(wanted), Some(person)) => self.ids.canonical(person) == *wanted,
            (Some(_), None) => false,
        }
    }
}

impl Model {
    /// Asks whose accounts are to be looked at: the managers of key accounts, and all.
    pub(super) fn open_managers(&mut self) {
        let wanted = self.whose.manager().cloned();
        let item = |manager: Option<PersonRef>, label: String, detail: String| Item {
            current: manager == wanted,
            detail,
            ..Item::new(label, Pick::Manager(manager))
        };
        let mut items = vec![item(None, self.words.all_managers(), String::new())];
        items.extend(
            managers(&self.portfolio)
                .into_iter()
                .map(|(person, count)| {
                    let name = self.portfolio.person_name(&person).to_owned();
                    item(Some(person), name, self.words.key_accounts(count))
                }),
        );
        self.open_list(Purpose::Managers, items);
    }

    /// Finds out anew whose accounts are left out, after the portfolio changed.
    pub(super) fn arrange_whose(&mut self) {
        self.whose.left_out.clear();
        if self.whose.manager.is_some() {
            let over = self.whose.over(&self.portfolio);
            let accounts = self.portfolio.accounts().iter();
            self.whose.left_out = accounts.map(|account| !over.includes(account)).collect();
        }
    }

    /// Looks at the accounts of one manager from now on, or at all.
    pub(super) fn look_at(&mut self, manager: Option<PersonRef>) {
        self.whose.manager = manager;
        self.arrange_whose();
        // The figures are the same; what is drawn of them is not.
        self.revision += 1;
        accounts::arrange(self);
        self.arrange_board();
        self.today_page.cursor = 0;
        self.arrange_today();
        self.arrange_selection();
        self.arrange_compare();
        self.health.cursor = 0;
        self.arrange_health();
        self.backing.cursor = 0;
        self.arrange_backing();
    }
}
