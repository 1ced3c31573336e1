//! Every finding can be mended with keys, from the place its Enter leads to; mended, it is gone at once.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::options::Options;
use crate::domain::Portfolio;
use crate::domain::account::Status;
use crate::domain::criterion::{Measure, Source};
use crate::domain::findings::tests::missing_in;
use crate::domain::findings::tests::world::{self, TODAY, parts, sound};
use crate::domain::findings::{Finding, findings};
use crate::domain::people::{Support, SupportItem};
use crate::domain::plan::{Attitude, BuyingRole, MilestoneKind, Plan, Stakeholder};
use crate::domain::portfolio::{Objective, Parts};
use crate::domain::requirement::{Answer, Counterpart, Outcome, Step};
use crate::domain::scorecard::{Dimension, Goal, MattersTo, Measurement, Nature};
use crate::domain::stage::Stage;
use crate::domain::testing::figure;
use crate::domain::when::When;

/// Plays a script: keys, and between quotes what is typed.
fn play(driver: &mut Driver, script: &str) {
    for (at, part) in script.split('\'').enumerate() {
        if at % 2 == 0 {
            driver.keys(part);
        } else {
            driver.text(part);
        }
    }
}

fn said(driver: &Driver) -> Vec<Finding> {
    let model = &driver.model;
    findings(&model.portfolio, &model.figures, model.today)
}

fn has(driver: &Driver, id: &str) -> bool {
    said(driver).iter().any(|finding| finding.id() == id)
}

type Harm = fn(&mut Parts);

