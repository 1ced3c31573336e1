//! What an earlier session could not save.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::picker::Purpose;
use crate::app::unsaved::Unsaved;
use crate::app::{Effect, Msg};
use crate::domain::Portfolio;
use crate::domain::edit::Edit;
use crate::i18n::{Clash, Failure};

/// Changes of a Friday afternoon.
pub(crate) fn unsaved() -> Unsaved {
    Unsaved {
        since: date(2026, 11, 20).at(17, 42, 0, 0),
        accounts: vec!["Helios Retail".to_owned(), "Nova Énergie".to_owned()],
        besides: true,
    }
}

fn asked() -> Driver {
    let mut driver = Driver::new();
    driver.send(Msg::Unsaved(unsaved()));
    assert!(is_asking(&driver));
    driver
}

fn is_asking(driver: &Driver) -> bool {
    let purpose = driver.model.picker().map(|picker| &picker.purpose);
    purpose == Some(&Purpose::Unsaved)
}

fn without_nova(driver: &Driver) -> Portfolio {
    let mut portfolio = driver.portfolio().clone();
    portfolio
        .apply(Edit::RemoveAccount("nova".into()))
        .expect("it is there");
    portfolio
}

fn recovered(generation: u64, portfolio: Portfolio) -> Msg {
    let recovered = Ok(Box::new(portfolio));
    Msg::Recovered {
        generation,
        recovered,
    }
}

#[test]
fn it_is_taken_over_as_one_step_and_saved() {
    let mut driver = asked();
    let before = driver.portfolio().clone();
    driver.keys("enter");
    let asked = driver.effects.last();
    assert!(
        matches!(asked, Some(Effect::Recover { portfolio, .. }) if **portfolio == before),
        "{asked:?}"
    );
    let after = without_nova(&driver);
    driver.send(recovered(0, after.clone()));
    assert_eq!(*driver.portfolio(), after);
    assert_eq!(driver.said(), "Taken over what was not saved");
    let [.., Effect::Save { portfolio, .. }, Effect::Recovered] = &driver.effects[..] else {
        panic!("first the state, then that it has it: {:?}", driver.effects);
    };
    assert_eq!(**portfolio, after);
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
    assert!(driver.model.unsaved.is_none());
}

#[test]
fn what_was_changed_meanwhile_is_not_lost_to_it() {
    let mut driver = asked();
    let stale = without_nova(&driver);
    driver.keys("enter a");
    let here = driver.portfolio().clone();
    driver.send(recovered(0, stale));
    assert_eq!(*driver.portfolio(), here);
    assert!(matches!(
        driver.effects.last(),
        Some(Effect::Recover { generation: 1, .. })
    ));
}

#[rstest]
#[case::esc("esc")]
#[case::by_name("down enter")]
fn later_leaves_it_where_it_is(#[case] keys: &str) {
    let mut driver = asked();
    let before = driver.portfolio().clone();
    driver.keys(keys);
    assert!(driver.effects.is_empty() && driver.model.modals.is_empty());
    assert_eq!(*driver.portfolio(), before);
    assert_eq!(driver.model.unsaved, Some(unsaved()));
}

#[test]
fn it_is_put_away_and_where_is_said() {
    let mut driver = asked();
    driver.keys("down down enter");
    assert!(matches!(driver.effects.last(), Some(Effect::PutAway)));
    driver.send(Msg::PutAway(Ok(Some("/state/x.unsaved.yaml".to_owned()))));
    assert_eq!(driver.said(), "Put away: /state/x.unsaved.yaml");
    assert!(driver.model.unsaved.is_none());
}

#[test]
fn what_cannot_be_put_away_stays_to_be_asked_about() {
    let mut driver = asked();
    driver.keys("down down enter");
    driver.send(Msg::PutAway(Err("disk full".into())));
    assert!(driver.model.unsaved.is_some());
}

fn conflict() -> Msg {
    let clash = Clash {
        account: Some("helios".into()),
        place: "scores.innovation".into(),
        before: Some("2".into()),
        ours: Some("5".into()),
        theirs: Some("4".into()),
    };
    let file = "portfolio.yaml".to_owned();
    let clashes = vec![clash];
    Msg::Recovered {
        generation: 0,
        recovered: Err(Failure::Conflict { file, clashes }),
    }
}

#[rstest]
#[case::ours("s", Some(false))]
#[case::the_files("right s", Some(true))]
#[case::later("right esc", None)]
fn what_the_file_has_otherwise_since_is_decided_first(
    #[case] keys: &str,
    #[case] theirs: Option<bool>,
) {
    let mut driver = asked();
    driver.keys("enter").send(conflict()).keys(keys);
    let decided = match driver.effects.last() {
        Some(Effect::Recover { decisions, .. }) => decisions.first().map(|it| it.theirs),
        other => panic!("{other:?}"),
    };
    assert_eq!(decided, theirs);
    assert!(driver.model.unsaved.is_some(), "until it is taken over");
}

#[test]
fn a_file_that_is_only_read_is_left_alone() {
    let mut driver = Driver::reading_only();
    driver.send(Msg::Unsaved(unsaved()));
    assert!(!is_asking(&driver));
}

#[test]
fn what_is_being_chosen_is_not_come_between() {
    let mut driver = Driver::new();
    driver.keys(":").send(Msg::Unsaved(unsaved()));
    assert!(!is_asking(&driver));
    let said = "g f shows what an earlier session could not save";
    assert_eq!(driver.said(), said);
    driver.keys("esc g f enter");
    assert!(is_asking(&driver));
}

#[test]
fn it_stays_with_its_file() {
    let mut driver = asked();
    driver.keys("esc").send(Msg::Moved("other.yaml".to_owned()));
    assert!(driver.model.unsaved.is_none());
}
