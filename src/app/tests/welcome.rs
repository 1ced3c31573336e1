//! A start without a file, by keys.

use proptest::prelude::*;
use rstest::rstest;

use super::driver::Driver;
use crate::app::model::Page;
use crate::app::msg::Pointer;
use crate::app::setup::{Question, Step};
use crate::app::target::{Pane, Target};
use crate::app::welcome::{Choice, Screen};
use crate::app::{Effect, Msg};
use crate::domain::Portfolio;
use crate::domain::criterion::Axis;
use crate::i18n::{Failure, Lang};

const BEGINNING: &str = include_str!("../../../assets/portfolio.new.en.yaml");

/// The greeting, over the portfolio new ones are made of.
pub(crate) fn greeted() -> Driver {
    let mut driver = Driver::reading(BEGINNING);
    driver.model.greet("~/portfolio.yaml".to_owned());
    driver
}

/// The greeting of somebody who named a file that is not there.
pub(crate) fn missed(file: &str) -> Driver {
    let mut driver = Driver::reading(BEGINNING);
    driver.model.greet_instead_of(file.to_owned());
    driver
}

fn screen(driver: &Driver) -> Option<Screen> {
    driver.model.welcome_screen()
}

fn chosen(driver: &Driver) -> Option<Choice> {
    driver.model.welcome.as_ref()?.chosen.clone()
}

/// What was last to be written, where, and in which language.
fn begun(driver: &Driver) -> Option<(String, Portfolio, Lang)> {
    let mut effects = driver.effects.iter().rev();
    effects.find_map(|effect| match effect {
        Effect::Begin {
            path,
            portfolio,
            lang,
        } => Some((path.clone(), Portfolio::clone(portfolio), *lang)),
        _ => None,
    })
}

fn quits(driver: &Driver) -> bool {
    driver.effects.iter().any(|it| matches!(it, Effect::Quit))
}

#[test]
fn the_demo_is_one_key_away() {
    let mut driver = greeted();
    driver.keys("enter");
    assert_eq!(chosen(&driver), Some(Choice::Demo));
    assert!(quits(&driver));
}

#[test]
fn a_file_that_is_missing_is_made_where_it_was_named() {
    let mut driver = missed("nofile.yaml");
    driver.keys("enter");
    assert_eq!(screen(&driver), Some(Screen::Setup(Step::Name)));
    driver.keys("tab tab tab tab tab enter");
    let begun = begun(&driver).map(|(path, ..)| path);
    assert_eq!(begun.as_deref(), Some("nofile.yaml"));
}

