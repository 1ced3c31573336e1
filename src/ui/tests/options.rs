//! The settings page, at three sizes in both languages.

use insta::assert_snapshot;
use proptest::prelude::*;
use rstest::rstest;

use super::support::{screen, text};
use crate::app::options::{Options, Places};
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

fn opened(lang: Lang) -> Driver {
    let mut driver = Driver::optioned(Options {
        motion: true,
        mouse: true,
        places: Places {
            settings: Some("/home/camille/.config/keyfolio/config.yaml".to_owned()),
            keys: Some("/home/camille/.config/keyfolio/ke\u{1b}[31mymap.yaml".to_owned()),
            copies: None,
            here: None,
        },
        ..Options::default()
    });
    driver.model.words = Words::new(lang);
    driver.keys("g o");
    driver
}

#[rstest]
fn the_settings(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (120, 36), (200, 60))] (width, height): (u16, u16),
) {
    let mut driver = opened(lang);
    driver.keys("down down down down");
    let shown = screen(&driver.model, width, height);
    let name = format!("options_{width}_{}", lang.id());
    assert_snapshot!(name, text(&shown, shown.area));
}

#[rstest]
fn what_is_said_of_a_setting_is_said_whole(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(0, 1, 2, 3, 4, 5, 6, 7, 8)] row: usize,
) {
    let mut driver = opened(lang);
    driver.keys(&"down ".repeat(row));
    let shown = screen(&driver.model, 80, 24);
    let shown = text(&shown, shown.area);
    assert!(!shown.contains('…'), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_size_is_drawn(width in 0_u16..220, height in 0_u16..70, row in 0_usize..9, ascii: bool) {
        let mut driver = opened(Lang::Fr);
        driver.model.options.ascii = ascii;
        driver.keys(&"down ".repeat(row));
        screen(&driver.model, width, height);
    }
}

#[rstest]
#[case::as_shipped("")]
#[case::another_scale(", scale: {min: 0, max: 10}")]
#[case::strong_at_the_left(", strong_side: left")]
fn how_it_looks_is_seen_below_the_settings(#[case] settings: &str) {
    let yaml = format!("format: 1\nportfolio: {{name: Aurora{settings}}}\n");
    let mut driver = Driver::reading(&yaml);
    driver.keys("g o");
    let shown = screen(&driver.model, 120, 36);
    let shown = text(&shown, shown.area);
    let line = |what: &str| shown.lines().position(|line| line.contains(what));
    let (top, best) = (line("Protect"), line("HE"));
    assert!(top.is_some() && best > top, "{shown}");
    assert!(best < line("Grow"), "{shown}");
    driver.model.options.ascii = true;
    let shown = screen(&driver.model, 120, 36);
    let shown = text(&shown, shown.area);
    assert!(shown.contains("[ HE ]"), "{shown}");
}
