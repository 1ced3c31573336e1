//! Every action is at hand on the keyboards of the field.

use rstest::rstest;

use super::super::digit_row::digit;
use super::super::{Action, Binding, DigitRow, Key, Keymap, Scope, Sequence};

/// What a keyboard types with `AltGr`, and on its digit row with Shift and without.
struct Layout {
    altgr: &'static str,
    shifted_row: &'static str,
    row: &'static str,
    digit_row: DigitRow,
}

const FRENCH: Layout = Layout {
    altgr: "~#{[|`\\^@]}€¤",
    shifted_row: "1234567890",
    row: "&é\"'(-è_çà",
    digit_row: DigitRow::Azerty,
};

const BELGIAN: Layout = Layout {
    altgr: "|@#{[^}]´`\\~€",
    shifted_row: "1234567890",
    row: "&é\"'(§è!çà",
    digit_row: DigitRow::Azerty,
};

const SWISS: Layout = Layout {
    altgr: "¦@#°§¬|¢´~[]{}\\€",
    shifted_row: "+\"*ç%&/()=",
    row: "1234567890",
    digit_row: DigitRow::None,
};

const GERMAN: Layout = Layout {
    altgr: "²³{[]}\\@€~|µ",
    shifted_row: "!\"§$%&/()=",
    row: "1234567890",
    digit_row: DigitRow::None,
};

const BEPO: Layout = Layout {
    altgr: "—<>[]^±−÷×|´&œæù`{}~€",
    shifted_row: "1234567890",
    row: "\"«»()@+-/*",
    digit_row: DigitRow::Bepo,
};

#[rstest]
#[case::french(FRENCH)]
#[case::belgian(BELGIAN)]
#[case::swiss(SWISS)]
#[case::german(GERMAN)]
fn no_default_is_typed_with_altgr(#[case] layout: Layout) {
    for binding in Keymap::default().bindings() {
        let with_altgr = |keys: &&Sequence| types_one_of(**keys, layout.altgr);
        assert_eq!(binding.keys.iter().find(with_altgr), None, "{binding:?}");
    }
}

/// Some key of every action needs neither `AltGr` nor a shifted digit, or the digit row has it.
#[rstest]
#[case::french(FRENCH)]
#[case::belgian(BELGIAN)]
#[case::swiss(SWISS)]
#[case::german(GERMAN)]
#[case::bepo(BEPO)]
fn every_action_has_an_easy_key(#[case] layout: Layout) {
    for binding in Keymap::default()
        .bindings()
        .iter()
        .filter(|binding| !binding.keys.is_empty())
    {
        let hard = |keys: &Sequence| {
            types_one_of(*keys, layout.altgr) || types_one_of(*keys, layout.shifted_row)
        };
        let easy = binding.keys.iter().any(|keys| !hard(keys));
        assert!(easy || on_the_row(binding, &layout), "{binding:?}");
    }
}

/// What is typed with Shift on a French keyboard, letters apart.
const SHIFTED_ON_AZERTY: &str = "1234567890°+¨£%µ?./§>";

/// In a call nobody looks for the Shift key: what is done in it has a letter, or another key that needs none.
/// The digits count as theirs (see [`on_the_row`]).
#[rstest]
#[case::position(Scope::Position, &[Action::StepUp, Action::StepDown, Action::EvidenceNote, Action::Clear])]
#[case::scorecard(Scope::Scorecard, &[Action::Details, Action::Readings])]
#[case::requirements(Scope::Requirements, &[
    Action::RequirementNext, Action::RequirementPrevious, Action::MoveDate, Action::Done, Action::LightTrack,
])]
#[case::call(Scope::Call, &[
    Action::Note, Action::New, Action::Reading, Action::NextPane, Action::Open, Action::EndCall, Action::PastCalls,
    Action::Copy, Action::Undo, Action::Delete, Action::Zoom, Action::Filter,
])]
#[case::sheet(Scope::CallSheet, &[Action::KeepCall, Action::Copy, Action::Cancel, Action::Delete])]
fn a_call_needs_no_shift_on_azerty(#[case] scope: Scope, #[case] actions: &[Action]) {
    let keymap = Keymap::default();
    for action in actions {
        let own = |binding: &&Binding| binding.action == *action && !binding.keys.is_empty();
        let of = |scope| {
            keymap
                .bindings()
                .iter()
                .filter(own)
                .filter(move |b| b.scope == scope)
        };
        let mut keys = of(scope)
            .chain(of(Scope::Global))
            .flat_map(|binding| &binding.keys);
        let unshifted = |keys: &Sequence| {
            let typed = keys.first.text();
            typed.is_none_or(|c| !c.is_uppercase() && !SHIFTED_ON_AZERTY.contains(c))
        };
        assert!(keys.any(unshifted), "{action:?}");
    }
}

/// The keys of a layout's row that count as digits start no other action a scope could lose,
/// apart from the steps, for which the caller decides.
#[rstest]
#[case::french(FRENCH)]
#[case::belgian(BELGIAN)]
#[case::bepo(BEPO)]
fn the_digit_row_takes_only_steps_and_filter(#[case] layout: Layout) {
    for binding in Keymap::default().bindings() {
        let taken = binding
            .keys
            .iter()
            .any(|keys| types_one_of(*keys, layout.row));
        let expected = [Action::StepUp, Action::StepDown, Action::Filter];
        assert!(!taken || expected.contains(&binding.action), "{binding:?}");
    }
}

/// Whether a key of the sequence types one of `characters`.
fn types_one_of(keys: Sequence, characters: &str) -> bool {
    let types = |key: Key| key.text().is_some_and(|typed| characters.contains(typed));
    types(keys.first) || keys.second.is_some_and(types)
}

/// Whether the unshifted row of the layout scores what the binding scores.
fn on_the_row(binding: &Binding, layout: &Layout) -> bool {
    let Some(wanted) = binding.action.digit() else {
        return false;
    };
    layout
        .row
        .chars()
        .any(|character| digit(layout.digit_row, character) == Some(wanted))
}
