//! The pack as it is read.

use jiff::civil::date;

use super::planted::TODAY;
use crate::app::order::{Form, Order};
use crate::domain::figures::Figures;
use crate::domain::{AccountId, Portfolio};
use crate::i18n::{Lang, Words};
use crate::paper::{Basis, committee, printed};
use crate::store::read::read;

fn pack(portfolio: &Portfolio, account: &str, form: Form, lang: Lang) -> String {
    let words = Words::new(lang);
    let basis = Basis {
        portfolio,
        figures: &Figures::default(),
        words: &words,
        today: TODAY,
    };
    let at = portfolio.account_index(&AccountId::from(account)).unwrap();
    printed(&committee::page(basis, at).unwrap(), form, &words).unwrap()
}

fn example() -> Portfolio {
    read(include_str!("../../../../portfolio.example.yaml")).unwrap()
}

#[test]
fn as_text() {
    insta::assert_snapshot!(pack(&example(), "helios", Form::Text, Lang::En));
}

#[test]
fn as_markdown_in_french() {
    insta::assert_snapshot!(pack(&example(), "armor", Form::Markdown, Lang::Fr));
}

/// The first line and the name of the file say for whom it is, in every form.
#[test]
fn it_says_for_whom_it_is() {
    let portfolio = example();
    for form in Order::Committee("helios".into()).forms() {
        let pack = pack(&portfolio, "helios", *form, Lang::En);
        let body = pack
            .split_once("<body>")
            .map_or(pack.as_str(), |(_, body)| body);
        let first = body.lines().next().unwrap();
        assert!(first.contains("For Helios Retail"), "{first}");
        let order = Order::Committee("helios".into());
        let name = order.file_name(&portfolio, *form, date(2026, 11, 23), &Words::new(Lang::En));
        assert!(
            name.starts_with("helios-retail-committee-2026-11-23."),
            "{name}"
        );
    }
}

#[test]
fn an_account_of_which_nothing_is_shared_gets_a_page_that_says_so() {
    let text = "format: 1\nportfolio: {name: Ours}\naccounts: [{id: a, name: New, scores: {}, plan: {risks: [{id: r, text: Secret}]}}]\n";
    let portfolio = read(text).unwrap();
    let expected = "For New\n\nSteering committee: New\nAs of 2026-11-23\n\nScorecard\n  Nothing is shared yet.\n";
    assert_eq!(pack(&portfolio, "a", Form::Text, Lang::En), expected);
}

/// No chart can fail on odd figures: none, one, all the same, no days, a way downwards, enormous ones.
#[test]
fn odd_figures_are_drawn() {
    let ways = [
        "{}",
        "{2026-10-31: 4}",
        "{2026-10-31: 4, 2026-11-30: 4}",
        "{2026-10: {done: 0, of: 0}, 2026-11: {done: 2, of: 4}}",
        "{2026-10-31: 1e300, 2026-11-30: -1e300}",
    ];
    let ends = [
        "",
        ", target: {value: 9}",
        ", baseline: {value: 4}, target: {value: 4, due: 2026-10-31}",
    ];
    for way in ways {
        for end in ends {
            let text = format!(
                "format: 1\nportfolio: {{name: Ours}}\naccounts: [{{id: a, name: A, stage: {{current: basic}}, scorecard: [{{id: i, name: I, shared_from: basic, readings: {way}{end}}}]}}]\n"
            );
            let portfolio = read(&text).unwrap();
            let html = pack(&portfolio, "a", Form::Html, Lang::En);
            assert!(
                !html.contains("NaN") && !html.contains("inf"),
                "{way} {end}: {html}"
            );
            assert_eq!(html.contains("<svg"), way != "{}", "{way} {end}");
        }
    }
}
