//! The example, to be played with.

use std::fs;
use std::path::Path;

use crate::harness::Terminal;
use crate::stage::READY;

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    entries.map(name).collect()
}

/// The demo, its scratch copy below the home folder.
fn demo() -> Terminal {
    let mut terminal = Terminal::new();
    terminal.send("export TMPDIR=$HOME/tmp; mkdir $TMPDIR\n");
    terminal.start("demo", READY);
    terminal
}

/// The folder of the scratch copy.
fn scratch(terminal: &Terminal) -> Option<std::path::PathBuf> {
    let folder = terminal.path("tmp");
    let name = names(&folder)
        .into_iter()
        .find(|it| it.starts_with("keyfolio-"));
    name.map(|name| folder.join(name))
}

#[test]
fn nothing_lies_beside_the_scratch_copy_and_nothing_is_left_of_it() {
    let mut terminal = demo();
    let folder = scratch(&terminal).expect("a scratch copy");
    assert_eq!(names(&folder), ["demo.yaml"]);
    let file = folder.join("demo.yaml");
    let name = file.to_string_lossy();
    assert!(terminal.contents().contains("demo, nothing is kept"));
    let former = |text: &str| text.matches("status: former").count();
    let before = former(&terminal.read(&name));
    terminal.send("as");
    terminal.wait_for_file(&name, |text| former(text) == before + 1);
    assert_eq!(names(&folder), ["demo.yaml"]);
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(scratch(&terminal), None);
    assert!(!terminal.path(".local/state/keyfolio").exists());
}

#[test]
fn saved_elsewhere_it_is_a_file_like_any_other() {
    let mut terminal = demo();
    terminal.send(":elsewhere\r");
    terminal.wait_for("demo.yaml");
    let mine = terminal.path("mine.yaml");
    terminal.send(&format!("\x15{}\r", mine.display()));
    terminal.wait_for("mine.yaml, the file that is open now");
    assert!(terminal.path(".mine.yaml.lock").exists());
    let mut second = Terminal::new();
    second.start(&mine.display().to_string(), "read only · pid ");
    terminal.send("as");
    terminal.wait_for("saved");
    second.wait_for("Another program");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    second.wait_for("The other window has ended");
    second.send("q");
    assert_eq!(second.exit_code(), 0);
    assert!(mine.exists());
    assert!(!terminal.path(".mine.yaml.lock").exists());
    assert_eq!(terminal.copies().len(), 1, "of the file as it was");
}
