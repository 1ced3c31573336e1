//! What we say in French is said whole where there is little room: only what people wrote is cut.

use std::fmt::Write as _;

use super::every_view::{opened, views};
use super::support::{model_of, screen, select, text};
use crate::app::setup::library::offers;
use crate::app::tests::driver::Driver;
use crate::domain::criterion::Axis;
use crate::i18n::Lang;

const FILE: &str = include_str!("../../../portfolio.example.yaml");
const FRENCH: &str = include_str!("../../../assets/i18n/fr/keyfolio.ftl");
const SMALL: (u16, u16) = (80, 24);
/// So many blanks are the margin of a pane.
const BLANKS: usize = 3;

/// What stands before each mark of a cut on a screen, back to a border or two blanks. A message that is longer than its
/// line is no such cut: it is whole in the list of messages.
fn cuts(screen: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_message = |line: &&str| line.starts_with(" ✗") || line.starts_with(" ▲");
    for line in screen.lines().filter(|line| !is_message(line)) {
        let pieces: Vec<&str> = line.split_inclusive('…').collect();
        for piece in pieces.iter().filter(|piece| piece.ends_with('…')) {
            let words = piece.trim_end_matches('…');
            let words = words.rsplit(['│', '┃', '╭', '━', '─']).next();
            let words = words.and_then(|it| it.rsplit("  ").next());
            found.extend(words.map(|it| it.trim_start().to_owned()));
        }
    }
    found.retain(|words| !words.is_empty() && !words.ends_with(' '));
    found
}

/// Whether people wrote what was cut: the end of it, at least the start of a long word or of a second one, stands
/// in the file.
fn is_theirs(words: &str, file: &str) -> bool {
    let pieces: Vec<&str> = words.split_whitespace().collect();
    let begins = |end: &str| file.contains(&format!(" {end}"));
    match pieces.as_slice() {
        [] => true,
        [only] => begins(only),
        [.., one, two] => begins(&format!("{one} {two}")) || two.chars().count() > 4 && begins(two),
    }
}

/// The texts of the file on one line, a word behind a blank wherever one begins.
fn theirs() -> String {
    let plain = FILE.replace(['"', '{', '[', '(', ','], " ");
    let words: Vec<_> = plain.split_whitespace().collect();
    format!("{} {}", words.join(" "), FILE.replace('\n', " "))
}

#[test]
fn no_words_of_ours_are_cut_in_any_view() {
    let file = theirs();
    let mut cut = String::new();
    for view in views() {
        for keys in [
            "",
            "down down down",
            "end",
            "right",
            "tab",
            "tab tab",
            "tab tab tab",
        ] {
            let mut driver = opened(&view, Lang::Fr);
            driver.keys(keys);
            let buffer = screen(&driver.model, SMALL.0, SMALL.1);
            for words in cuts(&text(&buffer, buffer.area)) {
                let said = words.trim_start_matches(|c: char| !c.is_alphanumeric());
                let whole = FRENCH.contains(&format!("= {said}…")); // it ends so
                if !(whole || is_theirs(&words, &file)) {
                    let _ = writeln!(cut, "{} {keys}: {words}…", view.0);
                }
            }
        }
    }
    assert_eq!(cut, "");
}

/// The lines of a screen on which a text is cut and nothing but blanks stands between it and the border of its pane.
fn cut_beside_blanks(screen: &str, width: u16) -> Vec<String> {
    let mut found = Vec::new();
    for line in screen.lines() {
        let line = format!("{line:<0$}", usize::from(width));
        for piece in line.split(['│', '┃']) {
            let (text, after) = piece.rsplit_once('…').unwrap_or_default();
            let is_blank = after.trim_matches(' ').is_empty();
            if is_blank && after.chars().count() > BLANKS && !text.is_empty() {
                found.push(piece.trim().to_owned());
            }
        }
    }
    found
}

#[test]
fn nothing_is_cut_where_its_line_has_room() {
    let mut cut = String::new();
    for view in views() {
        for (lang, size) in Lang::ALL
            .into_iter()
            .flat_map(|lang| [SMALL, (100, 30), (120, 36), (200, 60)].map(|size| (lang, size)))
        {
            let driver = opened(&view, lang);
            let buffer = screen(&driver.model, size.0, size.1);
            for words in cut_beside_blanks(&text(&buffer, buffer.area), size.0) {
                let _ = writeln!(cut, "{} {lang:?} {size:?}: {words}", view.0);
            }
        }
    }
    assert_eq!(cut, "");
}

/// A portfolio with these criteria of the library on both axes, in the words of a language.
fn measured_by(lang: Lang, from: usize) -> (String, Vec<String>) {
    let offers = offers();
    let (mut file, mut names) = (
        String::from("format: 1\nportfolio: {name: P}\ncriteria:\n"),
        Vec::new(),
    );
    for (axis, word) in [
        (Axis::Attractiveness, "attractiveness"),
        (Axis::Strength, "strength"),
    ] {
        let _ = writeln!(file, "  {word}:");
        for offer in offers
            .iter()
            .filter(|it| it.axis == axis)
            .skip(from)
            .take(5)
        {
            let name = offer.name(lang);
            let id = names.len();
            let _ = writeln!(
                file,
                "    - {{id: c{id}, name: {name}, weight: 10, kind: qualitative}}"
            );
            names.push(name.to_owned());
        }
    }
    (
        file + "accounts:\n  - {id: one, name: One, status: key, scores: {c0: 3}}\n",
        names,
    )
}

#[test]
fn names_of_the_library_fit_where_accounts_are_scored() {
    for (lang, from) in Lang::ALL
        .into_iter()
        .flat_map(|lang| [(lang, 0), (lang, 3)])
    {
        let (file, names) = measured_by(lang, from);
        for (keys, size) in [
            ("tab tab z", SMALL),
            ("c", SMALL),
            ("R", SMALL),
            ("", (120, 36)),
        ] {
            let mut driver = Driver::new();
            driver.model = model_of(&file, lang);
            select(&mut driver.model, "one");
            driver.keys(keys);
            let buffer = screen(&driver.model, size.0, size.1);
            let shown = text(&buffer, buffer.area);
            let fitting = names
                .iter()
                .filter(|it| shown.contains(it.as_str()))
                .count();
            let first = |line: &str| line.split(['┃', '│']).nth(1).unwrap_or_default().to_owned();
            let cut = shown.lines().any(|line| first(line).contains('…'));
            assert!(!cut && fitting >= 4, "{lang:?} {keys}\n{shown}");
        }
    }
}

#[test]
fn the_library_of_indicators_is_whole_in_its_list() {
    for lang in Lang::ALL {
        let mut driver = Driver::new();
        driver.model = model_of(FILE, lang);
        driver.keys("g s n");
        for keys in ["home", "pagedown", "end"] {
            driver.keys(keys);
            let buffer = screen(&driver.model, SMALL.0, SMALL.1);
            let shown = text(&buffer, buffer.area);
            let list = |line: &str| line.split('┃').nth(1).unwrap_or_default().to_owned();
            assert!(shown.contains('┏'), "{shown}");
            assert!(!shown.lines().any(|it| list(it).contains('…')), "{shown}");
        }
    }
}
