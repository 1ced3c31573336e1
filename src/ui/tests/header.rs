//! The line at the top.

use std::fmt::Write as _;

use jiff::civil::{Date, date, time};
use proptest::prelude::*;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{model, model_of, screen, text};
use crate::app::Model;
use crate::app::access::{Access, Holder};
use crate::i18n::Lang;

fn header(model: &Model, width: u16) -> String {
    let line = text(&screen(model, width, 30), Rect::new(0, 0, width, 1));
    line.trim_end().to_owned()
}

/// A portfolio of so many key accounts.
fn of_keys(count: usize) -> String {
    let mut portfolio = "format: 1\nportfolio: {name: Small}\naccounts:\n".to_owned();
    for n in 0..count {
        let _ = writeln!(portfolio, "  - {{id: a{n}, name: A{n}, status: key}}");
    }
    portfolio
}

#[rstest]
#[case::wide(120)]
#[case::usual(80)]
#[case::narrow(60)]
fn what_matters_least_goes_first(#[case] width: u16) {
    let mut model = model(Lang::En);
    model.saving.at = Some(time(14, 2, 0, 0));
    insta::assert_snapshot!(format!("header_{width}"), header(&model, width));
}

#[rstest]
#[case::fifteen_are_fine(15, "15 key accounts", false)]
#[case::sixteen_are_not(16, "▲ 16 key accounts: more than 15 is dangerous", true)]
fn more_than_fifteen_key_accounts_are_said(
    #[case] count: usize,
    #[case] said: &str,
    #[case] warned: bool,
) {
    let shown = header(&model_of(&of_keys(count), Lang::En), 120);
    assert!(shown.contains(said), "{shown}");
    assert_eq!(shown.contains('▲'), warned);
}

#[rstest]
#[case::untouched(None, false, "portfolio.yaml")]
#[case::saved(Some(time(14, 2, 59, 0)), false, "✓ saved 14:02")]
#[case::saving(Some(time(14, 2, 0, 0)), true, "● saving…")]
fn the_state_of_the_file(
    #[case] at: Option<jiff::civil::Time>,
    #[case] dirty: bool,
    #[case] said: &str,
) {
    let mut model = model(Lang::En);
    model.saving.at = at;
    model.saving.generation = u64::from(dirty);
    let shown = header(&model, 120);
    assert!(shown.ends_with(said), "{shown}");
}

#[test]
fn a_file_that_may_only_be_read_says_so() {
    let mut model = model(Lang::En);
    model.access = Access::ReadOnly;
    assert!(header(&model, 80).ends_with("read only"));
}

/// The one that has the file, with a name that is long and evil.
fn holder(host: &str) -> Holder {
    Holder {
        host: host.to_owned(),
        pid: 32_768,
        since: date(2026, 11, 23).at(9, 5, 0, 0),
    }
}

#[rstest]
#[case::english(Lang::En, 80, "read only · pid 32768 on laptop since 09:05")]
#[case::french(Lang::Fr, 80, "lecture seule · pid 32768 sur laptop depuis 09:05")]
#[case::narrow(Lang::En, 60, "read only · pid 32768 on laptop since 09:05")]
#[case::narrow_french(Lang::Fr, 60, "lecture seule · pid 32768 sur laptop depuis 09:05")]
fn who_has_the_file_is_said_as_long_as_it_lasts(
    #[case] lang: Lang,
    #[case] width: u16,
    #[case] said: &str,
) {
    let mut model = model(lang);
    model.access = Access::Following(Some(holder("laptop")));
    model.saving.at = Some(time(14, 2, 0, 0)); // what it saved was taken over
    let shown = header(&model, width);
    assert!(shown.ends_with(said) && shown.contains("■ 1"), "{shown}");
}

#[rstest]
#[case::of_yesterday(
    date(2026, 11, 24),
    holder("laptop"),
    "on laptop since 2026-11-23 09:05"
)]
#[case::evil(
    date(2026, 11, 23),
    holder("a\u{1b}[31m\u{202e}long name of a machine"),
    "on a␛[31m\u{fffd}long name of… since"
)]
fn the_holder_in_words(#[case] today: Date, #[case] holder: Holder, #[case] said: &str) {
    let mut model = model(Lang::En);
    model.today = today;
    model.access = Access::Following(Some(holder));
    let shown = header(&model, 120);
    assert!(shown.contains(said), "{shown}");
}

#[test]
fn a_holder_that_says_nothing_of_itself_is_there_all_the_same() {
    let mut model = model(Lang::En);
    model.access = Access::Following(None);
    assert!(header(&model, 80).ends_with("read only · open in another window"));
}

#[test]
fn promises_are_counted_in_the_forms_of_the_language() {
    let english = header(&model(Lang::En), 120);
    assert!(
        english.contains("■ 1 promise overdue   ◆ 3 due this week"),
        "{english}"
    );
    let french = header(&model(Lang::Fr), 120);
    assert!(
        french.contains("■ 1 promesse en retard   ◆ 3 réponses cette semaine"),
        "{french}"
    );
}

