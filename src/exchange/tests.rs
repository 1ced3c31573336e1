//! What goes out comes back without a change, in every form and language.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::dialect;
use super::export::{Basis, accounts, requirements, scorecards};
use super::import::{Against, Proposal, Remembered, likely, propose, tongues};
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::domain::testing;
use crate::i18n::{Lang, Words};
use crate::sheets::{self, Table};
use crate::store::read::read;

const TODAY: Date = date(2026, 11, 23);

/// The forms tables go out in.
#[derive(Debug, Clone, Copy)]
enum Form {
    Csv,
    Xlsx,
}

fn example() -> Portfolio {
    read(include_str!("../../portfolio.example.yaml")).unwrap()
}

/// Tables as they are read again from the file they went out to.
fn sent(tables: &[Table], form: Form, words: &Words) -> Vec<Table> {
    let bytes = match form {
        Form::Csv => sheets::csv::write(&tables[0], dialect(words)),
        Form::Xlsx => sheets::xlsx::write(tables),
    };
    sheets::read(&bytes.unwrap()).unwrap()
}

fn out(portfolio: &Portfolio, words: &Words, what: fn(&Basis<'_>) -> Table) -> Table {
    let figures = &Figures::of(portfolio, TODAY);
    what(&Basis {
        portfolio,
        figures,
        words,
        today: TODAY,
    })
}

fn back(tables: &[Table], portfolio: &Portfolio, lang: Lang) -> Proposal {
    let tongues = &tongues(&Words::new(lang));
    let against = Against {
        portfolio,
        tongues,
        today: TODAY,
        remembered: &Remembered::default(),
    };
    let at = likely(tables, None, against).unwrap();
    propose(&tables[at], against)
}

#[track_caller]
fn check_unchanged(proposal: &Proposal, portfolio: &Portfolio) {
    let said = proposal.said(portfolio, &Words::new(Lang::En));
    assert_eq!(proposal.problems, [], "{said:#?}");
    assert_eq!(
        (&proposal.changes[..], &proposal.edits[..]),
        (&[][..], &[][..]),
        "{said:#?}"
    );
}

#[rstest]
fn accounts_come_back_as_they_went(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(Lang::En, Lang::Fr)] screen: Lang,
    #[values(Form::Csv, Form::Xlsx)] form: Form,
) {
    let (portfolio, words) = (example(), Words::new(lang));
    let tables = sent(&[out(&portfolio, &words, accounts)], form, &words);
    let proposal = back(&tables, &portfolio, screen);
    assert_eq!(proposal.rows, 20);
    let taken = proposal.mapping.iter().filter(|it| it.meaning.comes_in());
    assert!(taken.count() >= 25, "{:#?}", proposal.mapping);
    check_unchanged(&proposal, &portfolio);
}

#[rstest]
fn last_readings_come_back_as_they_went(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(Form::Csv, Form::Xlsx)] form: Form,
) {
    let (portfolio, words) = (example(), Words::new(lang));
    let tables = sent(&[out(&portfolio, &words, scorecards)], form, &words);
    let proposal = back(&tables, &portfolio, lang);
    assert!(proposal.rows > 30, "{}", proposal.rows);
    check_unchanged(&proposal, &portfolio);
}

#[test]
fn the_accounts_are_found_in_a_whole_workbook() {
    let (portfolio, words) = (example(), Words::new(Lang::Fr));
    let all = [requirements, accounts, scorecards].map(|it| out(&portfolio, &words, it));
    let tables = sent(&all, Form::Xlsx, &words);
    let proposal = back(&tables, &portfolio, Lang::Fr);
    assert_eq!(proposal.rows, 20);
    check_unchanged(&proposal, &portfolio);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_a_portfolio_holds_it_comes_back(
        portfolio in testing::portfolio(),
        french in any::<bool>(),
        workbook in any::<bool>(),
    ) {
        prop_assume!(!portfolio.accounts().is_empty());
        let words = Words::new(if french { Lang::Fr } else { Lang::En });
        let form = if workbook { Form::Xlsx } else { Form::Csv };
        let tables = sent(&[out(&portfolio, &words, accounts)], form, &words);
        check_unchanged(&back(&tables, &portfolio, words.lang()), &portfolio);
    }
}
