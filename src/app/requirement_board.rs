//! The board of requirements: which of them are on it, and in which order.
//!
//! The order is kept: an edit sorts in again what it touched and nothing else, so that thousands of
//! requirements cost what a few do.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::promise::{Promise, SOON};
use crate::domain::requirement::{Requirement, Step};
use crate::domain::{Account, AccountId, ItemId, Portfolio, Status};

use super::fuzzy::{Matches, fold};
use super::model::Model;
use super::whose::Whose;

/// What is on the board, and how it is shown.
#[derive(Debug, Clone, Default)]
pub struct Board {
    /// Whether it shows all accounts, or the selected one.
    pub all: bool,
    /// Whether it lists what is closed, rather than what is not.
    pub closed: bool,
    /// What it is narrowed down to; empty for everything.
    pub filter: String,
    /// What is on it, in its order.
    rows: Vec<Row>,
    /// Everything that could be on it, in the same order, with what it was made from.
    sorted: Vec<(Urgency, Row)>,
    seen: Seen,
    /// What the filter looks at, in the same order; made when something is typed.
    searched: Vec<(Row, String)>,
    /// The requirement under the cursor: it is found again wherever it goes.
    at: Option<(AccountId, ItemId)>,
}

/// A requirement on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The place of its account in the portfolio.
    pub account: usize,
    /// Its place in the account.
    pub requirement: usize,
    /// Where it stands.
    pub step: Step,
}

/// What the order of all accounts was made from.
#[derive(Debug, Clone, Default)]
struct Seen {
    accounts: Vec<Arc<Account>>,
    frame: Option<(Date, bool)>,
}

/// What comes first: the steps one after the other, and in each what is overdue, the worst first; then what
/// is due within a week, the next first; then what has been lying there longest. Of closed ones the newest answer first.
type Urgency = (Step, u8, Reverse<i32>, Option<Date>);

fn urgency(requirement: &Requirement, today: Date) -> Urgency {
    let step = requirement.step;
    if step == Step::Closed {
        let answered = requirement.answered_on().or(requirement.at_step_since());
        let newest = answered.map_or(i32::MIN, |on| {
            crate::domain::promise::days_between(today, on)
        });
        return (step, 0, Reverse(newest), None);
    }
    let since = Some(requirement.at_step_since().unwrap_or(Date::MAX));
    match requirement.promise(today) {
        Promise::Overdue { days, .. } => (step, 0, Reverse(days), since),
        Promise::Due { days, .. } if days <= SOON => (step, 1, Reverse(-days), since),
        _ => (step, 2, Reverse(0), since),
    }
}

impl Board {
    /// What is on the board, in its order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The rows of a step, and the place of the first of them on the board.
    pub fn column(&self, step: Step) -> (usize, &[Row]) {
        let first = self.rows.partition_point(|row| row.step < step);
        let end = self.rows.partition_point(|row| row.step <= step);
        (first, self.rows.get(first..end).unwrap_or_default())
    }

    /// Brings the order up to the accounts and the day.
    fn sort(&mut self, accounts: &[Arc<Account>], today: Date, selected: Option<usize>) {
        if !self.all {
            self.seen = Seen::default();
            self.sorted.clear();
            self.take(accounts, selected, today);
        } else if self.seen.frame == Some((today, self.closed))
            && self.seen.accounts.len() == accounts.len()
        {
            self.sort_in(accounts, today);
        } else {
            self.sorted.clear();
            self.take(accounts, 0..accounts.len(), today);
            self.seen = Seen {
                accounts: accounts.to_vec(),
                frame: Some((today, self.closed)),
            };
        }
        self.sorted.sort();
        self.searched.clear();
    }

    /// Takes anew what belongs to accounts that are not the same as last time.
    fn sort_in(&mut self, accounts: &[Arc<Account>], today: Date) {
        let pairs = self.seen.accounts.iter().zip(accounts).enumerate();
        let differs = pairs.filter(|(_, (seen, now))| !Arc::ptr_eq(seen, now));
        let touched: BTreeSet<usize> = differs.map(|(at, _)| at).collect();
        self.sorted
            .retain(|(_, row)| !touched.contains(&row.account));
        for at in &touched {
            if let (Some(seen), Some(now)) = (self.seen.accounts.get_mut(*at), accounts.get(*at)) {
                *seen = Arc::clone(now);
            }
        }
        self.take(accounts, touched, today);
    }

