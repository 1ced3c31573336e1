//! Management's support and the four roles, kept on their page.

use jiff::civil::{Date, date};
use rstest::rstest;

use super::driver::Driver;
use crate::app::backing::Row;
use crate::app::model::Page;
use crate::app::{Effect, Pane, Target};
use crate::domain::findings::Place;
use crate::domain::people::{Roles, Support, SupportItem};
use crate::domain::roles::Role;
use crate::domain::when::Cadence;

const TODAY: Date = date(2026, 11, 23);

/// A manager who is but a name, a filter that may know them by it, and a scale that ends at ten.
const NAMED: &str = "\
format: 1
portfolio: {name: P, scale: {min: 0, max: 10}}
accounts:
  - {id: a, name: A, status: key, manager: Zoé}
  - {id: b, name: B, status: key, manager: Max}
";

fn sign(driver: &Driver, item: SupportItem) -> Support {
    driver.model.support(item)
}

fn roles(driver: &Driver, who: &str) -> Roles {
    let found = driver.portfolio().person_meant(&who.into());
    let roles = found.and_then(|person| person.roles.clone());
    roles.unwrap_or_default()
}

/// The page with the cursor on a role of a manager, counted among those shown.
fn on_role(manager: usize, role: Role) -> Driver {
    let mut driver = Driver::new();
    driver.keys("g b");
    driver.model.backing.cursor = driver.model.backing.place(Row::Role(manager, role));
    driver
}

#[test]
fn it_is_a_page_of_its_own() {
    let mut driver = Driver::new();
    driver.keys("g b");
    assert_eq!(driver.model.page, Page::Backing);
    assert_eq!(
        driver.model.backing.here(),
        Some(Row::Sign(SupportItem::AccountsNamed))
    );
    driver.keys("esc");
    assert_eq!(driver.model.page, Page::Dashboard);
}

#[test]
fn every_row_has_its_place() {
    let mut driver = Driver::new();
    driver.keys("g b");
    let backing = &driver.model.backing;
    assert_eq!(backing.count(), 7 + 5 * backing.managers().len());
    for at in 0..backing.count() {
        assert_eq!(backing.row(at).map(|row| backing.place(row)), Some(at));
    }
    assert_eq!(backing.row(backing.count()), None);
}

#[test]
fn enter_opens_what_can_be_said_of_a_sign_and_changes_nothing() {
    let mut driver = Driver::new();
    let before = driver.portfolio().clone();
    driver.keys("g b enter");
    assert!(driver.model.form().is_some());
    assert_eq!(*driver.portfolio(), before);
}

#[test]
fn a_sign_is_so_as_of_today() {
    let mut driver = Driver::new();
    driver.keys("g b down down down x");
    let will = sign(&driver, SupportItem::WillRepeated);
    assert_eq!((will.done, will.date), (true, Some(TODAY)));
    assert!(will.note.is_some(), "the note stays");
    assert!(matches!(driver.effects.last(), Some(Effect::Save { .. })));
    driver.keys("x");
    assert!(!sign(&driver, SupportItem::WillRepeated).done);
    driver.keys("u u");
    let will = sign(&driver, SupportItem::WillRepeated);
    assert_eq!((will.done, will.date), (true, Some(date(2026, 5, 12))));
    assert_eq!(
        driver.said(),
        "Undone: “Direction repeats its will” said to be so"
    );
}

#[test]
fn a_sign_is_said_not_to_be_so() {
    let mut driver = Driver::new();
    driver.keys("g b d");
    let named = sign(&driver, SupportItem::AccountsNamed);
    assert_eq!((named.done, named.date), (false, Some(date(2026, 1, 15))));
}

#[test]
fn its_day_cadence_and_note_are_set_in_its_form() {
    let mut driver = Driver::new();
    driver
        .keys("g b m enter ctrl-u")
        .text("20/11")
        .keys("enter");
    driver
        .keys("+ down enter ctrl-u")
        .text("By letter")
        .keys("enter");
    let named = sign(&driver, SupportItem::AccountsNamed);
    assert_eq!(named.date, Some(date(2026, 11, 20)));
    assert_eq!(named.every, None, "after the longest comes none");
    assert_eq!(named.note.as_deref(), Some("By letter"));
    driver.keys("up -");
    let named = sign(&driver, SupportItem::AccountsNamed);
    assert_eq!(named.every, Some(Cadence::Year));
}

