//! The scorecards, one indicator a row.

use super::{named, of_value, percent, words};
use crate::domain::Account;
use crate::domain::attainment::Progress;
use crate::domain::field::{IndicatorField, Value};
use crate::domain::scorecard::{Indicator, Measurement};
use crate::i18n::{Basis, Words, t};
use crate::sheets::{Cell, Look, Table};

/// The fields of an indicator that stand in the table, after its name.
const FIELDS: [IndicatorField; 12] = [
    IndicatorField::Dimension,
    IndicatorField::Nature,
    IndicatorField::Unit,
    IndicatorField::Direction,
    IndicatorField::Every,
    IndicatorField::Baseline,
    IndicatorField::BaselineDate,
    IndicatorField::Target,
    IndicatorField::TargetDue,
    IndicatorField::Owner,
    IndicatorField::MattersTo,
    IndicatorField::SharedFrom,
];

/// The scorecards of all accounts, an indicator a row, with its last reading and how it stands.
pub fn scorecards(basis: &Basis<'_>) -> Table {
    let mut table = Table::new(t!(basis.words, "sheet-scorecards"), heading(basis.words));
    for account in basis.portfolio.accounts() {
        for indicator in &account.scorecard {
            table.push(row(basis, account, indicator));
        }
    }
    table.looking(looks())
}

/// How far it came is percent; what is counted in units of its own stays as it is.
fn looks() -> Vec<Look> {
    let before = 4 + FIELDS.len() + 2;
    let mut looks = vec![Look::Plain; before];
    looks.push(Look::Percent);
    looks
}

/// The headings of what names an indicator and its reading, which are read back.
pub(in crate::exchange) fn reading_headings(words: &Words) -> [String; 6] {
    [
        t!(words, "sheet-account-id"),
        t!(words, "sheet-account"),
        t!(words, "sheet-indicator-id"),
        t!(words, "sheet-indicator"),
        t!(words, "sheet-last-reading"),
        t!(words, "sheet-read-on"),
    ]
}

/// The other headings.
pub(in crate::exchange) fn other_headings(words: &Words) -> Vec<String> {
    let fields = FIELDS.map(|it| words.indicator_field(it)).into_iter();
    let progress = [t!(words, "sheet-attainment"), t!(words, "sheet-standing")];
    fields.chain(progress).collect()
}

fn heading(words: &Words) -> Vec<String> {
    let (mut heading, mut other) = (reading_headings(words).to_vec(), other_headings(words));
    let progress = other.split_off(FIELDS.len());
    let reading = heading.split_off(4);
    [heading, other, reading, progress].concat()
}

fn row(basis: &Basis<'_>, account: &Account, indicator: &Indicator) -> Vec<Cell> {
    let progress = indicator.progress(basis.today);
    let mut row = vec![
        words(account.id.as_str()),
        words(&account.name),
        words(indicator.id.as_str()),
        words(&indicator.name),
    ];
    row.extend(FIELDS.map(|it| of_value(basis, &it.get(indicator))));
    row.extend(read(basis, &progress));
    row.push(Cell::number(progress.attainment.ok().map(percent)));
    row.push(named(progress.standing, |it| basis.words.standing(it)));
    row
}

/// The last reading, and the day it stands for.
fn read(basis: &Basis<'_>, progress: &Progress) -> [Cell; 2] {
    let figure = progress.last.map(|it| measured(basis, it.measurement));
    let day = progress.last.map(|it| it.when.day());
    [figure.unwrap_or_default(), Cell::date(day)]
}

/// What was read, as a cell: meetings in words, for `5/6` would become a day.
pub(super) fn measured(basis: &Basis<'_>, read: Measurement) -> Cell {
    match read {
        Measurement::Value(value) => Cell::Number(value),
        held @ Measurement::Held { .. } => of_value(basis, &Value::Reading(held)),
    }
}

#[cfg(test)]
mod tests {
    use super::heading;
    use crate::i18n::{Lang, Words};

    #[test]
    fn what_is_read_stands_beside_what_comes_of_it() {
        let heading = heading(&Words::new(Lang::En)).join(" | ");
        assert!(heading.starts_with("Account id | Account | Indicator id | Indicator | Dimension"));
        assert!(heading.ends_with("Last reading | Read on | Attainment, % | Standing"));
    }
}
