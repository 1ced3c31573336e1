//! A file with a merge that git could not finish.

use rstest::rstest;

use crate::harness::Terminal;
use crate::stage::{FILE, READY, TEXT, saved};

/// Whether git did something in the home folder.
fn git(terminal: &Terminal, arguments: &[&str]) -> bool {
    let done = crate::git::git(&terminal.path(""), arguments);
    done.is_some_and(|done| done.status.success())
}

fn commit(terminal: &Terminal, text: &str) {
    terminal.write(FILE, text);
    assert!(git(terminal, &["add", FILE]));
    assert!(git(terminal, &["commit", "-qm", "a version"]));
}

/// A terminal in a repository with a merge that git could not finish; nothing where there is no git.
fn unmerged(ours: &str, theirs: &str) -> Option<Terminal> {
    let terminal = Terminal::new();
    if !git(&terminal, &["init", "-q", "-b", "main"]) {
        eprintln!("not tested: there is no git here");
        return None;
    }
    commit(&terminal, TEXT);
    assert!(git(&terminal, &["checkout", "-q", "-b", "other"]));
    commit(&terminal, theirs);
    assert!(git(&terminal, &["checkout", "-q", "main"]));
    commit(&terminal, ours);
    assert!(!git(&terminal, &["merge", "-q", "other"]), "a conflict");
    assert!(terminal.read(FILE).contains("<<<<<<<"));
    Some(terminal)
}

/// The last line, and what is added after it: next to each other, so git cannot merge them.
fn with(text: &str, line: &str) -> String {
    format!("{text}{line}\n")
}

#[test]
fn what_goes_together_is_brought_together_and_the_markers_are_kept() {
    let ours = with(TEXT, "    sector: Aviation # ours");
    let theirs = TEXT.replace("innovation: 1", "innovation: 4");
    let Some(mut terminal) = unmerged(&ours, &theirs) else {
        return;
    };
    let marked = terminal.read(FILE);
    terminal.run(FILE);
    terminal.wait_for("nothing has to be decided");
    terminal.wait_for("[Y/n]");
    assert_eq!(terminal.read(FILE), marked, "nothing before the answer");
    terminal.send("\n");
    terminal.wait_for(READY);
    terminal.wait_for("taken over: Helios Retail");
    let together = ours.replace("innovation: 1", "innovation: 4");
    assert_eq!(terminal.read(FILE), together);
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.copies(), [marked]);
}

#[rstest]
#[case::ours("", 5)]
#[case::theirs("\x1b[C", 4)]
fn what_both_changed_is_decided_on_the_screen(#[case] keys: &str, #[case] score: u8) {
    let [ours, theirs] =
        [5, 4].map(|it| TEXT.replace("innovation: 1", &format!("innovation: {it}")));
    let Some(mut terminal) = unmerged(&ours, &theirs) else {
        return;
    };
    let marked = terminal.read(FILE);
    terminal.run(FILE);
    terminal.wait_for("one place that both changed has to be decided first");
    terminal.wait_for("[Y/n]");
    terminal.send("y\n");
    terminal.wait_for("Changed on both sides of the merge");
    terminal.settle();
    assert_eq!(terminal.read(FILE), marked, "nothing before the decision");
    // Later: nothing is written, and it is asked again.
    terminal.send("\x1b");
    terminal.wait_without("Changed on both sides");
    terminal.wait_for("Not saved");
    terminal.send("s");
    terminal.wait_for("Changed on both sides of the merge");
    assert_eq!(terminal.read(FILE), marked);
    terminal.send(&format!("{keys}s"));
    terminal.wait_without("Changed on both sides");
    terminal.wait_for("saved");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert!(
        saved(score)(&terminal.read(FILE)),
        "{}",
        terminal.read(FILE)
    );
    assert!(!terminal.read(FILE).contains("<<<<<<<"));
}

#[test]
fn leaving_before_anything_is_decided_leaves_the_file_as_it_was() {
    let [ours, theirs] =
        [5, 4].map(|it| TEXT.replace("innovation: 1", &format!("innovation: {it}")));
    let Some(mut terminal) = unmerged(&ours, &theirs) else {
        return;
    };
    let marked = terminal.read(FILE);
    terminal.run(FILE);
    terminal.wait_for("[Y/n]");
    terminal.send("\n");
    terminal.wait_for("Changed on both sides of the merge");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(terminal.read(FILE), marked);
}

#[test]
fn who_says_no_is_told_what_to_do() {
    let theirs = TEXT.replace("innovation: 1", "innovation: 4");
    let Some(mut terminal) = unmerged(&TEXT.replace("innovation: 1", "innovation: 5"), &theirs)
    else {
        return;
    };
    let marked = terminal.read(FILE);
    terminal.run(FILE);
    terminal.wait_for("[Y/n]");
    terminal.send("n\n");
    assert_eq!(terminal.exit_code(), 2);
    terminal.wait_for("keep one version of each marked place");
    assert_eq!(terminal.read(FILE), marked);
    assert!(!terminal.path(".p.yaml.lock").exists());
}

#[test]
fn without_what_git_knows_the_file_is_refused() {
    let mut terminal = Terminal::new();
    let marked = TEXT.replace(
        "      innovation: 1\n",
        "<<<<<<< HEAD\n      innovation: 5\n=======\n      innovation: 4\n>>>>>>> other\n",
    );
    terminal.write(FILE, &marked);
    terminal.run(FILE);
    assert_eq!(terminal.exit_code(), 2);
    terminal.wait_for("keep one version of each marked place");
    assert_eq!(terminal.read(FILE), marked);
}
