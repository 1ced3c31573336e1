//! The position sheet.

use insta::assert_snapshot;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, model_of, runs, screen, select, text};
use crate::app::Pane;
use crate::app::cell::{OpenCell, Place, Problem};
use crate::app::tests::driver::Driver;
use crate::app::{Model, Msg, Target, update};
use crate::domain::field::Kind;
use crate::i18n::Lang;

/// The sheet at 120x36.
const PANE: Rect = Rect::new(0, 20, 40, 15);

fn focused(lang: Lang, account: &str, criterion: usize) -> Model {
    let mut model = model(lang);
    select(&mut model, account);
    model.focus = Pane::Position;
    model.beside = Pane::Position;
    model.criterion = criterion;
    model
}

/// Opens the cell of the criterion under the cursor.
fn open(model: &mut Model, typed: &str, problem: Option<Problem>) {
    let account = model.account().expect("a selected account").id.clone();
    let criterion = model.criterion().expect("a criterion").1.id.clone();
    let place = Place::Score { account, criterion };
    let mut cell = OpenCell::holding(place, Kind::Number, typed);
    cell.problem = problem;
    model.cell = Some(cell);
    let (width, height) = model.size;
    update(model, Msg::Resized { width, height });
}

fn pane(model: &Model) -> String {
    text(&screen(model, 120, 36), PANE)
}

#[test]
fn complete() {
    let shown = screen(&focused(Lang::En, "helios", 1), 120, 36);
    assert_snapshot!(
        "position_complete",
        text(&shown, PANE) + &runs(&shown, PANE)
    );
}

#[test]
fn partly_scored_is_a_range_and_never_a_zero() {
    assert_snapshot!("position_partial_fr", pane(&focused(Lang::Fr, "zenith", 3)));
}

#[test]
fn zoomed_tells_levels_and_evidence() {
    let mut model = focused(Lang::En, "helios", 1);
    model.zoomed = true;
    let shown = screen(&model, 200, 60);
    assert_snapshot!("position_zoomed", text(&shown, Rect::new(120, 1, 80, 24)));
}

#[test]
fn as_a_tab_it_still_has_every_criterion() {
    let shown = screen(&focused(Lang::En, "helios", 4), 80, 24);
    assert_snapshot!("position_tab", text(&shown, Rect::new(33, 1, 47, 22)));
}

#[test]
fn a_value_that_is_typed_moves_its_axis() {
    let mut model = focused(Lang::En, "helios", 8);
    let before = pane(&model);
    open(&mut model, "0", None);
    let typed = pane(&model);
    let strength = |shown: &str| -> Option<String> {
        Some(shown.lines().find(|l| l.contains("Strength"))?.to_owned())
    };
    assert_ne!(strength(&before), strength(&typed));
    assert_snapshot!("position_typed", typed);
}

#[test]
fn the_caret_stands_in_the_open_cell() {
    let mut model = focused(Lang::En, "helios", 8);
    open(&mut model, "12", None);
    let (shown, state) = drawn(&model, 120, 36);
    let cursor = state.cursor().expect("a cursor in the cell");
    assert_eq!(shown[(cursor.x - 1, cursor.y)].symbol(), "2");
}

#[test]
fn what_is_wrong_stands_below_the_cell() {
    let mut model = focused(Lang::En, "zenith", 7);
    open(&mut model, "many", Some(Problem::NotA(Kind::Number)));
    let shown = pane(&model);
    let at = |what: &str| shown.lines().position(|line| line.contains(what));
    assert_eq!(
        at("many").map(|at| at + 1),
        at("expected a number"),
        "{shown}"
    );
}

#[rstest]
#[case::its_band_and_the_next("delta", "up to 6 = 3")]
#[case::above_all("helios", "14 countries · above 10 = 5")]
fn bands_are_said_whole_around_the_value(#[case] account: &str, #[case] expected: &str) {
    let shown = pane(&focused(Lang::En, account, 2));
    let line = shown.lines().rev().nth(1).unwrap_or_default();
    assert!(line.contains(expected), "{shown}");
    assert!(!line.contains('…'), "{shown}");
}

