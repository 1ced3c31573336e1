//! Readings pasted from a spreadsheet.

use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

use super::driver::Driver;
use super::scorecard::{indicator, last, on, value};
use crate::app::model::Modal;
use crate::app::scorecard::pasted::{Outcome, Trouble};
use crate::app::target::Pane;
use crate::domain::scorecard::{Measurement, Reading};
use crate::domain::when::When;

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
    let mut driver = Driver::reading_only();
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
