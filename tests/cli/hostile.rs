//! Whatever stands in the file, no command sends a control character or an override to the terminal.

use keyfolio::store::backup::Backups;
use rstest::rstest;

use super::call::{Outcome, World};
use crate::strings::{CUT, HOSTILE, is_dangerous};
use keyfolio::store::state_folder::StateFolder;

/// A text as it stands in a file, in quotes, each character of it escaped.
fn quoted(text: &str) -> String {
    let escaped: Vec<_> = text
        .chars()
        .map(|c| format!("\\U{:08X}", u32::from(c)))
        .collect();
    format!("\"{}\"", escaped.concat())
}

/// A portfolio in which everything that is a text is this one.
fn portfolio(text: &str) -> String {
    let key: String = text.chars().take(60).collect(); // no longer ones may be keys
    let (text, key) = (quoted(text), quoted(&key));
    format!(
        "\
format: 1
portfolio:
  name: {text}
  currency: {text}
  objectives: [{{id: export, text: {text}}}]
people:
  - {{id: cm, name: {text}, function: {text}}}
criteria:
  attractiveness:
    - {{id: a, name: {text}, weight: 1, kind: qualitative, levels: [{text}, {text}, {text}, {text}, {text}]}}
accounts:
  - id: one
    name: {text}
    status: key
    manager: cm
    sponsor: {text}
    sector: {text}
    potential: 1000
    revenue: {{2024: 100, 2025: 120}}
    scores: {{a: {{value: 4, note: {text}, by: {text}}}}}
    requirements:
      - {{id: r, title: {text}, step: wait, object: {text}, raised: {{date: 2026-11-03, by: {text}}}, answer_by: [2026-11-20],
         opinions: [{{id: o, function: {text}, opinion: for, note: {text}}}], recommendation: {text},
         reformulation: {{text: {text}, confirmed: 2026-11-04}}}}
      - {{id: g, title: {text}, step: closed, answer_by: [2026-11-20], answer: {{outcome: accept, date: 2026-11-20}}}}
    stage: {{current: basic}}
    scorecard:
      - {{id: i, name: {text}, unit: {text}, shared_from: basic, target: {{value: 5, due: 2027-12-31}}, readings: {{2026-10-31: 4}}, owner: {text}}}
    benefits: [{{id: b, date: 2026-06-30, text: {text}, confirmed_by: {text}}}]
    stakeholders:
      - {{id: rp, name: {text}, function: {text}, role: user, held_by: [cm], last_contact: 2026-01-01}}
    plan:
      year: 2027
      objectives: [{{id: o, whose: theirs, text: {text}, measure: {text}}}]
      actions: [{{id: a, text: {text}, owner: {text}, due: 2026-11-20, from: g}}]
      risks: [{{id: k, text: {text}, response: {text}}}]
{key}: of nobody
"
    )
}

#[track_caller]
fn check(outcome: &Outcome, what: &str) {
    let said = format!("{}{}", outcome.out, outcome.err);
    if let Some(c) = said.chars().find(|c| is_dangerous(*c) && *c != '\n') {
        panic!("{what}: {c:?} in {said:?}");
    }
    let cut = CUT.iter().find(|cut| said.contains(**cut));
    assert_eq!(cut, None, "{what}: not cleaned, only cut: {said}");
}

#[rstest]
#[case::show(&["show", "p.yaml"])]
#[case::json(&["show", "p.yaml", "--format", "json"])]
#[case::check(&["check", "p.yaml"])]
#[case::check_in_french(&["check", "p.yaml", "--lang", "fr"])]
#[case::due(&["due", "p.yaml", "--all"])]
#[case::due_json(&["due", "p.yaml", "--all", "--format", "json"])]
#[case::brief(&["brief", "one", "p.yaml"])]
#[case::everything(&["export", "everything", "p.yaml"])]
#[case::brief_as_text(&["brief", "one", "p.yaml", "--format", "text", "--lang", "fr"])]
#[case::committee(&["committee", "one", "p.yaml"])]
#[case::committee_as_html(&["committee", "one", "p.yaml", "--format", "html"])]
#[case::committee_preview(&["committee", "one", "p.yaml", "--preview", "--lang", "fr"])]
#[case::plan(&["plan", "one", "p.yaml"])]
#[case::plan_as_html(&["plan", "one", "p.yaml", "--format", "html", "--lang", "fr"])]
#[case::plan_as_text(&["plan", "one", "p.yaml", "--format", "text"])]
#[case::report(&["report", "p.yaml"])]
#[case::report_as_markdown(&["report", "p.yaml", "--format", "markdown", "--lang", "fr"])]
#[case::matrix(&["matrix", "p.yaml"])]
#[case::copies(&["restore", "--file", "p.yaml"])]
#[case::preview(&["restore", "1", "--preview", "--file", "p.yaml"])]
#[case::restored(&["restore", "1", "--file", "p.yaml"])]
fn no_command_says_it_raw(#[case] arguments: &[&str]) {
    for hostile in HOSTILE {
        let world = World::new();
        let file = world.put("here/p.yaml", &portfolio(hostile));
        let state = world.here().with_file_name("state").join("keyfolio");
        let taken = "2026-11-20T10:00:00Z".parse().unwrap();
        let copy = portfolio("then").replace("value: 4", "value: 2");
        let kept = Backups::of(&StateFolder::new(state), &file).keep(copy.as_bytes(), taken);
        kept.unwrap();
        let day = ["--today", "2026-11-23"];
        let outcome = world.call(&[arguments, &day].concat());
        let is_due = i32::from(arguments.contains(&"due"));
        assert_eq!(outcome.code, is_due, "{}{}", outcome.out, outcome.err);
        check(&outcome, &format!("{arguments:?} of {hostile:?}"));
    }
}

