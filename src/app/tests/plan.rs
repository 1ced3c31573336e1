//! The plan, kept by keys.

use jiff::civil::{Date, date};
use rstest::rstest;

use super::driver::Driver;
use crate::app::model::Page;
use crate::app::plan::{PlanRow, PlanSection, rows};
use crate::domain::field::{AccountField, PlanField, PlanList, Value};
use crate::domain::findings::Place;
use crate::domain::plan::{Coverage, MilestoneKind, Whose};
use crate::domain::plan_calendar::Moment;
use crate::domain::stage::{Prerequisite, Stage};

const TODAY: Date = date(2026, 11, 23);

fn on_plan() -> Driver {
    let mut driver = Driver::new();
    driver.on("helios").keys("g p");
    driver
}

/// The cursor on the first row of a section.
fn at(section: PlanSection) -> Driver {
    let mut driver = on_plan();
    while driver.model.plan.row.section() != section {
        driver.keys("tab");
    }
    driver
}

fn row(list: PlanList, id: &str) -> PlanRow {
    PlanRow::Item(list, id.into())
}

#[test]
fn tab_walks_through_the_sections_and_round() {
    let mut driver = on_plan();
    for section in PlanSection::ALL {
        assert_eq!(driver.model.plan.row.section(), section);
        driver.keys("tab");
    }
    assert_eq!(driver.model.plan.row, PlanRow::Position);
    driver.keys("shift-tab");
    assert_eq!(driver.model.plan.row.section(), PlanSection::Calendar);
}

#[test]
fn the_cursor_walks_over_every_row() {
    let mut driver = on_plan();
    let account = driver.account().clone();
    for row in rows(&driver.model, &account) {
        assert_eq!(driver.model.plan.row, row);
        driver.keys("down");
    }
}

#[test]
fn an_action_is_added_dated_done_and_all_of_it_undone() {
    let mut driver = at(PlanSection::Actions);
    let before = driver.portfolio().clone();
    driver
        .keys("n")
        .text("Call their lab")
        .keys("enter m")
        .text("+7")
        .keys("enter");
    let added = driver.account().plan.actions[1].clone();
    assert_eq!(added.text, "Call their lab");
    assert_eq!(added.owner, Some("cm".into()));
    assert_eq!(added.due, Some(date(2026, 11, 30)));
    driver
        .model
        .put_on_plan(&row(PlanList::Actions, added.id.as_str()));
    driver.keys("x");
    assert_eq!(driver.account().plan.actions[1].done, Some(TODAY));
    driver.keys("x");
    assert_eq!(driver.account().plan.actions[1].done, None);
    driver.keys("d");
    assert!(driver.said().starts_with("Call their lab deleted"));
    driver.keys("u u u u u");
    assert!(*driver.portfolio() == before);
}

#[test]
fn somebody_over_there_is_added_and_linked() {
    let mut driver = at(PlanSection::Contacts);
    driver.keys("n").text("Ana Ruiz").keys("enter");
    assert_eq!(
        driver.model.plan.row,
        row(PlanList::Stakeholders, "ana-ruiz")
    );
    // Left of the name: who holds the link. Two are ticked, one after the other.
    driver.keys("left enter enter esc");
    let held_by = |driver: &Driver| {
        let people = &driver.account().stakeholders;
        let ana = people.iter().find(|s| s.id.as_str() == "ana-ruiz").cloned();
        ana.expect("Ana")
    };
    assert_eq!(held_by(&driver).held_by.len(), 1);
    driver.keys("enter").text("P. Nobody").keys("enter");
    assert_eq!(held_by(&driver).held_by.last(), Some(&"P. Nobody".into()));
    driver.keys("right right +");
    assert_eq!(held_by(&driver).coverage, Some(Coverage::None));
    driver.keys("+ + x");
    assert_eq!(held_by(&driver).coverage, Some(Coverage::Multiple));
    assert_eq!(held_by(&driver).last_contact, Some(TODAY));
}

