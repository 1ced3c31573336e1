use std::collections::{BTreeMap, BTreeSet};

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use rstest::rstest;

use crate::clean::Clean;
use crate::domain::Portfolio;
use crate::domain::calendar::calendar;
use crate::domain::figures::Figures;
use crate::i18n::{Lang, Words};
use crate::paper::{Basis, calendar::file};
use crate::store::read::read;

const TODAY: Date = date(2026, 11, 23);

fn written(portfolio: &Portfolio, lang: Lang, today: Date) -> String {
    let morning = today.at(7, 30, 12, 0).to_zoned(TimeZone::UTC).unwrap();
    made(portfolio, lang, (today, morning.timestamp()))
}

fn made(portfolio: &Portfolio, lang: Lang, (today, now): (Date, Timestamp)) -> String {
    let basis = Basis {
        portfolio,
        figures: &Figures::of(portfolio, today),
        words: &Words::new(lang),
        today,
    };
    file(basis, now)
}

fn example() -> Portfolio {
    read(include_str!("../../../portfolio.example.yaml")).unwrap()
}

/// What another program reads in it: one calendar of events, and no line it does not know. (Its strict way takes
/// the beginning of any event for a mistake, so the lines are looked at here.)
fn parsed(text: &str) -> ICalendar {
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else {
        panic!("{text}");
    };
    let rest = parser.entry();
    assert!(matches!(rest, Entry::Eof), "{rest:?}");
    let (whole, events) = calendar.components.split_first().unwrap();
    assert_eq!(whole.component_type, ICalendarComponentType::VCalendar);
    assert_eq!(whole.component_ids.len(), events.len());
    for event in events {
        assert_eq!(event.component_type, ICalendarComponentType::VEvent);
        let names: BTreeSet<_> = event.entries.iter().map(|it| &it.name).collect();
        let known: BTreeSet<_> = LINES.iter().collect();
        let more = names.symmetric_difference(&known).collect::<Vec<_>>();
        let told = &&ICalendarProperty::Description;
        assert!(more.iter().all(|it| *it == told), "{more:?}");
    }
    calendar
}

/// The lines of every event; some have a description as well.
const LINES: [ICalendarProperty; 7] = [
    ICalendarProperty::Class,
    ICalendarProperty::Dtstamp,
    ICalendarProperty::Dtstart,
    ICalendarProperty::Sequence,
    ICalendarProperty::Summary,
    ICalendarProperty::Transp,
    ICalendarProperty::Uid,
];

/// The events, by their UIDs.
fn events(calendar: &ICalendar) -> BTreeMap<String, &ICalendarComponent> {
    let components = calendar.components.iter();
    let events = components.filter(|it| it.component_type == ICalendarComponentType::VEvent);
    let all: Vec<_> = events
        .map(|it| (text(it, &ICalendarProperty::Uid), it))
        .collect();
    let by_uid: BTreeMap<_, _> = all.clone().into_iter().collect();
    assert_eq!(by_uid.len(), all.len(), "no UID is there twice");
    by_uid
}

fn text(event: &ICalendarComponent, property: &ICalendarProperty) -> String {
    match values(event, property) {
        [ICalendarValue::Text(text)] => text.clone(),
        other => panic!("{property:?}: {other:?}"),
    }
}

fn values<'a>(event: &'a ICalendarComponent, property: &ICalendarProperty) -> &'a [ICalendarValue] {
    let mut found = event.entries.iter().filter(|it| it.name == *property);
    let values = &found.next().unwrap().values;
    assert_eq!(found.next(), None, "{property:?}");
    values
}

/// The whole day an event is on.
fn day(event: &ICalendarComponent) -> Date {
    let [ICalendarValue::PartialDateTime(at)] = values(event, &ICalendarProperty::Dtstart) else {
        panic!("{event:?}");
    };
    assert_eq!((at.hour, at.tz_hour), (None, None), "a whole day");
    let part = |it: Option<u8>| i8::try_from(it.unwrap()).unwrap();
    date(
        at.year.unwrap().try_into().unwrap(),
        part(at.month),
        part(at.day),
    )
}

