//! What saves, to be killed.

use std::fs;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use keyfolio::domain::Portfolio;
use keyfolio::store::document::{Document, SaveError, Saved};
use keyfolio::store::journal::Journal;
use keyfolio::store::patch::Op;
use keyfolio::store::path::Path as Place;
use keyfolio::store::state_folder::StateFolder;
use serde_yaml::Value;

/// What says that this is a child, and what it is to do.
const ROLE: &str = "KEYFOLIO_CHILD";
const FILE: &str = "KEYFOLIO_CHILD_FILE";
/// A path that is not there: looking at it marks where the save begins and ends in a trace.
pub(crate) const MARK: &str = "/keyfolio-mark";

/// The child, which is not one when all tests are run.
#[test]
fn child() {
    let Some(file) = std::env::var_os(FILE).map(PathBuf::from) else {
        return;
    };
    match std::env::var(ROLE).expect("a role").as_str() {
        "saves" => saves(&file),
        "keeps" => keeps(&file),
        _ => saves_once(&file),
    }
}

/// The command of a child.
pub(crate) fn command(role: &str, file: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", "child::child", "--nocapture", "--test-threads=1"]);
    command.env(ROLE, role).env(FILE, file);
    command
}

/// The place of the state folder of a file.
pub(crate) fn state_of(file: &Path) -> StateFolder {
    StateFolder::new(file.with_file_name("state"))
}

fn open(file: &Path) -> Document {
    let document = Document::open(file).expect("opened");
    document.with_backups(&state_of(file))
}

fn save(document: &mut Document, count: u64) -> Result<Saved, SaveError> {
    let path = Place::root().key("count");
    let value = Value::from(count);
    document.save(&[Op::Set { path, value }], Timestamp::now())
}

/// Saves on and on, and acknowledges each save.
fn saves(file: &Path) {
    let mut document = open(file);
    for count in crate::count(file) + 1.. {
        let saved = save(&mut document, count).expect("saved");
        assert!(saved.written.is_some_and(|written| written.durable));
        acknowledge(count);
    }
}

/// Keeps states in a journal, on and on.
fn keeps(file: &Path) {
    let mut journal = Journal::of(&state_of(file), file);
    let base = Portfolio::named("base");
    for count in 1.. {
        let ours = Portfolio::named(count.to_string());
        journal.keep(&base, &ours, Timestamp::now()).expect("kept");
        acknowledge(count);
    }
}

/// Saves once, between two marks, and says how that went.
fn saves_once(file: &Path) {
    let mut document = open(file);
    let _ = fs::metadata(MARK);
    let saved = save(&mut document, 1);
    let _ = fs::metadata(MARK);
    match saved {
        Ok(_) => acknowledge(1),
        Err(why) => {
            let _ = writeln!(io::stdout(), "refused {why}");
        }
    }
}

fn acknowledge(count: u64) {
    let mut out = io::stdout().lock();
    let said = writeln!(out, "acknowledged {count}").and_then(|()| out.flush());
    said.expect("somebody listens");
}

/// What a child acknowledged last, of what it said.
pub(crate) fn acknowledged(said: &str) -> Option<u64> {
    let counts = said.lines().filter_map(|line| {
        let (_, count) = line.split_once("acknowledged ")?;
        count.parse().ok()
    });
    counts.max()
}

/// Starts a child, and kills it some time after its first acknowledgement. Gives the last one.
pub(crate) fn killed(mut command: Command, after: Duration) -> u64 {
    let mut child = command.stdout(Stdio::piped()).spawn().expect("a child");
    let mut out = BufReader::new(child.stdout.take().expect("its output"));
    let mut said = String::new();
    while acknowledged(&said).is_none() {
        let read = out.read_line(&mut said).expect("it can be heard");
        assert!(read > 0, "it ended by itself: {said}");
    }
    std::thread::sleep(after);
    kill(&mut child);
    io::Read::read_to_string(&mut out, &mut said).expect("its last words");
    acknowledged(&said).expect("it had begun")
}

fn kill(child: &mut Child) {
    child.kill().expect("it lives");
    child.wait().expect("it ends");
}
