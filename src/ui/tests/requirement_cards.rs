//! The board of requirements, the cards of its steps, and what is asked in one line.

use insta::assert_snapshot;
use ratatui::buffer::Buffer;
use rstest::rstest;

use super::support::{drawn, runs, screen, text};
use crate::app::Msg;
use crate::app::options::Theme;
use crate::app::tests::driver::Driver;
use crate::domain::account::Account;
use crate::i18n::{Lang, Words};

/// The screen after some keys on the requirements of Helios.
fn after(lang: Lang, keys: &str, (width, height): (u16, u16)) -> Buffer {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.on("helios").keys("g r").keys(keys);
    screen(&driver.model, width, height)
}

fn page(buffer: &Buffer) -> String {
    text(buffer, buffer.area)
}

#[rstest]
#[case::small("small", (80, 24))]
#[case::middle("middle", (120, 36))]
#[case::large("large", (200, 60))]
fn every_view_at_every_size(
    #[case] size: &str,
    #[case] cells: (u16, u16),
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(
        ("board", ""),
        ("all", "a"),
        ("closed", "X"),
        ("stop", "enter"),
        ("wait", "right enter"),
        ("go", "end enter"),
    )]
    view: (&str, &str),
) {
    let name = format!("{}_{size}_{}", view.0, lang.id());
    assert_snapshot!(name, page(&after(lang, view.1, cells)));
}

#[rstest]
#[case::stop("looks_of_stop", "enter")]
#[case::wait("looks_of_wait", "right enter")]
#[case::go("looks_of_go", "end enter")]
#[case::board("looks_of_board", "right")]
#[case::all("looks_of_all", "a")]
#[case::closed("looks_of_closed", "X")]
fn each_card_is_led_by_what_matters(
    #[case] name: &str,
    #[case] keys: &str,
    #[values((80, 24), (120, 36), (200, 60))] cells: (u16, u16),
) {
    let shown = after(Lang::En, keys, cells);
    let name = format!("{name}_{}", cells.0);
    assert_snapshot!(name, runs(&shown, shown.area));
}

#[rstest]
#[case::capture_empty("capture_empty", "n", "")]
#[case::capture("capture", "n", "price -3% core range @purchasing due 27/11")]
#[case::capture_plain("capture_plain", "n", "Slots at the quay")]
#[case::bypass("bypass", ">", "")]
#[case::agree("agree", "right m", "+7")]
fn what_is_asked_in_one_line(
    #[case] name: &str,
    #[case] keys: &str,
    #[case] typed: &str,
    #[values(Lang::En, Lang::Fr)] lang: Lang,
) {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.on("helios").keys("g r").keys(keys).text(typed);
    let shown = page(&screen(&driver.model, 80, 24));
    assert_snapshot!(format!("{name}_{}", lang.id()), shown);
}

#[test]
fn the_steps_are_told_apart_without_colour() {
    let mut driver = Driver::new();
    driver.model.options.theme = Theme::Mono;
    driver.on("helios").keys("g r enter tab");
    let shown = page(&screen(&driver.model, 120, 36));
    assert!(
        shown.contains("■ STOP"),
        "where it stands has its glyph: {shown}"
    );
    assert!(
        shown.contains("WAIT analyse"),
        "what is shown has its work: {shown}"
    );
}

#[test]
fn the_veil_hides_every_amount_of_a_card() {
    let mut driver = Driver::new();
    driver.on("helios").keys("g r v enter");
    let shown = page(&screen(&driver.model, 120, 36));
    for figure in ["126", "4.21", "17.9", "20.1", "754"] {
        assert!(!shown.contains(figure), "{figure} is seen:\n{shown}");
    }
}

/// The page of the first account of the example with a price request, its account changed.
fn priced(change: impl Fn(&mut Account)) -> String {
    let mut driver = Driver::new();
    driver.on("helios");
    let mut account = driver.account().clone();
    change(&mut account);
    let mut portfolio = driver.portfolio().clone();
    let after = crate::domain::AccountId::from("helios");
    portfolio
        .apply(crate::domain::edit::Edit::RemoveAccount(after))
        .expect("it is there");
    let account = Box::new(account);
    portfolio
        .apply(crate::domain::edit::Edit::AddAccount {
            account,
            after: None,
        })
        .expect("an account");
    driver.send(Msg::Reread(Ok(Box::new(portfolio))));
    driver.on("helios").keys("g r enter");
    page(&screen(&driver.model, 120, 40))
}

