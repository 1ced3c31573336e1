//! The user's table: what it changes, and what is said of its mistakes.

use proptest::prelude::*;
use rstest::rstest;

use super::super::{Action, Code, Key, Keymap, Mistake, MistakeKind, Scope, Sequence};
use super::{keys, with};

const GLOBAL: &[Scope] = &[Scope::Global];

#[rstest]
#[case::empty("")]
#[case::comment("# nothing yet\n")]
#[case::empty_list("[]")]
fn nothing_said_changes_nothing(#[case] text: &str) {
    assert_eq!(with(text), Keymap::default());
}

#[test]
fn keys_take_the_place_of_the_default_keys() {
    let keymap = with("- {keys: [ctrl-y], action: redo, scope: global}");
    assert_eq!(keymap.sequences_for(Action::Redo, GLOBAL), [keys("ctrl-y")]);
    assert_eq!(
        keymap.sequences_for(Action::Undo, GLOBAL),
        Keymap::default().sequences_for(Action::Undo, GLOBAL)
    );
}

#[test]
fn one_key_needs_no_list_and_a_digit_no_quotes() {
    let keymap = with(
        "- {keys: é, action: zoom, scope: global}\n- {keys: [1], action: help, scope: matrix}",
    );
    assert_eq!(keymap.sequences_for(Action::Zoom, GLOBAL), [keys("é")]);
    assert_eq!(
        keymap.sequences_for(Action::Help, &[Scope::Matrix]),
        [keys("1")]
    );
}

#[test]
fn an_empty_list_unbinds() {
    let keymap = with("- {keys: [], action: zoom, scope: global}");
    assert_eq!(keymap.primary_key(Action::Zoom, GLOBAL), None);
}

#[test]
fn a_key_given_to_another_action_leaves_its_holder() {
    let keymap = with("- {keys: [o], action: zoom, scope: global}");
    assert_eq!(keymap.sequences_for(Action::Zoom, GLOBAL), [keys("o")]);
    assert_eq!(keymap.sequences_for(Action::Sort, GLOBAL), []);
}

#[test]
fn only_that_key_leaves_and_only_in_that_scope() {
    let keymap = with(
        "- {keys: [d], action: legend, scope: position}\n- {keys: [f], action: redo, scope: global}",
    );
    let position = [Scope::Position, Scope::Global];
    assert_eq!(
        keymap.sequences_for(Action::Clear, &position),
        [keys("delete"), keys("backspace")]
    );
    assert!(
        keymap
            .sequences_for(Action::Delete, GLOBAL)
            .contains(&keys("d"))
    );
    assert_eq!(keymap.sequences_for(Action::Filter, GLOBAL), [keys("/")]);
}

#[test]
fn two_actions_can_swap_keys() {
    let keymap = with(
        "- {keys: [z], action: undo, scope: global}\n- {keys: [u], action: zoom, scope: global}",
    );
    assert_eq!(keymap.sequences_for(Action::Undo, GLOBAL), [keys("z")]);
    assert_eq!(keymap.sequences_for(Action::Zoom, GLOBAL), [keys("u")]);
}

/// A table, and the one thing that is wrong with what it would do to the program's keys.
#[rstest]
#[case::hides("- {keys: [g], action: group, scope: global}", "hides g g")]
#[case::hides_some(
    "- {keys: [g], action: group, scope: global}\n- {keys: [Z], action: go-dashboard, scope: global}",
    "hides"
)]
#[case::sequence("- {keys: [g z], action: group, scope: global}", "")]
#[case::typed("- {keys: [é], action: cancel, scope: text}", "typed é")]
#[case::blank_is_typed("- {keys: [space], action: cancel, scope: text}", "typed space")]
#[case::first_is_typed("- {keys: [a b], action: cancel, scope: text}", "typed a b")]
#[case::not_typed("- {keys: [ctrl-e], action: cancel, scope: text}", "")]
#[case::no_quit("- {keys: [], action: quit, scope: global}", "no quit")]
#[case::quit_taken("- {keys: [q, ctrl-c], action: zoom, scope: global}", "no quit")]
#[case::quit_keeps_one("- {keys: [q], action: zoom, scope: global}", "")]
#[case::quit_moved("- {keys: [Q], action: quit, scope: global}", "")]
fn what_a_table_may_not_do(#[case] text: &str, #[case] expected: &str) {
    let told = |mistake: &Mistake| match &mistake.kind {
        MistakeKind::Hides { hidden, .. } => format!("hides {}", hidden.0.to_text()),
        MistakeKind::Typed(claim) => format!("typed {}", claim.keys.to_text()),
        MistakeKind::NoQuit => "no quit".to_owned(),
        other => format!("{other:?}"),
    };
    let found = match Keymap::with_user_table(text) {
        Ok(_) => Vec::new(),
        Err(mistakes) => {
            assert!(mistakes.0.iter().all(|it| it.line.is_some()));
            mistakes.0.iter().map(told).collect()
        }
    };
    let as_expected = match expected {
        "" => found.is_empty(),
        start => found.len() == 1 && found[0].starts_with(start),
    };
    assert!(as_expected, "{found:?}");
}

