//! The matrix: the picture, and the same in a table.

use super::{nothing, order};
use crate::domain::Account;
use crate::domain::criterion::Axis;
use crate::domain::field::AccountField;
use crate::domain::figures::AccountFigures;
use crate::i18n::t;
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
            Column::figures(t!(words, "report-coverage")),
            Column::figures(t!(words, "whole-potential")),
        ],
        rows: rows.collect(),
    }
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
        words.percent(position.coverage() * 100.0, 0),
        potential.unwrap_or_else(nothing),
    ]
}
