//! The list of accounts: what is in it, in which order, under which headings.
//!
//! Order and headings are a view: the file keeps its own order.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::account::Status;
use crate::domain::figures::Figures;
use crate::domain::fiscal::latest_closed;
use crate::domain::matrix::{Cell, Zone};
use crate::domain::{Account, Portfolio};

use super::fuzzy::{Fuzzy, Matches, fold, folded};
use super::model::Model;
use super::moves::Move;

/// What the list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// By cell, the best first, and in a cell by attractiveness.
    #[default]
    Cell,
    /// By name.
    Name,
    /// The most attractive first.
    Attractiveness,
    /// The strongest first.
    Strength,
    /// The most revenue of the latest closed year first.
    Revenue,
    /// The largest difference between planned and suggested effort first, either way.
    EffortGap,
    /// As the file has them.
    File,
}

impl Sort {
    /// All of them, in the order of the key that changes them.
    pub const ALL: [Self; 7] = [
        Self::Cell,
        Self::Name,
        Self::Attractiveness,
        Self::Strength,
        Self::Revenue,
        Self::EffortGap,
        Self::File,
    ];

    /// Whether such an order tells figures, or zones.
    const fn tells(self) -> bool {
        !matches!(self, Self::Name | Self::File)
    }

    /// The order that is shown: one that tells figures is by name under the veil.
    const fn shown(self, veiled: bool) -> Self {
        if veiled && self.tells() {
            Self::Name
        } else {
            self
        }
    }
}

/// What the list is grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Grouping {
    /// By zone.
    #[default]
    Zone,
    /// By manager.
    Manager,
    /// By status.
    Status,
    /// Not at all.
    None,
}

impl Grouping {
    /// All of them, in the order of the key that changes them.
    pub const ALL: [Self; 4] = [Self::Zone, Self::Manager, Self::Status, Self::None];

    /// Whether such headings tell zones.
    const fn tells(self) -> bool {
        matches!(self, Self::Zone)
    }

    /// The headings that are shown: none under the veil where they tell zones.
    const fn shown(self, veiled: bool) -> Self {
        if veiled && self.tells() {
            Self::None
        } else {
            self
        }
    }
}

/// The next one after another in a list of all that may be had.
fn next_that<T: Copy + PartialEq + Default>(all: &[T], now: T, may: impl Fn(T) -> bool) -> T {
    let at = all.iter().position(|one| *one == now).unwrap_or_default();
    let after = all.iter().cycle().skip(at + 1).take(all.len());
    after.copied().find(|one| may(*one)).unwrap_or_default()
}

/// A heading of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// A zone.
    Zone(Zone),
    /// Accounts without a place on the matrix.
    Unplaced,
    /// Accounts that are archived.
    Former,
    /// A manager, by name.
    Manager(String),
    /// Accounts without a manager.
    NoManager,
    /// A status.
    Status(Status),
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A heading, with the number of accounts under it.
    Heading(Heading, usize),
    /// An account, by its place in the portfolio.
    Account(usize),
}

/// How the list is shown.
#[derive(Debug, Clone, Default)]
pub struct AccountsList {
    /// Its order.
    pub sort: Sort,
    /// Its headings.
    pub grouping: Grouping,
    /// What it is narrowed down to; empty for everything.
    pub filter: String,
    /// Its lines, made by `arrange`.
    pub rows: Vec<Row>,
    /// The account the filter fits best, by its place in the portfolio.
    pub(super) best: Option<usize>,
    /// Whether the filter found no account that holds what was typed as it stands, only its letters apart.
    apart: bool,
}

impl AccountsList {
    /// What finds the letters of the filter in a name, the way the list was narrowed; nothing without a filter.
    pub fn fuzzy(&self) -> Option<Fuzzy> {
        let typed = self.filter.as_str();
        (!typed.trim().is_empty()).then(|| Fuzzy::that(typed, self.apart))
    }

    /// The accounts in their order, without headings, by their places in the portfolio.
    pub fn order(&self) -> impl DoubleEndedIterator<Item = usize> {
        accounts(&self.rows)
    }