    /// Takes what some accounts ask for. Among all accounts, former ones have nothing open.
    fn take(
        &mut self,
        accounts: &[Arc<Account>],
        places: impl IntoIterator<Item = usize>,
        today: Date,
    ) {
        for at in places {
            let account = accounts.get(at);
            let hidden = |a: &&Arc<Account>| self.all && !self.closed && a.status == Status::Former;
            let Some(account) = account.filter(|a| !hidden(a)) else {
                continue;
            };
            let all = account.requirements.iter().enumerate();
            let shown = all.filter(|(_, r)| (r.step == Step::Closed) == self.closed);
            let rows = shown.map(|(place, requirement)| {
                let row = Row {
                    account: at,
                    requirement: place,
                    step: requirement.step,
                };
                (urgency(requirement, today), row)
            });
            self.sorted.extend(rows);
        }
    }

    /// Narrows the order down to what matches the filter and, among all accounts, to those that are looked at.
    fn narrow(&mut self, accounts: &[Arc<Account>], whose: &Whose) {
        let all = self.all;
        let looked_at = |row: &Row| !all || whose.includes(row.account);
        if self.filter.trim().is_empty() {
            self.searched.clear();
            let rows = self.sorted.iter().map(|(_, row)| *row);
            self.rows = rows.filter(looked_at).collect();
            return;
        }
        if self.searched.is_empty() {
            let rows = self.sorted.iter().map(|(_, row)| *row);
            self.searched = rows.map(|row| (row, searched(accounts, row))).collect();
        }
        let searched = self.searched.iter().filter(|(row, _)| looked_at(row));
        let (rows, texts): (Vec<Row>, Vec<&str>) =
            searched.map(|(row, text)| (*row, text.as_str())).unzip();
        let matching = Matches::among(&self.filter, &texts).found.into_iter();
        self.rows = matching
            .filter_map(|(at, _)| rows.get(at).copied())
            .collect();
    }
}

/// What the filter looks at, folded: the title and the account.
fn searched(accounts: &[Arc<Account>], row: Row) -> String {
    let Some(account) = accounts.get(row.account) else {
        return String::new();
    };
    let title = account
        .requirements
        .get(row.requirement)
        .map(|r| r.title.as_str());
    fold(&format!("{} {}", title.unwrap_or_default(), account.name))
}

impl Model {
    /// Makes the board anew after a change, the cursor on the requirement it was on; where that is gone, on
    /// its place.
    pub(super) fn arrange_board(&mut self) {
        let accounts = self.portfolio.accounts();
        self.board.sort(accounts, self.today, self.selected);
        self.board.narrow(accounts, &self.whose);
        self.find_requirement();
    }

    /// Another account was selected: the board shows it from its first requirement on; where it shows
    /// all accounts, the cursor goes there.
    pub(super) fn turn_board(&mut self) {
        if !self.board.all {
            self.requirement = 0;
            self.board.at = None;
            return self.arrange_board();
        }
        let selected = self.selected;
        let first = self
            .board
            .rows
            .iter()
            .position(|row| Some(row.account) == selected);
        self.requirement = first.unwrap_or(self.requirement);
        self.note_requirement();
    }

    /// Narrows the board down to what is typed into its filter.
    pub(super) fn narrow_board(&mut self) {
        self.board.narrow(self.portfolio.accounts(), &self.whose);
        self.find_requirement();
    }

    /// Shows everything again.
    pub(super) fn clear_board_filter(&mut self) {
        self.board.filter.clear();
        self.narrow_board();
    }

