//! The terminal is given back as it was, whatever ends the program.

use rstest::rstest;
use rustix::process::Signal;

use crate::harness::Terminal;

/// What the dashboard shows as soon as it is there.
const READY: &str = "standin";
const FILE: &str = "p.yaml";

fn dashboard() -> Terminal {
    let mut terminal = Terminal::new();
    terminal.start(FILE, READY);
    terminal
}

#[test]
fn an_edit_is_saved_and_quitting_gives_the_terminal_back() {
    let mut terminal = dashboard();
    terminal.send("5");
    terminal.wait_for("score 5 saved");
    assert_eq!(terminal.read(FILE), "score: 5");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert!(terminal.is_given_back());
}

#[test]
fn an_edit_right_before_quitting_is_saved() {
    let mut terminal = dashboard();
    terminal.send("4q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.read(FILE), "score: 4");
}

#[rstest]
#[case::term(Signal::TERM, 143)]
#[case::hup(Signal::HUP, 129)]
#[case::int(Signal::INT, 130)]
fn a_signal_saves_gives_back_and_tells_by_the_exit_code(#[case] signal: Signal, #[case] code: i32) {
    let mut terminal = dashboard();
    terminal.send("3");
    terminal.wait_for("score 3");
    terminal.signal(signal);
    assert_eq!(terminal.exit_code(), code);
    assert!(terminal.is_given_back());
    assert_eq!(terminal.read(FILE), "score: 3");
}

#[test]
fn a_sequence_nobody_knows_does_not_make_deaf() {
    let mut terminal = dashboard();
    terminal.send("\x1b[99;99~");
    assert!(terminal.stays_quiet());
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit_code(), 143);
}

#[rstest]
#[case::update("update")]
#[case::draw("draw")]
fn a_panic_is_read_on_the_normal_screen_and_loses_nothing(#[case] place: &str) {
    let mut terminal = Terminal::with(&[("KEYFOLIO_DEBUG_PANIC", place)]);
    terminal.start(FILE, READY);
    terminal.send("2\x1b[24~");
    assert_eq!(terminal.exit_code(), 101);
    terminal.wait_for(&format!("the defect of {place} that was asked for"));
    assert!(terminal.is_given_back());
    assert_eq!(terminal.read(FILE), "score: 2");
}

#[test]
fn a_panic_elsewhere_is_a_notice() {
    let mut terminal = Terminal::with(&[("KEYFOLIO_DEBUG_PANIC", "worker")]);
    terminal.start(FILE, READY);
    terminal.send("\x1b[24~");
    terminal.wait_for("the defect of worker that was asked for");
    terminal.send("5");
    terminal.wait_for("score 5 saved");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn ctrl_z_gives_back_and_fg_draws_at_once() {
    let mut terminal = dashboard();
    terminal.send("3\x1a");
    terminal.wait_for("Stopped");
    assert!(terminal.is_given_back());
    assert_eq!(terminal.read(FILE), "score: 3");
    terminal.resize(100, 30);
    terminal.send("fg; echo \"exit=$?\"\n");
    terminal.wait_for("score 3 saved");
    terminal.send("4");
    terminal.wait_for("score 4 saved");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert!(terminal.is_given_back());
}

#[rstest]
#[case::polite(Signal::TSTP)]
#[case::rude(Signal::STOP)]
fn stopped_from_outside_it_comes_back_too(#[case] signal: Signal) {
    let mut terminal = dashboard();
    let keyfolio = terminal.foreground();
    terminal.signal(signal);
    terminal.wait_for_shell(keyfolio);
    terminal.send("fg; echo \"exit=$?\"\n");
    while terminal.foreground() != keyfolio {
        std::thread::yield_now();
    }
    terminal.send("4");
    terminal.wait_for("score 4 saved");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_window_that_is_closed_ends_it_with_all_saved() {
    let mut terminal = dashboard();
    terminal.send("2");
    terminal.wait_for("score 2");
    let keyfolio = terminal.foreground();
    let home = terminal.close();
    while rustix::process::test_kill_process(keyfolio).is_ok() {
        std::thread::yield_now();
    }
    assert_eq!(std::fs::read_to_string(home.path().join(FILE)).unwrap(), "score: 2");
}

#[test]
fn idle_means_no_byte_and_no_wake_up() {
    let terminal = dashboard();
    terminal.settle();
    let before = wake_ups(&terminal);
    assert!(terminal.stays_quiet());
    assert_eq!(wake_ups(&terminal), before);
}

fn wake_ups(terminal: &Terminal) -> Vec<String> {
    let tasks = format!("/proc/{}/task", terminal.foreground().as_raw_nonzero());
    let Ok(tasks) = std::fs::read_dir(tasks) else { return Vec::new() };
    let status = tasks.filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("status")).ok());
    status.flat_map(|text| text.lines().filter(|line| line.contains("ctxt_switches")).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn a_thousand_keys_are_few_frames() {
    let mut terminal = dashboard();
    terminal.settle();
    terminal.send(&("1".repeat(999) + "5"));
    terminal.wait_for("score 5");
    let bytes = terminal.take_bytes();
    let frames = bytes.windows(8).filter(|piece| piece == b"\x1b[?2026h").count();
    assert!(frames < 10, "{frames} frames");
}

#[test]
fn a_storm_of_sizes_is_weathered() {
    let mut terminal = dashboard();
    for step in 1..=60 {
        terminal.resize(1 + step * 7 % 200, 1 + step * 3 % 60);
    }
    terminal.resize(1, 1);
    terminal.resize(80, 24);
    terminal.send("5");
    terminal.wait_for("score 5 saved");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_paste_runs_no_command() {
    let mut terminal = dashboard();
    terminal.send("\x1b[200~5q\rq\n\x1b[201~");
    terminal.wait_for("pasted");
    assert!(!terminal.contents().contains("score 5"));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn without_a_terminal_it_says_so() {
    let mut terminal = Terminal::new();
    terminal.run("p.yaml </dev/null");
    assert_eq!(terminal.exit_code(), 2);
    terminal.wait_for("needs a terminal");
}

#[test]
fn the_editor_gets_the_terminal_and_what_it_writes_is_read() {
    let mut terminal = Terminal::with(&[("EDITOR", "sh -c 'echo editing; read word; echo \"score: $word\" >\"$1\"' -")]);
    terminal.start(FILE, READY);
    terminal.send("E");
    terminal.wait_for("editing");
    assert!(terminal.is_given_back());
    terminal.send("4\r");
    terminal.wait_for("reread 4");
    terminal.send("5");
    terminal.wait_for("score 5 saved");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}
