//! The objectives of the company among the settings: worded, served, moved, deleted.

use super::driver::Driver;
use crate::app::form::Subject;
use crate::domain::ItemId;

const FILE: &str = "\
format: 1
portfolio: {name: P, objectives: [{id: export, text: Export}, {id: margin, text: Margin}]}
accounts:
  - {id: a, name: Alpha, status: key, serves: [export]}
  - {id: b, name: Beta, status: key}
  - {id: f, name: Former, status: former, serves: [export, margin]}
";

/// The settings, the cursor on the last objective.
fn on_the_last() -> Driver {
    let mut driver = Driver::reading(FILE);
    driver.keys("g o end enter end");
    driver
}

fn texts(driver: &Driver) -> Vec<&str> {
    let objectives = driver.portfolio().settings().objectives.iter();
    objectives.map(|it| it.text.as_str()).collect()
}

fn serving(driver: &Driver, id: &str) -> Vec<String> {
    let id = ItemId::from(id);
    let serving = driver.portfolio().serving(&id);
    serving.map(|it| it.id.to_string()).collect()
}

#[test]
fn one_is_worded_where_it_stands() {
    let mut driver = on_the_last();
    driver.keys("enter").text(" of 20 %").keys("enter");
    assert_eq!(texts(&driver), ["Export", "Margin of 20 %"]);
    driver.keys("enter ctrl-u enter");
    assert_eq!(driver.problem(), "this may not be empty");
    driver.keys("esc u");
    assert_eq!(texts(&driver), ["Export", "Margin"]);
    assert_eq!(
        driver.said(),
        "Undone: words of the objective “Margin of 20 %”"
    );
}

#[test]
fn a_new_one_comes_last_and_the_cursor_is_on_it() {
    let mut driver = on_the_last();
    driver.keys("home n").text("Innovation").keys("enter");
    assert_eq!(texts(&driver), ["Export", "Margin", "Innovation"]);
    driver.keys("enter").text("s").keys("enter");
    assert_eq!(texts(&driver), ["Export", "Margin", "Innovations"]);
    driver.keys("n enter");
    assert!(!driver.problem().is_empty(), "it has words");
}

#[test]
fn who_serves_it_is_ticked_and_former_accounts_keep_what_they_served() {
    let mut driver = on_the_last();
    driver.keys("e");
    let listed = driver.model.picker().expect("a list").items.iter();
    let listed: Vec<_> = listed.map(|it| (it.label.clone(), it.current)).collect();
    let expected = [("Alpha".to_owned(), false), ("Beta".to_owned(), false)];
    assert_eq!(listed, expected);
    driver.keys("enter down enter esc");
    assert_eq!(serving(&driver, "margin"), ["a", "b"]);
    driver.keys("d");
    assert_eq!(serving(&driver, "margin"), [] as [String; 0]);
    let former = driver
        .portfolio()
        .account(&"f".into())
        .expect("it is there");
    assert_eq!(former.serves, [ItemId::from("export"), "margin".into()]);
    driver.keys("u u");
    assert_eq!(serving(&driver, "margin"), ["a"]);
}

#[test]
fn one_moves_with_the_cursor_on_it() {
    let mut driver = on_the_last();
    driver.keys("alt-up");
    assert_eq!(texts(&driver), ["Margin", "Export"]);
    driver.keys("alt-down alt-down");
    assert_eq!(texts(&driver), ["Export", "Margin"]);
}

#[test]
fn one_goes_with_who_served_it_and_its_form_closes() {
    let mut driver = on_the_last();
    driver.keys("up e esc");
    let open = driver.model.form().map(|form| form.subject.clone());
    assert_eq!(open, Some(Subject::Objective("export".into())));
    driver.keys("up d");
    assert_eq!(texts(&driver), ["Margin"]);
    let open = driver.model.form().map(|form| form.subject.clone());
    assert_eq!(open, Some(Subject::Settings));
    let alpha = driver
        .portfolio()
        .account(&"a".into())
        .expect("it is there");
    assert!(alpha.serves.is_empty());
    driver.keys("u");
    assert_eq!(serving(&driver, "export"), ["a"]);
}

#[test]
fn read_only_they_are_looked_at() {
    let mut driver = Driver::reading_only();
    let before = driver.portfolio().clone();
    driver.keys("g o end enter end d n enter e alt-up");
    assert!(*driver.portfolio() == before);
}
