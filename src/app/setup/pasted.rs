//! The first accounts: one a line, as typed, or as a spreadsheet hands over its columns.

use std::collections::BTreeSet;

use crate::app::parse;
use crate::domain::account::Years;
use crate::domain::field::{AccountField, Value};
use crate::domain::{Account, Scale};
use crate::i18n::fold::plain;
use crate::i18n::{Words, t};

/// What a list holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FirstAccounts {
    /// The accounts, in its order.
    pub accounts: Vec<FirstAccount>,
    /// What else stands in it, as it stands there: names that came before, headings of columns that hold something else,
    /// cells that are no figure.
    pub left_out: Vec<String>,
}

/// An account of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct FirstAccount {
    /// As it is called.
    pub name: String,
    /// Its code on the matrix, where a column has one.
    pub code: Option<String>,
    /// What stands there instead, and is too long for one.
    pub no_code: Option<String>,
    /// Our revenue with it, a year.
    pub revenue: Years,
}

/// What columns are called, in the words of a language, folded.
pub struct Called {
    names: Vec<String>,
    codes: Vec<String>,
    /// What is not a revenue, however many figures it has.
    others: Vec<String>,
}

impl Called {
    /// As a table that comes in later would be understood, too.
    pub fn of(words: &Words) -> Self {
        let called = |own: AccountField, others: String| {
            let own = words.account_field(own);
            let all = others.split(';').map(plain).chain([plain(&own)]);
            all.collect()
        };
        Self {
            names: called(AccountField::Name, t!(words, "sheet-names-name")),
            codes: called(AccountField::Code, t!(words, "sheet-names-code")),
            others: [
                called(AccountField::Potential, t!(words, "sheet-names-potential")),
                called(AccountField::Effort, t!(words, "sheet-names-effort")),
                called(AccountField::ShareOfWallet, t!(words, "sheet-names-share")),
                t!(words, "sheet-names-margin")
                    .split(';')
                    .map(plain)
                    .collect(),
            ]
            .concat(),
        }
    }
}

impl Called {
    /// Whether a heading says that its column holds something else than revenue.
    fn is_other(&self, heading: &str) -> bool {
        let heading = plain(heading);
        self.others.iter().any(|other| heading.starts_with(other))
    }
}

/// What the columns of a list hold.
struct Columns {
    name: usize,
    code: Option<usize>,
    /// Which say that they hold something else than revenue.
    others: Vec<bool>,
    /// The year of the revenue in each, where it holds such.
    years: Vec<Option<i16>>,
}

impl Columns {
    fn is_behind(&self, at: usize) -> bool {
        at != self.name && self.code != Some(at)
    }

    fn is_of_figures(&self, at: usize) -> bool {
        let is_other = self.others.get(at).copied().unwrap_or_default();
        self.is_behind(at) && !is_other
    }
}

/// The accounts of a text, in its order, each name once. Columns are parted by tabs, else by semicolons: the
/// first is the name, figures behind it are revenues. A heading may name a column of codes and that of the names, and says
/// with years of which years the figures are; without such the last column of figures is that of `closed_year`, and those
/// before it count back.
pub fn first_accounts(text: &str, called: &Called, closed_year: i16) -> FirstAccounts {
    let rows: Vec<Vec<&str>> = text
        .split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty())
        .map(cells)
        .collect();
    let Some((first, below)) = rows.split_first() else {
        return FirstAccounts::default();
    };
    let heading = Some(first).filter(|first| is_heading(first, below, called));
    let rows = heading.map_or(rows.as_slice(), |_| below);
    let columns = columns(heading, rows, called, closed_year);
    let mut left_out = left_out(heading, rows, &columns);
    let mut seen = BTreeSet::new();
    let mut accounts = Vec::new();
    for account in rows.iter().filter_map(|row| account(row, &columns)) {
        if seen.insert(account.name.to_lowercase()) {
            accounts.push(account);
        } else {
            left_out.push(account.name);
        }
    }
    FirstAccounts { accounts, left_out }
}

