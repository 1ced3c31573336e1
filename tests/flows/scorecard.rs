//! A scorecard kept by keys: what is read and changed is saved, shown, and written on few lines.

use rstest::rstest;

use crate::support::{Flow, portfolio, written};
use keyfolio::runtime::Input;
use keyfolio::runtime::rehearsal::Cue;

/// On the scorecard of Helios, the cursor on the indicator "On time in full".
fn on_scorecard() -> Flow {
    Flow::new().press("tab tab tab down down")
}

fn paste(flow: Flow, text: &str) -> Flow {
    flow.then(vec![Cue::Batch(vec![Input::Paste(text.to_owned())])])
}

#[rstest]
#[case::reading("a_reading", "r 9 5 enter")]
#[case::corrected("a_corrected_reading", "p enter ctrl-u 9 5 enter")]
#[case::deleted_reading("a_deleted_reading", "p d")]
#[case::target("a_new_target", "z right right enter ctrl-u 9 8 enter")]
#[case::cadence("a_cadence", "e down down down down down enter down enter")]
#[case::library("of_the_library", "n ctrl-end up enter")]
#[case::moved("moved", "alt-down")]
#[case::deleted("deleted", "d")]
#[case::held("held_of_planned", "down down down down down r 6 / 6 enter")]
fn an_edit_is_written_on_the_lines_it_touches(#[case] name: &str, #[case] keys: &str) {
    let flow = on_scorecard().press(keys);
    let saved = flow.saved().expect("a change is saved");
    insta::assert_snapshot!(format!("scorecard_{name}"), written(saved));
}

#[test]
fn a_reading_is_shown_while_it_is_typed_and_saved_once_it_is_taken() {
    let typing = on_scorecard().press("r").type_text("95,5 30/9");
    assert!(typing.host.effects.is_empty(), "nothing is saved before");
    let typing = typing
        .shows("95.5 % of 2026-09-30")
        .shows("instead of 94.1 %");
    let taken = typing.press("enter");
    assert!(taken.saved().is_some());
    let undone = taken.press("u").shows("Undone");
    assert!(undone.model().portfolio == portfolio());
}

#[test]
fn a_pasted_column_opens_a_preview_and_runs_no_command() {
    let flow = paste(
        on_scorecard(),
        "On time in full\t95,2\nComplaints\t4\nq\nd\t\n",
    );
    let flow = flow.shows("Pasted readings").shows("2 of 4 lines");
    assert!(flow.model().portfolio == portfolio());
    let taken = flow.press("enter").shows("2 readings taken over");
    let back = taken.press("u");
    assert!(back.model().portfolio == portfolio());
}

#[test]
fn in_a_call_an_indicator_is_read_with_the_same_key() {
    let flow = Flow::new().press("c tab down down r").type_text("96");
    let flow = flow.shows("96 % of 2026-11-23").press("enter");
    let saved = flow.saved().expect("a reading is saved");
    let helios = saved.account(&"helios".into()).expect("Helios");
    let otif = helios.scorecard.iter().find(|i| i.id.as_str() == "otif");
    let last = otif.and_then(|i| i.readings.last()?.measurement.plain());
    assert_eq!(last, Some(96.0));
}

#[test]
fn what_the_account_would_see_is_marked_and_changes_nothing() {
    let flow = on_scorecard()
        .press("V")
        .shows("as they see it")
        .shows("4 of 8");
    let flow = flow
        .hides("Their lab asks")
        .press("d")
        .shows("nothing is changed here");
    assert!(flow.saved().is_none());
}
