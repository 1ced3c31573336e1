//! What comes first, and that an edit sorts in what a new board would.

use jiff::civil::date;
use rstest::rstest;

use super::Board;
use crate::app::tests::driver::Driver;
use crate::domain::requirement::{Requirement, Step};

const TODAY: jiff::civil::Date = date(2026, 11, 23);

fn wait(answer_by: Option<jiff::civil::Date>, raised: Option<jiff::civil::Date>) -> Requirement {
    let mut requirement = Requirement::new("r".into(), "R");
    requirement.step = Step::Wait;
    requirement.answer_by.extend(answer_by);
    requirement.raised.date = raised;
    requirement
}

#[rstest]
#[case::overdue_before_due(wait(Some(date(2026, 11, 22)), None), wait(Some(TODAY), None))]
#[case::the_worst_first(
    wait(Some(date(2026, 11, 1)), None),
    wait(Some(date(2026, 11, 20)), None)
)]
#[case::soon_before_later(
    wait(Some(date(2026, 11, 30)), None),
    wait(Some(date(2026, 12, 1)), Some(date(2020, 1, 1)))
)]
#[case::the_next_first(
    wait(Some(date(2026, 11, 24)), None),
    wait(Some(date(2026, 11, 30)), None)
)]
#[case::then_the_oldest(
    wait(None, Some(date(2026, 1, 1))),
    wait(Some(date(2026, 12, 9)), Some(date(2026, 2, 1)))
)]
#[case::undated_last(wait(None, Some(TODAY)), wait(None, None))]
fn comes_before(#[case] first: Requirement, #[case] second: Requirement) {
    assert!(super::urgency(&first, TODAY) < super::urgency(&second, TODAY));
    let mut later_step = first;
    later_step.step = Step::Go;
    assert!(
        super::urgency(&second, TODAY) < super::urgency(&later_step, TODAY),
        "step by step"
    );
}

/// The rows of a board made anew.
fn anew(driver: &Driver) -> Vec<super::Row> {
    let mut board = Board {
        all: true,
        ..Board::default()
    };
    let accounts = driver.portfolio().accounts();
    board.sort(accounts, TODAY, driver.model.selected);
    board.narrow(accounts, &driver.model.whose);
    board.rows
}

#[test]
fn an_edit_sorts_in_what_a_new_board_would() {
    let mut driver = Driver::new();
    driver.keys("g r a");
    assert_eq!(driver.model.board.rows(), anew(&driver));
    for keys in [
        "m + 2 enter",
        "down d",
        "u",
        "down > a enter",
        "n Z enter",
        "y",
        "g a y",
        "u",
        "g r u",
    ] {
        driver.keys(keys);
        assert_eq!(driver.model.board.rows(), anew(&driver), "after {keys}");
    }
}

#[test]
fn the_columns_are_the_steps() {
    let mut driver = Driver::new();
    driver.keys("g r a");
    let board = &driver.model.board;
    let columns = Step::BOARD.map(|step| board.column(step));
    let mut all = Vec::new();
    for (step, (first, rows)) in Step::BOARD.into_iter().zip(columns) {
        assert_eq!(first, all.len());
        assert!(rows.iter().all(|row| row.step == step));
        all.extend_from_slice(rows);
    }
    assert_eq!(all, board.rows());
}
