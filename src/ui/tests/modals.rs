//! Lists, forms and questions over the page.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rstest::rstest;

use super::support::{drawn, runs, screen, text};
use crate::app::options::Theme;
use crate::app::tests::driver::Driver;
use crate::app::{Msg, Target};
use crate::i18n::{Lang, Words};

/// What is on a screen of this size.
fn shown(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    text(&buffer, buffer.area)
}

/// The topmost box on a screen of this size.
fn boxed(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    text(&buffer, topmost(&buffer))
}

/// Where the topmost box is: the thick corner drawn last on the way down belongs to it.
fn topmost(buffer: &Buffer) -> Rect {
    let is = |at: &Position, corner: &str| buffer[*at].symbol() == corner;
    let corners: Vec<Position> = buffer.area.positions().filter(|at| is(at, "┏")).collect();
    let first = *corners.last().expect("a box");
    let last = buffer
        .area
        .positions()
        .find(|at| at.y > first.y && at.x > first.x && is(at, "┛"));
    let last = last.expect("its other end");
    Rect::new(first.x, first.y, last.x - first.x + 1, last.y - first.y + 1)
}

#[rstest]
#[case::palette("palette", ":", (120, 36))]
#[case::palette_narrow("palette_narrow", ":", (80, 24))]
#[case::palette_searched("palette_searched", ": t h e", (80, 24))]
#[case::palette_nothing("palette_nothing", ": q q q q", (80, 24))]
#[case::help("help", "g w ?", (120, 36))]
#[case::help_wide("help_wide", "?", (200, 60))]
#[case::help_small("help_small", "? z o o m", (60, 16))]
#[case::account("account", "enter", (120, 36))]
#[case::account_end("account_end", "enter end", (80, 24))]
#[case::field_refused("field_refused", "enter down enter a b c enter", (80, 24))]
#[case::manager("manager", "enter down down down down down enter m o", (80, 24))]
#[case::objectives("objectives", "enter down down down down down down down enter", (80, 24))]
#[case::levels("levels", "tab tab down enter", (80, 24))]
#[case::evidence("evidence", "tab tab down e enter", (80, 24))]
#[case::new_account("new_account", "n enter", (80, 24))]
#[case::digit_row("digit_row", "tab tab down é", (80, 24))]
#[case::settings("settings", "g o end enter end", (80, 24))]
#[case::new_objective("new_objective", "g o end enter n", (80, 24))]
#[case::objective("objective", "g o end enter end up e esc", (120, 36))]
#[case::serving("serving", "g o end enter end up e", (120, 36))]
#[case::bands("bands", "g w down down e", (80, 24))]
fn over_the_page(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16)) {
    let mut driver = Driver::new();
    driver.on("helios").keys(keys);
    insta::assert_snapshot!(name, boxed(&driver, size));
}

#[rstest]
#[case::palette("palette_fr", ":")]
#[case::account("account_fr", "enter down")]
#[case::new_account("new_account_fr", "n")]
#[case::help("help_fr", "?")]
fn in_french(#[case] name: &str, #[case] keys: &str) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(Lang::Fr);
    driver.on("helios").keys(keys);
    insta::assert_snapshot!(name, boxed(&driver, (80, 24)));
}

#[test]
fn at_the_end_the_reason_is_said_with_the_ways_out() {
    let mut driver = Driver::new();
    driver.keys("a q");
    let why = "the disk is full".into();
    driver.send(Msg::SaveFailed { generation: 1, why });
    insta::assert_snapshot!("cannot_save", boxed(&driver, (80, 24)));
}

#[rstest]
#[case::dark(Theme::Dark)]
#[case::mono(Theme::Mono)]
fn the_row_under_the_cursor_stands_out_in_every_theme(#[case] theme: Theme) {
    let mut driver = Driver::new();
    driver.model.options.theme = theme;
    driver.keys("enter down down");
    let buffer = screen(&driver.model, 60, 16);
    let name = format!("account_styles_{}", theme.id());
    insta::assert_snapshot!(name, runs(&buffer, Rect::new(2, 1, 40, 6)));
}

