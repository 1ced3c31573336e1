//! The page of an account's business plan.

use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, runs, screen, text};
use crate::app::Target;
use crate::app::msg::Pointer;
use crate::app::plan::{PlanRow, PlanSection};
use crate::app::tests::driver::Driver;
use crate::app::{Msg, options::Options};
use crate::domain::field::PlanList;
use crate::i18n::{Lang, Words};

fn shown(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    text(&buffer, buffer.area)
}

/// The page without header and footer, and how its cells look.
fn page(driver: &Driver, (width, height): (u16, u16)) -> String {
    let buffer = screen(&driver.model, width, height);
    let area = Rect::new(0, 1, width, height - 2);
    format!("{}\n{}", text(&buffer, area), runs(&buffer, area))
}

fn on_plan(account: &str, lang: Lang) -> Driver {
    let mut driver = Driver::new();
    driver.model.words = Words::new(lang);
    driver.on(account).keys("g p");
    driver
}

#[rstest]
#[case::wide("plan_wide", "helios", "", (200, 60), Lang::En)]
#[case::wide_french("plan_wide_fr", "helios", "", (200, 60), Lang::Fr)]
#[case::usual("plan", "helios", "tab tab tab tab tab down", (120, 36), Lang::En)]
#[case::usual_french("plan_fr", "nova", "tab tab tab", (120, 36), Lang::Fr)]
#[case::narrow("plan_narrow", "helios", "tab tab tab down down", (80, 24), Lang::En)]
#[case::narrow_french("plan_narrow_fr", "helios", "tab tab tab tab", (80, 24), Lang::Fr)]
#[case::calendar("plan_calendar", "helios", "shift-tab end", (80, 24), Lang::En)]
#[case::smallest("plan_smallest", "helios", "tab tab tab", (60, 16), Lang::En)]
fn the_plan(
    #[case] name: &str,
    #[case] account: &str,
    #[case] keys: &str,
    #[case] size: (u16, u16),
    #[case] lang: Lang,
) {
    let mut driver = on_plan(account, lang);
    driver.keys(keys);
    insta::assert_snapshot!(name, page(&driver, size));
}

#[test]
fn a_plan_of_which_nothing_is_known_asks_for_it() {
    let yaml =
        "format: 1\nportfolio: {name: Small}\naccounts: [{id: helios, name: Helios Retail}]\n";
    let mut driver = Driver::reading(yaml);
    driver.keys("g p");
    insta::assert_snapshot!("plan_empty", shown(&driver, (80, 50)));
}

#[test]
fn a_cell_is_typed_where_it_stands() {
    let mut driver = on_plan("helios", Lang::En);
    driver.keys("tab tab tab tab tab enter").text(" and");
    let screen = shown(&driver, (80, 24));
    assert!(
        screen.contains("○ Green label on Helios orders and"),
        "{screen}"
    );
    driver.keys("esc m").text("x").keys("enter");
    let screen = shown(&driver, (80, 24));
    assert!(
        screen.contains("expected a day"),
        "what is wrong is said:\n{screen}"
    );
}

/// What matters is said whole in both languages, however narrow: only texts of the file are ever cut.
#[rstest]
fn nothing_is_cut(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(60, 72, 80, 100, 112, 120, 140, 172, 200)] width: u16,
    #[values("helios", "nova", "zenith")] account: &str,
) {
    let driver = on_plan(account, lang);
    let screen = shown(&driver, (width, 130));
    let cut: Vec<_> = screen
        .lines()
        .skip(1)
        .filter(|line| line.contains('…'))
        .collect();
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}

#[test]
fn many_people_are_listed_with_counts() {
    let person = |at: usize| {
        format!(
            "      - {{id: p{at}, name: Person {at}, held_by: [cm, A. Roux], coverage: brief}}\n"
        )
    };
    let people: String = (0..20).map(person).collect();
    let yaml = format!(
        "format: 1\nportfolio: {{name: Small}}\npeople: [{{id: cm, name: Camille Morel}}]\naccounts:\n  - id: helios\n    \
         name: Helios Retail\n    stakeholders:\n{people}"
    );
    let mut driver = Driver::reading(&yaml);
    driver.keys("g p tab tab tab");
    insta::assert_snapshot!("plan_many_contacts", shown(&driver, (80, 30)));
}

#[test]
fn letters_draw_the_map_where_lines_cannot_be_drawn() {
    let mut driver = Driver::optioned(Options {
        ascii: true,
        ..Options::default()
    });
    driver.on("helios").keys("g p tab tab tab");
    let screen = shown(&driver, (80, 40));
    assert!(screen.contains("Jean Petit ----"), "{screen}");
    insta::assert_snapshot!("plan_ascii", screen);
}

#[test]
fn under_the_veil_no_figure_is_told() {
    let mut driver = on_plan("helios", Lang::En);
    driver.keys("v");
    let screen = shown(&driver, (200, 60));
    for figure in [
        "4.21", "17.9", "35 %", "90 k", "4.2", "Protect", "67 %", "7.9",
    ] {
        // The share of wallet is also an objective, in words of the file.
        assert!(!screen.contains(figure), "{figure}\n{screen}");
    }
}

#[test]
fn a_row_can_be_clicked_and_the_wheel_walks() {
    let mut driver = on_plan("helios", Lang::En);
    let (buffer, state) = drawn(&driver.model, 200, 60);
    let all = text(&buffer, buffer.area);
    let line = all
        .lines()
        .position(|line| line.contains("City delivery bans"));
    let y = u16::try_from(line.expect("in sight")).expect("a line");
    let row = PlanRow::Item(PlanList::Risks, "r2".into());
    assert_eq!(state.hit(150, y), Some(Target::Plan(row.clone())));
    driver.send(Msg::Pointer(Pointer::Click(Target::Plan(row.clone()))));
    assert_eq!(driver.model.plan.row, row);
    driver.send(Msg::Pointer(Pointer::Click(Target::Plan(row))));
    assert_eq!(driver.typed(), Some("City delivery bans come earlier"));
    driver.keys("esc");
    let pane = state.pane_at(60, 8).expect("the wheel turns something");
    driver.send(Msg::Pointer(Pointer::Wheel(pane, 1)));
    assert_eq!(driver.model.plan.row.section(), PlanSection::Risks);
}