#[test]
fn another_program_reads_every_day_of_it() {
    let portfolio = example();
    for lang in Lang::ALL {
        let text = written(&portfolio, lang, TODAY);
        let calendar_read = parsed(&text);
        let read: Vec<_> = {
            let mut days: Vec<_> = events(&calendar_read).values().map(|it| day(it)).collect();
            days.sort();
            days
        };
        let dated = calendar(&portfolio, TODAY);
        assert_eq!(read, dated.iter().map(|it| it.on).collect::<Vec<_>>());
        assert!(read.len() > 100, "{}", read.len());
    }
}

#[test]
fn an_event_says_account_and_matter() {
    let calendar = written(&example(), Lang::En, TODAY);
    let calendar = parsed(&calendar);
    let events = events(&calendar);
    let slots = events["answer.helios.two-hour-slots@Aurora_20Components.keyfolio"];
    let said = text(slots, &ICalendarProperty::Summary);
    assert_eq!(said, "Helios Retail: answer, Two-hour delivery slots");
    assert_eq!(day(slots), date(2026, 11, 20));
    let more = text(slots, &ICalendarProperty::Description);
    assert_eq!(more, "Who: Camille Morel\nPromised first for 2026-11-06");
    let stamp = values(slots, &ICalendarProperty::Dtstamp);
    let [ICalendarValue::PartialDateTime(at)] = stamp else {
        panic!("{stamp:?}");
    };
    assert_eq!(
        (at.year, at.month, at.day, at.hour, at.minute, at.second),
        (Some(2026), Some(11), Some(23), Some(7), Some(30), Some(12))
    );
    assert!(
        !events.contains_key("action.helios.a3@Aurora_20Components.keyfolio"),
        "it is done"
    );
}

#[test]
fn of_one_day_it_is_always_the_same() {
    let [one, other] = [(); 2].map(|()| written(&example(), Lang::En, TODAY));
    assert_eq!(one, other);
}

/// Bringing in a later file moves what moved and adds what is new; nothing is there twice.
#[test]
fn names_of_events_stay_from_day_to_day() {
    let uids = |today| -> BTreeSet<String> {
        let text = written(&example(), Lang::En, today);
        events(&parsed(&text)).into_keys().collect()
    };
    let (now, tomorrow) = (uids(TODAY), uids(date(2026, 11, 24)));
    assert_eq!(now, tomorrow);
}

/// A day that is moved right after a file was made is moved by the next file: its events are later revisions.
#[test]
fn a_file_of_the_same_day_is_a_later_revision() {
    let moved = |due: &str, seconds: i64| {
        let text = format!(
            "format: 1\nportfolio: {{name: Ours}}\naccounts: [{{id: a, name: A, plan: {{actions: [{{id: x, text: X, due: {due}}}]}}}}]\n"
        );
        let now = "2026-11-23T10:00:00Z".parse::<Timestamp>().unwrap() + seconds.seconds();
        let calendar = made(&read(&text).unwrap(), Lang::En, (TODAY, now));
        let calendar = parsed(&calendar);
        let event = events(&calendar)["action.a.x@Ours.keyfolio"].clone();
        let sequence = values(&event, &ICalendarProperty::Sequence)[0].clone();
        let ICalendarValue::Integer(sequence) = sequence else {
            panic!("{sequence:?}");
        };
        let stamp = values(&event, &ICalendarProperty::Dtstamp).to_vec();
        (sequence, stamp, day(&event))
    };
    let (first, then) = (moved("2026-12-01", 0), moved("2026-12-08", 1));
    assert!(then.0 > first.0, "{} then {}", first.0, then.0);
    assert!(then.0 < i64::from(i32::MAX), "what calendars count with");
    assert_ne!(then.1, first.1);
    assert_eq!([first.2, then.2], [date(2026, 12, 1), date(2026, 12, 8)]);
}

