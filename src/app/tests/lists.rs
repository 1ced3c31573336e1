//! Lists over the page: palette, help, choices.

use rstest::rstest;

use super::driver::Driver;
use crate::app::model::{Modal, Page};
use crate::app::options::Options;
use crate::app::picker::{Item, Picker, Purpose};
use crate::app::{Effect, Msg};
use crate::domain::CriterionId;

fn picker(driver: &Driver) -> &Picker {
    driver.model.picker().expect("a list on top")
}

fn shown(driver: &Driver) -> Vec<&Item> {
    let picker = picker(driver);
    let item = |at: &usize| picker.items.get(*at);
    picker.shown.iter().filter_map(item).collect()
}

#[test]
fn the_palette_runs_an_action_by_its_name() {
    let mut driver = Driver::new();
    driver.keys(":").text("crit");
    assert_eq!(
        shown(&driver).first().map(|item| item.label.as_str()),
        Some("criteria")
    );
    driver.keys("enter");
    assert_eq!(driver.model.page, Page::Criteria);
    assert!(driver.model.modals.is_empty());
}

#[test]
fn the_palette_offers_what_can_be_done_here_before_what_cannot() {
    let mut driver = Driver::new();
    driver.keys(":");
    let items = shown(&driver);
    let first_disabled = items.iter().position(|item| item.disabled.is_some());
    let last_enabled = items.iter().rposition(|item| item.disabled.is_none());
    assert!(
        last_enabled < first_disabled,
        "{last_enabled:?} {first_disabled:?}"
    );
    let named = |name: &str| items.iter().any(|item| item.label == name);
    assert!(named("zoom") && named("theme"), "keys or none");
    assert!(!named("cell above"), "only the matrix has it");
    assert!(!named("erase word"), "only texts have it");
    assert!(!named("score 3"), "digits are pressed");
}

#[test]
fn a_disabled_action_stays_in_sight_and_says_why() {
    let mut driver = Driver::new();
    driver.keys(":").text("copies");
    let copies = shown(&driver)
        .into_iter()
        .find(|item| item.label == "copies")
        .expect("listed");
    assert!(copies.disabled.is_some());
    driver.keys("enter");
    assert_eq!(
        driver.said(),
        "copies: no sync tool has left a copy of this file"
    );
    assert!(
        driver.model.picker().is_some(),
        "the list stays for another choice"
    );
}

#[test]
fn the_file_is_looked_at_where_somebody_asks() {
    let mut driver = Driver::new();
    driver.keys(":").text("reload").keys("enter");
    assert!(matches!(driver.effects.last(), Some(Effect::Reload)));
    driver.send(Msg::Unchanged);
    assert_eq!(driver.said(), "The file has not changed");
}

#[test]
fn help_is_searched_and_run() {
    let mut driver = Driver::new();
    driver.keys("?").text("hides figures");
    let labels: Vec<&str> = shown(&driver)
        .iter()
        .map(|item| item.label.as_str())
        .collect();
    assert_eq!(labels, ["veil"]);
    driver.keys("enter");
    assert!(driver.model.options.veil);
}

#[test]
fn help_keeps_its_order_with_the_cursor_on_the_best_match() {
    let mut driver = Driver::new();
    driver.keys("?").text("zoom");
    assert_eq!(
        shown(&driver).first().map(|item| item.label.as_str()),
        Some("back"),
        "its sentence speaks of zooming"
    );
    driver.keys("enter");
    assert!(driver.model.zoomed);
}

#[test]
fn help_offers_the_tour_then_the_keys_that_hold_here() {
    let mut driver = Driver::new();
    driver.keys("g w ?");
    let items = shown(&driver);
    let mut groups = items.iter().map(|item| item.group.as_deref());
    assert_eq!(groups.next(), Some(Some("To begin with")));
    assert_eq!(groups.next(), Some(Some("Criteria")));
    let groups: std::collections::BTreeSet<_> =
        items.iter().map(|item| item.group.clone()).collect();
    assert!(groups.len() > 5, "{groups:?}");
}

