//! A save and its journal under kills, failing system calls, full disks and power cuts.
//!
//! What is done to them here is done to a child: this program itself, started again with a file to save.
//! A run does a sample; `KEYFOLIO_STRESS=1` does all of it. What the machine does not allow is skipped, and
//! said to be.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    reason = "a test that cannot set its stage has failed"
)]

mod child;
#[path = "../support/dice.rs"]
mod dice;
mod faults;
mod full;
mod kills;
mod power;
#[path = "../support/runs.rs"]
mod runs;

use std::fs;
use std::path::{Path, PathBuf};

use dice::Dice;
use runs::runs;

/// The file of a child that has saved this count.
fn text(count: u64) -> String {
    let accounts = (0..60).map(|n| format!("  - {{id: a{n}, name: Account {n}}} # as agreed\n"));
    let accounts: String = accounts.collect();
    format!("# Ours.\ncount: {count} # of saves\naccounts:\n{accounts}")
}

/// The count in a file that is whole.
#[track_caller]
fn count(file: &Path) -> u64 {
    let found = fs::read_to_string(file).expect("the file is there, and is text");
    let count = found.lines().find_map(|line| {
        let (count, _) = line.strip_prefix("count: ")?.split_once(' ')?;
        count.parse().ok()
    });
    let count = count.unwrap_or_else(|| panic!("no count in {found:?}"));
    assert!(found == text(count), "damaged: {found}");
    count
}

/// A folder with a file that counts from 0.
fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("p.yaml");
    write(&file, &text(0));
    (folder, file)
}

fn write(file: &Path, text: &str) {
    keyfolio::store::atomic::write(file, text.as_bytes()).expect("written");
}

/// What lies in a folder besides the file, the state folder left out.
fn others(file: &Path) -> Vec<String> {
    let folder = file.parent().expect("it is in a folder");
    let names = fs::read_dir(folder).expect("a folder").map(|entry| {
        let name = entry.expect("an entry").file_name();
        name.to_string_lossy().into_owned()
    });
    names
        .filter(|name| *name != "p.yaml" && name != "state")
        .collect()
}
