//! The page of a review, its summary, and two days side by side.

use insta::assert_snapshot;
use proptest::prelude::*;
use rstest::rstest;

use super::support::{drawn, runs, screen, text};
use crate::app::options::Theme;
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

fn driver(lang: Lang, keys: &str) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys(keys);
    driver
}

fn shown(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    text(&buffer, buffer.area)
}

/// The end of a walk on which an account was scored anew and one was not confirmed.
const SUMMARY: &str = "R enter down 2 J enter enter enter enter enter enter enter enter enter \
                       enter enter enter enter";

#[rstest]
fn pages(
    #[values(("review", "R enter down 2"), ("review_summary", SUMMARY), ("compare", "g c home"))]
    (name, keys): (&str, &str),
    #[values(0, 1, 2)] size: usize,
    #[values(Lang::En, Lang::Fr)] lang: Lang,
) {
    let (width, height) = SIZES[size];
    let driver = driver(lang, keys);
    let name = format!("{name}_{width}x{height}_{lang:?}").to_lowercase();
    assert_snapshot!(name, shown(&driver, (width, height)));
}

#[rstest]
#[case::review("review_styles_80", Theme::Dark, "R enter down 2", (80, 24))]
#[case::review_middle("review_styles_120", Theme::Light, "R", (120, 36))]
#[case::review_large("review_styles_200", Theme::Dark, "R", (200, 60))]
#[case::review_mono("review_styles_mono", Theme::Mono, "R", (80, 24))]
#[case::summary("review_styles_summary", Theme::Dark, SUMMARY, (80, 24))]
#[case::compare("compare_styles_80", Theme::Dark, "g c home", (80, 24))]
#[case::compare_middle("compare_styles_120", Theme::Light, "g c home down", (120, 36))]
#[case::compare_large("compare_styles_200", Theme::Dark, "g c home left", (200, 60))]
#[case::compare_mono("compare_styles_mono", Theme::Mono, "g c home", (120, 36))]
fn the_styles(
    #[case] name: &str,
    #[case] theme: Theme,
    #[case] keys: &str,
    #[case] (width, height): (u16, u16),
) {
    let mut driver = driver(Lang::En, keys);
    driver.model.options.theme = theme;
    let buffer = screen(&driver.model, width, height);
    assert_snapshot!(
        name,
        text(&buffer, buffer.area) + &runs(&buffer, buffer.area)
    );
}

#[rstest]
#[case::review("review_ascii", "R", (80, 24))]
#[case::compare("compare_ascii", "g c home", (120, 36))]
fn in_ascii(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16)) {
    let mut driver = driver(Lang::En, keys);
    driver.model.options.ascii = true;
    assert_snapshot!(name, shown(&driver, size));
}

#[rstest]
#[case::smallest("review_smallest", "R", (60, 16))]
#[case::compare_smallest("compare_smallest", "g c", (60, 16))]
#[case::days("compare_days", "g c enter", (80, 24))]
fn the_pages(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16)) {
    assert_snapshot!(name, shown(&driver(Lang::En, keys), size));
}

const NEVER: &str = "format: 1\nportfolio: {name: P}\naccounts: [{id: x, name: X, status: key}]\n";

#[rstest]
#[case::compare("compare_none", "g c")]
#[case::review("review_none", "R")]
#[case::summary("review_none_summary", "R enter")]
fn before_the_first_review(#[case] name: &str, #[case] keys: &str) {
    let mut driver = Driver::reading(NEVER);
    driver.keys(keys);
    assert_snapshot!(name, shown(&driver, (80, 24)));
}

#[test]
fn the_matrix_shows_the_later_day() {
    let now = shown(&driver(Lang::En, "g c home"), (120, 36));
    let then = shown(&driver(Lang::En, "g c home tab left left"), (120, 36));
    assert_ne!(now, then);
}

/// What is kept of a matrix is made anew when what it shows has changed.
#[test]
fn the_matrix_follows_the_days() {
    let mut driver = driver(Lang::En, "g c home");
    let mut terminal =
        ratatui::Terminal::new(ratatui::backend::TestBackend::new(120, 36)).expect("a screen");
    let mut state = crate::ui::ViewState::new(crate::ui::theme::Capability::TrueColor);
    for keys in ["", "left", "v", "v", "tab left", "down"] {
        driver.keys(keys);
        let kept = terminal.draw(|frame| crate::ui::view(&driver.model, &mut state, frame));
        let kept = kept.expect("a screen").buffer.clone();
        assert!(kept == drawn(&driver.model, 120, 36).0, "{keys}");
    }
}

#[test]
fn an_account_that_moved_can_be_clicked() {
    let driver = driver(Lang::En, "g c home");
    let (buffer, state) = drawn(&driver.model, 120, 36);
    let all = text(&buffer, buffer.area);
    let line = all.lines().position(|line| line.contains("Zenith Foods"));
    let y = u16::try_from(line.expect("in sight")).expect("a line");
    let hit = state.hit(90, y).expect("something");
    assert!(format!("{hit:?}").contains("zenith"), "{hit:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_size_can_be_drawn(
        width in 0u16..220,
        height in 0u16..70,
        french: bool,
        keys in prop::sample::select(vec!["R", "R J 3", "g c", "g c left", "g c end", "g c enter", "R f2", SUMMARY]),
    ) {
        let lang = if french { Lang::Fr } else { Lang::En };
        let driver = driver(lang, keys);
        prop_assert_eq!(shown(&driver, (width, height)).lines().count(), usize::from(height));
    }
}

#[rstest]
fn names_are_whole_where_the_places_below_the_sheet_are_one(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values((80, 24), (100, 30))] size: (u16, u16),
) {
    let shown = shown(&driver(lang, "R"), size);
    for name in [
        "Revenue progression",
        "Two-hour delivery slots",
        "Capacity to innovate",
    ] {
        assert!(shown.contains(name), "{shown}");
    }
    assert!(!shown.contains('…'), "{shown}");
}
