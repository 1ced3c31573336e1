//! The board of requirements and the card of one, by keys.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::form::Subject;
use crate::domain::PersonRef;
use crate::domain::requirement::{
    CounterpartKind, Outcome, Requirement, RequirementKind, Step, Track,
};

/// On the board of an account.
fn board(account: &str) -> Driver {
    let mut driver = Driver::new();
    driver.on(account).keys("g r");
    driver
}

fn requirement<'d>(driver: &'d Driver, id: &str) -> &'d Requirement {
    let all = driver
        .portfolio()
        .accounts()
        .iter()
        .flat_map(|a| &a.requirements);
    let mut all = all.filter(|r| r.id.as_str() == id);
    all.next().expect("a requirement with this id")
}

/// The id of the requirement under the cursor.
fn here(driver: &Driver) -> &str {
    let (_, requirement) = driver.model.requirement_here().expect("a requirement");
    requirement.id.as_str()
}

fn shown_step(driver: &Driver) -> Option<Step> {
    match &driver.model.form()?.subject {
        Subject::Requirement(card) => Some(card.step),
        _ => None,
    }
}

#[test]
fn one_line_captures_a_requirement_in_stop() {
    let mut driver = board("helios");
    driver
        .keys("n")
        .text("price -3% core range by purchasing due 27/11")
        .keys("enter");
    let captured = requirement(&driver, "price-3-core-range");
    assert_eq!(captured.step, Step::Stop);
    assert_eq!(captured.kind, Some(RequirementKind::Price));
    assert_eq!(captured.ask_percent, Some(-3.0));
    assert_eq!(captured.raised.date, Some(date(2026, 11, 23)));
    assert_eq!(captured.answer_by, [date(2026, 11, 27)]);
    assert_eq!(here(&driver), "price-3-core-range", "the cursor is on it");
    driver.keys("u");
    assert!(driver.said().contains("captured"), "{}", driver.said());
    assert_eq!(
        driver.account().requirements.len(),
        Driver::new().on("helios").account().requirements.len()
    );
}

#[test]
fn two_lines_that_are_alike_get_two_ids() {
    let mut driver = board("helios");
    for _ in 0..2 {
        driver.keys("n").text("Slots").keys("enter");
    }
    assert_eq!(requirement(&driver, "slots").title, "Slots");
    assert_eq!(requirement(&driver, "slots-2").title, "Slots");
}

#[test]
fn what_is_being_typed_is_understood_at_once() {
    let mut driver = board("helios");
    driver.keys("n").text("délai 2 jours @achats");
    let captured = driver.model.captured().expect("a line");
    assert_eq!(captured.kind, Some(RequirementKind::Deadline));
    assert_eq!(captured.by.as_deref(), Some("achats"));
    driver.keys("esc");
    assert!(driver.model.history.is_empty());
}

#[rstest]
#[case::nothing("")]
#[case::nothing_but_a_person("@purchasing")]
fn a_line_without_a_title_is_not_taken(#[case] line: &str) {
    let mut driver = board("helios");
    driver.keys("n").text(line).keys("enter");
    assert_eq!(driver.typed(), Some(line));
    assert_ne!(driver.problem(), "");
}

#[test]
fn the_next_step_says_what_is_missing_and_takes_a_reason() {
    let mut driver = board("helios");
    driver.keys("n").text("Slots").keys("enter >");
    driver.keys("enter");
    assert_ne!(driver.problem(), "", "no reason, no bypass");
    driver.text("they were on the phone").keys("enter");
    let slots = requirement(&driver, "slots");
    assert_eq!(slots.step, Step::Wait);
    assert_eq!(
        slots.bypassed.stop.as_deref(),
        Some("they were on the phone")
    );
    assert_eq!(here(&driver), "slots", "the cursor goes with it");
    driver.keys("<");
    let slots = requirement(&driver, "slots");
    assert_eq!((slots.step, slots.moves.len()), (Step::Stop, 2));
    driver.keys("u u");
    assert_eq!(requirement(&driver, "slots").moves.len(), 0);
}

#[test]
fn the_letters_do_the_same_as_the_signs() {
    let mut driver = board("helios");
    driver
        .keys("n")
        .text("Slots")
        .keys("enter L")
        .text("phone")
        .keys("enter H");
    assert_eq!(requirement(&driver, "slots").moves.len(), 2);
}

