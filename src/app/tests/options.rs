//! The settings page, by keys.

use rstest::rstest;

use super::driver::Driver;
use crate::app::form::Subject;
use crate::app::model::Page;
use crate::app::msg::Pointer;
use crate::app::options::Theme;
use crate::app::options_page::{Setting, Written};
use crate::app::target::Target;
use crate::app::{Effect, Msg};
use crate::i18n::{Failure, Lang};
use crate::keymap::DigitRow;

/// What was last to be written into the settings file.
fn written(driver: &Driver) -> Option<Written> {
    let mut effects = driver.effects.iter().rev();
    effects.find_map(|effect| match effect {
        Effect::Configure(written, _) => Some(*written),
        _ => None,
    })
}

/// The page with the cursor on a row.
fn on(setting: Setting) -> Driver {
    let at = Setting::ALL.iter().position(|it| *it == setting);
    let mut driver = Driver::new();
    driver
        .keys("g o home")
        .keys(&"down ".repeat(at.expect("a row")));
    driver
}

#[rstest]
#[case::language(Setting::Language, Written::Language(Lang::Fr))]
#[case::theme(Setting::Theme, Written::Theme(Theme::Light))]
#[case::motion(Setting::Motion, Written::Motion(true))]
#[case::mouse(Setting::Mouse, Written::Mouse(true))]
#[case::digits(Setting::DigitRow, Written::DigitRow(DigitRow::Azerty))]
#[case::ascii(Setting::Ascii, Written::Ascii(true))]
fn a_change_holds_at_once_and_is_written(
    #[case] setting: Setting,
    #[case] expected: Written,
    #[values("enter", "right", "l", "+")] key: &str,
) {
    let mut driver = on(setting);
    driver.keys(key);
    assert_eq!(written(&driver), Some(expected));
    let options = &driver.model.options;
    let holds = match expected {
        Written::Language(lang) => driver.model.words.lang() == lang,
        Written::Theme(theme) => options.theme == theme,
        Written::Motion(motion) => options.motion == motion,
        Written::Mouse(mouse) => options.mouse == mouse,
        Written::DigitRow(row) => options.digit_row == row,
        Written::Ascii(ascii) => options.ascii == ascii,
    };
    assert!(holds);
}

#[test]
fn values_go_round_both_ways() {
    let mut driver = on(Setting::Theme);
    driver.keys("left");
    assert_eq!(driver.model.options.theme, Theme::Mono);
    driver.keys("right right");
    assert_eq!(driver.model.options.theme, Theme::Light);
}

#[test]
fn the_terminal_is_told_of_the_mouse() {
    let mut driver = on(Setting::Mouse);
    driver.keys("enter");
    assert!(
        driver
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Mouse(true)))
    );
}

#[test]
fn a_setting_that_cannot_be_written_holds_until_the_end() {
    let mut driver = on(Setting::Ascii);
    driver.keys("enter");
    driver.send(Msg::Configured(Err(Failure::NoPermission(
        "/etc".to_owned(),
    ))));
    assert!(driver.model.options.ascii);
    assert!(
        driver
            .said()
            .starts_with("It holds until the program ends: "),
        "{}",
        driver.said()
    );
}

#[test]
fn the_digit_row_that_is_offered_is_kept_too() {
    let mut driver = Driver::new();
    driver.model.begin_scoring();
    driver.keys("é enter");
    assert_eq!(written(&driver), Some(Written::DigitRow(DigitRow::Azerty)));
}

#[test]
fn the_portfolio_has_a_form_of_its_own() {
    let mut driver = on(Setting::Portfolio);
    driver.keys("enter");
    let form = driver.model.form().expect("a form");
    assert_eq!(form.subject, Subject::Settings);
    driver.keys("esc");
    assert_eq!(driver.model.page, Page::Options);
    driver.keys("esc");
    assert_eq!(driver.model.page, Page::Dashboard);
}

#[test]
fn settings_may_be_changed_where_the_file_may_not() {
    let mut driver = Driver::reading_only();
    driver.keys("g o down right");
    assert_eq!(driver.model.options.theme, Theme::Light);
}

#[test]
fn nothing_of_the_portfolio_is_changed_unseen() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    driver.keys("g o 4 d n y a x m e z /");
    assert_eq!(driver.model.page, Page::Options);
    assert!(*driver.portfolio() == before);
    assert!(
        driver.said().contains("means nothing on this page"),
        "{}",
        driver.said()
    );
}

#[test]
fn a_click_selects_then_changes() {
    let mut driver = Driver::new();
    driver.keys("g o");
    let click = Msg::Pointer(Pointer::Click(Target::Row(1)));
    driver.send(click.clone());
    assert_eq!(driver.model.options.theme, Theme::Dark);
    driver.send(click);
    assert_eq!(driver.model.options.theme, Theme::Light);
}

#[rstest]
#[case::theme("T", "Theme: light, for this session; g o keeps it")]
#[case::mouse("M", "Mouse on, for this session; g o keeps it")]
fn what_holds_for_the_session_says_where_it_is_kept(#[case] key: &str, #[case] said: &str) {
    let mut driver = Driver::new();
    driver.keys(key);
    assert_eq!(driver.said(), said);
}

#[test]
fn what_is_chosen_while_greeting_names_no_page_of_settings() {
    let mut driver = Driver::new();
    driver.model.greet("portfolio.yaml".to_owned());
    driver.keys("T");
    assert_eq!(driver.said(), "Theme: light");
}

#[test]
fn a_path_that_does_not_hold_stays_open_with_the_reason() {
    let mut driver = on(Setting::Copies);
    driver.keys("enter ctrl-u").text("/nowhere/x").keys("enter");
    let Some(Effect::KeepCopiesIn(path, _)) = driver.effects.last() else {
        panic!("{:?}", driver.effects.last());
    };
    assert_eq!(path, "/nowhere/x");
    let why = Failure::NoFolder("/nowhere".to_owned());
    driver.send(Msg::CopiesKeptIn(Err(why)));
    assert_eq!(driver.typed(), Some("/nowhere/x"));
    assert!(
        driver.problem().contains("/nowhere"),
        "{}",
        driver.problem()
    );
    driver.keys("ctrl-u").text("/there").keys("enter");
    driver.send(Msg::CopiesKeptIn(Ok(Some("/there".to_owned()))));
    assert!(driver.model.cell.is_none());
    assert_eq!(
        driver.model.options.places.copies.as_deref(),
        Some("/there")
    );
}
