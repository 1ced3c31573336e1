use rstest::rstest;

use super::*;
use crate::domain::Portfolio;
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Value as Field};
use crate::store::diff::diff;
use crate::store::path::Path;
use crate::store::state_folder::StateFolder;

const TEXT: &str = "# ours\nname: Aurora  # the company\naccounts:\n  - id: a\n    scores: {x: 1}  # agreed\n  - id: b\n";

fn put(path: impl AsRef<FilePath>, text: &str) -> Result<Written, WriteError> {
    atomic::write(path.as_ref(), text.as_bytes())
}

fn now() -> Timestamp {
    "2026-11-23T14:02:00Z".parse().expect("a time")
}

fn opened() -> (tempfile::TempDir, Document) {
    opened_with(TEXT)
}

fn opened_with(text: &str) -> (tempfile::TempDir, Document) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("portfolio.yaml");
    put(&path, text).expect("a file");
    let document = Document::open(&path)
        .expect("opened")
        .with_backups(&StateFolder::new(folder.path().join("state")));
    (folder, document)
}

fn score(value: u64) -> Vec<Op> {
    vec![Op::Set {
        path: Path::root().key("accounts").id("a").key("scores").key("x"),
        value: Value::from(value),
    }]
}

#[test]
fn a_save_changes_the_file_and_keeps_the_old_one_once() {
    let (_folder, mut document) = opened();
    let first = document.save(&score(4), now()).expect("saved");
    assert_eq!(
        fs::read_to_string(document.path()).expect("the file"),
        TEXT.replace("x: 1", "x: 4")
    );
    assert_eq!(
        fs::read_to_string(first.backup.expect("a copy")).expect("a copy"),
        TEXT
    );
    assert_eq!(first.how, Some(How::Edited));
    let second = document.save(&score(5), now()).expect("saved");
    assert_eq!(second.backup, None);
    assert_eq!(
        fs::read_to_string(document.path()).expect("the file"),
        TEXT.replace("x: 1", "x: 5")
    );
}

#[test]
fn a_save_without_a_change_writes_nothing() {
    let (_folder, mut document) = opened();
    let before = fs::metadata(document.path())
        .and_then(|meta| meta.modified())
        .expect("a time");
    for ops in [Vec::new(), score(1)] {
        let saved = document.save(&ops, now()).expect("saved");
        assert!(saved.written.is_none() && saved.backup.is_none());
    }
    assert_eq!(
        fs::metadata(document.path())
            .and_then(|meta| meta.modified())
            .expect("a time"),
        before
    );
}

/// Whatever its line breaks and its ends, and whatever is tabbed in it.
#[rstest]
fn a_file_that_says_what_it_is_to_say_keeps_every_byte(
    #[values(
        include_str!("../../../portfolio.example.yaml"),
        include_str!("../../../assets/portfolio.new.en.yaml"),
        include_str!("../../../assets/portfolio.new.fr.yaml"),
        include_str!("../../../tests/files/valid/in-other-words.yaml"),
        include_str!("../../../tests/files/valid/minimal.yaml"),
        include_str!("../../../tests/files/valid/nothing-said.yaml"),
        include_str!("../patch/tests/file.yaml")
    )]
    text: &str,
    #[values("plain", "crlf", "mark", "open end", "tabs")] dress: &str,
) {
    let text = match dress {
        "crlf" => text.replace('\n', "\r\n"),
        "mark" => format!("\u{feff}{}", text.trim_start_matches('\u{feff}')),
        "open end" => text.trim_end().to_owned(),
        "tabs" => {
            let behind = |line: &str| !line.trim_start().starts_with('#');
            let lines = text.split_inclusive('\n').map(|line| {
                if behind(line) {
                    line.replace(" # ", "\t# ")
                } else {
                    line.to_owned()
                }
            });
            lines.collect()
        }
        _ => text.to_owned(),
    };
    let (_folder, mut document) = opened_with(&text);
    let name = Path::root().key("portfolio").key("name");
    let said = document.value().expect("it is YAML")["portfolio"]["name"].clone();
    let again = [Op::Set {
        path: name,
        value: said,
    }];
    let modified = |document: &Document| {
        let meta = fs::metadata(document.path());
        meta.and_then(|it| it.modified()).expect("a time")
    };
    let before = modified(&document);
    for ops in [&[][..], &again] {
        let saved = document.save(ops, now()).expect("saved");
        assert!(saved.written.is_none() && saved.backup.is_none());
    }
    assert_eq!(modified(&document), before);
    let bytes = fs::read(document.path()).expect("the file");
    assert!(bytes == text.as_bytes());
}

