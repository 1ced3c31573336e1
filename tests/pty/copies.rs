//! Copies that sync tools have left beside the file.

use crate::harness::Terminal;
use crate::stage::{FILE, READY, TEXT, saved};

const COPY: &str = "p (conflicted copy 2026-11-20).yaml";

/// The dashboard of a file with a copy beside it.
fn beside(copy: &str) -> Terminal {
    let mut terminal = Terminal::new();
    terminal.write(FILE, TEXT);
    terminal.write(COPY, copy);
    terminal.start(FILE, READY);
    terminal
}

#[test]
fn a_copy_is_noticed_brought_in_and_put_away() {
    let copy = format!("{TEXT}  - {{id: nova, name: Nova}}\n");
    let mut terminal = beside(&copy);
    terminal
        .wait_for("g y shows what a sync tool has left here: p (conflicted copy 2026-11-20).yaml");
    terminal.settle();
    assert_eq!(terminal.read(FILE), TEXT, "nothing is done in silence");
    terminal.send("gy");
    terminal.wait_for("Would change: Nova.");
    terminal.send("\r");
    terminal.wait_for("Brought in what");
    terminal.wait_for_file(FILE, |text| text.contains("Nova"));
    assert_eq!(terminal.read(COPY), copy, "the copy stays where it is");
    terminal.send("gy\r");
    terminal.wait_for("Put away");
    assert!(!terminal.path(COPY).exists());
    terminal.send("u");
    terminal.wait_for_file(FILE, |text| !text.contains("Nova"));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    let folder = terminal.path(".local/state/keyfolio/backups");
    let folders = std::fs::read_dir(folder).expect("copies").flatten();
    let kept = folders.map(|it| std::fs::read_to_string(it.path().join(COPY)));
    let kept: Vec<_> = kept.map(|it| it.expect("a copy")).collect();
    assert_eq!(kept, [copy]);
}

#[test]
fn what_both_have_otherwise_is_decided_and_later_is_later() {
    let mut terminal = beside(&TEXT.replace("innovation: 1", "innovation: 4"));
    terminal.wait_for("a sync tool has left");
    terminal.send("gy\r");
    terminal.wait_for("Changed here and in the copy");
    terminal.send("\x1b");
    terminal.wait_without("Changed here and in the copy");
    terminal.send("gy\r");
    terminal.wait_for("Changed here and in the copy");
    assert_eq!(terminal.read(FILE), TEXT);
    terminal.send("\x1b[Cs");
    terminal.wait_for_file(FILE, saved(4));
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn another_portfolio_is_no_copy() {
    let other = TEXT.replace("helios", "nova");
    let mut terminal = beside(&other);
    terminal.send("gy");
    terminal.wait_for("no sync tool has left a copy");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
}