/// A calendar file has line ends of its own, and no other control character.
#[test]
fn no_calendar_says_it_raw() {
    for hostile in HOSTILE {
        let world = World::new();
        world.put("here/p.yaml", &portfolio(hostile));
        let mut outcome = world.call(&["calendar", "p.yaml", "--today", "2026-11-23"]);
        assert_eq!(outcome.code, 0, "{}", outcome.err);
        outcome.out = outcome.out.replace("\r\n ", "").replace("\r\n", "\n");
        check(&outcome, hostile);
    }
}

/// A table is text for spreadsheets: the mark in front and the line ends are theirs, the rest is clean.
#[test]
fn no_table_says_it_raw() {
    for hostile in HOSTILE {
        let world = World::new();
        world.put("here/p.yaml", &portfolio(hostile));
        for what in ["accounts", "scorecards", "readings", "requirements"] {
            let outcome = world.call(&["export", what, "p.yaml"]);
            assert_eq!(outcome.code, 0, "{}", outcome.err);
            let text = outcome.out.strip_prefix('\u{feff}').unwrap();
            let out = text.replace("\r\n", "\n");
            check(
                &Outcome { out, ..outcome },
                &format!("{what} of {hostile:?}"),
            );
        }
    }
}

/// A table comes from anywhere: what stands in it is shown before it is taken over.
#[test]
fn nothing_of_a_table_is_quoted_raw() {
    for hostile in HOSTILE.iter().filter(|text| !text.contains('\0')) {
        let world = World::new();
        let cell = format!("\"{}\"", hostile.replace('"', "\"\""));
        let rows = [
            format!("Name,Effort,Sector,{cell}"),
            format!("{cell},{cell},{cell},{cell}"),
            format!("One,3,{cell},{cell}"),
        ];
        world.put("here/p.yaml", &portfolio(hostile));
        world.put("here/t.csv", &rows.join("\n"));
        for arguments in [
            &["import", "t.csv", "p.yaml"][..],
            &["import", "t.csv", "p.yaml", "--lang", "fr"],
            &[
                "import",
                "t.csv",
                "p.yaml",
                "--map",
                &format!("{hostile}=name"),
            ],
            &[
                "import",
                "t.csv",
                "p.yaml",
                "--map",
                &format!("Effort={hostile}"),
            ],
            &["import", "t.csv", "p.yaml", "--sheet", hostile],
            &["import", hostile, "p.yaml"],
        ] {
            let outcome = world.call(arguments);
            assert_eq!(
                outcome.code, 2,
                "{arguments:?} {}{}",
                outcome.out, outcome.err
            );
            check(&outcome, &format!("{arguments:?}"));
        }
        let outcome = world.call(&["import", "t.csv", "p.yaml", "--skip-bad", "--apply"]);
        assert_eq!(outcome.code, 0, "{}{}", outcome.out, outcome.err);
        check(&outcome, &format!("applied {hostile:?}"));
    }
}

/// JSON is for programs: they get the text itself, in letters that do nothing to a terminal.
#[test]
fn programs_get_the_text_as_it_is() {
    for hostile in HOSTILE {
        let world = World::new();
        world.put("here/p.yaml", &portfolio(hostile));
        let outcome = world.call(&["show", "p.yaml", "--format", "json"]);
        let read: serde_json::Value = serde_json::from_str(&outcome.out).unwrap();
        assert_eq!(read[0]["name"], hostile);
        let due = world.call(&["due", "p.yaml", "--all", "--format", "json"]);
        let read: serde_json::Value = serde_json::from_str(&due.out).unwrap();
        let title = read[0]["title"].as_str().unwrap();
        assert!(title.contains(hostile), "{title:?}");
    }
}

#[test]
fn a_merge_does_not_quote_it_raw() {
    for hostile in HOSTILE {
        let world = World::new();
        world.put("here/base.yaml", &portfolio("before"));
        world.put("here/ours.yaml", &portfolio(hostile));
        world.put("here/theirs.yaml", &portfolio("theirs"));
        let outcome = world.call(&["merge", "base.yaml", "ours.yaml", "theirs.yaml"]);
        assert_eq!(outcome.code, 1, "{}", outcome.err);
        assert!(outcome.err.lines().count() > 10, "conflicts are told");
        check(&outcome, hostile);
    }
}

#[test]
fn a_mistake_does_not_quote_it_raw() {
    for hostile in HOSTILE {
        let world = World::new();
        let weight = format!("weight: {}", quoted(hostile));
        let bad = portfolio(hostile).replace("weight: 1", &weight);
        world.put("here/p.yaml", &bad);
        for arguments in [
            &["check", "p.yaml"][..],
            &["show", "p.yaml"],
            &["due", "p.yaml"],
        ] {
            let outcome = world.call(arguments);
            assert_ne!(outcome.code, 0);
            check(&outcome, hostile);
        }
    }
}

#[test]
fn a_name_of_a_file_or_an_account_is_not_quoted_raw() {
    for hostile in HOSTILE.iter().filter(|text| !text.contains('\0')) {
        let world = World::new();
        world.put("here/p.yaml", &portfolio("then"));
        let asked = [
            &["show", hostile][..],
            &["restore", "--file", hostile],
            &["brief", hostile, "p.yaml"],
            &["committee", hostile, "p.yaml"],
            &["plan", hostile, "p.yaml"],
        ];
        for arguments in asked {
            let outcome = world.call(arguments);
            assert_ne!(outcome.code, 0, "{arguments:?}");
            check(&outcome, &format!("{arguments:?}"));
        }
    }
}
