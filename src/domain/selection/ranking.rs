//! Two ways to choose key accounts side by side: by the matrix, and by revenue alone.
//!
//! Never by Pareto alone (source): what a fifth of the customers brings in says nothing about where the
//! others go. The two rankings beside each other show whom revenue alone would favour or forget.

use std::cmp::Ordering;

use super::MAX_KEY_ACCOUNTS;
use crate::domain::account::Status;
use crate::domain::figures::Figures;
use crate::domain::fiscal::latest_closed;
use crate::domain::matrix::{Cell, Zone};
use crate::domain::{Account, Portfolio};

/// Pareto takes the largest customers until they bring in so much of all revenue, 0 to 1.
pub const PARETO: f64 = 0.8;

/// One account in both rankings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranked {
    /// Its place in the portfolio.
    pub index: usize,
    /// Its rank by the matrix, from 1; none where it is not placed.
    pub by_matrix: Option<usize>,
    /// Its rank by revenue alone, from 1; none where no closed year has any.
    pub by_revenue: Option<usize>,
    /// The revenue of its latest closed year.
    pub revenue: Option<f64>,
    /// Whether the matrix would choose it.
    pub matrix: bool,
    /// Whether Pareto would.
    pub pareto: bool,
}

impl Ranked {
    /// Whether the two ways agree on it.
    pub const fn agreed(&self) -> bool {
        self.matrix == self.pareto
    }
}

/// Every account but former ones, in the order of the matrix: by cell, and within one by attractiveness;
/// what is not placed comes last, by revenue.
///
/// The matrix chooses from the top, at most fifteen, and nobody who is only to be harvested.
pub fn ranking(portfolio: &Portfolio, figures: &Figures, closed_year: i16) -> Vec<Ranked> {
    let accounts = portfolio.accounts().iter().enumerate();
    let live = accounts.filter(|(_, account)| account.status != Status::Former);
    let mut ranked: Vec<_> = live
        .map(|(index, account)| unranked(index, account, closed_year))
        .collect();
    rank_by_revenue(&mut ranked);
    ranked.sort_by(|one, other| by_matrix(figures, one, other));
    for (at, account) in ranked.iter_mut().enumerate() {
        let cell = cell(figures, account.index);
        account.by_matrix = cell.map(|_| at + 1);
        let worth = cell.is_some_and(|cell| cell.zone() != Zone::Harvest);
        account.matrix = worth && at < MAX_KEY_ACCOUNTS;
    }
    ranked
}

fn unranked(index: usize, account: &Account, closed_year: i16) -> Ranked {
    Ranked {
        index,
        by_matrix: None,
        by_revenue: None,
        revenue: latest_closed(&account.revenue, closed_year).map(|(_, revenue)| revenue),
        matrix: false,
        pareto: false,
    }
}

/// Gives every account with revenue its rank, and says whom Pareto takes: the one that reaches the line
/// included.
fn rank_by_revenue(ranked: &mut [Ranked]) {
    ranked.sort_by(more_revenue);
    let worth = |account: &Ranked| account.revenue.unwrap_or(0.0).max(0.0);
    let line = PARETO * ranked.iter().map(worth).sum::<f64>();
    let mut sum = 0.0;
    for (at, account) in ranked.iter_mut().enumerate() {
        account.by_revenue = account.revenue.map(|_| at + 1);
        account.pareto = sum < line && worth(account) > 0.0;
        sum += worth(account);
    }
}

fn more_revenue(one: &Ranked, other: &Ranked) -> Ordering {
    let revenue = |account: &Ranked| account.revenue.unwrap_or(f64::NEG_INFINITY);
    let more = revenue(other).total_cmp(&revenue(one));
    more.then(one.index.cmp(&other.index))
}

fn by_matrix(figures: &Figures, one: &Ranked, other: &Ranked) -> Ordering {
    let rank = |it: &Ranked| cell(figures, it.index).map_or(Cell::ALL.len(), |cell| cell as usize);
    let attractiveness = |it: &Ranked| {
        let position = figures.at(it.index).map(|figures| figures.position);
        let value = position.and_then(|position| position.attractiveness.value);
        value.unwrap_or(f64::NEG_INFINITY)
    };
    rank(one)
        .cmp(&rank(other))
        .then_with(|| match cell(figures, one.index) {
            Some(_) => attractiveness(other).total_cmp(&attractiveness(one)),
            None => more_revenue(one, other),
        })
        .then(one.index.cmp(&other.index))
}

fn cell(figures: &Figures, index: usize) -> Option<Cell> {
    figures.at(index)?.position.cell
}

#[cfg(test)]
mod tests;
