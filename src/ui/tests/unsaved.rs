//! What an earlier session could not save, and what is not saved at the end.

use insta::assert_snapshot;
use rstest::rstest;

use super::support::{screen, text};
use crate::app::Msg;
use crate::app::tests::driver::Driver;
use crate::app::tests::unsaved::unsaved;
use crate::app::unsaved::Unsaved;
use crate::i18n::{Failure, Lang, Words};

fn driver(lang: Lang) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver
}

#[rstest]
fn it_is_asked_about_at_the_start(#[values(Lang::En, Lang::Fr)] lang: Lang) {
    let mut driver = driver(lang);
    let evil = "\u{1b}[31mNova\u{202e}";
    let names = ["Helios Retail", evil, "Ostrava Steel", "D", "E"];
    driver.send(Msg::Unsaved(Unsaved {
        accounts: names.map(str::to_owned).to_vec(),
        ..unsaved()
    }));
    let shown = screen(&driver.model, 80, 24);
    assert_snapshot!(format!("unsaved_{}", lang.id()), text(&shown, shown.area));
}

#[rstest]
fn at_the_end_it_is_said_whether_it_is_kept(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(true, false)] kept: bool,
) {
    let mut driver = driver(lang);
    let kept_or_not = if kept {
        Ok(())
    } else {
        Err(Failure::NoJournal)
    };
    let file = "/home/camille/portfolio.yaml".to_owned();
    let why = std::io::Error::from(std::io::ErrorKind::StorageFull).into();
    driver.keys("a q").send(Msg::Journaled(kept_or_not));
    driver.send(Msg::SaveFailed {
        generation: 1,
        why: Failure::DiskFull { file, why },
    });
    let kept = if kept { "kept" } else { "lost" };
    let name = format!("cannot_save_{kept}_{}", lang.id());
    let shown = screen(&driver.model, 80, 24);
    assert_snapshot!(name, text(&shown, shown.area));
}

#[rstest]
fn what_becomes_of_other_names_is_asked(#[values(Lang::En, Lang::Fr)] lang: Lang) {
    let mut driver = driver(lang);
    let file = "portfolio.yaml".to_owned();
    driver.keys("a q").send(Msg::SaveFailed {
        generation: 1,
        why: Failure::SeveralNames { file, names: 3 },
    });
    let shown = screen(&driver.model, 80, 24);
    let name = format!("several_names_{}", lang.id());
    assert_snapshot!(name, text(&shown, shown.area));
}
