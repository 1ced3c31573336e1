//! Forms: every kind of field, edited in place.

use jiff::civil::date;
use rstest::rstest;

use super::driver::Driver;
use crate::app::form::FieldRef;
use crate::app::msg::{Msg, Pointer};
use crate::app::{Pane, Target};
use crate::domain::Account;
use crate::domain::account::Status;
use crate::domain::field::{AccountField, Value};
use crate::domain::stage::{Prerequisite, Stage};
use crate::keymap::DigitRow;

/// The form of an account, with the cursor on a field.
fn form_on(id: &str, field: AccountField) -> Driver {
    let mut driver = Driver::new();
    driver.on(id).keys("enter");
    let form = driver.model.form().expect("the form").clone();
    let fields = form.subject.fields(&driver.model);
    let wanted = FieldRef::Account(field);
    let at = fields
        .iter()
        .position(|field| *field == wanted)
        .expect("a row");
    driver.keys("home").keys(&"down ".repeat(at));
    driver
}

#[rstest]
#[case::text(AccountField::Name, "Helios", Value::Text("Helios".into()))]
#[case::code(AccountField::Code, "HX", Value::Text("HX".into()))]
#[case::sector(AccountField::Sector, "Trade", Value::Text("Trade".into()))]
#[case::emptied(AccountField::Country, "", Value::Empty)]
#[case::number(AccountField::Effort, "4,5", Value::Number(4.5))]
#[case::amount(AccountField::Potential, "12.5 M", Value::Number(12_500_000.0))]
#[case::percent(AccountField::ShareOfWallet, "41 %", Value::Number(41.0))]
#[case::year(AccountField::Revenue(2025), "4 300 000", Value::Number(4_300_000.0))]
#[case::margin(AccountField::Margin(2025), "-2", Value::Number(-2.0))]
#[case::month(AccountField::BudgetMonth, "10", Value::Month(10))]
#[case::target(AccountField::TargetStrength, "4.8", Value::Number(4.8))]
#[case::day(AccountField::TargetDue, "tomorrow", Value::Date(date(2026, 11, 24)))]
#[case::short_day(
    AccountField::Evidence(Prerequisite::Presence),
    "27/11",
    Value::Date(date(2026, 11, 27))
)]
fn a_field_is_typed(#[case] field: AccountField, #[case] typed: &str, #[case] value: Value) {
    let mut driver = form_on("helios", field);
    let before = driver.portfolio().clone();
    driver.keys("enter ctrl-u").text(typed).keys("enter");
    assert_eq!(driver.problem(), "");
    assert_eq!(field.get(driver.account()), value);
    driver.keys("u");
    assert_eq!(*driver.portfolio(), before);
}

/// As AZERTY types digits without Shift, whether that is set or not.
#[rstest]
#[case::number(AccountField::Effort, "',(", Value::Number(4.5))]
#[case::percent(AccountField::ShareOfWallet, "'&", Value::Number(41.0))]
#[case::margin(AccountField::Margin(2025), "-é", Value::Number(-2.0))]
#[case::month(AccountField::BudgetMonth, "&à", Value::Month(10))]
#[case::day(AccountField::TargetDue, "éè-&&-éàé-", Value::Date(date(2026, 11, 27)))]
#[case::short_day(AccountField::TargetDue, "éè/&&", Value::Date(date(2026, 11, 27)))]
fn a_field_is_typed_without_shift(
    #[case] field: AccountField,
    #[case] typed: &str,
    #[case] value: Value,
    #[values(DigitRow::None, DigitRow::Azerty)] row: DigitRow,
) {
    let mut driver = form_on("helios", field);
    driver.model.options.digit_row = row;
    driver.keys("enter ctrl-u").text(typed).keys("enter");
    assert_eq!(driver.problem(), "");
    assert_eq!(field.get(driver.account()), value);
}

