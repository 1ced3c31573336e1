//! The matrix: the picture, and the same in a table.

use super::{nothing, order};
use crate::domain::Account;
use crate::domain::criterion::Axis;
use crate::domain::field::AccountField;
use crate::domain::figures::AccountFigures;
use crate::domain::matrix::Position;
use crate::i18n::{Words, t};
use crate::paper::Basis;
use crate::paper::clean;
use crate::paper::matrix::figure;
use crate::paper::page::{Block, Column, Section, Table};

/// The matrix; none of a portfolio without an account.
pub(super) fn section(basis: Basis<'_>) -> Option<Section> {
    let order = order(basis);
    if order.is_empty() {
        return None;
    }
    let blocks = vec![
        Block::Picture(figure(basis)),
        Block::Table(table(basis, &order)),
    ];
    Some(Section::of(t!(basis.words, "whole-matrix"), blocks))
}

fn table(basis: Basis<'_>, order: &[usize]) -> Table {
    let words = basis.words;
    let rows = order.iter().filter_map(|at| {
        let account = basis.portfolio.accounts().get(*at)?;
        Some(row(basis, *at, account, basis.figures.at(*at)?))
    });
    Table {
        caption: t!(words, "whole-placed"),
        head: vec![
            Column::words(t!(words, "report-account")),
            Column::words(t!(words, "whole-code")),
            Column::words(words.account_field(AccountField::Status)),
            Column::words(t!(words, "report-cell")),
            Column::figures(words.axis(Axis::Attractiveness)),
            Column::figures(words.axis(Axis::Strength)),
            Column::figures(t!(words, "whole-scored-head")),
            Column::figures(t!(words, "whole-potential")),
        ],
        rows: rows.collect(),
    }
}

/// How much of the weight is scored. Where the two axes differ, of each: one axis without a score would make the
/// other look as if it had none either.
fn coverage(words: &Words, position: &Position) -> String {
    let [one, other] = Axis::ALL.map(|axis| words.percent(position.axis(axis).coverage * 100.0, 0));
    if one == other {
        return one;
    }
    format!("{one} / {other}")
}

fn row(basis: Basis<'_>, at: usize, account: &Account, figures: &AccountFigures) -> Vec<String> {
    let (words, position) = (basis.words, &figures.position);
    let score = |axis| position.axis(axis).value.map(|it| words.score(it));
    let currency = basis.portfolio.settings().currency.as_deref();
    let potential = account.potential.map(|it| words.amount(it, currency));
    let cell = position.cell.map(|it| words.cell(it));
    vec![
        clean(&account.name),
        clean(basis.figures.code(at)),
        words.status(account.status),
        cell.unwrap_or_else(|| t!(words, "whole-no-place")),
        score(Axis::Attractiveness).unwrap_or_else(nothing),
        score(Axis::Strength).unwrap_or_else(nothing),
        coverage(words, position),
        potential.unwrap_or_else(nothing),
    ]
}