#[rstest]
#[case::too_many("too-many-key-accounts", |p: &mut Parts| {
    *p = parts(15);
    p.accounts.push(sound(16));
}, "a")]
#[case::one_has_five("manager-overloaded", |p: &mut Parts| {
    *p = parts(5);
    p.accounts.iter_mut().for_each(|a| a.manager = Some("cm".into()));
}, "enter down down down down down enter 'Inès Belaid' enter")]
#[case::pareto("pareto-only", |p: &mut Parts| {
    p.criteria.attractiveness.iter_mut().for_each(|c| c.name = "Growth of revenue".into());
}, "enter ctrl-u 'Reach' enter")]
#[case::figures_only("attractiveness-no-qualitative", |p: &mut Parts| {
    p.criteria.attractiveness.iter_mut().for_each(|c| c.measure = figure());
}, "n 'Innovation' enter")]
#[case::no_progression("attractiveness-no-progression", |p: &mut Parts| {
    p.criteria.attractiveness[0].name = "Innovation".into();
}, "n 'Growth of their market' enter")]
#[case::rigged("weights-changed", |p: &mut Parts| {
    p.reviews[0].weights = [("y1".into(), 50.0), ("y2".into(), 90.0)].into();
    p.reviews[0].accounts = [("a0".into(), [("y1".into(), 4.0)].into())].into();
}, "enter ctrl-u '90' enter")]
#[case::effort("effort-off-share", |p: &mut Parts| {
    for (account, (score, effort)) in p.accounts.iter_mut().zip([(5.0, 1.0), (3.0, 9.0)]) {
        account.effort = Some(effort);
        account.scores.values_mut().for_each(|given| given.value = score);
    }
}, "ctrl-u '0.5' enter")]
#[case::no_strategy("no-objectives", |p: &mut Parts| {
    p.settings.objectives.clear();
    p.accounts.iter_mut().for_each(|a| a.serves.clear());
}, "'Export' enter")]
#[case::unserved("objective-unserved", |p: &mut Parts| {
    p.settings.objectives.push(Objective { id: "margin".into(), text: "Margin".into() });
}, "enter")]
#[case::no_weight("axis-without-weight", |p: &mut Parts| p.criteria.strength[0].weight = 0.0, "'30' enter")]
#[case::no_criteria("axis-without-weight", |p: &mut Parts| {
    p.criteria.strength.clear();
    p.accounts.iter_mut().for_each(|a| drop(a.scores.remove("x")));
}, "enter 'Value against rivals' enter")]
#[case::no_rule("criterion-without-rule", |p: &mut Parts| {
    p.criteria.attractiveness[0].measure = Measure::Measured { source: Source::Entered, unit: None, rule: None };
}, "enter '1' enter")]
#[case::no_review("never-reviewed", |p: &mut Parts| p.reviews.clear(), "enter enter enter")]
#[case::old_review("review-overdue", |p: &mut Parts| p.reviews[0].date = date(2025, 11, 22), "enter enter enter")]
#[case::partly_scored("partial-coverage", |p: &mut Parts| drop(p.accounts[0].scores.remove("y2")), "4")]
#[case::not_scored("unplaced", |p: &mut Parts| drop(p.accounts[0].scores.remove("x")), "4")]
#[case::no_objective("serves-no-objective", |p: &mut Parts| p.accounts[0].serves.clear(), "enter")]
#[case::harvested("key-account-in-harvest", |p: &mut Parts| {
    p.accounts[0].scores.values_mut().for_each(|score| score.value = 1.0);
}, "'former' enter")]
#[case::in_the_bud("candidate-in-invest", |p: &mut Parts| p.accounts[0].status = Status::Candidate, "'key' enter")]
#[case::old_score("stale-scores", |p: &mut Parts| {
    p.accounts[0].scores.get_mut("y2").unwrap().date = Some(date(2025, 11, 22));
}, "4")]
#[case::no_manager("no-manager", |p: &mut Parts| p.accounts[0].manager = None, "'camille' enter")]
#[case::no_sponsor("no-sponsor", |p: &mut Parts| p.accounts[0].sponsor = None, "'Anne Garnier' enter")]
#[case::boss("sponsor-is-boss", |p: &mut Parts| {
    p.accounts[0].manager = Some("cm".into());
    p.accounts[0].sponsor = Some("jp".into());
}, "'Anne Garnier' enter")]
#[case::four_for_one_sponsor("sponsor-overloaded", |p: &mut Parts| {
    *p = parts(4);
    p.accounts.iter_mut().for_each(|a| a.sponsor = Some("ag".into()));
}, "enter down down down down down down enter 'Anne Garnier' enter")]
#[case::nobody_above("manager-reports-to-nobody", |p: &mut Parts| p.people[2].reports_to = None, "'Jean' enter")]
#[case::will_forgotten("will-not-repeated", |p: &mut Parts| p.support.clear(), "x")]
#[case::support_missing("support-lacking", |p: &mut Parts| p.support.push(Support {
    item: SupportItem::KeyMoments,
    done: false,
    ..world::will(None)
}), "x")]
#[case::nothing_planned("no-plan-moment", |p: &mut Parts| p.accounts[0].plan = Plan::default(), "n 'Steering' enter m '+30' enter")]
#[case::sales_only("no-non-sales-meeting", |p: &mut Parts| {
    p.accounts[0].plan.milestones[1].kind = Some(MilestoneKind::Steering);
}, "n 'At their plant' enter m '+20' enter e home enter 'outside' enter")]
#[case::out_of_step("plan-not-phased", |p: &mut Parts| p.accounts[0].budget_month = Some(7), "enter")]
#[case::budget_unknown("plan-not-phased", |p: &mut Parts| p.accounts[0].budget_month = None, "'2' enter")]
#[case::no_scorecard("no-scorecard", |p: &mut Parts| p.accounts[0].scorecard.clear(), "n enter")]
#[case::no_innovation("scorecard-no-innovation", |p: &mut Parts| {
    p.accounts[0].scorecard[0].dimension = Some(Dimension::Quality);
}, "n 'pilots' enter")]
#[case::no_organisation("scorecard-no-organisation", |p: &mut Parts| {
    p.accounts[0].scorecard[1].dimension = None;
}, "n 'steering' enter")]
#[case::no_qualitative("scorecard-no-qualitative", |p: &mut Parts| {
    p.accounts[0].scorecard[0].nature = Nature::Quantitative;
}, "n 'satisfaction' enter")]
#[case::nothing_for_them("scorecard-nothing-for-them", |p: &mut Parts| {
    p.accounts[0].scorecard.iter_mut().for_each(|i| i.matters_to = Some(MattersTo::Us));
}, "n 'savings' enter")]
#[case::undated_target("scorecard-undated-target", |p: &mut Parts| {
    p.accounts[0].scorecard[0].target = Some(Goal { value: 4.0, due: None });
}, "e end up up up enter '+90' enter")]
#[case::unread("never-read", |p: &mut Parts| p.accounts[0].scorecard[0].readings.clear(), "r '4' enter")]
#[case::stale("stale-reading", |p: &mut Parts| {
    p.accounts[0].scorecard[0].readings[0].when = When::Day(date(2026, 9, 1));
}, "r '4' enter")]
#[case::off("indicator-off-track", |p: &mut Parts| {
    p.accounts[0].scorecard[1].readings[0].measurement = Measurement::Held { done: 1.0, of: 4.0 };
}, "r '4/4' enter")]
#[case::overdue("promise-overdue", |p: &mut Parts| {
    p.accounts[0].requirements[0].answer_by = vec![date(2026, 11, 20)];
}, "m '+7' enter")]
#[case::long_stop("long-stop", |p: &mut Parts| {
    p.accounts[0].requirements[0].step = Step::Stop;
    p.accounts[0].requirements[0].raised.date = Some(date(2026, 11, 9));
}, "> 'they were on the phone' enter")]
#[case::no_date("no-agreed-date", |p: &mut Parts| p.accounts[0].requirements[0].answer_by.clear(), "m '+7' enter")]
#[case::for_nothing("concession-without-counterpart", |p: &mut Parts| {
    p.accounts[0].requirements[0].step = Step::Closed;
    p.accounts[0].requirements[0].answer = Some(granted(Vec::new()));
}, "n 'volume' enter")]
#[case::fast_yes("fast-yes", |p: &mut Parts| {
    let requirement = &mut p.accounts[0].requirements[0];
    requirement.step = Step::Closed;
    requirement.bypassed.wait = Some("on the phone".into());
    requirement.answer = Some(granted(vec![Counterpart {
        id: "c1".into(),
        kind: None,
        text: None,
        amount: None,
    }]));
}, "< < n 'Finance' enter right end enter 'Grant it against volume' enter >")]
#[case::late("action-overdue", |p: &mut Parts| {
    p.accounts[0].plan.actions[0].due = Some(date(2026, 11, 22));
}, "x")]
#[case::bow_tie("stage-contradicted", |p: &mut Parts| {
    p.accounts[0].stage.current = Some(Stage::Interdependent);
    p.accounts[0].stakeholders = vec![held("b", "Quality", "jp"), held("c", "Quality", "cm")];
}, "n 'Ana Ruiz' enter left enter enter esc e home down enter 'Finance' enter")]
#[case::nobody_listed("no-contacts", |p: &mut Parts| p.accounts[0].stakeholders.clear(), "enter 'Ana Ruiz' enter")]
#[case::nobody_decides("no-decision-maker", |p: &mut Parts| {
    p.accounts[0].stakeholders[0].role = Some(BuyingRole::Approver);
}, "right right right right enter 'decision' enter")]
#[case::no_champion("no-champion", |p: &mut Parts| {
    p.accounts[0].stakeholders[0].support = Some(Attitude::Supporter);
}, "right right right right right enter 'champion' enter")]
#[case::cold("cold-contacts", |p: &mut Parts| {
    p.accounts[0].stakeholders[0].last_contact = Some(date(2026, 8, 25));
}, "x")]
#[case::utopian("utopian-stage", |p: &mut Parts| {
    p.accounts[0].stage.target = Some(Stage::Cooperative);
    p.accounts[0].stage.evidence = [
        (crate::domain::stage::Prerequisite::Negotiator, TODAY),
        (crate::domain::stage::Prerequisite::Presence, TODAY),
    ].into();
}, "'today' enter")]
#[case::no_benefit("no-confirmed-benefit", |p: &mut Parts| {
    p.accounts[0].benefits[0].confirmed_by = None;
}, "right right enter 'rp' enter")]
fn is_mended_by_keys(#[case] id: &str, #[case] harm: Harm, #[case] script: &str) {
    let mut parts = parts(2);
    harm(&mut parts);
    let mut driver = Driver::on_portfolio(Portfolio::from(parts), Options::default());
    assert!(has(&driver, id), "{:?}", said(&driver));
    driver.keys("g h");
    let at = driver.model.findings_from(0).position(|it| it.id() == id);
    driver.keys(&"down ".repeat(at.expect("it is on the page")));
    driver.keys("enter");
    play(&mut driver, script);
    assert!(!has(&driver, id), "{:?} {:?}", said(&driver), driver.said());
}

#[test]
fn every_finding_is_mended_here() {
    assert_eq!(missing_in(include_str!("mending.rs")), [] as [&str; 0]);
}

/// What they asked for, for something or nothing in return.
fn granted(obtained: Vec<Counterpart>) -> Answer {
    Answer {
        outcome: Some(Outcome::Counterpart),
        date: Some(TODAY),
        obtained,
        ..Answer::default()
    }
}

fn held(id: &str, function: &str, ours: &str) -> Stakeholder {
    Stakeholder {
        function: Some(function.to_owned()),
        held_by: vec![ours.into()],
        ..world::friend(id)
    }
}
