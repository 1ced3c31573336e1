//! What could not be saved outlives the program.

use rustix::process::Signal;

use crate::harness::Terminal;
use crate::stage::{FILE, dashboard, saved};

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
