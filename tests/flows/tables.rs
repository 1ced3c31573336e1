//! Tables that come in, by keys.

use keyfolio::app::effect::Effect;
use keyfolio::app::msg::Msg;
use keyfolio::app::options::Options;
use keyfolio::exchange::import::{Remembered, Told, What};
use keyfolio::i18n::Failure;
use keyfolio::runtime::rehearsal::Cue;
use keyfolio::sheets;

use crate::support::{Flow, portfolio};

/// A table as somebody's spreadsheet has it: an account that is known, one that is new, a heading that nobody knows.
const TABLE: &str = "Name\tSector\tTurnover LY\nHelios Retail\tFood\t1\nPolaris\tSteel\t2\n";
/// One in which a row is wrong.
const WRONG: &str = "Name\tEffort\nHelios Retail\tmuch\nPolaris\t2\n";

fn read(text: &str) -> Msg {
    let tables = sheets::read(text.as_bytes()).expect("a table");
    Msg::Tables(Ok((tables, Remembered::default())))
}

/// A disk on which `wrong.csv` holds the wrong one, every other file the good one, but `none.csv`.
fn disk(effect: &Effect) -> Option<Msg> {
    match effect {
        Effect::ReadTable(path) if path == "none.csv" => Some(Msg::Tables(Err(Failure::NotRead {
            file: path.clone(),
            why: "No such file".to_owned().into(),
        }))),
        Effect::ReadTable(path) if path == "wrong.csv" => Some(read(WRONG)),
        Effect::ReadTable(_) => Some(read(TABLE)),
        Effect::ReadPasted(text) => Some(read(text)),
        _ => None,
    }
}

fn opened() -> Flow {
    Flow::on(portfolio(), disk, Options::default())
}

fn paste(flow: Flow, text: &str) -> Flow {
    flow.then(vec![Cue::message(Msg::Paste(text.to_owned()))])
}

#[track_caller]
fn check_remembered(flow: &Flow, told: Told) {
    let told = [told];
    let mut effects = flow.host.effects.iter();
    let remembered = effects.any(|it| matches!(it, Effect::Remember(said) if *said == told));
    assert!(remembered, "it is remembered");
}

#[test]
fn a_table_is_looked_at_taken_over_and_taken_back() {
    let flow = opened().press("D i").shows("Import a table");
    let flow = flow.press("t . c s v enter");
    let flow = flow
        .shows("What the table would change")
        .shows("2 rows of accounts, 1 new account, 1 value changes")
        .shows("Take it over, as one change")
        .shows("Food");
    assert!(flow.saved().is_none(), "nothing yet");
    let flow = flow
        .press("enter")
        .shows("Taken over: 1 new account, 1 value");
    let saved = flow.saved().expect("it is saved").accounts();
    let names: Vec<_> = saved.iter().map(|it| it.name.as_str()).collect();
    assert!(names.contains(&"Polaris"), "{names:?}");
    let flow = flow.press("u");
    assert!(flow.saved() == Some(&portfolio()), "one step");
}

#[test]
fn a_pasted_range_is_a_table() {
    let flow = paste(opened(), TABLE).shows("What the table would change");
    flow.press("enter").shows("Taken over: ");
}

#[test]
fn a_range_may_be_pasted_where_its_file_is_asked_for() {
    let flow = paste(opened().press("D i"), TABLE);
    flow.shows("What the table would change");
}

#[test]
fn rows_with_problems_are_told_and_left_out_only_where_that_is_said() {
    let flow = opened().press("D i w r o n g . c s v enter");
    let flow = flow
        .shows("Take over the rows without problems")
        .shows("row 2")
        .shows("much");
    let flow = flow.press("enter").hides("What the table would change");
    assert!(flow.saved().is_none(), "Enter alone leaves nothing out");
    let flow = flow
        .press("D i w r o n g . c s v enter down enter")
        .shows("Taken over: ");
    let saved = flow.saved().expect("it is saved");
    let helios = saved.account(&"helios".into()).map(|it| it.effort);
    let before = portfolio();
    assert_eq!(helios, before.account(&"helios".into()).map(|it| it.effort));
    assert_eq!(saved.accounts().len(), before.accounts().len() + 1);
}

#[test]
fn a_heading_that_nobody_knows_is_told_by_hand_and_remembered() {
    let flow = paste(opened(), TABLE).shows("Turnover LY");
    let flow = flow.press("ctrl-end enter").shows("Revenue 2025");
    let flow = flow.press("R e v e n u e space 2 0 2 5 enter");
    let flow = flow.shows("What the table would change").press("enter");
    let flow = flow.shows("Taken over: ");
    let saved = flow.saved().expect("it is saved");
    let revenue = saved.account(&"helios".into()).map(|it| it.revenue[&2025]);
    assert_eq!(revenue, Some(1.0));
    let told = Told::Heading {
        what: What::Accounts,
        heading: "Turnover LY".to_owned(),
        id: "revenue 2025".to_owned(),
    };
    check_remembered(&flow, told);
}

#[test]
fn a_file_that_is_no_table_says_so() {
    let flow = opened().press("D i n o n e . c s v enter");
    flow.shows("none.csv").shows("No such file");
}

#[test]
fn what_is_pasted_on_a_window_that_may_not_change_the_file_changes_nothing() {
    let mut flow = opened();
    flow = flow.then(vec![Cue::message(Msg::Access(
        keyfolio::app::access::Access::ReadOnly,
    ))]);
    let flow = paste(flow, TABLE).shows("read");
    assert!(flow.saved().is_none());
}

#[test]
fn a_name_that_is_nearly_known_is_asked_after_and_remembered() {
    let flow = paste(opened(), "Name\tSector\nHELIOS RETAIL SA\tFood\n");
    let flow = flow
        .shows("1 new account")
        .shows("is “HELIOS RETAIL SA” Helios Retail?");
    let flow = flow.press("down").shows("it is Helios Retail");
    let flow = flow.press("enter").hides("1 new account");
    let flow = flow.press("enter").shows("Taken over: ");
    let saved = flow.saved().expect("it is saved");
    assert_eq!(saved.accounts().len(), portfolio().accounts().len());
    let helios = saved.account(&"helios".into()).expect("it is there");
    assert_eq!(helios.sector.as_deref(), Some("Food"));
    let told = Told::Same {
        name: "HELIOS RETAIL SA".to_owned(),
        account: Some("helios".into()),
    };
    check_remembered(&flow, told);
}

#[test]
fn the_order_of_days_is_told_by_hand() {
    let flow = paste(opened(), "Name\tTarget until\nHelios Retail\t03/04/2027\n");
    let flow = flow.shows("2027-04-03").press("down");
    let flow = flow.shows("take the month first").press("enter");
    flow.shows("2027-03-04");
}
