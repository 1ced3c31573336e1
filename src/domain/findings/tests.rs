//! Which warnings are raised, about whom, and where they are mended.

mod accepted;
mod quiet;
pub(crate) mod world;

use jiff::civil::date;
use rstest::rstest;

use super::{Finding, Place, Question, Severity, findings};
use crate::domain::account::Status;
use crate::domain::criterion::{Measure, Source};
use crate::domain::field::AccountField;
use crate::domain::figures::Figures;
use crate::domain::people::{Support, SupportItem};
use crate::domain::plan::{Attitude, BuyingRole, MilestoneKind, Plan, Stakeholder};
use crate::domain::portfolio::{Objective, Parts};
use crate::domain::requirement::{Answer, Counterpart, Outcome, Step, Track};
use crate::domain::scorecard::{Dimension, Goal, MattersTo, Measurement, Nature};
use crate::domain::stage::{Prerequisite, Stage};
use crate::domain::testing::figure;
use crate::domain::when::When;
use crate::domain::{Account, Portfolio};
use world::{TODAY, friend, parts, sound, will};

fn said(parts: Parts) -> Vec<Finding> {
    let portfolio = Portfolio::from(parts);
    findings(&portfolio, &Figures::of(&portfolio, TODAY), TODAY)
}

fn ids(parts: Parts) -> Vec<&'static str> {
    said(parts).iter().map(Finding::id).collect()
}

#[test]
fn nothing_is_said_to_a_sound_portfolio() {
    assert_eq!(said(parts(15)), []);
    assert_eq!(ids(parts(0)), [] as [&str; 0]);
}

/// Every id there is: each is written once, with its severity, beside its rule.
fn all_ids() -> Vec<&'static str> {
    let rules = [
        include_str!("selection.rs"),
        include_str!("support.rs"),
        include_str!("steering.rs"),
        include_str!("lived.rs"),
    ];
    let facts = rules.iter().flat_map(|rule| rule.split("facts(\"").skip(1));
    facts.filter_map(|rest| rest.split('"').next()).collect()
}

/// The ids that no case of a table names first.
pub(crate) fn missing_in(table: &str) -> Vec<&'static str> {
    let table: String = table.split_whitespace().collect();
    let cases = table.split("#[case::").skip(1);
    let heads = cases
        .filter_map(|case| case.split_once('('))
        .map(|case| case.1);
    let heads: Vec<&str> = heads.collect();
    let mut missing = all_ids();
    missing.retain(|id| {
        !heads
            .iter()
            .any(|head| head.starts_with(&format!("\"{id}\",")))
    });
    missing
}

#[test]
fn every_id_is_raised_by_a_case_and_kept_quiet_by_another() {
    assert!(all_ids().len() > 40, "{:?}", all_ids());
    assert_eq!(missing_in(include_str!("tests.rs")), [] as [&str; 0]);
    assert_eq!(missing_in(include_str!("tests/quiet.rs")), [] as [&str; 0]);
}

type Break = fn(&mut Parts);

