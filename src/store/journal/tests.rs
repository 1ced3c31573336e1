use super::*;
use crate::store::state_folder::StateFolder;
use rstest::rstest;

fn named(name: &str) -> Portfolio {
    Portfolio::named(name)
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn now() -> Timestamp {
    at("2026-11-23T14:02:09.250Z")
}

/// A journal of a document in a folder of its own, as every start of the program sees it.
fn journal(folder: &tempfile::TempDir) -> Journal {
    Journal::of(
        &StateFolder::new(folder.path().join("state")),
        &folder.path().join("p.yaml"),
    )
}

/// A journal that an earlier session left.
fn left_behind() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut journal = journal(&folder);
    let kept = journal.keep(&named("Aurora"), &named("Borealis"), now());
    kept.expect("kept");
    let path = journal.own.expect("its own").path;
    (folder, path)
}

#[test]
fn what_one_session_keeps_the_next_one_finds() {
    let (folder, _) = left_behind();
    let found = journal(&folder).found();
    let entries: Vec<_> = found.left.into_iter().map(|left| left.entry).collect();
    let (base, ours) = (named("Aurora"), named("Borealis"));
    let since = now();
    assert_eq!(entries, [Entry { since, base, ours }]);
    assert_eq!(found.damaged, Vec::<PathBuf>::new());
}

#[test]
fn the_example_comes_back_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = include_str!("../../../portfolio.example.yaml");
    let example = read(text).expect("the example");
    let mut kept = journal(&folder);
    kept.keep(&named("Aurora"), &example, now()).expect("kept");
    let found = journal(&folder).found();
    assert_eq!(found.left[0].entry.ours, example);
}

#[test]
fn a_session_keeps_one_file_and_the_time_of_its_first_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut kept = journal(&folder);
    for (name, time) in [("B", "10:00"), ("C", "10:01"), ("D", "10:02")] {
        let now = at(&format!("2026-11-23T{time}:00Z"));
        kept.keep(&named("A"), &named(name), now).expect("kept");
    }
    let found = journal(&folder).found().left;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].entry.since, at("2026-11-23T10:00:00Z"));
    assert_eq!(found[0].entry.ours, named("D"));
}

#[test]
fn what_was_saved_is_taken_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut kept = journal(&folder);
    kept.clear().expect("nothing to take away");
    kept.keep(&named("A"), &named("B"), now()).expect("kept");
    kept.clear().expect("taken away");
    assert_eq!(journal(&folder).found(), Found::default());
}

#[test]
fn what_is_looked_at_later_is_not_written_over() {
    let (folder, _) = left_behind();
    let mut second = journal(&folder);
    let later = at("2026-11-24T08:00:00Z");
    second.keep(&named("A"), &named("B"), later).expect("kept");
    let found = journal(&folder).found().left;
    let times: Vec<_> = found.iter().map(|left| left.entry.since).collect();
    assert_eq!(times, [now(), later]);
}

#[test]
fn what_was_taken_over_is_the_sessions_own() {
    let (folder, _) = left_behind();
    let mut second = journal(&folder);
    second.adopt(second.found().left.remove(0));
    let later = at("2026-11-24T08:00:00Z");
    second.keep(&named("A"), &named("B"), later).expect("kept");
    let found = journal(&folder).found().left;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].entry.since, now(), "since then it is not saved");
    second.clear().expect("taken away");
    assert_eq!(journal(&folder).found(), Found::default());
}

#[test]
fn what_is_dropped_is_gone() {
    let (folder, path) = left_behind();
    let second = journal(&folder);
    second.drop_left(&second.found().left[0]).expect("dropped");
    assert!(!path.exists());
}

#[rstest]
#[case::empty(|_: &str| String::new())]
#[case::torn(|text: &str| text.split_at(text.len() / 2).0.to_owned())]
#[case::last_byte(|text: &str| text.trim_end().to_owned())]
#[case::other_bytes(|text: &str| text.replace("Borealis", "Borealix"))]
#[case::of_a_later_version(|text: &str| text.replacen("journal 1", "journal 2", 1))]
#[case::none_of_ours(|_: &str| "an essay\n".to_owned())]
fn what_cannot_be_read_is_put_aside_once(#[case] spoil: fn(&str) -> String) {
    let (folder, path) = left_behind();
    let text = fs::read_to_string(&path).expect("a journal");
    atomic::write(&path, spoil(&text).as_bytes()).expect("spoiled");
    let found = journal(&folder).found();
    assert_eq!(found.left, []);
    let aside = fs::read_to_string(&found.damaged[0]).expect("it is kept");
    assert_eq!(aside, spoil(&text));
    assert_eq!(journal(&folder).found(), Found::default());
}

#[test]
fn any_byte_that_is_cut_off_is_noticed() {
    let (folder, path) = left_behind();
    let bytes = fs::read(&path).expect("a journal");
    let journal = journal(&folder);
    assert!(journal.entry(&bytes).is_some());
    for end in 0..bytes.len() {
        assert_eq!(journal.entry(&bytes[..end]), None, "cut at {end}");
    }
}

#[test]
fn the_journal_of_another_document_is_not_taken_for_ours() {
    let (folder, path) = left_behind();
    let bytes = fs::read(path).expect("a journal");
    let other = Journal::of(
        &StateFolder::new(folder.path().join("state")),
        Path::new("/elsewhere/p.yaml"),
    );
    assert_eq!(other.entry(&bytes), None);
}

#[cfg(unix)]
#[test]
fn it_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = left_behind();
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let folder = journal(&folder).folder().to_owned();
    assert_eq!((mode(&path), mode(&folder)), (0o600, 0o700));
}

#[test]
fn a_folder_that_cannot_be_written_to_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    atomic::write(&folder.path().join("state"), b"a file").expect("in the way");
    let mut journal = journal(&folder);
    let error = journal.keep(&named("A"), &named("B"), now());
    let said = error.expect_err("no folder").to_string();
    assert!(said.contains("journal folder"), "{said}");
}
