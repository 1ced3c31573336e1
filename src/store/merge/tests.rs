use proptest::prelude::*;
use rstest::rstest;
use serde_yaml::Value;

use super::{MergeError, Merged, Side, merge, merge_texts};
use crate::domain::{CriterionId, testing};
use crate::store::read::read;
use crate::store::write;

const BASE: &str = "\
format: 1
portfolio: {name: Aurora, marketing_reviews: [3]}
criteria:
  attractiveness:
    - {id: growth, name: Growth, weight: 60, kind: qualitative}
    - {id: reach, name: Reach, weight: 40, kind: qualitative} # how far
accounts:
  - id: helios
    name: Helios # the first
    scores:
      growth: 2
      reach: 3
    requirements:
      - {id: price, title: Price, answer_by: [2026-11-20]}
  - id: nova
    name: Nova
    effort: 3
";

/// The base with one thing in the place of another.
fn with(old: &str, new: &str) -> String {
    assert!(BASE.contains(old), "{old:?} is in the base");
    BASE.replacen(old, new, 1)
}

/// The base with more at its end.
fn and(more: &str) -> String {
    format!("{BASE}{more}")
}

/// The text of both, without a conflict.
fn merged(ours: &str, theirs: &str) -> String {
    let merged = merge_texts(BASE, ours, theirs).expect("they can be brought together");
    assert_eq!(merged.conflicts, []);
    merged.text
}

/// The conflicts as a person reads them.
fn conflicts(ours: &str, theirs: &str) -> Vec<String> {
    let merged = merge_texts(BASE, ours, theirs).expect("they can be brought together");
    read(&merged.text).expect("what comes of it can be read");
    let said = |value: &Option<Value>| match value {
        None => "-".to_owned(),
        Some(Value::Mapping(_) | Value::Sequence(_)) => "...".to_owned(),
        Some(value) => serde_yaml::to_string(value)
            .expect("a word")
            .trim()
            .to_owned(),
    };
    let conflicts = merged.conflicts.iter().map(|it| {
        let [base, ours, theirs] = [&it.base, &it.ours, &it.theirs].map(said);
        format!("{}: {base} / {ours} / {theirs}", it.path)
    });
    conflicts.collect()
}

#[test]
fn different_accounts() {
    let text = merged(
        &with("growth: 2", "growth: 5"),
        &with("effort: 3", "effort: 4"),
    );
    assert_eq!(
        text,
        with("growth: 2", "growth: 5").replace("effort: 3", "effort: 4")
    );
}

#[test]
fn scores_on_neighbouring_lines() {
    let text = merged(
        &with("growth: 2", "growth: 5"),
        &with("reach: 3", "reach: 1"),
    );
    assert_eq!(
        text,
        with("growth: 2", "growth: 5").replace("reach: 3", "reach: 1")
    );
}

#[test]
fn both_append_an_account() {
    let text = merged(
        &and("  - {id: zen, name: Zen}\n"),
        &and("  - {id: ibis, name: Ibis}\n"),
    );
    let portfolio = read(&text).expect("a portfolio");
    let ids: Vec<_> = portfolio
        .accounts()
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(ids.len(), 4);
    assert!(ids.contains(&"zen") && ids.contains(&"ibis"));
}

#[rstest]
#[case::same_score(
    &with("growth: 2", "growth: 5"), &with("growth: 2", "growth: 4"),
    &["accounts[helios].scores.growth: 2 / 5 / 4"]
)]
#[case::deleted_here_changed_there(
    &with("  - id: nova\n    name: Nova\n    effort: 3\n", ""), &with("effort: 3", "effort: 4"),
    &["accounts[nova]: ... / - / ..."]
)]
#[case::changed_here_deleted_there(
    &with("effort: 3", "effort: 4"), &with("  - id: nova\n    name: Nova\n    effort: 3\n", ""),
    &["accounts[nova]: ... / ... / -"]
)]
#[case::same_key_added_twice(
    &with("    effort: 3\n", "    effort: 3\n    country: FR\n"),
    &with("    effort: 3\n", "    effort: 3\n    country: DE\n"),
    &["accounts[nova].country: - / FR / DE"]
)]
#[case::two_promises(
    &with("[2026-11-20]", "[2026-11-20, 2026-11-27]"), &with("[2026-11-20]", "[2026-11-20, 2026-12-01]"),
    &["accounts[helios].requirements[price].answer_by: ... / ... / ..."]
)]
fn what_has_to_be_decided(#[case] ours: &str, #[case] theirs: &str, #[case] expected: &[&str]) {
    assert_eq!(conflicts(ours, theirs), expected);
}

#[test]
fn one_item_added_in_two_places_is_one_item() {
    let ours = and("  - {id: zen, name: Zen, country: FR}\n");
    let theirs = with(
        "accounts:\n",
        "accounts:\n  - {id: zen, name: Zen, effort: 2}\n",
    );
    let portfolio = read(&merged(&ours, &theirs)).expect("a portfolio");
    assert_eq!(portfolio.accounts().len(), 3);
    let zen = portfolio.account(&"zen".into()).expect("the new account");
    assert_eq!(
        (zen.country.as_deref(), zen.effort),
        (Some("FR"), Some(2.0))
    );
}

#[test]
fn a_comment_here_and_a_value_there() {
    let ours = with("growth: 2", "growth: 2 # since the fair");
    let text = merged(&ours, &with("growth: 2", "growth: 4"));
    assert_eq!(text, with("growth: 2", "growth: 4 # since the fair"));
}