#[test]
fn the_veil_hides_the_figures_of_a_form() {
    let mut driver = Driver::new();
    driver.on("helios").keys("v enter");
    let screen = shown(&driver, (120, 36));
    assert!(
        !screen.contains("4,210,000") && !screen.contains("36,000,000"),
        "{screen}"
    );
    assert!(screen.contains("Camille Morel"), "names stay");
}

#[test]
fn a_click_on_a_row_finds_its_item_and_the_page_below_is_covered() {
    let mut driver = Driver::new();
    driver.keys(":");
    let (buffer, state) = drawn(&driver.model, 80, 24);
    let all = text(&buffer, buffer.area);
    let line = all
        .lines()
        .position(|line| line.contains("duplicate"))
        .expect("in sight");
    let items = &driver.model.picker().expect("the palette").items;
    let at = items.iter().position(|item| item.label == "duplicate");
    let y = u16::try_from(line).expect("a line");
    assert_eq!(state.hit(20, y), at.map(Target::Row));
    assert_eq!(state.hit(0, 4), None, "nothing below can be clicked");
}

#[test]
fn the_terminals_cursor_is_where_the_next_character_goes() {
    let mut driver = Driver::new();
    driver.keys("n").text("株a");
    let (buffer, state) = drawn(&driver.model, 80, 24);
    let cursor = state.cursor().expect("a cursor");
    let left = &buffer[(cursor.x - 1, cursor.y)];
    assert_eq!(left.symbol(), "a");
}

#[test]
fn nothing_hostile_in_a_name_reaches_the_screen() {
    let mut driver = Driver::new();
    driver
        .keys("n")
        .paste("\u{1b}[31mRed\u{202e}evil")
        .keys("enter enter");
    let screen = shown(&driver, (80, 24));
    assert!(
        !screen.contains('\u{1b}') && !screen.contains('\u{202e}'),
        "{screen}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_size_will_do(
        width in 0u16..210,
        height in 0u16..64,
        keys in prop::sample::select(vec![
            ":", "?", ": x x x x", "enter", "enter end enter", "enter down enter", "n", "n enter",
            "tab tab down e enter", "tab tab down enter", "g w", "g w right enter x enter",
            "g w tab e", "g w end", "g o", "g o end enter", "g l", "enter :", "n f1",
        ]),
    ) {
        let mut driver = Driver::new();
        driver.keys(keys);
        screen(&driver.model, width, height);
    }
}

#[test]
fn a_message_too_long_for_its_line_is_said_whole_below() {
    let mut driver = Driver::new();
    let why = "word ".repeat(30) + "end";
    driver.send(Msg::Failed(why.as_str().into())).keys("g l");
    let shown = boxed(&driver, (80, 24));
    assert!(shown.contains("word end"), "{shown}");
}

/// There is one place where the keys go.
#[rstest]
#[case::a_name("n")]
#[case::a_file("D i")]
#[case::a_requirement("g r n")]
fn a_question_takes_the_thick_border_from_what_lies_below(#[case] keys: &str) {
    let mut driver = Driver::new();
    driver.keys(keys);
    let shown = screen(&driver.model, 120, 36);
    let thick = text(&shown, shown.area).matches('┏').count();
    assert_eq!(thick, 1, "{}", text(&shown, shown.area));
}

/// Whose question it is stands in its border, or below where that has no room for all of it.
#[rstest]
#[case::in_the_border(Lang::En, "━ Two-hour delivery slots ━┓")]
#[case::below(Lang::Fr, "┃ Two-hour delivery slots ")]
fn what_a_question_is_about_is_whole(#[case] lang: Lang, #[case] shown: &str) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g r down m");
    let screen = screen(&driver.model, 80, 24);
    let screen = text(&screen, screen.area);
    assert!(screen.contains(shown), "{screen}");
}
