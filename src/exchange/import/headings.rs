//! What the columns of a table stand for.

mod amount;

use std::collections::{HashMap, HashSet};

use crate::domain::field::AccountField;
use crate::domain::plan_calendar::Month;
use crate::domain::when::When;
use crate::exchange::column::AccountColumn;
use crate::exchange::export::{other_headings, reading_headings, requirement_headings};
use crate::i18n::fold::plain;
use crate::i18n::{Words, t};
use crate::sheets::{Cell, Row, Table};

use amount::Amount;

use super::months::Months;
use super::order::DayOrder;
use super::{Against, Note, What};

/// How many rows may stand above the heading.
const ABOVE: usize = 20;

/// What a column was taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapped {
    /// Which column, counted from 0.
    pub column: usize,
    /// Its heading.
    pub heading: String,
    /// What it was taken for.
    pub meaning: Meaning,
}

/// What a column stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// Something of an account. Amounts may be told in thousands or millions.
    Account {
        /// What.
        column: AccountColumn,
        /// How much one is worth: 1, 1,000 or 1,000,000.
        times: f64,
    },
    /// Something of a reading.
    Reading(ReadingColumn),
    /// It is computed, or not of the kind that comes in: known, and left out.
    Computed,
    /// A figure of a year, without the year.
    YearMissing,
    /// Something stands below it, and nothing in its heading.
    Unheaded,
    /// Somebody said that it is to be left out.
    LeftOut,
    /// Nobody knows.
    Unknown,
}

/// A column of a table of readings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ReadingColumn {
    /// The id of the account.
    AccountId,
    /// The name of the account, or its id.
    Account,
    /// The id of the indicator.
    IndicatorId,
    /// The name of the indicator, or its id.
    Indicator,
    /// The day of the reading.
    Date,
    /// What was read.
    Value,
    /// What was read on a day, or for a month, that the heading names.
    On(When),
}

impl ReadingColumn {
    /// Those that have a name, as they stand in our own table.
    pub(super) const NAMED: [(Self, &'static str); 6] = [
        (Self::AccountId, "account id"),
        (Self::Account, "account"),
        (Self::IndicatorId, "indicator id"),
        (Self::Indicator, "indicator"),
        (Self::Value, "value"),
        (Self::Date, "date"),
    ];

    /// What it is called.
    pub fn heading(self, words: &Words) -> String {
        match self {
            Self::AccountId => t!(words, "sheet-account-id"),
            Self::Account => t!(words, "sheet-account"),
            Self::IndicatorId => t!(words, "sheet-indicator-id"),
            Self::Indicator => t!(words, "sheet-indicator"),
            Self::Date => t!(words, "sheet-read-on"),
            Self::Value => t!(words, "import-reading"),
            Self::On(When::Day(day)) => t!(words, "import-reading-on", date = words.date(day)),
            Self::On(When::Month { year, month }) => {
                let month = words.month_of_year(Month { year, month });
                t!(words, "import-reading-month", month = month)
            }
        }
    }
}

impl Meaning {
    /// Whether something comes in by it.
    pub const fn comes_in(&self) -> bool {
        matches!(self, Self::Account { .. } | Self::Reading(_))
    }
}

/// The heading of a table, understood.
pub(super) struct Headings {
    /// The place of the heading among the rows; none where there is no row at all.
    pub(super) row: Option<usize>,
    /// What each column stands for.
    pub(super) mapping: Vec<Mapped>,
    /// What had to be guessed.
    pub(super) note: Option<Note>,
}

impl Headings {
    /// The row that says the most about its columns.
    pub(super) fn find(table: &Table, what: What, against: Against<'_>) -> Self {
        let known = Known::of(what, against);
        let rows = table.rows.iter().take(ABOVE).enumerate();
        let read = rows.map(|(at, row)| (at, known.mapping(row)));
        let best = read.max_by_key(|(at, (it, _))| (count(it), std::cmp::Reverse(*at)));
        match best {
            Some((at, (mut mapping, note))) => {
                mapping.extend(unheaded(table, at));
                mapping.sort_by_key(|it| it.column);
                Self {
                    row: Some(at),
                    mapping,
                    note,
                }
            }
            None => Self {
                row: None,
                mapping: Vec::new(),
                note: None,
            },
        }
    }

