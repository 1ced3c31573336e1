//! The greeting, the guided set-up, the question for a file, at three sizes in both languages.

use insta::assert_snapshot;
use proptest::prelude::*;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{runs, screen, text};
use crate::app::Msg;
use crate::app::options::Theme;
use crate::app::tests::driver::Driver;
use crate::app::tests::welcome::{greeted, missed};
use crate::i18n::{Failure, Lang, Words};

fn shown_in(lang: Lang) -> Driver {
    let mut driver = greeted();
    driver.model.words = Words::new(lang);
    driver
}

fn shot(name: &str, driver: &Driver, lang: Lang, (width, height): (u16, u16)) {
    let shown = screen(&driver.model, width, height);
    let name = format!("welcome_{name}_{width}_{}", lang.id());
    assert_snapshot!(name, text(&shown, shown.area));
}

#[rstest]
fn the_greeting(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36), (200, 60))] size: (u16, u16),
) {
    shot("greeting", &shown_in(lang), lang, size);
}

#[rstest]
fn a_file_that_is_missing(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36))] size: (u16, u16),
) {
    let mut driver = missed("sales/nofile.yaml");
    driver.model.words = Words::new(lang);
    shot("missing", &driver, lang, size);
}

/// What is wrong is said before the name, which may be longer than the line.
#[test]
fn a_long_name_of_a_missing_file_hides_nothing() {
    let driver = missed(&format!("{}.yaml", "sales ".repeat(40)));
    let shown = screen(&driver.model, 80, 24);
    let shown = text(&shown, shown.area);
    assert!(shown.contains("This file does not exist yet"), "{shown}");
    assert!(shown.contains("Look around"), "{shown}");
}

#[rstest]
#[case::name("name", "down enter")]
#[case::scale("scale", "down enter tab")]
#[case::attractiveness("attractiveness", "down enter tab tab down down down down down space")]
#[case::strength("strength", "down enter tab tab tab space down space")]
fn a_step_of_the_set_up(
    #[case] name: &str,
    #[case] keys: &str,
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36), (200, 60))] size: (u16, u16),
) {
    let mut driver = shown_in(lang);
    driver.keys(keys);
    shot(name, &driver, lang, size);
}

#[rstest]
fn the_first_accounts(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36), (200, 60))] size: (u16, u16),
) {
    let mut driver = shown_in(lang);
    driver.keys("down enter tab tab tab tab");
    driver.paste("Compte\t2024\t2025\nHelios Retail\t3,9 M€\t4,2 M€\nNova Énergie\t\t2,1 M€\n");
    shot("accounts", &driver, lang, size);
}

#[test]
fn the_codes_of_first_accounts_are_told() {
    let mut driver = shown_in(Lang::En);
    driver.keys("down enter tab tab tab tab");
    driver.paste("Account\tCode\t2025\nHelios\tHX\t7\nNova\tNOVA\t8\n");
    let shown = screen(&driver.model, 120, 36);
    let shown = text(&shown, shown.area);
    let said =
        "2 accounts. Revenue of 2025. 1 code. NOVA is left out: a code has at most two letters.";
    assert!(shown.contains(said), "{shown}");
}

#[test]
fn what_of_first_accounts_is_left_out_is_told() {
    let mut driver = shown_in(Lang::En);
    driver.keys("down enter tab tab tab tab");
    driver.paste("Account\tPotential\t2025\nHelios\t12\t7\nHelios\t3\tsoon\n");
    let shown = screen(&driver.model, 120, 36);
    let shown = text(&shown, shown.area);
    let said = "One account. Revenue of 2025. Left out: Potential, soon, Helios.";
    assert!(shown.contains(said), "{shown}");
}

#[rstest]
fn a_file_that_is_there_already(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36), (200, 60))] size: (u16, u16),
) {
    let mut driver = shown_in(lang);
    driver.keys("down enter tab tab tab tab tab enter");
    driver.send(Msg::Begun(Err(Failure::Exists(
        "~/portfolio.yaml".to_owned(),
    ))));
    shot("file", &driver, lang, size);
}

#[rstest]
fn which_file(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36), (200, 60))] size: (u16, u16),
) {
    let mut driver = shown_in(lang);
    driver.keys("down down enter").text("sales/2");
    driver.send(Msg::Completed {
        path: "sales/202".to_owned(),
        found: vec!["2025.yaml".to_owned(), "2026/".to_owned()],
    });
    shot("open", &driver, lang, size);
}

#[rstest]
#[case::mono("mono", Theme::Mono, false)]
#[case::light("light", Theme::Light, false)]
#[case::ascii("ascii", Theme::Ansi16, true)]
fn the_greeting_looks(#[case] name: &str, #[case] theme: Theme, #[case] ascii: bool) {
    let mut driver = shown_in(Lang::En);
    driver.model.options.theme = theme;
    driver.model.options.ascii = ascii;
    let shown = screen(&driver.model, 80, 24);
    let offers = Rect::new(0, 18, 80, 6);
    let looks = format!("{}{}", text(&shown, shown.area), runs(&shown, offers));
    assert_snapshot!(format!("welcome_looks_{name}"), looks);
}

#[test]
fn a_hostile_path_reaches_no_terminal() {
    let mut driver = shown_in(Lang::En);
    driver.keys("down down enter");
    driver.send(Msg::Completed {
        path: "a\u{1b}[31m".to_owned(),
        found: vec!["\u{202e}b.yaml".to_owned(), "c\u{9b}2J.yaml".to_owned()],
    });
    driver.send(Msg::Tried(Err(Failure::Gone("\u{1b}]0;x\u{7}".to_owned()))));
    let missed = missed("a\u{1b}[31m\u{202e}b.yaml");
    let shown = [driver, missed].map(|driver| {
        let shown = screen(&driver.model, 120, 36);
        text(&shown, shown.area)
    });
    let shown = shown.concat();
    let bad = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202e}' | '\u{9b}');
    assert!(!shown.contains(bad), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_size_is_drawn(
        width in 0_u16..220,
        height in 0_u16..70,
        keys in prop::sample::select(vec![
            "", "down down enter", "down enter", "down enter tab", "down enter tab tab end",
            "down enter tab tab tab", "down enter tab tab tab tab", "down enter tab tab tab tab tab",
        ]),
    ) {
        let mut driver = shown_in(Lang::Fr);
        driver.keys(keys).paste("Un nom\tassez long\nUn autre\n日本\u{1b}[31m");
        screen(&driver.model, width, height);
    }
}
