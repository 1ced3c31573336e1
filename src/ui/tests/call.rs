//! The page of a call, its notes, its summary.

use insta::assert_snapshot;
use jiff::civil::{date, time};
use proptest::prelude::*;
use rstest::rstest;

use super::support::{drawn, runs, screen, text};
use crate::app::Msg;
use crate::app::options::Theme;
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

/// On the phone with an account since two past two, for three minutes now.
fn calling(account: &str, lang: Lang) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    let day = date(2026, 11, 23);
    driver.on(account);
    driver.send(Msg::Clock(day.to_datetime(time(14, 2, 0, 0))));
    driver.keys("c");
    driver.send(Msg::Clock(day.to_datetime(time(14, 5, 0, 0))));
    driver
}

/// The same, after something was noted and scored.
fn in_the_middle(lang: Lang) -> Driver {
    let mut driver = calling("helios", lang);
    driver
        .keys("i")
        .text("Peak weeks went well, no delivery was late");
    driver
        .keys("enter")
        .text("They will come back on slots")
        .keys("esc down 2");
    driver
}

fn shown(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    text(&buffer, buffer.area)
}

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

#[rstest]
#[case::english(Lang::En)]
#[case::french(Lang::Fr)]
fn the_page(#[case] lang: Lang, #[values(0, 1, 2)] size: usize) {
    let (width, height) = SIZES[size];
    let name = format!("call_{width}x{height}_{lang:?}").to_lowercase();
    assert_snapshot!(name, shown(&in_the_middle(lang), (width, height)));
}

#[rstest]
#[case::dark("call_styles_dark", Theme::Dark, "tab tab", (80, 24))]
#[case::dark_middle("call_styles_dark_120", Theme::Dark, "tab tab", (120, 36))]
#[case::dark_large("call_styles_dark_200", Theme::Dark, "tab tab", (200, 60))]
#[case::light("call_styles_light_120", Theme::Light, "", (120, 36))]
#[case::mono("call_styles_mono", Theme::Mono, "tab tab", (80, 24))]
#[case::summary("call_styles_summary_80", Theme::Dark, "esc", (80, 24))]
#[case::summary_middle("call_styles_summary_120", Theme::Dark, "esc", (120, 36))]
#[case::summary_large("call_styles_summary_200", Theme::Dark, "esc", (200, 60))]
fn the_styles(
    #[case] name: &str,
    #[case] theme: Theme,
    #[case] keys: &str,
    #[case] (width, height): (u16, u16),
) {
    let mut driver = in_the_middle(Lang::En);
    driver.model.options.theme = theme;
    driver.keys(keys);
    let buffer = screen(&driver.model, width, height);
    assert_snapshot!(
        name,
        text(&buffer, buffer.area) + &runs(&buffer, buffer.area)
    );
}

#[rstest]
#[case::scorecard("call_scorecard", "tab", (80, 24))]
#[case::price("call_price", "tab tab", (120, 36))]
#[case::price_wide("call_price_wide", "tab tab", (200, 60))]
#[case::notes("call_notes", "tab tab tab up", (80, 24))]
#[case::writing("call_writing", "i o n e alt-enter t w o", (120, 36))]
#[case::zoomed("call_zoomed", "tab tab z", (120, 36))]
#[case::writing_zoomed("call_writing_zoomed", "tab tab z i s e e n", (80, 24))]
#[case::summary("call_summary", "esc", (120, 36))]
#[case::summary_narrow("call_summary_narrow", "esc", (60, 16))]
#[case::past_calls("call_past", "b", (80, 24))]
#[case::past_call("call_past_one", "b enter", (80, 24))]
#[case::elsewhere("call_elsewhere", "g w", (120, 36))]
fn in_a_call(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16)) {
    let mut driver = in_the_middle(Lang::En);
    driver.keys(keys);
    assert_snapshot!(name, shown(&driver, size));
}

#[test]
fn the_summary_in_french() {
    let mut driver = in_the_middle(Lang::Fr);
    driver.keys("esc");
    assert_snapshot!("call_summary_fr", shown(&driver, (80, 24)));
}

#[test]
fn an_account_of_which_nothing_is_known_says_what_to_press() {
    let mut driver =
        Driver::reading("format: 1\nportfolio: {name: P}\naccounts: [{id: x, name: X}]\n");
    driver.keys("c");
    assert_snapshot!("call_empty", shown(&driver, (120, 36)));
}

#[test]
fn the_cursor_of_the_terminal_stands_where_the_next_letter_goes() {
    let mut driver = in_the_middle(Lang::En);
    let (before, _) = cursor(&driver);
    driver.keys("i");
    let (x, y) = cursor(&driver);
    assert_ne!(before, x);
    driver.text("ab");
    assert_eq!(cursor(&driver), (x + 2, y));
    driver.keys("left");
    assert_eq!(cursor(&driver), (x + 1, y));
}

fn cursor(driver: &Driver) -> (u16, u16) {
    let (_, state) = drawn(&driver.model, 120, 36);
    let at = state.cursor().expect("a cursor");
    (at.x, at.y)
}

#[test]
fn hostile_words_are_shown_clean() {
    let mut driver = calling("helios", Lang::En);
    driver.keys("i").paste("\u{202e}evil\u{1b}[2J").keys("esc");
    let page = shown(&driver, (120, 36));
    assert!(page.contains("evil"), "{page}");
    driver.keys("esc");
    let sheet = shown(&driver, (120, 36));
    assert!(![page, sheet].concat().contains(['\u{202e}', '\u{1b}']));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_size_can_be_drawn(
        width in 0u16..220,
        height in 0u16..70,
        account in prop::sample::select(vec!["helios", "nova", "finch"]),
        french: bool,
        keys in prop::sample::select(vec![
            "", "tab", "tab tab", "tab tab tab", "i", "i a alt-enter b", "z", "tab z", "esc", "b", "b enter", "r 4", "n p",
        ]),
    ) {
        let lang = if french { Lang::Fr } else { Lang::En };
        let mut driver = calling(account, lang);
        driver.keys(keys);
        prop_assert_eq!(shown(&driver, (width, height)).lines().count(), usize::from(height));
    }
}
