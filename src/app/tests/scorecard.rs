//! The scorecard, changed by keys.

use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use super::driver::Driver;
use crate::app::model::Modal;
use crate::app::options::Options;
use crate::app::scorecard::pasted::{Outcome, Trouble};
use crate::app::scorecard::{Echo, ScorecardColumn};
use crate::app::target::Pane;
use crate::domain::scorecard::{Dimension, Indicator, Measurement, Nature, Reading};
use crate::domain::when::{Cadence, When};
use crate::i18n::{Lang, Words};

/// The scorecard of Helios with the cursor on an indicator.
fn on(id: &str) -> Driver {
    let mut driver = Driver::new();
    driver.on("helios").model.focus = Pane::Scorecard;
    let at = driver.model.indicators().position(|i| i.id.as_str() == id);
    driver.model.indicator = at.expect("an indicator of the example");
    driver
}

fn indicator<'d>(driver: &'d Driver, id: &str) -> &'d Indicator {
    let card = &driver.account().scorecard;
    card.iter()
        .find(|i| i.id.as_str() == id)
        .expect("an indicator")
}

fn names(driver: &Driver) -> Vec<&str> {
    driver.model.indicators().map(|i| i.id.as_str()).collect()
}

fn last(driver: &Driver, id: &str) -> Reading {
    *indicator(driver, id).readings.last().expect("a reading")
}

fn day(year: i16, month: i8, day: i8) -> When {
    When::Day(date(year, month, day))
}

