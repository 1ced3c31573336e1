//! Lines for people in the width of their terminal: broken between words, where the terminal would break them anywhere.

use std::io::{self, Write};

use rustix::fd::AsFd;
use rustix::termios::tcgetwinsize;

use crate::ui::text::{width, wrap::wrap};

/// Narrower than this nothing is broken: the terminal tells no width, or has no room for words.
pub(super) const LEAST: usize = 20;

/// How many cells a line has; none where it goes anywhere but to a terminal.
pub(super) fn cells(out: impl AsFd) -> Option<usize> {
    cells_or(out, None)
}

/// The same; `told` by the environment where the terminal itself tells nothing.
pub(super) fn cells_or(out: impl AsFd, told: Option<usize>) -> Option<usize> {
    let size = tcgetwinsize(out).ok()?;
    let own = Some(usize::from(size.ws_col)).filter(|cells| *cells > 0);
    own.or(told).filter(|cells| *cells >= LEAST)
}

/// A line in as many as it needs, each indented like the first.
pub(super) fn folded(line: &str, cells: Option<usize>) -> String {
    let text = line.trim_start_matches(' ');
    let indent = line.len() - text.len();
    let Some(room) = cells.filter(|cells| width(line) > *cells && indent + LEAST <= *cells) else {
        return line.to_owned();
    };
    let lines = wrap(text, room - indent, usize::MAX).into_iter();
    let lines: Vec<_> = lines.map(|it| format!("{:indent$}{it}", "")).collect();
    lines.join("\n")
}

/// A writer whose lines are folded. What does not end a line waits for its end.
pub(super) struct Folding<W: Write> {
    out: W,
    cells: Option<usize>,
    line: Vec<u8>,
}

impl<W: Write> Folding<W> {
    /// Into lines of so many cells, or as they are.
    pub(super) const fn new(out: W, cells: Option<usize>) -> Self {
        let line = Vec::new();
        Self { out, cells, line }
    }
}

impl<W: Write> Write for Folding<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if let Some(line) = self.line.strip_suffix(b"\n") {
                let line = folded(&String::from_utf8_lossy(line), self.cells);
                writeln!(self.out, "{line}")?;
                self.line.clear();
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(&std::mem::take(&mut self.line))?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::fits("a line that fits in", Some(20), "a line that fits in")]
    #[case::no_terminal(
        "a line that is longer than that",
        None,
        "a line that is longer than that"
    )]
    #[case::too_long(
        "a line that is longer than that",
        Some(20),
        "a line that is\nlonger than that"
    )]
    #[case::indented(
        "    a line that is longer than that",
        Some(26),
        "    a line that is longer\n    than that"
    )]
    #[case::no_room(
        "        a line longer than that",
        Some(22),
        "        a line longer than that"
    )]
    fn a_line_is_broken_between_words(
        #[case] line: &str,
        #[case] cells: Option<usize>,
        #[case] expected: &str,
    ) {
        assert_eq!(folded(line, cells), expected);
    }

    #[test]
    fn a_writer_folds_whole_lines_however_they_come() {
        let mut out = Vec::new();
        let mut folding = Folding::new(&mut out, Some(20));
        for piece in [
            "one line that is lon",
            "ger than that\nand ",
            "more",
            "\nend",
        ] {
            folding.write_all(piece.as_bytes()).expect("written");
        }
        folding.flush().expect("written");
        assert_eq!(
            String::from_utf8_lossy(&out),
            "one line that is\nlonger than that\nand more\nend"
        );
    }
}
