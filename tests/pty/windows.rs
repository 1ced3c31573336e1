//! Two windows on one file: exactly one writes it.

use rustix::process::Signal;

use crate::harness::Terminal;
use crate::stage::{FILE, READY, dashboard, saved, score};

/// What the second window says as long as it lasts.
const SECOND: &str = "read only · pid ";
/// What a window says that takes over.
const TAKES_OVER: &str = "The other window has ended";

/// Another window on the file of the first, on the same score.
fn second(first: &Terminal) -> Terminal {
    another(first, FILE)
}

fn another(first: &Terminal, name: &str) -> Terminal {
    let mut terminal = Terminal::new();
    let file = first.path(name);
    terminal.start(&file.display().to_string(), READY);
    terminal.send("\t\t");
    terminal.wait_for("▸Position");
    terminal
}

#[test]
fn the_second_says_who_writes_follows_it_and_takes_over_when_it_quits() {
    let mut first = dashboard();
    let pid = first.foreground();
    let mut second = second(&first);
    second.wait_for(&format!("{SECOND}{} on ", pid.as_raw_nonzero()));
    second.send("5");
    second.wait_for("another window has the file");

    first.send("3");
    second.wait_for("■■■··");
    second.wait_for("Another program");
    second.wait_for(SECOND);
    assert_eq!(score(&first), Some(3), "what the second typed is not there");

    first.send("4q");
    assert_eq!(first.exit_code(), 0);
    second.wait_for(TAKES_OVER);
    second.wait_for("■■■■·");
    second.send("2");
    second.wait_without(SECOND);
    second.send("q");
    assert_eq!(second.exit_code(), 0);
    assert_eq!(score(&first), Some(2));
    let left = first.path(".p.yaml.lock");
    assert!(!left.exists(), "nothing is left behind");
}

#[test]
fn a_window_that_is_killed_frees_the_file_at_once() {
    let first = dashboard();
    let mut second = second(&first);
    second.wait_for(SECOND);
    first.signal(Signal::KILL);
    second.wait_for(TAKES_OVER);
    second.send("5q");
    assert_eq!(second.exit_code(), 0);
    assert_eq!(score(&first), Some(5));
}

#[test]
fn what_a_killed_window_left_keeps_nobody_off() {
    let first = dashboard();
    first.signal(Signal::KILL);
    first.wait_for("exit=137");
    assert!(first.path(".p.yaml.lock").exists());
    let mut second = second(&first);
    second.send("5q");
    assert_eq!(second.exit_code(), 0);
    assert_eq!(score(&first), Some(5));
}

#[test]
fn a_window_that_waits_is_quiet_and_ends_at_once() {
    let mut first = dashboard();
    let mut second = second(&first);
    second.wait_for(SECOND);
    second.settle();
    assert!(second.stays_quiet());
    second.send("q");
    assert_eq!(second.exit_code(), 0);
    first.send("5q");
    assert_eq!(first.exit_code(), 0);
    assert_eq!(score(&first), Some(5));
}

#[test]
fn of_three_the_next_takes_over_and_the_last_is_told() {
    let mut first = dashboard();
    let (second, third) = (second(&first), second(&first));
    first.send("q");
    assert_eq!(first.exit_code(), 0);
    let next = [&second, &third].map(Terminal::foreground);
    let took_over = |terminal: &Terminal| {
        terminal.wait("the end of the first", |screen| {
            let contents = screen.contents();
            let told = next.iter().any(|pid| {
                let pid = pid.as_raw_nonzero();
                contents.contains(&format!("{SECOND}{pid} on "))
            });
            told || contents.contains(TAKES_OVER)
        });
        terminal.contents().contains(TAKES_OVER)
    };
    let writers = [&second, &third].map(took_over);
    assert_eq!(writers.iter().filter(|writes| **writes).count(), 1);
}

#[test]
fn saving_elsewhere_moves_the_lock_with_the_file() {
    let mut first = dashboard();
    let second = second(&first);
    second.wait_for(SECOND);
    first.send(":elsewhere\r");
    first.wait_for(FILE);
    first.send("\x15other.yaml\r");
    first.wait_for("other.yaml, the file that is open now");
    second.wait_for(TAKES_OVER);
    let third = another(&first, "other.yaml");
    third.wait_for(SECOND);
}

#[test]
fn where_there_can_be_no_lock_it_is_said_and_the_file_is_saved() {
    let mut terminal = Terminal::new();
    let first = dashboard();
    terminal.write(FILE, &first.read(FILE));
    let lock = terminal.path(".p.yaml.lock");
    std::os::unix::fs::symlink("elsewhere", lock).expect("a symbolic link");
    terminal.start(FILE, READY);
    terminal.wait_for("Nothing keeps another window off");
    terminal.send("\t\t5");
    terminal.wait_for_file(FILE, saved(5));
    assert!(!terminal.path("elsewhere").exists());
}
