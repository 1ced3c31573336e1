//! Windows of every size.

use proptest::prelude::*;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, screen, text};
use crate::app::tests::driver::Driver;
use crate::app::{Effect, Msg, Pane, update};
use crate::i18n::Lang;

#[rstest]
#[case::one_cell(1, 1, "…")]
#[case::a_line(20, 1, "60x16")]
#[case::no_room_for_a_sentence(12, 5, "60x16")]
fn too_small_for_a_sentence(#[case] width: u16, #[case] height: u16, #[case] said: &str) {
    let shown = screen(&model(Lang::En), width, height);
    assert_eq!(text(&shown, Rect::new(0, 0, width, height)).trim(), said);
}

#[rstest]
#[case::english(Lang::En, "This window is too small", "60 x 16 needed", "59 x 16 here")]
#[case::french(Lang::Fr, "Fenêtre trop petite", "il faut 60 x 16", "ici 59 x 16")]
fn a_small_window_is_told_the_size_needed(
    #[case] lang: Lang,
    #[case] what: &str,
    #[case] needed: &str,
    #[case] here: &str,
) {
    let shown = text(&screen(&model(lang), 59, 16), Rect::new(0, 0, 59, 16));
    let lines: Vec<&str> = shown
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    assert_eq!(lines, [what, needed, here]);
}

/// Draws a window of some size and tells what was seen, as the loop does.
fn look(driver: &mut Driver, width: u16, height: u16) {
    let (_, state) = drawn(&driver.model, width, height);
    driver.send(Msg::Drawn(state.seen()));
}

#[rstest]
#[case::on_a_page("")]
#[case::in_a_form("enter")]
#[case::in_a_text("/")]
#[case::in_a_picker(":")]
#[case::in_a_sequence("g")]
fn keys_change_nothing_that_is_not_seen(#[case] before: &str) {
    let mut driver = Driver::new();
    driver.keys(before);
    let portfolio = driver.portfolio().clone();
    look(&mut driver, 40, 10);
    driver
        .keys("d x y enter a down tab 3 u ctrl-r / z")
        .paste("text");
    look(&mut driver, 120, 36);
    assert_eq!(*driver.portfolio(), portfolio);
    assert!(driver.model.accounts.filter.is_empty());
    assert_eq!(driver.effects.len(), 0);
    look(&mut driver, 40, 10);
    driver.keys("q");
    assert!(matches!(driver.effects.as_slice(), [.., Effect::Quit]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_size_can_be_drawn(
        width in 0u16..220,
        height in 0u16..70,
        focus in prop::sample::select(Pane::ALL.to_vec()),
        french: bool,
        zoomed: bool,
        veil: bool,
        ascii: bool,
        keys in prop::sample::select(vec!["", "g", "/ a", "/ q q", "o o o o", "O", "u"]),
    ) {
        let mut model = model(if french { Lang::Fr } else { Lang::En });
        model.focus = focus;
        model.zoomed = zoomed;
        model.options.veil = veil;
        model.options.ascii = ascii;
        for key in keys.split_whitespace() {
            update(&mut model, Msg::Key(key.parse().expect("a key")));
        }
        let shown = text(&screen(&model, width, height), Rect::new(0, 0, width, height));
        prop_assert_eq!(shown.lines().count(), usize::from(height));
    }
}