#[test]
fn comments_of_both_stay_where_lines_do_not_meet() {
    let ours = with("effort: 3", "effort: 3 # for now");
    let theirs = with("growth: 2", "growth: 4 # since the fair");
    let expected =
        with("growth: 2", "growth: 4 # since the fair").replace("effort: 3", "effort: 3 # for now");
    assert_eq!(merged(&ours, &theirs), expected);
}

#[test]
fn two_words_in_one_list() {
    let text = merged(&with("[3]", "[3, 9]"), &with("[3]", "[3, 6]"));
    let portfolio = read(&text).expect("a portfolio");
    assert_eq!(portfolio.settings().marketing_reviews, [3, 9, 6]);
}

#[test]
fn the_other_side_has_windows_lines() {
    let theirs = with("effort: 3", "effort: 4").replace('\n', "\r\n");
    let text = merged(&with("growth: 2", "growth: 5"), &theirs);
    assert_eq!(
        text,
        with("growth: 2", "growth: 5").replace("effort: 3", "effort: 4")
    );
}

#[test]
fn a_note_there_and_a_value_here() {
    let theirs = with("growth: 2", "growth: {value: 2, note: Two sites}");
    let text = merged(&with("growth: 2", "growth: 4"), &theirs);
    let portfolio = read(&text).expect("a portfolio");
    let score = &portfolio
        .account(&"helios".into())
        .expect("it is there")
        .scores[&CriterionId::from("growth")];
    assert_eq!(
        (score.value, score.note.as_deref()),
        (4.0, Some("Two sites"))
    );
}

#[test]
fn together_no_portfolio() {
    let ours = with(
        "    - {id: reach, name: Reach, weight: 40, kind: qualitative} # how far\n",
        "",
    )
    .replace("      reach: 3\n", "");
    let theirs = with("    effort: 3\n", "    effort: 3\n    scores: {reach: 4}\n");
    let together = merge_texts(BASE, &ours, &theirs);
    assert!(
        matches!(together, Err(MergeError::Together { .. })),
        "{together:?}"
    );
}

#[test]
fn decided_for_them() {
    let parse = |text: &str| serde_yaml::from_str::<Value>(text).expect("YAML");
    let ours =
        with("growth: 2", "growth: 5").replace("    name: Nova\n    effort: 3", "    name: Nova");
    let theirs = with("growth: 2", "growth: 4").replace("effort: 3", "effort: 9");
    let mut merged = merge(&parse(BASE), &parse(&ours), &parse(&theirs));
    for conflict in merged.conflicts.clone() {
        merged
            .decide(&conflict, Side::Theirs)
            .expect("a conflict of this merge");
    }
    assert_eq!(merged.value, parse(&theirs));
}

/// A value of the format, as it is written.
fn value() -> impl Strategy<Value = Value> {
    let values = testing::portfolio().prop_map(|portfolio| write::to_value(&portfolio));
    values.boxed() // three portfolios at once are too much for the stack of a test
}

fn clean(value: &Value) -> Merged {
    let (value, conflicts) = (value.clone(), Vec::new());
    Merged { value, conflicts }
}

/// Whether in no list two items have one id.
fn has_each_id_once(value: &Value) -> bool {
    match value {
        Value::Sequence(items) => {
            let ids: Vec<_> = items
                .iter()
                .filter_map(|item| item.get("id")?.as_str())
                .collect();
            let each: std::collections::HashSet<_> = ids.iter().collect();
            each.len() == ids.len() && items.iter().all(has_each_id_once)
        }
        Value::Mapping(map) => map.values().all(has_each_id_once),
        _ => true,
    }
}

/// How many triples are tried.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(48)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn what_one_side_left_alone_is_taken_from_the_other(base in value(), side in value()) {
        prop_assert_eq!(merge(&base, &base, &side), clean(&side));
        prop_assert_eq!(merge(&base, &side, &base), clean(&side));
        prop_assert_eq!(merge(&base, &side, &side), clean(&side));
    }

    #[test]
    fn both_sides_see_the_same_conflicts(base in value(), ours in value(), theirs in value()) {
        let paths = |merged: &Merged| {
            let mut paths: Vec<_> = merged.conflicts.iter().map(|it| it.path.clone()).collect();
            paths.sort();
            paths
        };
        let (here, there) = (merge(&base, &ours, &theirs), merge(&base, &theirs, &ours));
        prop_assert_eq!(paths(&here), paths(&there));
    }

    #[test]
    fn no_id_stands_twice(base in value(), ours in value(), theirs in value()) {
        let merged = merge(&base, &ours, &theirs);
        prop_assert!(has_each_id_once(&merged.value), "{:?}", merged.value);
    }

    /// Or it is said that both together are no portfolio.
    #[test]
    fn what_comes_of_it_can_be_opened(base in value(), ours in value(), theirs in value()) {
        let texts = [&base, &ours, &theirs].map(write::of_value);
        let [base, ours, theirs] = texts.each_ref();
        match merge_texts(base, ours, theirs) {
            Ok(merged) => prop_assert!(read(&merged.text).is_ok(), "{}", merged.text),
            Err(MergeError::Together { report, .. }) => prop_assert!(!report.problems.is_empty()),
            Err(error) => prop_assert!(false, "{error}"),
        }
    }

    #[test]
    fn a_decision_for_one_side_is_that_side(base in value(), ours in value(), theirs in value()) {
        let mut merged = merge(&base, &ours, &theirs);
        for conflict in merged.conflicts.clone() {
            merged.decide(&conflict, Side::Theirs).expect("a conflict of this merge");
            prop_assert_eq!(merged.get(&conflict.path), conflict.theirs.as_ref());
        }
    }
}