/// What is a text stays as it was typed.
#[test]
fn a_text_is_never_read_as_digits() {
    let mut driver = form_on("helios", AccountField::Sector);
    driver.keys("enter ctrl-u").text("à çà").keys("enter");
    assert_eq!(driver.account().sector.as_deref(), Some("à çà"));
}

#[rstest]
#[case::number(AccountField::Effort, "much")]
#[case::range(AccountField::ShareOfWallet, "140")]
#[case::code(AccountField::Code, "ABC")]
#[case::name(AccountField::Name, "")]
#[case::month(AccountField::BudgetMonth, "13")]
#[case::day(AccountField::TargetDue, "soon")]
#[case::scale(AccountField::TargetStrength, "6")]
fn a_value_that_does_not_fit_stays_with_its_reason(
    #[case] field: AccountField,
    #[case] typed: &str,
) {
    let mut driver = form_on("helios", field);
    let before = driver.portfolio().clone();
    driver.keys("enter ctrl-u").text(typed).keys("enter");
    assert_eq!(driver.typed(), Some(typed));
    assert_ne!(driver.problem(), "");
    assert_eq!(*driver.portfolio(), before);
    driver.keys("esc");
    assert!(driver.model.cell.is_none());
    assert!(
        driver.model.form().is_some(),
        "first the cell, then the form"
    );
}

#[test]
fn enter_goes_down_and_back_tab_goes_up() {
    let mut driver = form_on("helios", AccountField::Sector);
    let cursor = |driver: &Driver| driver.model.form().map(|form| form.cursor);
    let before = cursor(&driver);
    driver.keys("enter enter");
    assert_eq!(cursor(&driver), before.map(|at| at + 1));
    driver.keys("enter shift-tab");
    assert_eq!(cursor(&driver), before);
    driver.keys("enter tab");
    assert_eq!(cursor(&driver), before.map(|at| at + 1));
}

#[test]
fn a_choice_is_picked_from_a_list() {
    let mut driver = form_on("helios", AccountField::Status);
    driver.keys("enter").text("candid").keys("enter");
    assert_eq!(driver.account().status, Status::Candidate);
    assert!(driver.model.form().is_some(), "back in the form");
}

#[test]
fn a_choice_is_stepped_by_arrows_and_a_figure_is_not() {
    let mut driver = form_on("helios", AccountField::CurrentStage);
    driver.keys("right");
    assert_eq!(driver.account().stage.current, Some(Stage::Interdependent));
    driver.keys("left");
    assert_eq!(driver.account().stage.current, Some(Stage::Cooperative));
    let mut driver = form_on("helios", AccountField::Effort);
    driver.keys("right left left");
    assert_eq!(driver.account().effort, Some(6.0));
    driver.keys("+ +");
    assert_eq!(driver.account().effort, Some(8.0));
}

#[rstest]
#[case::listed("lars", "ln")]
#[case::new("Zoé Quint", "Zoé Quint")]
fn a_person_is_chosen_or_typed(#[case] typed: &str, #[case] person: &str) {
    let mut driver = form_on("helios", AccountField::Manager);
    driver.keys("enter").text(typed).keys("enter");
    let manager = driver.account().manager.as_ref();
    assert_eq!(manager.map(crate::domain::PersonRef::as_str), Some(person));
}

#[test]
fn a_new_person_may_be_called_like_a_listed_one() {
    let mut driver = form_on("helios", AccountField::Manager);
    driver.keys("enter").text("Jean").keys("ctrl-end enter");
    let manager = driver.account().manager.as_ref();
    assert_eq!(manager.map(crate::domain::PersonRef::as_str), Some("Jean"));
}

