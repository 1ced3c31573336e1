//! How commands print: lines, tables, JSON.

use std::io::{self, StdoutLock, Write};

use clap::ValueEnum;
use serde::Serialize;

use crate::store::write::numbered;
use crate::ui::{spell, text};

/// For whom something is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Standard output for people: its signs are spelled, as on the screen, for terminals that have only those of ASCII.
pub(super) struct Printer {
    out: StdoutLock<'static>,
    ascii: bool,
}

impl Printer {
    /// Signs are spelled with `ascii`.
    pub(super) fn new(ascii: bool) -> Self {
        let out = io::stdout().lock();
        Self { out, ascii }
    }
}

impl Write for Printer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match std::str::from_utf8(bytes) {
            Ok(text) if self.ascii && !text.is_ascii() => {
                self.out.write_all(spell::text(text).as_bytes())?;
            }
            _ => self.out.write_all(bytes)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Prints a value as JSON, one last line end included. Its texts are told as they are; what is not to be
/// seen, or does something to a terminal, as its number.
pub(super) fn json(out: &mut dyn Write, value: &impl Serialize) -> color_eyre::Result<()> {
    let text = serde_json::to_string_pretty(value)?;
    writeln!(out, "{}", numbered(&text))?;
    Ok(())
}

/// Rows whose columns stand under each other, by the width that terminals give their text.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    right: Vec<usize>,
}

impl Table {
    /// A table in which these columns, counted from 0, end on one line instead of beginning on one.
    pub(super) fn right_aligned(right: impl IntoIterator<Item = usize>) -> Self {
        Self {
            rows: Vec::new(),
            right: right.into_iter().collect(),
        }
    }

    /// Adds a row. What came from a file must be clean.
    pub(super) fn row<S: Into<String>>(&mut self, cells: impl IntoIterator<Item = S>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Prints the rows, each after `indent` spaces and without spaces at its end.
    pub(super) fn print(&self, out: &mut dyn Write, indent: usize) -> io::Result<()> {
        let widths = self.widths();
        for row in &self.rows {
            let cells = row.iter().zip(&widths).enumerate();
            let cells = cells.map(|(at, (cell, width))| {
                if self.right.contains(&at) {
                    text::pad_left(cell, *width)
                } else {
                    text::pad_right(cell, *width)
                }
            });
            let line = cells.collect::<Vec<_>>().join("  ");
            writeln!(out, "{:indent$}{}", "", line.trim_end())?;
        }
        Ok(())
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |at| {
            let cells = self.rows.iter().filter_map(|row| row.get::<usize>(at));
            cells
                .map(|cell| text::width(cell))
                .max()
                .unwrap_or_default()
        };
        (0..columns).map(width).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn columns_stand_under_each_other() {
        let mut table = Table::right_aligned([1]);
        table.row(["日本", "5", "of Japan"]);
        table.row(["Étoile", "12"]);
        table.row(["a", "7", ""]);
        let mut out = Vec::new();
        table.print(&mut out, 2).unwrap();
        let out = String::from_utf8(out).unwrap();
        assert_eq!(out, "  日本     5  of Japan\n  Étoile  12\n  a        7\n");
    }
}