#[test]
fn help_over_an_open_cell_gives_the_cell_back() {
    let mut driver = Driver::new();
    driver.keys("n").text("Nordlicht").keys("f1");
    assert!(driver.model.cell.is_none(), "keys go to the help");
    driver.text("erase").keys("esc");
    assert_eq!(driver.typed(), Some("Nordlicht"));
}

#[test]
fn the_search_is_edited_like_any_text() {
    let mut driver = Driver::new();
    driver.keys(": x x left left").text("zo").keys("end ctrl-w");
    assert_eq!(picker(&driver).query.value(), "");
    driver.text("zomo").keys("left left delete right delete");
    assert_eq!(picker(&driver).query.value(), "zoo");
}

#[test]
fn letters_search_and_pasting_does_too() {
    let mut driver = Driver::new();
    driver.keys(":").paste("zo\nom");
    assert_eq!(picker(&driver).query.value(), "zoom");
    assert_eq!(
        shown(&driver).first().map(|item| item.label.as_str()),
        Some("zoom")
    );
}

#[test]
fn nothing_found_is_nothing_done() {
    let mut driver = Driver::new();
    driver.keys(":").text("qqqq");
    assert_eq!(shown(&driver).len(), 0);
    driver.keys("enter");
    assert!(driver.model.picker().is_some());
    driver.keys("esc");
    assert!(driver.model.modals.is_empty());
}

#[test]
fn saving_works_from_a_list() {
    let mut driver = Driver::new();
    driver.keys(": ctrl-s");
    assert!(matches!(
        driver.effects.last(),
        Some(crate::app::Effect::Flush)
    ));
}

#[test]
fn past_messages_are_listed_the_latest_first() {
    let mut driver = Driver::new();
    driver.keys("v v g l");
    assert!(matches!(picker(&driver).purpose, Purpose::Messages));
    let labels: Vec<&str> = shown(&driver)
        .iter()
        .map(|item| item.label.as_str())
        .collect();
    assert_eq!(
        labels,
        ["Figures shown", "Figures hidden; v shows them again"]
    );
}

#[test]
fn enter_on_a_rating_lists_its_levels_with_their_anchors() {
    let mut driver = Driver::new();
    driver.on("helios").keys("tab tab down enter");
    let picker = picker(&driver);
    let labels: Vec<&str> = picker
        .items
        .iter()
        .map(|item| item.label.as_str())
        .collect();
    assert_eq!(
        labels,
        [
            "5  Sets the pace",
            "4  Often first",
            "3  Follows the market",
            "2  Follows late",
            "1  Follows nobody",
        ]
    );
    assert_eq!(picker.cursor, 0, "on what holds now");
    driver.keys("down down enter");
    let score = driver
        .account()
        .scores
        .get(&CriterionId::from("innovation"));
    assert_eq!(score.map(|score| score.value), Some(3.0));
    assert!(driver.model.modals.is_empty());
}

#[rstest]
#[case::azerty("é", "azerty")]
#[case::bepo("«", "bepo")]
fn a_key_of_the_unshifted_row_offers_the_row_once(#[case] key: &str, #[case] row: &str) {
    let mut driver = Driver::new();
    driver.on("helios").keys("tab tab down").text(key);
    assert!(matches!(driver.model.modals.last(), Some(Modal::Picker(_))));
    driver.keys("enter");
    assert_eq!(driver.model.options.digit_row.id(), row);
    driver.text(key);
    let score = driver
        .account()
        .scores
        .get(&CriterionId::from("innovation"));
    assert_eq!(score.map(|score| score.value), Some(2.0));
}

#[test]
fn an_offer_that_was_declined_is_not_made_again() {
    let mut driver = Driver::new();
    driver.on("helios").keys("tab tab down é down enter é");
    assert!(driver.model.modals.is_empty());
    assert_eq!(
        driver.said(),
        "é scores once the digit row of your keyboard is set: g o"
    );
    let score = driver
        .account()
        .scores
        .get(&CriterionId::from("innovation"));
    assert_eq!(score.map(|score| score.value), Some(5.0), "as it was");
}

