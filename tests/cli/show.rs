//! A portfolio without a terminal.

use super::call::{EXAMPLE, World, on_the_day};

#[test]
fn the_example_as_text() {
    let outcome = on_the_day(&["show", EXAMPLE]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    insta::assert_snapshot!("example_as_text", outcome.out);
}

#[test]
fn the_example_as_text_in_french() {
    let outcome = on_the_day(&["show", EXAMPLE, "--lang", "fr"]);
    assert_eq!(outcome.code, 0);
    let beginning: Vec<_> = outcome.out.lines().take(90).collect();
    insta::assert_snapshot!("example_as_text_in_french", beginning.join("\n"));
}

#[test]
fn the_example_for_programs() {
    let outcome = on_the_day(&["show", EXAMPLE, "--format", "json"]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    insta::assert_snapshot!("example_as_json", outcome.out);
}

/// Two accounts of which every figure can be worked out by hand.
const FILE: &str = "\
format: 1
portfolio: {name: P}
criteria:
  attractiveness:
    - {id: a, name: A, weight: 3, kind: qualitative}
    - {id: b, name: B, weight: 1, kind: qualitative}
  strength:
    - {id: c, name: C, weight: 1, kind: qualitative}
accounts:
  - id: one
    name: \"One\\e[31m\"
    status: key
    effort: 4
    stage: {current: basic}
    scores: {a: 5, c: 2}
    requirements:
      - {id: r, title: R, step: wait, answer_by: [2026-11-20]}
      - {id: s, title: S, step: closed, answer_by: [2026-11-20], answer: {outcome: accept, date: 2026-11-19}}
  - {id: two, name: Two}
";

#[test]
fn programs_get_unrounded_values_and_null_for_what_is_unknown() {
    let world = World::new();
    world.put("here/p.yaml", FILE);
    let outcome = world.call(&[
        "show",
        "p.yaml",
        "--format",
        "json",
        "--today",
        "2026-11-23",
    ]);
    let shown: serde_json::Value = serde_json::from_str(&outcome.out).unwrap();
    let expected = serde_json::json!([
        {
            "id": "one", "name": "One\u{1b}[31m", "status": "key",
            "attractiveness": 5.0, "strength": 2.0,
            "coverage": {"attractiveness": 0.75, "strength": 1.0},
            "cell": "select", "zone": "selective",
            "effort": 4.0, "suggested_effort": 4.0, "stage": "basic",
            "promises": {"open": 1, "overdue": 1, "kept_rate": 0.5, "fast_yes": 0}
        },
        {
            "id": "two", "name": "Two", "status": "candidate",
            "attractiveness": null, "strength": null,
            "coverage": {"attractiveness": 0.0, "strength": 0.0},
            "cell": null, "zone": null,
            "effort": null, "suggested_effort": null, "stage": null,
            "promises": {"open": 0, "overdue": 0, "kept_rate": null, "fast_yes": 0}
        }
    ]);
    assert_eq!(shown, expected);
}

#[test]
fn escape_sequences_of_the_file_do_not_reach_the_terminal() {
    let world = World::new();
    world.put("here/p.yaml", FILE);
    let outcome = world.call(&["show", "p.yaml"]);
    assert_eq!(outcome.code, 0);
    assert!(!outcome.out.contains('\u{1b}'));
    assert!(outcome.out.contains("One␛[31m"));
}

#[test]
fn a_bad_file_is_not_half_shown() {
    let world = World::new();
    world.put("here/p.yaml", &FILE.replace("a: 5", "a: 7"));
    let outcome = world.call(&["show", "p.yaml"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    insta::assert_snapshot!(outcome.err, @r"
    p.yaml:
    line 15, column 17: accounts[0].scores.a: 7 is outside the scale 1 to 5

    Nothing was opened, and nothing will be written over this file.
    ");
}