#[test]
fn a_new_objective_is_of_the_side_the_cursor_is_on() {
    let mut driver = at(PlanSection::Objectives);
    driver
        .keys("n")
        .text("Theirs")
        .keys("enter down down n")
        .text("Ours")
        .keys("enter");
    let objectives = &driver.account().plan.objectives;
    let whose = |text: &str| {
        objectives
            .iter()
            .find(|o| o.text == text)
            .and_then(|o| o.whose)
    };
    assert_eq!(whose("Theirs"), Some(Whose::Theirs));
    assert_eq!(whose("Ours"), Some(Whose::Ours));
}

#[test]
fn a_stage_is_aimed_for_and_reached_on_the_ladder() {
    let mut driver = at(PlanSection::Stage);
    driver.keys("enter");
    assert_eq!(driver.account().stage.target, Some(Stage::Integrated));
    driver.keys("enter");
    assert_eq!(driver.account().stage.target, None);
    driver.keys("down x");
    assert_eq!(driver.account().stage.current, Some(Stage::Interdependent));
    driver.keys("down d x");
    let shown = driver.account().stage.evidence.get(&Prerequisite::Meetings);
    assert_eq!(shown, Some(&TODAY));
}

#[test]
fn a_moment_of_the_year_is_planned_and_moved() {
    let mut driver = on_plan();
    driver
        .model
        .put_on_plan(&PlanRow::Moment(Moment::Presentation));
    let held = driver.model.plan.row.clone();
    assert_ne!(
        held,
        PlanRow::Moment(Moment::Presentation),
        "that of 2027 was held"
    );
    driver
        .model
        .put_on_plan(&PlanRow::Field(AccountField::PlanYear));
    driver.keys("enter ctrl-u").text("2028").keys("enter");
    driver
        .model
        .put_on_plan(&PlanRow::Moment(Moment::Presentation));
    driver.keys("enter");
    let planned = driver
        .account()
        .plan
        .milestones
        .last()
        .cloned()
        .expect("planned");
    assert_eq!(planned.id.as_str(), "presentation-2027");
    assert_eq!(planned.kind, Some(MilestoneKind::Presentation));
    assert_eq!(planned.due, Some(date(2027, 7, 31)));
    assert_eq!(
        driver.model.plan.row,
        row(PlanList::Milestones, "presentation-2027")
    );
    driver.keys("m ctrl-u").text("2027-07-08").keys("enter");
    let moved = driver
        .account()
        .plan
        .milestones
        .last()
        .and_then(|it| it.due);
    assert_eq!(moved, Some(date(2027, 7, 8)));
    let open = rows(&driver.model, driver.account());
    assert!(!open.contains(&PlanRow::Moment(Moment::Presentation)));
    driver
        .model
        .put_on_plan(&row(PlanList::Milestones, "presentation-2027"));
    driver.keys("d");
    let open = rows(&driver.model, driver.account());
    assert!(open.contains(&PlanRow::Moment(Moment::Presentation)));
}

#[rstest]
#[case::effort(AccountField::Effort, "ctrl-u 8 enter", Value::Number(8.0))]
#[case::begun_with_a_digit(AccountField::ShareOfWallet, "5 0 enter", Value::Number(50.0))]
#[case::stepped(AccountField::BudgetMonth, "+", Value::Month(10))]
#[case::year(AccountField::PlanYear, "ctrl-u 2 0 2 8 enter", Value::Number(2028.0))]
fn a_field_is_edited_in_place(
    #[case] field: AccountField,
    #[case] keys: &str,
    #[case] value: Value,
) {
    let mut driver = on_plan();
    driver.model.put_on_plan(&PlanRow::Field(field));
    if keys.starts_with("ctrl-u") {
        driver.keys("enter");
    }
    driver.keys(keys);
    assert_eq!(field.get(driver.account()), value);
}

#[test]
fn what_is_typed_and_taken_goes_down_but_not_out_of_its_section() {
    let mut driver = at(PlanSection::Risks);
    driver.keys("enter").text("!").keys("enter");
    assert_eq!(driver.model.plan.row, row(PlanList::Risks, "r2"));
    driver
        .keys("end up")
        .model
        .put_on_plan(&row(PlanList::Risks, "r3"));
    driver.keys("enter").text("?").keys("enter");
    assert_eq!(driver.model.plan.row, row(PlanList::Risks, "r3"));
    driver.keys("enter tab");
    assert_eq!(driver.model.plan.cell(), Some(PlanField::Response));
}