#[rstest]
#[case::sixteen("too-many-key-accounts", |p: &mut Parts| p.accounts.push(sound(16)))]
#[case::five_for_one("manager-overloaded", |p: &mut Parts| {
    p.accounts.iter_mut().take(5).for_each(|a| a.manager = Some("cm".into()));
})]
#[case::pareto("pareto-only", |p: &mut Parts| {
    p.criteria.attractiveness.iter_mut().for_each(|c| c.name = "Growth of revenue".into());
})]
#[case::figures_only("attractiveness-no-qualitative", |p: &mut Parts| {
    p.criteria.attractiveness.iter_mut().for_each(|c| c.measure = figure());
})]
#[case::no_progression("attractiveness-no-progression", |p: &mut Parts| {
    p.criteria.attractiveness[0].name = "Innovation".into();
})]
#[case::rigged("weights-changed", |p: &mut Parts| {
    p.reviews[0].weights = [("y1".into(), 10.0), ("y2".into(), 90.0)].into();
    p.reviews[0].accounts = [("a0".into(), [("y1".into(), 4.0)].into())].into();
})]
#[case::no_strategy("no-objectives", |p: &mut Parts| {
    p.settings.objectives.clear();
    p.accounts.iter_mut().for_each(|a| a.serves.clear());
})]
#[case::unserved("objective-unserved", |p: &mut Parts| {
    p.settings.objectives.push(Objective { id: "margin".into(), text: "Margin".into() });
})]
#[case::nobody_above("manager-reports-to-nobody", |p: &mut Parts| p.people[2].reports_to = None)]
#[case::nobody_listed("manager-reports-to-nobody", |p: &mut Parts| {
    p.accounts[0].manager = Some("Somebody".into());
})]
#[case::will_forgotten("will-not-repeated", |p: &mut Parts| p.support.clear())]
#[case::will_faded("will-not-repeated", |p: &mut Parts| p.support[0].date = Some(date(2026, 5, 12)))]
#[case::support_missing("support-lacking", |p: &mut Parts| p.support.push(Support {
    item: SupportItem::KeyMoments,
    done: false,
    ..will(None)
}))]
#[case::no_weight("axis-without-weight", |p: &mut Parts| p.criteria.strength[0].weight = 0.0)]
#[case::no_rule("criterion-without-rule", |p: &mut Parts| p.criteria.attractiveness[0].measure = ruleless())]
#[case::no_review("never-reviewed", |p: &mut Parts| p.reviews.clear())]
#[case::old_review("review-overdue", |p: &mut Parts| p.reviews[0].date = date(2025, 11, 22))]
#[case::four_for_one_sponsor("sponsor-overloaded", |p: &mut Parts| {
    p.accounts.iter_mut().take(4).for_each(|a| a.sponsor = Some("ag".into()));
})]
fn said_to_the_whole(#[case] id: &str, #[case] harm: Break) {
    let mut parts = parts(15);
    harm(&mut parts);
    let found = said(parts);
    assert_eq!(found.iter().map(Finding::id).collect::<Vec<_>>(), [id]);
    assert_eq!(found[0].account, None);
    assert_eq!(found[0].place().account(), None);
}

/// A figure that is typed in, and of which nobody has said yet what it is worth.
fn ruleless() -> Measure {
    Measure::Measured {
        source: Source::Entered,
        unit: None,
        rule: None,
    }
}

/// Two accounts to invest in and two selective ones, all of them with a planned effort.
fn planned(parts: &mut Parts, efforts: [f64; 4]) {
    parts.accounts.truncate(4);
    let scores = [5.0, 5.0, 3.0, 3.0];
    for (account, (score, effort)) in parts
        .accounts
        .iter_mut()
        .zip(scores.into_iter().zip(efforts))
    {
        account.effort = Some(effort);
        account
            .scores
            .values_mut()
            .for_each(|given| given.value = score);
    }
}

// An empty zone's share goes to the others: two thirds are to be for those to invest in.
#[rstest]
#[case::most_for_the_selective("effort-off-share", [3.0, 3.0, 9.0, 1.0], "selective", "a2")]
#[case::all_for_those_to_invest_in("effort-off-share", [5.0, 5.0, 0.0, 0.0], "invest", "a1")]
fn effort_goes_elsewhere(
    #[case] id: &str,
    #[case] efforts: [f64; 4],
    #[case] zone: &str,
    #[case] begin: &str,
) {
    let mut parts = parts(4);
    planned(&mut parts, efforts);
    let found = said(parts);
    let told = found.iter().map(|f| (f.id(), f.item(), f.place()));
    let place = Place::Field(begin.into(), AccountField::Effort);
    assert_eq!(told.collect::<Vec<_>>(), [(id, Some(zone), place)]);
}

type Harm = fn(&mut Account);

/// An account that is said to be interdependent, and has the contacts to show for it.
fn interdependent(account: &mut Account) {
    account.stage.current = Some(Stage::Interdependent);
    let held = |id: &str, function: &str, ours: &str| Stakeholder {
        function: Some(function.to_owned()),
        held_by: vec![ours.into()],
        ..friend(id)
    };
    account.stakeholders = vec![
        held("a", "Purchasing", "cm"),
        held("b", "Quality", "jp"),
        held("c", "Quality", "jp"),
    ];
}

#[test]
fn a_stage_that_the_contacts_carry_is_believed() {
    let mut parts = parts(1);
    interdependent(&mut parts.accounts[0]);
    assert_eq!(said(parts), []);
}

