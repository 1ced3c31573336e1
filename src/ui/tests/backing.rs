//! The page of management's support and of the four roles.

use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, runs, screen, text};
use crate::app::Target;
use crate::app::tests::driver::Driver;
use crate::i18n::{Lang, Words};

fn driver(lang: Lang, keys: &str) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.keys("g b").keys(keys);
    driver
}

/// The page without header and footer.
fn page(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    text(&buffer, Rect::new(0, 1, width, height - 2))
}

#[rstest]
#[case::small("80", "down down down", (80, 24), Lang::En)]
#[case::small_fr("80_fr", "down down down", (80, 24), Lang::Fr)]
#[case::small_role("80_role", "tab tab down", (80, 24), Lang::En)]
#[case::middle("120", "down down down", (120, 36), Lang::En)]
#[case::middle_fr("120_fr", "tab tab down", (120, 36), Lang::Fr)]
#[case::large("200", "", (200, 60), Lang::En)]
#[case::large_fr("200_fr", "down", (200, 60), Lang::Fr)]
#[case::smallest("60", "tab", (60, 16), Lang::En)]
#[case::typing("typing", "tab down enter ctrl-u 9 enter", (80, 24), Lang::En)]
#[case::note("note", "e", (80, 24), Lang::En)]
#[case::form("form", "tab m", (80, 24), Lang::En)]
#[case::form_of_sign("form_of_sign", "m", (80, 24), Lang::Fr)]
fn the_page(#[case] name: &str, #[case] keys: &str, #[case] size: (u16, u16), #[case] lang: Lang) {
    let driver = driver(lang, keys);
    insta::assert_snapshot!(format!("backing_{name}"), page(&driver, size));
}

#[rstest]
#[case::middle("120", (120, 36))]
#[case::small("80", (80, 24))]
fn the_looks(#[case] name: &str, #[case] (width, height): (u16, u16)) {
    let driver = driver(Lang::En, "tab");
    let buffer = screen(&driver.model, width, height);
    let area = Rect::new(0, 1, width, height - 2);
    insta::assert_snapshot!(format!("backing_looks_{name}"), runs(&buffer, area));
}

#[test]
fn it_is_said_in_letters_too() {
    let mut driver = driver(Lang::En, "tab");
    driver.model.options.ascii = true;
    insta::assert_snapshot!("backing_ascii", page(&driver, (80, 24)));
}

#[test]
fn a_portfolio_without_managers_says_so() {
    let mut driver = Driver::reading("format: 1\nportfolio: {name: Small}\n");
    driver.keys("g b");
    insta::assert_snapshot!("backing_empty", page(&driver, (80, 24)));
}

/// The row under the cursor is in sight at every place and size, and so is what is typed.
#[rstest]
fn the_cursor_is_in_sight(#[values((60, 16), (80, 24), (120, 36), (200, 60))] size: (u16, u16)) {
    let mut driver = driver(Lang::En, "");
    for at in 0..driver.model.backing.count() {
        driver.model.backing.cursor = at;
        let (_, state) = drawn(&driver.model, size.0, size.1);
        let cursor = state.cursor().expect("a cursor");
        let hit = state.hit(cursor.x, cursor.y);
        assert_eq!(hit, Some(Target::Backing(at)), "{size:?}");
    }
}

/// What stands in a table is not cut: neither the names of signs and roles, nor where they stand.
#[rstest]
fn no_name_is_cut(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(80, 100, 120, 160, 200)] width: u16,
) {
    let driver = driver(lang, "");
    let page = page(&driver, (width, 60));
    let words = &driver.model.words;
    for item in crate::domain::people::SupportItem::ALL {
        assert!(page.contains(&words.support_item(item)), "{page}");
    }
    for role in crate::domain::roles::Role::ALL {
        assert!(page.contains(&words.role(role)), "{page}");
    }
    let rows = page.lines().skip(1).take(10);
    let is_cut = |line: &&str| {
        let row: String = line.chars().take(110).collect();
        row.contains('…') && !row.contains("committee") && !row.contains("executive")
    };
    assert_eq!(rows.filter(is_cut).count(), 0, "{page}");
}
