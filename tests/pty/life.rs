//! The terminal is given back as it was, whatever ends or interrupts the program.

use rstest::rstest;
use rustix::process::{Signal, test_kill_process};

use crate::harness::Terminal;
use crate::stage::{F12, FILE, READY, dashboard, dashboard_with, saved, score};

#[test]
fn an_edit_is_saved_and_quitting_gives_the_terminal_back() {
    let mut terminal = dashboard();
    terminal.send("5");
    terminal.wait_for_file(FILE, saved(5));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.wait_given_back();
}

#[test]
fn an_edit_right_before_quitting_is_saved() {
    let mut terminal = dashboard();
    terminal.send("4q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(score(&terminal), Some(4));
}

#[test]
fn what_was_not_changed_is_not_written() {
    let mut terminal = dashboard();
    let before = terminal.modified(FILE);
    terminal.send("jkq");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.modified(FILE), before);
}

#[rstest]
#[case::term(Signal::TERM, 143)]
#[case::hup(Signal::HUP, 129)]
#[case::int(Signal::INT, 130)]
#[case::quit(Signal::QUIT, 131)]
fn a_signal_saves_gives_back_and_tells_by_the_exit_code(#[case] signal: Signal, #[case] code: i32) {
    let mut terminal = dashboard();
    terminal.send("3");
    terminal.wait_for("■■■··");
    terminal.signal(signal);
    assert_eq!(terminal.exit_code(), code);
    terminal.wait_given_back();
    assert_eq!(score(&terminal), Some(3));
}

#[rstest]
#[case::update("update")]
#[case::draw("draw")]
fn a_panic_is_read_on_the_normal_screen_and_loses_nothing(#[case] place: &str) {
    let mut terminal = dashboard_with(&[("KEYFOLIO_DEBUG_PANIC", place)]);
    terminal.send(&format!("2{F12}"));
    assert_eq!(terminal.exit_code(), 101);
    terminal.wait_for(&format!("the defect of {place} that was asked for"));
    terminal.wait_given_back();
    assert_eq!(score(&terminal), Some(2));
}

