//! Tables into a portfolio: what a table means, what it would change, and what is wrong with it.
//!
//! Rows find their accounts by id, then by name. Nothing is taken over half in silence: whoever has a [`Proposal`] with
//! problems decides whether the rows they are in are left out.

mod accounts;
mod alike;
mod cells;
mod headings;
mod lines;
mod months;
mod order;
mod readings;
mod told;
mod trouble;
mod whose;

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::edit::{Edit, Imported, Label};
use crate::domain::field::AccountField;
use crate::domain::fiscal::last_closed_year;
use crate::domain::when::When;
use crate::domain::{AccountId, Portfolio};
use crate::exchange::column::AccountColumn;
use crate::i18n::Words;
use crate::sheets::days::Order;
use crate::sheets::{Row, Table};

pub use headings::{Mapped, Meaning, ReadingColumn};
pub use lines::Said;
pub use told::{Remembered, Told};
pub use trouble::{Problem, Trouble};

use accounts::AccountRows;
use headings::Headings;
use readings::ReadingRows;

/// What a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// An account a row.
    Accounts,
    /// A reading of an indicator a row, or one a column.
    Readings,
}

impl What {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accounts, Self::Readings];

    /// Its name on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Readings => "readings",
        }
    }
}

/// What a table is read against.
#[derive(Clone, Copy)]
pub struct Against<'a> {
    /// What is there already.
    pub portfolio: &'a Portfolio,
    /// The words of every language, those of the screen first: see [`tongues`].
    pub tongues: &'a [Words; 2],
    /// The day.
    pub today: Date,
    /// What somebody said that nobody could guess.
    pub remembered: &'a Remembered,
}

impl Against<'_> {
    /// The words of the screen.
    const fn words(&self) -> &Words {
        let [words, _] = self.tongues;
        words
    }
}

/// The words of every language, in which headings and values are understood: those of the screen first.
pub fn tongues(words: &Words) -> [Words; 2] {
    [Words::new(words.lang()), words.other()]
}

/// A cell that would become another.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The row it comes from.
    pub row: usize,
    /// The name of the account.
    pub account: String,
    /// Whether the account is new.
    pub new: bool,
    /// What changes, in words; nothing for a new account as such.
    pub what: String,
    /// What stands there, in words; nothing where nothing does.
    pub before: String,
    /// What would.
    pub after: String,
}

/// What is to be known besides changes and problems.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Rows above the heading are not read.
    RowsAbove(usize),
    /// A row of sums is not read.
    Sums(usize),
    /// Days such as this one are read in this order, though nothing shows it.
    Days(String, Order),
    /// Readings are of days to come: how many, the row of the first, and its day.
    ToCome(usize, usize, Date),
    /// In this row a name is nobody's that resembles an account's: the name, the account, and what that is called.
    Alike(usize, String, (AccountId, String)),
    /// A name was taken for an account's, as somebody said.
    Same(String, (AccountId, String)),
    /// Figures such as this one are read with this decimal mark, though nothing shows it.
    Decimal(String, char),
    /// Ids that no account has were passed over: how many, and one of them.
    UnknownIds(usize, String),
}

impl Note {
    /// What can be said to it.
    pub fn answer(&self) -> Option<Told> {
        let same = |name: &String, account| Told::Same {
            name: name.clone(),
            account,
        };
        match self {
            Self::Days(_, order) => Some(Told::Days(order.other())),
            Self::Alike(_, name, (account, _)) => Some(same(name, Some(account.clone()))),
            Self::Same(name, _) => Some(same(name, None)),
            _ => None,
        }
    }
}

/// What is to become of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What it holds.
    pub what: What,
    /// What each column was taken for, from the first on.
    pub mapping: Vec<Mapped>,
    /// How many rows below the heading have something in them, those of sums left out.
    pub rows: usize,
    /// What would change.
    pub changes: Vec<Change>,
    /// What is wrong. What is said of no row concerns the whole, and then there are no edits.
    pub problems: Vec<Problem>,
    /// What else is to be known.
    pub notes: Vec<Note>,
    /// What brings the changes about, to be done as one step: of the rows without problems.
    pub edits: Vec<Edit>,
}

impl Proposal {
    /// Nothing yet of a table.
    fn new(what: What, headings: &Headings, rows: usize) -> Self {
        Self {
            what,
            mapping: headings.mapping.clone(),
            rows,
            changes: Vec::new(),
            problems: Vec::new(),
            notes: headings.note.iter().cloned().collect(),
            edits: Vec::new(),
        }
    }

    /// Says how many rows above the heading are not read; `below` is the place of the first one below it.
    fn note_rows_above(&mut self, below: usize) {
        if below > 1 {
            self.notes.push(Note::RowsAbove(below - 1));
        }
    }

    /// Says which columns stand for the same as one before them.
    fn blame_same<T: PartialEq>(&mut self, columns: &[(&Mapped, T)]) {
        for (at, (mapped, column)) in columns.iter().enumerate() {
            let mut before = columns.iter().take(at);
            if let Some((other, _)) = before.find(|(_, it)| it == column) {
                self.problems.push(Problem {
                    row: None,
                    column: Some((mapped.column, mapped.heading.clone())),
                    trouble: Trouble::SameColumn(other.column),
                });
            }
        }
    }

    /// Says what is wrong with the whole.
    fn blame(&mut self, trouble: Trouble) {
        self.problems.push(Problem {
            row: None,
            column: None,
            trouble,
        });
    }

    /// The accounts that would be new.
    pub fn new_accounts(&self) -> usize {
        let added = |edit: &&Edit| matches!(edit, Edit::AddAccount { .. });
        self.edits.iter().filter(added).count()
    }

