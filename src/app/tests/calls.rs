//! A call, from the first key to the last.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::call::Section;
use crate::app::model::Page;
use crate::app::options::Options;
use crate::app::{Effect, Msg};
use crate::domain::call::Call;

/// On the phone with Helios since two past two.
fn calling() -> Driver {
    let mut driver = Driver::new();
    driver.on("helios");
    driver.send(Msg::Clock(date(2026, 11, 23).at(14, 2, 0, 0)));
    driver.keys("c");
    driver
}

fn at(driver: &mut Driver, hour: i8, minute: i8) {
    driver.send(Msg::Clock(date(2026, 11, 23).at(hour, minute, 0, 0)));
}

/// The entry of the call that is going on, or that was just kept.
fn entry(driver: &Driver) -> Option<Call> {
    driver.account().calls.get(2).cloned()
}

fn notes(driver: &Driver) -> Option<String> {
    entry(driver)?.notes
}

#[test]
fn c_opens_the_call_of_the_account_from_any_pane() {
    for pane in [
        "",
        "tab",
        "tab tab",
        "tab tab tab",
        "tab tab tab tab",
        "z",
        "g w",
    ] {
        let mut driver = Driver::new();
        driver.on("nova").keys(pane).keys("c");
        assert_eq!(driver.model.page, Page::Call, "{pane}");
        assert_eq!(driver.account().id.as_str(), "nova");
    }
}

#[test]
fn leaving_a_call_in_which_nothing_was_done_asks_nothing_and_goes_back() {
    let mut driver = Driver::new();
    driver.on("nova").keys("g w c esc");
    assert_eq!(driver.model.page, Page::Criteria);
    assert!(driver.model.call.is_none() && driver.effects.is_empty());
}

#[test]
fn one_key_scores_as_on_the_position_sheet() {
    let mut driver = calling();
    driver.keys("down 2");
    let (_, criterion) = driver.model.criterion().unwrap();
    let score = driver.account().scores.get(&criterion.id).unwrap();
    assert_eq!(score.value, 2.0);
    driver.keys("u");
    assert_eq!(driver.model.page, Page::Call);
}

#[test]
fn tab_walks_through_the_sections_and_round() {
    let mut driver = calling();
    let mut walked = Vec::new();
    for _ in 0..5 {
        walked.push(driver.model.call.as_ref().unwrap().section);
        driver.keys("tab");
    }
    assert_eq!(walked[..4], Section::ALL);
    assert_eq!(walked[4], Section::ALL[0]);
    driver.keys("shift-tab shift-tab");
    assert_eq!(driver.model.call.as_ref().unwrap().section, Section::Notes);
}

#[rstest]
#[case::a_letter("i")]
#[case::the_space_bar("space")]
fn a_note_is_saved_as_it_is_typed(#[case] key: &str) {
    let mut driver = calling();
    at(&mut driver, 14, 5);
    driver.keys(key).text("peak");
    assert_eq!(notes(&driver).as_deref(), Some("14:05 peak"));
    let saved = driver
        .effects
        .iter()
        .filter(|e| matches!(e, Effect::Save { .. }));
    assert_eq!(saved.count(), 4, "every letter");
    let call = entry(&driver).unwrap();
    assert_eq!(call.at, Some(date(2026, 11, 23).at(14, 2, 0, 0)));
}

#[test]
fn enter_begins_the_next_note_and_esc_goes_back_to_the_commands() {
    let mut driver = calling();
    driver.keys("i").text("one").keys("enter");
    at(&mut driver, 14, 9);
    driver.keys("esc i").text("two d").keys("esc");
    assert_eq!(notes(&driver).as_deref(), Some("14:02 one\n14:09 two d"));
    driver.keys("i enter");
    assert!(
        driver.model.cell.is_none(),
        "an empty note ends the writing"
    );
    assert_eq!(driver.model.page, Page::Call);
}

#[test]
fn a_note_may_have_lines() {
    let mut driver = calling();
    driver
        .keys("i")
        .text("one")
        .keys("alt-enter")
        .text("more")
        .keys("esc");
    driver
        .keys("i")
        .paste("a\r\nb\n")
        .keys("up")
        .text("!")
        .keys("esc");
    assert_eq!(
        notes(&driver).as_deref(),
        Some("14:02 one\nmore\n14:02 a!\nb")
    );
    assert_eq!(driver.model.call_notes().len(), 2);
}

#[test]
fn a_note_is_one_step_to_undo() {
    let mut driver = calling();
    driver
        .keys("i")
        .text("first")
        .keys("enter")
        .text("second")
        .keys("esc u");
    assert_eq!(notes(&driver).as_deref(), Some("14:02 first"));
    driver.keys("u");
    assert_eq!(entry(&driver), None, "no note, no entry");
    driver.keys("ctrl-r ctrl-r");
    assert_eq!(notes(&driver).as_deref(), Some("14:02 first\n14:02 second"));
}