#[test]
fn what_a_digit_row_has_beyond_the_scale_does_what_it_always_does() {
    let mut driver = Driver::optioned(Options {
        digit_row: crate::keymap::DigitRow::Bepo,
        ..Options::default()
    });
    driver.on("helios").keys("tab tab down -");
    let score = |driver: &Driver| {
        let id = CriterionId::from("innovation");
        driver.account().scores.get(&id).map(|score| score.value)
    };
    assert_eq!(score(&driver), Some(4.0), "one down");
    driver.keys("+");
    assert_eq!(
        score(&driver),
        Some(5.0),
        "7 on the row, and one up on this scale"
    );
    driver.text("»");
    assert_eq!(score(&driver), Some(3.0));
}

/// On a scale that reaches so far, the keys of 6 and 8 are those digits as all others are; a value that is measured may
/// be below zero.
#[rstest::rstest]
#[case::azerty(crate::keymap::DigitRow::Azerty, "& é \" ' ( - è _ ç à")]
#[case::bepo(crate::keymap::DigitRow::Bepo, "\" « » ( ) @ + - / *")]
fn a_whole_digit_row_scores_on_a_scale_of_ten(
    #[case] digit_row: crate::keymap::DigitRow,
    #[case] row: &str,
) {
    let file = "format: 1\nportfolio: {name: A, scale: {min: 1, max: 10}}\n\
        criteria: {attractiveness: [{id: a, name: A, weight: 1, kind: qualitative}, {id: b, name: B, weight: 1, kind: quantitative, rule: {at_min: 0, at_max: 9}}]}\n\
        accounts: [{id: a, name: A, scores: {b: {value: 4}}}]\n";
    let mut driver = Driver::reading(file);
    driver.model.options.digit_row = digit_row;
    driver.keys("tab tab");
    let score = |driver: &Driver, id: &str| {
        let score = driver.account().scores.get(&CriterionId::from(id));
        score.map(|score| score.value)
    };
    for (key, digit) in row.split(' ').zip(1..) {
        driver.text(key);
        assert_eq!(score(&driver, "a"), Some(f64::from(digit)), "{key}");
    }
    driver.keys("shift-down");
    assert_eq!(score(&driver, "a"), Some(9.0), "stepped down");
    driver.keys("down -");
    assert_eq!(score(&driver, "b"), Some(3.0), "stepped down");
    assert!(driver.model.cell.is_none());
}

/// Nothing else is meant by it, and a measured value begins with any digit.
#[test]
fn what_a_digit_row_has_beyond_the_scale_is_a_digit_where_it_means_nothing_else() {
    let mut driver = Driver::optioned(Options {
        digit_row: crate::keymap::DigitRow::Azerty,
        ..Options::default()
    });
    driver.on("helios").keys("tab tab down").text("è");
    assert!(driver.said().contains('7'), "{}", driver.said());
    driver.keys("down").text("è");
    assert_eq!(driver.typed(), Some("7"));
}

#[test]
fn the_digit_row_counts_in_numeric_cells_and_not_in_texts() {
    let mut driver = Driver::optioned(Options {
        digit_row: crate::keymap::DigitRow::Azerty,
        ..Options::default()
    });
    driver.keys("g w right enter ctrl-u - é à enter");
    assert!(
        driver.problem().starts_with("expected 0 to"),
        "-20 was typed: {:?}",
        driver.typed()
    );
    assert_eq!(driver.typed(), Some("-20"));
    driver.keys("esc left enter ctrl-u").text("éà");
    assert_eq!(driver.typed(), Some("éà"));
}

#[rstest::rstest]
#[case::score_in_the_accounts("3", "score 3: go to the position sheet first")]
#[case::step_on_the_matrix("tab +", "one up: go to the position sheet first")]
#[case::evidence_in_the_accounts("e", "evidence: go to the position sheet first")]
#[case::zoom_of_the_criteria("g w z", "zoom: means nothing on this page")]
#[case::order_of_the_criteria("g w o", "sort: means nothing on this page")]
fn what_means_nothing_here_says_so(#[case] keys: &str, #[case] said: &str) {
    let mut driver = Driver::new();
    driver.keys(keys);
    assert_eq!(driver.said(), said);
}