    /// How many columns are understood.
    pub(super) fn known(&self) -> usize {
        count(&self.mapping)
    }

    /// Whether they name an indicator.
    pub(super) fn name_an_indicator(&self) -> bool {
        self.have(|it| matches!(it, ReadingColumn::Indicator | ReadingColumn::IndicatorId))
    }

    /// Whether they name what was read.
    pub(super) fn name_a_reading(&self) -> bool {
        self.have(|it| matches!(it, ReadingColumn::Value | ReadingColumn::On(_)))
    }

    fn have(&self, is: fn(&ReadingColumn) -> bool) -> bool {
        let mut columns = self.mapping.iter();
        columns.any(|it| matches!(&it.meaning, Meaning::Reading(column) if is(column)))
    }
}

/// The fewest headings of ours that make a table one of requirements.
const OF_REQUIREMENTS: usize = 3;

/// Whether a table is headed as our own of requirements, in more columns than are `known` otherwise.
pub(super) fn are_of_requirements(table: &Table, known: usize, against: Against<'_>) -> bool {
    let ours = against.tongues.iter().flat_map(requirement_headings);
    let ours: HashSet<String> = ours.map(|it| plain(&it)).collect();
    let is_ours = |cell: &&Cell| ours.contains(&plain(&heading(cell)));
    let rows = table.rows.iter().take(ABOVE);
    let most = rows.map(|row| row.cells.iter().filter(is_ours).count());
    most.max().unwrap_or_default() >= OF_REQUIREMENTS.max(known + 1)
}

fn count(mapping: &[Mapped]) -> usize {
    let understood = mapping.iter().map(|it| &it.meaning);
    let understood = understood.filter(|it| it.comes_in() || matches!(it, Meaning::Computed));
    understood.count()
}

/// The columns in which something stands below a heading that says nothing.
fn unheaded(table: &Table, heading: usize) -> impl Iterator<Item = Mapped> {
    let (above, below) = table.rows.split_at(heading + 1);
    let is_unheaded = |column: &usize| {
        let headed = above
            .last()
            .is_some_and(|row| !row.cell(*column).is_empty());
        !headed && below.iter().any(|row| !row.cell(*column).is_empty())
    };
    let columns = (0..table.columns()).filter(is_unheaded);
    let columns: Vec<usize> = columns.collect();
    columns.into_iter().map(|column| Mapped {
        column,
        heading: String::new(),
        meaning: Meaning::Unheaded,
    })
}

/// The field of a year.
type OfYear = fn(i16) -> AccountField;

/// Every heading that is understood, folded.
struct Known<'a> {
    what: What,
    against: Against<'a>,
    meanings: HashMap<String, Meaning>,
    /// What figures of a year are called.
    yearly: HashMap<String, OfYear>,
    months: Months,
}

impl<'a> Known<'a> {
    fn of(what: What, against: Against<'a>) -> Self {
        let mut known = Self {
            what,
            against,
            meanings: HashMap::new(),
            yearly: HashMap::new(),
            months: Months::of(against.tongues),
        };
        match what {
            What::Accounts => known.learn_accounts(),
            What::Readings => known.learn_readings(),
        }
        known
    }

    /// The first to come stays: what is ours goes before what others may mean.
    fn learn(&mut self, heading: &str, meaning: &Meaning) {
        let heading = plain(heading);
        if !heading.is_empty() {
            self.meanings
                .entry(heading)
                .or_insert_with(|| meaning.clone());
        }
    }

    fn learn_all(&mut self, headings: &str, meaning: &Meaning) {
        for heading in headings.split(';') {
            self.learn(heading, meaning);
        }
    }