/// What of the columns is taken for nothing: all of one that has a heading, else its cells.
fn left_out(heading: Option<&Vec<&str>>, rows: &[Vec<&str>], columns: &Columns) -> Vec<String> {
    let mut left_out = Vec::new();
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    for at in (0..count).filter(|at| columns.is_behind(*at)) {
        let is_revenue = columns.years.get(at).is_some_and(Option::is_some);
        let cells = rows.iter().filter_map(|row| row.get(at));
        let cells = cells.filter(|cell| !(cell.is_empty() || is_revenue && figure(cell).is_some()));
        let named = heading.and_then(|heading| heading.get(at));
        let named = named.filter(|name| !is_revenue && !name.is_empty());
        let mut found = cells.map(|cell| (*cell).to_owned()).peekable();
        match named {
            Some(name) if found.peek().is_some() => left_out.push((*name).to_owned()),
            _ => left_out.extend(found),
        }
    }
    left_out
}

/// What the columns hold: as a heading says, if there is one, else as it shows.
fn columns(
    heading: Option<&Vec<&str>>,
    rows: &[Vec<&str>],
    called: &Called,
    closed_year: i16,
) -> Columns {
    let place = |names: &[String]| {
        heading?
            .iter()
            .position(|cell| names.contains(&plain(cell)))
    };
    let code = place(&called.codes);
    let name = place(&called.names);
    let name = name.or_else(|| (0..=1).find(|at| code != Some(*at)));
    let mut columns = Columns {
        name: name.unwrap_or_default(),
        code,
        others: heading
            .into_iter()
            .flatten()
            .map(|cell| called.is_other(cell))
            .collect(),
        years: Vec::new(),
    };
    let headings = heading.into_iter().flatten().enumerate();
    let years = headings.map(|(at, cell)| year(cell).filter(|_| columns.is_of_figures(at)));
    columns.years = years.collect();
    if columns.years.iter().all(Option::is_none) {
        columns.years = counted_back(rows, &columns, closed_year);
    }
    columns
}

/// The cells of a line.
fn cells(line: &str) -> Vec<&str> {
    let mark = if line.contains('\t') { '\t' } else { ';' };
    line.split(mark)
        .map(|cell| cell.trim().trim_matches('"').trim())
        .collect()
}

/// Whether the first line names columns: one of them is called a code, or the first a name; or it has no figure but years,
/// and either has such or stands over figures.
fn is_heading(first: &[&str], below: &[Vec<&str>], called: &Called) -> bool {
    let behind = first.get(1..).unwrap_or_default();
    let named = |cell: &&str| figure(cell).is_none() || year(cell).is_some();
    let figures_at = |at: usize| {
        below
            .iter()
            .any(|row| row.get(at).is_some_and(|it| figure(it).is_some()))
    };
    let over_figures = (1..first.len()).any(figures_at);
    let is_known = |cell: &&str| {
        let cell = plain(cell);
        called.codes.contains(&cell) || called.names.contains(&cell)
    };
    let says_so = over_figures || first.iter().any(is_known);
    !behind.is_empty() && says_so && behind.iter().all(named)
}

/// A year somewhere in a heading: `2025`, `CA 2025`, `2025 (k€)`.
fn year(cell: &str) -> Option<i16> {
    let numbers = cell.split(|c: char| !c.is_ascii_digit());
    let years = numbers.filter_map(|number| number.parse().ok());
    years.into_iter().find(|year| (1990..2100).contains(year))
}