#[test]
fn a_note_that_was_emptied_leaves_nothing() {
    let mut driver = calling();
    driver.keys("i").text("ab").keys("backspace backspace esc");
    assert_eq!(entry(&driver), None);
}

#[test]
fn notes_are_mended_and_deleted() {
    let mut driver = calling();
    driver
        .keys("i")
        .text("one")
        .keys("enter")
        .text("two")
        .keys("esc tab tab tab up up enter");
    assert_eq!(driver.typed(), Some("one"));
    driver.text("!").keys("esc");
    assert_eq!(notes(&driver).as_deref(), Some("14:02 one!\n14:02 two"));
    driver.keys("d");
    assert_eq!(notes(&driver).as_deref(), Some("14:02 two"));
}

#[test]
fn tab_out_of_a_note_goes_on() {
    let mut driver = calling();
    driver.keys("i").text("one").keys("tab");
    assert_eq!(
        driver.model.call.as_ref().unwrap().section,
        Section::Scorecard
    );
    assert_eq!(notes(&driver).as_deref(), Some("14:02 one"));
}

#[test]
fn enter_on_the_summary_keeps_it_in_one_step() {
    let mut driver = calling();
    driver.keys("i").text("fine").keys("esc down 2");
    at(&mut driver, 14, 25);
    driver.keys("esc enter");
    assert_eq!(driver.model.page, Page::Dashboard);
    let call = entry(&driver).unwrap();
    assert_eq!(
        (call.minutes, call.notes.as_deref()),
        (Some(23), Some("14:02 fine"))
    );
    let (_, criterion) = driver.model.criterion().unwrap();
    let scored = format!("{} ", criterion.name);
    assert!(
        call.changes.iter().any(|line| line.starts_with(&scored)),
        "{:?}",
        call.changes
    );
    driver.keys("u");
    let call = entry(&driver).unwrap();
    assert_eq!((call.minutes, call.changes.len()), (None, 0));
    assert_eq!(call.notes.as_deref(), Some("14:02 fine"));
}

#[test]
fn a_call_of_which_only_the_time_is_known_can_be_kept() {
    let mut driver = calling();
    at(&mut driver, 14, 12);
    driver.keys("c enter");
    assert_eq!(entry(&driver).unwrap().minutes, Some(10));
}

#[test]
fn esc_on_the_summary_goes_back_into_the_call() {
    let mut driver = calling();
    driver.keys("i").text("fine").keys("esc esc esc");
    assert_eq!(driver.model.page, Page::Call);
    assert!(driver.model.modals.is_empty() && driver.model.call.is_some());
}

#[test]
fn a_call_that_is_not_kept_comes_back_by_undo() {
    let mut driver = calling();
    driver.keys("i").text("fine").keys("esc esc d");
    assert!(driver.model.call.is_none() && entry(&driver).is_none());
    driver.keys("u");
    assert_eq!(notes(&driver).as_deref(), Some("14:02 fine"));
}

#[test]
fn the_summary_is_copied_as_markdown() {
    let mut driver = calling();
    driver.keys("i").text("fine").keys("esc esc y");
    let Some(Effect::Copy(text)) = driver.effects.last() else {
        panic!("nothing was copied: {:?}", driver.effects.last());
    };
    assert!(
        text.starts_with("# Helios Retail\n\n2026-11-23 14:02"),
        "{text}"
    );
    assert!(text.ends_with("- 14:02 fine\n"), "{text}");
    assert!(driver.said().contains("clipboard"), "{}", driver.said());
}

#[rstest]
#[case::account("", &["**Helios Retail** · key · Attractiveness 4.2"])]
#[case::position("tab tab", &["**Helios Retail**", "- Capacity to innovate: 5 (20 %)"])]
#[case::scorecard("tab tab tab", &["- On time in full: 94.5 → 97 %"])]
#[case::requirements("tab tab tab tab", &["- WAIT: Two-hour delivery slots, answer promised for 2026-11-20"])]
fn what_the_keys_are_on_is_copied(#[case] keys: &str, #[case] lines: &[&str]) {
    let mut driver = Driver::new();
    driver.on("helios").keys(keys).keys("Y");
    let Some(Effect::Copy(text)) = driver.effects.last() else {
        panic!("nothing was copied");
    };
    for line in lines {
        assert!(
            text.lines().any(|copied| copied.starts_with(line)),
            "{line}: {text}"
        );
    }
}

#[test]
fn tmux_needs_to_be_told() {
    let mut driver = Driver::optioned(Options {
        tmux: true,
        ..Options::default()
    });
    driver.keys("Y");
    assert!(driver.said().contains("set-clipboard"), "{}", driver.said());
}

