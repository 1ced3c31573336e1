//! From keys to actions: scopes, sequences, leaks.

use rstest::rstest;

use super::super::{Action, Keymap, Resolution, Scope};
use super::{key, with};

fn resolve(keymap: &Keymap, scopes: &[Scope], pending: &[&str], pressed: &str) -> Resolution {
    let pending: Vec<_> = pending.iter().map(|text| key(text)).collect();
    keymap.resolve(scopes, &pending, key(pressed))
}

#[rstest]
#[case::pane_first(&[Scope::Position, Scope::Global], "d", Resolution::Action(Action::Clear))]
#[case::then_global(&[Scope::Position, Scope::Global], "z", Resolution::Action(Action::Zoom))]
#[case::elsewhere(&[Scope::Accounts, Scope::Global], "d", Resolution::Action(Action::Delete))]
#[case::unbound(&[Scope::Accounts, Scope::Global], "ctrl-q", Resolution::None)]
#[case::letter_is_typed(&[Scope::Text, Scope::Position, Scope::Global], "d", Resolution::None)]
#[case::digit_row_is_typed(&[Scope::Text, Scope::Global], "é", Resolution::None)]
#[case::start_of_sequence_is_typed(&[Scope::Text, Scope::Global], "g", Resolution::None)]
#[case::text_binds_its_own(&[Scope::Text, Scope::Global], "esc", Resolution::Action(Action::Cancel))]
#[case::ctrl_c_in_text(&[Scope::Text, Scope::Global], "ctrl-c", Resolution::Action(Action::Quit))]
#[case::list_searches(&[Scope::List, Scope::Global], "q", Resolution::None)]
#[case::page_lets_global(&[Scope::Page, Scope::Position, Scope::Global], "z", Resolution::Action(Action::Zoom))]
#[case::page_covers_pane(&[Scope::Page, Scope::Position, Scope::Global], "d", Resolution::Action(Action::Delete))]
#[case::no_scope(&[], "z", Resolution::None)]
fn innermost_first(#[case] scopes: &[Scope], #[case] pressed: &str, #[case] result: Resolution) {
    assert_eq!(resolve(&Keymap::default(), scopes, &[], pressed), result);
}

#[rstest]
#[case::goes_on(&["g"], "d", Resolution::Action(Action::GoDashboard))]
#[case::same_key_twice(&["g"], "g", Resolution::Action(Action::First))]
#[case::wrong_key_does_nothing(&["g"], "z", Resolution::Swallowed)]
#[case::escape_leaves(&["g"], "esc", Resolution::Swallowed)]
#[case::too_long(&["g", "d"], "d", Resolution::Swallowed)]
fn sequences(#[case] pending: &[&str], #[case] pressed: &str, #[case] result: Resolution) {
    let scopes = [Scope::Matrix, Scope::Global];
    assert_eq!(
        resolve(&Keymap::default(), &scopes, pending, pressed),
        result
    );
}

#[test]
fn the_start_of_a_sequence_shows_how_it_goes_on() {
    let scopes = [Scope::Accounts, Scope::Global];
    let Resolution::Pending(next) = resolve(&Keymap::default(), &scopes, &[], "g") else {
        panic!("g starts sequences");
    };
    assert!(next.contains(&(key("d"), Action::GoDashboard)));
    assert!(next.contains(&(key("f"), Action::GoFile)));
}

#[test]
fn sequences_of_two_scopes_are_offered_together_and_the_inner_goes_before() {
    let keymap = with(
        "- {keys: [g i, g d], action: legend, scope: matrix}\n\
         - {keys: [b d], action: sort, scope: global}\n\
         - {keys: [b], action: legend, scope: criteria}\n\
         - {keys: [b x], action: group, scope: accounts}",
    );
    let matrix = [Scope::Matrix, Scope::Global];
    assert_eq!(
        resolve(&keymap, &matrix, &["g"], "d"),
        Resolution::Action(Action::Legend)
    );
    assert_eq!(
        resolve(&keymap, &matrix, &["g"], "a"),
        Resolution::Action(Action::GoAccounts)
    );
    assert_eq!(
        resolve(&keymap, &[Scope::Criteria, Scope::Global], &[], "b"),
        Resolution::Action(Action::Legend)
    );
    assert_eq!(
        resolve(
            &keymap,
            &[Scope::Accounts, Scope::Criteria, Scope::Global],
            &[],
            "b"
        ),
        Resolution::Pending(vec![(key("x"), Action::Group)])
    );
}
