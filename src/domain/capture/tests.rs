//! Lines as people type them.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use rstest::rstest;

use super::{Captured, Lexicon, Role};
use crate::domain::PersonRef;
use crate::domain::requirement::{RequirementKind as Kind, Step};

const TODAY: Date = date(2026, 11, 23);

/// Days as the program takes them, as far as these tests type them.
fn day(text: &str) -> Option<Date> {
    match text {
        "27/11" => Some(date(2026, 11, 27)),
        "+7" => Some(date(2026, 11, 30)),
        "2026-12-01" => Some(date(2026, 12, 1)),
        "3/4" => Some(date(2027, 4, 3)),
        _ => None,
    }
}

fn read(line: &str) -> Captured {
    let people = ["R. Fontaine", "S. Okafor"];
    let lexicon = Lexicon {
        day: &day,
        today: TODAY,
        people: &people,
    };
    Captured::read(line, &lexicon)
}

#[test]
fn the_line_of_the_manual() {
    let captured = read("price -3% core range @purchasing due 27/11");
    assert_eq!(captured.title, "Price -3% core range");
    assert_eq!(captured.kind, Some(Kind::Price));
    assert_eq!(captured.ask_percent, Some(-3.0));
    assert_eq!(captured.by.as_deref(), Some("purchasing"));
    assert_eq!(captured.answer_by, Some(date(2026, 11, 27)));
}

#[rstest]
#[case::english("price cut", Some(Kind::Price))]
#[case::french("prix -2% sur les vis", Some(Kind::Price))]
#[case::accent("délai de deux jours", Some(Kind::Deadline))]
#[case::no_accent("delai de deux jours", Some(Kind::Deadline))]
#[case::capital("PRIORITÉ en décembre", Some(Kind::Priority))]
#[case::colon("spec: board instead of film", Some(Kind::Specification))]
#[case::in_the_middle("a better price on screws", Some(Kind::Price))]
#[case::percent_alone("-3% core range", Some(Kind::Price))]
#[case::a_percent_of_something_else("98% fill rate", None)]
#[case::nothing("two-hour slots", None)]
fn kinds(#[case] line: &str, #[case] kind: Option<Kind>) {
    assert_eq!(read(line).kind, kind);
}

#[rstest]
#[case::cut("price -3%", Some(-3.0))]
#[case::apart("price -3 % core", Some(-3.0))]
#[case::comma("prix -2,5%", Some(-2.5))]
#[case::typographic("price −3%", Some(-3.0))]
#[case::without_a_sign_it_is_a_cut("discount 4%", Some(-4.0))]
#[case::a_rise("price +2%", Some(2.0))]
#[case::not_of_a_service("service 98%", None)]
#[case::nonsense("price 1e9%", None)]
#[case::too_much("price -300%", None)]
#[case::none("price on screws", None)]
fn asks(#[case] line: &str, #[case] percent: Option<f64>) {
    assert_eq!(read(line).ask_percent, percent);
}

#[rstest]
#[case::at("slots @purchasing", Some("purchasing"), "slots")]
#[case::by("slots by purchasing", Some("purchasing"), "slots")]
#[case::par("créneaux par achats", Some("achats"), "créneaux")]
#[case::a_name("slots by Anna Berg", Some("Anna Berg"), "slots")]
#[case::known_in_full("slots @R. Fontaine now", Some("R. Fontaine"), "slots now")]
#[case::known_by_the_last_name("slots by fontaine", Some("R. Fontaine"), "slots")]
#[case::unknown_with_initial("slots by M. Lindqvist due +7", Some("M. Lindqvist"), "slots")]
#[case::a_by_that_means_something_else("reduce by 3 pallets", None, "reduce by 3 pallets")]
#[case::not_an_article("orders by the pallet", None, "orders by the pallet")]
#[case::in_the_middle("paid by card at delivery", None, "paid by card at delivery")]
#[case::at_the_end("prix par palette", None, "Prix par palette")]
#[case::a_function_in_the_middle(
    "slots by purchasing for six stores",
    Some("purchasing"),
    "slots for six stores"
)]
#[case::the_first_one_counts("slots @a @b", Some("a"), "slots @b")]
#[case::a_lone_mark("slots @", None, "slots @")]
fn persons(#[case] line: &str, #[case] by: Option<&str>, #[case] title: &str) {
    let captured = read(line);
    assert_eq!(
        (captured.by.as_deref(), captured.title.as_str()),
        (by, title)
    );
}

