//! Others change the file while it is open.

use super::driver::Driver;
use crate::app::{Effect, Msg};
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Value};
use crate::domain::{AccountId, Portfolio};

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