    /// The account that a move reaches from a line, by its place in the portfolio. Only the lines that
    /// are passed are looked at: a key that is held down passes thousands.
    pub(super) fn reached(&self, from: Option<usize>, step: Move) -> Option<usize> {
        let (before, after) = match from {
            Some(line) => (self.rows.get(..line)?, self.rows.get(line + 1..)?),
            None => return self.order().next(),
        };
        match step {
            Move::First => self.order().next(),
            Move::Last => self.order().next_back(),
            Move::By(lines @ 1..) => accounts(after).take(lines.unsigned_abs()).last(),
            Move::By(lines) => accounts(before).rev().take(lines.unsigned_abs()).last(),
        }
    }

    /// The line an account stands on.
    pub fn line_of(&self, index: usize) -> Option<usize> {
        self.rows.iter().position(|row| *row == Row::Account(index))
    }
}

/// The accounts among some lines.
fn accounts(rows: &[Row]) -> impl DoubleEndedIterator<Item = usize> {
    rows.iter().filter_map(|row| match row {
        Row::Account(index) => Some(*index),
        Row::Heading(..) => None,
    })
}

impl Model {
    /// The order the list is shown in. What was chosen comes back when the veil is lifted.
    pub const fn sort(&self) -> Sort {
        self.accounts.sort.shown(self.options.veil)
    }

    /// The headings the list is shown under.
    pub const fn grouping(&self) -> Grouping {
        self.accounts.grouping.shown(self.options.veil)
    }

    /// Chooses the next order; under the veil one that tells nothing.
    pub(super) fn next_sort(&mut self) {
        let veiled = self.options.veil;
        let may = |sort: Sort| !veiled || !sort.tells();
        self.accounts.sort = next_that(&Sort::ALL, self.sort(), may);
        arrange(self);
    }

    /// Chooses the next headings; under the veil such that tell nothing.
    pub(super) fn next_grouping(&mut self) {
        let veiled = self.options.veil;
        let may = |grouping: Grouping| !veiled || !grouping.tells();
        self.accounts.grouping = next_that(&Grouping::ALL, self.grouping(), may);
        arrange(self);
    }
}

/// Makes the lines of the list anew. A filter leaves accounts out, and their order and headings alone: a list
/// that is read by zone or revenue stays so while it gets shorter, and the best match is shown by the cursor
/// that goes to it.
pub(super) fn arrange(model: &mut Model) {
    let list = &model.accounts;
    let (sort, grouping) = (model.sort(), model.grouping());
    let keys = Keys::new(&model.portfolio, &model.figures, model.closed_year());
    let mut entries: Vec<usize> = (0..model.portfolio.accounts().len()).collect();
    entries.retain(|index| model.whose.includes(*index));
    let narrowed = keys.narrow(&list.filter, &entries);
    if let Some(narrowed) = &narrowed {
        entries = narrowed.ranks.keys().copied().collect();
    }
    entries.sort_by(|a, b| {
        let headings = keys.heading(*a, grouping).cmp(&keys.heading(*b, grouping));
        headings.then_with(|| keys.compare(*a, *b, sort))
    });
    let mut rows: Vec<Row> = Vec::with_capacity(entries.len() + 8);
    let mut heading_at: Option<(usize, Heading)> = None;
    for index in entries {
        if let Some(heading) = keys.heading(index, grouping) {
            match &mut heading_at {
                Some((at, current)) if *current == heading => {
                    if let Some(Row::Heading(_, count)) = rows.get_mut(*at) {
                        *count += 1;
                    }
                }
                _ => {
                    heading_at = Some((rows.len(), heading.clone()));
                    rows.push(Row::Heading(heading, 1));
                }
            }
        }
        rows.push(Row::Account(index));
    }
    model.accounts.rows = rows;
    model.accounts.apart = narrowed.as_ref().is_some_and(|narrowed| narrowed.apart);
    model.accounts.best = narrowed.and_then(|narrowed| narrowed.best(model.accounts.order()));
    keep_selection(model);
}

/// What is selected is in the list; the first account where the selected one is not.
fn keep_selection(model: &mut Model) {
    let is_shown = |index| model.accounts.line_of(index).is_some();
    if !model.selected.is_some_and(is_shown) {
        model.selected = model.accounts.order().next();
        model.turn_board();
    }
}

/// What a filter leaves of the accounts.
struct Narrowed {
    /// How well each matches, by its place in the portfolio: first by its name, which is what people type,
    /// then by all that is looked at.
    ranks: BTreeMap<usize, (Option<u32>, u32)>,
    /// Whether the letters stand apart.
    apart: bool,
}

