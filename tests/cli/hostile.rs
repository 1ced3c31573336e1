//! Whatever stands in the file, no command sends a control character or an override to the terminal.

use keyfolio::store::backup::Backups;
use rstest::rstest;

use super::call::World;

/// Escapes as they stand in a file.
const HOSTILE: [&str; 8] = [
    r"A\e[31mB\e]0;owned\aC",
    r"left \u202e right \u2067 \u200b\ufeff end",
    r"tab\there\r\nand a line",
    r"\x9b2J\x00\x7f",
    r"\e]52;c;aGk=\a",
    r"\e]8;;http://x\e\\link\e]8;;\e\\",
    r"\ePq#0\e\\",
    r"soft\u00adhyphen \u2028 \u2029 \u061c",
];

/// A portfolio in which everything that is a text is this one.
fn portfolio(text: &str) -> String {
    format!(
        "\
format: 1
portfolio: {{name: \"{text}\", currency: EUR}}
people:
  - {{id: cm, name: \"{text}\", function: \"{text}\"}}
criteria:
  attractiveness:
    - {{id: a, name: \"{text}\", weight: 1, kind: qualitative}}
accounts:
  - id: one
    name: \"{text}\"
    status: key
    manager: cm
    sector: \"{text}\"
    scores: {{a: {{value: 4, note: \"{text}\"}}}}
    requirements:
      - {{id: r, title: \"{text}\", step: wait}}
    scorecard:
      - {{id: i, name: \"{text}\", unit: \"{text}\", target: {{value: 5, due: 2027-12-31}}}}
\"{text}\": of nobody
"
    )
}

fn is_dangerous(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}' | '\u{61c}')
}

#[track_caller]
fn check(said: &str, what: &str) {
    if let Some(c) = said.chars().find(|c| is_dangerous(*c)) {
        panic!("{what}: {c:?} in {said:?}");
    }
}

#[rstest]
#[case::show(&["show", "p.yaml"])]
#[case::check(&["check", "p.yaml"])]
#[case::french(&["check", "p.yaml", "--lang", "fr"])]
#[case::copies(&["restore", "--file", "p.yaml"])]
#[case::preview(&["restore", "1", "--preview", "--file", "p.yaml"])]
fn no_command_says_it_raw(#[case] arguments: &[&str]) {
    for hostile in HOSTILE {
        let world = World::new();
        let file = world.put("here/p.yaml", &portfolio(hostile));
        let state = world.here().with_file_name("state").join("keyfolio");
        let taken = "2026-11-20T10:00:00Z".parse().unwrap();
        let copy = portfolio("then").replace("value: 4", "value: 2");
        let kept = Backups::of(&state, &file).keep(copy.as_bytes(), taken);
        kept.unwrap();
        let outcome = world.call(arguments);
        let said = outcome.out + &outcome.err;
        assert_eq!(outcome.code, 0, "{said}");
        check(&said, &format!("{arguments:?} of {hostile}"));
    }
}

#[test]
fn a_mistake_does_not_quote_it_raw() {
    for hostile in HOSTILE {
        let world = World::new();
        let bad = portfolio(hostile).replace("weight: 1", &format!("weight: \"{hostile}\""));
        world.put("here/p.yaml", &bad);
        for arguments in [&["check", "p.yaml"][..], &["show", "p.yaml"]] {
            let outcome = world.call(arguments);
            assert_ne!(outcome.code, 0);
            check(&(outcome.out + &outcome.err), hostile);
        }
    }
}
