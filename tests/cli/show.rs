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
    let beginning: Vec<_> = outcome.out.lines().take(740).collect();
    insta::assert_snapshot!("example_as_text_in_french", beginning.join("\n"));
}

/// What the file says keeps its letters and currencies; in English nothing of ours is outside ASCII, in French its
/// letters only.
#[rstest::rstest]
fn in_ascii_nothing_of_ours_is_outside_it(
    #[values("show", "check", "due")] command: &str,
    #[values("en", "fr")] lang: &str,
) {
    let file = std::fs::read_to_string(EXAMPLE).unwrap();
    let said = |ascii: &[&str]| {
        let asked = [command, EXAMPLE, "--lang", lang];
        on_the_day(&[&asked[..], ascii].concat()).out
    };
    let strange = |sign: char| {
        let theirs = (sign.is_alphabetic() || sign == '€') && file.contains(sign);
        let letter = lang == "fr" && sign.is_alphabetic();
        !(sign.is_ascii() || theirs || letter)
    };
    let (usual, ascii) = (said(&[]), said(&["--ascii"]));
    assert!(
        command == "due" || usual.contains(strange),
        "nothing to be spelled"
    );
    let left: String = ascii.chars().filter(|sign| strange(*sign)).collect();
    assert_eq!(left, "");
    assert_eq!(usual.chars().count(), ascii.chars().count());
}

/// Keys whose texts are ids, words of the format, or days: they point at something, or are said in the
/// words of the language.
const NOT_TEXT: [&str; 37] = [
    "id",
    "reports_to",
    "status",
    "kind",
    "track",
    "step",
    "to",
    "outcome",
    "opinion",
    "role",
    "support",
    "coverage",
    "held_by",
    "manager",
    "sponsor",
    "serves",
    "owner",
    "from",
    "finding",
    "account",
    "item",
    "person",
    "whose",
    "dimension",
    "direction",
    "every",
    "matters_to",
    "shared_from",
    "current",
    "target",
    "source",
    "strong_side",
    "date",
    "due",
    "done",
    "until",
    "last_contact",
];

/// Every text of people in a value of the file. Days are texts to YAML; names of people may be ids.
fn texts(key: &str, value: &serde_yaml::Value, ids: &[String], found: &mut Vec<(String, String)>) {
    use serde_yaml::Value;
    match value {
        Value::Mapping(mapping) => {
            for (key, value) in mapping {
                texts(key.as_str().unwrap_or_default(), value, ids, found);
            }
        }
        Value::Sequence(values) => values.iter().for_each(|it| texts(key, it, ids, found)),
        Value::String(text) => {
            let day = text.parse::<jiff::civil::DateTime>().is_ok();
            let id = ["by", "confirmed_by", "owner"].contains(&key) && ids.contains(text);
            let person = key == "owner" && !ids.contains(text);
            if (person || !NOT_TEXT.contains(&key)) && !day && !id {
                found.push((key.to_owned(), text.clone()));
            }
        }
        _ => {}
    }
}

/// A text with one blank wherever there are some.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text of people in the example.
fn texts_of_the_example() -> Vec<(String, String)> {
    let file = std::fs::read_to_string(EXAMPLE).unwrap();
    let file: serde_yaml::Value = serde_yaml::from_str(&file).unwrap();
    let people = file["people"].as_sequence().unwrap().iter();
    let ids: Vec<_> = people
        .map(|it| it["id"].as_str().unwrap().to_owned())
        .collect();
    let mut found = Vec::new();
    texts("", &file, &ids, &mut found);
    found
}

#[rstest::rstest]
#[case::english("en")]
#[case::french("fr")]
fn every_text_of_the_example_is_told_as_often_as_it_is_written(#[case] lang: &str) {
    let shown = on_the_day(&["show", EXAMPLE, "--lang", lang]).out;
    let lines: Vec<_> = shown.lines().map(on_one_line).collect();
    let texts = texts_of_the_example();
    assert!(texts.len() > 700, "{}", texts.len());
    let told = |text: &str| {
        lines
            .iter()
            .filter(|it| it.contains(&on_one_line(text)))
            .count()
    };
    let written = |text: &str| texts.iter().filter(|(_, it)| it == text).count();
    let missing = texts.iter().filter(|(_, text)| told(text) < written(text));
    let missing: Vec<_> = missing.collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[rstest::rstest]
#[case::english("en", "Effort: 1 day a month", "Promises: 1 open, 1 overdue")]
#[case::french("fr", "Effort : 1 jour par mois", "Promesses : 1 ouverte, 1 en retard")]
fn one_is_not_told_as_many(#[case] lang: &str, #[case] effort: &str, #[case] promises: &str) {
    let world = World::new();
    world.put("here/p.yaml", &FILE.replace("effort: 4", "effort: 1"));
    let day = ["--today", "2026-11-23", "--lang", lang];
    let outcome = world.call(&[&["show", "p.yaml"], &day[..]].concat());
    let out = on_one_line(&outcome.out);
    assert!(out.contains(effort) && out.contains(promises), "{out}");
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
