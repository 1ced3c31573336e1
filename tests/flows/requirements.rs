//! The whole life of a requirement: captured, understood, analysed, answered, followed, closed.

use keyfolio::domain::AccountId;
use keyfolio::domain::requirement::{Requirement, Step};

use crate::support::{Flow, portfolio};

/// A requirement of Helios, as it was last handed to the saver.
fn saved(flow: &Flow, id: &str) -> Option<Requirement> {
    let portfolio = flow.saved()?;
    let account = portfolio.account(&AccountId::from("helios"))?;
    account
        .requirements
        .iter()
        .find(|r| r.id.as_str() == id)
        .cloned()
}

fn step(flow: &Flow, id: &str) -> Option<Step> {
    Some(saved(flow, id)?.step)
}

#[test]
fn a_whole_life_by_keys() {
    let id = "price-2-refills";
    let flow = Flow::new()
        .press("g r n")
        .type_text("price -2% refills by purchasing due 27/11");
    let flow = flow.shows("answer on    2026-11-27");
    let flow = flow.press("enter");
    assert_eq!(step(&flow, id), Some(Step::Stop));
    let flow = flow.shows("is in STOP");

    // STOP: its card asks, and the price call stands beside it.
    let flow = flow.press("enter");
    let flow = flow.shows("What exactly do they ask for?");
    let flow = flow.shows("Price call");
    let flow = flow
        .press("enter")
        .type_text("2 % off the refills")
        .press("enter down enter");
    let flow = flow
        .type_text("A gesture before their budget")
        .press("enter enter");
    let flow = flow
        .type_text("You need something to show")
        .press("enter enter");
    let flow = flow.type_text("today").press("enter");
    let flow = flow.shows("it can go on");
    let flow = flow.press(">");
    assert_eq!(step(&flow, id), Some(Step::Wait));

    // WAIT: the date is moved, a function is heard, an answer is proposed.
    let flow = flow.press("m").type_text("+10").press("enter");
    assert_eq!(saved(&flow, id).map(|r| r.slips()), Some(1));
    let flow = flow
        .press("n")
        .type_text("Finance")
        .press("enter enter down down enter");
    let flow = flow
        .press("end enter")
        .type_text("Only against volume")
        .press("enter");
    let flow = flow.shows("it can go on");
    let flow = flow.press(">");
    assert_eq!(step(&flow, id), Some(Step::Go));

    // GO: against a counterpart.
    let flow = flow.press(">").type_text("counterpart").press("enter");
    let flow = flow.type_text("volume").press("enter");
    let flow = flow.shows("We deliver");
    let flow = flow.press(">").shows("is closed: off the board");
    let flow = flow.press("esc");
    assert_eq!(step(&flow, id), Some(Step::Closed));
    let answer = saved(&flow, id).and_then(|r| r.answer).expect("an answer");
    assert_eq!(answer.obtained.len(), 1);

    // Both sides do what they owe.
    let flow = flow.shows("Deliver: Price -2% refills");
    let before = flow.model().open_follows().count();
    let flow = flow.press("x").type_text("Deliver: Price").press("enter x");
    let flow = flow.type_text("In return for: Price").press("enter");
    assert_eq!(flow.model().open_follows().count() + 2, before);

    // And all of it can be taken back.
    let steps = flow.model().history.len();
    let flow = flow.press(&"u ".repeat(steps));
    assert!(flow.model().portfolio == portfolio());
}

#[test]
fn a_fast_yes_is_recorded_and_counted() {
    let flow = Flow::new()
        .press("g r n")
        .type_text("Free delivery")
        .press("enter");
    let flow = flow
        .press(">")
        .type_text("they were on the phone")
        .press("enter");
    let flow = flow.press(">").type_text("no time").press("enter");
    let flow = flow.press(">").type_text("accepted").press("enter");
    let fast = saved(&flow, "free-delivery").expect("captured");
    assert!(fast.is_fast_yes());
    flow.shows("2 fast yes");
}