#[test]
fn a_file_that_another_program_changed_is_not_overwritten() {
    let (_folder, mut document) = opened();
    put(document.path(), "theirs: 1\n").expect("changed");
    assert!(matches!(
        document.save(&score(4), now()),
        Err(SaveError::ChangedOnDisk { .. })
    ));
    assert_eq!(
        fs::read_to_string(document.path()).expect("the file"),
        "theirs: 1\n"
    );
    fs::remove_file(document.path()).expect("removed");
    assert!(matches!(
        document.save(&score(4), now()),
        Err(SaveError::Vanished { .. })
    ));
}

#[test]
fn what_failed_once_can_be_saved_again() {
    let (_folder, mut document) = opened();
    put(document.path(), "theirs: 1\n").expect("changed");
    document.save(&score(4), now()).expect_err("changed");
    put(document.path(), TEXT).expect("put back");
    document.save(&score(4), now()).expect("saved");
    assert!(document.is_current().expect("readable"));
    assert_eq!(document.text(), TEXT.replace("x: 1", "x: 4"));
}

#[test]
fn a_deletion_taken_back_after_a_save_gives_back_the_same_bytes() {
    let (_folder, mut document) = opened();
    let path = Path::root().key("accounts").id("a");
    let value = patch::get(document.value().expect("yaml"), path.segments())
        .cloned()
        .expect("an account");
    let saved = document
        .save(&[Op::Remove { path, known: None }], now())
        .expect("saved");
    assert_eq!(
        saved.removed[0].text,
        "  - id: a\n    scores: {x: 1}  # agreed\n"
    );
    let insert = Op::Insert {
        path: Path::root().key("accounts"),
        before: Some("b".to_owned()),
        value,
    };
    document.save(&[insert], now()).expect("saved");
    assert_eq!(document.text(), TEXT);
}

#[test]
fn a_copy_elsewhere_never_replaces_a_file() {
    let (folder, mut document) = opened();
    let elsewhere = folder.path().join("elsewhere.yaml");
    put(&elsewhere, "mine: 1\n").expect("a file");
    assert!(matches!(
        document.save_as(&elsewhere, &score(4)),
        Err(SaveError::Exists { .. })
    ));
    let free = folder.path().join("free.yaml");
    document.save_as(&free, &score(4)).expect("saved");
    assert_eq!(
        fs::read_to_string(&free).expect("the file"),
        TEXT.replace("x: 1", "x: 4")
    );
    document
        .save(&score(5), now())
        .expect("saved at the new place");
    assert_eq!(
        fs::read_to_string(document.path()).expect("the file"),
        TEXT.replace("x: 1", "x: 5")
    );
    assert_eq!(document.path(), free);
}

#[cfg(unix)]
#[test]
fn a_file_with_several_names_is_not_saved_before_it_is_said_what_becomes_of_them() {
    let (folder, mut document) = opened();
    let other = folder.path().join("other.yaml");
    fs::hard_link(document.path(), &other).expect("another name");
    for _ in 0..2 {
        assert!(matches!(
            document.save(&score(4), now()),
            Err(SaveError::SeveralNames { names: 2, .. })
        ));
        let found = fs::read_to_string(document.path()).expect("the file");
        assert_eq!(found, TEXT);
    }
    document.decide_names(Names::Together);
    for value in [4, 5] {
        let before = document.text().to_owned();
        let saved = document.save(&score(value), now()).expect("saved");
        let copy = saved.backup.expect("a copy before each save in place");
        assert_eq!(fs::read_to_string(copy).expect("a copy"), before);
        let found = fs::read_to_string(&other).expect("the other name");
        assert_eq!(found, TEXT.replace("x: 1", &format!("x: {value}")));
    }
}

/// A document whose copies have nowhere to go: a file stands where their folder would be.
fn without_room_for_copies() -> (tempfile::TempDir, Document) {
    let (folder, document) = opened();
    fs::File::create(folder.path().join("state")).expect("a file");
    (folder, document)
}

#[test]
fn where_no_copy_can_be_kept_nothing_is_saved_before_that_is_said_to_be_right() {
    let (_folder, mut document) = without_room_for_copies();
    assert!(matches!(
        document.save(&score(4), now()),
        Err(SaveError::Backup(_))
    ));
    document.forgo_copies(true);
    for value in [4, 5] {
        let saved = document.save(&score(value), now()).expect("saved");
        assert_eq!(saved.backup, None);
        let found = fs::read_to_string(document.path()).expect("the file");
        assert_eq!(found, TEXT.replace("x: 1", &format!("x: {value}")));
    }
}

