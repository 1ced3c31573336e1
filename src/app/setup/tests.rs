//! The guided set-up as data.

use rstest::rstest;

use std::sync::Arc;

use super::*;
use crate::i18n::{Lang, Words};

const BASE: &str = include_str!("../../../assets/portfolio.new.en.yaml");

fn base() -> Portfolio {
    crate::store::read::read(BASE).unwrap()
}

fn made(setup: &Setup) -> Portfolio {
    let words = Words::new(Lang::En);
    let made = Made {
        words: &words,
        closed_year: 2025,
    };
    setup.portfolio(&base(), &made)
}

#[test]
fn every_step_skipped_is_the_new_file() {
    assert_eq!(made(&Setup::new(String::new())), base());
}

#[test]
fn what_was_answered_is_in_it() {
    let mut setup = Setup::new(String::new());
    setup.answer(Question::Name, "  Aurora ");
    setup.answer(Question::Currency, "chf");
    setup.answer(Question::Accounts, "Helios\t7\nHélios 2");
    setup.scale = 1;
    setup.cursor = [2, 0];
    setup.toggle(Axis::Attractiveness);
    let portfolio = made(&setup);
    let settings = portfolio.settings();
    assert_eq!(settings.name, "Aurora");
    assert_eq!(settings.currency.as_deref(), Some("CHF"));
    assert_eq!(settings.scale.max(), 10.0);
    assert_eq!(portfolio.criteria().attractiveness.len(), 4);
    let ids: Vec<_> = portfolio
        .accounts()
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(ids, ["helios", "helios-2"]);
    assert_eq!(portfolio.accounts()[0].revenue.get(&2025), Some(&7.0));
}

#[test]
fn a_column_of_codes_is_kept() {
    let mut setup = Setup::new(String::new());
    setup.answer(
        Question::Accounts,
        "Account\tCode\tRevenue\nHelios\tHX\t7\nNova\t\t8",
    );
    let portfolio = made(&setup);
    let codes: Vec<_> = portfolio
        .accounts()
        .iter()
        .map(|it| it.code.as_deref())
        .collect();
    assert_eq!(codes, [Some("HX"), None]);
}

#[rstest]
#[case::one(1)]
#[case::more_than_the_method_allows(16)]
fn the_first_accounts_are_candidates_to_choose_from(#[case] count: usize) {
    let mut setup = Setup::new(String::new());
    let names: Vec<String> = (0..count).map(|n| format!("Account {n}")).collect();
    setup.answer(Question::Accounts, &names.join("\n"));
    let portfolio = made(&setup);
    assert_eq!(portfolio.accounts().len(), count);
    let is_candidate = |it: &Arc<Account>| it.status == Status::Candidate;
    assert!(portfolio.accounts().iter().all(is_candidate));
}

#[test]
fn a_sixth_criterion_of_attractiveness_is_refused() {
    let mut setup = Setup::new(String::new());
    assert_eq!(setup.count(Axis::Attractiveness), MAX_ATTRACTIVENESS);
    setup.cursor = [5, 3];
    setup.toggle(Axis::Attractiveness);
    assert!(setup.refused);
    assert_eq!(setup.count(Axis::Attractiveness), MAX_ATTRACTIVENESS);
    setup.toggle(Axis::Strength);
    assert!(!setup.refused);
    assert_eq!(setup.count(Axis::Strength), 4);
}

#[test]
fn what_the_method_misses_is_told() {
    let mut setup = Setup::new(String::new());
    assert_eq!(setup.missing(), []);
    for at in 0..5 {
        setup.cursor = [at, 0];
        setup.toggle(Axis::Attractiveness);
    }
    assert_eq!(
        setup.missing(),
        [Missing::Qualitative, Missing::Progression]
    );
}

#[rstest]
#[case::code("chf", "CHF")]
#[case::sign("€", "EUR")]
#[case::word("Euro", "Euro")]
fn a_currency_is_a_code(#[case] typed: &str, #[case] code: &str) {
    assert_eq!(currency(typed), code);
}

#[test]
fn steps_lead_to_each_other_and_end() {
    assert_eq!(Step::Name.other(-1), None);
    assert_eq!(Step::Name.other(1), Some(Step::Scale));
    assert_eq!(Step::File.other(1), None);
    assert_eq!(Step::File.other(-1), Some(Step::Accounts));
}
