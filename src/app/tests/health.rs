//! The page of the four questions: what it shows, where it leads, what is accepted.

use rstest::rstest;

use super::driver::Driver;
use crate::app::form::Subject;
use crate::app::model::Page;
use crate::app::plan::PlanRow;
use crate::app::target::Pane;
use crate::domain::field::PlanList;
use crate::domain::findings::tally::Verdict;
use crate::domain::findings::{Finding, Question};
use crate::keymap::{Action, Scope};

/// Puts the cursor on the first finding with this id.
fn on(driver: &mut Driver, id: &str) {
    let at = {
        let mut shown = driver.model.findings_from(0);
        shown.position(|finding| finding.id() == id)
    };
    driver.model.health.cursor = at.expect("a finding of this id");
}

fn opened(id: &str) -> Driver {
    let mut driver = Driver::new();
    driver.keys("g h");
    on(&mut driver, id);
    driver
}

fn ids(driver: &Driver) -> Vec<&'static str> {
    driver.model.findings_from(0).map(Finding::id).collect()
}

#[test]
fn the_gravest_comes_first_and_every_question_is_answered() {
    let mut driver = Driver::new();
    driver.keys("g h");
    assert_eq!(driver.model.page, Page::Health);
    assert_eq!(driver.model.scopes(), [Scope::Health, Scope::Global]);
    assert_eq!(ids(&driver).first(), Some(&"promise-overdue"));
    let answers = Question::ALL.map(|question| driver.model.health.verdict(question));
    assert!(!answers.contains(&Verdict::Open), "{answers:?}");
    assert_eq!(driver.model.health.quiet(), 2);
    driver.keys("esc");
    assert_eq!(driver.model.page, Page::Dashboard);
}

#[test]
fn one_question_is_shown_by_its_number() {
    let mut driver = Driver::new();
    driver.keys("g h");
    let all = ids(&driver).len();
    driver.keys("3");
    assert_eq!(driver.model.health.question, Some(Question::Steering));
    let shown = driver.model.findings_from(0);
    assert!(
        shown
            .map(Finding::question)
            .all(|q| q == Question::Steering)
    );
    driver.keys("right");
    assert_eq!(driver.model.health.question, Some(Question::Lived));
    driver.keys("right right");
    assert_eq!(driver.model.health.question, Some(Question::Selection));
    driver.keys("0");
    assert_eq!(ids(&driver).len(), all);
    driver.keys("2 esc");
    assert_eq!((driver.model.page, ids(&driver).len()), (Page::Health, all));
}

#[test]
fn the_findings_of_one_account_are_a_key_away() {
    let mut driver = Driver::new();
    driver.on("delta").keys("w");
    assert_eq!(driver.model.page, Page::Health);
    let delta = Some("delta".into());
    let of_delta = |finding: &Finding| finding.account == delta;
    assert!(driver.model.findings_from(0).all(of_delta));
    driver.keys("J");
    assert_eq!(
        driver.model.health.account,
        Some(driver.account().id.clone())
    );
    driver.keys("i");
    assert_eq!(driver.model.health.account, None);
    on(&mut driver, "no-sponsor");
    driver.keys("i");
    assert_eq!(driver.account().id.as_str(), "lumen");
}

#[rstest]
#[case::of_an_account("utopian-stage", "nova")]
#[case::of_a_candidate("partial-coverage", "zenith")]
fn the_account_of_what_is_mended_is_selected(#[case] id: &str, #[case] account: &str) {
    let mut driver = opened(id);
    driver.keys("enter");
    assert_eq!(driver.account().id.as_str(), account);
}

#[test]
fn a_field_is_open_where_it_is_mended() {
    let mut driver = opened("no-sponsor");
    driver.keys("enter");
    let subject = driver.model.modals.first();
    assert!(subject.is_some(), "the form of the account");
    assert!(driver.model.picker().is_some(), "its choices");
    driver.keys("down enter esc");
    assert!(driver.account().sponsor.is_some());
    let lumen = Some("lumen".into());
    let is_it = |f: &Finding| f.account == lumen && f.id() == "no-sponsor";
    assert!(!driver.model.findings_from(0).any(is_it), "gone at once");
    driver.keys("u");
    on(&mut driver, "no-sponsor");
    assert_eq!(
        driver.model.finding().map(|f| f.account.clone()),
        Some(lumen)
    );
}

