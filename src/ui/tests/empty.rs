//! Panes with nothing in them say which keys change that.

use insta::assert_snapshot;
use rstest::rstest;

use super::support::{drawn, model_of, screen, text};
use crate::app::file_page::FileFacts;
use crate::app::options::Theme;
use crate::app::tests::driver::Driver;
use crate::app::{Model, Msg};
use crate::domain::matrix::Cell;
use crate::i18n::{Lang, Words};
use crate::keymap::Keymap;

const CRITERIA: &str = "
criteria:
  attractiveness:
    - {id: reach, name: Reach, weight: 1, kind: qualitative}
  strength:
    - {id: value, name: Value, weight: 1, kind: qualitative}
";
const ACCOUNT: &str = "\naccounts:\n  - {id: helios, name: Helios, status: key}\n";

fn model(parts: &[&str], lang: Lang) -> Model {
    let text = format!("format: 1\nportfolio: {{name: Aurora}}{}", parts.concat());
    model_of(&text, lang)
}

fn shown(model: &Model, width: u16, height: u16) -> String {
    let shown = screen(model, width, height);
    text(&shown, shown.area)
}

#[rstest]
#[case::nobody("nobody", &[CRITERIA])]
#[case::unscored("unscored", &[CRITERIA, ACCOUNT])]
#[case::without_criteria("without_criteria", &[ACCOUNT])]
fn the_dashboard_says_how_to_begin(
    #[case] name: &str,
    #[case] parts: &[&str],
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36))] (width, height): (u16, u16),
) {
    let name = format!("empty_{name}_{width}_{}", lang.id());
    assert_snapshot!(name, shown(&model(parts, lang), width, height));
}

#[test]
fn what_it_names_follows_the_keys() {
    let mut model = model(&[CRITERIA, ACCOUNT], Lang::En);
    let table = "- {keys: [g x], action: go-matrix, scope: global}\n";
    model.keymap = Keymap::with_user_table(table).expect("a table");
    assert!(shown(&model, 120, 36).contains("g x shows the scores"));
}

#[rstest]
#[case::on_the_matrix("g m", (80, 24), "Tab leads to the scores: 1 to 5")]
#[case::beside_it("g m tab", (120, 36), "1 to 5 score the criterion here")]
#[case::from_the_list("", (120, 36), "g m shows the scores")]
fn the_way_to_the_scores_begins_where_one_is(
    #[case] keys: &str,
    #[case] (width, height): (u16, u16),
    #[case] expected: &str,
) {
    let text = format!("format: 1\nportfolio: {{name: Aurora}}{CRITERIA}{ACCOUNT}");
    let mut driver = Driver::reading(&text);
    driver.keys(keys);
    let shown = shown(&driver.model, width, height);
    assert!(shown.contains(expected), "{shown}");
}

#[rstest]
#[case::dashboard("", (120, 36), "n adds the first one")]
#[case::matrix("g m", (120, 36), "g a, then n, adds the first one")]
#[case::position_alone("tab tab z", (80, 24), "g a, then n, adds the first one")]
fn how_one_begins_is_said_once_on_a_screen(
    #[case] keys: &str,
    #[case] (width, height): (u16, u16),
    #[case] said: &str,
) {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: Aurora}\n");
    driver.keys(keys);
    let shown = shown(&driver.model, width, height);
    assert!(shown.contains(said), "{shown}");
    assert_eq!(shown.matches("adds the first one").count(), 1, "{shown}");
}

#[test]
fn whoever_has_a_place_is_not_covered() {
    let scored = ACCOUNT.replace("key}", "key, scores: {reach: 4, value: 4}}");
    let shown = shown(&model(&[CRITERIA, &scored], Lang::En), 120, 36);
    assert!(!shown.contains("has a place yet"), "{shown}");
}

#[test]
fn under_the_veil_nothing_is_said_of_places() {
    let mut model = model(&[CRITERIA, ACCOUNT], Lang::En);
    model.options.veil = true;
    assert!(!shown(&model, 120, 36).contains("has a place yet"));
}

