//! The file changes on the disk while the program is open.

use crate::stage::{FILE, dashboard, saved};

const THEIRS: &str = "    sector: Aviation # theirs\n";

#[test]
fn what_an_editor_saves_is_shown_at_once() {
    let mut terminal = dashboard();
    terminal.settle();
    let theirs = terminal.read(FILE).replace("Helios Retail", "Helios Group");
    terminal.write(FILE, &theirs);
    terminal.wait_for("Helios Group");
    terminal.settle();
    assert_eq!(terminal.read(FILE), theirs, "nothing is written back");
    terminal.send("uu");
    terminal.wait_for_file(FILE, |text| text.contains("Helios Retail"));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn what_both_change_at_once_is_in_the_file_and_on_the_screen() {
    let mut terminal = dashboard();
    terminal.settle();
    let theirs = terminal
        .read(FILE)
        .replace("    scores:\n", &format!("{THEIRS}    scores:\n"));
    terminal.send("5");
    terminal.write(FILE, &theirs);
    terminal.wait_for_file(FILE, |text| saved(5)(text) && text.contains(THEIRS));
    terminal.wait_for("Another program");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_file_that_is_broken_outside_is_told_and_what_is_shown_stays() {
    let mut terminal = dashboard();
    terminal.settle();
    let good = terminal.read(FILE);
    terminal.write(FILE, "format: 1\nportfolio: 7\n");
    terminal.wait_for("The file cannot be read");
    terminal.wait_for("Helios Retail");
    terminal.write(FILE, &good);
    terminal.send("3");
    terminal.wait_for_file(FILE, saved(3));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn what_both_changed_is_decided_on_the_screen() {
    let mut terminal = dashboard();
    terminal.settle();
    let before = terminal.read(FILE);
    // A file that cannot be read keeps ours from being saved before theirs is there.
    terminal.write(FILE, "format: 1\nportfolio: 7\n");
    terminal.wait_for("The file cannot be read");
    terminal.send("5");
    terminal.wait_for("Not saved");
    let theirs = before.replace("innovation: 1", "innovation: 4");
    terminal.write(FILE, &theirs);
    terminal.wait_for("Changed here and by another program");
    assert_eq!(terminal.read(FILE), theirs);
    terminal.send("\x1b[Cs");
    terminal.wait_for("■■■■·");
    terminal.wait_for("saved");
    assert_eq!(terminal.read(FILE), theirs);
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_file_that_is_taken_away_is_told_and_written_anew_where_that_is_said() {
    let mut terminal = dashboard();
    terminal.settle();
    let before = terminal.read(FILE);
    terminal.remove(FILE);
    terminal.wait_for("is no longer there");
    terminal.send("q");
    terminal.wait_for("Write the file anew");
    terminal.send("\r");
    terminal.wait_for_file(FILE, |text| text == before);
    assert_eq!(terminal.exit_code(), 0);
}
