//! The page of management's support and of the managers' four roles: what it shows, and where its cursor
//! is.

use jiff::civil::Date;

use crate::domain::account::Status;
use crate::domain::backing::{self, Footing, Shown};
use crate::domain::people::{Roles, Support, SupportItem};
use crate::domain::roles::{Evidence, Role, evidence};
use crate::domain::{Account, Person, PersonRef};

use super::model::{Model, Page};

/// A row the cursor can stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A sign of management's support.
    Sign(SupportItem),
    /// A role of a manager, by their place among those shown.
    Role(usize, Role),
    /// What comes next for a manager to grow.
    NextStep(usize),
}

/// How many rows a manager has.
pub const ROWS_OF_MANAGER: usize = Role::ALL.len() + 1;

/// A manager whose roles are shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Manager {
    /// Who.
    pub person: PersonRef,
    /// What the file shows of the roles.
    pub evidence: [Evidence; Role::ALL.len()],
}

/// What the page shows, and where its cursor is.
#[derive(Debug, Clone, Default)]
pub struct Backing {
    /// The row under the cursor.
    pub cursor: usize,
    /// What the file shows of the signs, in their order.
    shown: Vec<Option<Shown>>,
    managers: Vec<Manager>,
    /// A rating of 1 that a following 0 makes ten, on scales from 0.
    pub(super) half_ten: Option<Row>,
}

impl Backing {
    /// Whose roles are shown.
    pub fn managers(&self) -> &[Manager] {
        &self.managers
    }

    /// What the file shows of a sign.
    pub fn shown(&self, item: SupportItem) -> Option<Shown> {
        *self.shown.get(item as usize)?
    }

    /// How many rows there are.
    pub fn count(&self) -> usize {
        SupportItem::ALL.len() + self.managers.len() * ROWS_OF_MANAGER
    }

    /// The row at a place.
    pub fn row(&self, at: usize) -> Option<Row> {
        let Some(beyond) = at.checked_sub(SupportItem::ALL.len()) else {
            return SupportItem::ALL.get(at).copied().map(Row::Sign);
        };
        let manager = beyond / ROWS_OF_MANAGER;
        self.managers.get(manager)?;
        let role = Role::ALL.get(beyond % ROWS_OF_MANAGER).copied();
        Some(role.map_or(Row::NextStep(manager), |role| Row::Role(manager, role)))
    }

    /// The place of a row.
    pub fn place(&self, row: Row) -> usize {
        let of_manager = |at: usize| SupportItem::ALL.len() + at * ROWS_OF_MANAGER;
        let among = |role: Role| Role::ALL.iter().position(|it| *it == role);
        match row {
            Row::Sign(item) => item as usize,
            Row::Role(manager, role) => of_manager(manager) + among(role).unwrap_or_default(),
            Row::NextStep(manager) => of_manager(manager) + Role::ALL.len(),
        }
    }

    /// The row under the cursor.
    pub fn here(&self) -> Option<Row> {
        self.row(self.cursor)
    }

    /// Who the row under the cursor is about, if it is about a manager.
    pub fn manager(&self) -> Option<&PersonRef> {
        match self.here()? {
            Row::Sign(_) => None,
            Row::Role(at, _) | Row::NextStep(at) => self.managers.get(at).map(|it| &it.person),
        }
    }
}

impl Model {
    /// A sign of management's support, with what is being typed.
    pub fn support(&self, item: SupportItem) -> Support {
        let mut signs = self.shown().support().iter();
        let known = signs.find(|sign| sign.item == item);
        known.cloned().unwrap_or(Support::unknown(item))
    }

    /// How many of the signs hold today, and how many should have been so again.
    pub fn footings(&self) -> (usize, usize) {
        let footings = SupportItem::ALL.map(|item| self.support(item).footing(self.today));
        let count = |is: fn(&Footing) -> bool| footings.iter().filter(|it| is(it)).count();
        (
            count(|it| *it == Footing::Holds),
            count(|it| matches!(it, Footing::Overdue(_) | Footing::Undated)),
        )
    }

    /// How somebody rates themselves, with what is being typed.
    pub fn roles_of(&self, person: &PersonRef) -> Option<&Roles> {
        self.meant_person(person)?.roles.as_ref()
    }

    /// The listed person meant by an id or a name, with what is being typed.
    pub fn meant_person(&self, person: &PersonRef) -> Option<&Person> {
        self.shown().person_meant(person)
    }

    /// Brings the page up to the portfolio; the cursor stays on its row, or on its place.
    pub(super) fn arrange_backing(&mut self) {
        if self.page != Page::Backing {
            return;
        }
        let today = self.today;
        self.backing.shown = self.shown_of_signs(today);
        self.backing.managers = self.managers_shown(today);
        let last = self.backing.count().saturating_sub(1);
        self.backing.cursor = self.backing.cursor.min(last);
    }

    fn shown_of_signs(&self, today: Date) -> Vec<Option<Shown>> {
        let accounts = self.portfolio.accounts().iter().enumerate();
        let looked_at = accounts.filter(|(at, _)| self.whose.includes(*at));
        let keys = looked_at.map(|(_, account)| account.as_ref());
        let keys: Vec<&Account> = keys.filter(|it| it.status == Status::Key).collect();
        let shown = |item| backing::shown(&self.portfolio, &keys, item, today);
        SupportItem::ALL.map(shown).to_vec()
    }

    fn managers_shown(&self, today: Date) -> Vec<Manager> {
        let over = self.whose.over(&self.portfolio);
        let managers = backing::rated_managers(&self.portfolio).into_iter();
        let shown = managers.filter(|person| over.concerns(Some(person)));
        shown
            .map(|person| Manager {
                evidence: evidence(&self.portfolio, &person, today),
                person,
            })
            .collect()
    }
}
