//! Saving, failing to save, and leaving; what came from the file.

use jiff::civil::{Time, time};
use rstest::rstest;

use super::driver::Driver;
use crate::app::notice::Remark;
use crate::app::picker::Purpose;
use crate::app::saving::Names;
use crate::app::{Effect, Msg};
use crate::i18n::Failure;

const NOON: Time = time(12, 0, 0, 0);

fn cannot_save(driver: &Driver) -> bool {
    let purpose = driver.model.picker().map(|picker| &picker.purpose);
    matches!(purpose, Some(Purpose::CannotSave { .. }))
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

#[test]
fn what_to_do_is_asked_once_however_often_it_is_to_end() {
    let mut driver = stuck();
    driver.keys("ctrl-c");
    let generation = driver.model.saving.generation;
    let why = "the disk is full".into();
    driver.send(Msg::SaveFailed { generation, why });
    assert!(cannot_save(&driver) && !ended(&driver));
    driver.keys("esc");
    assert!(!cannot_save(&driver), "one lay over the other");
}

#[test]
fn who_asks_twice_leaves_where_everything_is_kept() {
    let mut driver = stuck();
    driver.send(Msg::Journaled(Ok(()))).keys("ctrl-c");
    assert!(ended(&driver));
}

#[test]
fn letters_move_among_the_answers_to_a_question() {
    let mut driver = stuck();
    driver.keys("j j k q");
    let picker = driver.model.picker().unwrap();
    assert_eq!((picker.cursor, picker.shown.len()), (1, 3));
}

/// A file that somebody has taken away.
fn gone(keys: &str) -> Driver {
    let mut driver = Driver::new();
    driver.keys(keys);
    let generation = driver.model.saving.generation;
    let why = Failure::Gone("portfolio.yaml".to_owned());
    driver.send(Msg::SaveFailed { generation, why });
    driver
}

#[rstest]
#[case::at_the_end("a q", true)]
#[case::on_demand("a", false)]
fn a_file_that_is_gone_is_written_anew_where_that_is_said(#[case] keys: &str, #[case] ends: bool) {
    let mut driver = gone(keys);
    if !ends {
        assert!(!cannot_save(&driver), "nothing comes between");
        driver.keys("s");
    }
    assert!(cannot_save(&driver));
    driver.keys("enter");
    let Some(Effect::SaveAs { path, .. }) = driver.effects.last() else {
        panic!("{:?}", driver.effects.last());
    };
    assert_eq!(path, "portfolio.yaml");
    saved(&mut driver);
    assert_eq!(ended(&driver), ends);
}

#[rstest]
#[case::at_the_end("a q", true)]
#[case::on_demand("a", false)]
fn where_no_copy_can_be_kept_it_is_saved_without_where_that_is_said(
    #[case] keys: &str,
    #[case] ends: bool,
) {
    let mut driver = Driver::new();
    driver.keys(keys);
    let generation = driver.model.saving.generation;
    let why = Failure::Backup(Box::new("no room".into()));
    driver.send(Msg::SaveFailed { generation, why });
    if !ends {
        assert!(!cannot_save(&driver), "nothing comes between");
        driver.keys("s");
    }
    assert!(cannot_save(&driver));
    driver.keys("enter");
    assert!(matches!(driver.effects.last(), Some(Effect::ForgoCopies)));
    saved(&mut driver);
    assert_eq!(ended(&driver), ends);
}

/// A file that is overwritten in its place is never saved without a copy, whatever was said of copies.
#[rstest]
#[case::at_the_end("a q", true)]
#[case::on_demand("a", false)]
fn where_it_is_not_saved_without_a_copy_either_it_is_tried_again(
    #[case] keys: &str,
    #[case] ends: bool,
) {
    let mut driver = Driver::new();
    driver.keys(keys);
    let generation = driver.model.saving.generation;
    let no_copy = || Msg::SaveFailed {
        generation,
        why: Failure::Backup(Box::new("no room".into())),
    };
    driver.send(no_copy());
    if !ends {
        driver.keys("s");
    }
    driver.keys("enter").send(no_copy());
    if !ends {
        assert!(!cannot_save(&driver), "nothing comes between");
        driver.keys("s");
    }
    assert!(cannot_save(&driver));
    driver.keys("enter");
    assert!(matches!(driver.effects.last(), Some(Effect::Flush)));
    saved(&mut driver);
    assert_eq!(ended(&driver), ends);
    assert_eq!(driver.said() == "Saved", !ends);
}

#[rstest]
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

/// A change that cannot be saved before it is said what becomes of the file's other names.
fn with_several_names(keys: &str) -> Driver {
    let mut driver = Driver::new();
    driver.keys(keys);
    let generation = driver.model.saving.generation;
    let file = "portfolio.yaml".to_owned();
    let why = Failure::SeveralNames { file, names: 2 };
    driver.send(Msg::SaveFailed { generation, why });
    driver
}

fn asks_about_names(driver: &Driver) -> Option<bool> {
    let purpose = driver.model.picker().map(|picker| &picker.purpose);
    match purpose {
        Some(Purpose::Names { leaving }) => Some(*leaving),
        _ => None,
    }
}

#[rstest]
#[case::together("enter", Names::Together)]
#[case::apart("down enter", Names::Apart)]
fn what_becomes_of_other_names_is_asked_and_done(#[case] keys: &str, #[case] names: Names) {
    let mut driver = with_several_names("a");
    assert_eq!(asks_about_names(&driver), Some(false));
    driver.keys(keys);
    let Some(Effect::Names(decided)) = driver.effects.last() else {
        panic!("{:?}", driver.effects.last());
    };
    assert_eq!(*decided, names);
    saved(&mut driver);
    assert!(!ended(&driver));
    assert_eq!(driver.said(), "Saved");
}

#[test]
fn names_can_be_decided_about_later() {
    let mut driver = with_several_names("a");
    driver.keys("esc");
    assert_eq!(asks_about_names(&driver), None);
    assert!(driver.model.saving.is_dirty(), "nothing is lost");
    driver.keys("s");
    assert_eq!(asks_about_names(&driver), Some(false));
}

#[test]
fn names_are_not_asked_about_while_something_is_typed() {
    let mut driver = with_several_names("a g w right enter 3");
    assert!(driver.model.cell.is_some());
    assert_eq!(asks_about_names(&driver), None);
    driver.keys("enter s");
    assert_eq!(asks_about_names(&driver), Some(false));
}

#[test]
fn who_wanted_to_leave_leaves_once_names_are_decided_about() {
    let mut driver = with_several_names("a q");
    assert_eq!(asks_about_names(&driver), Some(true));
    driver.keys("enter");
    saved(&mut driver);
    assert!(ended(&driver));
}

#[test]
fn who_wanted_to_leave_may_leave_without_deciding_about_names() {
    let mut driver = with_several_names("a q");
    driver.keys("down down down enter");
    assert!(ended(&driver));
}

#[test]
fn a_save_elsewhere_needs_no_decision_about_names_and_does_not_end_the_program() {
    let mut driver = with_several_names("a");
    driver
        .keys("down down enter ctrl-u")
        .text("b.yaml")
        .keys("enter");
    assert!(matches!(driver.effects.last(), Some(Effect::SaveAs { .. })));
    saved(&mut driver);
    assert!(!ended(&driver));
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
