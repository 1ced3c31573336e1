//! Others change the file while it is open.

use rstest::rstest;

use super::driver::Driver;
use crate::app::access::Access;
use crate::app::model::Modal;
use crate::app::picker::Purpose;
use crate::app::saving::SaveState;
use crate::app::{Effect, Msg};
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Value};
use crate::domain::{AccountId, Portfolio};
use crate::i18n::{Clash, Failure};

/// What is shown, with another name for an account.
fn renamed(driver: &Driver, account: &str, name: &str) -> Portfolio {
    let mut portfolio = driver.portfolio().clone();
    let edit = Edit::SetAccount {
        account: AccountId::from(account),
        field: AccountField::Name,
        value: Value::Text(name.to_owned()),
    };
    portfolio.apply(edit).expect("a name");
    portfolio
}

fn outside(number: u64, generation: u64, portfolio: Portfolio) -> Msg {
    Msg::Outside {
        number,
        generation,
        portfolio: Box::new(portfolio),
    }
}

fn name<'d>(driver: &'d Driver, account: &str) -> &'d str {
    let id = AccountId::from(account);
    &driver.portfolio().account(&id).expect("it is there").name
}

#[test]
fn what_others_changed_is_taken_over_at_once() {
    let mut driver = Driver::new();
    driver.on("kestrel");
    let theirs = renamed(&driver, "helios", "Helios Group");
    driver.send(outside(3, 0, theirs));
    assert_eq!(name(&driver, "helios"), "Helios Group");
    assert_eq!(
        driver.account().id.as_str(),
        "kestrel",
        "the selection stays"
    );
    assert_eq!(
        driver.said(),
        "Another program changed the file, taken over: Helios Group"
    );
    let saved = driver.effects.last();
    assert!(
        matches!(
            saved,
            Some(Effect::Save {
                basis: 3,
                generation: 1,
                ..
            })
        ),
        "{saved:?}"
    );
}

#[test]
fn the_selection_stays_on_its_account_wherever_that_is_now() {
    let mut driver = Driver::new();
    driver.on("kestrel");
    let mut theirs = driver.portfolio().clone();
    for gone in ["helios", "nova"] {
        let edit = Edit::RemoveAccount(AccountId::from(gone));
        theirs.apply(edit).expect("an account");
    }
    driver.send(outside(3, 0, theirs));
    for (keys, count) in [("", 18), ("u u", 20), ("ctrl-r", 18)] {
        driver.keys(keys);
        assert_eq!(driver.portfolio().accounts().len(), count);
        assert_eq!(driver.account().id.as_str(), "kestrel", "after {keys:?}");
    }
}

#[test]
fn the_cursor_of_today_stays_on_what_it_was_on() {
    let mut driver = Driver::new();
    driver.keys("g t");
    while driver.account().id.as_str() != "kestrel" {
        driver.keys("down");
    }
    let matter = driver.model.today_page.entry().map(|entry| entry.matter);
    let mut theirs = driver.portfolio().clone();
    let edit = Edit::RemoveAccount(AccountId::from("helios"));
    theirs.apply(edit).expect("an account");
    driver.send(outside(3, 0, theirs));
    assert_eq!(driver.account().id.as_str(), "kestrel");
    let entry = driver.model.today_page.entry();
    assert_eq!(entry.map(|entry| entry.matter), matter);
    assert_eq!(entry.and_then(|entry| entry.account), driver.model.selected);
}

#[test]
fn it_is_one_step_to_undo_which_wants_the_key_twice() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    let theirs = renamed(&driver, "helios", "Helios Group");
    driver.send(outside(1, 0, theirs)).keys("u");
    assert_ne!(*driver.portfolio(), before);
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn what_was_changed_here_since_is_not_lost_to_it() {
    let mut driver = Driver::new();
    let theirs = renamed(&driver, "helios", "Helios Group");
    driver.on("kestrel").keys("a");
    let here = driver.portfolio().clone();
    driver.send(outside(1, 0, theirs));
    assert_eq!(
        *driver.portfolio(),
        here,
        "the next save brings it again, merged"
    );
    let both = renamed(&driver, "helios", "Helios Group");
    driver.send(outside(2, 1, both));
    assert_eq!(name(&driver, "helios"), "Helios Group");
}

