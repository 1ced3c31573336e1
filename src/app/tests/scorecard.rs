//! The scorecard, changed by keys.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::scorecard::{Echo, ScorecardColumn};
use crate::app::target::Pane;
use crate::domain::scorecard::{Dimension, Indicator, Measurement, Nature, Reading};
use crate::domain::when::{Cadence, When};
use crate::i18n::{Lang, Words};

/// The scorecard of Helios with the cursor on an indicator.
pub(super) fn on(id: &str) -> Driver {
    let mut driver = Driver::new();
    driver.on("helios").model.focus = Pane::Scorecard;
    let at = driver.model.indicators().position(|i| i.id.as_str() == id);
    driver.model.indicator = at.expect("an indicator of the example");
    driver
}

pub(super) fn indicator<'d>(driver: &'d Driver, id: &str) -> &'d Indicator {
    let card = &driver.account().scorecard;
    card.iter()
        .find(|i| i.id.as_str() == id)
        .expect("an indicator")
}

fn names(driver: &Driver) -> Vec<&str> {
    driver.model.indicators().map(|i| i.id.as_str()).collect()
}

pub(super) fn last(driver: &Driver, id: &str) -> Reading {
    *indicator(driver, id).readings.last().expect("a reading")
}

pub(super) fn day(year: i16, month: i8, day: i8) -> When {
    When::Day(date(year, month, day))
}

pub(super) const fn value(value: f64) -> Measurement {
    Measurement::Value(value)
}

// --- readings ---

