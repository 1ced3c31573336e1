//! A file with several names (hard links).

use crate::harness::Terminal;
use crate::stage::{FILE, READY, TEXT, saved};

const OTHER: &str = "other.yaml";
const ASKED: &str = "the file has several names";

/// A changed score that is not saved: the file has another name.
fn changed() -> Terminal {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    let names = [FILE, OTHER].map(|name| terminal.path(name));
    std::fs::hard_link(&names[0], &names[1]).expect("another name");
    terminal.start(FILE, READY);
    terminal.send("\t\t");
    terminal.wait_for("▸Position");
    terminal.send("5");
    terminal.wait_for(ASKED);
    assert_eq!(terminal.read(FILE), TEXT, "nothing before the answer");
    terminal
}

#[test]
fn the_names_stay_one_file_and_each_save_is_preceded_by_a_copy() {
    let mut terminal = changed();
    terminal.send("\x1b");
    terminal.wait_without(ASKED);
    terminal.wait_for("Not saved");
    terminal.send("s");
    terminal.wait_for(ASKED);
    assert_eq!(terminal.read(FILE), TEXT);
    terminal.send("\r");
    terminal.wait_for_file(OTHER, saved(5));
    terminal.send("4");
    terminal.wait_for_file(OTHER, saved(4));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.read(FILE), terminal.read(OTHER));
    let copies = terminal.copies();
    assert_eq!(copies.len(), 2);
    assert!(copies.contains(&TEXT.to_owned()));
}

#[test]
fn the_other_name_keeps_the_file_as_it_was() {
    let mut terminal = changed();
    terminal.send("\x1b[B\r");
    terminal.wait_for_file(FILE, saved(5));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.read(OTHER), TEXT);
}

#[test]
fn who_leaves_is_asked_first_and_then_leaves() {
    let mut terminal = changed();
    terminal.send("\x1b");
    terminal.wait_without(ASKED);
    terminal.send("q");
    terminal.wait_for("Leave without saving");
    terminal.send("\r");
    assert_eq!(terminal.exit_code(), 0);
    assert!(saved(5)(&terminal.read(OTHER)));
}
