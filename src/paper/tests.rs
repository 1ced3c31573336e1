//! Portfolios to make documents of, and laws that hold for every document of every portfolio.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Basis, matrix, printed, report};
use crate::app::order::Form;
use crate::domain::figures::Figures;
use crate::domain::testing::dice::Dice;
use crate::domain::{Portfolio, testing};
use crate::i18n::{Lang, Words};
use crate::store::read::read;

#[path = "../../tests/hostile/strings.rs"]
mod strings;

use strings::is_dangerous;
pub(super) use strings::{CUT, HOSTILE};

/// The day of the example.
pub(super) const TODAY: Date = date(2026, 11, 23);

/// The portfolio that comes with the program.
pub(super) fn example() -> Portfolio {
    read(include_str!("../../portfolio.example.yaml")).unwrap()
}

/// A portfolio of so many accounts all over the matrix, most of them crowded in its middle.
pub(super) fn crowd(accounts: usize) -> Portfolio {
    let mut dice = Dice(accounts as u64);
    let mut tenths = |count: u32| -> f64 {
        let rolls = (0..count).map(|_| dice.roll(41) as f64 / 10.0);
        1.0 + rolls.sum::<f64>() / f64::from(count)
    };
    let account = |at: usize| {
        let (a, s) = (tenths(2), tenths(2));
        let status = ["key", "candidate", "incubator"][at % 3];
        format!(
            "
  - {{id: a{at}, name: \"{} {at}\", status: {status}, effort: 2, potential: {}, scores: {{a: {a:.1}, s: {s:.1}}}}}",
            ["Étoile", "Łąka", "Wołomin"][at % 3],
            (1 + at % 50) * 1_000_000,
        )
    };
    let accounts: String = (0..accounts).map(account).collect();
    read(&format!(
        "format: 1
portfolio: {{name: Crowd, currency: EUR}}
criteria:
  attractiveness: [{{id: a, name: A, weight: 1, kind: qualitative}}]
  strength: [{{id: s, name: S, weight: 1, kind: qualitative}}]
accounts:{accounts}
"
    ))
    .unwrap()
}

/// A portfolio of two accounts at one place, in which everything that is a text is this one.
pub(super) fn speaking(text: &str) -> Portfolio {
    let escaped = text.chars().map(|c| format!("\\U{:08X}", u32::from(c)));
    let text = format!("\"{}\"", escaped.collect::<String>());
    let account = |id: &str, score: u8| {
        format!(
            "
  - {{id: {id}, name: {text}, code: {text}, status: key, sector: {text}, manager: {text}, effort: 3, potential: 9, scores: {{a: {score}, s: 3}},
     scorecard: [{{id: i, name: {text}, unit: {text}, target: {{value: 5}}, readings: {{2026-10: 4}}}}],
     requirements: [{{id: r, title: {text}, step: wait, answer_by: [2026-11-20]}}],
     calls: [{{id: c, at: 2026-11-05T14:02, notes: in confidence}}],
     plan: {{objectives: [{{id: o, whose: theirs, text: {text}, measure: {text}}}], actions: [{{id: a, text: {text}, owner: {text}}}],
            risks: [{{id: k, text: {text}, response: {text}}}], decisions: [{{id: d, text: {text}, due: 2026-12-01}}]}}}}"
        )
    };
    let whole = format!(
        "format: 1
portfolio: {{name: {text}, currency: {text}}}
criteria:
  attractiveness: [{{id: a, name: {text}, weight: 1, kind: qualitative}}]
  strength: [{{id: s, name: {text}, weight: 1, kind: qualitative}}]
reviews: [{{id: r, date: 2026-06-30, scale: {{min: 1, max: 5}}, weights: {{a: 1, s: 1}}, accounts: {{one: {{a: 1, s: 1}}}}}}]
accounts:{}{}
",
        account("one", 4),
        account("two", 4)
    );
    read(&whole).unwrap()
}

/// Makes something of a portfolio.
pub(super) fn made<T>(portfolio: &Portfolio, lang: Lang, make: impl Fn(Basis<'_>) -> T) -> T {
    make(Basis {
        portfolio,
        figures: &Figures::of(portfolio, TODAY),
        words: &Words::new(lang),
        today: TODAY,
    })
}

/// The report in a form.
pub(super) fn report(portfolio: &Portfolio, lang: Lang, form: Form) -> String {
    made(portfolio, lang, |basis| {
        printed(&report::page(basis), form, basis.words).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever stands in a file, its documents can be made, say nothing that does something, and can be read.
    #[test]
    fn every_portfolio_has_its_documents(portfolio in testing::portfolio(), french: bool) {
        let lang = if french { Lang::Fr } else { Lang::En };
        let svg = made(&portfolio, lang, matrix::svg);
        prop_assert!(resvg::usvg::roxmltree::Document::parse(&svg).is_ok(), "{svg}");
        let html = report(&portfolio, lang, Form::Html);
        let (_, said) = html.split_once("</style>").unwrap();
        prop_assert!(!said.contains(|c: char| is_dangerous(c) && c != '\n'));
        prop_assert!(!report(&portfolio, lang, Form::Markdown).is_empty());
    }
}