/// The answer of somebody who was on the phone.
fn fast_yes(account: &mut Account) {
    let requirement = &mut account.requirements[0];
    requirement.step = Step::Closed;
    requirement.bypassed.wait = Some("on the phone".into());
    requirement.answer = Some(Answer {
        outcome: Some(Outcome::Counterpart),
        date: Some(TODAY),
        obtained: vec![Counterpart {
            id: "c1".into(),
            kind: None,
            text: None,
            amount: None,
        }],
        ..Answer::default()
    });
}

fn requirement_place() -> Place {
    Place::Requirement("a0".into(), "price".into())
}

fn field(field: AccountField) -> Place {
    Place::Field("a0".into(), field)
}

fn score(criterion: &str) -> Place {
    Place::Score("a0".into(), criterion.into())
}

#[rstest]
#[case::partly_scored("partial-coverage", score("y2"), |a: &mut Account| drop(a.scores.remove("y2")))]
#[case::not_scored("unplaced", score("x"), |a: &mut Account| drop(a.scores.remove("x")))]
#[case::no_objective("serves-no-objective", field(AccountField::Serves), |a: &mut Account| a.serves.clear())]
#[case::harvested("key-account-in-harvest", field(AccountField::Status), |a: &mut Account| {
    a.scores.values_mut().for_each(|score| score.value = 1.0);
})]
#[case::in_the_bud("candidate-in-invest", field(AccountField::Status), |a: &mut Account| a.status = Status::Candidate)]
#[case::old_score("stale-scores", score("y2"), |a: &mut Account| {
    let score = a.scores.get_mut("y2").unwrap();
    score.date = Some(date(2025, 11, 22));
})]
#[case::nothing_planned("no-plan-moment", Place::Moments("a0".into()), |a: &mut Account| a.plan = Plan::default())]
#[case::all_is_past("no-plan-moment", Place::Moments("a0".into()), |a: &mut Account| {
    a.plan.milestones.iter_mut().for_each(|m| m.done = Some(TODAY));
})]
#[case::sales_only("no-non-sales-meeting", Place::Moments("a0".into()), |a: &mut Account| {
    a.plan.milestones[1].kind = Some(MilestoneKind::Steering);
})]
#[case::out_of_step("plan-not-phased", Place::Presentation("a0".into()), |a: &mut Account| a.budget_month = Some(7))]
#[case::budget_unknown("plan-not-phased", field(AccountField::BudgetMonth), |a: &mut Account| a.budget_month = None)]
#[case::nobody_listed("no-contacts", Place::Stakeholders("a0".into(), None), |a: &mut Account| a.stakeholders.clear())]
#[case::nobody_decides("no-decision-maker", Place::Stakeholders("a0".into(), None), |a: &mut Account| {
    a.stakeholders[0].role = Some(BuyingRole::Approver);
})]
#[case::no_champion("no-champion", Place::Stakeholders("a0".into(), None), |a: &mut Account| {
    a.stakeholders[0].support = Some(Attitude::Supporter);
})]
#[case::cold("cold-contacts", Place::Stakeholders("a0".into(), Some("rp".into())), |a: &mut Account| {
    a.stakeholders[0].last_contact = Some(date(2026, 8, 25));
})]
#[case::bow_tie("stage-contradicted", Place::Stakeholders("a0".into(), None), |a: &mut Account| {
    interdependent(a);
    a.stakeholders.pop();
})]
#[case::late("action-overdue", Place::Action("a0".into(), "a1".into()), |a: &mut Account| {
    a.plan.actions[0].due = Some(date(2026, 11, 22));
})]
#[case::for_nothing("concession-without-counterpart", requirement_place(), |a: &mut Account| {
    a.requirements[0].step = Step::Closed;
    a.requirements[0].answer = Some(Answer {
        outcome: Some(Outcome::Accept),
        date: Some(TODAY),
        ..Answer::default()
    });
})]
#[case::no_manager("no-manager", field(AccountField::Manager), |a: &mut Account| a.manager = None)]
#[case::no_sponsor("no-sponsor", field(AccountField::Sponsor), |a: &mut Account| a.sponsor = None)]
#[case::boss("sponsor-is-boss", field(AccountField::Sponsor), |a: &mut Account| {
    a.manager = Some("cm".into());
    a.sponsor = Some("Name of jp".into());
})]
#[case::no_scorecard("no-scorecard", Place::Scorecard("a0".into(), None), |a: &mut Account| a.scorecard.clear())]
#[case::no_innovation("scorecard-no-innovation", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard[0].dimension = Some(Dimension::Quality);
})]
#[case::no_organisation("scorecard-no-organisation", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard[1].dimension = None;
})]
#[case::no_qualitative("scorecard-no-qualitative", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard[0].nature = Nature::Quantitative;
})]
#[case::nothing_for_them("scorecard-nothing-for-them", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard.iter_mut().for_each(|i| i.matters_to = Some(MattersTo::Us));
})]
#[case::undated_target("scorecard-undated-target", Place::Scorecard("a0".into(), Some("Innovation".into())), |a: &mut Account| {
    a.scorecard[0].target = Some(Goal { value: 4.0, due: None });
})]
#[case::unread("never-read", Place::Scorecard("a0".into(), Some("Innovation".into())), |a: &mut Account| {
    a.scorecard[0].readings.clear();
})]
#[case::stale("stale-reading", Place::Scorecard("a0".into(), Some("Innovation".into())), |a: &mut Account| {
    a.scorecard[0].readings[0].when = When::Day(date(2026, 9, 1));
})]
#[case::off("indicator-off-track", Place::Scorecard("a0".into(), Some("Innovation".into())), |a: &mut Account| {
    a.scorecard[0].readings[0].measurement = Measurement::Held { done: 1.0, of: 4.0 };
})]
#[case::overdue("promise-overdue", requirement_place(), |a: &mut Account| {
    a.requirements[0].answer_by = vec![date(2026, 11, 20)];
})]
#[case::fast_yes("fast-yes", requirement_place(), fast_yes)]
#[case::long_stop("long-stop", requirement_place(), |a: &mut Account| {
    a.requirements[0].step = Step::Stop;
    a.requirements[0].raised.date = Some(date(2026, 11, 9));
})]
#[case::no_date("no-agreed-date", requirement_place(), |a: &mut Account| a.requirements[0].answer_by.clear())]
#[case::utopian("utopian-stage", field(AccountField::Evidence(Prerequisite::Negotiator)), |a: &mut Account| {
    a.stage.target = Some(Stage::Cooperative);
})]
#[case::no_benefit("no-confirmed-benefit", Place::Benefits("a0".into()), |a: &mut Account| {
    a.benefits[0].confirmed_by = None;
})]
#[case::old_benefit("no-confirmed-benefit", Place::Benefits("a0".into()), |a: &mut Account| {
    a.benefits[0].date = Some(date(2025, 11, 22));
})]
fn said_to_an_account(#[case] id: &str, #[case] place: Place, #[case] harm: Harm) {
    let mut parts = parts(2);
    harm(&mut parts.accounts[0]);
    let found = said(parts.clone());
    let told: Vec<_> = found.iter().map(|f| (f.id(), f.place())).collect();
    assert_eq!(told, [(id, place)]);
    parts.accounts[0].status = Status::Former;
    assert_eq!(said(parts), [], "nothing is said to a former account");
}