    /// How much there is to be taken over.
    pub fn counted(&self) -> Imported {
        Imported {
            accounts: self.new_accounts(),
            values: self.changes.iter().filter(|it| !it.new).count(),
        }
    }

    /// The rows that something is wrong with.
    pub fn wrong_rows(&self) -> usize {
        let rows = self.problems.iter().filter_map(|it| it.row);
        rows.collect::<BTreeSet<_>>().len()
    }

    /// What the step is called that its edits are done in.
    pub fn label(&self) -> Label {
        Label::Imported(self.counted())
    }

    /// Whether no row would have to be left out.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    /// Whether nothing of it can be taken over, whatever is left out.
    pub fn is_hopeless(&self) -> bool {
        self.problems.iter().any(|problem| problem.row.is_none())
    }
}

/// How many years a column may be of that no account has a figure of yet, the running one among them.
const YEARS: i16 = 4;

/// What a column can be said to stand for: the id that is remembered ([`Remembered`]), and what it is called.
pub fn choices(what: What, against: Against<'_>) -> Vec<(String, String)> {
    let (portfolio, words) = (against.portfolio, against.words());
    match what {
        What::Accounts => {
            let mut columns = AccountColumn::all(portfolio);
            columns.retain(|it| !it.is_computed());
            for column in of_late_years(portfolio, against.today) {
                if !columns.contains(&column) {
                    columns.push(column);
                }
            }
            let named = columns.iter();
            named
                .map(|it| (it.id(), it.heading(portfolio, words)))
                .collect()
        }
        What::Readings => {
            let named = ReadingColumn::NAMED.map(|(column, id)| (id.to_owned(), column));
            let columns = named.into_iter().chain(of_late_months(against.today));
            columns
                .map(|(id, column)| (id, column.heading(words)))
                .collect()
        }
    }
}

/// The yearly figures of the running year and those before it.
fn of_late_years(portfolio: &Portfolio, today: Date) -> impl Iterator<Item = AccountColumn> {
    let starts = portfolio.settings().fiscal_year_starts;
    let running = last_closed_year(today, starts).saturating_add(1);
    let years = (0..YEARS).map(move |back| running.saturating_sub(back));
    let both = years.flat_map(|year| [AccountField::Revenue(year), AccountField::Margin(year)]);
    both.map(AccountColumn::Field)
}

/// The running month and those of a year before it, by the ids they have as columns.
fn of_late_months(today: Date) -> impl Iterator<Item = (String, ReadingColumn)> {
    let months = (0..=12_i8).map(move |back| {
        let day = today
            .first_of_month()
            .saturating_sub(i32::from(back).months());
        (day.year(), day.month())
    });
    months.map(|(year, month)| {
        let column = ReadingColumn::On(When::Month { year, month });
        (format!("{year}-{month:02}"), column)
    })
}

/// A table on its way into a portfolio, row by row.
trait Taking {
    /// What can be said before any row is read; the first of them stands below so many others.
    fn look_at_headings(&mut self, below: usize);
    /// Takes a row in.
    fn take(&mut self, row: &Row);
    /// What is proposed so far.
    fn proposal(&self) -> &Proposal;
    /// What is proposed in the end.
    fn finish(self) -> Proposal;

    /// Takes all rows in, unless the headings say that nothing can come of them.
    fn take_all(mut self, rows: &[Row], below: usize) -> Proposal
    where
        Self: Sized,
    {
        self.look_at_headings(below);
        if self.proposal().problems.is_empty() {
            for row in rows {
                self.take(row);
            }
        }
        self.finish()
    }
}

/// What a table would bring: accounts, or readings where it names indicators.
pub fn propose(table: &Table, against: Against<'_>) -> Proposal {
    let [accounts, readings] = What::ALL.map(|what| Headings::find(table, what, against));
    let of_readings = readings.name_an_indicator()
        && (readings.name_a_reading() || readings.known() >= accounts.known());
    if of_readings {
        proposed(What::Readings, table, &readings, against)
    } else if headings::are_of_requirements(table, accounts.known(), against) {
        let mut proposal = Proposal::new(What::Accounts, &accounts, table.rows.len());
        proposal.blame(Trouble::Requirements);
        proposal
    } else {
        proposed(What::Accounts, table, &accounts, against)
    }
}

/// The same of a table that is known to hold one or the other.
pub fn propose_as(what: What, table: &Table, against: Against<'_>) -> Proposal {
    let headings = Headings::find(table, what, against);
    proposed(what, table, &headings, against)
}

fn proposed(what: What, table: &Table, headings: &Headings, against: Against<'_>) -> Proposal {
    let below = headings.row.map_or(0, |at| at + 1);
    let rows = table.rows.get(below..).unwrap_or_default();
    let separator = table.separator;
    match what {
        What::Accounts => {
            AccountRows::new(rows, separator, headings, against).take_all(rows, below)
        }
        What::Readings => {
            ReadingRows::new(rows, separator, headings, against).take_all(rows, below)
        }
    }
}

/// Which of some tables holds what is looked for: the one whose headings say the most.
pub fn likely(tables: &[Table], what: Option<What>, against: Against<'_>) -> Option<usize> {
    let known = |table: &Table| -> usize {
        let what = what.map_or(&What::ALL[..], |it| match it {
            What::Accounts => &What::ALL[..1],
            What::Readings => &What::ALL[1..],
        });
        let of = |what: &What| Headings::find(table, *what, against).known();
        what.iter().map(of).max().unwrap_or_default()
    };
    // The first of several: the accounts come first in our own workbook.
    let places = (0..tables.len()).rev();
    places.max_by_key(|at| tables.get(*at).map(known))
}
