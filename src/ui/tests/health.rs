//! The page of the four questions.

use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, runs, screen, text};
use crate::app::Model;
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

/// The page without header and footer, and how it looks.
fn page(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    let area = Rect::new(0, 1, width, height - 2);
    format!("{}\n{}", text(&buffer, area), runs(&buffer, area))
}

fn played(lang: Lang, keys: &str) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g h").keys(keys);
    driver
}

#[rstest]
#[case::small("health_80x24_en", "", (80, 24), Lang::En)]
#[case::small_below("health_80x24_below_en", "down down down down", (80, 24), Lang::En)]
#[case::small_french("health_80x24_fr", "", (80, 24), Lang::Fr)]
#[case::middle("health_120x36_en", "", (120, 36), Lang::En)]
#[case::middle_french("health_120x36_fr", "3 down down down", (120, 36), Lang::Fr)]
#[case::large("health_200x60_en", "end", (200, 60), Lang::En)]
#[case::large_french("health_200x60_fr", "", (200, 60), Lang::Fr)]
#[case::veiled("health_veiled_en", "v", (120, 36), Lang::En)]
#[case::smallest("health_60x16_en", "down", (60, 16), Lang::En)]
#[case::accepted("health_accepted_en", "A", (80, 24), Lang::En)]
#[case::of_one_account("health_of_helios_en", "i", (120, 36), Lang::En)]
fn the_page(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16), #[case] lang: Lang) {
    insta::assert_snapshot!(name, page(&played(lang, keys), size));
}

#[test]
fn the_veil_hides_figures_and_zones() {
    let driver = played(Lang::En, "v");
    for (width, height) in [(80, 24), (200, 60)] {
        let buffer = screen(&driver.model, width, height);
        let below = Rect::new(0, 8, width, height - 9);
        let shown = text(&buffer, below);
        // How many findings there are is none of them, and the method's 90 days are no secret.
        let mut lines = shown.lines().filter(|line| !line.contains(" more "));
        let is_figure = |c: char| c.is_ascii_digit() && c != '9' && c != '0';
        assert!(lines.all(|line| !line.contains(is_figure)), "{shown}");
        assert!(!shown.contains("harvest"), "{shown}");
    }
}

#[test]
fn colourless_and_ascii_it_still_says_what_is_grave() {
    let mut driver = played(Lang::En, "");
    driver.model.options.ascii = true;
    let buffer = screen(&driver.model, 80, 24);
    let shown = text(&buffer, buffer.area);
    assert!(shown.is_ascii() || !shown.contains('■'), "{shown}");
    insta::assert_snapshot!("health_ascii_en", shown);
}

#[test]
fn an_empty_portfolio_waits_for_key_accounts() {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: Small}\n");
    driver.keys("g h");
    let buffer = screen(&driver.model, 80, 24);
    assert!(text(&buffer, buffer.area).contains("no key accounts yet"));
}

#[rstest]
fn it_is_drawn_at_any_size(
    #[values(20, 60, 81, 107, 108, 300)] width: u16,
    #[values(8, 16, 17, 23, 24, 80)] height: u16,
) {
    let driver = played(Lang::Fr, "end");
    screen(&driver.model, width, height);
}

/// What is wrong is read as a whole, wherever the cursor is, and the finding under it is in sight.
#[rstest]
fn no_reason_is_cut(
    #[values((80, 24), (120, 36), (200, 60))] (width, height): (u16, u16),
    #[values(Lang::En, Lang::Fr)] lang: Lang,
) {
    let mut driver = played(lang, "");
    for _ in 0..driver.model.health.count() {
        let (buffer, state) = drawn(&driver.model, width, height);
        let shown = text(&buffer, Rect::new(0, 2, width, height - 3));
        let cut = shown
            .lines()
            .find(|line| line.trim_end_matches([' ', '┃']).ends_with('…'));
        assert_eq!(cut, None, "{shown}");
        let at = state.cursor().expect("a cursor");
        let from_here = Rect::new(at.x, at.y, width - at.x, height - 1 - at.y);
        let here = text(&buffer, from_here);
        assert!(is_told(&driver.model, &here), "{here}\n{shown}");
        driver.keys("down");
    }
}

/// Whether the words of the finding under the cursor stand in a text, one after the other.
fn is_told(model: &Model, text: &str) -> bool {
    let finding = model.finding().expect("a finding");
    let said = model.words.finding(finding, &model.portfolio);
    let mut rest = text;
    let mut words = said.split_whitespace();
    words.all(|word| {
        let found = rest.split_once(word);
        rest = found.map_or("", |(_, after)| after);
        found.is_some()
    })
}
