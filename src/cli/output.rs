//! How commands print: lines, tables, JSON.

use std::io::{self, StdoutLock, Write};
use std::ops::Range;

use clap::ValueEnum;
use serde::Serialize;

use super::room::LEAST;
use crate::store::write::numbered;
use crate::ui::text::wrap::wrap;
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

    /// Prints the rows, each after `indent` spaces and without spaces at its end. Where a line has only so many `cells`,
    /// the last column is broken under itself, and columns it has no room for go on below.
    pub(super) fn print(
        &self,
        out: &mut dyn Write,
        indent: usize,
        cells: Option<usize>,
    ) -> io::Result<()> {
        let columns = Columns {
            widths: self.widths(),
            right: &self.right,
            cells: cells.unwrap_or(usize::MAX),
        };
        let parts = columns.parted(indent);
        for row in &self.rows {
            for (nth, part) in parts.iter().enumerate() {
                let indent = if nth == 0 { indent } else { indent + BELOW };
                for line in columns.lines(row, part.clone(), indent) {
                    writeln!(out, "{line}")?;
                }
            }
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

/// How far what goes on below a row is set in.
const BELOW: usize = 4;
/// The cells between two columns.
const GAP: usize = 2;

/// How wide the columns of a table are, and the lines they stand in.
struct Columns<'a> {
    widths: Vec<usize>,
    right: &'a [usize],
    cells: usize,
}

impl Columns<'_> {
    /// Whether a column is the last one, and can be broken between words.
    fn is_text(&self, at: usize) -> bool {
        at + 1 == self.widths.len() && !self.right.contains(&at)
    }

    /// Which columns stand in a line together.
    fn parted(&self, indent: usize) -> Vec<Range<usize>> {
        let (mut parts, mut start, mut x) = (Vec::new(), 0, indent);
        for (at, width) in self.widths.iter().enumerate() {
            let needed = if self.is_text(at) {
                LEAST.min(*width)
            } else {
                *width
            };
            if at > start && x.saturating_add(needed) > self.cells {
                parts.push(start..at);
                (start, x) = (at, indent + BELOW);
            }
            x += width + GAP;
        }
        parts.push(start..self.widths.len());
        parts
    }

    /// Some columns of a row in as many lines as they take; none where nothing stands in them.
    fn lines(&self, row: &[String], part: Range<usize>, indent: usize) -> Vec<String> {
        let mut line = " ".repeat(indent);
        let mut below = Vec::new();
        for at in part.clone() {
            let (Some(cell), Some(width)) = (row.get(at), self.widths.get(at)) else {
                break;
            };
            if at > part.start {
                line.push_str(&" ".repeat(GAP));
            }
            if self.right.contains(&at) {
                line.push_str(&text::pad_left(cell, *width));
            } else if self.is_text(at) {
                let x = text::width(&line);
                let room = self.cells.saturating_sub(x).max(1);
                let mut broken = broken(cell, room).into_iter();
                line.push_str(&broken.next().unwrap_or_default());
                below.extend(broken.map(|more| format!("{:x$}{more}", "")));
            } else {
                line.push_str(&text::pad_right(cell, *width));
            }
        }
        let is_first = part.start == 0;
        let line = Some(line.trim_end().to_owned()).filter(|it| is_first || !it.is_empty());
        line.into_iter().chain(below).collect()
    }
}

/// A text in lines of so many cells; as it is where it fits.
fn broken(cell: &str, room: usize) -> Vec<String> {
    if text::width(cell) <= room {
        return vec![cell.to_owned()];
    }
    wrap(cell, room, usize::MAX)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Table;

    fn printed(table: &Table, indent: usize, cells: Option<usize>) -> String {
        let mut out = Vec::new();
        table.print(&mut out, indent, cells).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn columns_stand_under_each_other() {
        let mut table = Table::right_aligned([1]);
        table.row(["日本", "5", "of Japan"]);
        table.row(["Étoile", "12"]);
        table.row(["a", "7", ""]);
        let lines = "  日本     5  of Japan\n  Étoile  12\n  a        7\n";
        assert_eq!(printed(&table, 2, None), lines);
        assert_eq!(printed(&table, 2, Some(22)), lines, "it fits");
    }

    /// In a terminal the last column is broken between words, under itself.
    #[rstest]
    #[case::a_pipe(
        None,
        "  Ctrl-r  redo  does again what was undone last, also across saves\n  u       undo  takes back\n"
    )]
    #[case::wide(
        Some(66),
        "  Ctrl-r  redo  does again what was undone last, also across saves\n  u       undo  takes back\n"
    )]
    #[case::narrow(
        Some(44),
        "  Ctrl-r  redo  does again what was undone\n                last, also across saves\n  u       undo  takes back\n"
    )]
    #[case::narrower(
        Some(30),
        "  Ctrl-r  redo\n      does again what was\n      undone last, also across\n      saves\n  u       undo\n      takes back\n"
    )]
    fn a_text_is_broken_under_itself(#[case] cells: Option<usize>, #[case] lines: &str) {
        let mut table = Table::default();
        table.row([
            "Ctrl-r",
            "redo",
            "does again what was undone last, also across saves",
        ]);
        table.row(["u", "undo", "takes back"]);
        assert_eq!(printed(&table, 2, cells), lines);
    }

    /// Columns of figures have no words to be broken between: every row is broken at the same column.
    #[test]
    fn figures_go_on_in_the_next_line() {
        let mut table = Table::right_aligned([1, 2, 3]);
        table.row(["Account", "Strength", "Effort", "Open"]);
        table.row(["Helios", "4", "6", "12"]);
        let lines =
            "  Account  Strength\n      Effort  Open\n  Helios          4\n           6    12\n";
        assert_eq!(printed(&table, 2, Some(25)), lines);
    }
}
