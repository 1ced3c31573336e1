//! Documents that leave the program, on a real disk.

use std::os::unix::fs::PermissionsExt as _;

use crate::harness::Terminal;
use crate::stage::{FILE, READY, TEXT};

#[test]
fn a_brief_is_written_for_its_user_alone_and_never_over_a_file_unasked() {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.write("taken.md", "mine");
    terminal.start(FILE, READY);
    terminal.send("Db");
    terminal.wait_for("Executive brief");
    terminal.send("\u{15}taken.md\r");
    terminal.wait_for("There is a file already");
    assert_eq!(terminal.read("taken.md"), "mine");
    terminal.send("\u{1b}[B\r");
    terminal.wait_for_file("taken.md", |text| text.contains("\n# "));

    terminal.send("Db");
    terminal.wait_for("Executive brief");
    terminal.send("\u{15}new.html\r");
    terminal.wait_for_file("new.html", |text| text.starts_with("<!DOCTYPE html>"));
    let mode = std::fs::metadata(terminal.path("new.html"));
    let mode = mode.expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn the_portfolio_is_not_replaced_by_a_document() {
    let mut terminal = Terminal::new();
    terminal.write("p.md", TEXT);
    terminal.start("p.md", READY);
    terminal.send("Db");
    terminal.wait_for("Executive brief");
    terminal.send("\u{15}./p.md\r");
    terminal.wait_for("is the portfolio itself");
    assert_eq!(terminal.read("p.md"), TEXT);
}
