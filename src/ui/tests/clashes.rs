//! What another program and we changed, side by side.

use insta::assert_snapshot;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use rstest::rstest;

use super::support::{runs, screen, text};
use crate::app::Msg;
use crate::app::tests::driver::Driver;
use crate::i18n::{Clash, Failure, Lang, Words};

fn clash(account: Option<&str>, place: &str, versions: [Option<&str>; 3]) -> Clash {
    let [before, ours, theirs] = versions.map(|it| it.map(Into::into));
    Clash {
        account: account.map(Into::into),
        place: place.into(),
        before,
        ours,
        theirs,
    }
}

/// The program as it asks for a score, a name that is long and evil, and an account that is gone.
fn asking(lang: Lang) -> Driver {
    asking_of(lang, |file, clashes| Failure::Conflict { file, clashes })
}

fn asking_of(lang: Lang, failure: fn(String, Vec<Clash>) -> Failure) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    let evil = "Helios\u{202e} \u{1b}[31m and everything else that makes a name long";
    let clashes = vec![
        clash(
            Some("helios"),
            "scores.innovation",
            [Some("3"), Some("5"), Some("4")],
        ),
        clash(
            None,
            "portfolio.name",
            [Some("Aurora"), Some(evil), Some("Aurora Group")],
        ),
        clash(
            Some("nova"),
            "",
            [Some("Nova Énergie"), None, Some("Nova Énergie")],
        ),
    ];
    let file = "portfolio.yaml".to_owned();
    driver.send(Msg::SaveFailed {
        generation: 1,
        why: failure(file, clashes),
    });
    driver
}

fn page(buffer: &Buffer) -> String {
    text(buffer, buffer.area)
}

#[rstest]
#[case::small("clashes_small", (80, 24))]
#[case::middle("clashes_middle", (120, 36))]
#[case::large("clashes_large", (200, 60))]
fn both_versions_stand_side_by_side(
    #[case] name: &str,
    #[case] (width, height): (u16, u16),
    #[values(Lang::En, Lang::Fr)] lang: Lang,
) {
    let mut driver = asking(lang);
    driver.keys("down right");
    let name = format!("{name}_{}", lang.id());
    assert_snapshot!(name, page(&screen(&driver.model, width, height)));
}

#[test]
fn what_is_taken_stands_out() {
    let mut driver = asking(Lang::En);
    driver.keys("right");
    let shown = screen(&driver.model, 100, 20);
    assert_snapshot!("clashes_looks", runs(&shown, shown.area));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_size_is_drawn(width in 0_u16..130, height in 0_u16..40, down in 0_usize..4) {
        let mut driver = asking(Lang::Fr);
        driver.keys(&"down ".repeat(down));
        screen(&driver.model, width, height);
    }
}

#[rstest]
#[case::english(Lang::En)]
#[case::french(Lang::Fr)]
fn the_sides_of_a_merge_are_called_so(#[case] lang: Lang) {
    let driver = asking_of(lang, |file, clashes| Failure::Unmerged { file, clashes });
    let shown = page(&screen(&driver.model, 80, 24));
    assert_snapshot!(format!("clashes_merge_{lang:?}").to_lowercase(), shown);
}

#[test]
fn the_veil_lies_over_both_versions() {
    let mut driver = asking(Lang::En);
    let open = page(&screen(&driver.model, 120, 36));
    assert!(open.contains("v veil"), "{open}");
    assert!(open.contains("Aurora Group"), "{open}");
    driver.keys("v");
    let veiled = page(&screen(&driver.model, 120, 36));
    let row = veiled.lines().find(|line| line.contains("before"));
    assert!(row.is_some_and(|row| row.contains("•••")), "{veiled}");
    assert!(!veiled.contains("Aurora Group"), "{veiled}");
    assert!(!driver.keys("v").model.options.veil, "it lifts again");
}
