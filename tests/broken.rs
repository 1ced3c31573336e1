//! Files that were damaged, and files made to break what reads them.
//!
//! A run takes a sample; `KEYFOLIO_STRESS=1` takes all.

#![expect(
    clippy::expect_used,
    reason = "a file that cannot be read fails the test"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use keyfolio::store::guard;
use keyfolio::store::read::check;
use rstest::rstest;

#[path = "support/dice.rs"]
mod dice;
#[path = "support/runs.rs"]
mod runs;

use dice::Dice;
use runs::runs;

/// The longest a small damaged file may take. A hundred times what it does, for slow machines and builds.
const SMALL: Duration = Duration::from_secs(5);
/// The longest any file may take, for slow machines and builds.
const LARGE: Duration = Duration::from_secs(30);

/// What is put in where something is damaged.
const PIECES: [&[u8]; 20] = [
    b"\xff", b"\x00", b"\t", b"\n", b"\r", b"- ", b"? ", b": ", b"[", b"]", b"{", b"}", b"&a ",
    b"*a ", b"!!x ", b"|\n", b">-\n", b"\"", b"'", b"---\n",
];

/// What is damaged: a part of the example, so that much of it is still read.
fn seeds() -> Vec<Vec<u8>> {
    let example = include_str!("../portfolio.example.yaml");
    let lines: Vec<&str> = example.lines().collect();
    let short = |from: usize| {
        lines
            .iter()
            .skip(from)
            .take(60)
            .copied()
            .collect::<Vec<_>>()
    };
    let mut seeds: Vec<_> = (0..lines.len())
        .step_by(200)
        .map(|at| short(at).join("\n").into_bytes())
        .collect();
    seeds.push(include_bytes!("../src/store/patch/tests/file.yaml").to_vec());
    seeds
}

/// A few bytes put in, taken out, doubled or moved.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.roll(6) {
        if bytes.is_empty() {
            return;
        }
        let at = dice.roll(bytes.len());
        let end = (at + dice.roll(24)).min(bytes.len());
        match dice.roll(5) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..at, PIECES[dice.roll(PIECES.len())].iter().copied())),
            2 => bytes[at] = u8::try_from(dice.roll(256)).unwrap_or_default(),
            3 => {
                let piece = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, piece));
            }
            _ => bytes.truncate(at.max(1)),
        }
    }
}

/// Reads a file as the program does: the guard first.
fn read(bytes: &[u8]) {
    if guard::check(bytes).is_ok() {
        let text = std::str::from_utf8(bytes).expect("the guard has seen that it is text");
        let _ = check(text);
    }
}

#[test]
fn a_damaged_file_is_read_or_refused() {
    let seeds = seeds();
    for run in 0..runs(1_500, 60_000) {
        let mut dice = Dice(run as u64);
        let mut bytes = seeds[run % seeds.len()].clone();
        damage(&mut bytes, &mut dice);
        let start = Instant::now();
        read(&bytes);
        assert!(
            start.elapsed() < SMALL,
            "run {run} took {:?}",
            start.elapsed()
        );
    }
}

fn laughs() -> String {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let name = format!("*a{}", level - 1);
        let _ = writeln!(text, "a{level}: &a{level} [{}]", vec![name; 9].join(", "));
    }
    text
}

fn aliases(times: usize, of: &str) -> String {
    format!("a: &a {of}\nb: [{}]\n", vec!["*a"; times].join(","))
}

fn keys(count: usize) -> String {
    let keys: Vec<_> = (0..count).map(|n| format!("key{n}: {n}\n")).collect();
    keys.concat()
}

fn anchors(count: usize) -> String {
    let anchors: Vec<_> = (0..count).map(|n| format!("- &a{n} x\n")).collect();
    anchors.concat()
}

fn staircase(depth: usize) -> String {
    let steps: Vec<_> = (0..depth).map(|n| format!("{:n$}a:\n", "")).collect();
    steps.concat()
}

/// Files that are small to write and large to read.
#[rstest]
#[case::billion_laughs(laughs())]
#[case::quadratic_aliases(aliases(20_000, &format!("[{}]", vec!["x"; 20_000].join(","))))]
#[case::long_text_repeated(aliases(10_000, &"x".repeat(100_000)))]
#[case::an_anchor_that_holds_itself("a: &a [*a, *a]\n".to_owned())]
#[case::many_anchors(anchors(50_000))]
#[case::a_million_brackets("[".repeat(1_000_000))]
#[case::a_million_braces("{a: ".repeat(1_000_000))]
#[case::dashes("- ".repeat(20_000))]
#[case::questions("? ".repeat(20_000))]
#[case::stairs(staircase(1_500))]
#[case::many_keys(keys(100_000))]
#[case::one_key_many_times("a: 1\n".repeat(50_000))]
#[case::a_long_line(format!("a: {}\n", "x".repeat(10_000_000)))]
#[case::an_open_quote(format!("a: \"{}", "x\n".repeat(500_000)))]
#[case::comments("# x\n".repeat(1_000_000))]
#[case::documents("---\n".repeat(100_000))]
#[case::tags(format!("a: {}x\n", "!x ".repeat(100_000)))]
fn a_bomb_does_not_go_off(#[case] text: String) {
    let start = Instant::now();
    read(text.as_bytes());
    assert!(start.elapsed() < LARGE, "took {:?}", start.elapsed());
}
