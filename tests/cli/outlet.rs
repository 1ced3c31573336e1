//! Documents go to standard output, into a file or into a folder, and never over something unasked.

use std::fs;

use rstest::rstest;

use super::call::{EXAMPLE, World};

const DAY: &str = "--today=2026-11-05";

#[test]
fn the_end_of_the_name_says_the_form() {
    let world = World::new();
    let outcome = world.call(&["brief", "helios", EXAMPLE, DAY, "-o", "brief.html"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (0, ""), "{outcome:?}");
    assert!(world.text("here/brief.html").starts_with("<!DOCTYPE html>"));
}

#[test]
fn a_folder_gets_it_under_its_usual_name() {
    let world = World::new();
    let outcome = world.call(&["brief", "helios", EXAMPLE, DAY, "-o", "."]);
    assert_eq!(outcome.code, 0, "{outcome:?}");
    let text = world.text("here/helios-retail-brief-2026-11-05.md");
    assert!(text.contains("\n# Helios Retail\n"), "{text}");
}

#[test]
fn what_is_there_is_left_alone_until_it_is_forced() {
    let world = World::new();
    world.put("here/brief.md", "mine");
    let asked = ["brief", "helios", EXAMPLE, DAY, "-o", "brief.md"];
    let outcome = world.call(&asked);
    assert_eq!(outcome.code, 2);
    assert!(outcome.err.contains("--force"), "{}", outcome.err);
    assert_eq!(world.text("here/brief.md"), "mine");
    let outcome = world.call(&[&asked[..], &["--force"]].concat());
    assert_eq!(outcome.code, 0, "{outcome:?}");
    assert!(world.text("here/brief.md").contains("# Helios"));
}

#[test]
fn the_portfolio_is_not_replaced_even_by_force() {
    let world = World::new();
    let example = fs::read_to_string(EXAMPLE).unwrap();
    world.put("here/p.yaml", &example);
    let outcome = world.call(&[
        "brief", "helios", "p.yaml", DAY, "-o", "./p.yaml", "--force", "--format", "text",
    ]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.err.contains("portfolio itself"), "{}", outcome.err);
    assert_eq!(world.text("here/p.yaml"), example);
}

#[rstest]
#[case(&["report", EXAMPLE, "-o", "x.pdf"], ".html, .md", "html")]
#[case(&["matrix", EXAMPLE, "-o", "x.jpg"], ".svg, .png", "svg")]
#[case(&["export", "accounts", EXAMPLE, "-o", "x.xls"], ".csv, .xlsx", "csv")]
fn a_name_that_promises_another_form_is_refused(
    #[case] asked: &[&str],
    #[case] says: &str,
    #[case] form: &str,
) {
    let world = World::new();
    let outcome = world.call(asked);
    assert_eq!(outcome.code, 2, "{outcome:?}");
    assert!(outcome.err.contains(says), "{}", outcome.err);
    let formed = world.call(&[asked, &["--format", form]].concat());
    assert_eq!(formed.code, 0, "said outright it is so: {formed:?}");
}
