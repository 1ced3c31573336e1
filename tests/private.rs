//! What the program writes is for its user alone, one kind of file after the other; the user's own file keeps
//! the mode it has.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    reason = "a test that cannot set its stage has failed"
)]

use std::cell::RefCell;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use keyfolio::domain::Portfolio;
use keyfolio::store::atomic::{self, Expect, FileState, Fs, Names, RealFs};
use keyfolio::store::backup::Backups;
use keyfolio::store::document::Document;
use keyfolio::store::habits::Habits;
use keyfolio::store::journal::Journal;
use keyfolio::store::lock::{self, Claim, Holder};
use keyfolio::store::patch::Op;
use keyfolio::store::siblings;
use keyfolio::store::state_folder::StateFolder;
use rstest::rstest;

const TEXT: &str = "format: 1\nportfolio: {name: Aurora}\n";
/// A mode that no file of ours gets by itself.
const SHARED: u32 = 0o664;

/// A folder with the user's file in it, which others may read too.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = Self { folder };
        atomic::write(&place.file(), TEXT.as_bytes()).expect("a file");
        share(&place.file());
        place
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("portfolio.yaml")
    }

    fn state(&self) -> StateFolder {
        StateFolder::new(self.folder.path().join("state"))
    }

    fn backups(&self) -> Backups {
        Backups::of(&self.state(), &self.file())
    }

    fn document(&self) -> Document {
        let document = Document::open(&self.file()).expect("opened");
        document.with_backups(&self.state())
    }

    fn journal(&self) -> Journal {
        let mut journal = Journal::of(&self.state(), &self.file());
        let [base, ours] = ["base", "ours"].map(Portfolio::named);
        journal.keep(&base, &ours, Timestamp::now()).expect("kept");
        journal
    }
}

/// Lets others read and write a file.
fn share(path: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(SHARED)).expect("a mode");
}

fn mode(path: &Path) -> u32 {
    let meta = fs::symlink_metadata(path).expect("it is there");
    meta.permissions().mode() & 0o777
}

/// The one file in a folder.
fn only(folder: &Path) -> PathBuf {
    let mut entries = fs::read_dir(folder).expect("a folder").flatten();
    let first = entries.next().expect("a file").path();
    assert!(entries.next().is_none(), "one file");
    first
}

fn renaming(name: &str) -> [Op; 1] {
    let path = keyfolio::store::path::Path::root()
        .key("portfolio")
        .key("name");
    [Op::Set {
        path,
        value: name.into(),
    }]
}

fn who() -> Holder {
    Holder {
        host: "here".to_owned(),
        pid: 1,
        since: Timestamp::now(),
    }
}

fn a_file_saved_elsewhere(place: &Place) -> PathBuf {
    let other = place.folder.path().join("other.yaml");
    let saved = place.document().save_as(&other, &renaming("B"));
    saved.expect("saved");
    other
}

fn a_copy_of_the_file(place: &Place) -> PathBuf {
    let saved = place.document().save(&renaming("B"), Timestamp::now());
    saved.expect("saved").backup.expect("a copy")
}

/// The file with its markers, once a merge that git could not finish is.
fn a_copy_with_markers(place: &Place) -> PathBuf {
    let merged = Document::replacing(&place.file(), TEXT.replace("Aurora", "B"));
    let merged = merged.expect("opened").with_backups(&place.state());
    let mut merged = merged;
    let saved = merged.save(&[], Timestamp::now()).expect("saved");
    saved.backup.expect("a copy")
}

fn what_was_never_saved(place: &Place) -> PathBuf {
    let kept = place.backups();
    let kept = kept.keep_unsaved(&Portfolio::named("A"), Timestamp::now());
    kept.expect("kept")
}

fn a_journal(place: &Place) -> PathBuf {
    only(place.journal().folder())
}

fn a_journal_that_is_torn(place: &Place) -> PathBuf {
    let journal = place.journal();
    let file = fs::File::options().write(true).open(only(journal.folder()));
    file.and_then(|file| file.set_len(40)).expect("torn");
    journal.found().damaged.pop().expect("it is put aside")
}

