//! Which warnings are raised, about whom, and where they are mended.

use jiff::civil::{Date, date};
use rstest::rstest;

use super::{Finding, Place, Question, Severity, all_findings, findings};
use crate::domain::account::Status;
use crate::domain::criterion::{Criteria, Criterion, Measure, Source};
use crate::domain::field::AccountField;
use crate::domain::figures::Figures;
use crate::domain::people::{Accepted, Person};
use crate::domain::plan::Benefit;
use crate::domain::portfolio::{Objective, Parts, Settings};
use crate::domain::requirement::{Answer, Bypassed, Impact, Outcome, Raised, Reformulation};
use crate::domain::requirement::{Requirement, Step, Track};
use crate::domain::review::Review;
use crate::domain::scorecard::{
    Dimension, Direction, Goal, Indicator, MattersTo, Measurement, Nature, Reading,
};
use crate::domain::stage::{Prerequisite, Stage};
use crate::domain::when::{Cadence, When};
use crate::domain::{Account, Portfolio, Scale, Score};

const TODAY: Date = date(2026, 11, 23);

fn criterion(id: &str) -> Criterion {
    Criterion {
        id: id.into(),
        name: id.to_owned(),
        weight: 50.0,
        measure: Measure::Rated { levels: Vec::new() },
    }
}

fn person(id: &str, reports_to: Option<&str>) -> Person {
    Person {
        id: id.into(),
        name: format!("Name of {id}"),
        function: None,
        reports_to: reports_to.map(Into::into),
        roles: None,
    }
}

fn indicator(dimension: Dimension, nature: Nature) -> Indicator {
    Indicator {
        id: format!("{dimension:?}").into(),
        name: "I".into(),
        dimension: Some(dimension),
        nature,
        unit: None,
        direction: Direction::Up,
        every: Some(Cadence::Month),
        baseline: None,
        target: None,
        owner: None,
        matters_to: Some(MattersTo::Both),
        shared_from: None,
        readings: vec![Reading {
            when: When::Month {
                year: 2026,
                month: 10,
            },
            measurement: Measurement::Held { done: 4.0, of: 4.0 },
        }],
    }
}

fn requirement(step: Step) -> Requirement {
    Requirement {
        id: "price".into(),
        title: "Price".into(),
        kind: None,
        ask_percent: None,
        track: Track::Full,
        step,
        raised: Raised {
            date: Some(date(2026, 11, 20)),
            ..Raised::default()
        },
        object: None,
        imagined: None,
        final_objective: None,
        reformulation: Reformulation::default(),
        answer_by: vec![date(2026, 12, 1)],
        opinions: Vec::new(),
        impact: Impact::default(),
        options: Vec::new(),
        recommendation: None,
        answer: None,
        bypassed: Bypassed::default(),
        moves: Vec::new(),
    }
}

/// A key account about which there is nothing to say.
fn sound(number: usize) -> Account {
    let mut account = Account::new(format!("a{number}").into(), format!("Account {number}"));
    account.status = Status::Key;
    account.manager = Some(format!("manager {number}").as_str().into());
    account.sponsor = Some(format!("sponsor {number}").as_str().into());
    account.serves = vec!["export".into()];
    account.scores = ["y1", "y2", "x"]
        .map(|id| (id.into(), Score::plain(4.0)))
        .into();
    account.scorecard = vec![
        indicator(Dimension::Innovation, Nature::Qualitative),
        indicator(Dimension::Organisation, Nature::Quantitative),
    ];
    account.requirements = vec![requirement(Step::Wait)];
    account.benefits = vec![Benefit {
        id: "b1".into(),
        date: Some(date(2026, 6, 30)),
        text: "Stock-outs down".into(),
        amount: None,
        confirmed_by: Some("R. Petit".into()),
    }];
    account
}

/// A portfolio of sound accounts, itself sound.
fn parts(accounts: usize) -> Parts {
    let mut settings = Settings::named("P");
    settings.objectives.push(Objective {
        id: "export".into(),
        text: "Export".into(),
    });
    Parts {
        settings,
        people: vec![person("cm", Some("jp")), person("jp", None)],
        criteria: Criteria {
            attractiveness: vec![criterion("y1"), criterion("y2")],
            strength: vec![criterion("x")],
        },
        support: Vec::new(),
        accepted: Vec::new(),
        accounts: (0..accounts).map(sound).collect(),
        reviews: vec![Review {
            id: "r1".into(),
            date: date(2026, 6, 30),
            by: None,
            scale: Scale::default(),
            weights: [].into(),
            accounts: [].into(),
        }],
    }
}

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

type Break = fn(&mut Parts);