#[test]
fn what_is_being_typed_stays_open() {
    let mut driver = Driver::new();
    let theirs = renamed(&driver, "helios", "Helios Group");
    driver.keys("n").text("Nouveau");
    driver.send(outside(1, 0, theirs));
    assert_eq!(driver.typed(), Some("Nouveau"));
    driver.keys("enter");
    assert!(
        driver
            .portfolio()
            .accounts()
            .iter()
            .any(|it| it.name == "Nouveau")
    );
}

#[test]
fn what_is_shown_already_is_no_news() {
    let mut driver = Driver::new();
    let same = driver.portfolio().clone();
    driver.send(outside(1, 0, same));
    assert_eq!(driver.said(), "");
    assert!(driver.effects.is_empty());
}

fn clash(place: &str, ours: Option<&str>) -> Clash {
    Clash {
        account: Some("helios".into()),
        place: place.into(),
        before: Some("2".into()),
        ours: ours.map(Into::into),
        theirs: Some("4".into()),
    }
}

/// What stands in the way of a save.
fn conflict(clashes: Vec<Clash>) -> Msg {
    let file = "portfolio.yaml".to_owned();
    Msg::SaveFailed {
        generation: 1,
        why: Failure::Conflict { file, clashes },
    }
}

fn two() -> Vec<Clash> {
    vec![clash("scores.innovation", Some("5")), clash("effort", None)]
}

/// Whose version was taken, place by place, as it was handed over last.
fn decided(driver: &Driver) -> Option<Vec<bool>> {
    match driver.effects.last() {
        Some(Effect::Decide { decisions, .. }) => {
            Some(decisions.iter().map(|it| it.theirs).collect())
        }
        _ => None,
    }
}

#[test]
fn who_leaves_may_do_so_without_having_decided() {
    let mut driver = Driver::new();
    driver.keys("a").send(conflict(two()));
    driver.keys("q").send(conflict(two()));
    let purpose = driver.model.picker().map(|it| it.purpose.clone());
    assert_eq!(purpose, Some(Purpose::CannotSave { leaving: true }));
    driver.keys("enter");
    let asked = driver.model.modals.last();
    assert!(matches!(asked, Some(Modal::Clashes(_))), "to be decided");
    driver.keys("ctrl-c").send(conflict(two()));
    driver.send(Msg::Journaled(Ok(()))).keys("ctrl-c");
    assert!(matches!(driver.effects.last(), Some(Effect::Quit)));
}

#[rstest]
#[case::ours_unless_said_otherwise("s", &[false, false])]
#[case::theirs("right s", &[true, false])]
#[case::each_by_itself("down right up s", &[false, true])]
#[case::and_back("right left down enter ctrl-s", &[false, true])]
fn what_both_changed_is_decided_place_by_place(#[case] keys: &str, #[case] expected: &[bool]) {
    let mut driver = Driver::new();
    driver.send(conflict(two())).keys(keys);
    assert_eq!(decided(&driver).as_deref(), Some(expected));
    assert!(driver.model.modals.is_empty());
}

#[test]
fn later_loses_nothing_and_saving_asks_again() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    driver.send(conflict(two())).keys("right a d n 5 esc");
    assert_eq!(
        *driver.portfolio(),
        before,
        "no key reaches what lies below"
    );
    assert!(driver.model.modals.is_empty());
    driver.keys("s down s");
    assert_eq!(decided(&driver), Some(vec![false, false]));
}

#[test]
fn it_does_not_come_between_somebody_and_what_is_being_typed() {
    let mut driver = Driver::new();
    driver.keys("n").text("Nou").send(conflict(two()));
    driver.text("veau").keys("enter s");
    assert!(matches!(
        driver.model.modals.last(),
        Some(Modal::Clashes(_))
    ));
    assert!(
        driver
            .portfolio()
            .accounts()
            .iter()
            .any(|it| it.name == "Nouveau")
    );
}

#[test]
fn what_was_decided_stays_decided_where_the_file_changes_again() {
    let mut driver = Driver::new();
    driver.send(conflict(two())).keys("down right");
    let mut three = two();
    three.insert(0, clash("country", Some("FR")));
    driver.send(conflict(three)).keys("s");
    assert_eq!(decided(&driver), Some(vec![false, false, true]));
}