    fn find_requirement(&mut self) {
        let at = self.board.at.as_ref();
        let is_it = |row: &Row| {
            at.is_some_and(|(account, requirement)| self.is_row(row, account, requirement))
        };
        let found = self.board.rows.iter().position(is_it);
        let last = self.board.rows.len().saturating_sub(1);
        self.requirement = found.unwrap_or(self.requirement.min(last));
        self.note_requirement();
    }

    fn is_row(&self, row: &Row, account: &AccountId, requirement: &ItemId) -> bool {
        let known = self.portfolio.accounts().get(row.account);
        known.is_some_and(|a| {
            a.id == *account
                && a.requirements
                    .get(row.requirement)
                    .is_some_and(|r| r.id == *requirement)
        })
    }

    /// Remembers which requirement the cursor is on.
    fn note_requirement(&mut self) {
        let here = self.requirement_here();
        self.board.at = here.map(|(account, r)| (account.id.clone(), r.id.clone()));
    }

    /// The requirement under the cursor and its account, with what is being typed.
    pub fn requirement_here(&self) -> Option<(&Account, &Requirement)> {
        self.requirement_at(*self.board.rows.get(self.requirement)?)
    }

    /// A requirement on the board and its account, with what is being typed.
    pub fn requirement_at(&self, row: Row) -> Option<(&Account, &Requirement)> {
        let account = self.shown().accounts().get(row.account)?;
        Some((account, account.requirements.get(row.requirement)?))
    }

    /// The ids of the requirement under the cursor and of its account.
    pub(super) fn requirement_ids(&self) -> Option<(AccountId, ItemId)> {
        let (account, requirement) = self.requirement_here()?;
        Some((account.id.clone(), requirement.id.clone()))
    }

    /// Everything on the board, in its order.
    pub fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        let rows = self.board.rows.iter();
        rows.filter_map(|row| Some(self.requirement_at(*row)?.1))
    }

    /// Puts the cursor on a place of the board. Its account is selected everywhere.
    pub(super) fn put_on_requirement(&mut self, place: usize) {
        self.requirement = place.min(self.board.rows.len().saturating_sub(1));
        if let Some(row) = self.board.rows.get(self.requirement)
            && self.board.all
        {
            self.select_besides(row.account);
        }
        self.note_requirement();
    }

    /// Puts the cursor on a requirement, wherever it is on the board.
    pub(super) fn show_requirement(&mut self, account: &AccountId, requirement: &ItemId) {
        let is_it = |row: &Row| self.is_row(row, account, requirement);
        if let Some(place) = self.board.rows.iter().position(is_it) {
            self.put_on_requirement(place);
        }
    }

    /// Puts the cursor on the requirement of the selected account that is another one than before.
    pub(super) fn show_touched(&mut self, before: &Portfolio) {
        let Some(account) = self
            .selected
            .and_then(|at| self.portfolio.accounts().get(at))
        else {
            return;
        };
        let known = before
            .account(&account.id)
            .map(|a| a.requirements.as_slice());
        let known = known.unwrap_or_default();
        let touched = account.requirements.iter().find(|r| !known.contains(r));
        let touched = touched.map(|requirement| (account.id.clone(), requirement.id.clone()));
        if let Some((account, requirement)) = touched {
            self.show_requirement(&account, &requirement);
        }
    }

    /// To the first requirement of the next column with any, or of the one before.
    pub(super) fn beside_column(&mut self, by: isize) {
        let Some(row) = self.board.rows.get(self.requirement).copied() else {
            return;
        };
        let (first, _) = self.board.column(row.step);
        let down = self.requirement - first.min(self.requirement);
        let beside = |step: &&Step| {
            if by < 0 {
                **step < row.step
            } else {
                **step > row.step
            }
        };
        let mut steps: Vec<&Step> = Step::ALL.iter().filter(beside).collect();
        if by < 0 {
            steps.reverse();
        }
        let columns = steps.into_iter().map(|step| self.board.column(*step));
        if let Some((first, rows)) = columns.into_iter().find(|(_, rows)| !rows.is_empty()) {
            self.put_on_requirement(first + down.min(rows.len() - 1));
        }
    }
}

#[cfg(test)]
mod tests;