#[test]
fn a_copy_is_kept_all_the_same_where_there_is_room_again() {
    let (folder, mut document) = without_room_for_copies();
    document.forgo_copies(true);
    fs::remove_file(folder.path().join("state")).expect("removed");
    let saved = document.save(&score(4), now()).expect("saved");
    assert!(saved.backup.is_some());
}

#[cfg(unix)]
#[test]
fn what_is_overwritten_in_its_place_is_never_without_a_copy() {
    let (folder, mut document) = without_room_for_copies();
    fs::hard_link(document.path(), folder.path().join("other.yaml")).expect("another name");
    document.decide_names(Names::Together);
    document.forgo_copies(true);
    assert!(matches!(
        document.save(&score(4), now()),
        Err(SaveError::Backup(_))
    ));
}

#[cfg(unix)]
#[test]
fn the_other_names_can_keep_the_file_as_it_was() {
    let (folder, mut document) = opened();
    let other = folder.path().join("other.yaml");
    fs::hard_link(document.path(), &other).expect("another name");
    document.decide_names(Names::Apart);
    let saved = document.save(&score(4), now()).expect("saved");
    assert_eq!(saved.written.map(|it| it.way), Some(atomic::Way::Replaced));
    let read = |path: &FilePath| fs::read_to_string(path).expect("a file");
    assert_eq!(read(document.path()), TEXT.replace("x: 1", "x: 4"));
    assert_eq!(read(&other), TEXT);
    // It is a file like any other now.
    let saved = document.save(&score(5), now()).expect("saved");
    assert_eq!(saved.backup, None);
}

#[test]
fn what_is_kept_after_a_save_elsewhere_is_kept_of_that_file() {
    let (folder, mut document) = opened();
    let free = folder.path().join("free.yaml");
    document.save_as(&free, &score(4)).expect("saved");
    let saved = document.save(&score(5), now()).expect("saved");
    let copies = Backups::of(&StateFolder::new(folder.path().join("state")), &free);
    assert_eq!(
        saved.backup.as_deref().and_then(FilePath::parent),
        Some(copies.folder())
    );
}

#[test]
fn a_file_the_guard_refuses_is_not_opened() {
    let (_folder, document) = opened();
    put(document.path(), "a: 1\n---\nb: 2\n").expect("a file");
    let error = Document::open(document.path()).expect_err("two documents");
    assert!(
        error
            .to_string()
            .ends_with("line 2: a second YAML document begins; the file may hold only one")
    );
}

#[test]
fn what_was_changed_and_removed_at_once_comes_back_as_its_own_bytes() {
    let example = include_str!("../../../portfolio.example.yaml");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("portfolio.yaml");
    put(&path, example).expect("a file");
    let portfolio = crate::store::read::read(example).expect("the example is sound");
    let mut document = Document::open(&path).expect("opened");
    let mut changed = portfolio.clone();
    let account = portfolio.accounts()[1].id.clone();
    let edit = |portfolio: &mut Portfolio, edit| {
        portfolio.apply(edit).expect("it fits");
    };
    edit(
        &mut changed,
        Edit::SetAccount {
            account: account.clone(),
            field: AccountField::Effort,
            value: Field::Number(9.0),
        },
    );
    let mut removed = changed.clone();
    edit(&mut removed, Edit::RemoveAccount(account));
    for (before, after) in [
        (&portfolio, &changed),
        (&changed, &removed),
        (&removed, &portfolio),
    ] {
        document.save(&diff(before, after), now()).expect("saved");
    }
    assert!(fs::read_to_string(&path).expect("the file") == example);
}

#[test]
fn what_loses_comments_in_a_part_of_the_file_keeps_a_copy_once_more() {
    let text = "a: [\n  1, # one\n  2, # two\n]\nb: 1  # b\n";
    let (_folder, mut document) = opened_with(text);
    document.kept = true;
    let op = Op::Set {
        path: Path::root().key("a"),
        value: vec![2].into(),
    };
    let saved = document.save(&[op], now()).expect("saved");
    assert_eq!(saved.how, Some(How::SubtreeReplaced));
    let copy = saved.backup.expect("a copy");
    assert_eq!(fs::read_to_string(copy).expect("a copy"), text);
}

#[rstest]
#[case::edited(How::Edited, false)]
#[case::in_part(How::SubtreeReplaced, true)]
#[case::anew(How::Rewritten, true)]
fn a_session_that_has_its_copy_keeps_another_before_comments_are_lost(
    #[case] how: How,
    #[case] keeps: bool,
) {
    let (_folder, mut document) = opened();
    document.kept = true;
    let copy = document
        .keep_copy(how, false, now())
        .expect("kept, or not due");
    assert_eq!(copy.is_some(), keeps);
}
