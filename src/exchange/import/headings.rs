//! What the columns of a table stand for.

mod amount;
mod known;

use std::collections::HashSet;

use crate::domain::plan_calendar::Month;
use crate::domain::when::When;
use crate::exchange::column::AccountColumn;
use crate::exchange::export::requirement_headings;
use crate::i18n::fold::plain;
use crate::i18n::{Words, t};
use crate::sheets::{Cell, Table};

use known::{Known, heading};

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