/// What a key would do nothing about is not offered, and the line at the bottom and the border say one thing.
#[rstest]
#[case::no_copy("g f", "No copies yet", &["Enter"])]
#[case::settings("g o", "Enter change", &["Enter open"])]
#[case::nobody_to_ask_about("g h", "g a, then n, adds the first one", &[])]
fn a_page_names_what_its_keys_do(#[case] keys: &str, #[case] said: &str, #[case] unsaid: &[&str]) {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: Aurora}\n");
    driver.keys(keys);
    let facts = FileFacts {
        path: "portfolio.yaml".to_owned(),
        ..FileFacts::default()
    };
    driver.send(Msg::Surveyed(facts));
    let shown = shown(&driver.model, 120, 36);
    assert!(shown.contains(said), "{shown}");
    for words in unsaid {
        assert!(!shown.contains(words), "{words}: {shown}");
    }
}

#[test]
fn where_nothing_is_kept_enter_says_so() {
    let mut driver = Driver::new();
    driver.keys("g f enter");
    assert!(driver.said().contains("No copies yet"), "{}", driver.said());
}

/// The first matrix anybody sees is the whole matrix.
#[rstest]
fn what_is_said_leaves_the_nine_fields_their_names(
    #[values("", "g m z")] keys: &str,
    #[values(&[CRITERIA][..], &[CRITERIA, ACCOUNT], &[ACCOUNT])] parts: &[&str],
    #[values((80, 24), (100, 30), (120, 36), (200, 60))] (width, height): (u16, u16),
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(Theme::Dark, Theme::Mono)] theme: Theme,
) {
    let text = format!("format: 1\nportfolio: {{name: Aurora}}{}", parts.concat());
    let mut driver = Driver::reading(&text);
    driver.keys(keys);
    driver.model.words = Words::new(lang);
    driver.model.options.theme = theme;
    let shown = shown(&driver.model, width, height);
    for cell in Cell::ALL {
        let name = driver.model.words.cell(cell);
        assert!(shown.contains(&name), "{name}: {shown}");
    }
}

/// What leads to each page from a file with little in it, and from the start to each pane.
const PAGES: [&str; 16] = [
    "",
    "z",
    "g m",
    "g m z",
    "tab tab",
    "tab tab z",
    "g s",
    "g s z",
    "g r",
    "g r z",
    "g t",
    "g c",
    "g h",
    "g n",
    "g b",
    "g p",
];

#[rstest]
fn a_page_with_nothing_in_it_has_the_cursor_and_shows_its_keys(
    #[values(&[][..], &[CRITERIA], &[CRITERIA, ACCOUNT], &[ACCOUNT])] parts: &[&str],
    #[values((80, 24), (200, 60))] (width, height): (u16, u16),
) {
    for keys in PAGES {
        let file = format!("format: 1\nportfolio: {{name: Aurora}}{}", parts.concat());
        let mut driver = Driver::reading(&file);
        driver.keys(keys);
        let (buffer, state) = drawn(&driver.model, width, height);
        let shown = text(&buffer, buffer.area);
        assert!(state.cursor().is_some(), "{keys}: {shown}");
        assert!(!shown.contains('\u{FFFD}'), "{keys}: {shown}");
    }
}

#[rstest]
#[case::scorecard("g s z", "n adds one")]
#[case::today("g t", "n, captures")]
#[case::compare("g c", "R walks")]
#[case::backing("g b", "Enter, ")]
fn keys_in_a_sentence_look_like_keys(#[case] keys: &str, #[case] sentence: &str) {
    let candidate = ACCOUNT.replace("key}", "candidate}");
    let file = format!("format: 1\nportfolio: {{name: Aurora}}{CRITERIA}{candidate}");
    let mut driver = Driver::reading(&file);
    driver.keys(keys);
    let (buffer, state) = drawn(&driver.model, 120, 36);
    let shown = text(&buffer, buffer.area);
    let row = shown.lines().position(|line| line.contains(sentence));
    let row = row.unwrap_or_else(|| panic!("{shown}"));
    let line = shown.lines().nth(row).unwrap_or_default();
    let column = line
        .split(sentence)
        .next()
        .unwrap_or_default()
        .chars()
        .count();
    let at = (column as u16, row as u16);
    let key = state.styles().key.fg;
    assert_eq!(buffer[at].style().fg, key, "{shown}");
    let word = (
        at.0 + sentence.rfind(' ').unwrap_or_default() as u16 + 1,
        at.1,
    );
    assert_ne!(buffer[word].style().fg, key, "{shown}");
}