impl Narrowed {
    /// The best match; the first in the list's order among equals.
    fn best(&self, order: impl DoubleEndedIterator<Item = usize>) -> Option<usize> {
        order.rev().max_by_key(|index| self.ranks.get(index))
    }
}

/// What accounts are compared by.
struct Keys<'a> {
    portfolio: &'a Portfolio,
    figures: &'a Figures,
    closed_year: i16,
}

impl<'a> Keys<'a> {
    const fn new(portfolio: &'a Portfolio, figures: &'a Figures, closed_year: i16) -> Self {
        Self {
            portfolio,
            figures,
            closed_year,
        }
    }

    fn account(&self, index: usize) -> Option<&'a Arc<Account>> {
        self.portfolio.accounts().get(index)
    }

    /// Which of some accounts a filter leaves; nothing where there is none.
    fn narrow(&self, filter: &str, entries: &[usize]) -> Option<Narrowed> {
        if filter.trim().is_empty() {
            return None;
        }
        let accounts = entries.iter().filter_map(|at| self.account(*at));
        let texts: Vec<String> = accounts.map(|a| fold(&self.searched(a))).collect();
        let Matches { found, apart } = Matches::among(filter, &texts);
        let mut names = Fuzzy::that(filter, apart);
        let ranks = found.into_iter().filter_map(|(at, score)| {
            let index = *entries.get(at)?;
            let by_name = names.score(&self.account(index)?.name);
            Some((index, (by_name, score)))
        });
        Some(Narrowed {
            ranks: ranks.collect(),
            apart,
        })
    }

    /// The words of an account that the filter looks at.
    fn searched(&self, account: &Account) -> String {
        let manager = account
            .manager
            .as_ref()
            .map_or("", |m| self.portfolio.person_name(m));
        let sector = account.sector.as_deref().unwrap_or_default();
        let country = account.country.as_deref().unwrap_or_default();
        format!("{} {sector} {country} {manager}", account.name)
    }

    fn cell(&self, index: usize) -> Option<Cell> {
        self.figures.at(index)?.position.cell
    }

    fn heading(&self, index: usize, grouping: Grouping) -> Option<Heading> {
        let account = self.account(index)?;
        Some(match grouping {
            Grouping::None => return None,
            Grouping::Status => Heading::Status(account.status),
            Grouping::Zone if account.status == Status::Former => Heading::Former,
            Grouping::Zone => self
                .cell(index)
                .map_or(Heading::Unplaced, |c| Heading::Zone(c.zone())),
            Grouping::Manager => account.manager.as_ref().map_or(Heading::NoManager, |m| {
                Heading::Manager(self.portfolio.person_name(m).to_owned())
            }),
        })
    }

    fn compare(&self, a: usize, b: usize, sort: Sort) -> Ordering {
        let (Some(left), Some(right)) = (self.account(a), self.account(b)) else {
            return a.cmp(&b);
        };
        let by = match sort {
            Sort::File => Ordering::Equal,
            Sort::Name => folded(&left.name).cmp(folded(&right.name)),
            Sort::Cell => {
                let rank = |index| self.cell(index).map_or(Cell::ALL.len(), |c| c as usize);
                rank(a)
                    .cmp(&rank(b))
                    .then_with(|| self.descending(a, b, Self::attractiveness))
            }
            Sort::Attractiveness => self.descending(a, b, Self::attractiveness),
            Sort::Strength => self.descending(a, b, Self::strength),
            Sort::Revenue => self.descending(a, b, Self::revenue),
            Sort::EffortGap => self.descending(a, b, Self::effort_gap),
        };
        by.then(a.cmp(&b))
    }

    /// The larger first; unknown ones last.
    fn descending(&self, a: usize, b: usize, of: fn(&Self, usize) -> Option<f64>) -> Ordering {
        let value = |index| of(self, index).unwrap_or(f64::NEG_INFINITY);
        value(b).total_cmp(&value(a))
    }

    fn attractiveness(&self, index: usize) -> Option<f64> {
        self.figures.at(index)?.position.attractiveness.value
    }

    fn strength(&self, index: usize) -> Option<f64> {
        self.figures.at(index)?.position.strength.value
    }

    fn revenue(&self, index: usize) -> Option<f64> {
        latest_closed(&self.account(index)?.revenue, self.closed_year).map(|(_, revenue)| revenue)
    }

    fn effort_gap(&self, index: usize) -> Option<f64> {
        self.figures.effort_gap(index).map(f64::abs)
    }
}