#[test]
fn portfolios_with_the_same_ids_do_not_meet_in_one_calendar() {
    let uids = |name: &str| -> BTreeSet<String> {
        let text = include_str!("../../../portfolio.example.yaml");
        let text = text.replacen("name: Aurora Components", &format!("name: {name}"), 1);
        let text = written(&read(&text).unwrap(), Lang::En, TODAY);
        events(&parsed(&text)).into_keys().collect()
    };
    let (north, south) = (uids("North"), uids("South"));
    assert!(!north.is_empty() && north.is_disjoint(&south));
}

#[test]
fn what_was_accepted_is_named_with_its_reason() {
    let text = written(&example(), Lang::En, TODAY);
    let calendar = parsed(&text);
    let events = events(&calendar);
    let accepted = events["accepted.manager-overloaded.cm@Aurora_20Components.keyfolio"];
    let said = self::text(accepted, &ICalendarProperty::Summary);
    assert!(
        said.starts_with("Portfolio: accepted until today, Camille Morel"),
        "{said}"
    );
    let why = self::text(accepted, &ICalendarProperty::Description);
    assert_eq!(why, "Until the new KAM arrives");
}

#[test]
fn what_was_accepted_and_is_no_finding_any_more_is_named_by_its_id() {
    let text = "format: 1\nportfolio: {name: Ours}\naccepted: [{finding: manager-overloaded, person: cm, until: 2027-01-01}]\n";
    let text = written(&read(text).unwrap(), Lang::En, TODAY);
    assert!(
        text.contains("accepted until today\\, manager-overloaded"),
        "{text}"
    );
}

fn with(name: &str) -> Portfolio {
    let escaped = name.chars().map(|c| format!("\\U{:08X}", u32::from(c)));
    let quoted = format!("\"{}\"", escaped.collect::<String>());
    let text = format!(
        "format: 1\nportfolio: {{name: {quoted}}}\naccounts: [{{id: {quoted}, name: {quoted}, manager: {quoted}, plan: {{actions: [{{id: {quoted}, text: {quoted}, owner: {quoted}, due: 2026-12-01}}]}}}}]\n"
    );
    read(&text).unwrap_or_else(|report| panic!("{report:?}"))
}

/// Lines as RFC 5545 wants them: ended by CR LF, no longer than 75 bytes, with no control character in them.
#[track_caller]
fn check_lines(text: &str) {
    assert!(text.ends_with("\r\n"));
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line:?}", line.len());
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
}

#[track_caller]
fn check_name(name: &str) {
    let text = written(&with(name), Lang::En, TODAY);
    check_lines(&text);
    let calendar = parsed(&text);
    let events = events(&calendar);
    let event = events.values().next().unwrap();
    let clean = Clean::new(name);
    let said = self::text(event, &ICalendarProperty::Summary);
    assert_eq!(said, format!("{clean}: action, {clean}"));
    let more = self::text(event, &ICalendarProperty::Description);
    assert_eq!(more, format!("Who: {clean}"));
}

#[rstest]
#[case::signs("a,b;c:d\"e\\f\\n=g")]
#[case::looks_like_a_line("A\r\nEND:VEVENT\r\nBEGIN:VALARM")]
#[case::long(&"Ab ".repeat(200))]
#[case::blanks(&format!("x{}x", " ".repeat(200)))]
#[case::wide(&"漢字 ".repeat(60))]
#[case::ends_in_a_sign("a\\")]
fn whatever_stands_in_the_file_is_read_back(#[case] name: &str) {
    check_name(name);
}

#[test]
fn hostile_names_are_read_back_as_they_are_shown() {
    for name in crate::paper::tests::HOSTILE
        .iter()
        .filter(|it| !it.trim().is_empty())
    {
        check_name(name);
    }
}

/// Wherever the end of a line falls.
#[test]
fn names_of_every_length_are_read_back() {
    for length in 1..160 {
        check_name(&"x".repeat(length));
        check_name(&"é".repeat(length));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_read_back(name in "[^\\p{C}\\s][^\\p{C}]{0,120}") {
        check_name(name.trim());
    }
}

#[test]
fn a_portfolio_with_nothing_dated_is_a_calendar_without_events() {
    let text = written(&Portfolio::named("Ours"), Lang::En, TODAY);
    check_lines(&text);
    assert!(events(&parsed(&text)).is_empty());
}