#[test]
fn a_card_is_filled_in_where_it_stands() {
    let mut driver = board("helios");
    driver.keys("n").text("Slots").keys("enter enter");
    assert_eq!(shown_step(&driver), Some(Step::Stop));
    driver
        .keys("enter")
        .text("Slots of two hours")
        .keys("enter");
    assert_eq!(
        requirement(&driver, "slots").object.as_deref(),
        Some("Slots of two hours")
    );
    driver.keys("tab");
    assert_eq!(
        shown_step(&driver),
        Some(Step::Wait),
        "the card of another step"
    );
    driver
        .keys("n")
        .text("Finance")
        .keys("enter enter down enter");
    let slots = requirement(&driver, "slots");
    let opinion = slots.opinions.first().expect("an opinion");
    assert_eq!(opinion.function.as_deref(), Some("Finance"));
    assert!(opinion.stance.is_some(), "picked from a list");
    assert_eq!(opinion.date, Some(date(2026, 11, 23)));
}

#[test]
fn clearing_a_part_of_an_opinion_takes_the_opinion_away() {
    let mut driver = board("helios");
    driver.keys("right enter down d");
    assert_eq!(
        requirement(&driver, "two-hour-slots").opinions.len(),
        2,
        "the cursor was on no opinion"
    );
    driver.keys("home down d");
    assert_eq!(requirement(&driver, "two-hour-slots").opinions.len(), 1);
    driver.keys("u");
    assert_eq!(requirement(&driver, "two-hour-slots").opinions.len(), 2);
}

#[test]
fn a_new_day_keeps_the_earlier_ones() {
    let mut driver = board("helios");
    driver.keys("right m").text("+7").keys("enter");
    let slots = requirement(&driver, "two-hour-slots");
    let days = [date(2026, 11, 6), date(2026, 11, 20), date(2026, 11, 30)];
    assert_eq!(slots.answer_by, days);
    assert!(driver.said().contains("2 slips"), "{}", driver.said());
    driver.keys("m").text("+7").keys("enter");
    assert!(
        driver.problem().contains("agreed already"),
        "{}",
        driver.problem()
    );
}

/// A requirement at GO that nobody answered.
const AT_GO: &str = "format: 1
portfolio: {name: P}
accounts:
  - id: x
    name: X
    manager: Anna
    revenue: {2025: 1000000}
    margin: {2025: 20}
    requirements:
      - {id: cut, title: Cut, kind: price, ask: {percent: -2}, step: go, raised: {by: Boss}}
";

fn at_go() -> Driver {
    let mut driver = Driver::reading(AT_GO);
    driver.keys("g r");
    driver
}

#[test]
fn an_answer_is_picked_and_two_actions_follow() {
    let mut driver = at_go();
    driver.keys(">").text("counterpart").keys("enter");
    driver.text("volume").keys("enter");
    let cut = requirement(&driver, "cut");
    let answer = cut.answer.as_ref().expect("an answer");
    assert_eq!(answer.outcome, Some(Outcome::Counterpart));
    assert_eq!(answer.date, Some(date(2026, 11, 23)));
    assert_eq!(answer.by.as_ref().map(PersonRef::as_str), Some("Anna"));
    assert_eq!(
        answer.conceded.as_ref().and_then(|c| c.amount),
        Some(20_000.0)
    );
    assert_eq!(
        answer.obtained.first().and_then(|got| got.kind),
        Some(CounterpartKind::Volume)
    );
    let actions = &driver.account().plan.actions;
    let owners: Vec<_> = actions
        .iter()
        .filter_map(|a| a.owner.as_ref())
        .map(PersonRef::as_str)
        .collect();
    assert_eq!(owners, ["Anna", "Boss"], "what we deliver, what they owe");
    assert!(
        actions
            .iter()
            .all(|a| a.due.is_some() && a.from.is_some() && a.done.is_none())
    );
    driver.keys(">");
    assert_eq!(requirement(&driver, "cut").step, Step::Closed);
    assert!(driver.model.board.rows().is_empty(), "off the board");
    assert_eq!(driver.model.open_follows().count(), 2, "still to be done");
    driver.keys("x enter x enter");
    assert_eq!(driver.model.open_follows().count(), 0);
    driver.keys("x");
    assert!(
        driver.said().starts_with("Nothing follows"),
        "{}",
        driver.said()
    );
}

#[test]
fn a_counterpart_in_no_list_is_typed() {
    let mut driver = at_go();
    driver.keys(">").text("counterpart").keys("enter");
    driver.text("A stand at their fair").keys("enter");
    let answer = requirement(&driver, "cut")
        .answer
        .clone()
        .expect("an answer");
    let got = answer.obtained.first().expect("something");
    assert_eq!(got.kind, Some(CounterpartKind::Other));
    assert_eq!(got.text.as_deref(), Some("A stand at their fair"));
}

