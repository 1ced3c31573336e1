//! Laws of differences, and how few operations everyday edits take.

use proptest::prelude::*;
use rstest::rstest;

use super::diff;
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, SettingsField, Value};
use crate::domain::testing::portfolio;
use crate::domain::{Account, Portfolio, Score};
use crate::store::patch::{Op, apply_to_value, patch};
use crate::store::read::read;
use crate::store::write::{to_value, to_yaml};

const EXAMPLE: &str = include_str!("../../../portfolio.example.yaml");

fn example() -> Portfolio {
    read(EXAMPLE).expect("the example is good")
}

/// An operation in a line: what it does, where, and with what.
fn shown(op: &Op) -> String {
    let text = |value: &serde_yaml::Value| {
        let text = serde_yaml::to_string(value).expect("it can be written");
        text.trim().replace('\n', ", ")
    };
    match op {
        Op::Set { path, value } => format!("set {path} = {}", text(value)),
        Op::Remove { path, .. } => format!("remove {path}"),
        Op::Insert {
            path,
            before,
            value,
        } => {
            let before = before.as_deref().unwrap_or("end");
            format!("insert into {path} before {before}: {}", text(value))
        }
        Op::Move { path, before } => {
            format!("move {path} before {}", before.as_deref().unwrap_or("end"))
        }
    }
}

fn score(criterion: &str, score: Option<Score>) -> Edit {
    Edit::SetScore {
        account: "helios".into(),
        criterion: criterion.into(),
        score,
    }
}

fn noted(note: &str) -> Score {
    Score {
        note: Some(note.to_owned()),
        ..Score::plain(7.0)
    }
}

#[rstest]
#[case::plain_score(
    score("value", Some(Score::plain(2.0))),
    &["set accounts[helios].scores.value = 2"]
)]
#[case::unscored(score("value", None), &["remove accounts[helios].scores.value"])]
#[case::setting(
    Edit::SetSettings { field: SettingsField::GoodMargin, value: Value::Number(17.5) },
    &["set portfolio.good_margin = 17.5"]
)]
#[case::new_account(
    Edit::AddAccount {
        account: Box::new(Account::new("zeta".into(), "Zeta")),
        after: Some("helios".into()),
    },
    &["insert into accounts before armor: id: zeta, name: Zeta, status: candidate"]
)]
#[case::account_gone(Edit::RemoveAccount("helios".into()), &["remove accounts[helios]"])]
#[case::criterion_moved(
    Edit::MoveCriterion { criterion: "growth".into(), by: 1 },
    &["move criteria.attractiveness[innovation] before growth"]
)]
#[case::cleared_field(
    Edit::SetAccount {
        account: "helios".into(),
        field: AccountField::Sector,
        value: Value::Empty,
    },
    &["remove accounts[helios].sector"]
)]
fn an_everyday_edit_is_one_operation(#[case] edit: Edit, #[case] expected: &[&str]) {
    let before = example();
    let mut after = before.clone();
    after.apply(edit).expect("the edit is allowed");
    let ops: Vec<_> = diff(&before, &after).iter().map(shown).collect();
    assert_eq!(ops, expected);
}

#[test]
fn a_changed_note_sets_the_note_and_nothing_else() {
    let mut before = example();
    before
        .apply(score("sites", Some(noted("Lyon"))))
        .expect("the edit is allowed");
    let mut after = before.clone();
    after
        .apply(score("sites", Some(noted("Lyon, Turin"))))
        .expect("the edit is allowed");
    let ops: Vec<_> = diff(&before, &after).iter().map(shown).collect();
    assert_eq!(
        ops,
        ["set accounts[helios].scores.sites.note = Lyon, Turin"]
    );
}

/// So that what is removed and comes back can be told to be the same.
#[test]
fn what_is_removed_goes_with_all_that_was_known_of_it() {
    let before = example();
    let mut after = before.clone();
    after
        .apply(Edit::RemoveAccount("helios".into()))
        .expect("the edit is allowed");
    let ops = diff(&before, &after);
    let [Op::Remove { known, .. }] = ops.as_slice() else {
        panic!("one removal expected, found {ops:?}");
    };
    assert_eq!(known.as_ref(), to_value(&before)["accounts"].get(0));
}

#[test]
fn a_file_that_says_the_same_in_another_way_is_left_alone() {
    let terse = "format: 1\nportfolio: {name: A}\naccounts: [{id: a, name: B}]\n";
    let wordy = "format: 1.0\nportfolio: {name: A, strong_side: right, scale: {max: 5}}\n\
                 people:\naccounts:\n- {name: B, id: a, status: candidate, scores: {}}\n";
    assert_eq!(diff(&read(terse).unwrap(), &read(wordy).unwrap()), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_again(portfolio in portfolio()) {
        let again = read(&to_yaml(&portfolio));
        prop_assert_eq!(again.as_ref(), Ok(&portfolio));
        prop_assert_eq!(diff(&portfolio, &again.expect("it was read")), []);
    }

    #[test]
    fn the_operations_turn_one_into_the_other(before in portfolio(), after in portfolio()) {
        let mut value = to_value(&before);
        apply_to_value(&mut value, &diff(&before, &after)).expect("the operations fit");
        prop_assert_eq!(value, to_value(&after));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn so_they_do_in_the_text(before in portfolio(), after in portfolio()) {
        let text = to_yaml(&before);
        let patched = patch(&text, &diff(&before, &after)).expect("the operations fit");
        prop_assert_eq!(read(&patched.text), Ok(after));
    }
}
