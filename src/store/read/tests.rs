//! What reading makes of texts. The reports of bad files are held in `tests/files.rs`.

use super::{check, read};
use crate::store::problem::ProblemKind;
use crate::store::write::to_yaml;

const EXAMPLE: &str = include_str!("../../../portfolio.example.yaml");

#[test]
fn the_example_has_neither_problems_nor_unknown_keys() {
    let checked = check(EXAMPLE);
    assert_eq!(checked.problems, []);
    assert_eq!(checked.unknown, []);
}

#[test]
fn what_is_written_is_read_again_as_it_was() {
    let portfolio = read(EXAMPLE).expect("the example is good");
    let text = to_yaml(&portfolio);
    assert_eq!(read(&text), Ok(portfolio));
}

/// The parser passes over what stands under unknown keys; a save could not.
#[test]
fn keys_that_stand_twice_are_found_under_unknown_keys_too() {
    let report = read("format: 1\nportfolio: {name: A}\nmine: {a: 1, a: 2}\n").unwrap_err();
    let [problem] = report.problems.as_slice() else {
        panic!("one problem: {report:?}");
    };
    assert_eq!(problem.kind, ProblemKind::DuplicateKey("a".to_owned()));
    assert_eq!(problem.path.to_string(), "mine.a");
    assert!(problem.other.is_some());
}
