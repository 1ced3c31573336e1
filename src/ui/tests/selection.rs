//! The page of the selection.

use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{runs, screen, text};
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

#[rstest]
#[case::narrow("selection_small_en", (80, 24), Lang::En)]
#[case::narrow_french("selection_small_fr", (80, 24), Lang::Fr)]
#[case::middle("selection_middle_en", (120, 36), Lang::En)]
#[case::middle_french("selection_middle_fr", (120, 36), Lang::Fr)]
#[case::wide("selection_large_en", (200, 60), Lang::En)]
#[case::wide_french("selection_large_fr", (200, 60), Lang::Fr)]
fn the_page(#[case] name: &str, #[case] (width, height): (u16, u16), #[case] lang: Lang) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g k home down");
    let buffer = screen(&driver.model, width, height);
    let looks = runs(&buffer, Rect::new(0, 0, width, 8));
    insta::assert_snapshot!(name, format!("{}\n{looks}", text(&buffer, buffer.area)));
}

#[test]
fn where_there_is_room_the_method_speaks_about_who_is_selected() {
    let mut driver = Driver::new();
    driver.keys("g k j j");
    let shown = screen(&driver.model, 200, 60);
    let shown = text(&shown, shown.area);
    assert!(
        shown.contains("What the method says to Hinokawa"),
        "{shown}"
    );
    assert!(shown.contains("manager           stage"), "{shown}");
    driver.keys("v");
    let shown = screen(&driver.model, 200, 60);
    assert!(!text(&shown, shown.area).contains("What the method says"));
}

/// The matrix below stands beside the efforts, never over them.
#[rstest]
fn efforts_are_whole_beside_the_matrix(
    #[values(120, 140, 150, 160, 180, 200, 240)] width: u16,
    #[values(36, 45, 60)] height: u16,
    #[values(Lang::En, Lang::Fr)] lang: Lang,
) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g k");
    let shown = screen(&driver.model, width, height);
    let shown = text(&shown, shown.area).replace(['\u{a0}', '\u{202f}'], " ");
    for share in ["60 %", "30 %", "10 %"] {
        let ends = |line: &str| line.contains("→") && line.contains(share);
        assert!(shown.lines().any(ends), "{share}: {shown}");
    }
}
