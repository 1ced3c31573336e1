use rstest::rstest;

use super::*;
use crate::exchange::import::{Remembered, tongues};
use crate::i18n::Lang;
use crate::store::read::read;

const PORTFOLIO: &str = "\
format: 1
portfolio: {name: Aurora}
criteria:
  strength:
    - {id: wallet, name: Share of wallet, weight: 1, kind: quantitative, source: share_of_wallet}
    - {id: sites, name: Sites, weight: 1, kind: quantitative, unit: sites, worst: 0, best: 12}
    - {id: sites-2, name: sites, weight: 1, kind: quantitative, unit: SITES, worst: 0, best: 12}
    - {id: trust, name: Trust, weight: 1, kind: qualitative}
accounts: [{id: one, name: One, revenue: {2025: 1}, margin: {2024: 2}}]
";

/// What a heading stands for: the id of a column, with how much one is worth.
fn meaning(what: What, heading: &str) -> String {
    let against = Against {
        portfolio: &read(PORTFOLIO).unwrap(),
        tongues: &tongues(&Words::new(Lang::Fr)),
        today: jiff::civil::date(2026, 11, 23),
        remembered: &Remembered::default(),
    };
    let known = Known::of(what, against);
    let days = DayOrder::of(&[heading], true, against);
    match known.meaning(&Cell::text(heading), &days) {
        Meaning::Account { column, times: 1.0 } => column.id(),
        Meaning::Account { column, times } => format!("{} x {times}", column.id()),
        other => format!("{other:?}"),
    }
}

#[rstest]
#[case::ours("Chiffre d’affaires 2025", "revenue 2025")]
#[case::a_year_nobody_has("CA 2031", "revenue 2031")]
#[case::year_first("2025 sales", "revenue 2025")]
#[case::in_thousands("CA 2025 (k€)", "revenue 2025 x 1000")]
#[case::in_millions("Revenue 2025 in MEUR", "revenue 2025 x 1000000")]
#[case::in_millions_alone("Potentiel M€", "potential x 1000000")]
#[case::currency("Potential (EUR)", "potential")]
#[case::margin("Marge brute 2024 %", "margin 2024")]
#[case::year_alone("2025", "revenue 2025")]
#[case::no_year("Chiffre d'affaires", "YearMissing")]
#[case::by_its_name_on_the_command_line("share_of_wallet", "share of wallet")]
#[case::field_before_criterion("Share of wallet", "share of wallet")]
#[case::computed("Calculé : Share of wallet", "Computed")]
#[case::criterion("Trust", "score trust")]
#[case::criterion_by_its_id("score trust", "score trust")]
#[case::outcome("Solidité", "Computed")]
#[case::case_and_accents("RAISON SOCIALE", "name")]
#[case::two_lines("Nom du\nclient", "name")]
#[case::nobody_knows("Humeur", "Unknown")]
fn headings_of_accounts(#[case] heading: &str, #[case] expected: &str) {
    assert_eq!(meaning(What::Accounts, heading), expected);
}

/// Criteria that are called the same are told apart by their ids.
#[test]
fn every_column_of_ours_has_a_heading_of_its_own() {
    let portfolio = read(PORTFOLIO).unwrap();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for column in AccountColumn::all(&portfolio) {
            let heading = column.heading(&portfolio, &words);
            let expected = if column.is_computed() {
                "Computed".to_owned()
            } else {
                column.id()
            };
            assert_eq!(meaning(What::Accounts, &heading), expected, "{heading}");
        }
    }
}

#[rstest]
#[case::account("Client", "Reading(Account)")]
#[case::indicator("KPI", "Reading(Indicator)")]
#[case::ours("Dernier relevé", "Reading(Value)")]
#[case::other_column_of_ours("Dimension", "Computed")]
#[case::month("2026-10", "Reading(On(Month { year: 2026, month: 10 }))")]
#[case::excel_month("oct.-26", "Reading(On(Month { year: 2026, month: 10 }))")]
#[case::month_by_its_name("October 2026", "Reading(On(Month { year: 2026, month: 10 }))")]
#[case::american("10/31/2026", "Reading(On(Day(2026-10-31)))")]
#[case::as_french_has_it("03/12/2026", "Reading(On(Day(2026-12-03)))")]
#[case::day("31/10/2026", "Reading(On(Day(2026-10-31)))")]
#[case::nobody_knows("Humeur", "Unknown")]
fn headings_of_readings(#[case] heading: &str, #[case] expected: &str) {
    assert_eq!(meaning(What::Readings, heading), expected);
}
