//! What is added to a requirement stands where the format has it.

use rstest::rstest;

use super::{patched, set};

/// A requirement of an account, begun.
fn begun(lines: &str) -> String {
    let lines = lines.replace('\n', "\n        ");
    let lines = lines.trim_end();
    format!(
        "format: 1\naccounts:\n  - id: x\n    requirements:\n      - id: r\n        {lines}\n      - id: next\n"
    )
}

#[rstest]
#[case::between(
    "title: R\nstep: stop\nanswer_by: [2026-11-27]\n",
    ("object", "Slots"),
    "title: R\nstep: stop\nobject: Slots\nanswer_by: [2026-11-27]\n"
)]
#[case::behind_lines(
    "title: R\nopinions:\n  - {id: o1}\nmoves: [{id: m1}]\n",
    ("recommendation", "Agree"),
    "title: R\nopinions:\n  - {id: o1}\nrecommendation: Agree\nmoves: [{id: m1}]\n"
)]
#[case::at_the_end(
    "title: R\nstep: stop\n",
    ("moves", "[{id: m1, to: wait}]"),
    "title: R\nstep: stop\nmoves:\n  - {id: m1, to: wait}\n"
)]
#[case::under_a_comment(
    "title: R\nstep: stop   # understand\n# not yet\nanswer_by: [2026-11-27]\n",
    ("object", "Slots"),
    "title: R\nstep: stop   # understand\nobject: Slots\n# not yet\nanswer_by: [2026-11-27]\n"
)]
#[case::whatever_order_the_user_has(
    "answer_by: [2026-11-27]\nstep: stop\ntitle: R\n",
    ("object", "Slots"),
    "answer_by: [2026-11-27]\nstep: stop\nobject: Slots\ntitle: R\n"
)]
#[case::in_braces(
    "opinions:\n  - {id: o1, function: Finance, date: 2026-11-23}\n",
    ("opinions[o1].opinion", "against"),
    "opinions:\n  - {id: o1, function: Finance, opinion: against, date: 2026-11-23}\n"
)]
#[case::last_in_braces(
    "reformulation: {text: So}\n",
    ("reformulation.confirmed", "2026-11-23"),
    "reformulation: {text: So, confirmed: 2026-11-23}\n"
)]
fn a_key_finds_its_place(
    #[case] before: &str,
    #[case] (key, value): (&str, &str),
    #[case] after: &str,
) {
    let op = set(&format!("accounts[x].requirements[r].{key}"), value);
    assert_eq!(patched(&begun(before), &[op]).text, begun(after));
}
