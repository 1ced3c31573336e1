//! What is dated, and the brief before a meeting.

use super::call::{EXAMPLE, World, on_the_day};

#[test]
fn what_is_due_of_the_example() {
    let outcome = on_the_day(&["due", EXAMPLE]);
    assert_eq!(
        (outcome.code, outcome.err.as_str()),
        (1, ""),
        "a promise is overdue"
    );
    insta::assert_snapshot!("due_as_text", outcome.out);
}

#[test]
fn what_is_due_of_the_example_in_french() {
    let outcome = on_the_day(&["due", EXAMPLE, "--lang", "fr"]);
    insta::assert_snapshot!("due_as_text_in_french", outcome.out);
}

#[test]
fn what_comes_later_is_told_on_demand_and_for_programs() {
    let outcome = on_the_day(&["due", EXAMPLE, "--all", "--format", "json"]);
    let entries: serde_json::Value = serde_json::from_str(&outcome.out).expect("JSON");
    let entries = entries.as_array().expect("a list");
    let first = &entries[0];
    assert!(first["days"].as_i64() < Some(0), "{first}");
    assert!(entries.iter().any(|it| it["days"].as_i64() > Some(7)));
    let keys: Vec<_> = first.as_object().expect("a map").keys().collect();
    assert_eq!(keys, ["account", "days", "due", "kind", "title"]);
}

#[test]
fn where_no_promise_is_overdue_it_ends_well() {
    let world = World::new();
    let text = "format: 1\nportfolio: {name: P}\naccounts:\n  - id: a\n    name: \"A\\e[31m\"\n    \
                plan: {actions: [{id: x, text: Late, due: 2026-11-01}]}\n";
    world.put("here/p.yaml", text);
    let outcome = world.call(&["due", "p.yaml", "--today", "2026-11-23"]);
    assert_eq!(outcome.code, 0, "an action is no promise");
    assert!(outcome.out.contains("22 d overdue") && !outcome.out.contains('\u{1b}'));
    let nothing = world.call(&["due", "p.yaml", "--today", "2026-10-01"]);
    assert_eq!((nothing.code, nothing.out.lines().count()), (0, 1));
}

#[test]
fn the_brief_of_an_account() {
    let outcome = on_the_day(&["brief", "helios", EXAMPLE]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    insta::assert_snapshot!("brief_as_markdown", outcome.out);
    let french = on_the_day(&[
        "brief",
        "Helios Retail",
        EXAMPLE,
        "--format",
        "text",
        "--lang",
        "fr",
    ]);
    insta::assert_snapshot!("brief_as_text_in_french", french.out);
}

#[test]
fn an_account_is_named_by_part_of_its_name() {
    for (asked, code) in [("nova", 0), ("énergie", 0), ("r", 2), ("nobody", 2)] {
        let outcome = on_the_day(&["brief", asked, EXAMPLE]);
        assert_eq!(outcome.code, code, "{asked}: {}", outcome.err);
    }
    let several = on_the_day(&["brief", "retail", EXAMPLE]);
    assert_eq!(several.code, 0, "{}", several.err);
    let unclear = on_the_day(&["brief", "an", EXAMPLE]);
    insta::assert_snapshot!("brief_unclear", unclear.err);
}

#[test]
fn a_new_account_has_a_short_brief() {
    let world = World::new();
    world.put(
        "here/p.yaml",
        "format: 1\nportfolio: {name: P}\naccounts: [{id: a, name: A}]\n",
    );
    let outcome = world.call(&[
        "brief",
        "a",
        "p.yaml",
        "--format",
        "text",
        "--today",
        "2026-11-23",
    ]);
    assert_eq!(outcome.code, 0);
    assert!(outcome.out.lines().count() < 12, "{}", outcome.out);
}