#[test]
fn an_item_is_moved_among_its_like() {
    let mut driver = at(PlanSection::Risks);
    driver.keys("alt-down");
    let ids = |driver: &Driver| -> Vec<String> {
        let risks = driver.account().plan.risks.iter();
        risks.map(|risk| risk.id.to_string()).collect()
    };
    assert_eq!(ids(&driver), ["r2", "r1", "r3"]);
    assert_eq!(driver.model.plan.row, row(PlanList::Risks, "r1"));
    driver.keys("u");
    assert_eq!(ids(&driver), ["r1", "r2", "r3"]);
}

#[test]
fn every_field_of_an_item_stands_in_its_form() {
    let mut driver = at(PlanSection::Contacts);
    driver.keys("down e");
    let form = driver.model.form().expect("a form").clone();
    assert_eq!(form.subject.fields(&driver.model).len(), 8);
    driver.keys("down down down down down down enter");
    let picker = driver.model.picker().expect("the people over there");
    let names: Vec<_> = picker
        .items
        .iter()
        .map(|item| item.label.as_str())
        .collect();
    assert!(names.contains(&"H. Lambert"), "{names:?}");
}

#[test]
fn another_account_is_shown_with_the_next_key_and_the_page_stays() {
    let mut driver = at(PlanSection::Risks);
    driver.keys("J");
    assert_eq!(driver.model.page, Page::Plan);
    assert_ne!(driver.account().id.as_str(), "helios");
    assert_eq!(driver.model.plan.row.section(), PlanSection::Risks);
    driver.keys("esc");
    assert_eq!(driver.model.page, Page::Dashboard);
}

#[rstest]
#[case::people(Place::Stakeholders("nova".into(), None), PlanSection::Contacts)]
#[case::benefits(Place::Benefits("nova".into()), PlanSection::Benefits)]
#[case::evidence(
    Place::Field("nova".into(), AccountField::Evidence(Prerequisite::Meetings)),
    PlanSection::Stage
)]
#[case::sponsor(Place::Field("nova".into(), AccountField::Sponsor), PlanSection::Snapshot)]
#[case::budget(Place::Field("nova".into(), AccountField::BudgetMonth), PlanSection::Calendar)]
fn a_finding_is_mended_on_its_row(#[case] place: Place, #[case] section: PlanSection) {
    let mut driver = Driver::new();
    let (account, row) = PlanRow::of_place(&place).expect("a row");
    driver.model.open_plan_at(account, &row);
    assert_eq!(driver.account().id.as_str(), "nova");
    assert_eq!(driver.model.page, Page::Plan);
    assert_eq!(driver.model.plan.row.section(), section);
}

#[test]
fn what_is_mended_elsewhere_has_no_row() {
    let status = Place::Field("nova".into(), AccountField::Status);
    assert_eq!(PlanRow::of_place(&status), None);
    assert_eq!(PlanRow::of_place(&Place::Criteria), None);
}

#[test]
fn read_only_nothing_changes() {
    let mut driver = Driver::reading_only();
    let before = driver.portfolio().clone();
    driver.on("helios").keys("g p down");
    for _ in 0..60 {
        driver.keys("enter x d n m + 5 alt-down down");
        assert!(driver.model.cell.is_none());
    }
    assert!(*driver.portfolio() == before);
}

#[test]
fn without_an_account_there_is_no_plan() {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: Small}\n");
    driver.keys("g p");
    assert_eq!(driver.model.page, Page::Dashboard);
}

#[test]
fn when_the_account_goes_the_page_goes_on_or_closes() {
    let mut driver = Driver::reading(
        "format: 1\nportfolio: {name: Small}\naccounts: [{id: a, name: A}, {id: b, name: B}]\n",
    );
    driver.keys("g p g a d g p");
    assert_eq!(driver.model.page, Page::Plan);
    driver.keys("g a d g p");
    assert_eq!(driver.model.page, Page::Dashboard);
}