#[test]
fn a_date_is_open_for_typing_where_it_is_mended() {
    let mut driver = opened("utopian-stage");
    let before = driver.model.health.count();
    driver.keys("w");
    let form = driver.model.form().map(|form| form.subject.clone());
    assert_eq!(form, Some(Subject::Account("nova".into())));
    assert_eq!(driver.typed(), Some(""));
    driver.text("today").keys("enter esc");
    assert_eq!(driver.model.page, Page::Health);
    assert_eq!(driver.model.health.count(), before - 1);
}

#[rstest]
#[case::score("unplaced", "finch", Some(Pane::Position))]
#[case::indicator("indicator-off-track", "helios", Some(Pane::Scorecard))]
#[case::gap("scorecard-no-organisation", "zenith", Some(Pane::Scorecard))]
fn a_pane_is_shown_where_it_is_mended(
    #[case] id: &str,
    #[case] account: &str,
    #[case] pane: Option<Pane>,
) {
    let mut driver = opened(id);
    driver.model.health.cursor = {
        let wanted = |f: &Finding| f.id() == id && f.account == Some(account.into());
        let at = driver.model.findings_from(0).position(wanted);
        at.expect("a finding of this account")
    };
    driver.keys("enter");
    let open = driver.model.form().is_some();
    assert!(
        open || driver.model.pane() == pane,
        "{:?}",
        driver.model.pane()
    );
    assert_eq!(driver.account().id.as_str(), account);
}

#[test]
fn a_requirement_opens_as_its_card() {
    let mut driver = opened("promise-overdue");
    driver.keys("enter");
    let subject = driver.model.form().map(|form| form.subject.clone());
    assert!(
        matches!(subject, Some(Subject::Requirement(_))),
        "{subject:?}"
    );
    driver.keys("esc");
    assert_eq!(driver.model.page, Page::Health);
}

#[test]
fn somebody_who_got_cold_is_on_the_plan() {
    let mut driver = opened("cold-contacts");
    driver.keys("enter");
    assert_eq!(driver.model.page, Page::Plan);
    let expected = PlanRow::Item(PlanList::Stakeholders, "il".into());
    assert_eq!(driver.model.plan.row, expected);
}

#[test]
fn an_objective_that_nobody_serves_asks_who_does() {
    let mut driver = Driver::reading(
        "format: 1\nportfolio: {name: P, objectives: [{id: export, text: Export}]}\n\
         accounts: [{id: f, name: F, status: former}, {id: c, name: C}, {id: a, name: A, status: key}]\n",
    );
    driver.keys("g h");
    on(&mut driver, "objective-unserved");
    driver.keys("enter");
    let listed = driver.model.picker().expect("a list").items.iter();
    let listed: Vec<_> = listed.map(|item| item.label.clone()).collect();
    assert_eq!(listed, ["A", "C"], "key accounts first, former ones not");
    driver.keys("enter esc esc");
    assert_eq!(driver.model.page, Page::Health);
    assert!(!ids(&driver).contains(&"objective-unserved"));
    assert!(!ids(&driver).contains(&"serves-no-objective"));
    driver.keys("u");
    assert!(ids(&driver).contains(&"objective-unserved"));
}

