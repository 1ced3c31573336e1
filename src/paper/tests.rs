//! Portfolios to make documents of, and laws that hold for every document of every portfolio.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{Basis, matrix, printed, report};
use crate::app::order::Form;
use crate::domain::figures::Figures;
use crate::domain::{Portfolio, testing};
use crate::i18n::{Lang, Words};
use crate::store::read::read;

#[path = "../../benches/support/portfolio.rs"]
mod generated;
#[path = "../../tests/hostile/strings.rs"]
mod strings;

pub(super) use strings::{HOSTILE, is_dangerous};

/// The day of the example.
pub(super) const TODAY: Date = date(2026, 11, 23);

/// The portfolio that comes with the program.
pub(super) fn example() -> Portfolio {
    read(include_str!("../../portfolio.example.yaml")).unwrap()
}

/// A portfolio of so many accounts.
pub(super) fn crowd(accounts: usize) -> Portfolio {
    read(&generated::portfolio(accounts)).unwrap()
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
        let style = html.find("</style>").unwrap();
        prop_assert!(!html[style..].contains(|c: char| is_dangerous(c) && c != '\n'));
        prop_assert!(!report(&portfolio, lang, Form::Markdown).is_empty());
    }
}
