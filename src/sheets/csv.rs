//! Tables as text with separators: CSV, and what a spreadsheet puts on the clipboard.

use jiff::civil::Date;

use super::disarm::{armed, disarmed};
use super::{Cell, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Row, SheetError, Table, encoding};

/// Excel takes a file for UTF-8 only with this in front.
const MARK: &str = "\u{feff}";
/// What may part columns, the surest sign first.
const SEPARATORS: [char; 3] = ['\t', ';', ','];
/// How many rows are looked at to find out what parts columns.
const LOOKED_AT: usize = 60;

/// How a country's spreadsheets read such a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// Between columns.
    pub separator: u8,
    /// Between units and tenths.
    pub decimal: char,
    /// How a day is written, as `strftime` has it.
    pub day: &'static str,
}

impl Dialect {
    /// Where decimals take a point.
    pub const ENGLISH: Self = Self {
        separator: b',',
        decimal: '.',
        day: "%Y-%m-%d",
    };
    /// Where decimals take a comma.
    pub const FRENCH: Self = Self {
        separator: b';',
        decimal: ',',
        day: "%d/%m/%Y",
    };

    /// A figure with all its decimals.
    pub fn number(self, number: f64) -> String {
        let number = if number == 0.0 { 0.0 } else { number }; // never -0
        number.to_string().replace('.', &self.decimal.to_string())
    }

    /// A day.
    pub fn date(self, date: Date) -> String {
        date.strftime(self.day).to_string()
    }

    /// What stands in a file for a cell. Only words can be taken for a formula.
    pub fn cell(self, cell: &Cell) -> String {
        match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => disarmed(text),
            Cell::Number(number) => self.number(*number),
            Cell::Percent(number) => self.number(*number) + " %",
            Cell::Date(date) => self.date(*date),
        }
    }
}

/// A table as a spreadsheet of the dialect opens it with a double click.
///
/// # Errors
/// None that is known: it is written to memory.
pub fn write(table: &Table, dialect: Dialect) -> Result<Vec<u8>, SheetError> {
    let unwritten = |error: &dyn std::fmt::Display| SheetError::Unwritten(error.to_string());
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(dialect.separator)
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(MARK.as_bytes().to_vec());
    let columns = table.columns();
    for row in &table.rows {
        let cells = (0..columns).map(|at| dialect.cell(row.cell(at)));
        writer
            .write_record(cells)
            .map_err(|error| unwritten(&error))?;
    }
    writer.into_inner().map_err(|error| unwritten(&error))
}

/// The table in a file of text, whatever its encoding and separator.
///
/// # Errors
/// Where it is no text, or more than a table.
pub fn read(bytes: &[u8]) -> Result<Table, SheetError> {
    of_text(&encoding::text(bytes)?)
}

/// The table in a text.
///
/// # Errors
/// Where it is more than a table.
pub fn of_text(text: &str) -> Result<Table, SheetError> {
    let (named, text) = named_separator(text.trim_start_matches(MARK));
    let separator = named.unwrap_or_else(|| likely_separator(text));
    let mut table = Table {
        separator: Some(separator),
        ..Table::default()
    };
    // Line ends in cells part no rows of the spreadsheet.
    let (mut cells, mut inside, mut last) = (0, 0, 0);
    for record in reader(text, separator).into_records() {
        let record = record.map_err(|error| SheetError::Damaged(error.to_string()))?;
        let line = record.position().map_or(1, |it| line(it, text));
        last = line.saturating_sub(inside).max(last + 1);
        inside += record.iter().map(line_ends).sum::<usize>();
        cells += record.len();
        if record.len() > MOST_COLUMNS || cells > MOST_CELLS || table.rows.len() >= MOST_ROWS {
            return Err(SheetError::TooMuch);
        }
        let cells = record.iter().map(cell).collect();
        let row = Row {
            number: last,
            cells,
        };
        if !row.is_empty() {
            table.rows.push(row);
        }
    }
    Ok(table)
}

