//! What became of the accounts since the last review, and why.

use super::{Basis, clean};
use crate::domain::AccountId;
use crate::domain::criterion::Axis;
use crate::domain::matrix::Movement;
use crate::domain::matrix::attribution::{Cause, Change};
use crate::domain::review::comparison::{causes, hundredths, moves};
use crate::domain::review::{Move, Snapshot};
use crate::i18n::{numerals, t};

/// How many reasons of a move are told for each axis.
const REASONS: usize = 3;

/// The days between two looks at a portfolio.
pub(super) struct Since<'a> {
    /// What it is of.
    pub(super) basis: Basis<'a>,
    /// The last review.
    pub(super) then: Snapshot<'a>,
    now: Snapshot<'a>,
    /// Every account of both days: those that crossed a border first, then the farthest.
    pub(super) moves: Vec<Move>,
}

impl<'a> Since<'a> {
    /// Since the last review before the day of the document; none where there was none.
    pub(super) fn of(basis: Basis<'a>) -> Option<Self> {
        let Basis {
            portfolio, today, ..
        } = basis;
        let then = Snapshot::review(portfolio, portfolio.last_review_before(today)?);
        let now = Snapshot::Now { portfolio, today };
        let moves = moves(portfolio, &then, &now);
        Some(Self {
            basis,
            then,
            now,
            moves,
        })
    }

    /// How the account at a place moved.
    pub(super) fn movement(&self, at: usize) -> Option<Movement> {
        let found = self.moves.iter().find(|it| it.index == at);
        found.map(|it| it.movement)
    }

    /// Why an account moved: for each axis how far, and what moved it most.
    pub(super) fn why(&self, account: &AccountId) -> String {
        let axes = Axis::ALL.into_iter();
        let said: Vec<_> = axes
            .filter_map(|axis| self.on_axis(axis, account))
            .collect();
        said.join(" · ")
    }

    fn on_axis(&self, axis: Axis, account: &AccountId) -> Option<String> {
        let words = self.basis.words;
        let causes = causes(&self.then, &self.now, axis, account)?;
        let amounts: Vec<f64> = causes.iter().map(|cause| cause.amount).collect();
        let amounts = hundredths(&amounts);
        let total: i64 = amounts.iter().sum();
        // A snapshot keeps hundredths: what is less is no reason.
        let counted = causes.iter().zip(amounts).filter(|(_, it)| *it != 0);
        let reasons = counted.take(REASONS).map(|(cause, amount)| {
            let amount = self.points(amount);
            format!("{} ({amount})", self.reason(cause))
        });
        let reasons: Vec<_> = reasons.collect();
        let total = self.points(total);
        (!reasons.is_empty()).then(|| {
            let (axis, reasons) = (words.axis(axis), reasons.join(", "));
            t!(
                words,
                "whole-why",
                axis = axis,
                total = total,
                reasons = reasons
            )
        })
    }

    /// Hundredths of a point, as they are written.
    fn points(&self, hundredths: i64) -> String {
        numerals::signed(hundredths as f64 / 100.0, 2, self.basis.words.numerals())
    }

    /// What happened to a criterion.
    fn reason(&self, cause: &Cause) -> String {
        let words = self.basis.words;
        let found = self.basis.portfolio.criteria().find(&cause.criterion);
        let name = found.map_or(cause.criterion.as_str(), |(_, _, it)| it.name.as_str());
        let name = clean(name);
        let way = |pair| {
            let (from, to) = words.pair(pair, 0..=2);
            format!("{from} → {to}")
        };
        match cause.change {
            Change::Score { from, to } => format!("{name} {}", way((from, to))),
            Change::Weight { from, to } => {
                format!(
                    "{} {}",
                    t!(words, "why-weight", name = name),
                    way((from, to))
                )
            }
            Change::Scored { score } => {
                let score = words.number(score, 2);
                format!("{name} {}", t!(words, "why-scored", score = score))
            }
            Change::Unscored { .. } => t!(words, "why-gone", name = name),
        }
    }
}
