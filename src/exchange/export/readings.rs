//! Every reading of every indicator, one a row: what the import of readings takes, so that it can go out, be added to and
//! come in again.

use super::{measured, reading_headings, words};
use crate::domain::field::IndicatorField;
use crate::domain::scorecard::{Indicator, Reading};
use crate::domain::{Account, Portfolio};
use crate::i18n::{Basis, Words, t};
use crate::sheets::{Cell, Table};

/// The readings of all indicators of all accounts, the earliest of each first.
pub fn readings(basis: &Basis<'_>) -> Table {
    let mut table = Table::new(t!(basis.words, "sheet-readings"), heading(basis.words));
    for (account, indicator) in indicators(basis.portfolio) {
        for reading in &indicator.readings {
            table.push(row(basis, account, indicator, *reading));
        }
    }
    table
}

fn indicators(portfolio: &Portfolio) -> impl Iterator<Item = (&Account, &Indicator)> {
    let accounts = portfolio.accounts().iter();
    accounts.flat_map(|account| {
        let indicators = account.scorecard.iter();
        indicators.map(move |indicator| (account.as_ref(), indicator))
    })
}

fn heading(words: &Words) -> Vec<String> {
    let [account_id, account, id, indicator, _, read_on] = reading_headings(words);
    let unit = words.indicator_field(IndicatorField::Unit);
    let reading = t!(words, "sheet-reading");
    vec![account_id, account, id, indicator, unit, read_on, reading]
}

/// A month stands as its last day: a spreadsheet makes the first of it of a month.
fn row(basis: &Basis<'_>, account: &Account, indicator: &Indicator, reading: Reading) -> Vec<Cell> {
    vec![
        words(account.id.as_str()),
        words(&account.name),
        words(indicator.id.as_str()),
        words(&indicator.name),
        words(indicator.unit.as_deref().unwrap_or_default()),
        Cell::Date(reading.when.day()),
        measured(basis, reading.measurement),
    ]
}
