//! The criteria page.

use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, screen, text};
use crate::app::msg::Pointer;
use crate::app::tests::driver::Driver;
use crate::app::{Msg, Target};
use crate::i18n::{Lang, Words};

fn shown(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    text(&buffer, buffer.area)
}

/// The page without header, footer and what is drawn of the matrix.
fn page(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    let above_the_matrix = if width > 100 { 16 } else { height };
    text(
        &buffer,
        Rect::new(0, 1, width, above_the_matrix.min(height - 2)),
    )
}

#[rstest]
#[case::wide("criteria", "", (120, 36), Lang::En)]
#[case::narrow("criteria_narrow", "down", (80, 24), Lang::En)]
#[case::narrow_french("criteria_narrow_fr", "down down", (80, 24), Lang::Fr)]
#[case::smallest("criteria_smallest", "end", (60, 16), Lang::En)]
#[case::stages("criteria_stages", "down down down down down down", (80, 24), Lang::En)]
#[case::refused("criteria_refused", "right enter x enter", (80, 24), Lang::En)]
#[case::pareto("criteria_pareto", "down right 0 enter 0 enter down 0 enter", (80, 24), Lang::En)]
fn the_page(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16), #[case] lang: Lang) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g w").keys(keys);
    insta::assert_snapshot!(name, page(&driver, size));
}

#[test]
fn shares_move_while_a_weight_is_typed() {
    let mut driver = Driver::new();
    driver.keys("g w right 1 0 0");
    let screen = shown(&driver, (120, 36));
    assert!(screen.contains("59 %"), "100 of 170:\n{screen}");
    driver.keys("esc");
    assert!(shown(&driver, (120, 36)).contains("30 %"));
}

#[test]
fn a_portfolio_without_criteria_says_so() {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: Small}\n");
    driver.keys("g w");
    insta::assert_snapshot!("criteria_empty", page(&driver, (80, 24)));
}

#[test]
fn a_criterion_can_be_clicked() {
    let mut driver = Driver::new();
    driver.keys("g w");
    let (buffer, state) = drawn(&driver.model, 80, 24);
    let all = text(&buffer, buffer.area);
    let line = all
        .lines()
        .position(|line| line.contains("Payment delay"))
        .expect("in sight");
    let y = u16::try_from(line).expect("a line");
    assert_eq!(state.hit(10, y), Some(Target::Criterion("payment".into())));
}

#[test]
fn counts_of_scores_follow_the_scores() {
    let mut driver = Driver::new();
    driver.on("helios").keys("tab tab down");
    let before = {
        driver.keys("g w");
        shown(&driver, (120, 36))
    };
    assert!(before.contains("20 of 20"));
    driver.keys("esc down up down");
    driver.model.criterion = 1;
    driver.keys("d g w");
    let after = shown(&driver, (120, 36));
    let row = after
        .lines()
        .find(|line| line.contains("Capacity to innovate"))
        .expect("a row");
    assert!(row.contains("19 of 20"), "{row}");
}

#[test]
fn the_wheel_walks_through_the_criteria() {
    let mut driver = Driver::new();
    driver.keys("g w");
    let (_, state) = drawn(&driver.model, 120, 36);
    let pane = state.pane_at(60, 8).expect("the wheel turns something");
    driver.send(Msg::Pointer(Pointer::Wheel(pane, 2)));
    assert_eq!(driver.model.criterion, 2);
    assert_eq!(state.pane_at(60, 0), None, "not over the header");
}

/// A rule is said whole or not at all: cut, it would say something else.
#[rstest]
fn no_rule_is_cut(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(60, 80, 100, 110, 120, 130, 160, 200)] width: u16,
) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g w");
    let page = page(&driver, (width, 36));
    let rows = page.lines().take(14);
    let is_cut = |line: &&str| {
        let letters: Vec<char> = line.chars().collect();
        letters.windows(2).any(|two| two[1] == '…' && two[0] != ' ')
    };
    assert_eq!(rows.filter(is_cut).count(), 0, "{page}");
}
