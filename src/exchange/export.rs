//! Portfolios as tables.

mod readings;
mod requirements;
mod scorecards;

pub use readings::readings;
pub(super) use requirements::heading as requirement_headings;
pub use requirements::requirements;
use scorecards::measured;
pub use scorecards::scorecards;
pub(super) use scorecards::{other_headings, reading_headings};

use super::column::AccountColumn;
use crate::clean::Clean;
use crate::domain::criterion::Criterion;
use crate::domain::field::{AccountField, Value};
use crate::domain::figures::AccountFigures;
use crate::domain::matrix::{Position, Yardstick};
use crate::domain::{Account, CriterionId, Portfolio};
use crate::i18n::{Basis, t};
use crate::sheets::{Cell, Look, Table};

/// The accounts, one a row: what is known of them, their scores, and where they stand.
pub fn accounts(basis: &Basis<'_>) -> Table {
    let columns = AccountColumn::all(basis.portfolio);
    let heading = columns
        .iter()
        .map(|it| it.heading(basis.portfolio, basis.words));
    let mut table = Table::new(
        t!(basis.words, "sheet-accounts"),
        heading.map(|it| clean(&it)).collect(),
    );
    for (at, account) in basis.portfolio.accounts().iter().enumerate() {
        let figures = basis.figures.at(at);
        let cells = columns.iter().map(|it| cell(basis, it, account, figures));
        table.push(cells.collect());
    }
    let looks = columns.iter().map(|it| look(it, basis.portfolio));
    table.looking(looks.collect())
}

/// How the figures of a column are shown: ratings as scores, what was measured as it was entered.
fn look(column: &AccountColumn, portfolio: &Portfolio) -> Look {
    match column {
        AccountColumn::Field(field) => look_of(*field),
        AccountColumn::Score(id) => match portfolio.criteria().find(id) {
            Some((_, _, criterion)) if criterion.is_rated() => Look::Score,
            _ => Look::Plain,
        },
        AccountColumn::Axis(_) | AccountColumn::Computed(_) => Look::Score,
        AccountColumn::Coverage(_) => Look::Percent,
        AccountColumn::Id | AccountColumn::Cell | AccountColumn::Zone => Look::Plain,
    }
}

const fn look_of(field: AccountField) -> Look {
    match field {
        AccountField::Revenue(_) | AccountField::Potential => Look::Amount,
        AccountField::Margin(_) | AccountField::ShareOfWallet => Look::Percent,
        AccountField::TargetAttractiveness | AccountField::TargetStrength => Look::Score,
        _ => Look::Plain,
    }
}

/// What stands in a column for an account.
pub(super) fn cell(
    basis: &Basis<'_>,
    column: &AccountColumn,
    account: &Account,
    figures: Option<&AccountFigures>,
) -> Cell {
    let position = figures.map(|it| &it.position);
    match column {
        AccountColumn::Id => words(account.id.as_str()),
        AccountColumn::Field(field) => of_value(basis, &field.get(account)),
        AccountColumn::Score(id) => Cell::number(account.scores.get(id).map(|it| it.value)),
        AccountColumn::Computed(id) => Cell::number(computed(basis, id, account)),
        AccountColumn::Axis(axis) => {
            Cell::number(position.and_then(|it| it.axis(*axis).value).map(rounded))
        }
        AccountColumn::Coverage(axis) => {
            Cell::number(position.map(|it| percent(it.axis(*axis).coverage)))
        }
        AccountColumn::Cell => named(position.and_then(|it| it.cell), |it| basis.words.cell(it)),
        AccountColumn::Zone => named(position.and_then(Position::zone), |it| basis.words.zone(it)),
    }
}

fn computed(basis: &Basis<'_>, id: &CriterionId, account: &Account) -> Option<f64> {
    let (_, _, criterion) = basis.portfolio.criteria().find(id)?;
    let yardstick = Yardstick::of(basis.portfolio, basis.today);
    let value = Criterion::value(criterion, account, yardstick.closed_year);
    value.ok().map(rounded)
}

/// A part of one in percent.
fn percent(part: f64) -> f64 {
    rounded(part * 100.0)
}

/// What was computed, to four decimals: more is noise to whoever reads it, and binary figures add some of their own.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

/// A value as it stands in a cell: a figure, a day, or words.
pub(super) fn of_value(basis: &Basis<'_>, value: &Value) -> Cell {
    match value {
        Value::Empty => Cell::Empty,
        Value::Number(number) => Cell::Number(*number),
        Value::Date(date) => Cell::Date(*date),
        other => words(&basis.words.value(other, basis.portfolio)),
    }
}

/// What has a name in the language of the screen, or nothing.
fn named<T>(item: Option<T>, name: impl Fn(T) -> String) -> Cell {
    item.map_or(Cell::Empty, |item| words(&name(item)))
}

/// Words of the portfolio, clean: a spreadsheet shows them, and a terminal may.
pub(super) fn words(text: &str) -> Cell {
    Cell::text(clean(text))
}

/// Clean text that keeps its lines.
pub(super) fn clean(text: &str) -> String {
    let lines: Vec<String> = Clean::lines(text).map(Clean::into_string).collect();
    lines.join("\n")
}