    fn learn_accounts(&mut self) {
        let portfolio = self.against.portfolio;
        let languages = self.against.tongues;
        for column in AccountColumn::all(portfolio) {
            let meaning = meaning_of(column.clone());
            self.learn(&column.id(), &meaning);
            for words in languages {
                self.learn(&column.heading(portfolio, words), &meaning);
            }
        }
        for words in languages {
            for column in AccountColumn::fields().chain([AccountColumn::Id]) {
                self.learn_all(&other_names(&column, words), &meaning_of(column.clone()));
            }
            for (names, field) in yearly_names(words) {
                let names = names.split(';').map(plain);
                self.yearly.extend(names.map(|name| (name, field)));
            }
        }
        // The bare name and the id of a criterion, where they mean nothing else.
        for (_, criterion) in portfolio.criteria().iter() {
            let meaning = meaning_of(AccountColumn::of(criterion));
            self.learn(&criterion.name, &meaning);
            self.learn(criterion.id.as_str(), &meaning);
        }
    }

    fn learn_readings(&mut self) {
        for (column, id) in ReadingColumn::NAMED {
            self.learn(id, &Meaning::Reading(column));
        }
        for words in self.against.tongues {
            let ours = ReadingColumn::NAMED.into_iter();
            for ((column, _), heading) in ours.zip(reading_headings(words)) {
                self.learn(&heading, &Meaning::Reading(column));
            }
            for heading in other_headings(words) {
                self.learn(&heading, &Meaning::Computed);
            }
            for (column, names) in reading_names(words) {
                self.learn_all(&names, &Meaning::Reading(column));
            }
        }
    }

    /// What the columns under a row would stand for, and what had to be guessed for that.
    fn mapping(&self, row: &Row) -> (Vec<Mapped>, Option<Note>) {
        let mut days = self.days_of(row);
        let note = days.note.take();
        let cells = row.cells.iter().enumerate();
        let headed = cells.filter(|(_, cell)| !cell.is_empty());
        let mapped = headed.map(|(column, cell)| Mapped {
            column,
            heading: heading(cell),
            meaning: self.meaning(cell, &days),
        });
        let mut mapping: Vec<Mapped> = mapped.collect();
        firsts_of_months(&mut mapping);
        (mapping, note)
    }

    /// How the days are read that head columns.
    fn days_of(&self, row: &Row) -> DayOrder {
        let texts: Vec<&str> = match self.what {
            What::Accounts => Vec::new(),
            What::Readings => row.cells.iter().filter_map(Cell::words).collect(),
        };
        DayOrder::of(&texts, true, self.against)
    }

    fn meaning(&self, cell: &Cell, days: &DayOrder) -> Meaning {
        let heading = heading(cell);
        if let Some(said) = self.against.remembered.heading(self.what, &heading) {
            return self.said(said);
        }
        if let Some(known) = self.meanings.get(&plain(&heading)) {
            return known.clone();
        }
        match self.what {
            What::Accounts => self.of_amount(&heading),
            What::Readings => self.on(cell, days),
        }
    }

    /// A heading that is a day or a month.
    fn on(&self, cell: &Cell, days: &DayOrder) -> Meaning {
        let when = match cell {
            Cell::Date(date) => Some(When::Day(*date)),
            Cell::Text(text) => self.when(text, days),
            _ => None,
        };
        when.map_or(Meaning::Unknown, |when| {
            Meaning::Reading(ReadingColumn::On(when))
        })
    }

    fn when(&self, text: &str, days: &DayOrder) -> Option<When> {
        let month = self.months.of_year(text);
        let month = month.map(|(year, month)| When::Month { year, month });
        month.or_else(|| days.day(text, &self.months).map(When::Day))
    }

    /// What somebody said a heading stands for, by the id of a column.
    fn said(&self, id: &str) -> Meaning {
        if id.trim().is_empty() {
            return Meaning::LeftOut;
        }
        let known = self.meanings.get(&plain(id)).cloned();
        known.unwrap_or_else(|| match self.what {
            What::Accounts => self.of_amount(&plain(id)),
            What::Readings => {
                let days = DayOrder::of(&[id], true, self.against);
                self.on(&Cell::text(id), &days)
            }
        })
    }