#[test]
fn a_refusal_asks_for_its_reason() {
    let mut driver = at_go();
    driver.keys(">").text("refused").keys("enter");
    driver.text("It is all of the margin").keys("enter");
    let cut = requirement(&driver, "cut");
    assert_eq!(
        cut.answer.as_ref().and_then(|a| a.reason.as_deref()),
        Some("It is all of the margin")
    );
    assert!(driver.account().plan.actions.is_empty());
    driver.keys("u");
    assert_eq!(
        requirement(&driver, "cut")
            .answer
            .as_ref()
            .and_then(|a| a.reason.clone()),
        None
    );
    driver.keys("> esc");
    assert_eq!(
        requirement(&driver, "cut").step,
        Step::Go,
        "asked again, and not closed without"
    );
}

#[test]
fn closed_ones_are_listed_and_opened_again() {
    let mut driver = board("helios");
    let open = driver.model.board.rows().len();
    driver.keys("X");
    let closed: Vec<_> = driver.model.requirements().map(|r| r.step).collect();
    assert!(!closed.is_empty() && closed.iter().all(|step| *step == Step::Closed));
    let first = here(&driver).to_owned();
    driver.keys("<");
    assert_eq!(requirement(&driver, &first).step, Step::Go);
    driver.keys("esc");
    assert_eq!(driver.model.board.rows().len(), open + 1);
}

#[test]
fn one_key_puts_a_small_ask_on_the_light_track_and_back() {
    let mut driver = board("helios");
    driver.keys("t");
    assert_eq!(requirement(&driver, "price-core").track, Track::Light);
    driver.keys("> t");
    assert_eq!(
        requirement(&driver, "price-core").step,
        Step::Go,
        "its object is there"
    );
    assert_eq!(requirement(&driver, "price-core").track, Track::Full);
}

#[test]
fn deleting_and_copying_are_undone() {
    let mut driver = board("helios");
    let before = driver.account().requirements.clone();
    driver.keys("d");
    assert_eq!(driver.account().requirements.len(), before.len() - 1);
    driver.keys("u y");
    let copy = driver
        .account()
        .requirements
        .get(1)
        .expect("a copy after its original");
    assert_eq!(
        (copy.step, copy.object.as_ref()),
        (Step::Stop, before[0].object.as_ref())
    );
    assert_eq!(copy.raised.date, Some(date(2026, 11, 23)));
    driver.keys("u");
    assert_eq!(driver.account().requirements, before);
}

#[test]
fn the_board_of_all_accounts_selects_what_the_cursor_is_on() {
    let mut driver = board("helios");
    driver.keys("a end");
    let (account, _) = driver.model.requirement_here().expect("a requirement");
    let (account, name) = (account.id.clone(), account.name.clone());
    assert_ne!(account.as_str(), "helios");
    assert_eq!(driver.account().id, account);
    driver.keys("enter esc a");
    assert_eq!(driver.account().name, name);
    assert!(
        driver.model.requirements().count() < 10,
        "those of one account again"
    );
}

#[test]
fn the_filter_narrows_the_board_while_it_is_typed() {
    let mut driver = board("helios");
    driver.keys("a /").text("nickel");
    let titles: Vec<_> = driver
        .model
        .requirements()
        .map(|r| r.title.clone())
        .collect();
    assert_eq!(titles, ["Price linked to the nickel index"]);
    driver.keys("enter");
    assert_eq!(driver.model.board.filter, "nickel");
    driver.keys("esc");
    assert_eq!(driver.model.board.filter, "");
}

#[test]
fn an_edit_moves_the_requirement_and_the_cursor_with_it() {
    let mut driver = board("helios");
    driver.keys("a");
    let first = here(&driver).to_owned();
    driver.keys("m").text("-1").keys("enter");
    assert_eq!(here(&driver), first, "wherever it stands now");
}

#[test]
fn unknown_figures_are_asked_for_in_the_card() {
    let yaml = AT_GO
        .replace("    revenue: {2025: 1000000}\n", "")
        .replace("step: go", "step: stop");
    let mut driver = Driver::reading(&yaml);
    driver
        .keys("g r enter home down down down enter")
        .text("2 M")
        .keys("enter");
    assert_eq!(driver.account().revenue.get(&2025), Some(&2_000_000.0));
    driver.keys("u");
    assert!(driver.account().revenue.is_empty());
}

#[test]
fn nothing_is_changed_in_a_file_that_is_only_read() {
    let mut driver = Driver::reading_only();
    let before = driver.portfolio().clone();
    driver.on("helios").keys("g r n");
    assert!(driver.said().contains("read only"), "{}", driver.said());
    driver.keys("d y t > < m x enter enter");
    driver.text("typed").keys("enter esc esc");
    assert!(*driver.portfolio() == before);
}

#[rstest]
#[case::done("x", "done: go to the requirements first")]
#[case::move_date("m", "move date: go to the requirements first")]
fn elsewhere_the_keys_of_the_board_say_where_they_belong(#[case] key: &str, #[case] said: &str) {
    let mut driver = Driver::new();
    driver.keys(key);
    assert_eq!(driver.said(), said);
}
