//! What is just good enough: of each warning a case in which it is not raised.

use jiff::civil::date;
use rstest::rstest;

use super::world::{self, TODAY, friend, parts};
use super::{figure, ids, interdependent, planned, ruleless};
use crate::domain::account::Status;
use crate::domain::findings::tests::fast_yes;
use crate::domain::people::{Support, SupportItem};
use crate::domain::plan::{Attitude, BuyingRole};
use crate::domain::portfolio::{Objective, Parts};
use crate::domain::requirement::{Answer, Outcome, Step};
use crate::domain::scorecard::{Dimension, Goal, MattersTo, Measurement, Nature};
use crate::domain::stage::{Prerequisite, Stage};
use crate::domain::when::When;
use crate::domain::{Account, Score};

type Harm = fn(&mut Parts);

/// Nobody is a key account: nothing is asked of anybody for that.
fn candidates(parts: &mut Parts) {
    parts.accounts.iter_mut().for_each(candidate);
}

fn candidate(account: &mut Account) {
    account.status = Status::Candidate;
    account
        .scores
        .values_mut()
        .for_each(|score| score.value = 3.0);
}

fn first(parts: &mut Parts) -> &mut Account {
    &mut parts.accounts[0]
}

#[rstest]
#[case::fifteen("too-many-key-accounts", |p: &mut Parts| *p = parts(15))]
#[case::four_for_one("manager-overloaded", |p: &mut Parts| {
    *p = parts(4);
    p.accounts.iter_mut().for_each(|a| a.manager = Some("cm".into()));
})]
#[case::one_of_two_is_revenue("pareto-only", |p: &mut Parts| {
    p.criteria.attractiveness[0].name = "Growth of revenue".into();
})]
#[case::one_of_two_is_rated("attractiveness-no-qualitative", |p: &mut Parts| {
    p.criteria.attractiveness[0].measure = figure();
})]
#[case::one_of_two_is_a_trend("attractiveness-no-progression", |p: &mut Parts| {
    p.criteria.attractiveness[0].name = "Trend of their orders".into();
})]
#[case::same_shares("weights-changed", |p: &mut Parts| {
    p.reviews[0].weights = [("y1".into(), 10.0), ("y2".into(), 10.0)].into();
    p.reviews[0].accounts = [("a0".into(), [("y1".into(), 4.0)].into())].into();
})]
#[case::nearly_its_share("effort-off-share", |p: &mut Parts| {
    *p = parts(4);
    planned(p, [3.0, 3.0, 3.0, 1.0]);
})]
#[case::no_key_accounts("no-objectives", |p: &mut Parts| {
    p.settings.objectives.clear();
    p.accounts.iter_mut().for_each(|a| a.serves.clear());
    candidates(p);
})]
#[case::one_serves_it("objective-unserved", |p: &mut Parts| {
    p.settings.objectives.push(Objective { id: "margin".into(), text: "Margin".into() });
    first(p).serves.push("margin".into());
})]
#[case::one_of_two_weighs("axis-without-weight", |p: &mut Parts| p.criteria.attractiveness[1].weight = 0.0)]
#[case::it_weighs_nothing("criterion-without-rule", |p: &mut Parts| {
    p.criteria.attractiveness[1].measure = ruleless();
    p.criteria.attractiveness[1].weight = 0.0;
})]
#[case::nobody_to_review("never-reviewed", |p: &mut Parts| {
    p.reviews.clear();
    candidates(p);
})]
#[case::a_year_ago("review-overdue", |p: &mut Parts| p.reviews[0].date = date(2025, 11, 23))]
#[case::unscored_without_weight("partial-coverage", |p: &mut Parts| {
    p.criteria.attractiveness[1].weight = 0.0;
    first(p).scores.remove("y2");
})]
#[case::one_of_two_scored("unplaced", |p: &mut Parts| drop(first(p).scores.remove("y2")))]
#[case::a_candidate("serves-no-objective", |p: &mut Parts| {
    candidate(first(p));
    first(p).serves.clear();
})]
#[case::on_the_diagonal("key-account-in-harvest", |p: &mut Parts| {
    first(p).scores.values_mut().for_each(|score| score.value = 3.0);
})]
#[case::on_the_diagonal("candidate-in-invest", |p: &mut Parts| candidate(first(p)))]
#[case::a_year_old("stale-scores", |p: &mut Parts| {
    let dated = Score { date: Some(date(2025, 11, 23)), ..Score::plain(4.0) };
    first(p).scores.insert("y2".into(), dated);
})]
#[case::a_candidate("no-manager", |p: &mut Parts| {
    candidate(first(p));
    first(p).manager = None;
})]
#[case::a_candidate("no-sponsor", |p: &mut Parts| {
    candidate(first(p));
    first(p).sponsor = None;
})]
#[case::boss_of_another("sponsor-is-boss", |p: &mut Parts| {
    p.people[0].reports_to = Some("ag".into());
    first(p).manager = Some("cm".into());
    first(p).sponsor = Some("jp".into());
})]
#[case::three_for_one("sponsor-overloaded", |p: &mut Parts| {
    *p = parts(4);
    p.accounts.iter_mut().take(3).for_each(|a| a.sponsor = Some("ag".into()));
})]
#[case::manages_no_key_account("manager-reports-to-nobody", |p: &mut Parts| {
    candidate(first(p));
    first(p).manager = Some("Somebody".into());
})]
#[case::a_quarter_ago("will-not-repeated", |p: &mut Parts| p.support[0].date = Some(date(2026, 8, 23)))]
#[case::is_so("support-lacking", |p: &mut Parts| p.support.push(Support {
    item: SupportItem::KeyMoments,
    every: None,
    ..world::will(None)
}))]
#[case::today("no-plan-moment", |p: &mut Parts| {
    first(p).plan.milestones.truncate(1);
    first(p).plan.milestones[0].due = Some(TODAY);
})]
#[case::a_year_ago("no-non-sales-meeting", |p: &mut Parts| {
    first(p).plan.milestones[1].due = Some(date(2025, 11, 23));
})]
#[case::three_months_before("plan-not-phased", |p: &mut Parts| {
    first(p).plan.milestones[0].due = Some(date(2026, 11, 1));
})]
#[case::a_candidate("no-scorecard", |p: &mut Parts| {
    candidate(first(p));
    first(p).scorecard.clear();
})]
#[case::a_candidate("scorecard-no-qualitative", |p: &mut Parts| {
    candidate(first(p));
    first(p).scorecard[0].nature = Nature::Quantitative;
})]
#[case::one_is_enough("scorecard-no-innovation", |p: &mut Parts| {
    first(p).scorecard.push(world::indicator(Dimension::Results, Nature::Quantitative));
})]
#[case::a_candidate("scorecard-no-organisation", |p: &mut Parts| {
    candidate(first(p));
    first(p).scorecard.truncate(1);
})]
#[case::one_is_theirs("scorecard-nothing-for-them", |p: &mut Parts| {
    first(p).scorecard[0].matters_to = Some(MattersTo::Us);
    first(p).scorecard[1].matters_to = Some(MattersTo::Them);
})]
#[case::dated("scorecard-undated-target", |p: &mut Parts| {
    first(p).scorecard[0].target = Some(Goal { value: 4.0, due: Some(date(2027, 6, 30)) });
})]
#[case::a_candidate("never-read", |p: &mut Parts| {
    candidate(first(p));
    first(p).scorecard[0].readings.clear();
})]
#[case::within_its_cadence("stale-reading", |p: &mut Parts| {
    first(p).scorecard[0].readings[0].when = When::Day(date(2026, 10, 10));
})]
#[case::all_held("indicator-off-track", |p: &mut Parts| {
    first(p).scorecard[1].readings[0].measurement = Measurement::Held { done: 4.0, of: 4.0 };
})]
#[case::due_today("promise-overdue", |p: &mut Parts| first(p).requirements[0].answer_by = vec![TODAY])]
#[case::refused("fast-yes", |p: &mut Parts| {
    fast_yes(first(p));
    let answer = first(p).requirements[0].answer.as_mut();
    answer.expect("it is answered").outcome = Some(Outcome::Refuse);
})]
#[case::not_two_weeks("long-stop", |p: &mut Parts| {
    first(p).requirements[0].step = Step::Stop;
    first(p).requirements[0].raised.date = Some(date(2026, 11, 10));
})]
#[case::not_yet_asked_for("no-agreed-date", |p: &mut Parts| {
    first(p).requirements[0].step = Step::Stop;
    first(p).requirements[0].answer_by.clear();
})]
#[case::nothing_given("concession-without-counterpart", |p: &mut Parts| {
    first(p).requirements[0].step = Step::Closed;
    first(p).requirements[0].answer = Some(Answer {
        outcome: Some(Outcome::Refuse),
        date: Some(TODAY),
        ..Answer::default()
    });
})]
#[case::done_late("action-overdue", |p: &mut Parts| {
    first(p).plan.actions[0].due = Some(date(2026, 11, 1));
    first(p).plan.actions[0].done = Some(TODAY);
})]
#[case::a_diamond("stage-contradicted", |p: &mut Parts| interdependent(first(p)))]
#[case::a_candidate("no-contacts", |p: &mut Parts| {
    candidate(first(p));
    first(p).stakeholders.clear();
})]
#[case::another_decides("no-decision-maker", |p: &mut Parts| {
    first(p).stakeholders.push(friend("other"));
    first(p).stakeholders[0].role = Some(BuyingRole::User);
})]
#[case::another_speaks_for_us("no-champion", |p: &mut Parts| {
    first(p).stakeholders.push(friend("other"));
    first(p).stakeholders[0].support = Some(Attitude::Opposed);
})]
#[case::not_quite_cold("cold-contacts", |p: &mut Parts| {
    first(p).stakeholders[0].last_contact = Some(date(2026, 8, 26));
})]
#[case::all_is_shown("utopian-stage", |p: &mut Parts| {
    first(p).stage.target = Some(Stage::Cooperative);
    let shown = [Prerequisite::Negotiator, Prerequisite::ComplexSales, Prerequisite::Presence];
    first(p).stage.evidence = shown.map(|shown| (shown, TODAY)).into();
})]
#[case::a_year_ago("no-confirmed-benefit", |p: &mut Parts| {
    first(p).benefits[0].date = Some(date(2025, 11, 23));
})]
fn is_not_said(#[case] id: &str, #[case] harm: Harm) {
    let mut parts = parts(2);
    harm(&mut parts);
    let said = ids(parts);
    assert!(!said.contains(&id), "{said:?}");
}
