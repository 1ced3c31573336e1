//! The list of copies that sync tools have left.

use insta::assert_snapshot;
use rstest::rstest;

use super::support::{screen, text};
use crate::app::Msg;
use crate::app::copies::SyncCopy;
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

#[rstest]
#[case::english(Lang::En)]
#[case::french(Lang::Fr)]
fn what_copies_would_bring_is_shown_before_anything_is_done(#[case] lang: Lang) {
    let copy = |name: &str, undecided| SyncCopy {
        name: name.to_owned(),
        accounts: [
            "Helios Retail",
            "Nova\u{202e} Énergie",
            "Zenith Foods",
            "Delta Rail",
        ]
        .map(str::to_owned)
        .into(),
        besides: false,
        undecided,
        brought_in: false,
        put_away: false,
    };
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    let copies = vec![
        copy("portfolio (Camille's conflicted copy 2026-11-20).yaml", 2),
        copy("portfolio-LAPTOP\u{1b}[31m.yaml", 0),
    ];
    driver.send(Msg::Copies(copies)).keys("g y");
    let buffer = screen(&driver.model, 80, 24);
    let shown = text(&buffer, buffer.area);
    assert_snapshot!(format!("copies_{lang:?}").to_lowercase(), shown);
}
