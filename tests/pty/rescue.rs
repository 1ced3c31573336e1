//! What could not be saved outlives the program.

use std::fs;
use std::path::Path;

use rustix::process::Signal;

use crate::harness::Terminal;
use crate::stage::{FILE, READY, dashboard, dashboard_with, saved};

const ASKS: &str = "Changes of an earlier session";
const BROKEN: &str = "format: 1\nportfolio: 7\n";

/// A dashboard with a score that cannot be saved, and the file as it was.
fn stuck() -> (Terminal, String) {
    let mut terminal = dashboard();
    terminal.settle();
    let before = terminal.read(FILE);
    terminal.write(FILE, BROKEN);
    terminal.wait_for("The file cannot be read");
    terminal.send("5");
    terminal.wait_for("Not saved");
    (terminal, before)
}

#[test]
fn what_was_not_saved_before_a_kill_is_offered_and_saved() {
    let (mut terminal, before) = stuck();
    let program = terminal.foreground();
    terminal.signal(Signal::KILL);
    terminal.wait_for_shell(program);
    terminal.write(FILE, &before);
    terminal.run(FILE);
    terminal.wait_for(ASKS);
    terminal.wait_for("Helios Retail");
    terminal.send("\r");
    terminal.wait_for_file(FILE, saved(5));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.start(FILE, "Accounts");
    terminal.settle();
    assert!(!terminal.contents().contains(ASKS), "it is in the file");
    terminal.send("q");
}

#[test]
fn what_is_left_unsaved_is_said_to_be_kept_and_is() {
    let (mut terminal, before) = stuck();
    terminal.send("q");
    terminal.wait_for("What is not saved is kept");
    terminal.send("\x1b[B\x1b[B\r");
    assert_eq!(terminal.exit_code(), 2);
    terminal.wait_for("What is not saved is kept");
    terminal.write(FILE, &before);
    terminal.start(FILE, ASKS);
    terminal.send("\x1b[B\r");
    terminal.wait_without(ASKS);
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.read(FILE), before, "later is not now");
    terminal.start(FILE, ASKS);
}

fn write_protect(file: &Path, protected: bool) {
    let mut mode = fs::metadata(file).expect("a file").permissions();
    mode.set_readonly(protected);
    fs::set_permissions(file, mode).expect("another mode");
}

#[test]
fn what_one_window_cannot_save_is_offered_to_the_next_once_it_has_the_file() {
    let state = tempfile::tempdir().expect("a folder");
    let state = state.path().display().to_string();
    let variables = [("XDG_STATE_HOME", state.as_str())];
    let mut first = dashboard_with(&variables);
    let file = first.path(FILE);
    write_protect(&file, true);
    first.send("5");
    first.wait_for("Not saved");
    let mut second = Terminal::with(&variables);
    second.start(&file.display().to_string(), READY);
    second.wait_for("read only · pid ");
    second.settle();
    assert!(!second.contents().contains(ASKS), "the first still has it");
    first.signal(Signal::KILL);
    second.wait_for(ASKS);
    write_protect(&file, false);
    second.send("\r");
    first.wait_for_file(FILE, saved(5));
    second.send("q");
    assert_eq!(second.exit_code(), 0);
}
