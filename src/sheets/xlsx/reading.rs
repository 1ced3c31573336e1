//! Tables out of a workbook, cell by cell, so that nothing is believed that the file says of its own size.

use std::fmt::Display;
use std::io::{self, Cursor, Read as _};

use calamine::{DataRef, ExcelDateTime, Reader as _, Xlsx, XlsxError};
use jiff::civil::Date;
use zip::ZipArchive;

use crate::sheets::{
    Cell, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, Row, SheetError, Table,
};

/// What is shown as percent is kept in hundredths, which binary figures cannot hold: so many decimals are meant.
const PERCENT_DECIMALS: f64 = 1e9;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The sheets of a workbook. What formulas have come to is read, never the formulas.
///
/// # Errors
/// Where it is no such workbook, damaged, or more than tables of accounts.
pub fn read(bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    check(bytes)?;
    let mut workbook: Workbook<'_> = Xlsx::new(Cursor::new(bytes)).map_err(failure)?;
    let mut left = MOST_CELLS;
    let mut tables = Vec::new();
    for name in workbook.sheet_names() {
        match table(&mut workbook, &name, &mut left) {
            Err(SheetError::OtherForm) => {} // a sheet of charts has no cells
            table => tables.push(table?),
        }
    }
    Ok(tables)
}

/// Unpacks everything once, counting: what a file says of its size may be a lie.
fn check(bytes: &[u8]) -> Result<(), SheetError> {
    let damaged = |error: &dyn Display| SheetError::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut is_workbook = false;
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| damaged(&error))?;
        is_workbook |= part.name().is_ok_and(|name| name.starts_with("xl/"));
        let mut part = part.take(left + 1);
        let size = io::copy(&mut part, &mut io::sink()).map_err(|error| damaged(&error))?;
        left = left.checked_sub(size).ok_or(SheetError::TooMuch)?;
    }
    if is_workbook {
        Ok(())
    } else {
        Err(SheetError::OtherForm)
    }
}

fn failure(error: XlsxError) -> SheetError {
    match error {
        XlsxError::NotAWorksheet(_) => SheetError::OtherForm,
        other => SheetError::Damaged(other.to_string()),
    }
}

/// One sheet; `left` is how many more cells the workbook may have.
fn table(workbook: &mut Workbook<'_>, name: &str, left: &mut usize) -> Result<Table, SheetError> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(failure)?;
    let styles = reader.styles().iter();
    let formats = styles.map(|style| style.number_format.as_ref());
    let percents: Vec<bool> = formats
        .map(|it| it.is_some_and(|it| is_percent(&it.format_code)))
        .collect();
    let mut table = Table {
        name: name.to_owned(),
        ..Table::default()
    };
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(failure)? {
        let (row, column) = cell.get_position();
        let percent = percents.get(style).copied().unwrap_or_default();
        let value = value(cell.get_value(), percent);
        if value.is_empty() {
            continue;
        }
        *left = left.checked_sub(1).ok_or(SheetError::TooMuch)?;
        put(&mut table, row as usize + 1, column as usize, value)?;
    }
    table.rows.sort_by_key(|row| row.number);
    Ok(table)
}

/// Puts a cell where it belongs; they nearly always come in order.
fn put(table: &mut Table, number: usize, column: usize, value: Cell) -> Result<(), SheetError> {
    if column >= MOST_COLUMNS {
        return Err(SheetError::TooMuch);
    }
    if table.rows.last().is_none_or(|row| row.number != number) {
        if table.rows.len() >= MOST_ROWS {
            return Err(SheetError::TooMuch);
        }
        table.rows.push(Row {
            number,
            cells: Vec::new(),
        });
    }
    if let Some(row) = table.rows.last_mut() {
        if row.cells.len() <= column {
            row.cells.resize(column + 1, Cell::Empty);
        }
        if let Some(cell) = row.cells.get_mut(column) {
            *cell = value;
        }
    }
    Ok(())
}

fn value(data: &DataRef<'_>, percent: bool) -> Cell {
    match data {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => figure(*number as f64, percent),
        DataRef::Float(number) => figure(*number, percent),
        DataRef::String(text) => Cell::text(text.as_str()),
        DataRef::SharedString(text) => Cell::text(*text),
        DataRef::Bool(yes) => Cell::text(yes.to_string()),
        DataRef::DateTime(at) => day(at),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            crate::sheets::days::day(text, crate::sheets::days::Order::DayFirst)
                .map_or_else(|| Cell::text(text.as_str()), Cell::Date)
        }
        DataRef::Error(error) => Cell::text(error.to_string()),
    }
}

fn figure(number: f64, percent: bool) -> Cell {
    if percent {
        Cell::Percent((number * 100.0 * PERCENT_DECIMALS).round() / PERCENT_DECIMALS)
    } else {
        Cell::Number(number)
    }
}

/// The day of a date with its time; a span of time is a figure.
fn day(at: &ExcelDateTime) -> Cell {
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    let date = i16::try_from(year)
        .ok()
        .and_then(|year| Date::new(year, month.cast_signed(), day.cast_signed()).ok());
    match date {
        Some(date) if !at.is_duration() => Cell::Date(date),
        _ => Cell::Number(at.as_f64()),
    }
}

/// Whether a number form shows hundredths: it has a percent sign that is not said as it stands.
fn is_percent(form: &str) -> bool {
    let mut quoted = false;
    let mut said = false;
    for c in form.chars() {
        match c {
            _ if said => said = false,
            '\\' => said = true,
            '"' => quoted = !quoted,
            '%' if !quoted => return true,
            _ => {}
        }
    }
    false
}