#[test]
fn its_note_is_written_in_its_place() {
    let mut driver = Driver::new();
    driver
        .keys("g b e ctrl-u")
        .text("Signed again")
        .keys("enter");
    let named = sign(&driver, SupportItem::AccountsNamed);
    assert_eq!(named.note.as_deref(), Some("Signed again"));
    assert_eq!(driver.model.backing.cursor, 1, "and down");
}

#[test]
fn a_digit_rates_a_role_as_of_today() {
    let mut driver = on_role(0, Role::Project);
    driver.keys("4");
    let rated = roles(&driver, "cm");
    assert_eq!((rated.project, rated.date), (Some(4.0), Some(TODAY)));
    driver.keys("- -");
    assert_eq!(roles(&driver, "cm").project, Some(2.0));
    driver.keys("u");
    assert_eq!(roles(&driver, "cm").project, Some(4.0), "two steps are one");
    driver.keys("d");
    assert_eq!(roles(&driver, "cm").project, None);
}

#[test]
fn a_rating_between_levels_is_typed() {
    let mut driver = on_role(0, Role::Knowledge);
    driver.keys("enter ctrl-u").text("3,5").keys("enter");
    assert_eq!(roles(&driver, "cm").knowledge, Some(3.5));
    assert_eq!(
        driver.model.backing.here(),
        Some(Row::Role(0, Role::Relationship))
    );
    driver.keys("enter ctrl-u").text("7").keys("enter");
    assert_eq!(driver.problem(), "expected 1 to 5");
}

#[test]
fn what_is_off_the_scale_is_refused() {
    let mut driver = on_role(0, Role::Knowledge);
    driver.keys("9");
    assert_eq!(roles(&driver, "cm").knowledge, Some(3.0));
    assert_eq!(driver.said(), "expected 1 to 5");
}

#[test]
fn a_digit_on_a_sign_says_what_digits_do() {
    let mut driver = Driver::new();
    driver.keys("g b 4");
    assert!(driver.said().contains("digits rate a role"));
    driver.keys("tab x");
    assert!(driver.said().contains("a sign of management’s support"));
}

#[test]
fn the_next_step_to_grow_is_words() {
    let mut driver = on_role(1, Role::Business);
    driver
        .keys("e ctrl-u")
        .text("Chair a committee")
        .keys("enter");
    let step = roles(&driver, "ib").next_step;
    let manager = driver.model.backing.managers()[1].person.clone();
    assert_eq!(manager.as_str(), "ib");
    assert_eq!(step.as_deref(), Some("Chair a committee"));
}

#[test]
fn tab_goes_from_group_to_group_and_arrows_beside() {
    let mut driver = Driver::new();
    driver.keys("g b tab down");
    let second = Role::ALL[1];
    assert_eq!(driver.model.backing.here(), Some(Row::Role(0, second)));
    driver.keys("right");
    assert_eq!(driver.model.backing.here(), Some(Row::Role(1, second)));
    driver.keys("left left shift-tab");
    assert_eq!(driver.model.backing.cursor, 0);
    driver.keys("shift-tab");
    let last = driver.model.backing.managers().len() - 1;
    assert_eq!(
        driver.model.backing.here(),
        Some(Row::Role(last, Role::Project))
    );
}

#[test]
fn a_mere_name_is_listed_when_first_rated() {
    let mut driver = Driver::reading(NAMED);
    driver.keys("P down enter g b tab 7");
    let people = driver.portfolio().people();
    assert_eq!(people.len(), 1);
    assert_eq!(
        (people[0].id.as_str(), people[0].name.as_str()),
        ("zoe", "Zoé")
    );
    assert_eq!(roles(&driver, "Zoé").project, Some(7.0));
    let shown = driver.model.backing.managers();
    assert_eq!(shown.len(), 1, "the choice of the manager still holds");
    driver.keys("u");
    assert_eq!(driver.portfolio().people().len(), 0);
}

#[test]
fn one_and_zero_are_ten_where_the_scale_starts_at_zero() {
    let mut driver = Driver::reading(NAMED);
    driver.keys("g b tab 1 0");
    assert_eq!(roles(&driver, "Zoé").project, Some(10.0));
    driver.keys("down 0");
    assert_eq!(roles(&driver, "Zoé").knowledge, Some(0.0));
}