#[rstest]
#[case::no_volume_pays(|a: &mut Account| { a.margin.insert(2025, 2.5); }, "No volume pays for it")]
#[case::revenue_is_asked_for(|a: &mut Account| { a.revenue.remove(&2025); }, "The revenue of 2025 is not known")]
#[case::margin_is_asked_for(|a: &mut Account| { a.margin.remove(&2025); }, "The margin of 2025 is not known")]
#[case::the_field_is_there(|a: &mut Account| { a.revenue.remove(&2025); }, "Revenue 2025")]
#[case::never_granted(|a: &mut Account| a.requirements.truncate(1), "No price was granted to them before")]
#[case::small_cut_by_payment(|a: &mut Account| a.requirements[0].ask_percent = Some(-1.0), "payment 47 days sooner")]
#[case::one_day(|a: &mut Account| a.requirements[0].ask_percent = Some(-0.02), "payment 1 day sooner")]
fn the_price_call_says_what_is_known(#[case] change: fn(&mut Account), #[case] said: &str) {
    let shown = priced(change);
    assert!(shown.contains(said), "{shown}");
}

#[test]
fn the_price_call_moves_while_the_percent_is_typed() {
    let mut driver = Driver::new();
    driver
        .on("helios")
        .keys("g r enter home down down enter ctrl-u")
        .text("-5");
    let shown = page(&screen(&driver.model, 120, 36));
    assert!(
        shown.contains("Price call −5 %") && shown.contains("−211 k€"),
        "{shown}"
    );
    driver.keys("esc");
    let shown = page(&screen(&driver.model, 120, 36));
    assert!(shown.contains("Price call −3 %"), "{shown}");
}

#[rstest]
#[case::empty(
    "format: 1\nportfolio: {name: P}\naccounts: [{id: x, name: X}]\n",
    "",
    "n  captures"
)]
#[case::none_closed(
    "format: 1\nportfolio: {name: P}\naccounts: [{id: x, name: X}]\n",
    "X",
    "Nothing is closed yet"
)]
fn an_empty_board_says_what_to_press(#[case] yaml: &str, #[case] keys: &str, #[case] said: &str) {
    let mut driver = Driver::reading(yaml);
    driver.keys("g r").keys(keys);
    let shown = page(&screen(&driver.model, 80, 24));
    assert!(shown.contains(said), "{shown}");
}

#[test]
fn no_size_is_too_small() {
    for keys in ["", "a", "enter", "right enter", "n", ">", "X"] {
        let mut driver = Driver::new();
        driver.on("helios").keys("g r").keys(keys);
        for (width, height) in [
            (1, 1),
            (59, 15),
            (60, 16),
            (61, 17),
            (98, 17),
            (110, 16),
            (113, 20),
        ] {
            screen(&driver.model, width, height);
        }
    }
}

/// A card of each step with nothing filled in but its title.
const BARE: &str = "format: 1
portfolio: {name: P}
accounts:
  - id: x
    name: X
    requirements:
      - {id: a, title: Asked, kind: price, step: stop}
      - {id: b, title: Weighed, step: wait, raised: {date: 2026-11-20}, answer_by: [2026-12-04]}
      - {id: c, title: Refused, step: go, answer: {outcome: refuse}}
";

/// The labels of all steps.
const LABELS: &str = "raised, asks for, object, imagined, objective, our words, confirmed, here for, agreed, \
    opinions, cost, workload, options, proposal, answer, reason, gave, got";

#[rstest]
#[case::stop(
    1,
    "raised, asks for, object, imagined, objective, our words, confirmed"
)]
#[case::wait(2, "here for, agreed, opinions, cost, workload, options, proposal")]
#[case::go(3, "answer, reason")]
fn a_card_has_exactly_the_fields_of_its_step(#[case] column: usize, #[case] fields: &str) {
    let mut driver = Driver::reading(BARE);
    driver.keys("g r");
    let shown = page(&screen(&driver.model, 200, 60));
    let columns = shown
        .lines()
        .filter_map(|line| line.split(['│', '┃']).nth(column));
    let starts = columns.filter_map(|part| Some(part.trim_start().split_once("  ")?.0));
    let found: Vec<_> = starts
        .filter(|start| LABELS.split(", ").any(|label| label == *start))
        .collect();
    assert_eq!(found.join(", "), fields, "{shown}");
}

#[rstest]
#[case::object("What exactly do they ask for?")]
#[case::opinions("Which function is concerned?")]
#[case::reason("Why?")]
fn a_wide_board_asks_what_is_not_known_yet(#[case] question: &str) {
    let mut driver = Driver::reading(BARE);
    driver.keys("g r");
    let shown = page(&screen(&driver.model, 200, 60));
    assert!(shown.contains(question), "{shown}");
}

