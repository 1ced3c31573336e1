//! Scores set by a key or typed: what they move, what is saved, and how they are taken back.

use crate::support::{Flow, portfolio};

/// The y and x of the selected account, as the matrix draws them.
fn point(flow: &Flow) -> Option<(f64, f64)> {
    flow.model().position(flow.model().selected?)?.point()
}

#[test]
fn a_score_moves_the_bubble_in_the_same_frame_and_is_saved() {
    let before = Flow::new().press("tab tab down");
    let (place, frames) = (point(&before), before.host.frames);
    let (_, criterion) = before.model().criterion().expect("a criterion");
    let criterion = criterion.id.clone();
    let after = before.press("1");
    assert_ne!(point(&after), place);
    assert_eq!(after.saved_score("helios", &criterion), Some(1.0));
    assert!(after.host.frames > frames);
    assert_eq!(after.model().saving.generation, 1);
    after.shows("14:02");
}

#[test]
fn a_value_moves_the_bubble_while_it_is_typed_and_esc_puts_it_back() {
    let on_sites = Flow::new().press("tab tab");
    let at = on_sites
        .model()
        .criteria()
        .position(|(_, c)| c.is_entered() && !c.is_rated());
    let at = at.expect("the example has a measured criterion that is typed");
    let opened = on_sites.press(&"down ".repeat(at)).press("f2");
    let place = point(&opened);
    let typing = opened.press("ctrl-u").type_text("0");
    assert_ne!(point(&typing), place, "the draft moves the bubble");
    assert!(
        typing.host.effects.is_empty(),
        "a draft is neither saved nor remembered"
    );
    assert!(typing.model().history.is_empty());
    let back = typing.press("esc");
    assert_eq!(point(&back), place);
}

#[test]
fn everything_is_taken_back_across_saves() {
    let first = portfolio();
    let flow = Flow::new().press("tab tab down 1 2 3 + - backspace J 2 u u u u u u");
    assert!(
        flow.model().portfolio == first,
        "{:?}",
        flow.model().history.next_undo()
    );
    let again = flow.press("ctrl-r");
    assert!(again.model().portfolio != first);
}

#[test]
fn a_computed_score_says_where_it_comes_from_and_enter_goes_there() {
    let flow = Flow::new().press("tab tab 4").shows("computed");
    assert!(flow.model().portfolio == portfolio());
    assert!(flow.model().modals.is_empty(), "a digit opens nothing");
    let flow = flow.press("enter").shows("Revenue 2025");
    assert!(flow.model().form().is_some());
}
