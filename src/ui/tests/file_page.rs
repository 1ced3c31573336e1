//! The page of the file and its copies.

use insta::assert_snapshot;
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use super::support::{screen, text};
use crate::app::Msg;
use crate::app::access::{Access, Holder};
use crate::app::tests::driver::Driver;
use crate::app::tests::file_page::{copy, facts};
use crate::app::tests::unsaved::unsaved;
use crate::i18n::{Change, Lang, Words};

fn change(account: Option<&str>, place: &str, [before, after]: [Option<&str>; 2]) -> Change {
    Change {
        account: account.map(str::to_owned),
        place: place.into(),
        before: before.map(Into::into),
        after: after.map(Into::into),
    }
}

fn differences() -> Vec<Change> {
    vec![
        change(None, "portfolio.currency", [Some("EUR"), Some("CHF")]),
        change(
            Some("Helios Retail"),
            "scores.innovation",
            [Some("5"), Some("4")],
        ),
        change(Some("Helios Retail"), "effort", [Some("3"), None]),
        change(Some("\u{1b}[31mNova\u{202e}"), "", [Some("Nova"), None]),
    ]
}

/// The page with copies of every kind.
fn opened(lang: Lang) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.send(Msg::Unsaved(unsaved())).keys("esc g f");
    let mut facts = facts();
    let mut same = copy("/copies/0.yaml", 23);
    same.changes = Some(Ok(Vec::new()));
    let mut torn = copy("/copies/9.yaml", 1);
    torn.changes = Some(Err("torn".into()));
    facts.copies[0].changes = Some(Ok(differences()));
    facts.copies.insert(0, same);
    facts.copies.push(torn);
    driver.send(Msg::Surveyed(facts));
    driver
}

#[rstest]
#[case::small("file_small", (80, 24))]
#[case::middle("file_middle", (120, 36))]
#[case::large("file_large", (200, 60))]
fn the_file_and_its_copies_are_listed(
    #[case] name: &str,
    #[case] (width, height): (u16, u16),
    #[values(Lang::En, Lang::Fr)] lang: Lang,
) {
    let driver = opened(lang);
    let shown = screen(&driver.model, width, height);
    assert_snapshot!(format!("{name}_{}", lang.id()), text(&shown, shown.area));
}

/// All that differs in the copy under the cursor stands beside the list; the veil hides it, since much of it is figures.
#[rstest]
fn what_would_change_stands_beside_a_wide_list(#[values(Lang::En, Lang::Fr)] lang: Lang) {
    let mut driver = opened(lang);
    driver.keys("down down");
    let shown = screen(&driver.model, 200, 60);
    assert_snapshot!(
        format!("file_beside_{}", lang.id()),
        text(&shown, shown.area)
    );
    driver.keys("v");
    let veiled = screen(&driver.model, 200, 60);
    assert!(!text(&veiled, veiled.area).contains("EUR"));
}

#[rstest]
fn what_would_change_is_previewed(#[values(Lang::En, Lang::Fr)] lang: Lang) {
    let mut driver = opened(lang);
    driver.keys("down down enter");
    let shown = screen(&driver.model, 80, 24);
    assert_snapshot!(
        format!("file_preview_{}", lang.id()),
        text(&shown, shown.area)
    );
}

#[rstest]
#[case::ours(Access::Writable, &["held by", "this window", "open for changes"])]
#[case::only_read(Access::ReadOnly, &["opened to be read only"])]
#[case::unguarded(Access::Unguarded("no locks".to_owned().into()), &["nobody: there is no lock", "(no locks)"])]
#[case::unknown(Access::Following(None), &["another window", "read only: what the other window"])]
#[case::theirs(Access::Following(Some(other())), &["another window: pid 4711 on lap", "since 13:02"])]
fn which_window_has_the_file_is_said(#[case] access: Access, #[case] said: &[&str]) {
    let mut driver = Driver::new();
    driver.send(Msg::Access(access)).keys("g f");
    driver.send(Msg::Surveyed(facts()));
    let shown = screen(&driver.model, 80, 24);
    let shown = text(&shown, shown.area);
    for said in said {
        assert!(shown.contains(said), "{shown}");
    }
}

#[test]
fn a_file_that_cannot_be_written_says_so_from_the_start() {
    let mut driver = Driver::new();
    driver.send(Msg::Access(Access::Unwritable));
    let shown = screen(&driver.model, 80, 24);
    let shown = text(&shown, shown.area);
    assert!(shown.contains("read only"), "{shown}");
    assert!(
        shown.contains("This file cannot be written here"),
        "{shown}"
    );
}

/// A window on a machine with an odd name.
fn other() -> Holder {
    Holder {
        host: "lap\u{1b}top".to_owned(),
        pid: 4711,
        since: date(2026, 11, 23).at(13, 2, 0, 0),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn any_size_is_drawn(width in 0_u16..130, height in 0_u16..40, down in 0_usize..6) {
        let mut driver = opened(Lang::Fr);
        driver.keys(&"down ".repeat(down));
        screen(&driver.model, width, height);
        driver.keys("enter");
        screen(&driver.model, width, height);
    }
}
