//! The first accounts: one a line, as typed, or as a spreadsheet hands over its columns.

use std::collections::BTreeSet;

use crate::app::parse;
use crate::domain::account::Years;

/// An account of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct FirstAccount {
    /// As it is called.
    pub name: String,
    /// Our revenue with it, a year.
    pub revenue: Years,
}

/// The accounts of a text, in its order, each name once. Columns are parted by tabs, else by semicolons: the
/// first is the name, figures behind it are revenues. A heading with years says of which years; without
/// one the last column of figures is that of `closed_year`, and those before it count back.
pub fn first_accounts(text: &str, closed_year: i16) -> Vec<FirstAccount> {
    let mut rows: Vec<Vec<&str>> = text
        .split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty())
        .map(cells)
        .collect();
    let mut years = None;
    if let Some(said) = heading(&rows) {
        years = Some(said).filter(|years| years.iter().any(Option::is_some));
        rows.remove(0);
    }
    let years = years.unwrap_or_else(|| counted_back(&rows, closed_year));
    let mut seen = BTreeSet::new();
    rows.iter()
        .filter_map(|row| account(row, &years))
        .filter(|account| seen.insert(account.name.to_lowercase()))
        .collect()
}

/// The cells of a line.
fn cells(line: &str) -> Vec<&str> {
    let mark = if line.contains('\t') { '\t' } else { ';' };
    line.split(mark)
        .map(|cell| cell.trim().trim_matches('"').trim())
        .collect()
}

/// The year of each column, where the first line names columns: it has no figure but years, and either has
/// such or stands over figures.
fn heading(rows: &[Vec<&str>]) -> Option<Vec<Option<i16>>> {
    let (first, rest) = rows.split_first()?;
    let behind = first.get(1..).unwrap_or_default();
    let named = |cell: &&str| figure(cell).is_none() || year(cell).is_some();
    let figures_at = |at: usize| {
        rest.iter()
            .any(|row| row.get(at).is_some_and(|it| figure(it).is_some()))
    };
    let over_figures = (1..first.len()).any(figures_at);
    let years: Vec<Option<i16>> = first.iter().map(|cell| year(cell)).collect();
    let is_heading = over_figures && !behind.is_empty() && behind.iter().all(named);
    is_heading.then_some(years)
}

/// A year somewhere in a heading: `2025`, `CA 2025`, `2025 (k€)`.
fn year(cell: &str) -> Option<i16> {
    let numbers = cell.split(|c: char| !c.is_ascii_digit());
    let years = numbers.filter_map(|number| number.parse().ok());
    years.into_iter().find(|year| (1990..2100).contains(year))
}

/// The year of each column that has figures, the last one being the closed year.
fn counted_back(rows: &[Vec<&str>], closed_year: i16) -> Vec<Option<i16>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let has_figures = |at: &usize| {
        let cell = |row: &Vec<&str>| row.get(*at).and_then(|cell| figure(cell)).is_some();
        *at > 0 && rows.iter().any(cell)
    };
    let figures: Vec<usize> = (0..columns).filter(has_figures).collect();
    let mut years = vec![None; columns];
    for (at, year) in figures.into_iter().rev().zip((0..=closed_year).rev()) {
        if let Some(of_column) = years.get_mut(at) {
            *of_column = Some(year);
        }
    }
    years
}

fn account(row: &[&str], years: &[Option<i16>]) -> Option<FirstAccount> {
    let name = row.first().filter(|name| !name.is_empty())?;
    let figures = row.iter().zip(years).skip(1);
    let revenue = figures.filter_map(|(cell, year)| Some(((*year)?, figure(cell)?)));
    Some(FirstAccount {
        name: (*name).to_owned(),
        revenue: revenue.collect(),
    })
}

/// An amount of money; a share of something is none.
fn figure(cell: &str) -> Option<f64> {
    let is_share = cell.trim_end().ends_with('%');
    parse::number(cell).filter(|_| !is_share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// Each account as `name year:revenue ...`.
    fn read(text: &str) -> Vec<String> {
        let shown = |account: FirstAccount| {
            let years = account.revenue.iter();
            let years = years.map(|(year, revenue)| format!(" {year}:{revenue}"));
            account.name + &years.collect::<String>()
        };
        first_accounts(text, 2025).into_iter().map(shown).collect()
    }

    #[rstest]
    #[case::typed("Helios\nNova\n\n  Zenith ", &["Helios", "Nova", "Zenith"])]
    #[case::one("Helios", &["Helios"])]
    #[case::nothing(" \n\t\n", &[])]
    #[case::a_name_with_a_figure("Studio 54\n3M", &["Studio 54", "3M"])]
    #[case::a_column_of_revenue("Helios\t4.2M\r\nNova\t310k", &["Helios 2025:4200000", "Nova 2025:310000"])]
    #[case::two_columns("Helios\t3,9 M€\t4,2 M€", &["Helios 2024:3900000 2025:4200000"])]
    #[case::heading("Client\t2024\t2025\nHelios\t1\t2", &["Helios 2024:1 2025:2"])]
    #[case::heading_in_words("Compte;CA 2023 (k€)\nHelios;3 900", &["Helios 2023:3900"])]
    #[case::heading_without_years("Account\tRevenue\nHelios\t7", &["Helios 2025:7"])]
    #[case::two_texts_are_no_heading("Helios\tRetail\nNova\tFood", &["Helios", "Nova"])]
    #[case::other_columns("Helios\tRetail\t7\tFR", &["Helios 2025:7"])]
    #[case::a_share_is_no_revenue("Helios\t35 %\t7", &["Helios 2025:7"])]
    #[case::a_gap_stays_in_its_column("Helios\t1\t2\nNova\t\t3", &["Helios 2024:1 2025:2", "Nova 2025:3"])]
    #[case::quoted("\"Helios, Paris\"\t7", &["Helios, Paris 2025:7"])]
    #[case::twice("Helios\nhelios", &["Helios"])]
    #[case::no_name("\t7", &[])]
    fn lists_are_understood(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(read(text), expected);
    }
}