    /// A heading with a year in it, or with a multiple: `CA 2025 (k€)`, `Potential M€`.
    fn of_amount(&self, heading: &str) -> Meaning {
        let Amount { name, year, times } = Amount::of(heading);
        if let Some(field) = self.yearly.get(&name) {
            return year.map_or(Meaning::YearMissing, |year| Meaning::Account {
                column: AccountColumn::Field(field(year)),
                times,
            });
        }
        let is_year_alone = name.is_empty() && times == 1.0;
        match (year, self.meanings.get(&name)) {
            (Some(year), _) if is_year_alone => Meaning::Account {
                column: AccountColumn::Field(AccountField::Revenue(year)),
                times,
            },
            (None, Some(Meaning::Account { column, .. })) => Meaning::Account {
                column: column.clone(),
                times,
            },
            _ => Meaning::Unknown,
        }
    }
}

fn meaning_of(column: AccountColumn) -> Meaning {
    if column.is_computed() {
        Meaning::Computed
    } else {
        Meaning::Account { column, times: 1.0 }
    }
}

/// A heading in words.
fn heading(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Cell::Number(number) | Cell::Percent(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
    }
}

/// A spreadsheet makes the first of a month of a month. Several of them, and nothing else, are months.
fn firsts_of_months(mapping: &mut [Mapped]) {
    let days = mapping.iter().filter_map(|it| match it.meaning {
        Meaning::Reading(ReadingColumn::On(When::Day(day))) => Some(day),
        _ => None,
    });
    let days: Vec<_> = days.collect();
    if days.len() < 2 || days.iter().any(|day| day.day() != 1) {
        return;
    }
    for mapped in mapping {
        if let Meaning::Reading(ReadingColumn::On(when)) = &mut mapped.meaning
            && let When::Day(day) = *when
        {
            let (year, month) = (day.year(), day.month());
            *when = When::Month { year, month };
        }
    }
}

/// What else a column of accounts may be called.
fn other_names(column: &AccountColumn, words: &Words) -> String {
    match column {
        AccountColumn::Id => t!(words, "sheet-names-id"),
        AccountColumn::Field(AccountField::Name) => t!(words, "sheet-names-name"),
        AccountColumn::Field(AccountField::Code) => t!(words, "sheet-names-code"),
        AccountColumn::Field(AccountField::Sector) => t!(words, "sheet-names-sector"),
        AccountColumn::Field(AccountField::Manager) => t!(words, "sheet-names-manager"),
        AccountColumn::Field(AccountField::Sponsor) => t!(words, "sheet-names-sponsor"),
        AccountColumn::Field(AccountField::Effort) => t!(words, "sheet-names-effort"),
        AccountColumn::Field(AccountField::Potential) => t!(words, "sheet-names-potential"),
        AccountColumn::Field(AccountField::ShareOfWallet) => t!(words, "sheet-names-share"),
        AccountColumn::Field(AccountField::BudgetMonth) => t!(words, "sheet-names-budget"),
        _ => String::new(),
    }
}

/// What figures of a year may be called.
fn yearly_names(words: &Words) -> [(String, OfYear); 2] {
    [
        (t!(words, "sheet-names-revenue"), AccountField::Revenue),
        (t!(words, "sheet-names-margin"), AccountField::Margin),
    ]
}

/// What else a column of readings may be called.
fn reading_names(words: &Words) -> [(ReadingColumn, String); 4] {
    [
        (ReadingColumn::Account, t!(words, "sheet-names-name")),
        (ReadingColumn::Indicator, t!(words, "sheet-names-indicator")),
        (ReadingColumn::Date, t!(words, "sheet-names-date")),
        (ReadingColumn::Value, t!(words, "sheet-names-value")),
    ]
}

#[cfg(test)]
mod tests;
