//! The embedded table is whole and without mistakes.

use rstest::rstest;
use serde_yaml::Value;

use super::super::lines::Lines;
use super::super::{Action, Keymap, Scope, table};
use super::keys;
use crate::everyday;

const TABLE: &str = include_str!("../../../assets/keymap.yaml");

#[test]
fn has_no_mistake() {
    let (entries, mut mistakes) = table::read(TABLE, &Lines::of(TABLE));
    mistakes.extend(table::clashes(&entries));
    assert!(mistakes.is_empty(), "{mistakes:?}");
}

/// It is read at every start.
#[test]
fn is_read_in_the_everyday_way_and_says_the_same() {
    let parsed: Value = serde_yaml::from_str(TABLE).expect("a list");
    assert_eq!(everyday::read(TABLE), Some(parsed));
}

#[test]
fn has_every_action() {
    let keymap = Keymap::default();
    let missing: Vec<_> = Action::ALL
        .iter()
        .filter(|action| {
            keymap
                .bindings()
                .iter()
                .all(|binding| binding.action != **action)
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What no key starts is meant for the palette alone, and named here.
#[test]
fn palette_only_actions_are_listed() {
    let bindings = Keymap::default().bindings().to_vec();
    let bound = |action| {
        bindings
            .iter()
            .any(|b| b.action == action && !b.keys.is_empty())
    };
    let unbound: Vec<_> = Action::ALL
        .iter()
        .filter(|action| !bound(**action))
        .collect();
    let listed = [
        Action::SaveElsewhere,
        Action::Reload,
        Action::Snapshot,
        Action::LanguageNext,
    ];
    assert_eq!(unbound, listed.iter().collect::<Vec<_>>());
}

/// No binding says the same of an action in a scope twice: the second would never be seen.
#[test]
fn has_one_binding_for_each_action_in_a_scope() {
    let keymap = Keymap::default();
    for (index, binding) in keymap.bindings().iter().enumerate() {
        let same = |other: &&super::super::Binding| {
            (other.scope, other.action) == (binding.scope, binding.action)
        };
        assert_eq!(
            keymap.bindings().iter().position(|b| same(&b)),
            Some(index),
            "{binding:?}"
        );
    }
}

/// Every key that has keys in a pane can truly be reached there.
#[test]
fn every_key_is_reached_in_its_own_scope() {
    let keymap = Keymap::default();
    for binding in keymap.bindings() {
        let reached = keymap.sequences_for(binding.action, &[binding.scope]);
        assert_eq!(reached, binding.keys, "{binding:?}");
    }
}

#[rstest]
#[case::arrows("up", Action::MoveUp)]
#[case::vi("j", Action::MoveDown)]
#[case::next_account("J", Action::NextAccount)]
#[case::zoom("z", Action::Zoom)]
#[case::edit("f2", Action::EditInPlace)]
#[case::new("n", Action::New)]
#[case::duplicate("y", Action::Duplicate)]
#[case::archive("a", Action::Archive)]
#[case::delete("delete", Action::Delete)]
#[case::reorder("alt-up", Action::MoveItemUp)]
#[case::score("5", Action::Score5)]
#[case::plus("+", Action::StepUp)]
#[case::equals("=", Action::StepUp)]
#[case::minus("-", Action::StepDown)]
#[case::evidence("e", Action::EvidenceNote)]
#[case::editor("E", Action::EditFile)]
#[case::veil("v", Action::Veil)]
#[case::undo("u", Action::Undo)]
#[case::redo("ctrl-r", Action::Redo)]
#[case::save("ctrl-s", Action::Save)]
#[case::filter("/", Action::Filter)]
#[case::palette(":", Action::Palette)]
#[case::help("?", Action::Help)]
#[case::call("c", Action::Call)]
#[case::review("R", Action::Review)]
#[case::reading("r", Action::Reading)]
#[case::sort("o", Action::Sort)]
#[case::quit("ctrl-c", Action::Quit)]
#[case::suspend("ctrl-z", Action::Suspend)]
#[case::go_criteria("g w", Action::GoCriteria)]
#[case::go_file("g f", Action::GoFile)]
fn global_keys(#[case] text: &str, #[case] action: Action) {
    let bound = Keymap::default().sequences_for(action, &[Scope::Global]);
    assert!(bound.contains(&keys(text)), "{bound:?}");
}

#[rstest]
#[case::clear_not_delete(Scope::Position, "backspace", Action::Clear)]
#[case::forward(Scope::Requirements, "L", Action::RequirementNext)]
#[case::back(Scope::Requirements, "<", Action::RequirementPrevious)]
#[case::cell_not_reorder(Scope::Matrix, "alt-up", Action::CellUp)]
fn keys_of_a_pane(#[case] pane: Scope, #[case] text: &str, #[case] action: Action) {
    let bound = Keymap::default().sequences_for(action, &[pane, Scope::Global]);
    assert!(bound.contains(&keys(text)), "{bound:?}");
}
