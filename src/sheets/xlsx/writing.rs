//! Tables into a workbook: figures are figures, days are days, words are never run.

use rust_xlsxwriter::{Color, Format, FormatBorder, Workbook, Worksheet, XlsxError};

use crate::sheets::disarm::disarmed;
use crate::sheets::{Cell, Look, SheetError, Table};

/// The form of a day that spreadsheets show as their own country does.
const DAY: u8 = 14;
/// Percent with up to two decimals.
const PERCENT: u8 = 10;
/// Money, thousands apart as the country of the spreadsheet parts them.
const AMOUNT: u8 = 3;
/// A score: one decimal, or two.
const SCORE: &str = "0.0#";
/// A figure that is percent already: the sign is said behind it, nothing is multiplied.
const IN_PERCENT: &str = "0.0#\" %\"";
/// The most a cell can hold, in characters.
const LONGEST: usize = 32_767;
/// The widest a column becomes by itself, in pixels.
const WIDEST: u32 = 320;
/// Characters that may not stand in the name of a sheet, and how long one may be.
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const LONGEST_NAME: usize = 31;

/// The looks of cells.
struct Looks {
    heading: Format,
    day: Format,
    percent: Format,
    amount: Format,
    score: Format,
    in_percent: Format,
    /// For words that look like a formula: they stay words when somebody edits the cell.
    quoted: Format,
}

impl Looks {
    /// How figures are shown; none where they are shown as they are.
    const fn of(&self, look: Look) -> Option<&Format> {
        match look {
            Look::Plain => None,
            Look::Amount => Some(&self.amount),
            Look::Score => Some(&self.score),
            Look::Percent => Some(&self.in_percent),
        }
    }
}

/// A workbook with a sheet for each table.
///
/// # Errors
/// Where a table is larger than a sheet can be.
pub fn write(tables: &[Table]) -> Result<Vec<u8>, SheetError> {
    let looks = Looks {
        heading: Format::new()
            .set_bold()
            .set_text_wrap()
            .set_border_bottom(FormatBorder::Thin)
            .set_background_color(Color::RGB(0x00E8_ECF1)),
        day: Format::new().set_num_format_index(DAY),
        percent: Format::new().set_num_format_index(PERCENT),
        amount: Format::new().set_num_format_index(AMOUNT),
        score: Format::new().set_num_format(SCORE),
        in_percent: Format::new().set_num_format(IN_PERCENT),
        quoted: Format::new().set_quote_prefix(),
    };
    let written = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        for table in tables {
            fill(workbook.add_worksheet(), table, &looks)?;
        }
        workbook.save_to_buffer()
    };
    written().map_err(|error| SheetError::Unwritten(error.to_string()))
}

fn fill(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(&table.name))?;
    for (row, cells) in (0..).zip(&table.rows) {
        for (column, cell) in (0..).zip(&cells.cells) {
            let look = table.looks.get(usize::from(column)).copied();
            match (cell, looks.of(look.unwrap_or_default())) {
                (Cell::Number(number), Some(format)) => {
                    sheet.write_number_with_format(row, column, *number, format)?;
                }
                _ => put(sheet, (row, column), cell, looks)?,
            }
        }
    }
    if let (Some(last), Some(width)) = (table.rows.len().checked_sub(1), last_column(table)) {
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofilter(0, 0, last as u32, width)?;
        sheet.set_autofit_max_width(WIDEST);
        sheet.autofit();
    }
    Ok(())
}

fn last_column(table: &Table) -> Option<u16> {
    u16::try_from(table.columns().checked_sub(1)?).ok()
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) if row == 0 => {
            sheet.write_string_with_format(row, column, short(text), &looks.heading)?;
        }
        Cell::Text(text) if disarmed(text) != *text => {
            sheet.write_string_with_format(row, column, short(text), &looks.quoted)?;
        }
        Cell::Text(text) => drop(sheet.write_string(row, column, short(text))?),
        Cell::Number(number) => drop(sheet.write_number(row, column, *number)?),
        Cell::Percent(number) => {
            sheet.write_number_with_format(row, column, number / 100.0, &looks.percent)?;
        }
        Cell::Date(date) => {
            sheet.write_datetime_with_format(row, column, *date, &looks.day)?;
        }
    }
    Ok(())
}

/// What a cell can hold of a text.
fn short(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// A name that every spreadsheet takes.
fn sheet_name(name: &str) -> String {
    let kept: String = name
        .chars()
        .filter(|c| !NOT_IN_NAMES.contains(c) && !c.is_control())
        .take(LONGEST_NAME)
        .collect();
    match kept.trim_matches([' ', '\'']) {
        "" => "1".to_owned(),
        name => name.to_owned(),
    }
}