fn reader(text: &str, separator: char) -> ::csv::Reader<&[u8]> {
    ::csv::ReaderBuilder::new()
        .delimiter(separator as u8)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// The line a record begins on; those without anything are passed over by whoever reads.
fn line(position: &::csv::Position, text: &str) -> usize {
    let rest = text.get(position.byte() as usize..).unwrap_or_default();
    let passed = rest
        .bytes()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() as usize + passed.filter(|byte| *byte == b'\n').count()
}

fn cell(field: &str) -> Cell {
    Cell::text(armed(field))
}

fn line_ends(field: &str) -> usize {
    field.matches('\n').count()
}

/// Excel's own line that names the separator, `sep=;`, and what follows it.
fn named_separator(text: &str) -> (Option<char>, &str) {
    let line = text.lines().next().unwrap_or_default();
    let named = line.trim().trim_matches('"').strip_prefix("sep=");
    let separator = named.and_then(|it| SEPARATORS.into_iter().find(|c| it == c.to_string()));
    match separator {
        Some(separator) => {
            let rest = text.get(line.len()..).unwrap_or_default();
            let rest = rest.strip_prefix('\r').unwrap_or(rest);
            (Some(separator), rest.strip_prefix('\n').unwrap_or(rest))
        }
        None => (None, text),
    }
}

/// What parts the columns: whatever gives the most rows of the same length, and the most columns.
fn likely_separator(text: &str) -> char {
    let evenness = |separator: &char| {
        let records = reader(text, *separator).into_records().take(LOOKED_AT);
        let lengths: Vec<usize> = records.flatten().map(|it| it.len()).collect();
        let alike = |length: usize| lengths.iter().filter(|it| **it == length).count();
        let even = lengths.iter().map(|length| alike(*length) * (length - 1));
        even.max().unwrap_or_default()
    };
    let best = SEPARATORS.into_iter().rev().max_by_key(evenness);
    best.unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use rstest::rstest;

    use super::*;

    fn table(rows: &[&[Cell]]) -> Table {
        let mut table = Table::default();
        for row in rows {
            table.push(row.to_vec());
        }
        table
    }

    fn words(table: &Table) -> Vec<Vec<&str>> {
        let rows = table.rows.iter();
        rows.map(|row| {
            let cells = row.cells.iter();
            cells.map(|it| it.words().unwrap_or("")).collect()
        })
        .collect()
    }

    #[rstest]
    #[case::english(
        Dialect::ENGLISH,
        "\u{feff}a,\"b,c\",1.5,2026-12-31\r\n\"x\ny\",'=1,-3,\r\n"
    )]
    #[case::french(
        Dialect::FRENCH,
        "\u{feff}a;b,c;1,5;31/12/2026\r\n\"x\ny\";'=1;-3;\r\n"
    )]
    fn is_written_as_the_spreadsheet_of_the_country_reads_it(
        #[case] dialect: Dialect,
        #[case] expected: &str,
    ) {
        let day = Cell::Date(date(2026, 12, 31));
        let table = table(&[
            &[
                Cell::text("a"),
                Cell::text("b,c"),
                Cell::Number(1.5),
                day.clone(),
            ],
            &[Cell::text("x\ny"), Cell::text("=1"), Cell::Number(-3.0)],
        ]);
        let written = String::from_utf8(write(&table, dialect).unwrap()).unwrap();
        assert_eq!(written, expected);
        let read = read(written.as_bytes()).unwrap();
        assert_eq!(words(&read)[1][..2], ["x\ny", "=1"]);
    }

    #[rstest]
    #[case::semicolons("Nom;CA, k€\nA;1,5\nB;2,5\n", ';')]
    #[case::commas("Name,Revenue\nA,\"1,234.5\"\n", ',')]
    #[case::tabs("Nom\tCA; marge\nA\t1,5\n", '\t')]
    #[case::a_title_above("Comptes clés, 2026\n\nNom;CA\nA;1\nB;2\n", ';')]
    #[case::named("sep=,\r\nNom;x,CA\r\n", ',')]
    fn what_parts_columns_is_found(#[case] text: &str, #[case] separator: char) {
        assert_eq!(of_text(text).unwrap().separator, Some(separator));
    }

    #[test]
    fn rows_are_counted_as_in_the_spreadsheet() {
        let read = of_text("a,b\r\n\"x\r\ny\",1\r\n\r\nz,2\r\n").unwrap();
        let numbers: Vec<_> = read.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 2, 4]);
    }

    #[test]
    fn more_than_a_table_is_refused() {
        let wide = ",".repeat(MOST_COLUMNS + 1);
        assert!(matches!(of_text(&wide), Err(SheetError::TooMuch)));
        let long = "a\n".repeat(MOST_ROWS + 1);
        assert!(matches!(of_text(&long), Err(SheetError::TooMuch)));
    }
}