#[test]
fn what_is_too_long_for_a_terminal_is_not_sent() {
    let mut driver = calling();
    driver
        .keys("i")
        .paste(&"long ".repeat(20_000))
        .keys("esc y");
    assert!(!driver.effects.iter().any(|e| matches!(e, Effect::Copy(_))));
    assert!(driver.said().contains("too long"), "{}", driver.said());
}

#[test]
fn hostile_words_are_copied_clean() {
    let mut driver = calling();
    driver.keys("i").paste("\u{202e}evil\u{200b}").keys("esc y");
    let Some(Effect::Copy(text)) = driver.effects.last() else {
        panic!("nothing was copied");
    };
    assert!(!text.contains(['\u{202e}', '\u{200b}']), "{text:?}");
}

#[test]
fn a_call_goes_on_while_other_pages_are_looked_at() {
    let mut driver = calling();
    driver.keys("i").text("fine").keys("esc g a J J c");
    assert_eq!(driver.model.page, Page::Call);
    assert_eq!(driver.account().id.as_str(), "helios");
    assert_eq!(driver.model.call_notes().len(), 1);
}

#[rstest]
#[case::next_account("J")]
#[case::archive("a")]
#[case::duplicate("y")]
fn a_call_is_with_one_account(#[case] key: &str) {
    let mut driver = calling();
    let before = driver.portfolio().clone();
    driver.keys(key);
    assert!(driver.portfolio() == &before);
    assert_eq!(driver.account().id.as_str(), "helios");
}

#[test]
fn quitting_in_the_middle_keeps_what_was_noted_and_what_changed() {
    let mut driver = calling();
    driver.keys("i").text("fine").keys("esc down 2");
    at(&mut driver, 14, 12);
    driver.keys("q");
    let call = entry(&driver).unwrap();
    assert_eq!(call.minutes, Some(10));
    assert!(!call.changes.is_empty());
    assert!(driver.effects.iter().any(|e| matches!(e, Effect::Flush)));
}

#[test]
fn a_signal_in_the_middle_of_a_note_keeps_it() {
    let mut driver = calling();
    driver.keys("i").text("half a wor").send(Msg::Terminate);
    assert_eq!(notes(&driver).as_deref(), Some("14:02 half a wor"));
}

#[test]
fn midnight_passes_in_a_call() {
    let mut driver = calling();
    driver.send(Msg::Clock(date(2026, 11, 24).at(0, 7, 0, 0)));
    driver.keys("i").text("late").keys("esc esc enter");
    let call = entry(&driver).unwrap();
    assert_eq!(
        (call.minutes, call.notes.as_deref()),
        (Some(605), Some("00:07 late"))
    );
    assert_eq!(call.at, Some(date(2026, 11, 23).at(14, 2, 0, 0)));
}

#[test]
fn read_only_a_call_is_looked_at_and_says_why_nothing_is_noted() {
    let mut driver = Driver::reading_only();
    driver.on("helios").keys("c i");
    at(&mut driver, 14, 9);
    assert_eq!(driver.model.page, Page::Call);
    assert!(driver.model.cell.is_none());
    assert!(driver.said().contains("read only"), "{}", driver.said());
    driver.keys("esc");
    assert_eq!(driver.model.page, Page::Dashboard);
}

#[test]
fn past_calls_are_read_copied_and_deleted() {
    let mut driver = Driver::new();
    driver.on("helios").keys("c b");
    let titles: Vec<_> = driver
        .model
        .picker()
        .unwrap()
        .items
        .iter()
        .map(|i| i.label.clone())
        .collect();
    assert_eq!(
        titles,
        ["2026-11-16 10:30, 12 min", "2026-11-05 14:02, 23 min"]
    );
    driver.keys("down enter");
    let sheet = driver.model.sheet().unwrap();
    let call = driver.model.call_of(&sheet.of).unwrap();
    assert_eq!(call.minutes, Some(23));
    driver.keys("y");
    assert!(
        matches!(driver.effects.last(), Some(Effect::Copy(text)) if text.contains("Peak weeks"))
    );
    driver.keys("d");
    assert_eq!(driver.account().calls.len(), 1);
    driver.keys("u");
    assert_eq!(driver.account().calls.len(), 2);
}

#[test]
fn an_account_removed_outside_ends_the_call() {
    let mut driver = calling();
    let mut other = driver.portfolio().clone();
    let edit = crate::domain::edit::Edit::RemoveAccount("helios".into());
    other.apply(edit).unwrap();
    driver.send(Msg::Reread(Ok(Box::new(other))));
    assert!(driver.model.call.is_none());
    assert_eq!(driver.model.page, Page::Dashboard);
}
