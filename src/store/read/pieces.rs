//! A large file read in pieces, on every core there is.
//!
//! The parser takes nearly all of the time and room of an opening. The accounts are most of a large
//! file, and each stands on lines of its own: cut between two of them, pieces parse on their own. A
//! piece that does not parse says nothing about the file; it is then read as a whole. So the pieces
//! decide only how fast a good file is read, never what it means.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::{Read, everyday};
use crate::store::path::{Path, Segment};
use crate::store::wire::account::Account;
use crate::store::wire::collection::List;
use crate::store::wire::field::Field;
use crate::store::wire::portfolio::File;

/// A file up to this size, in bytes, is read at once: threads would cost more than they bring.
const SMALL: usize = 48 * 1024;
/// The usual size of a piece, in bytes. Small ones keep the parser's own memory small.
const PIECE: usize = 192 * 1024;
/// More threads than this bring nothing: reading memory is the limit then.
const MOST_THREADS: usize = 8;

/// The key whose items are cut apart.
const ACCOUNTS: &str = "accounts:";

/// Reads a text in pieces; none where it is small, cannot be cut, or has a piece that does not parse.
pub(super) fn read(text: &str) -> Option<Read> {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(MOST_THREADS);
    if text.len() <= SMALL {
        return None;
    }
    let size = PIECE.min(text.len() / threads + 1);
    let cut = Cut::of(text, size)?;
    let read = on_threads(&cut.pieces(), threads)?;
    join(read)
}

/// Where a text is cut.
struct Cut<'a> {
    /// Everything before the key, and everything after its items.
    around: [&'a str; 2],
    /// The items, some at a time.
    items: Vec<&'a str>,
}

impl<'a> Cut<'a> {
    /// Finds the items of the one `accounts` at the left edge, and cuts them into pieces of a size.
    fn of(text: &'a str, size: usize) -> Option<Self> {
        let lines = outer_lines(text);
        let mut keys = lines.iter().filter(|at| has_key(text, **at));
        let (key, None) = (*keys.next()?, keys.next()) else {
            return None;
        };
        let end = lines.iter().find(|at| **at > key);
        let (text, after) = text.split_at_checked(end.copied().unwrap_or(text.len()))?;
        let (before, rest) = text.split_at_checked(key)?;
        let (line, items) = rest.split_at_checked(rest.find('\n')? + 1)?;
        if !is_alone(line) {
            return None;
        }
        Some(Self {
            around: [before, after],
            items: pieces_of(items, size)?,
        })
    }

    /// The pieces as texts that parse on their own: what is around the items, then the items.
    fn pieces(&self) -> Vec<String> {
        let items = self
            .items
            .iter()
            .map(|items| format!("{ACCOUNTS}\n{items}"));
        std::iter::once(self.around.concat()).chain(items).collect()
    }
}

/// Where the lines begin that stand at the left edge and are neither an item nor a comment.
fn outer_lines(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let is_outer = |line: &[u8]| match line {
        [] | [b' ' | b'#' | b'\r' | b'\n', ..] => false,
        line => !line.starts_with(b"- "),
    };
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1));
    starts
        .filter(|at| bytes.get(*at..).is_some_and(is_outer))
        .collect()
}

/// Whether the key whose items are cut apart begins here.
fn has_key(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|line| line.starts_with(ACCOUNTS))
}

/// Whether a line says nothing but the key.
fn is_alone(line: &str) -> bool {
    let rest = line.strip_prefix(ACCOUNTS).map(str::trim_start);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
}