#[test]
fn a_figure_stays_on_the_line_of_its_unit() {
    for (lang, cells) in [
        (Lang::En, (80, 24)),
        (Lang::En, (120, 36)),
        (Lang::Fr, (120, 36)),
    ] {
        for keys in ["enter", "enter tab", "enter tab tab"] {
            let shown = page(&after(lang, keys, cells));
            let parted = |line: &str| line.split(['│', '┃']).any(|part| part.trim() == "k€");
            assert!(!shown.lines().any(parted), "{shown}");
        }
    }
}

/// What is on the screen, of which the model is told how much it had room for.
fn seen(driver: &mut Driver, (width, height): (u16, u16)) -> String {
    let (buffer, state) = drawn(&driver.model, width, height);
    driver.send(Msg::Drawn(state.seen()));
    page(&buffer)
}

#[rstest]
#[case::stop("enter")]
#[case::go("enter tab tab")]
fn every_line_of_a_price_call_can_be_read(
    #[case] keys: &str,
    #[values((60, 16), (80, 24), (120, 26))] cells: (u16, u16),
) {
    let mut driver = Driver::new();
    driver.on("helios").keys("g r").keys(keys);
    let mut read = String::new();
    for _ in 0..60 {
        read += &seen(&mut driver, cells);
        driver.keys("down");
    }
    for said in [
        "To win time",
        "Granted before",
        "Precedents: price",
        "Kestrel Pharma",
    ] {
        assert!(read.contains(said), "no {said:?}");
    }
}

#[test]
fn reading_on_goes_back_the_way_it_came() {
    let mut driver = Driver::new();
    driver.on("helios").keys("g r enter end");
    let before = seen(&mut driver, (80, 24));
    driver.keys("down down down");
    assert_ne!(seen(&mut driver, (80, 24)), before);
    driver.keys("up up up");
    assert_eq!(seen(&mut driver, (80, 24)), before);
    driver.keys("up");
    assert_ne!(
        seen(&mut driver, (80, 24)),
        before,
        "then the cursor goes up"
    );
}

#[rstest]
#[case::scorecard("g s", Lang::En, "g a, then n, adds the first one.")]
#[case::requirements("g r", Lang::En, "g a, then n, adds the first one.")]
#[case::requirements_in_french("g r", Lang::Fr, "g a, puis n, ajoute le premier.")]
fn without_an_account_it_says_how_to_begin(
    #[case] keys: &str,
    #[case] lang: Lang,
    #[case] said: &str,
) {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: P}\n");
    driver.model.words = Words::new(lang);
    driver.keys(keys);
    let shown = page(&screen(&driver.model, 80, 24));
    assert!(shown.contains(said), "{shown}");
    driver.keys("n");
    assert!(driver.model.cell.is_none());
    assert!(
        !driver.said().is_empty(),
        "a key that does nothing says why"
    );
}

/// Below a board whose cards leave room stands what is known besides, of the card under the cursor, always at the same
/// place.
#[test]
fn a_wide_board_tells_more_of_the_card_under_the_cursor() {
    let place = |keys: &str, heading: &str| {
        let shown = page(&after(Lang::En, keys, (200, 60)));
        let ruled = format!("{heading} ─");
        shown.lines().position(|line| line.contains(&ruled))
    };
    let first = place("", "Price -3 % on the core range");
    assert!(first.is_some());
    assert_eq!(place("right", "Two-hour delivery slots"), first);
    assert_eq!(place("v", "Price -3 % on the core range"), None);
}

#[test]
fn a_wide_list_of_closed_ones_has_the_card_under_the_cursor_beside_it() {
    let closed = |keys: &str| page(&after(Lang::En, keys, (200, 60)));
    let first = closed("X");
    assert!(first.contains("Its way"), "{first}");
    assert_ne!(closed("X down"), first);
    assert!(!closed("X v").contains("Its way"));
}

#[rstest]
#[case::a_text_to_its_end("right", (120, 36), "the city")]
#[case::what_is_missing_before_what_is_asked("", (100, 30), "missing: final objective")]
fn a_card_says_what_it_has_room_for(
    #[case] keys: &str,
    #[case] cells: (u16, u16),
    #[case] said: &str,
) {
    let shown = page(&after(Lang::En, keys, cells));
    assert!(shown.contains(said) && !shown.contains('…'), "{shown}");
}
