//! Saving, failing to save, and leaving; what came from the file.

use jiff::civil::{Time, time};
use rstest::rstest;

use super::driver::Driver;
use crate::app::notice::Remark;
use crate::app::picker::Purpose;
use crate::app::{Effect, Msg};

const NOON: Time = time(12, 0, 0, 0);

fn cannot_save(driver: &Driver) -> bool {
    let purpose = driver.model.picker().map(|picker| &picker.purpose);
    purpose == Some(&Purpose::CannotSave)
}

fn ended(driver: &Driver) -> bool {
    matches!(driver.effects.last(), Some(Effect::Quit))
}

/// A change that could not be saved when the program was to end.
fn stuck() -> Driver {
    let mut driver = Driver::new();
    driver.keys("a q");
    assert!(!ended(&driver), "first the disk");
    let generation = driver.model.saving.generation;
    let why = "the disk is full".into();
    driver.send(Msg::SaveFailed { generation, why });
    assert!(cannot_save(&driver));
    driver
}

fn saved(driver: &mut Driver) {
    let generation = driver.model.saving.generation;
    let notice = None;
    driver.send(Msg::Saved {
        generation,
        at: NOON,
        notice,
    });
}

#[test]
fn with_nothing_to_save_the_program_ends_at_once() {
    let mut driver = Driver::new();
    driver.keys("q");
    assert!(ended(&driver));
}

#[test]
fn the_program_ends_when_the_disk_has_everything() {
    let mut driver = Driver::new();
    driver.keys("a q");
    assert!(matches!(driver.effects.last(), Some(Effect::Flush)));
    saved(&mut driver);
    assert!(ended(&driver));
}

#[test]
fn a_save_is_tried_again() {
    let mut driver = stuck();
    driver.keys("enter");
    assert!(matches!(driver.effects.last(), Some(Effect::Flush)));
    saved(&mut driver);
    assert!(ended(&driver));
}

#[test]
fn a_save_elsewhere_ends_the_program_as_well() {
    let mut driver = stuck();
    driver
        .keys("down enter ctrl-u")
        .text("/tmp/other.yaml")
        .keys("enter");
    let Some(Effect::SaveAs { path, .. }) = driver.effects.last() else {
        panic!("{:?}", driver.effects.last());
    };
    assert_eq!(path, "/tmp/other.yaml");
    saved(&mut driver);
    assert!(ended(&driver));
}

#[test]
fn after_a_save_elsewhere_that_file_is_the_one_at_hand() {
    let mut driver = stuck();
    driver
        .keys("down enter ctrl-u")
        .text("b.yaml")
        .keys("enter");
    assert_eq!(
        driver.model.file, "portfolio.yaml",
        "not before it is there"
    );
    driver.send(Msg::Moved("/tmp/b.yaml".to_owned()));
    assert_eq!(driver.model.file, "/tmp/b.yaml");
    assert_eq!(
        driver.said(),
        "Saved to /tmp/b.yaml, the file that is open now"
    );
}

#[test]
fn a_save_elsewhere_that_fails_asks_again() {
    let mut driver = stuck();
    driver.keys("down enter enter");
    let generation = driver.model.saving.generation;
    let why = "no such folder".into();
    driver.send(Msg::SaveFailed { generation, why });
    assert!(cannot_save(&driver));
}

#[test]
fn the_program_is_left_without_saving_only_when_told_to() {
    let mut driver = stuck();
    driver.keys("end down down enter");
    assert!(ended(&driver));
}

#[rstest]
#[case::in_place(Remark::InPlace, "Saved in place, because the file has several names")]
#[case::without_a_copy(
    Remark::CommentsLost { copy: None },
    "Saved, but without the comments"
)]
#[case::with_a_copy(
    Remark::FewCommentsLost { copy: Some("/old.yaml".to_owned()) },
    "Saved, but a few comments could not be kept; the file as it was: /old.yaml"
)]
#[case::unconfirmed(Remark::Unconfirmed, "Saved, but the disk did not confirm it")]
fn how_the_file_was_saved_is_said_where_it_matters(#[case] remark: Remark, #[case] said: &str) {
    let mut driver = Driver::new();
    driver.keys("a").send(Msg::Saved {
        generation: 1,
        at: NOON,
        notice: Some(remark),
    });
    assert_eq!(driver.said(), said);
}

#[test]
fn escape_goes_back_to_work() {
    let mut driver = stuck();
    driver.keys("esc");
    assert!(driver.model.modals.is_empty());
    saved(&mut driver);
    assert!(!ended(&driver), "nobody wants to leave any more");
}

#[test]
fn saving_from_an_open_cell_takes_what_is_typed() {
    let mut driver = Driver::new();
    driver.keys("g w right enter ctrl-u 3 5 ctrl-s");
    assert!(driver.model.cell.is_none());
    assert_eq!(driver.model.criterion().map(|(_, c)| c.weight), Some(35.0));
    assert!(matches!(driver.effects.last(), Some(Effect::Flush)));
}

#[test]
fn taking_back_what_came_from_the_file_wants_the_key_twice() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    let mut other = Driver::new();
    other.keys("d");
    driver.send(Msg::Reread(Ok(Box::new(other.portfolio().clone()))));
    assert_ne!(*driver.portfolio(), before);
    driver.keys("u");
    assert_ne!(*driver.portfolio(), before);
    assert!(
        driver
            .said()
            .starts_with("This takes back what came from the file")
    );
    driver.keys("down u");
    assert_ne!(
        *driver.portfolio(),
        before,
        "another key between starts over"
    );
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}