#[test]
fn a_light_requirement_needs_no_agreed_date() {
    let mut parts = parts(1);
    parts.accounts[0].requirements[0].answer_by.clear();
    parts.accounts[0].requirements[0].track = Track::Light;
    assert_eq!(said(parts), []);
}

#[test]
fn a_candidate_is_measured_but_needs_no_scorecard() {
    let mut parts = parts(1);
    parts.accounts[0] = Account::new("a0".into(), "A");
    assert_eq!(ids(parts), ["unplaced", "unplaced"]);
}

#[test]
fn computed_criteria_place_a_finding_too() {
    let mut parts = parts(1);
    parts.criteria.strength[0].measure = Measure::Measured {
        source: Source::Stage,
        unit: None,
        rule: None,
    };
    assert_eq!(said(parts)[0].place(), score("x"));
}

#[test]
fn the_gravest_comes_first() {
    let mut parts = parts(3);
    parts.accounts[0].scores.remove("y2");
    fast_yes(&mut parts.accounts[1]);
    parts.accounts[2].requirements[0].answer_by = vec![date(2026, 11, 20)];
    let found = said(parts);
    let severities: Vec<_> = found.iter().map(Finding::severity).collect();
    assert_eq!(
        severities,
        [Severity::Alarm, Severity::Warning, Severity::Hint]
    );
    let questions: Vec<_> = found.iter().map(Finding::question).collect();
    assert_eq!(
        questions,
        [Question::Lived, Question::Lived, Question::Selection]
    );
}
