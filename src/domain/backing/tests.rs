//! What stands behind the key accounts.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{Footing, Gap, Shown, rated_managers, shown};
use crate::domain::account::Status;
use crate::domain::people::{Support, SupportItem};
use crate::domain::when::Cadence;
use crate::domain::{Account, Portfolio, Scale, testing};

const TODAY: Date = date(2026, 11, 23);

fn sign(item: SupportItem, every: Option<Cadence>, date: Option<Date>) -> Support {
    Support {
        done: true,
        every,
        date,
        ..Support::unknown(item)
    }
}

#[rstest]
#[case::its_last_day(Some(Cadence::Quarter), Some(date(2026, 8, 23)), Footing::Holds)]
#[case::a_day_later(Some(Cadence::Quarter), Some(date(2026, 8, 22)), Footing::Overdue(1))]
#[case::no_day(Some(Cadence::Quarter), None, Footing::Undated)]
#[case::once_and_for_all(None, None, Footing::Holds)]
#[case::across_a_leap_day(Some(Cadence::Year), Some(date(2024, 2, 29)), Footing::Overdue(633))]
fn a_sign_stands(#[case] every: Option<Cadence>, #[case] on: Option<Date>, #[case] at: Footing) {
    assert_eq!(sign(SupportItem::KeyMoments, every, on).footing(TODAY), at);
}

#[rstest]
#[case::said_within_a_year(Some(date(2026, 1, 15)), Footing::Holds)]
#[case::never_dated(None, Footing::Undated)]
#[case::long_ago(Some(date(2025, 11, 22)), Footing::Overdue(1))]
fn the_will_is_repeated_yearly_at_least(#[case] on: Option<Date>, #[case] at: Footing) {
    let will = sign(SupportItem::WillRepeated, None, on);
    assert_eq!(will.footing(TODAY), at);
    assert_eq!(will.is_repeated(TODAY), at == Footing::Holds);
}

#[test]
fn what_is_not_so_stands_nowhere() {
    let unknown = Support::unknown(SupportItem::KamNamed);
    assert_eq!(unknown.footing(TODAY), Footing::NotSo);
}

/// Three key accounts and a former one; `zoe` is named without being listed.
const FILE: &str = "\
format: 1
portfolio: {name: P}
people:
  - {id: cm, name: Camille, reports_to: jp}
  - {id: jp, name: Jean, roles: {project: 3}}
accounts:
  - {id: a, name: A, status: key, manager: cm, budget_month: 3, plan: {milestones: [
      {id: m, kind: presentation, due: 2026-12-20}, {id: n, kind: non_sales, done: 2026-05-01}]}}
  - {id: b, name: B, status: key, manager: Camille, plan: {milestones: [{id: m, kind: steering, due: 2026-11-01}]}}
  - {id: c, name: C, status: key, manager: zoe}
  - {id: d, name: D, status: key}
  - {id: e, name: E, status: former, manager: Gone}
";

fn portfolio() -> Portfolio {
    crate::store::read::read(FILE).expect("a sound file")
}

fn keys(portfolio: &Portfolio) -> Vec<&Account> {
    let accounts = portfolio.accounts().iter().map(AsRef::as_ref);
    let is_key = |account: &&Account| account.status == Status::Key;
    accounts.filter(is_key).collect()
}

#[rstest]
#[case::accounts(SupportItem::AccountsNamed, Some((4, 15)), true)]
#[case::managers(SupportItem::KamNamed, Some((3, 4)), false)]
#[case::bosses(SupportItem::ReportsHigh, Some((1, 2)), false)]
#[case::will(SupportItem::WillRepeated, None, false)]
#[case::moments(SupportItem::KeyMoments, Some((1, 4)), false)]
#[case::outside_sales(SupportItem::NonSalesMeetings, Some((1, 4)), false)]
#[case::phased(SupportItem::PlanPhased, Some((1, 4)), false)]
fn the_file_shows(
    #[case] item: SupportItem,
    #[case] counted: Option<(usize, usize)>,
    #[case] whole: bool,
) {
    let portfolio = portfolio();
    let found = shown(&portfolio, &keys(&portfolio), item, TODAY);
    assert_eq!(found.map(|it| (it.done, it.of)), counted);
    assert_eq!(found.is_some_and(|it| it.is_whole()), whole);
}

#[test]
fn nothing_is_borne_out_without_key_accounts() {
    let portfolio = Portfolio::named("P");
    for item in SupportItem::ALL {
        let found = shown(&portfolio, &[], item, TODAY);
        assert!(!found.is_some_and(|it| it.is_whole()), "{item:?}");
    }
    let many = Shown {
        item: SupportItem::AccountsNamed,
        done: 16,
        of: 15,
    };
    assert!(!many.is_whole(), "more than fifteen are too many");
}

#[test]
fn whoever_manages_or_rated_themselves_is_looked_at() {
    let portfolio = portfolio();
    let people = rated_managers(&portfolio);
    let names: Vec<_> = people.iter().map(|it| portfolio.person_name(it)).collect();
    assert_eq!(names, ["Camille", "zoe", "Jean"]);
}

#[test]
fn somebody_is_meant_by_id_or_by_name() {
    let portfolio = portfolio();
    let meant = |who: &str| portfolio.person_meant(&who.into()).map(|it| it.id.as_str());
    assert_eq!(meant("cm"), Some("cm"));
    assert_eq!(meant("Camille"), Some("cm"));
    assert_eq!(meant("zoe"), None);
}

#[rstest]
#[case::same(3.0, 3.0, Gap::InLine)]
#[case::nearly(3.0, 3.4, Gap::InLine)]
#[case::more(3.0, 3.5, Gap::ShowsMore(0.5))]
#[case::less(4.0, 2.0, Gap::ShowsLess(2.0))]
fn a_gap_is_told(#[case] rating: f64, #[case] shown: f64, #[case] gap: Gap) {
    assert_eq!(Gap::between(rating, shown, Scale::default()), gap);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    /// The page and the findings say the same of every sign.
    #[test]
    fn a_footing_is_what_the_findings_go_by(portfolio in testing::portfolio()) {
        for sign in portfolio.support() {
            let holds = if sign.item == SupportItem::WillRepeated {
                sign.is_repeated(TODAY)
            } else {
                sign.holds(TODAY)
            };
            prop_assert_eq!(sign.footing(TODAY) == Footing::Holds, holds, "{:?}", sign);
        }
    }
}
