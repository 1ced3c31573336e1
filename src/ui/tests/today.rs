//! The page of everything dated.

use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{runs, screen, text};
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

#[rstest]
#[case::narrow("today_small_en", (80, 24), Lang::En)]
#[case::narrow_french("today_small_fr", (80, 24), Lang::Fr)]
#[case::middle("today_middle_en", (120, 36), Lang::En)]
#[case::middle_french("today_middle_fr", (120, 36), Lang::Fr)]
#[case::wide("today_large_en", (200, 60), Lang::En)]
#[case::wide_french("today_large_fr", (200, 60), Lang::Fr)]
fn the_page(#[case] name: &str, #[case] (width, height): (u16, u16), #[case] lang: Lang) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g t down");
    let buffer = screen(&driver.model, width, height);
    let looks = runs(&buffer, Rect::new(0, 0, width, 8));
    insta::assert_snapshot!(name, format!("{}\n{looks}", text(&buffer, buffer.area)));
}

#[test]
fn a_portfolio_with_no_dates_says_what_comes_here() {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: Small}\n");
    driver.keys("g t down x m enter");
    let buffer = screen(&driver.model, 80, 24);
    insta::assert_snapshot!("today_empty", text(&buffer, buffer.area));
}
