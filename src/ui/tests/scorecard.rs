//! The scorecard.

use insta::assert_snapshot;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, runs, screen, select, text};
use crate::app::Model;
use crate::app::Pane;
use crate::i18n::Lang;

/// The scorecard at 120x36.
const PANE: Rect = Rect::new(40, 20, 40, 15);

fn focused(lang: Lang, account: &str, indicator: usize) -> Model {
    let mut model = model(lang);
    select(&mut model, account);
    model.focus = Pane::Scorecard;
    model.beside = Pane::Scorecard;
    model.indicator = indicator;
    model
}

#[test]
fn every_dimension() {
    let shown = screen(&focused(Lang::En, "helios", 2), 120, 36);
    assert_snapshot!("scorecard", text(&shown, PANE) + &runs(&shown, PANE));
}

#[test]
fn as_a_tab_in_french() {
    let shown = screen(&focused(Lang::Fr, "helios", 0), 80, 24);
    assert_snapshot!("scorecard_tab_fr", text(&shown, Rect::new(33, 1, 47, 22)));
}

#[rstest]
#[case::at_120("scorecard_zoomed_120", 120, 20)]
#[case::at_200("scorecard_zoomed_200", 200, 20)]
fn zoomed(#[case] name: &str, #[case] width: u16, #[case] rows: u16) {
    let mut model = focused(Lang::En, "helios", 2);
    model.zoomed = true;
    let shown = screen(&model, width, 36);
    assert_snapshot!(name, text(&shown, Rect::new(0, 1, width, rows)));
}

#[test]
fn an_empty_one_says_what_the_method_asks_for() {
    let mut model = model(Lang::En);
    let empty = model
        .portfolio
        .accounts()
        .iter()
        .position(|a| a.scorecard.is_empty());
    model.selected = Some(empty.expect("an account without a scorecard"));
    let shown = text(&screen(&model, 120, 36), PANE);
    assert!(shown.contains("No indicators yet"), "{shown}");
    assert!(shown.contains("innovation"), "{shown}");
}

#[test]
fn what_it_lacks_is_said() {
    let shown = text(&screen(&focused(Lang::En, "zenith", 0), 120, 36), PANE);
    assert!(shown.contains("missing: a qualitative one"), "{shown}");
}

#[test]
fn the_veil_hides_readings_and_their_course() {
    let mut model = focused(Lang::En, "helios", 2);
    model.options.veil = true;
    let shown = text(&screen(&model, 120, 36), PANE);
    let tells = |c: char| c.is_ascii_digit() || "▁▂▃▄▅▆▇█".contains(c);
    let rows: Vec<_> = shown
        .lines()
        .filter(|l| l.contains("On time in full"))
        .collect();
    assert!(
        !rows.is_empty() && !rows.concat().contains(tells),
        "{shown}"
    );
}

#[rstest]
#[case::first(0)]
#[case::last(7)]
fn the_cursor_is_always_in_sight(#[case] indicator: usize) {
    let (shown, state) = drawn(&focused(Lang::En, "helios", indicator), 60, 16);
    let cursor = state.cursor().expect("a cursor");
    assert_eq!(shown[(cursor.x, cursor.y)].symbol(), "▸");
}
