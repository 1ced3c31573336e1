//! Copies of the file that sync tools have left.

use rstest::rstest;

use super::driver::Driver;
use crate::app::access::Access;
use crate::app::copies::SyncCopy;
use crate::app::{Effect, Msg};
use crate::domain::Portfolio;
use crate::domain::edit::Edit;
use crate::i18n::{Clash, Failure};

const NAME: &str = "portfolio (1).yaml";

fn copy(name: &str) -> SyncCopy {
    SyncCopy {
        name: name.to_owned(),
        accounts: ["Helios Retail", "Nova", "Zenith", "Delta"]
            .map(str::to_owned)
            .into(),
        besides: false,
        undecided: 1,
        brought_in: false,
        put_away: false,
    }
}

/// The program to which one copy was told.
fn told() -> Driver {
    let mut driver = Driver::new();
    driver.send(Msg::Copies(vec![copy(NAME)]));
    driver
}

/// What is shown without Nova, as a copy may have it.
fn without_nova(driver: &Driver) -> Portfolio {
    let mut other = driver.portfolio().clone();
    other
        .apply(Edit::RemoveAccount("nova".into()))
        .expect("there is Nova");
    other
}

fn brought(generation: u64, brought: Result<Box<Portfolio>, Failure>) -> Msg {
    Msg::BroughtIn {
        copy: 0,
        generation,
        brought,
    }
}

#[test]
fn they_are_noticed_and_nothing_is_done() {
    let driver = told();
    let said = "g y shows what a sync tool has left here: portfolio (1).yaml";
    assert_eq!(driver.said(), said);
    assert!(driver.effects.is_empty() && driver.model.modals.is_empty());
}

#[test]
fn several_are_counted() {
    let mut driver = Driver::new();
    driver.send(Msg::Copies(vec![copy("a"), copy("b")]));
    assert!(driver.said().contains("2 copies"), "{}", driver.said());
}

#[test]
fn without_any_the_list_says_so() {
    let mut driver = Driver::new();
    driver.keys("g y");
    assert!(driver.said().contains("no sync tool"), "{}", driver.said());
}

#[test]
fn the_list_shows_what_each_would_bring() {
    let mut driver = told();
    driver.keys("g y");
    let items = &driver.model.picker().expect("a list").items;
    let labels: Vec<_> = items.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(
        labels,
        ["Bring in portfolio (1).yaml", "Put away portfolio (1).yaml"]
    );
    assert_eq!(
        items[0].detail,
        "Would change: Helios Retail, Nova, Zenith, one more account. \
         One place was changed on both sides and is decided first."
    );
    driver.keys("esc");
    assert!(driver.effects.is_empty());
}

#[rstest]
#[case::settings(true, 0, "Would change: settings and lists.")]
#[case::nothing_but_a_decision(
    false,
    1,
    "One place was changed on both sides and is decided first."
)]
fn what_a_copy_would_bring_besides(
    #[case] besides: bool,
    #[case] undecided: usize,
    #[case] said: &str,
) {
    let copy = SyncCopy {
        accounts: Vec::new(),
        besides,
        undecided,
        ..copy(NAME)
    };
    assert_eq!(Driver::new().model.words.would_bring(&copy), said);
}

#[test]
fn what_it_has_is_brought_in_as_one_step_to_undo() {
    let mut driver = told();
    let before = driver.portfolio().clone();
    driver.keys("g y enter");
    assert!(matches!(
        driver.effects.last(),
        Some(Effect::BringIn { copy: 0, .. })
    ));
    let other = without_nova(&driver);
    driver.send(brought(0, Ok(Box::new(other.clone()))));
    assert_eq!(*driver.portfolio(), other);
    assert!(matches!(driver.effects.last(), Some(Effect::Save { .. })));
    assert_eq!(
        driver.said(),
        "Brought in what portfolio (1).yaml had; g y puts it away"
    );
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn what_was_changed_meanwhile_is_not_lost() {
    let mut driver = told();
    driver.keys("g y enter");
    let other = without_nova(&driver);
    driver.on("helios").keys("d");
    let here = driver.portfolio().clone();
    driver.send(brought(0, Ok(Box::new(other))));
    assert_eq!(*driver.portfolio(), here);
    let again = driver.effects.last();
    assert!(
        matches!(again, Some(Effect::BringIn { generation: 1, .. })),
        "{again:?}"
    );
}

#[rstest]
#[case::ours("s", Some(false))]
#[case::the_copys("right s", Some(true))]
#[case::later("esc", None)]
fn what_both_changed_is_decided_first(#[case] keys: &str, #[case] theirs: Option<bool>) {
    let mut driver = told();
    driver.keys("g y enter");
    let before = driver.portfolio().clone();
    let clashes = vec![Clash {
        account: Some("helios".into()),
        place: "scores.innovation".into(),
        before: None,
        ours: Some("5".into()),
        theirs: Some("4".into()),
    }];
    let file = NAME.to_owned();
    driver.effects.clear();
    driver.send(brought(0, Err(Failure::Conflict { file, clashes })));
    driver.keys(keys);
    let decided = driver.effects.last().and_then(|effect| match effect {
        Effect::BringIn { decisions, .. } => decisions.first().map(|it| it.theirs),
        _ => None,
    });
    assert_eq!(decided, theirs);
    assert_eq!(*driver.portfolio(), before);
    assert!(driver.model.saving.failure.is_none(), "saving goes on");
}

#[test]
fn a_copy_is_put_away_on_demand_and_where_is_said() {
    let mut driver = told();
    driver.keys("g y down enter");
    assert!(matches!(
        driver.effects.last(),
        Some(Effect::PutCopyAway(0))
    ));
    let kept = Ok("/state/p (1).yaml".to_owned());
    driver.send(Msg::CopyPutAway { copy: 0, kept });
    assert_eq!(driver.said(), "Put away: /state/p (1).yaml");
    driver.keys("g y");
    assert!(driver.model.modals.is_empty(), "nothing is left to be done");
}

#[test]
fn what_cannot_be_put_away_stays_in_the_list() {
    let mut driver = told();
    let kept = Err("disk full".into());
    driver.send(Msg::CopyPutAway { copy: 0, kept }).keys("g y");
    assert_eq!(driver.model.modals.len(), 1);
}

#[test]
fn in_a_file_that_is_only_read_nothing_is_brought_in() {
    let mut driver = told();
    driver.send(Msg::Access(Access::ReadOnly)).keys("g y enter");
    assert!(driver.effects.is_empty());
    assert!(driver.said().contains("read only"), "{}", driver.said());
}