#[rstest]
#[case::sixteen("too-many-key-accounts", |p: &mut Parts| p.accounts.push(sound(16)))]
#[case::five_for_one("manager-overloaded", |p: &mut Parts| {
    p.accounts.iter_mut().take(5).for_each(|a| a.manager = Some("cm".into()));
})]
#[case::pareto("pareto-only", |p: &mut Parts| {
    p.criteria.attractiveness.iter_mut().for_each(|c| c.name = "Revenue".into());
})]
#[case::no_weight("axis-without-weight", |p: &mut Parts| p.criteria.strength[0].weight = 0.0)]
#[case::no_review("never-reviewed", |p: &mut Parts| p.reviews.clear())]
#[case::old_review("review-overdue", |p: &mut Parts| p.reviews[0].date = date(2025, 11, 22))]
#[case::four_for_one_sponsor("sponsor-overloaded", |p: &mut Parts| {
    p.accounts.iter_mut().take(4).for_each(|a| a.sponsor = Some("jp".into()));
})]
fn said_to_the_whole(#[case] id: &str, #[case] harm: Break) {
    let mut parts = parts(15);
    harm(&mut parts);
    let found = said(parts);
    assert_eq!(found.iter().map(Finding::id).collect::<Vec<_>>(), [id]);
    assert_eq!(found[0].account, None);
    assert_eq!(found[0].place().account(), None);
}

type Harm = fn(&mut Account);

/// The answer of somebody who was on the phone.
fn fast_yes(account: &mut Account) {
    let requirement = &mut account.requirements[0];
    requirement.step = Step::Closed;
    requirement.bypassed.wait = Some("on the phone".into());
    requirement.answer = Some(Answer {
        outcome: Some(Outcome::Accept),
        date: Some(TODAY),
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
#[case::harvested("harvested-key-account", field(AccountField::Status), |a: &mut Account| {
    a.scores.values_mut().for_each(|score| score.value = 1.0);
})]
#[case::no_manager("no-manager", field(AccountField::Manager), |a: &mut Account| a.manager = None)]
#[case::no_sponsor("no-sponsor", field(AccountField::Sponsor), |a: &mut Account| a.sponsor = None)]
#[case::boss("sponsor-is-boss", field(AccountField::Sponsor), |a: &mut Account| {
    a.manager = Some("cm".into());
    a.sponsor = Some("Name of jp".into());
})]
#[case::no_scorecard("no-scorecard", Place::Scorecard("a0".into(), None), |a: &mut Account| a.scorecard.clear())]
#[case::no_innovation("no-innovation-indicator", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard[0].dimension = Some(Dimension::Quality);
})]
#[case::no_organisation("no-organisation-indicator", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard[1].dimension = None;
})]
#[case::no_qualitative("no-qualitative-indicator", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard[0].nature = Nature::Quantitative;
})]
#[case::nothing_for_them("no-indicator-for-them", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard.iter_mut().for_each(|i| i.matters_to = Some(MattersTo::Us));
})]
#[case::undated_target("target-without-date", Place::Scorecard("a0".into(), None), |a: &mut Account| {
    a.scorecard[0].target = Some(Goal { value: 4.0, due: None });
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
#[case::utopian("utopian-target", field(AccountField::Evidence(Prerequisite::Negotiator)), |a: &mut Account| {
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

fn accepted(finding: &str) -> Accepted {
    Accepted {
        finding: finding.to_owned(),
        person: None,
        account: None,
        item: None,
        reason: None,
        until: None,
    }
}

#[rstest]
#[case::by_id(accepted("manager-overloaded"), true)]
#[case::of_the_person(Accepted { person: Some("cm".into()), ..accepted("manager-overloaded") }, true)]
#[case::by_their_name(Accepted { person: Some("Name of cm".into()), ..accepted("manager-overloaded") }, true)]
#[case::until_today(Accepted { until: Some(TODAY), ..accepted("manager-overloaded") }, true)]
#[case::no_longer(Accepted { until: Some(date(2026, 11, 22)), ..accepted("manager-overloaded") }, false)]
#[case::of_somebody_else(Accepted { person: Some("jp".into()), ..accepted("manager-overloaded") }, false)]
#[case::of_an_account(Accepted { account: Some("a0".into()), ..accepted("manager-overloaded") }, false)]
#[case::another(accepted("pareto-only"), false)]
fn what_is_accepted_is_quiet(#[case] entry: Accepted, #[case] quiet: bool) {
    let mut parts = parts(5);
    parts
        .accounts
        .iter_mut()
        .for_each(|a| a.manager = Some("cm".into()));
    parts.accepted.push(entry);
    let portfolio = Portfolio::from(parts);
    let figures = Figures::of(&portfolio, TODAY);
    assert_eq!(findings(&portfolio, &figures, TODAY).is_empty(), quiet);
    assert_eq!(all_findings(&portfolio, &figures, TODAY).len(), 1);
}

#[test]
fn a_requirement_is_accepted_by_itself() {
    let mut parts = parts(1);
    fast_yes(&mut parts.accounts[0]);
    let item = Some("price".into());
    parts.accepted.push(Accepted {
        item,
        ..accepted("fast-yes")
    });
    assert_eq!(ids(parts), [] as [&str; 0]);
}