#[test]
fn the_veil_hides_every_figure() {
    let mut model = focused(Lang::En, "helios", 1);
    model.options.veil = true;
    assert_snapshot!("position_veiled", pane(&model));
}

#[rstest]
#[case::first(0)]
#[case::last(9)]
fn the_cursor_is_always_in_sight(#[case] criterion: usize) {
    let mut model = focused(Lang::En, "zenith", criterion);
    model.beside = Pane::Position;
    let name = model.criterion().expect("a criterion").1.name.clone();
    let shown = text(&screen(&model, 60, 16), Rect::new(34, 1, 26, 14));
    let start: String = name.chars().take(6).collect();
    assert!(shown.contains(&format!("▸ {start}")), "{shown}");
}

#[test]
fn a_click_finds_its_criterion() {
    let (shown, state) = drawn(&focused(Lang::En, "helios", 0), 120, 36);
    let row = (PANE.top()..PANE.bottom())
        .find(|y| text(&shown, Rect::new(0, *y, 40, 1)).contains("Payment delay"))
        .expect("the row of a criterion");
    let Some(Target::Criterion(id)) = state.hit(5, row) else {
        panic!("no criterion there");
    };
    assert_eq!(id.as_str(), "payment");
}

#[test]
fn what_the_file_says_never_reaches_the_terminal_as_it_is() {
    let yaml = "format: 1\nportfolio: {name: P}\ncriteria:\n  attractiveness:\n    - {id: a, name: \"A\\u202Eb\\e[31m\", weight: 1, kind: quantitative, unit: \"\\e[2J\", worst: 0, best: 9}\naccounts:\n  - {id: x, name: X, scores: {a: {value: 4, note: \"\\r\\u0007\"}}}\n";
    let mut model = model_of(yaml, Lang::En);
    model.focus = Pane::Position;
    let shown = text(&screen(&model, 120, 36), Rect::new(0, 0, 120, 36));
    let bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!shown.contains(bad), "{shown:?}");
    assert!(shown.contains('␛'), "{shown}");
}

#[test]
fn no_account_says_so() {
    let mut model = model_of("format: 1\nportfolio: {name: P}\n", Lang::En);
    let beside_the_list = pane(&model);
    assert!(
        beside_the_list.contains("What places an account"),
        "{beside_the_list}"
    );
    assert!(!beside_the_list.contains("g a"), "{beside_the_list}");
    model.focus = Pane::Position;
    model.zoomed = true;
    let alone = screen(&model, 80, 24);
    let alone = text(&alone, alone.area);
    assert!(alone.contains("No account yet"), "{alone}");
    assert!(alone.contains("g a, then n, adds"), "{alone}");
}

#[test]
fn with_a_page_of_its_own_it_says_why_and_who_else() {
    let mut model = focused(Lang::En, "helios", 1);
    model.zoomed = true;
    let shown = screen(&model, 200, 60);
    let shown = text(&shown, shown.area);
    for said in [
        "Why",
        "since 2026-06-30",
        "Also in Protect",
        "Banque Armor",
        "What the method says to Helios Retail",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    model.options.veil = true;
    let shown = screen(&model, 200, 60);
    assert!(!text(&shown, shown.area).contains("Banque Armor"));
}

/// What is typed stands where the value does: the weight beside it is never covered, however long it gets.
#[rstest]
#[case::smallest((60, 16), "c")]
#[case::small((80, 24), "c")]
#[case::dashboard((120, 36), "tab tab")]
#[case::call((120, 36), "c")]
#[case::large((200, 60), "tab tab")]
fn a_long_number_leaves_the_weight_in_sight(
    #[case] (width, height): (u16, u16),
    #[case] keys: &str,
) {
    let mut driver = Driver::new();
    driver.on("helios").keys(keys).keys("down down down down");
    for digit in "1 2 3 4 5 6 7 8 9".split(' ') {
        driver.keys(digit);
        let buffer = screen(&driver.model, width, height);
        let shown = text(&buffer, buffer.area);
        let line = shown.lines().find(|line| line.contains("▸ Pa"));
        let weighed = line.is_some_and(|line| line.contains(" 15 "));
        assert!(weighed, "{shown}");
    }
}