const fn value(value: f64) -> Measurement {
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
    driver.keys("n").text("delai de rep").keys("enter");
    let added = driver.model.indicator().expect("the new one");
    assert_eq!(added.name, "Délai de réponse aux réclamations");
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
    driver.keys("n").text("Brevets communs").keys("ctrl-end enter");
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

// --- pasted ---

const COLUMN: &str = "Indicator\tValue\r\n\
    On time in full\t95,2\t31/10\r\n\
    \r\n\
    complaints\t4\r\n\
    Store satisfaction\t7\r\n\
    STEERING committee\t6/6\r\n\
    Windows broken\t3\r\n";

fn outcomes(driver: &Driver) -> Vec<&Outcome> {
    let pasted = driver.model.pasted().expect("the preview");
    pasted.lines.iter().map(|line| &line.outcome).collect()
}

#[test]
fn a_pasted_column_is_looked_at_and_taken_over_as_one_step() {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.paste(COLUMN);
    assert_eq!(*driver.portfolio(), before, "nothing is changed by a paste");
    let refused = outcomes(&driver)
        .into_iter()
        .filter_map(|outcome| match outcome {
            Outcome::Refused(trouble) => Some(trouble.clone()),
            _ => None,
        });
    let refused: Vec<_> = refused.collect();
    assert!(
        matches!(
            refused.as_slice(),
            [Trouble::Unreadable(_), Trouble::NoIndicator]
        ),
        "{refused:?}"
    );
    assert_eq!(outcomes(&driver).first(), Some(&&Outcome::Heading));
    driver.keys("enter");
    assert_eq!(driver.said(), "3 readings taken over");
    assert_eq!(last(&driver, "otif").measurement, value(95.2));
    assert_eq!(last(&driver, "complaints").measurement, value(4.0));
    assert_eq!(
        last(&driver, "steering").measurement,
        Measurement::Held { done: 6.0, of: 6.0 }
    );
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn escape_drops_what_was_pasted() {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.paste(COLUMN).keys("esc");
    assert!(driver.model.modals.is_empty());
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn lines_are_left_out_and_those_without_a_day_get_one() {
    let mut driver = on("otif");
    driver
        .paste(COLUMN)
        .keys("down d m ctrl-u")
        .text("31/10")
        .keys("enter enter");
    assert_eq!(driver.said(), "2 readings taken over");
    assert_eq!(last(&driver, "otif").measurement, value(94.5), "left out");
    let complaints = last(&driver, "complaints");
    assert_eq!(
        complaints,
        Reading {
            when: When::Month {
                year: 2026,
                month: 10
            },
            measurement: value(4.0)
        }
    );
}

#[rstest]
#[case::semicolons("On time in full;95,2;30/10/2026")]
#[case::quotes("\"On time in full\"\t\"95,2\"\t\"30/10/2026\"")]
#[case::spaces("On time in full 95,2 30/10/2026")]
#[case::a_day_above("30/10/2026\nOn time in full\t95,2")]
#[case::a_heading_with_the_day("Indicator\t2026-10-30\nOn time in full\t95,2")]
#[case::its_account_before("Helios Retail\tOn time in full\t95.2\t2026-10-30")]
#[case::its_code_before("HE;otif;95,2;30.10.2026")]
#[case::with_its_unit("On time in full\t95,2 %\t30/10/2026")]
#[case::accents_and_case("Ôn Tîme in FULL\t95,2\t30/10/2026")]
fn a_column_comes_in_many_forms(#[case] text: &str) {
    let mut driver = on("complaints");
    driver.paste(text).keys("enter");
    assert_eq!(driver.said(), "One reading taken over");
    let read = indicator(&driver, "otif").reading_on(date(2026, 10, 30));
    assert_eq!(read.map(|r| r.measurement), Some(value(95.2)));
}

#[test]
fn readings_of_several_accounts_are_taken_at_once() {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.paste(
        "Helios Retail\tOn time in full\t95\nBanque Armor\tUptime of the safes\t99.6\nZeus\tX\t1",
    );
    assert!(driver.model.pasted().expect("the preview").is_of_many());
    assert_eq!(
        outcomes(&driver).last(),
        Some(&&Outcome::Refused(Trouble::NoAccount("Zeus".into())))
    );
    driver.keys("enter");
    let armor = driver
        .portfolio()
        .accounts()
        .iter()
        .find(|a| a.name == "Banque Armor")
        .expect("it");
    let uptime = armor
        .scorecard
        .iter()
        .find(|i| i.id.as_str() == "uptime")
        .expect("it");
    assert_eq!(
        uptime.readings.last().map(|r| r.measurement),
        Some(value(99.6))
    );
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

#[rstest]
#[case::no_day("On time in full\t95\t45/45/2026", Trouble::NoDay("45/45/2026".into()))]
#[case::twice("On time in full\t95\nOTIF\t96", Trouble::Twice)]
#[case::several(
    "On time in full\t95\nStore satisfaction\t4\nt\t3",
    Trouble::NoIndicator
)]
#[case::no_figure("On time in full\t95\nComplaints\tmany 5", Trouble::NoFigure)]
fn a_line_that_cannot_be_taken_says_why(#[case] text: &str, #[case] trouble: Trouble) {
    let mut driver = on("otif");
    driver.paste(text);
    assert!(
        outcomes(&driver).contains(&&Outcome::Refused(trouble)),
        "{:?}",
        outcomes(&driver)
    );
}

#[rstest]
#[case::words("just a sentence somebody copied")]
#[case::nothing("\n\n\t\n")]
#[case::commands("g s\nd\nd\nu")]
fn what_holds_no_reading_is_not_taken_for_one(#[case] text: &str) {
    let mut driver = on("otif");
    let before = driver.portfolio().clone();
    driver.paste(text);
    assert!(driver.model.modals.is_empty());
    assert_eq!(
        driver.said(),
        "Nothing open to paste into; open a field first"
    );
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn a_file_opened_to_be_read_takes_no_paste() {
    let mut driver = Driver::optioned(Options {
        read_only: true,
        ..Options::default()
    });
    driver.on("helios").model.focus = Pane::Scorecard;
    driver.paste(COLUMN);
    assert!(driver.model.modals.is_empty());
    assert!(driver.said().contains("read only"), "{}", driver.said());
}

fn any_paste() -> impl Strategy<Value = String> {
    let cell = prop_oneof![
        Just("On time in full".to_owned()),
        Just("Helios Retail".to_owned()),
        Just("complaints".to_owned()),
        Just("95,2".to_owned()),
        Just("5/6".to_owned()),
        Just("1e400".to_owned()),
        Just("31/10".to_owned()),
        Just("2026-13".to_owned()),
        "\\PC{0,8}",
    ];
    let mark = prop::sample::select(vec!["\t", ";", "\n", "\r\n", " ", ""]);
    prop::collection::vec((cell, mark), 0..24)
        .prop_map(|cells| cells.into_iter().map(|(cell, mark)| cell + mark).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is pasted, nothing changes but by the key that takes it over, and that is one step.
    #[test]
    fn any_paste_changes_nothing_until_it_is_taken_over(text in any_paste(), keys in 0usize..4) {
        let mut driver = on("otif");
        let before = driver.portfolio().clone();
        driver.paste(&text);
        prop_assert_eq!(driver.portfolio(), &before);
        let previewed = matches!(driver.model.modals.last(), Some(Modal::Pasted(_)));
        if previewed {
            driver.keys(["down d", "end d d", "m ctrl-u 1 enter", "up"][keys]).keys("enter");
            if !driver.model.history.is_empty() {
                prop_assert_eq!(driver.model.history.len(), 1);
                driver.keys("u");
            }
        }
        prop_assert_eq!(driver.portfolio(), &before);
    }
}