#[test]
fn an_entry_without_keys_only_moves_the_hint() {
    let keymap = with("- {action: zoom, scope: global, order: 1}");
    let default = Keymap::default();
    assert_eq!(
        keymap.sequences_for(Action::Zoom, GLOBAL),
        default.sequences_for(Action::Zoom, GLOBAL)
    );
    let first = keymap
        .hints(GLOBAL, |_| true)
        .into_iter()
        .next()
        .map(|hint| hint.actions);
    assert_eq!(first, Some(vec![Action::Zoom]));
}

#[test]
fn changes_are_marked() {
    let keymap = with("- {keys: [o], action: zoom, scope: global}");
    let changed: Vec<_> = keymap
        .bindings()
        .iter()
        .filter(|b| b.overridden)
        .map(|b| b.action)
        .collect();
    assert_eq!(changed, [Action::Zoom, Action::Sort]);
}

#[rstest]
#[case::no_list("zoom: z", MistakeKind::NotAList, Some(1))]
#[case::no_entry("- zoom", MistakeKind::NotAMap, Some(1))]
#[case::field_missing("- {scope: global}", MistakeKind::Missing("action"), Some(1))]
#[case::wrong_type(
    "- action: zoom\n  scope: []",
    MistakeKind::WrongType("scope"),
    Some(2)
)]
fn a_mistake_has_its_line(
    #[case] text: &str,
    #[case] kind: MistakeKind,
    #[case] line: Option<usize>,
) {
    let mistakes = Keymap::with_user_table(text).unwrap_err();
    assert_eq!(mistakes.0, [Mistake { line, kind }]);
}

/// A sequence of one or two small letters: few enough to meet the default keys often.
fn any_sequence() -> impl Strategy<Value = Sequence> {
    let letter = || prop::char::range('a', 'z').prop_map(|c| Key::plain(Code::Char(c)));
    (letter(), prop::option::of(letter())).prop_map(|(first, second)| Sequence { first, second })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_key_given_is_the_key_that_works(
        keys in any_sequence(),
        action in prop::sample::select(Action::ALL),
        scope in prop::sample::select(&Scope::ALL[..]),
    ) {
        let (text, id, place) = (keys.to_text(), action.id(), scope.id());
        let table = format!("- {{keys: [\"{text}\"], action: {id}, scope: {place}}}");
        match Keymap::with_user_table(&table) {
            Ok(keymap) => {
                prop_assert_eq!(keymap.sequences_for(action, &[scope]), vec![keys]);
                let in_scope = keymap.bindings().iter().filter(|binding| binding.scope == scope);
                let holders = in_scope.flat_map(|b| &b.keys).filter(|held| held.clashes_with(keys));
                prop_assert_eq!(holders.count(), 1);
            }
            Err(mistakes) => {
                let is_known = |kind: &MistakeKind| matches!(kind, MistakeKind::Hides { .. } | MistakeKind::Typed(_));
                let all = mistakes.0.iter().all(|it| is_known(&it.kind));
                prop_assert!(all, "{:?}", mistakes);
            }
        }
    }

    #[test]
    fn any_text_is_taken_or_refused_with_reasons(
        text in "(- )?[\\[{]?((keys|action|scope|order|zz): [\\[{\"']?[a-z0-9, -]{0,6}[\\]}\"']?[,\n ]+){0,4}[}\\]]?",
    ) {
        if let Err(mistakes) = Keymap::with_user_table(&text) {
            prop_assert!(!mistakes.0.is_empty());
            prop_assert!(mistakes.0.is_sorted_by_key(|mistake| mistake.line));
        }
    }
}
