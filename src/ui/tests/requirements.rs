//! The requirements.

use insta::assert_snapshot;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, model_of, runs, screen, select, text};
use crate::app::Model;
use crate::app::Pane;
use crate::app::tests::driver::Driver;
use crate::i18n::Lang;

/// The requirements at 120x36.
const PANE: Rect = Rect::new(80, 20, 40, 15);

fn focused(lang: Lang, account: &str, requirement: usize) -> Model {
    let mut model = model(lang);
    select(&mut model, account);
    model.focus = Pane::Requirements;
    model.beside = Pane::Requirements;
    model.requirement = requirement;
    model
}

#[test]
fn step_by_step() {
    let shown = screen(&focused(Lang::En, "helios", 1), 120, 36);
    assert_snapshot!("requirements", text(&shown, PANE) + &runs(&shown, PANE));
}

#[test]
fn as_a_tab_in_french() {
    let shown = screen(&focused(Lang::Fr, "helios", 0), 80, 24);
    assert_snapshot!(
        "requirements_tab_fr",
        text(&shown, Rect::new(33, 1, 47, 22))
    );
}

#[test]
fn as_a_board() {
    let mut model = focused(Lang::En, "helios", 1);
    model.zoomed = true;
    let shown = screen(&model, 120, 36);
    assert_snapshot!("requirements_board", text(&shown, Rect::new(0, 1, 120, 34)));
}

/// Two at WAIT: the first of the file is due, the second overdue.
const OVERDUE_LAST: &str = "format: 1
portfolio: {name: P}
accounts:
  - id: x
    name: X
    requirements:
      - {id: later, title: Later, step: wait, answer_by: [2026-12-20]}
      - {id: undated, title: Undated, step: wait}
      - {id: late, title: Late, step: wait, answer_by: [2026-11-20]}
      - {id: new, title: New, step: stop, raised: {date: 2026-11-01}}
";

#[test]
fn what_is_overdue_comes_first_in_its_step() {
    let model = model_of(OVERDUE_LAST, Lang::En);
    let order: Vec<_> = model.requirements().map(|r| r.title.as_str()).collect();
    assert_eq!(order, ["New", "Late", "Later", "Undated"]);
}

#[rstest]
#[case::overdue("Late ", "3 d overdue")]
#[case::due("Later", "in 27 d")]
#[case::long_in_stop("New", "22 d in STOP")]
fn each_says_how_it_stands(#[case] title: &str, #[case] state: &str) {
    let shown = text(&screen(&model_of(OVERDUE_LAST, Lang::En), 120, 36), PANE);
    let row = shown.lines().find(|line| line.contains(title));
    assert!(row.is_some_and(|row| row.contains(state)), "{shown}");
}

#[test]
fn nothing_asked_for_is_said() {
    let yaml = "format: 1\nportfolio: {name: P}\naccounts: [{id: x, name: X}]\n";
    let shown = text(&screen(&model_of(yaml, Lang::En), 120, 36), PANE);
    assert!(shown.contains("Nothing is asked for"), "{shown}");
}

#[rstest]
#[case::tab(60, 16, false, 0)]
#[case::last_of_a_tab(60, 16, false, 3)]
#[case::board(120, 16, true, 2)]
fn the_cursor_is_always_in_sight(
    #[case] width: u16,
    #[case] height: u16,
    #[case] zoomed: bool,
    #[case] requirement: usize,
) {
    let mut model = focused(Lang::En, "helios", requirement);
    model.zoomed = zoomed;
    let (shown, state) = drawn(&model, width, height);
    let cursor = state.cursor().expect("a cursor");
    assert_eq!(shown[(cursor.x, cursor.y)].symbol(), "▸");
}

/// All requirements of the example, with the cursor on one of them.
fn all(requirement: usize) -> Model {
    let mut driver = Driver::reading(include_str!("../../../portfolio.example.yaml"));
    driver.keys("g r a");
    driver.model.requirement = requirement;
    driver.model
}

/// What has no room is told where it is missing, and which steps are out of sight.
#[rstest]
#[case::list_below(80, 24, 0, "▾ 4 more  ▶ GO 3")]
#[case::list_above(80, 24, 15, "▴ 5 more ┃\n┃  CM")]
#[case::column_below(120, 36, 2, "▾ 3 more")]
#[case::column_above(120, 36, 5, "▴ ")]
fn what_is_out_of_sight_is_told(
    #[case] width: u16,
    #[case] height: u16,
    #[case] requirement: usize,
    #[case] told: &str,
) {
    let shown = screen(&all(requirement), width, height);
    let shown = text(&shown, shown.area);
    assert!(shown.contains(told), "{shown}");
}

/// Nobody reads a promise as the last item of GO.
#[rstest]
fn a_line_parts_the_board_from_the_promises(
    #[values((80, 24), (120, 36), (200, 60))] (width, height): (u16, u16),
    #[values(0, 8, 15)] requirement: usize,
) {
    let shown = screen(&all(requirement), width, height);
    let shown = text(&shown, shown.area);
    let lines: Vec<&str> = shown.lines().collect();
    let promise = lines.iter().position(|line| line.contains("○ Bench time"));
    let above = promise.and_then(|at| lines.get(at - 1));
    assert!(above.is_some_and(|line| line.contains("─────")), "{shown}");
}

/// The cursor and the title it stands at are in sight wherever it goes.
#[rstest]
fn no_requirement_hides_behind_a_heading(
    #[values((80, 24), (80, 40), (98, 24), (120, 36), (200, 60))] (width, height): (u16, u16),
) {
    for requirement in 0..16 {
        let model = all(requirement);
        let (shown, state) = drawn(&model, width, height);
        let cursor = state.cursor().expect("a cursor");
        assert_eq!(shown[(cursor.x, cursor.y)].symbol(), "▸");
        let (_, here) = model.requirement_here().expect("a requirement");
        let begins: String = here.title.chars().take(12).collect();
        let row = text(&shown, Rect::new(cursor.x, cursor.y, width - cursor.x, 1));
        assert!(row.contains(&begins), "{begins}: {row}");
    }
}

/// Where not all second lines have room, those do that a title goes on in.
#[test]
fn free_lines_are_for_titles_that_would_be_cut() {
    let driver = Driver::new();
    let shown = screen(&driver.model, 100, 30);
    let shown = text(&shown, Rect::new(66, 15, 34, 14));
    for words in ["Two-hour delivery", "Packaging specification"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(
        !shown.contains("delivery s…") && !shown.contains("for…"),
        "{shown}"
    );
}