#[test]
fn nothing_else_can_be_done_yet() {
    let mut driver = greeted();
    driver.keys("n g t c 4 R d z / E s ctrl-s");
    assert_eq!(driver.model.page, Page::Welcome);
    assert_eq!(screen(&driver), Some(Screen::Greeting));
    assert!(driver.effects.is_empty(), "{:?}", driver.effects);
    driver.keys("?").text("today").keys("enter");
    assert_eq!(driver.model.page, Page::Welcome, "nor from the help");
    driver.keys("esc q");
    assert!(quits(&driver));
    assert_eq!(chosen(&driver), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is pressed, the welcome goes on until something is chosen; nothing of the portfolio it is made of changes.
    #[test]
    fn any_keys_are_weathered(keys in prop::collection::vec(prop::sample::select(vec![
        "enter", "tab", "shift-tab", "esc", "up", "down", "space", "a", "1", "end", "home", "ctrl-u",
        "backspace", "alt-enter", "?", "f1", "ctrl-s", "left", "T", ";", "g", "d", "n", ":",
    ]), 0..120)) {
        let mut driver = greeted();
        let before = driver.portfolio().clone();
        for key in keys {
            driver.keys(key);
            if chosen(&driver).is_some() {
                break;
            }
            prop_assert_eq!(driver.model.page, Page::Welcome);
        }
        prop_assert!(*driver.portfolio() == before);
    }
}

#[test]
fn the_language_is_turned_from_the_list() {
    let mut driver = greeted();
    driver.keys("end enter");
    assert_eq!(driver.model.words.lang(), Lang::Fr);
    assert_eq!(screen(&driver), Some(Screen::Greeting));
}

#[test]
fn every_step_can_be_skipped_and_gone_back_from() {
    let mut driver = greeted();
    driver.keys("down enter");
    for step in Step::ALL {
        assert_eq!(screen(&driver), Some(Screen::Setup(step)));
        if step != Step::File {
            driver.keys("tab");
        }
    }
    for step in Step::ALL.into_iter().rev() {
        assert_eq!(screen(&driver), Some(Screen::Setup(step)));
        driver.keys("esc");
    }
    assert_eq!(screen(&driver), Some(Screen::Greeting));
}

#[test]
fn what_was_answered_becomes_the_file() {
    let mut driver = greeted();
    driver
        .keys("down enter")
        .text("Aurora")
        .keys("enter")
        .text("chf");
    driver.keys("enter down enter"); // ten levels
    driver.keys("down down space enter enter"); // without innovation
    driver
        .paste("Client\t2024\t2025\r\nHelios\t1\t2\r\n")
        .keys("enter");
    driver.text("Nova").keys("enter enter");
    driver.keys("ctrl-u").text("mine.yaml").keys("enter");
    let (path, portfolio, lang) = begun(&driver).expect("a file is made");
    assert_eq!((path.as_str(), lang), ("mine.yaml", Lang::En));
    assert_eq!(portfolio.settings().name, "Aurora");
    assert_eq!(portfolio.settings().currency.as_deref(), Some("CHF"));
    assert_eq!(portfolio.scale().max(), 10.0);
    assert_eq!(portfolio.criteria().of(Axis::Attractiveness).len(), 4);
    let names: Vec<_> = portfolio
        .accounts()
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(names, ["Helios", "Nova"]);
    assert_eq!(portfolio.accounts()[0].revenue.len(), 2);
}

#[test]
fn back_from_the_currency_is_the_name() {
    let mut driver = greeted();
    driver.keys("down enter").text("Aurora").keys("enter");
    assert_eq!(driver.model.question(), Some(Question::Currency));
    driver.keys("esc");
    assert_eq!(driver.typed(), Some("Aurora"));
    driver.keys("esc");
    assert_eq!(screen(&driver), Some(Screen::Greeting));
}

#[test]
fn what_was_typed_is_still_there_after_coming_back() {
    let mut driver = greeted();
    driver
        .keys("down enter")
        .text("Aurora")
        .keys("tab tab tab tab");
    driver.text("Helios").keys("esc esc esc esc");
    assert_eq!(driver.typed(), Some("Aurora"));
    driver.keys("tab tab tab tab");
    assert_eq!(driver.typed(), Some("Helios"));
}

#[test]
fn the_words_of_the_file_are_those_of_the_screen() {
    let mut driver = greeted();
    driver.keys("end enter home down enter tab tab tab tab tab enter");
    let (_, portfolio, lang) = begun(&driver).expect("a file is made");
    assert_eq!(lang, Lang::Fr);
    assert_eq!(portfolio.settings().name, "Mes comptes clés");
    let first = &portfolio.criteria().of(Axis::Attractiveness)[0];
    assert_eq!(first.name, "Progression du CA");
}

#[test]
fn a_file_that_cannot_be_made_is_asked_for_again() {
    let mut driver = greeted();
    driver.keys("down enter tab tab tab tab tab enter");
    let why = Failure::Exists("mine.yaml".to_owned());
    driver.send(Msg::Begun(Err(why.clone())));
    let problem = |driver: &Driver| {
        driver
            .model
            .welcome
            .as_ref()
            .and_then(|it| it.problem.clone())
    };
    assert_eq!(problem(&driver), Some(why));
    assert_eq!(driver.model.question(), Some(Question::File));
    driver.text("2");
    assert_eq!(problem(&driver), None, "another path is another try");
    driver.send(Msg::Begun(Ok("mine.yaml2".to_owned())));
    assert_eq!(chosen(&driver), Some(Choice::Made("mine.yaml2".to_owned())));
    assert!(quits(&driver));
}

#[test]
fn a_file_is_named_completed_and_opened() {
    let mut driver = greeted();
    driver.keys("down down enter").text("sa").keys("tab");
    assert!(matches!(driver.effects.last(), Some(Effect::Complete(path)) if path == "sa"));
    let (path, found) = (
        "sales/20".to_owned(),
        vec!["2025.yaml".to_owned(), "2026.yaml".to_owned()],
    );
    driver.send(Msg::Completed { path, found });
    assert_eq!(driver.typed(), Some("sales/20"));
    assert_eq!(
        driver.model.welcome.as_ref().map(|it| it.found.len()),
        Some(2)
    );
    driver.text("26.yaml").keys("enter");
    assert!(matches!(driver.effects.last(), Some(Effect::Try(path)) if path == "sales/2026.yaml"));
    driver.send(Msg::Tried(Err(Failure::NoName)));
    assert_eq!(screen(&driver), Some(Screen::Open));
    driver.send(Msg::Tried(Ok("sales/2026.yaml".to_owned())));
    assert_eq!(
        chosen(&driver),
        Some(Choice::Opened("sales/2026.yaml".to_owned()))
    );
}

#[rstest]
#[case::the_cursor_first(2, Screen::Greeting, 2)]
#[case::then_what_it_is_on(0, Screen::Greeting, 0)]
fn a_click_puts_the_cursor_on_a_row(
    #[case] row: usize,
    #[case] shows: Screen,
    #[case] cursor: usize,
) {
    let mut driver = greeted();
    driver.send(Msg::Pointer(Pointer::Click(Target::Row(row))));
    assert_eq!(screen(&driver), Some(shows));
    assert_eq!(
        driver.model.welcome.as_ref().map(|it| it.cursor),
        Some(cursor)
    );
}

#[test]
fn a_click_beside_an_answer_leaves_it_open() {
    let mut driver = greeted();
    driver.keys("down enter").text("Au");
    driver.send(Msg::Pointer(Pointer::Click(Target::Pane(Pane::Matrix))));
    driver.text("rora");
    assert_eq!(driver.typed(), Some("Aurora"));
}

#[test]
fn scoring_begins_on_what_somebody_rates() {
    let mut driver = Driver::new();
    driver.model.begin_scoring();
    driver.keys("3");
    let (_, criterion) = driver.model.criterion().expect("a criterion");
    assert!(criterion.is_rated());
    let given = driver
        .account()
        .scores
        .get(&criterion.id)
        .map(|score| score.value);
    assert_eq!(given, Some(3.0));
}
