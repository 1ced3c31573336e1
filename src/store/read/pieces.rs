//! A large file read in pieces, on every core there is.
//!
//! Reading takes nearly all of the time and room of an opening. The accounts are most of a large file,
//! and each stands on lines of its own: cut between two of them, pieces are parsed and checked on their
//! own, against what the rest of the file says. A piece with a problem says nothing about the file; it is
//! then read as a whole. So the pieces decide only how fast a good file is read, never what it means.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::{Read, Reading, quick, unknown};
use crate::domain::{Account, Portfolio};
use crate::store::path::{Path, Segment};
use crate::store::wire::checker::{Checker, Known};
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

/// Reads a text in pieces; none where it is small, cannot be cut, or has anything wrong with it.
pub(super) fn read(text: &str) -> Option<Reading> {
    if text.len() <= SMALL {
        return None;
    }
    let cores = thread::available_parallelism().map_or(1, usize::from); // a dozen system calls
    let threads = cores.min(MOST_THREADS);
    let size = PIECE.min(text.len() / threads + 1);
    Cut::of(text, size)?.read(text, threads)
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

    /// Reads what is around the items, then the items, as many pieces at a time as there are threads.
    fn read(&self, text: &str, threads: usize) -> Option<Reading> {
        let around = Read::good(&self.around.concat())?;
        let mut checker = Checker::default();
        let portfolio = File::read(around.file, &mut checker);
        let known = checker.known_if_good()?;
        let items = on_threads(&self.items, &known, threads)?;
        let rest = Rest {
            portfolio,
            unknown: around.unknown,
            inside: around.inside,
        };
        rest.join(items, text)
    }
}

impl Read {
    /// Reads a piece; none where it does not parse.
    fn good(piece: &str) -> Option<Self> {
        quick::read(piece).or_else(|| Self::by_parser(piece).ok())
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
    text.get(at..)
        .is_some_and(|line| line.starts_with(ACCOUNTS))
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

/// What a piece with accounts says.
struct Items {
    accounts: Vec<Arc<Account>>,
    /// The keys the format does not know, as if the piece were the file.
    unknown: Vec<Path>,
    /// Whether what stands under them was read.
    inside: bool,
}

impl Items {
    /// Reads accounts, and checks them against what the rest of the file says; none where anything is wrong.
    fn read(items: &str, known: &Known) -> Option<Self> {
        let read = Read::good(&format!("{ACCOUNTS}\n{items}"))?;
        let Field::Given(file) = read.file else {
            return None;
        };
        let mut checker = Checker::knowing(known.clone());
        let accounts = file.read_accounts(&mut checker);
        checker.known_if_good()?;
        Some(Self {
            accounts: accounts.into_iter().map(Arc::new).collect(),
            unknown: read.unknown,
            inside: read.inside,
        })
    }
}

/// Reads every piece; none where anything is wrong with one.
fn on_threads(pieces: &[&str], known: &Known, threads: usize) -> Option<Vec<Items>> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Option<Items>)>> = Mutex::new(Vec::with_capacity(pieces.len()));
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(piece) = pieces.get(at) else { return };
            let read = Items::read(piece, known);
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

/// What a file says besides its accounts.
struct Rest {
    portfolio: Portfolio,
    unknown: Vec<Path>,
    inside: bool,
}

impl Rest {
    /// The file of all pieces: the accounts of each after those of the one before. None where two have one
    /// id, or where what stands under unknown keys was not read.
    fn join(self, items: Vec<Items>, text: &str) -> Option<Reading> {
        let inside = self.inside && items.iter().all(|items| items.inside);
        let mut unknown = self.unknown;
        let mut accounts: Vec<Arc<Account>> = Vec::new();
        for piece in items {
            let of_piece = piece.unknown.into_iter();
            unknown.extend(of_piece.map(|path| moved(path, accounts.len())));
            accounts.extend(piece.accounts);
        }
        let ids: HashSet<_> = accounts.iter().map(|account| &account.id).collect();
        let distinct = ids.len() == accounts.len();
        let whole = distinct && (inside || unknown::are_words(text, &unknown));
        whole.then(|| Reading {
            portfolio: self.portfolio.with_accounts(accounts),
            problems: Vec::new(),
            unknown,
            refused: None,
        })
    }
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
    use super::{Cut, read};
    use crate::store::read::{Read, Reading};
    use rstest::rstest;

    const EXAMPLE: &str = include_str!("../../../portfolio.example.yaml");

    /// A text read in pieces of a size, on two threads.
    fn read_cut(text: &str, size: usize) -> Option<Reading> {
        Cut::of(text, size).expect("it can be cut").read(text, 2)
    }

    #[rstest]
    #[case::one_account_a_piece(1)]
    #[case::several(9_000)]
    #[case::all_in_one(1_000_000)]
    fn pieces_say_what_the_whole_says(#[case] size: usize) {
        let text = EXAMPLE.replace("    status: key\n", "    status: key\n    crm: '001'\n");
        let mut read = read_cut(&text, size).expect("nothing is wrong with it");
        let mut expected = Reading::from(Read::by_parser(&text), &text);
        assert!(read.portfolio == expected.portfolio);
        read.unknown.sort();
        expected.unknown.sort();
        assert_eq!(read.unknown, expected.unknown);
        assert!(read.unknown.len() > 10, "the test has what it is about");
    }

    #[rstest]
    #[case::in_an_account("    status: key\n", "    status: king\n")]
    #[case::off_the_scale("scale: {min: 1, max: 5}", "scale: {min: 1, max: 2}")]
    #[case::around_them("format: 1", "format: 2")]
    fn a_file_with_a_problem_is_left_whole(#[case] good: &str, #[case] bad: &str) {
        let text = EXAMPLE.replacen(good, bad, 1);
        assert_ne!(text, EXAMPLE);
        assert!(read_cut(&text, 9_000).is_none());
    }

    #[test]
    fn two_pieces_with_one_id_are_left_whole() {
        let account = |id| format!("  - id: {id}\n    name: A\n");
        let text = |first, second| {
            let accounts = account(first) + &account(second);
            format!("format: 1\nportfolio: {{name: P}}\naccounts:\n{accounts}")
        };
        assert!(read_cut(&text("a", "b"), 1).is_some());
        assert!(read_cut(&text("a", "a"), 1).is_none());
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
    fn a_cut_inside_of_a_value_is_left_whole(#[case] text: &str) {
        let text = format!("format: 1\nportfolio: {{name: P}}\n{text}");
        assert!(read_cut(&text, 1).is_none());
    }

    #[test]
    fn a_small_file_is_read_at_once() {
        assert!(read("accounts:\n  - {id: a, name: A}\n").is_none());
    }
}
