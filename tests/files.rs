//! Files that are wrong and files that are unusual: each in `tests/files`, each with its report.
//!
//! After a change that is meant, look at the reports and take them over with
//! `INSTA_UPDATE=always cargo test --test files`.

use std::path::{Path, PathBuf};

use keyfolio::i18n::{Lang, Words};
use keyfolio::store::locate::Position;
use keyfolio::store::problem::Report;
use keyfolio::store::read::{Checked, check, read};
use keyfolio::store::write::to_yaml;
use rstest::rstest;

/// A report as it is shown: `line:column path: what`.
fn report(checked: &Checked) -> String {
    let place = |position: Option<Position>| {
        position.map_or_else(|| "-".to_owned(), |at| format!("{}:{}", at.line, at.column))
    };
    let words = Words::new(Lang::En);
    let problems = checked
        .problems
        .iter()
        .map(|it| format!("{} {}", place(it.position), words.file_problem(it)));
    let unknown = checked
        .unknown
        .iter()
        .map(|it| format!("{} (unknown) {}", place(it.position), words.unknown_key(it)));
    problems.chain(unknown).collect::<Vec<_>>().join("\n")
}

/// The name of its snapshot.
fn name_of(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[rstest]
fn a_bad_file_is_reported_whole(#[files("tests/files/invalid/*.yaml")] path: PathBuf) {
    let text = std::fs::read_to_string(&path).expect("the file can be read");
    let checked = check(&text);
    assert!(checked.portfolio.is_none(), "{} was opened", path.display());
    assert!(!checked.problems.is_empty());
    let positions: Vec<_> = checked
        .problems
        .iter()
        .map(|problem| problem.position)
        .collect();
    assert!(positions.is_sorted(), "out of order: {positions:?}");
    let refused = read(&text).expect_err("it cannot be opened");
    let problems = Report {
        problems: checked.problems.clone(),
    };
    let words = Words::new(Lang::En);
    assert_eq!(
        words.report(&refused),
        words.report(&problems),
        "opening and checking say the same"
    );
    insta::assert_snapshot!(name_of(&path), report(&checked), &text);
}

#[rstest]
fn an_unusual_file_is_read_and_written_again(#[files("tests/files/valid/*.yaml")] path: PathBuf) {
    let text = std::fs::read_to_string(&path).expect("the file can be read");
    let portfolio = match read(&text) {
        Ok(portfolio) => portfolio,
        Err(report) => panic!("{}:\n{report}", path.display()),
    };
    let text = to_yaml(&portfolio);
    assert_eq!(read(&text), Ok(portfolio));
    insta::assert_snapshot!(format!("written-{}", name_of(&path)), text);
}