fn a_lock(place: &Place) -> PathBuf {
    let claim = lock::claim(&place.file(), who).expect("claimed");
    assert!(matches!(claim, Claim::Ours(_)));
    std::mem::forget(claim); // as when the program is killed
    lock::beside(&place.file()).expect("its place")
}

/// What a sync tool has left, as everybody may read it, once it is put away.
fn a_copy_of_a_sync_tool(place: &Place) -> PathBuf {
    let copy = place.folder.path().join("portfolio (conflicted copy).yaml");
    atomic::write(&copy, TEXT.as_bytes()).expect("a file");
    share(&copy);
    siblings::put_away(&copy, &place.backups()).expect("put away")
}

/// What headings of spreadsheets stand for.
fn headings(place: &Place) -> PathBuf {
    let said = [("accounts", "kunde".to_owned(), "name".to_owned())];
    let kept = Habits::of(place.state().path()).keep(said);
    kept.expect("kept");
    only(place.state().path())
}

#[rstest]
#[case::headings(headings)]
#[case::a_file_saved_elsewhere(a_file_saved_elsewhere)]
#[case::a_copy_of_the_file(a_copy_of_the_file)]
#[case::a_copy_with_markers(a_copy_with_markers)]
#[case::what_was_never_saved(what_was_never_saved)]
#[case::a_journal(a_journal)]
#[case::a_journal_that_is_torn(a_journal_that_is_torn)]
#[case::a_lock(a_lock)]
#[case::a_copy_of_a_sync_tool(a_copy_of_a_sync_tool)]
fn it_is_for_its_user_alone(#[case] written: fn(&Place) -> PathBuf) {
    let place = Place::new();
    let path = written(&place);
    assert_eq!(mode(&path), 0o600, "{}", path.display());
    if path.starts_with(place.state().path()) {
        let folders = path.ancestors().skip(1);
        for folder in folders.take_while(|it| it.starts_with(place.state().path())) {
            assert_eq!(mode(folder), 0o700, "{}", folder.display());
        }
    }
    assert_eq!(mode(&place.file()), SHARED, "the user's own file");
}

/// A file system that notes the modes of what is written to.
#[derive(Default)]
struct Spy(RefCell<Vec<u32>>);

impl Fs for Spy {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        RealFs.resolve(path)
    }

    fn state(&self, path: &Path) -> io::Result<FileState> {
        RealFs.state(path)
    }

    fn create(&self, path: &Path) -> io::Result<()> {
        RealFs.create(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.0.borrow_mut().push(mode(path));
        RealFs.write(path, bytes)
    }

    fn take_after(&self, path: &Path, model: &Path) -> io::Result<()> {
        RealFs.take_after(path, model)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        RealFs.sync(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealFs.read(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealFs.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        RealFs.sync_folder(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealFs.remove(path)
    }
}

#[test]
fn a_temporary_file_is_for_its_user_alone_while_it_is_filled() {
    let place = Place::new();
    let spy = Spy::default();
    let file = place.file();
    atomic::write_through(&spy, &file, b"new", Expect::Anything).expect("written");
    assert_eq!(spy.0.into_inner(), [0o600]);
    assert_eq!(mode(&file), SHARED);
}

#[rstest]
#[case::for_its_user(0o600)]
#[case::for_a_group(0o640)]
#[case::for_everybody(0o644)]
#[case::shared(0o666)]
fn the_users_own_file_keeps_its_mode(#[case] own: u32, #[values(false, true)] in_place: bool) {
    let place = Place::new();
    let file = place.file();
    fs::set_permissions(&file, fs::Permissions::from_mode(own)).expect("a mode");
    let mut document = place.document();
    if in_place {
        fs::hard_link(&file, place.folder.path().join("other")).expect("another name");
        document.decide_names(Names::Together);
    }
    let saved = document.save(&renaming("B"), Timestamp::now());
    assert!(saved.expect("saved").written.is_some());
    assert_eq!(mode(&file), own);
}
