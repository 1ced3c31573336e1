//! A whole call by keys: looked at, scored, read, captured, noted, kept.

use jiff::civil::date;
use keyfolio::app::model::Page;
use keyfolio::app::{Effect, Msg};
use keyfolio::domain::call::Call;
use keyfolio::domain::{AccountId, Portfolio};
use keyfolio::runtime::Ending;
use keyfolio::runtime::rehearsal::Cue;

use crate::support::{Flow, portfolio};

/// The clock of the host, which nobody is told of.
fn clock(hour: i8, minute: i8) -> Vec<Cue> {
    vec![Cue::Clock(date(2026, 11, 23).at(hour, minute, 0, 0))]
}

fn last_call(portfolio: &Portfolio) -> Option<Call> {
    let helios = portfolio.account(&AccountId::from("helios"))?;
    helios.calls.last().cloned()
}

fn calling() -> Flow {
    Flow::new().then(clock(14, 2)).press("c")
}

#[test]
fn a_whole_call() {
    let flow = calling()
        .shows("Helios Retail")
        .shows("in call since 14:02")
        .shows("Two-hour delivery slots");
    // A score, a reading, a requirement, a note: each from wherever the keys are.
    let flow = flow.press("down 3 r").type_text("4.7").press("enter");
    let flow = flow
        .press("n")
        .type_text("price -2% on refills due 27/11")
        .press("enter");
    let flow = flow.then(clock(14, 12)).press("space");
    let flow = flow.type_text("R. Fontaine sounded relaxed").press("esc");
    let flow = flow.shows("14:12").shows("10 min");
    let flow = flow.then(clock(14, 25)).press("esc");
    let flow = flow
        .shows("What changed")
        .shows("Capacity to innovate 5 → 3")
        .shows("Yearly revenue")
        .shows("R. Fontaine sounded relaxed")
        .shows("23 min");
    let flow = flow.press("enter");
    assert_eq!(flow.model().page, Page::Dashboard);
    let kept = flow.saved().and_then(last_call).expect("the call is saved");
    assert_eq!(kept.at, Some(date(2026, 11, 23).at(14, 2, 0, 0)));
    assert_eq!(kept.minutes, Some(23));
    assert_eq!(
        kept.notes.as_deref(),
        Some("14:12 R. Fontaine sounded relaxed")
    );
    let told = |part: &str| kept.changes.iter().any(|line| line.contains(part));
    assert!(told("Capacity to innovate 5 → 3"), "{:?}", kept.changes);
    assert!(told("Yearly revenue 4.56 → 4.70"), "{:?}", kept.changes);
    assert!(told("refills"), "{:?}", kept.changes);
    assert!(told("2026-11-27"), "{:?}", kept.changes);
}

#[test]
fn everything_done_in_a_call_is_taken_back() {
    let flow = calling()
        .press("down 3 r")
        .type_text("4.7")
        .press("enter n")
        .type_text("price -2% on refills")
        .press("enter i")
        .type_text("fine")
        .press("esc")
        .then(clock(14, 9))
        .press("esc enter u u u u u");
    assert!(
        flow.model().portfolio == portfolio(),
        "{:?}",
        flow.model().history.next_undo()
    );
}

#[test]
fn what_is_noted_is_saved_before_the_note_is_finished() {
    let flow = calling().press("i").type_text("they wan");
    let saved = flow.saved().and_then(last_call).expect("saved already");
    assert_eq!(saved.notes.as_deref(), Some("14:02 they wan"));
}

#[test]
fn quitting_and_a_signal_keep_the_call() {
    let noted = || calling().press("i").type_text("half a wor");
    let quit = noted().press("esc q");
    let ended = noted().then(vec![Cue::message(Msg::Terminate)]);
    for flow in [quit, ended] {
        let kept = flow.saved().and_then(last_call).expect("saved");
        assert_eq!(kept.notes.as_deref(), Some("14:02 half a wor"));
        assert_eq!(kept.minutes, Some(0));
        let flushed = flow.host.effects.iter().any(|e| matches!(e, Effect::Flush));
        assert!(flushed, "{:?}", flow.ending);
    }
}

#[test]
fn the_price_call_is_there_while_they_talk() {
    let flow = calling()
        .press("tab tab")
        .shows("Price call")
        .shows("126 k€");
    flow.press("down").hides("Price call").shows("Precedents");
}

#[test]
fn nothing_moves_while_nothing_happens() {
    let flow = calling();
    let frames = flow.host.frames;
    let flow = flow.then(clock(15, 0));
    assert_eq!(
        flow.host.frames,
        frames + 1,
        "one as the loop begins, none for the clock"
    );
    assert_eq!(flow.ending, Ending::Exhausted);
}

#[test]
fn a_past_call_is_found_from_the_dashboard() {
    Flow::new()
        .press(":")
        .type_text("past calls")
        .press("enter")
        .shows("2026-11-16 10:30")
        .press("enter")
        .shows("promised nothing");
}