#[test]
fn a_panic_of_another_thread_is_a_notice() {
    let mut terminal = dashboard_with(&[("KEYFOLIO_DEBUG_PANIC", "worker")]);
    terminal.send(F12);
    terminal.wait_for("the defect of worker");
    terminal.send("5");
    terminal.wait_for_file(FILE, saved(5));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_window_that_is_closed_ends_it_with_everything_saved() {
    let mut terminal = dashboard();
    terminal.send("2");
    terminal.wait_for("■■···");
    let keyfolio = terminal.foreground();
    let home = terminal.close();
    while test_kill_process(keyfolio).is_ok() {
        std::thread::yield_now();
    }
    let text = std::fs::read_to_string(home.path().join(FILE)).expect("the file");
    assert!(saved(2)(&text), "{text}");
}

#[test]
fn ctrl_z_gives_back_and_fg_draws_at_once() {
    let mut terminal = dashboard();
    let keyfolio = terminal.foreground();
    terminal.send("3\x1a");
    terminal.wait_for_shell(keyfolio);
    terminal.wait_given_back();
    assert_eq!(score(&terminal), Some(3));
    terminal.resize(100, 30);
    terminal.bring_back();
    terminal.wait_for(READY);
    terminal.send("4");
    terminal.wait_for_file(FILE, saved(4));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.wait_given_back();
}

#[rstest]
#[case::asked_to(Signal::TSTP)]
#[case::made_to(Signal::STOP)]
fn stopped_from_outside_it_comes_back_too(#[case] signal: Signal) {
    let mut terminal = dashboard();
    let keyfolio = terminal.foreground();
    terminal.signal(signal);
    terminal.wait_for_shell(keyfolio);
    terminal.take_bytes();
    terminal.bring_back();
    terminal.wait_for_bytes(b"\x1b[?1049h");
    terminal.wait_for(READY);
    terminal.send("4");
    terminal.wait_for_file(FILE, saved(4));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    terminal.wait_given_back();
}

#[test]
fn the_editor_gets_the_terminal_and_what_it_writes_is_read() {
    let script =
        "sh -c 'echo editing; read score; sed -i \"s/novation: .*/novation: $score/\" \"$1\"' -";
    let mut terminal = dashboard_with(&[("EDITOR", script)]);
    terminal.send("E");
    terminal.wait_for("editing");
    terminal.wait_given_back();
    terminal.send("3\n");
    terminal.wait("the dashboard", vt100::Screen::alternate_screen);
    terminal.send("+");
    terminal.wait_for_file(FILE, saved(4));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn an_editor_that_breaks_the_file_breaks_nothing_else() {
    let script = "sh -c 'echo \"format: 1\" >\"$1\"' -";
    let mut terminal = dashboard_with(&[("EDITOR", script)]);
    terminal.take_bytes();
    terminal.send("E");
    terminal.wait_for_bytes(b"\x1b[?1049h");
    terminal.wait_for(READY);
    terminal.wait_for("The file cannot be read"); // all that is wrong with it, until it was read
    terminal.send("\r5");
    terminal.wait_for("Not saved");
    assert_eq!(terminal.read(FILE), "format: 1\n");
}

#[test]
fn ctrl_z_in_the_editor_stops_both() {
    let mut terminal = dashboard_with(&[(
        "EDITOR",
        "sh -c 'echo editing; kill -TSTP 0; echo again; read _' -",
    )]);
    let keyfolio = terminal.foreground();
    terminal.send("E");
    terminal.wait_for("editing");
    terminal.wait_for_shell(keyfolio);
    terminal.bring_back();
    terminal.wait_for("again");
    terminal.send("\n");
    terminal.wait("the dashboard", vt100::Screen::alternate_screen);
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

/// The dashboard, asked to quit with a change that cannot be saved: another program has left the file
/// unreadable. Returns what the file should be.
fn unsaved() -> (Terminal, String) {
    let mut terminal = dashboard();
    let ours = terminal.read(FILE);
    terminal.write(FILE, "format: 1\nportfolio: Theirs\n");
    terminal.send("5q");
    terminal.wait_for("Leave without saving");
    (terminal, ours)
}

#[test]
fn what_cannot_be_saved_at_the_end_is_tried_again() {
    let (mut terminal, ours) = unsaved();
    terminal.write(FILE, &ours);
    terminal.send("\r");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(score(&terminal), Some(5));
}

#[test]
fn what_cannot_be_saved_at_the_end_is_saved_elsewhere() {
    let (mut terminal, _) = unsaved();
    terminal.send("\x1b[B\r");
    terminal.wait_without("Leave without saving");
    terminal.send("\x01\x0belsewhere.yaml\r");
    terminal.wait_for_file("elsewhere.yaml", saved(5));
    assert!(
        terminal
            .read("elsewhere.yaml")
            .contains("Aurora Components # ours")
    );
    assert!(terminal.read(FILE).contains("Theirs"));
}

#[test]
fn what_cannot_be_saved_at_the_end_is_left_behind_knowingly() {
    let (mut terminal, _) = unsaved();
    terminal.send("\x1b[B\x1b[B\r");
    assert_ne!(terminal.exit_code(), 0);
    terminal.wait_for("could not be saved");
    terminal.wait_given_back();
    assert!(terminal.read(FILE).contains("Theirs"));
}

#[test]
fn the_terminal_is_given_back_in_an_order_that_types_nothing_into_the_shell() {
    let mut terminal = dashboard();
    terminal.settle();
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    let bytes = terminal.take_bytes();
    let steps = ["?1006l", "?1000l", "?2004l", "?25h", "?1049l"].map(|step| place(&bytes, step));
    assert!(steps.iter().all(Option::is_some), "{steps:?}");
    assert!(steps.is_sorted(), "{steps:?}");
}

/// Where a sequence stands last.
fn place(bytes: &[u8], sequence: &str) -> Option<usize> {
    bytes
        .windows(sequence.len())
        .rposition(|window| window == sequence.as_bytes())
}

#[test]
fn without_a_terminal_it_says_what_to_do() {
    let mut terminal = Terminal::new();
    terminal.write("p.yaml", "format: 1\nportfolio: {name: Aurora}\n");
    terminal.run("p.yaml </dev/null");
    assert_eq!(terminal.exit_code(), 2);
    terminal.wait_for("keyfolio show");
}