#[test]
fn objectives_are_switched_one_by_one() {
    let mut driver = form_on("helios", AccountField::Serves);
    let served = |driver: &Driver| -> Vec<String> {
        driver
            .account()
            .serves
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(served(&driver), ["export", "innovation"]);
    driver.keys("enter down down enter");
    assert_eq!(served(&driver), ["export", "innovation", "margin"]);
    driver.keys("up up enter");
    assert_eq!(served(&driver), ["innovation", "margin"]);
    assert!(driver.model.picker().is_some(), "the list stays open");
    driver.keys("esc u u");
    assert_eq!(served(&driver), ["export", "innovation"]);
}

#[test]
fn a_field_is_cleared_unless_it_is_required() {
    let mut driver = form_on("helios", AccountField::Sector);
    driver.keys("d");
    assert_eq!(driver.account().sector, None);
    driver.keys("home d");
    assert_eq!(driver.account().name, "Helios Retail");
    assert_eq!(driver.said(), "this may not be empty");
}

#[test]
fn a_digit_opens_a_figure_and_leaves_a_text_alone() {
    let mut driver = form_on("helios", AccountField::Effort);
    driver.keys("7");
    assert_eq!(driver.typed(), Some("7"));
    let mut driver = form_on("helios", AccountField::Name);
    driver.keys("7");
    assert_eq!(driver.typed(), None);
}

#[test]
fn the_sixteenth_key_account_is_said_to_be_too_many() {
    let mut driver = form_on("zenith", AccountField::Status);
    let before: fn(&Account) -> Status = |account| account.status;
    let candidate = driver
        .portfolio()
        .accounts()
        .iter()
        .find(|a| before(a) == Status::Candidate);
    let id = candidate.expect("a candidate").id.as_str().to_owned();
    driver.keys("esc");
    driver.on(&id).keys("enter");
    let rows_to_status = 2;
    driver
        .keys(&"down ".repeat(rows_to_status))
        .keys("enter")
        .text("key")
        .keys("enter");
    assert_eq!(driver.account().status, Status::Key);
    assert!(
        driver.said().starts_with("16 key accounts"),
        "{}",
        driver.said()
    );
}

#[test]
fn the_form_goes_on_to_the_next_account() {
    let mut driver = form_on("helios", AccountField::Sector);
    let first = driver.account().id.clone();
    driver.keys("J");
    assert_ne!(driver.account().id, first);
    let form = driver.model.form().expect("still a form");
    assert_eq!(
        form.subject,
        crate::app::form::Subject::Account(driver.account().id.clone())
    );
    assert_eq!(form.cursor, 3, "on the same row");
}

#[test]
fn what_is_about_the_page_does_nothing_over_a_form() {
    let mut driver = form_on("helios", AccountField::Sector);
    let (sort, before) = (driver.model.accounts.sort, driver.portfolio().clone());
    driver.keys("/ o z i");
    assert!(driver.model.cell.is_none());
    assert_eq!(driver.model.accounts.sort, sort);
    assert!(!driver.model.zoomed);
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn the_wheel_stays_within_the_form() {
    let mut driver = form_on("helios", AccountField::Sector);
    driver.send(Msg::Pointer(Pointer::Wheel(Pane::Accounts, 500)));
    let form = driver.model.form().expect("the form").clone();
    assert_eq!(form.cursor + 1, form.subject.fields(&driver.model).len());
}

#[test]
fn a_second_click_on_a_row_opens_it() {
    let mut driver = form_on("helios", AccountField::Name);
    let click = |driver: &mut Driver, row| {
        driver.send(Msg::Pointer(Pointer::Click(Target::Row(row))));
    };
    click(&mut driver, 3);
    assert!(driver.model.cell.is_none());
    click(&mut driver, 3);
    assert_eq!(driver.typed(), Some("Retail"));
}

#[test]
fn the_settings_are_a_form_too() {
    let mut driver = Driver::new();
    driver
        .keys("g o end enter down enter ctrl-u")
        .text("CHF")
        .keys("enter");
    assert_eq!(
        driver.portfolio().settings().currency.as_deref(),
        Some("CHF")
    );
    driver.keys("esc");
    assert!(driver.model.modals.is_empty());
}