#[rstest]
#[case::today("96,2", day(2026, 11, 23), value(96.2))]
#[case::on_its_day("96 20/11", day(2026, 11, 20), value(96.0))]
#[case::yesterday("96 yesterday", day(2026, 11, 22), value(96.0))]
#[case::of_a_month("96 2026-11", When::Month { year: 2026, month: 11 }, value(96.0))]
fn a_reading_is_one_key_and_a_number(
    #[case] typed: &str,
    #[case] when: When,
    #[case] measurement: Measurement,
) {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.keys("r").text(typed).keys("enter");
    assert_eq!(last(&driver, "otif"), Reading { when, measurement });
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn a_digit_begins_a_reading() {
    let mut driver = on("otif");
    driver.keys("9 6 enter");
    assert_eq!(last(&driver, "otif").measurement, value(96.0));
}

#[test]
fn a_reading_of_the_same_day_is_corrected_in_its_own_form() {
    let mut driver = on("complaints");
    let count = indicator(&driver, "complaints").readings.len();
    driver.keys("r").text("6 31/10").keys("enter");
    let october = When::Month {
        year: 2026,
        month: 10,
    };
    assert_eq!(
        last(&driver, "complaints"),
        Reading {
            when: october,
            measurement: value(6.0)
        }
    );
    assert_eq!(indicator(&driver, "complaints").readings.len(), count);
}

#[test]
fn held_of_planned_is_read_as_five_of_six() {
    let mut driver = on("steering");
    driver.keys("r").text("5/7").keys("enter");
    let held = Measurement::Held { done: 5.0, of: 7.0 };
    assert_eq!(last(&driver, "steering").measurement, held);
}

#[rstest]
#[case::held_where_figures_are_read(
    "otif",
    "5/6",
    "it is read in figures, not in so many of so many"
)]
#[case::figure_where_held_is_read(
    "steering",
    "5",
    "it counts what was held of what was planned: 5/6"
)]
#[case::off_the_scale("satisfaction", "7", "7 is outside the scale 1 to 5")]
#[case::no_number(
    "otif",
    "good",
    "expected a number and perhaps its day, such as 94.5 or 94.5 30/9; 5/6 is 5 held of 6 planned"
)]
#[case::no_day("otif", "94 31/2", "31/2 is no day, such as 30/9 or 2026-10")]
fn what_is_no_reading_stays_with_the_reason(
    #[case] id: &str,
    #[case] typed: &str,
    #[case] problem: &str,
) {
    let mut driver = on(id);
    let before = driver.portfolio().clone();
    driver.keys("r").text(typed).keys("enter");
    assert_eq!(driver.typed(), Some(typed));
    assert_eq!(driver.problem(), problem);
    driver.keys("esc");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn what_is_typed_is_said_while_it_is_typed() {
    let mut driver = on("otif");
    driver.keys("r");
    assert!(matches!(driver.model.echo(), Some(Echo::Waiting(_))));
    driver.text("94.6 31/10");
    let Some(Echo::Reading {
        reading, corrects, ..
    }) = driver.model.echo()
    else {
        panic!("{:?}", driver.model.echo());
    };
    assert_eq!(reading.when, day(2026, 10, 31));
    assert_eq!(corrects.map(|known| known.measurement), Some(value(94.5)));
    let shown = driver.model.indicators().find(|i| i.id.as_str() == "otif");
    let drawn = shown.and_then(|i| i.readings.last()).map(|r| r.measurement);
    assert_eq!(
        drawn,
        Some(value(94.6)),
        "the drawing follows what is typed"
    );
    driver.keys("esc");
    assert_eq!(last(&driver, "otif").measurement, value(94.5));
}

#[test]
fn enter_goes_down_and_tab_opens_the_next_one() {
    let mut driver = on("otif");
    driver
        .keys("r")
        .text("95")
        .keys("tab")
        .text("4")
        .keys("enter");
    assert_eq!(last(&driver, "otif").measurement, value(95.0));
    assert_eq!(last(&driver, "complaints").measurement, value(4.0));
    assert_eq!(
        driver.model.indicator().map(|i| i.id.as_str()),
        Some("satisfaction")
    );
    assert!(driver.model.cell.is_none());
}

#[test]
fn nothing_typed_is_nothing_read() {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.keys("r enter");
    assert_eq!(*driver.portfolio(), before);
    assert!(driver.model.cell.is_none() && driver.model.history.is_empty());
}

#[test]
fn past_readings_are_corrected_and_deleted() {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.keys("p enter ctrl-u").text("94.9").keys("enter");
    assert_eq!(last(&driver, "otif").measurement, value(94.9));
    driver
        .keys("home enter ctrl-u")
        .text("95 30/10")
        .keys("enter");
    assert_eq!(
        last(&driver, "otif"),
        Reading {
            when: day(2026, 10, 30),
            measurement: value(95.0)
        }
    );
    driver.keys("home d");
    assert_eq!(last(&driver, "otif").when, day(2026, 9, 30));
    driver.keys("u u u");
    assert_eq!(*driver.portfolio(), before);
}

// --- indicators ---

#[test]
fn an_indicator_of_the_library_is_added_in_the_words_of_the_screen() {
    let mut driver = on("otif");
    driver.model.words = Words::new(Lang::Fr);
    driver.keys("n").text("delai des rec").keys("enter");
    let added = driver.model.indicator().expect("the new one");
    assert_eq!(added.name, "Délai des réclamations");
    assert_eq!(added.id.as_str(), "complaint-delay");
    assert_eq!(added.unit.as_deref(), Some("jours"));
    assert_eq!(
        (added.dimension, added.every),
        (Some(Dimension::Quality), Some(Cadence::Month))
    );
    driver.keys("u");
    assert_eq!(driver.account().scorecard.len(), 8);
}

#[test]
fn what_the_account_has_already_is_marked_and_gone_to() {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.keys("n");
    let marked = driver
        .model
        .picker()
        .map(|p| p.items.iter().filter(|i| i.current).count());
    assert_eq!(marked, Some(7));
    driver.text("complaints").keys("enter");
    assert_eq!(
        driver.model.indicator().map(|i| i.id.as_str()),
        Some("complaints")
    );
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn an_indicator_from_nothing_opens_its_form() {
    let mut driver = on("pilots");
    driver
        .keys("n")
        .text("Brevets communs")
        .keys("ctrl-end enter");
    let added = driver.model.indicator().expect("the new one");
    assert_eq!(
        (added.name.as_str(), added.dimension),
        ("Brevets communs", Some(Dimension::Innovation))
    );
    assert!(driver.model.form().is_some());
    driver.keys("down down right");
    assert_eq!(
        driver.model.indicator().map(|i| i.nature),
        Some(Nature::Qualitative)
    );
}

#[test]
fn without_a_name_typed_the_name_is_asked_for() {
    let mut driver = on("pilots");
    driver
        .keys("n ctrl-end enter")
        .text("Joint patents")
        .keys("enter");
    assert_eq!(
        driver.model.indicator().map(|i| i.name.as_str()),
        Some("Joint patents")
    );
}

#[test]
fn indicators_are_reordered_within_their_dimension_and_the_cursor_goes_along() {
    let mut driver = on("complaints");
    let before = driver.portfolio().clone();
    driver.keys("alt-up alt-up alt-up");
    assert_eq!(
        names(&driver).get(2..5),
        Some(["complaints", "otif", "satisfaction"].as_slice())
    );
    assert_eq!(driver.model.indicator, 2);
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before, "a run of moves is one step");
}

#[test]
fn an_indicator_is_deleted_and_brought_back() {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.keys("d");
    assert!(!names(&driver).contains(&"otif"));
    assert!(
        driver.said().contains("On time in full"),
        "{}",
        driver.said()
    );
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn a_copy_stands_below_and_nobody_has_read_it_yet() {
    let mut driver = on("otif");
    driver.keys("y");
    let copy = driver.model.indicator().expect("the copy");
    assert_eq!((driver.model.indicator, copy.readings.len()), (3, 0));
    assert_eq!(copy.target, indicator(&driver, "otif").target);
}

#[test]
fn every_field_is_edited_in_the_form() {
    let mut driver = on("lab-trust");
    driver.keys("enter");
    let labels = |driver: &Driver| {
        let form = driver.model.form().expect("the form").clone();
        form.subject.fields(&driver.model).len()
    };
    assert_eq!(labels(&driver), 12, "what is rated has no unit");
    driver.keys("down down left");
    assert_eq!(labels(&driver), 13);
}

#[test]
fn a_date_without_its_figure_is_refused_beside_the_cell() {
    let mut driver = on("lab-trust");
    driver
        .keys("enter down down down down down down down down")
        .text("");
    driver.keys("enter").text("31/12").keys("enter");
    assert_eq!(driver.problem(), "a date of nothing: give the figure first");
}

// --- the sheet ---

#[test]
fn the_full_view_is_edited_like_a_spreadsheet() {
    let mut driver = on("otif");
    driver
        .keys("z right right enter ctrl-u")
        .text("98")
        .keys("tab");
    assert_eq!(
        indicator(&driver, "otif").target.map(|t| t.value),
        Some(98.0)
    );
    assert_eq!(driver.model.scorecard.column, ScorecardColumn::Due);
    driver.keys("enter ctrl-u").text("30/6/2027").keys("enter");
    let due = indicator(&driver, "otif").target.and_then(|t| t.due);
    assert_eq!(due, Some(date(2027, 6, 30)));
    assert_eq!(
        driver.model.indicator().map(|i| i.id.as_str()),
        Some("complaints")
    );
}

#[test]
fn a_cell_that_takes_one_of_a_few_opens_a_list() {
    let mut driver = on("otif");
    driver.keys("z right right right right right right enter");
    assert_eq!(driver.model.scorecard.column, ScorecardColumn::Every);
    driver.keys("down enter");
    assert_eq!(indicator(&driver, "otif").every, Some(Cadence::Quarter));
}

#[test]
fn the_reading_cell_takes_a_reading() {
    let mut driver = on("otif");
    driver.keys("z right enter").text("95").keys("enter");
    assert_eq!(
        last(&driver, "otif"),
        Reading {
            when: day(2026, 11, 23),
            measurement: value(95.0)
        }
    );
}

#[rstest]
#[case::a_figure("right right 9 8 enter", |i: &Indicator| i.target.map(|t| t.value) == Some(98.0))]
#[case::a_day("right right right 3 0 / 6 / 2 0 2 7 enter", |i: &Indicator| {
    i.target.and_then(|t| t.due) == Some(date(2027, 6, 30))
})]
#[case::a_name_takes_a_reading("9 5 enter", |i: &Indicator| {
    i.readings.last().map(|r| r.measurement) == Some(value(95.0))
})]
#[case::one_step_up("right right + +", |i: &Indicator| i.target.map(|t| t.value) == Some(99.0))]
#[case::a_choice_one_on("right right right right right right +", |i: &Indicator| {
    i.every == Some(Cadence::Quarter)
})]
fn a_digit_begins_a_cell_and_a_step_changes_it(
    #[case] keys: &str,
    #[case] is_so: fn(&Indicator) -> bool,
) {
    let mut driver = on("otif");
    driver.keys("z").keys(keys);
    assert!(
        is_so(indicator(&driver, "otif")),
        "{:?}",
        indicator(&driver, "otif")
    );
}