#[rstest]
#[case::due("slots due 27/11", Some(date(2026, 11, 27)), "slots")]
#[case::by("slots by 27/11", Some(date(2026, 11, 27)), "slots")]
#[case::pour("créneaux pour le 27/11", Some(date(2026, 11, 27)), "créneaux")]
#[case::word("slots due tomorrow", Some(date(2026, 11, 24)), "slots")]
#[case::french_word("créneaux pour demain", Some(date(2026, 11, 24)), "créneaux")]
#[case::today_with_apostrophe("créneaux avant aujourd’hui", Some(TODAY), "créneaux")]
#[case::in_days("slots +7", Some(date(2026, 11, 30)), "slots")]
#[case::in_full_at_the_end("slots 2026-12-01", Some(date(2026, 12, 1)), "slots")]
#[case::a_size("pallets of type 3/4", None, "pallets of type 3/4")]
#[case::no_day("due diligence report", None, "due diligence report")]
#[case::not_the_only_word("tomorrow", None, "tomorrow")]
fn days(#[case] line: &str, #[case] answer_by: Option<Date>, #[case] title: &str) {
    let captured = read(line);
    assert_eq!(
        (captured.answer_by, captured.title.as_str()),
        (answer_by, title)
    );
}

#[test]
fn it_begins_in_stop_dated_today() {
    let requirement =
        read("price -3% @purchasing due 27/11").requirement("r".into(), TODAY, Some("call"));
    assert_eq!(requirement.step, Step::Stop);
    assert_eq!(requirement.raised.date, Some(TODAY));
    assert_eq!(
        requirement.raised.by.as_ref().map(PersonRef::as_str),
        Some("purchasing")
    );
    assert_eq!(requirement.raised.channel.as_deref(), Some("call"));
    assert_eq!(requirement.answer_by, [date(2026, 11, 27)]);
}

fn any_line() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "price",
        "prix",
        "-3%",
        "3",
        "%",
        "@",
        "@purchasing",
        "by",
        "par",
        "due",
        "le",
        "27/11",
        "+7",
        "tomorrow",
        "R.",
        "Fontaine",
        "délai",
        "the",
        "株式会社",
        "e\u{301}",
        "\u{202e}",
        "-",
        "−3,5%",
        "core",
    ]);
    let free = prop_oneof![word.prop_map(str::to_owned), "\\PC{0,6}"];
    prop::collection::vec(free, 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn every_word_ends_up_somewhere(line in any_line()) {
        let captured = read(&line);
        let words: Vec<&str> = captured.words.iter().map(|(word, _)| word.as_str()).collect();
        prop_assert_eq!(&words, &line.split_whitespace().collect::<Vec<_>>());
        let in_title = |role: &Role| !matches!(role, Role::Person | Role::Day);
        let kept: Vec<&str> = captured.words.iter().filter(|(_, role)| in_title(role)).map(|(word, _)| word.as_str()).collect();
        prop_assert_eq!(captured.title.to_lowercase(), kept.join(" ").to_lowercase());
        let has = |role| captured.words.iter().any(|(_, r)| *r == role);
        prop_assert_eq!(has(Role::Person), captured.by.is_some());
        prop_assert_eq!(has(Role::Day), captured.answer_by.is_some());
        prop_assert_eq!(has(Role::Ask), captured.ask_percent.is_some());
    }

    #[test]
    fn a_line_of_plain_words_is_its_title(words in prop::collection::vec("[b-d]{1,5}z", 1..8)) {
        let line = words.join(" ");
        prop_assert_eq!(read(&line).title, line);
    }
}
