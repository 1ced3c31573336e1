//! A call on the example, played on a real terminal: what it leaves in the file, and what it does not.

use rustix::process::Signal;

use crate::harness::Terminal;
use crate::stage::{EXAMPLE, FILE, READY, only_in, sorted};

/// What asks a terminal to take a text for its clipboard.
const OSC_52: &[u8] = b"\x1b]52;c;";

/// On the phone with Helios.
fn calling() -> Terminal {
    let mut terminal = Terminal::new();
    terminal.write(FILE, EXAMPLE);
    terminal.start(&format!("--today 2026-11-23 {FILE}"), READY);
    terminal.send("c");
    terminal.wait_for("in call since");
    terminal
}

/// A text with its times of day made alike: the clock of the machine goes on.
fn timeless(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for at in 0..letters.len().saturating_sub(4) {
        let is_time = letters[at..at + 5]
            .iter()
            .enumerate()
            .all(|(place, letter)| {
                if place == 2 {
                    *letter == ':'
                } else {
                    letter.is_ascii_digit()
                }
            });
        if is_time {
            letters[at..at + 5].copy_from_slice(&['h', 'h', ':', 'm', 'm']);
        }
    }
    let text: String = letters.into_iter().collect();
    // The minute may turn while the test goes on.
    text.replace("minutes: 1\n", "minutes: 0\n")
}

#[test]
fn a_call_leaves_exactly_its_changes_in_the_file() {
    let mut terminal = calling();
    terminal.send("j3");
    terminal.send("r4.7\r");
    terminal.send("nprice -2% on refills due 27/11\r");
    terminal.wait_for("Price -2% on refills");
    terminal.send(" R. Fontaine sounded relaxed");
    terminal.wait_for("sounded relaxed");
    terminal.send("\x1b");
    terminal.wait_for("Esc end");
    terminal.send("\x1b");
    terminal.wait_for("What changed");
    terminal.send("y");
    terminal.wait_for("clipboard");
    terminal.send("\r");
    terminal.wait_for("call kept");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    let (before, after) = (timeless(EXAMPLE), timeless(&terminal.read(FILE)));
    let gone = [
        "innovation: {value: 5, note: First chain with shelf-ready refills, date: 2026-10-02, by: cm}",
        "2026-08: 4.41, 2026-09: 4.47, 2026-10: 4.56}",
    ];
    let new = [
        "innovation: {value: 3, note: First chain with shelf-ready refills, date: 2026-11-23, by: cm}",
        "2026-08: 4.41, 2026-09: 4.47, 2026-10: 4.56, 2026-11-23: 4.7}",
        "- id: price-2-on-refills",
        "title: Price -2% on refills",
        "kind: price",
        "ask: {percent: -2}",
        "step: stop",
        "raised: {date: 2026-11-23, channel: call}",
        "answer_by: [2026-11-27]",
        "- id: c3",
        "at: 2026-11-23Thh:mm",
        "minutes: 0",
        "notes: \"hh:mm R. Fontaine sounded relaxed\"",
        "changes:",
        "- Attractiveness 4.2 → 3.8",
        "- Capacity to innovate 5 → 3",
        "- Yearly revenue 4.56 → 4.70 M€ (2026-11-23)",
        "- \"New: Price -2% on refills\"",
        "- \"Price -2% on refills: answer promised for 2026-11-27\"",
    ];
    assert_eq!(only_in(&before, &after), gone);
    assert_eq!(sorted(only_in(&after, &before)), sorted(new.to_vec()));
}

#[test]
fn what_is_copied_is_sent_to_the_terminal() {
    let mut terminal = calling();
    terminal.send("y");
    terminal.wait_for_bytes(OSC_52);
}

#[test]
fn tmux_is_told_of() {
    let mut terminal = Terminal::with(&[("TMUX", "/tmp/tmux-0/default,1,0")]);
    terminal.write(FILE, EXAMPLE);
    terminal.start(&format!("--today 2026-11-23 {FILE}"), READY);
    terminal.send("Y");
    terminal.wait_for("set-clipboard");
}

#[test]
fn a_kill_in_the_middle_of_a_note_loses_nothing_that_was_there_for_a_second() {
    let mut terminal = calling();
    terminal.send(" they want to tal");
    terminal.wait_for_file(FILE, |text| text.contains("they want to tal"));
    terminal.signal(Signal::KILL);
    let text = timeless(&terminal.read(FILE));
    assert_eq!(only_in(&text, &timeless(EXAMPLE)).len(), 3, "{text}");
}

#[test]
fn a_signal_in_the_middle_of_a_note_keeps_the_call() {
    let mut terminal = calling();
    terminal.send(" they want to tal");
    terminal.wait_for("they want to tal");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit_code(), 143);
    let text = terminal.read(FILE);
    assert!(text.contains("they want to tal") && text.contains("minutes: "));
}