/// The year of each column that has figures, the last one being the closed year.
fn counted_back(rows: &[Vec<&str>], known: &Columns, closed_year: i16) -> Vec<Option<i16>> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let has_figures = |at: &usize| {
        let cell = |row: &Vec<&str>| row.get(*at).and_then(|cell| figure(cell)).is_some();
        known.is_of_figures(*at) && rows.iter().any(cell)
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

fn account(row: &[&str], columns: &Columns) -> Option<FirstAccount> {
    let name = row.get(columns.name).filter(|name| !name.is_empty())?;
    let code = columns.code.and_then(|at| row.get(at));
    let code = code
        .filter(|code| !code.is_empty())
        .map(|it| (*it).to_owned());
    let (code, no_code) = if code.as_deref().is_some_and(is_code) {
        (code, None)
    } else {
        (None, code)
    };
    let figures = row.iter().zip(&columns.years).enumerate();
    let figures = figures.filter(|(at, _)| columns.is_of_figures(*at));
    let revenue = figures.filter_map(|(_, (cell, year))| Some(((*year)?, figure(cell)?)));
    Some(FirstAccount {
        name: (*name).to_owned(),
        code,
        no_code,
        revenue: revenue.collect(),
    })
}

/// Whether an account takes it for its code.
fn is_code(text: &str) -> bool {
    let mut account = Account::new("it".into(), text);
    let value = Value::Text(text.to_owned());
    AccountField::Code
        .set(&mut account, &value, Scale::default())
        .is_ok()
}

/// An amount of money; a share of something is none.
fn figure(cell: &str) -> Option<f64> {
    let is_share = cell.trim_end().ends_with('%');
    parse::number(cell).filter(|_| !is_share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use rstest::rstest;

    /// Each account as `name year:revenue ...`.
    fn read(text: &str) -> Vec<String> {
        let shown = |account: FirstAccount| {
            let years = account.revenue.iter();
            let years = years.map(|(year, revenue)| format!(" {year}:{revenue}"));
            let code = account.code.map(|code| format!(" [{code}]"));
            account.name + &code.unwrap_or_default() + &years.collect::<String>()
        };
        let called = Called::of(&Words::new(Lang::En));
        let found = first_accounts(text, &called, 2025);
        found.accounts.into_iter().map(shown).collect()
    }

    #[rstest]
    #[case::all_understood("Helios\t7\nNova\t8", &[])]
    #[case::other_columns("Account\tPotential\tMargin 2025\tSector\t2025\nHelios\t9\t12.5\tRetail\t7", &["Potential", "Margin 2025", "Sector"])]
    #[case::again("Helios\t7\nHELIOS\t8", &["HELIOS"])]
    #[case::no_figure("Helios\t7\nNova\tabout 8\nOrion\t\nAlpha", &["about 8"])]
    #[case::empty_columns("Account\tSector\t2025\nHelios\t\t7", &[])]
    fn what_is_left_out_is_told(#[case] text: &str, #[case] expected: &[&str]) {
        let called = Called::of(&Words::new(Lang::En));
        assert_eq!(first_accounts(text, &called, 2025).left_out, expected);
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
    #[case::codes("Account\tCode\t2025\nHelios\tHX\t7\nNova\t\t8", &["Helios [HX] 2025:7", "Nova 2025:8"])]
    #[case::codes_first("Code;Customer;2024;2025\nHX;Helios;1;2", &["Helios [HX] 2024:1 2025:2"])]
    #[case::codes_and_no_figures("Account\tCode\nHelios\tHX", &["Helios [HX]"])]
    #[case::codes_before_names_without_heading("Code\tWho\nHX\tHelios", &["Helios [HX]"])]
    #[case::codes_of_figures("Name\tCode\tRevenue\nHelios\t12\t7", &["Helios [12] 2025:7"])]
    #[case::a_code_of_three_letters_is_none("Name\tCode\nHelios\tHEL", &["Helios"])]
    #[case::potential_and_margin("Account\tPotential\tMargin 2025\t2025\nHelios\t9\t12.5\t7", &["Helios 2025:7"])]
    #[case::potential_alone("Account\tPotential\nHelios\t9", &["Helios"])]
    #[case::names_behind("Sector\tCompany\nRetail\tHelios", &["Helios"])]
    fn lists_are_understood(#[case] text: &str, #[case] expected: &[&str]) {
        assert_eq!(read(text), expected);
    }
}