#[test]
fn accepted_it_is_quiet_and_said_again_when_it_no_longer_is() {
    let mut driver = opened("will-not-repeated");
    let (open, quiet) = (driver.model.health.count(), driver.model.health.quiet());
    driver
        .keys("a")
        .text("The new COO starts in May")
        .keys("enter");
    assert_eq!(
        driver.typed(),
        Some("2027-02-23"),
        "three months are proposed"
    );
    driver.keys("ctrl-u").text("2026-11-22").keys("enter");
    assert_eq!(driver.problem(), "that day is over");
    driver.keys("ctrl-u").text("+7").keys("enter");
    assert_eq!(driver.said(), "Accepted; quiet until 2026-11-30.");
    assert_eq!(driver.model.health.count(), open - 1);
    let entry = driver.portfolio().accepted().last().cloned();
    let entry = entry.expect("an entry");
    assert_eq!(entry.finding, "will-not-repeated");
    assert_eq!(entry.reason.as_deref(), Some("The new COO starts in May"));

    driver.keys("A");
    assert_eq!(driver.model.health.count(), quiet + 1);
    on(&mut driver, "will-not-repeated");
    driver.keys("a");
    assert_eq!(driver.model.health.count(), quiet);
    driver.keys("u");
    assert_eq!(driver.model.health.count(), quiet + 1);
    driver.keys("A u");
    assert_eq!(
        driver.model.health.count(),
        open,
        "the acceptance was undone"
    );
}

#[test]
fn a_reason_is_needed() {
    let mut driver = opened("no-sponsor");
    driver.keys("a enter");
    assert!(!driver.problem().is_empty());
    driver.keys("esc");
    assert_eq!(driver.portfolio().accepted().len(), 2);
}

#[test]
fn what_is_accepted_for_a_day_is_said_again_after_it() {
    let mut driver = opened("no-sponsor");
    driver
        .keys("a")
        .text("r")
        .keys("enter ctrl-u")
        .text("today")
        .keys("enter");
    let before = driver.model.health.count();
    let tomorrow = driver.model.today.tomorrow().expect("a day");
    driver.send(crate::app::Msg::Clock(tomorrow.at(8, 0, 0, 0)));
    assert!(driver.model.health.count() > before);
}

#[test]
fn one_manager_is_looked_at_alone() {
    let mut driver = Driver::new();
    driver.keys("g h P");
    let labels: Vec<_> = {
        let items = driver.model.picker().expect("a list").items.iter();
        items.map(|item| item.label.clone()).collect()
    };
    assert_eq!(labels.first().map(String::as_str), Some("All managers"));
    driver.text("inês").keys("enter");
    assert_eq!(driver.model.whose.manager(), Some(&"ib".into()));
    let of_ines = |finding: &Finding| match &finding.account {
        Some(id) => {
            let account = driver.model.portfolio.account(id);
            account.is_some_and(|account| account.manager == Some("ib".into()))
        }
        None => finding.person() == Some(&"ib".into()),
    };
    assert!(driver.model.health.count() > 0);
    assert!(driver.model.findings_from(0).all(of_ines));
}

#[test]
fn elsewhere_its_keys_say_where_they_mean_something() {
    let mut driver = Driver::new();
    driver.send(crate::app::Msg::Clock(driver.model.now));
    assert!(driver.model.disabled(Action::AcceptFinding).is_some());
    assert!(driver.model.disabled(Action::Mend).is_none());
    let mut empty = Driver::reading("format: 1\nportfolio: {name: P}\n");
    empty.keys("g h enter");
    assert!(empty.model.disabled(Action::Mend).is_some());
    assert_eq!(empty.model.health.verdict(Question::Lived), Verdict::Open);
}

#[test]
fn weights_lead_to_their_criterion() {
    let mut driver = Driver::new();
    driver.keys("g w right + g h");
    on(&mut driver, "weights-changed");
    driver.keys("enter");
    assert_eq!(driver.model.page, Page::Criteria);
    assert_eq!(driver.model.criterion, 0);
}

#[test]
fn what_is_found_to_a_question_is_what_its_page_lists() {
    let mut driver = Driver::new();
    driver.keys("g h");
    for keys in ["", "v"] {
        driver.keys(keys);
        let listed: Vec<_> = driver.model.findings_from(0).cloned().collect();
        for question in Question::ALL {
            let to = listed.iter().filter(|it| it.question() == question);
            let found = driver.model.open_findings_to(question);
            assert!(!found.is_empty());
            assert_eq!(found, to.collect::<Vec<_>>(), "{question:?} {keys}");
        }
    }
}