// --- as the account would see it ---

#[test]
fn only_what_is_shared_is_shown_and_nothing_is_changed_there() {
    let mut driver = on("otif");
    driver.keys("V");
    assert_eq!(
        names(&driver),
        ["otif", "complaints", "satisfaction", "steering"]
    );
    let before = driver.portfolio().clone();
    for keys in ["r", "n", "d", "y", "alt-down", "enter", "4"] {
        driver.keys(keys);
        assert!(
            driver.said().ends_with("nothing is changed here"),
            "{keys}: {}",
            driver.said()
        );
    }
    driver.paste("On time in full\t95");
    assert!(driver.said().ends_with("nothing is changed here"));
    assert_eq!(*driver.portfolio(), before);
    driver.keys("esc");
    assert_eq!(names(&driver).len(), 8);
    assert_eq!(
        driver.model.indicator().map(|i| i.id.as_str()),
        Some("otif"),
        "the cursor stays"
    );
}

#[test]
fn the_library_stays_under_its_headings_while_it_is_searched() {
    let mut driver = on("otif");
    driver.keys("n").text("share");
    let picker = driver.model.picker().expect("the library");
    let shown = picker.shown.iter().filter_map(|at| picker.items.get(*at));
    let groups: Vec<_> = shown.filter_map(|item| item.group.clone()).collect();
    let mut sorted = groups.clone();
    sorted.dedup();
    let unique: std::collections::BTreeSet<_> = groups.iter().collect();
    assert_eq!(sorted.len(), unique.len(), "{groups:?}");
    driver.keys("enter");
    assert_eq!(
        driver.model.indicator().map(|i| i.id.as_str()),
        Some("wallet"),
        "the best match"
    );
}

#[test]
fn an_indicator_cannot_be_archived() {
    let mut driver = on("otif");
    driver.keys("a");
    assert_eq!(driver.said(), "archive: only accounts are archived");
}
