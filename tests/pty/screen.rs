//! What is sent to the terminal, and what comes of what it sends.

use rustix::process::Signal;

use crate::harness::Terminal;
use crate::stage::{FILE, READY, dashboard, saved, score, start, start_with};

#[test]
fn idle_means_no_byte_and_no_wake_up() {
    let terminal = dashboard();
    terminal.settle();
    let before = switches(&terminal);
    assert!(terminal.stays_quiet());
    assert_eq!(switches(&terminal), before);
}

#[test]
fn an_account_that_moved_leaves_a_trace_for_one_frame_more_then_nothing_runs() {
    let mut terminal = dashboard();
    terminal.send("\x1b[B3"); // loyalty: the account gets its place
    terminal.settle();
    terminal.send("5");
    terminal.wait_for_frame();
    let moved = terminal.contents();
    terminal.settle(); // longer than the moment
    assert_ne!(terminal.contents(), moved, "the trace is gone");
    let before = switches(&terminal);
    assert!(terminal.stays_quiet());
    assert_eq!(switches(&terminal), before);
}

/// How often each thread has been scheduled, where the system tells.
fn switches(terminal: &Terminal) -> Vec<String> {
    let tasks = format!("/proc/{}/task", terminal.foreground().as_raw_nonzero());
    let Ok(tasks) = std::fs::read_dir(tasks) else {
        return Vec::new();
    };
    let status = |task: std::fs::DirEntry| std::fs::read_to_string(task.path().join("status")).ok();
    let lines = tasks.flatten().filter_map(status).flat_map(|text| {
        let counts = text.lines().filter(|line| line.contains("ctxt_switches"));
        counts.map(str::to_owned).collect::<Vec<_>>()
    });
    lines.collect()
}

#[test]
fn a_key_is_one_frame() {
    let mut terminal = dashboard();
    terminal.settle();
    terminal.send("j");
    terminal.wait_for_frame();
    terminal.settle_keeping();
    assert_eq!(terminal.frames(), 1);
}

#[test]
fn a_thousand_keys_at_once_are_a_few_frames() {
    let mut terminal = dashboard();
    terminal.settle();
    terminal.send(&("12".repeat(499) + "15"));
    terminal.wait_for_file(FILE, saved(5));
    let frames = terminal.frames();
    assert!(frames < 12, "{frames} frames");
}

#[test]
fn a_storm_of_sizes_is_weathered() {
    let mut terminal = dashboard();
    for step in 1..=80 {
        terminal.resize(1 + step * 7 % 200, 1 + step * 3 % 60);
        terminal.send(["j", "\t", "k", "z", "?"][usize::from(step) % 5]);
    }
    terminal.resize(1, 1);
    terminal.send("\x1b\x1b\x1b");
    terminal.resize(80, 24);
    terminal.wait_for(READY);
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_paste_runs_no_command() {
    let mut terminal = dashboard();
    terminal.send("\x1b[200~5q\rq\n\x1b[201~");
    terminal.settle();
    assert!(terminal.look(vt100::Screen::alternate_screen));
    assert_eq!(score(&terminal), Some(1));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_click_focuses_a_pane_where_the_mouse_is_on() {
    let mut terminal = dashboard();
    terminal.send("\x1b[<0;115;34M\x1b[<0;115;34m");
    terminal.wait_for("▸Requirements");
}

#[test]
fn where_the_mouse_is_off_the_terminal_keeps_it() {
    let terminal = start_with(&[], "--no-mouse");
    let mode = terminal.look(vt100::Screen::mouse_protocol_mode);
    assert_eq!(mode, vt100::MouseProtocolMode::None);
}

#[test]
fn escape_acts_at_once() {
    let mut terminal = dashboard();
    terminal.send("?");
    terminal.settle();
    terminal.take_bytes();
    terminal.send("\x1b");
    terminal.wait_for_frame();
}

#[test]
fn a_sequence_nobody_knows_makes_it_deaf_to_nothing() {
    let mut terminal = dashboard();
    terminal.settle();
    terminal.send("\x1b[99;99~\x1b[");
    assert!(terminal.stays_quiet());
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit_code(), 143);
}

#[test]
fn no_color_means_none() {
    let terminal = start(&[("NO_COLOR", "1")]);
    terminal.settle_keeping();
    let text = String::from_utf8_lossy(&terminal.take_bytes()).into_owned();
    let colours: Vec<_> = text.split("\x1b[").skip(1).filter_map(coloured).collect();
    assert!(colours.is_empty(), "{colours:?}");
}

/// The sequence, if it sets a colour; to set it back to the terminal's own is to set none.
fn coloured(sequence: &str) -> Option<String> {
    let (parameters, _) = sequence.split_once('m')?;
    let mut numbers = parameters.split(';').map(str::parse::<u8>);
    let sets = |number: Result<u8, _>| matches!(number, Ok(30..=38 | 40..=48 | 90..=107));
    (!parameters.contains(char::is_alphabetic) && numbers.any(sets)).then(|| parameters.to_owned())
}

#[test]
fn without_colour_the_selection_is_seen() {
    let terminal = start(&[("NO_COLOR", "1")]);
    let inverse = |screen: &vt100::Screen| {
        let (height, width) = screen.size();
        let cells =
            (0..height.get()).flat_map(|row| (0..width.get()).map(move |column| (row, column)));
        cells
            .filter_map(|(row, column)| screen.cell(row, column))
            .any(vt100::Cell::inverse)
    };
    terminal.wait("a selected row", inverse);
}