/// The items in pieces of about a size, cut where an item begins.
fn pieces_of(items: &str, size: usize) -> Option<Vec<&str>> {
    let first = items
        .lines()
        .find(|line| line.trim_start().starts_with("- "))?;
    let dash = format!("{}- ", first.split_once('-')?.0);
    let mut pieces = Vec::new();
    let mut rest = items;
    while let Some(at) = next_item(rest, size, &dash) {
        let (piece, after) = rest.split_at_checked(at)?;
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    Some(pieces)
}

/// Where the first item begins that is at least so far from the start.
fn next_item(items: &str, size: usize, dash: &str) -> Option<usize> {
    let bytes = items.as_bytes();
    let from = size.max(1) - 1; // the end of the line before may be the last byte of the piece
    let mut ends = bytes.iter().enumerate().skip(from);
    ends.find_map(|(at, byte)| {
        let starts = *byte == b'\n' && bytes.get(at + 1..)?.starts_with(dash.as_bytes());
        starts.then_some(at + 1)
    })
}

/// Reads every piece, as many at a time as there are threads; none where one does not parse.
fn on_threads(pieces: &[String], threads: usize) -> Option<Vec<Read>> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Option<Read>)>> = Mutex::new(Vec::with_capacity(pieces.len()));
    let work = || {
        while let Some(at) = Some(next.fetch_add(1, Ordering::Relaxed)) {
            let Some(piece) = pieces.get(at) else { return };
            let read = read_piece(piece);
            done.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push((at, read));
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads.min(pieces.len()) {
            scope.spawn(work);
        }
        work();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, read)| read).collect()
}

fn read_piece(piece: &str) -> Option<Read> {
    everyday::read(piece).or_else(|| Read::by_parser(piece).ok())
}

/// The file of all pieces: the accounts of each after those of the one before.
fn join(read: Vec<Read>) -> Option<Read> {
    let inside = read.iter().all(|read| read.inside);
    let mut read = read.into_iter();
    let Read {
        file: Field::Given(mut file),
        mut unknown,
        ..
    } = read.next()?
    else {
        return None;
    };
    let mut accounts: Vec<Field<Account>> = Vec::new();
    for piece in read {
        let Field::Given(File {
            accounts: Field::Given(List(items)),
            ..
        }) = piece.file
        else {
            return None;
        };
        let of_piece = piece.unknown.into_iter();
        unknown.extend(of_piece.map(|path| moved(path, accounts.len())));
        accounts.extend(items);
    }
    file.accounts = Field::Given(List(accounts));
    Some(Read {
        file: Field::Given(file),
        unknown,
        inside,
    })
}

/// A path of a piece as a path of the file: so many accounts stand before those of the piece.
fn moved(mut path: Path, before: usize) -> Path {
    if let Some(Segment::Index(index)) = path.0.get_mut(1) {
        *index += before;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{Cut, join, read, read_piece};
    use crate::store::read::Read;
    use rstest::rstest;

    const EXAMPLE: &str = include_str!("../../../portfolio.example.yaml");

    #[rstest]
    #[case::one_account_a_piece(1)]
    #[case::several(9_000)]
    #[case::all_in_one(1_000_000)]
    fn pieces_say_what_the_whole_says(#[case] size: usize) {
        let text = EXAMPLE.replace("    status: key\n", "    status: key\n    crm: '001'\n");
        let cut = Cut::of(&text, size).expect("it can be cut");
        let pieces: Option<Vec<_>> = cut.pieces().iter().map(|piece| read_piece(piece)).collect();
        let mut read = pieces.and_then(join).expect("every piece parses");
        let mut expected = Read::by_parser(&text).expect("it parses");
        assert!(read.file == expected.file);
        read.unknown.sort();
        expected.unknown.sort();
        assert_eq!(read.unknown, expected.unknown);
        assert!(read.unknown.len() > 10, "the test has what it is about");
    }

    #[rstest]
    #[case::none("format: 1\nportfolio: {name: A}\n")]
    #[case::in_flow("accounts: [{id: a, name: A}]\n")]
    #[case::twice("accounts:\n  - {id: a}\naccounts:\n  - {id: b}\n")]
    #[case::empty("accounts:\nreviews: []\n")]
    #[case::no_line_end("accounts:")]
    fn what_cannot_be_cut_is_left_whole(#[case] text: &str) {
        assert!(Cut::of(text, 1).is_none());
    }

    #[rstest]
    #[case::quoted_over_lines("accounts:\n  - name: \"A\n  - id: x\"\n    id: a\n  - id: b\n")]
    #[case::flow_over_lines("accounts:\n  - {id: a,\n  - name: b}\n")]
    fn a_cut_inside_of_a_value_does_not_parse(#[case] text: &str) {
        let cut = Cut::of(text, 1).expect("there are lines that look like items");
        assert!(cut.pieces().iter().any(|piece| read_piece(piece).is_none()));
    }

    #[test]
    fn a_small_file_is_read_at_once() {
        assert!(read("accounts:\n  - {id: a, name: A}\n").is_none());
    }
}