#[test]
fn it_is_seen_for_one_manager_or_all() {
    let mut driver = Driver::new();
    driver.keys("g b");
    let all = driver.model.backing.shown(SupportItem::KamNamed);
    let managers = driver.model.backing.managers().len();
    assert!(managers > 3);
    driver.keys("P down enter");
    assert_eq!(driver.model.backing.managers().len(), 1);
    let own = driver.model.backing.shown(SupportItem::KamNamed);
    assert!(own.map(|it| it.of) < all.map(|it| it.of));
}

#[rstest]
#[case::will("will-not-repeated", Row::Sign(SupportItem::WillRepeated))]
#[case::lacking("support-lacking", Row::Sign(SupportItem::NonSalesMeetings))]
fn a_finding_leads_here(#[case] id: &str, #[case] row: Row) {
    let mut driver = Driver::new();
    driver.keys("g h 2");
    let found = driver.model.findings_from(0).position(|it| it.id() == id);
    driver.model.health.cursor = found.expect("the example has it");
    driver.keys("enter");
    assert_eq!(driver.model.page, Page::Backing);
    assert_eq!(driver.model.backing.here(), Some(row));
}

#[test]
fn whom_a_manager_reports_to_is_asked_here_and_mends_the_finding() {
    let mut driver = Driver::reading(NAMED);
    driver.model.mend(&Place::ReportsTo("Max".into()));
    assert_eq!(driver.model.page, Page::Backing);
    assert_eq!(
        driver.model.backing.here(),
        Some(Row::Role(1, Role::Project))
    );
    driver.text("Jean").keys("enter");
    let max = driver.portfolio().person_meant(&"Max".into());
    let boss = max.and_then(|person| person.reports_to.clone());
    assert_eq!(boss.map(|it| it.to_string()).as_deref(), Some("Jean"));
    let shown = driver.model.backing.shown(SupportItem::ReportsHigh);
    assert_eq!(shown.map(|it| (it.done, it.of)), Some((1, 2)));
}

#[test]
fn nothing_is_changed_where_the_file_is_only_read() {
    let mut driver = Driver::reading_only();
    let before = driver.portfolio().clone();
    driver.keys("g b enter x d e tab 4 + enter d");
    assert_eq!(*driver.portfolio(), before);
    assert!(driver.model.cell.is_none());
}

#[test]
fn a_click_goes_to_a_row_and_a_second_one_opens_it() {
    let mut driver = Driver::new();
    driver.keys("g b");
    let click = |at| crate::app::Msg::Pointer(crate::app::msg::Pointer::Click(Target::Backing(at)));
    driver.send(click(7));
    assert_eq!(
        driver.model.backing.here(),
        Some(Row::Role(0, Role::Project))
    );
    driver.send(click(7));
    assert!(driver.model.cell.is_some());
    let wheel = crate::app::msg::Pointer::Wheel(Pane::Position, 2);
    driver.keys("esc").send(crate::app::Msg::Pointer(wheel));
    assert_eq!(driver.model.backing.cursor, 9);
}

/// The lines of a file that a save changes are those that say what was changed, and no others.
#[test]
fn the_file_holds_exactly_the_lines() {
    const FILE: &str = "\
# ours
format: 1
portfolio: {name: P}
people:
  - id: cm               # the founder's niece
    name: Camille Morel
    roles: {date: 2026-10-01, project: 2, hobby: chess}   # said in October
support:
  - {id: kam_named,   done: true,  every: year, date: 2026-01-15, note: One name each}   # agreed
  - {id: plan_phased, done: false}
accounts:
  - {id: a, name: A, status: key, manager: cm}
  - {id: b, name: B, status: key, manager: Zoé Lemaire}   # not listed
";
    let mut driver = Driver::reading(FILE);
    let before = driver.portfolio().clone();
    driver.keys("g b down x down down x + m down +");
    driver
        .keys("esc tab 4 tab 3 end enter")
        .text("Go on")
        .keys("enter");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("portfolio.yaml");
    crate::store::atomic::write(&path, FILE.as_bytes()).expect("a file");
    let mut document = crate::store::document::Document::open(&path).expect("opened");
    let ops = crate::store::diff::diff(&before, driver.portfolio());
    let now = "2026-11-23T14:02:00Z".parse().expect("a time");
    document.save(&ops, now).expect("saved");
    insta::assert_snapshot!("backing_file", document.text());
}
