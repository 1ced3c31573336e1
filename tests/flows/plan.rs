//! A plan kept by keys: what is changed is saved, undone, and written on few lines.

use rstest::rstest;

use crate::support::{Flow, portfolio, written};

/// On the plan of Helios, the cursor on the first row of a section, counted from 0.
fn on_plan(section: usize) -> Flow {
    let flow = Flow::new().press("g p");
    (0..section).fold(flow, |flow, _| flow.press("tab"))
}

#[rstest]
#[case::stakeholder("somebody", 3, "n A n a enter left enter enter esc")]
#[case::action("an_action", 5, "n C a l l enter m + 7 enter")]
#[case::done("an_action_done", 5, "x")]
#[case::moved_date("a_day_moved", 5, "m ctrl-u 2 0 2 6 - 1 2 - 0 1 enter")]
#[case::agreed("an_action_agreed", 5, "e down down down down enter down enter esc")]
#[case::risk("a_risk_answered", 6, "right enter ! enter")]
#[case::benefit("a_benefit_confirmed", 4, "down down right right enter down enter")]
#[case::moment("a_moment", 8, "down down enter")]
#[case::evidence("evidence", 2, "down down d")]
#[case::deleted("a_decision_deleted", 7, "d")]
#[case::reordered("objectives_moved", 1, "alt-down")]
fn an_edit_is_written_on_the_lines_it_touches(
    #[case] name: &str,
    #[case] section: usize,
    #[case] keys: &str,
) {
    let flow = on_plan(section).press(keys);
    let saved = flow.saved().expect("a change is saved");
    insta::assert_snapshot!(format!("plan_{name}"), written(saved));
}

#[test]
fn a_plan_is_made_by_keys_alone_and_all_of_it_undone() {
    let flow = on_plan(3).press("n").type_text("Ana Ruiz").press("enter");
    let flow = flow.shows("Ana Ruiz").shows("nobody knows them");
    let flow = flow.press("left enter enter esc").shows("7 contacts");
    let flow = flow
        .press("tab tab n")
        .type_text("Bring Ana to our plant")
        .press("enter m");
    let flow = flow
        .type_text("+7")
        .press("enter")
        .shows("Camille Morel      ◆ in 7 d");
    let flow = flow.press("u").press("ctrl-r").shows("Redone");
    let changed = flow.saved().is_some_and(|saved| *saved != portfolio());
    assert!(changed);
    let flow = flow.press("u u u u").shows("Undone");
    assert!(flow.model().portfolio == portfolio());
    assert!(flow.saved().is_some_and(|saved| *saved == portfolio()));
}
