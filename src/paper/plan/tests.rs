use jiff::civil::{Date, date};

use crate::app::order::Form;
use crate::domain::figures::Figures;
use crate::domain::{AccountId, Portfolio};
use crate::i18n::{Lang, Words};
use crate::paper::{Basis, plan, printed};
use crate::store::read::read;

const TODAY: Date = date(2026, 11, 23);

fn sheet(portfolio: &Portfolio, account: &str, form: Form, lang: Lang) -> String {
    let words = Words::new(lang);
    let figures = Figures::of(portfolio, TODAY);
    let basis = Basis {
        portfolio,
        figures: &figures,
        words: &words,
        today: TODAY,
    };
    let at = portfolio.account_index(&AccountId::from(account)).unwrap();
    printed(&plan::page(basis, at).unwrap(), form, &words).unwrap()
}

fn example() -> Portfolio {
    read(include_str!("../../../portfolio.example.yaml")).unwrap()
}

#[test]
fn as_text() {
    insta::assert_snapshot!(sheet(&example(), "helios", Form::Text, Lang::En));
}

#[test]
fn as_markdown_in_french() {
    insta::assert_snapshot!(sheet(&example(), "nova", Form::Markdown, Lang::Fr));
}

/// It is one page, and says that it is not for the account, whichever account it is.
#[test]
fn it_is_one_page_and_internal() {
    let portfolio = example();
    for account in portfolio.accounts() {
        for lang in Lang::ALL {
            let text = sheet(&portfolio, account.id.as_str(), Form::Text, lang);
            assert!(text.lines().count() <= 66, "{text}");
            let first = text.lines().next().unwrap();
            assert!(
                first.starts_with("Intern") && first.contains(&account.name),
                "{first}"
            );
        }
    }
}

#[test]
fn the_year_is_phased_with_their_budget() {
    let text = "format: 1\nportfolio: {name: Ours}\naccounts: [{id: a, name: A, budget_month: 3, plan: {milestones: [{id: m, kind: presentation, due: 2027-01-12}, {id: of-its-own}]}}]\n";
    let text = sheet(&read(text).unwrap(), "a", Form::Text, Lang::En);
    let (_, year) = text.split_once("The year\n").unwrap();
    let expected = "  - Interview about their objectives: November 2026, not planned
  - Draft of the plan: December 2026, not planned
  - Presentation of the plan: 2027-01-12 (in 50 d)
  - They make their budget: March 2027
  - of-its-own
";
    assert_eq!(year, expected);
}
