//! What is said of good and bad files.

use super::call::{EXAMPLE, World, on_the_day};

const BAD: &str = "\
format: 1
portfolio: {name: P, colour: red}
criteria:
  strength:
    - {id: c, name: C, weight: many, kind: qualitative}
accounts:
  - {id: one, name: One, staus: key}
  - {id: one, name: Another, budget_month: 13, scores: {nothing: 3}}
";

const UNKNOWN: &str = "\
format: 1
portfolio: {name: P}
accounts:
  - {id: one, name: One, staus: key}
";

#[test]
fn every_problem_is_told_at_once() {
    let world = World::new();
    world.put("here/bad.yaml", BAD);
    let outcome = world.call(&["check", "bad.yaml"]);
    assert_eq!((outcome.code, outcome.err.as_str()), (1, ""));
    insta::assert_snapshot!("problems_as_text", outcome.out);
    let outcome = world.call(&["check", "bad.yaml", "--format", "json"]);
    assert_eq!(outcome.code, 1);
    insta::assert_snapshot!("problems_as_json", outcome.out);
    assert_eq!(world.text("here/bad.yaml"), BAD);
}

#[test]
fn an_unknown_key_is_no_problem_and_has_its_likeness_named() {
    let world = World::new();
    world.put("here/p.yaml", UNKNOWN);
    let outcome = world.call(&["check", "p.yaml", "--format", "json"]);
    assert_eq!(outcome.code, 0);
    let report: serde_json::Value = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!(report["problems"], serde_json::json!([]));
    let findings = report["findings"].as_array().unwrap();
    let finding = findings
        .iter()
        .find(|it| it["id"] == "unknown-key")
        .unwrap();
    assert_eq!(finding["account"], "one");
    assert_eq!(finding["path"], "accounts[0].staus");
    assert!(finding["message"].as_str().unwrap().contains("`status`"));
}

#[test]
fn the_method_is_asked() {
    let outcome = on_the_day(&["check", EXAMPLE]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    insta::assert_snapshot!("findings_of_the_example", outcome.out);
    let outcome = on_the_day(&["check", EXAMPLE, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&outcome.out).unwrap();
    let findings = report["findings"].as_array().unwrap();
    assert!(findings.len() > 20);
    for finding in findings {
        let keys: Vec<_> = finding.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["account", "id", "message", "path", "severity"]);
    }
}

#[test]
fn what_cannot_be_read_is_another_exit_code() {
    let world = World::new();
    world.put("here/broken.yaml", "accounts: [\n");
    world.put("here/conflict.yaml", "<<<<<<< ours\nformat: 1\n");
    for arguments in [
        ["check", "broken.yaml"],
        ["check", "conflict.yaml"],
        ["check", "not-there.yaml"],
    ] {
        assert_eq!(world.call(&arguments).code, 2, "{arguments:?}");
    }
}

#[test]
fn problems_are_told_in_the_language_of_the_screen() {
    let world = World::new();
    world.put("here/bad.yaml", BAD);
    let outcome = world.call(&["check", "bad.yaml", "--lang", "fr"]);
    insta::assert_snapshot!("problems_as_text_in_french", outcome.out);
    let outcome = world.call(&["show", "bad.yaml", "--lang", "fr"]);
    assert!(
        outcome.err.contains("Rien n’a été ouvert"),
        "{}",
        outcome.err
    );
    assert!(outcome.err.contains("ligne 5"), "{}", outcome.err);
}