#[test]
fn a_long_name_is_cut_before_anything_is_lost() {
    let name = "A portfolio with a name much too long for any header to hold it whole";
    let portfolio = of_keys(3).replace("Small", name);
    let mut model = model_of(&portfolio, Lang::En);
    model.saving.at = Some(time(9, 5, 0, 0));
    let shown = header(&model, 80);
    assert_eq!(
        shown,
        " keyfolio   A portfolio with a name…   3 key accounts             ✓ saved 09:05"
    );
}

/// A portfolio in which one manager has so many key accounts, which nobody accepted.
fn managed(keys: usize, accepted: &str, lang: Lang) -> Model {
    let account = |at| format!("  - {{id: a{at}, name: A{at}, status: key, manager: cm}}\n");
    let accounts: String = (0..keys).map(account).collect();
    let yaml = format!(
        "format: 1\nportfolio: {{name: P}}\npeople: [{{id: cm, name: Camille Morel}}]\n{accepted}accounts:\n{accounts}"
    );
    model_of(&yaml, lang)
}

#[rstest]
#[case::four_are_served(4, "", Lang::En, 80, "")]
#[case::five_are_not(5, "", Lang::En, 80, "▲ Camille Morel: 5 key accounts")]
#[case::in_french(5, "", Lang::Fr, 80, "▲ Camille Morel\u{202f}: 5 comptes clés")]
#[case::apart_from_too_many_keys(16, "", Lang::En, 120, "▲ Camille Morel: 16 key accounts")]
#[case::narrow(16, "", Lang::En, 60, "▲ 16 key   ▲ Camille Morel 16")]
#[case::accepted(
    5,
    "accepted: [{finding: manager-overloaded, person: cm}]\n",
    Lang::En,
    80,
    ""
)]
fn a_manager_of_too_many_is_named(
    #[case] keys: usize,
    #[case] accepted: &str,
    #[case] lang: Lang,
    #[case] width: u16,
    #[case] expected: &str,
) {
    let shown = header(&managed(keys, accepted, lang), width);
    assert!(shown.contains(expected), "{shown}");
    assert_eq!(shown.contains("Camille"), !expected.is_empty(), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_failed_save_and_an_overdue_promise_are_never_dropped(width in 60u16..200) {
        let mut model = model(Lang::Fr);
        model.saving.failure = Some("disque plein".into());
        let shown = header(&model, width);
        prop_assert!(shown.contains("Non enregistré\u{202f}: disque plein"), "{}", shown);
        prop_assert!(shown.contains("■ 1"), "{}", shown);
    }
}

#[rstest]
#[case::small(80)]
#[case::middle(120)]
fn a_long_reason_leaves_the_rest_its_room(#[case] width: u16) {
    let mut model = model(Lang::En);
    let why =
        "the backup could not be written: no space left for /home/camille/.local/state/keyfolio";
    model.saving.failure = Some(why.into());
    let shown = header(&model, width);
    assert!(shown.contains("Aurora Components"), "{shown}");
    assert!(
        shown.contains("■ 1") && shown.contains("overdue"),
        "{shown}"
    );
    assert!(shown.contains("✗ Not saved: g l says why"), "{shown}");
}

#[rstest]
#[case::loud("", true)]
#[case::accepted(
    "accepted: [{finding: promise-overdue, account: a, item: r, reason: they know, until: 2027-01-31}]\n",
    false
)]
#[case::no_longer(
    "accepted: [{finding: promise-overdue, account: a, item: r, reason: they know, until: 2026-11-01}]\n",
    true
)]
fn a_broken_promise_is_loud_until_it_is_accepted(#[case] accepted: &str, #[case] loud: bool) {
    let portfolio = format!(
        "format: 1\nportfolio: {{name: Small}}\naccounts:\n  - id: a\n    name: A\n    requirements:\n      \
         - {{id: r, title: R, step: wait, answer_by: [2026-11-02]}}\n{accepted}"
    );
    let shown = header(&model_of(&portfolio, Lang::En), 120);
    assert_eq!(shown.contains("■ 1 promise overdue"), loud, "{shown}");
}

/// A save changes where the file stands twice within a moment: nothing else moves.
#[rstest]
fn a_save_moves_nothing(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(60, 80, 100, 120, 200)] width: u16,
) {
    let mut model = model(lang);
    let rest = |model: &Model| {
        let shown = header(model, width).replace("portfolio.yaml", "");
        let rest = shown.split(['●', '✓']).next().unwrap_or_default();
        rest.trim_end().to_owned()
    };
    let untouched = rest(&model);
    assert!(untouched.contains('■'), "{untouched}");
    model.saving.generation = 1;
    assert_eq!(rest(&model), untouched);
    (model.saving.saved, model.saving.at) = (1, Some(time(14, 2, 0, 0)));
    assert_eq!(rest(&model), untouched);
}

#[rstest]
#[case::wide((120, 36), "demo, nothing is kept")]
#[case::small((80, 24), " demo")]
fn a_demonstration_says_that_it_is_one(#[case] (width, height): (u16, u16), #[case] said: &str) {
    let mut model = model(Lang::En);
    model.options.demo = true;
    let line = text(&screen(&model, width, height), Rect::new(0, 0, width, 1));
    assert!(line.trim_end().ends_with(said), "{line}");
}