#[test]
fn quitting_with_something_to_decide_asks_for_it() {
    let mut driver = Driver::new();
    driver.keys("a q").send(conflict(two())).keys("enter");
    assert!(matches!(
        driver.model.modals.last(),
        Some(Modal::Clashes(_))
    ));
}

/// What becomes of a file with so many lines that make no sense.
fn unreadable() -> Msg {
    let read =
        crate::store::read::read("format: 1\nportfolio:\n  scale: {min: 5, max: 1}\naccounts: 7\n");
    Msg::Reread(Err(read.expect_err("two problems").into()))
}

#[test]
fn all_that_is_wrong_with_an_edited_file_can_be_read() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    driver.keys("E").send(unreadable());
    let picker = driver.model.picker().expect("a list");
    assert_eq!(picker.purpose, Purpose::Problems);
    let lines: Vec<_> = picker.items.iter().map(|it| it.label.as_str()).collect();
    assert!(lines.len() > 1, "{lines:?}");
    assert!(
        lines.iter().all(|line| line.starts_with("line ")),
        "{lines:?}"
    );
    driver.keys("enter");
    assert!(driver.model.modals.is_empty());
    assert_eq!(*driver.portfolio(), before);
    assert_eq!(driver.model.saving.state(), SaveState::Unreadable);
}

#[test]
fn nothing_is_put_over_what_is_typed() {
    let mut driver = Driver::new();
    driver.keys("E n").text("Orion").send(unreadable());
    assert!(driver.model.cell.is_some() && driver.model.modals.is_empty());
}

#[test]
fn what_others_do_to_the_file_opens_no_list() {
    let mut driver = Driver::new();
    driver.send(unreadable());
    assert!(driver.model.modals.is_empty());
    assert_eq!(driver.model.saving.state(), SaveState::Unreadable);
}

#[rstest]
#[case::mended(|driver: &Driver| Msg::Reread(Ok(Box::new(driver.portfolio().clone()))))]
#[case::mended_by_others(|driver: &Driver| outside(1, 0, renamed(driver, "helios", "Helios SA")))]
#[case::saved_over(|_: &Driver| Msg::Saved { generation: 0, at: jiff::civil::time(9, 0, 0, 0), notice: None })]
fn a_file_is_unreadable_until_it_is_mended_or_saved_over(#[case] mend: fn(&Driver) -> Msg) {
    let mut driver = Driver::new();
    driver.send(unreadable());
    let mend = mend(&driver);
    driver.send(mend);
    assert_ne!(driver.model.saving.state(), SaveState::Unreadable);
}

fn ended(driver: &Driver) -> bool {
    driver.effects.iter().any(|it| matches!(it, Effect::Quit))
}

fn gone() -> Msg {
    Msg::Reread(Err(Failure::Gone("portfolio.yaml".to_owned())))
}

#[test]
fn a_file_that_was_taken_away_is_said_and_asked_about_at_the_end() {
    let mut driver = Driver::new();
    driver.send(gone());
    assert!(matches!(
        driver.model.saving.state(),
        SaveState::Failed(Failure::Gone(_))
    ));
    driver.keys("q");
    assert!(!ended(&driver));
    driver.keys("enter");
    let anew =
        |effect: &Effect| matches!(effect, Effect::SaveAs { path, .. } if path == "portfolio.yaml");
    assert!(driver.effects.iter().any(anew), "{:?}", driver.effects);
}

#[test]
fn a_file_that_is_there_again_is_as_it_was() {
    let mut driver = Driver::new();
    driver.send(gone());
    let same = driver.portfolio().clone();
    driver.send(outside(1, 0, same));
    assert_eq!(driver.model.saving.state(), SaveState::Untouched);
    driver.keys("q");
    assert!(ended(&driver));
}

#[test]
fn who_may_not_write_it_is_only_told_that_it_is_gone() {
    let mut driver = Driver::new();
    driver.model.access = Access::ReadOnly;
    driver.send(gone());
    assert_eq!(driver.model.saving.state(), SaveState::Unreadable);
    driver.keys("q");
    assert!(ended(&driver));
}
