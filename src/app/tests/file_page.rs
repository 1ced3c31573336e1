//! The page of the file and its copies.

use jiff::civil::date;

use super::driver::Driver;
use super::unsaved::unsaved;
use crate::app::file_page::{Copy, FileFacts};
use crate::app::model::Page;
use crate::app::picker::Purpose;
use crate::app::{Effect, Msg};
use crate::domain::Portfolio;
use crate::domain::edit::Edit;
use crate::i18n::{Change, changes};

pub(crate) fn copy(path: &str, day: i8) -> Copy {
    Copy {
        path: path.to_owned(),
        taken: date(2026, 11, day).at(9, 5, 0, 0),
        size: 92_582,
        changes: None,
    }
}

/// A file with two copies.
pub(crate) fn facts() -> FileFacts {
    FileFacts {
        path: "/home/camille/portfolio.yaml".to_owned(),
        size: Some(92_582),
        written: Some(date(2026, 11, 23).at(14, 2, 0, 0)),
        write_protected: false,
        copies_folder: Some("/home/camille/.local/state/keyfolio".to_owned()),
        copies: vec![copy("/copies/1.yaml", 22), copy("/copies/2.yaml", 20)],
    }
}

fn without_nova(driver: &Driver) -> Portfolio {
    let mut portfolio = driver.portfolio().clone();
    let gone = portfolio.apply(Edit::RemoveAccount("nova".into()));
    gone.expect("it is there");
    portfolio
}

/// The page with both copies compared: the first says what the file says, the second lacks an account.
fn opened() -> Driver {
    let mut driver = Driver::new();
    driver.keys("g f");
    assert!(matches!(driver.effects.last(), Some(Effect::Survey)));
    driver.send(Msg::Surveyed(facts()));
    let then = without_nova(&driver);
    let changed = changes(driver.portfolio(), &then);
    compared(&mut driver, "/copies/1.yaml", Vec::new());
    compared(&mut driver, "/copies/2.yaml", changed);
    driver
}

fn compared(driver: &mut Driver, expected: &str, changes: Vec<Change>) {
    let Some(Effect::Compare { path, .. }) = driver.effects.last() else {
        panic!("{:?}", driver.effects.last());
    };
    assert_eq!(path, expected, "one after the other");
    let (path, changes) = (path.clone(), Ok(changes));
    driver.send(Msg::Compared { path, changes });
}

#[test]
fn a_copy_is_looked_at_and_brought_back_as_one_step() {
    let mut driver = opened();
    let before = driver.portfolio().clone();
    driver.keys("down enter");
    let picker = driver.model.picker().expect("a preview");
    assert_eq!(picker.purpose, Purpose::Preview("/copies/2.yaml".into()));
    assert_eq!(picker.items[0].label, "taken away");
    driver.keys("enter");
    assert!(matches!(
        driver.effects.last(),
        Some(Effect::BringBack(path)) if path == "/copies/2.yaml"
    ));
    let then = without_nova(&driver);
    let portfolio = Ok(Box::new(then.clone()));
    let path = "/copies/2.yaml".to_owned();
    driver.send(Msg::BroughtBack { path, portfolio });
    assert_eq!(driver.said(), "Brought back the file of 2026-11-20, 09:05");
    let [.., Effect::Save { portfolio, .. }, Effect::Survey] = &driver.effects[..] else {
        panic!(
            "it is saved, and the copies looked at: {:?}",
            driver.effects
        );
    };
    assert_eq!(**portfolio, then);
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
    let surveys = matches!(driver.effects.last(), Some(Effect::Survey));
    assert!(surveys, "what differs now is found anew");
}

#[test]
fn a_copy_that_says_the_same_needs_no_bringing_back() {
    let mut driver = opened();
    driver.keys("enter");
    assert!(driver.model.modals.is_empty());
    assert_eq!(driver.said(), "as the file is now");
}

#[test]
fn a_look_changes_nothing() {
    let mut driver = opened();
    let before = driver.portfolio().clone();
    driver.keys("down enter esc esc");
    assert_eq!(*driver.portfolio(), before);
    assert_eq!(driver.model.page, Page::Dashboard);
    let saves = |effect: &Effect| matches!(effect, Effect::Save { .. });
    assert!(!driver.effects.iter().any(saves));
}

#[test]
fn what_was_not_saved_comes_before_the_copies() {
    let mut driver = Driver::new();
    driver.send(Msg::Unsaved(unsaved())).keys("esc g f");
    driver.send(Msg::Surveyed(facts())).keys("enter");
    let purpose = driver.model.picker().map(|picker| &picker.purpose);
    assert_eq!(purpose, Some(&Purpose::Unsaved));
}

#[test]
fn a_copy_that_cannot_be_read_says_why() {
    let mut driver = Driver::new();
    driver.keys("g f").send(Msg::Surveyed(facts()));
    let path = "/copies/1.yaml".to_owned();
    let changes = Err("it is torn".into());
    driver.send(Msg::Compared { path, changes }).keys("enter");
    assert_eq!(driver.said(), "it is torn");
}

#[test]
fn a_file_that_is_only_read_is_not_brought_back() {
    let mut driver = Driver::reading_only();
    driver.keys("g f").send(Msg::Surveyed(facts()));
    let changed = changes(driver.portfolio(), &without_nova(&driver));
    compared(&mut driver, "/copies/1.yaml", changed);
    driver.keys("enter enter");
    let reads = |effect: &Effect| matches!(effect, Effect::BringBack(_));
    assert!(!driver.effects.iter().any(reads));
}

#[test]
fn nothing_is_compared_once_the_page_is_left() {
    let mut driver = Driver::new();
    driver.keys("g f").send(Msg::Surveyed(facts())).keys("esc");
    let path = "/copies/1.yaml".to_owned();
    let changes = Ok(Vec::new());
    let before = driver.effects.len();
    driver.send(Msg::Compared { path, changes });
    assert_eq!(driver.effects.len(), before);
}
