//! Tables as spreadsheets have them, and the two forms they come in: text with separators, and workbooks.
//!
//! Knows nothing of accounts. What is written opens right in the spreadsheets of both languages, and runs nothing
//! there; what is read is guarded, because such files come by mail.

pub mod csv;
pub mod days;
pub mod disarm;
mod encoding;
pub mod figures;
pub mod xlsx;

use jiff::civil::Date;
use thiserror::Error;

/// The largest file that is read, in bytes. A table of 5,000 accounts with a hundred columns has four million.
pub const MOST_BYTES: usize = 32 << 20;
/// The most that a workbook may hold once it is unpacked, in bytes.
const MOST_UNPACKED: u64 = 256 << 20;
/// The most rows with something in them.
const MOST_ROWS: usize = 100_000;
/// The most columns.
const MOST_COLUMNS: usize = 2_000;
/// The most cells with something in them.
const MOST_CELLS: usize = 2_000_000;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words, or a figure that is not known to be one.
    Text(String),
    /// A figure.
    Number(f64),
    /// A figure that is shown as percent: 12.5 for 12.5 %.
    Percent(f64),
    /// A day.
    Date(Date),
}

/// A row with something in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Which one it is in the spreadsheet, counted from 1.
    pub number: usize,
    /// Its cells from the first column on; what is missing at the end is empty.
    pub cells: Vec<Cell>,
}

/// How the figures of a column are shown. What they are stays what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// As they are.
    #[default]
    Plain,
    /// Money: whole, thousands apart.
    Amount,
    /// A score or a place on an axis: one decimal, or two.
    Score,
    /// So many percent, kept as it is read: 12.5 for 12.5 %.
    Percent,
}

/// A table: a sheet of a workbook, or a file of text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What the sheet is called; empty for a file of text.
    pub name: String,
    /// The rows that have something in them, in order.
    pub rows: Vec<Row>,
    /// What stands between the columns, where the table came as text.
    pub separator: Option<char>,
    /// How the figures of its columns are shown in a workbook, from the first one on; plain where nothing is said.
    pub looks: Vec<Look>,
}

/// Why a file is no table that can be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SheetError {
    /// It is larger than any table of accounts.
    #[error("more than {MOST_BYTES} bytes")]
    TooLarge,
    /// It has more rows, columns or cells than any table of accounts, or unpacks to more than it should.
    #[error("more cells than a table of accounts has")]
    TooMuch,
    /// It is a workbook of the old form, of another program, or with a password.
    #[error("neither text nor a workbook of the newer form")]
    OtherForm,
    /// It is damaged.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It could not be made.
    #[error("the workbook could not be made: {0}")]
    Unwritten(String),
}

impl Cell {
    /// Words; nothing for empty ones.
    pub fn text(text: impl Into<String>) -> Self {
        match text.into() {
            empty if empty.is_empty() => Self::Empty,
            text => Self::Text(text),
        }
    }

    /// A figure, or nothing.
    pub fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }

    /// A day, or nothing.
    pub fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }

    /// Whether there is nothing in it, blanks included.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// The words in it, if words are.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Row {
    /// The cell of a column, counted from 0.
    pub fn cell(&self, column: usize) -> &Cell {
        const NOTHING: Cell = Cell::Empty;
        self.cells.get(column).unwrap_or(&NOTHING)
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}

impl Table {
    /// A table with a heading, and rows below it.
    pub fn new(name: impl Into<String>, heading: Vec<String>) -> Self {
        let heading = heading.into_iter().map(Cell::Text).collect();
        let mut table = Self {
            name: name.into(),
            ..Self::default()
        };
        table.push(heading);
        table
    }

    /// The same, its columns shown so.
    #[must_use]
    pub fn looking(self, looks: Vec<Look>) -> Self {
        Self { looks, ..self }
    }

    /// Adds a row at the end.
    pub fn push(&mut self, cells: Vec<Cell>) {
        let number = self.rows.last().map_or(1, |row| row.number + 1);
        self.rows.push(Row { number, cells });
    }

    /// How many columns the longest row has.
    pub fn columns(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or_default()
    }
}

/// The tables of a file, whatever its form: one for text, one a sheet for a workbook.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    if bytes.len() > MOST_BYTES {
        return Err(SheetError::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return xlsx::read(bytes);
    }
    csv::read(bytes).map(|table| vec![table])
}

/// The name of a column in a spreadsheet, counted from 0: `A`, `B`, ... `AA`.
pub fn column_name(at: usize) -> String {
    let letter = |rest: usize| char::from(b'A' + (rest % 26) as u8);
    let mut name = vec![letter(at)];
    let mut rest = at / 26;
    while rest > 0 {
        name.push(letter(rest - 1));
        rest = (rest - 1) / 26;
    }
    name.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::column_name;
    use rstest::rstest;

    #[rstest]
    #[case(0, "A")]
    #[case(25, "Z")]
    #[case(26, "AA")]
    #[case(51, "AZ")]
    #[case(52, "BA")]
    #[case(701, "ZZ")]
    #[case(702, "AAA")]
    fn columns_are_named_as_in_a_spreadsheet(#[case] at: usize, #[case] name: &str) {
        assert_eq!(column_name(at), name);
    }
}
