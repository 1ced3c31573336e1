//! From actions to keys: hints, help, and the keys named in texts.

use rstest::rstest;

use super::super::{Action, Keymap, Names, Scope, Sequence};
use super::with;

#[rstest]
#[case::zoom(Action::Zoom, Scope::Accounts, Some("z"))]
#[case::sequence(Action::GoToday, Scope::Accounts, Some("g t"))]
#[case::taken_by_the_pane(Action::MoveItemUp, Scope::Matrix, None)]
#[case::still_free_elsewhere(Action::MoveItemUp, Scope::Criteria, Some("alt-up"))]
#[case::taken_in_part(Action::Delete, Scope::Position, None)]
#[case::palette_only(Action::Snapshot, Scope::Accounts, None)]
fn primary_key_is_the_effective_one(
    #[case] action: Action,
    #[case] pane: Scope,
    #[case] shown: Option<&str>,
) {
    let found = Keymap::default().primary_key(action, &[pane, Scope::Global]);
    assert_eq!(found.map(Sequence::to_text).as_deref(), shown);
}

#[test]
fn a_modal_hides_what_it_does_not_let_through() {
    let keymap = Keymap::default();
    assert_eq!(
        keymap.sequences_for(Action::Zoom, &[Scope::Text, Scope::Global]),
        Vec::new()
    );
    assert_eq!(
        keymap.sequences_for(Action::Quit, &[Scope::Text, Scope::Global]),
        ["ctrl-c".parse::<Sequence>().unwrap()]
    );
}

/// The footer of a scope as `keys text-id`, one a line.
fn footer(keymap: &Keymap, scopes: &[Scope], keep: impl Fn(Action) -> bool) -> String {
    let hints = keymap.hints(scopes, keep).into_iter();
    let names = Names::with_signs(str::to_owned);
    let lines: Vec<_> = hints
        .map(|hint| format!("{}  {}", names.side_by_side(&hint.keys), hint.text_id()))
        .collect();
    lines.join("\n")
}

#[test]
fn footer_of_accounts() {
    let scopes = [Scope::Accounts, Scope::Global];
    insta::assert_snapshot!(footer(&Keymap::default(), &scopes, |_| true), @"
    ↑↓←→  family-move
    enter  action-open
    /  action-filter
    n  action-new
    a  action-archive
    o  action-sort
    z  action-zoom
    tab  action-next-pane
    c  action-call
    u  action-undo
    :  action-palette
    ?  action-help
    q  action-quit
    ");
}

#[test]
fn footer_of_matrix() {
    let scopes = [Scope::Matrix, Scope::Global];
    insta::assert_snapshot!(footer(&Keymap::default(), &scopes, |_| true), @"
    ↑↓←→  family-move
    shift-↑↓←→  family-cell
    enter  action-open
    /  action-filter
    i  action-legend
    z  action-zoom
    tab  action-next-pane
    c  action-call
    u  action-undo
    :  action-palette
    ?  action-help
    q  action-quit
    ");
}

#[test]
fn footer_of_position_on_a_scale_of_five() {
    let on_scale = |action: Action| action.digit().is_none_or(|digit| (1..=5).contains(&digit));
    let scopes = [Scope::Position, Scope::Global];
    insta::assert_snapshot!(footer(&Keymap::default(), &scopes, on_scale), @"
    ↑↓←→  family-move
    enter  action-open
    1-5  family-score
    + -  family-step
    e  action-evidence-note
    d  action-clear
    /  action-filter
    z  action-zoom
    tab  action-next-pane
    c  action-call
    u  action-undo
    :  action-palette
    ?  action-help
    q  action-quit
    ");
}

#[test]
fn footer_of_an_open_cell() {
    let scopes = [Scope::Text, Scope::Position, Scope::Global];
    insta::assert_snapshot!(footer(&Keymap::default(), &scopes, |_| true), @"
    enter  action-commit
    tab  action-commit-right
    alt-enter  action-new-line
    esc  action-cancel
    ");
}

#[test]
fn footer_follows_the_user() {
    let keymap = with(
        "- {keys: [ctrl-1, ctrl-2], action: filter, scope: global}\n\
         - {keys: [], action: zoom, scope: global}\n\
         - {keys: [k], action: move-up, scope: global}",
    );
    let shown = footer(&keymap, &[Scope::Accounts, Scope::Global], |_| true);
    assert!(shown.contains("ctrl-1  action-filter"), "{shown}");
    assert!(shown.contains("k ↓ ← →  family-move"), "{shown}");
    assert!(!shown.contains("action-zoom"), "{shown}");
}

#[test]
fn ten_digits_are_one_hint() {
    let shown = footer(
        &Keymap::default(),
        &[Scope::Position, Scope::Global],
        |_| true,
    );
    assert!(shown.contains("0-9  family-score"), "{shown}");
}

/// Help shows every action, and every key of every scope once.
#[test]
fn groups_hold_every_action_and_key() {
    let keymap = Keymap::default();
    let groups = keymap.groups();
    let shown: Vec<_> = groups.iter().flat_map(|(_, bindings)| bindings).collect();
    for action in Action::ALL {
        assert!(
            shown.iter().any(|binding| binding.action == *action),
            "{action:?}"
        );
    }
    let keys = |bindings: &mut dyn Iterator<Item = usize>| bindings.sum::<usize>();
    assert_eq!(
        keys(&mut shown.iter().map(|binding| binding.keys.len())),
        keys(&mut keymap.bindings().iter().map(|binding| binding.keys.len()))
    );
}
