//! Copies that sync tools have left beside the file.

use super::*;
use crate::store::state_folder::StateFolder;

/// With an account that the file has too, so that it is known for a copy.
const ACCOUNTS: &str =
    "accounts:\n  - {id: a, name: A, effort: 1}\n  - {id: b, name: B, effort: 1}\n";

/// A keeper of a file with a copy beside it, and perhaps the file as it was kept before that.
fn with_copy(ours: &str, theirs: &str, before: Option<&str>) -> (TempDir, FileKeeper, Portfolio) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("p.yaml");
    let whole = |accounts: &str| format!("{TEXT}{accounts}");
    let state = folder.path().join("state");
    if let Some(before) = before {
        let long_ago = "2020-01-01T00:00:00Z".parse().unwrap();
        let backups = Backups::of(&StateFolder::new(&state), &file);
        put(&file, &whole(before));
        backups.keep(whole(before).as_bytes(), long_ago).unwrap();
    }
    put(&file, &whole(ours));
    put(&folder.path().join("p (1).yaml"), &whole(theirs));
    let document = Document::open(&file).unwrap();
    let held = read(document.text()).unwrap();
    let keeper = FileKeeper::new(
        document,
        Arc::new(held.clone()),
        Some(StateFolder::new(state)),
    );
    (folder, keeper, held)
}

#[test]
fn what_only_a_copy_changed_is_known_by_the_file_as_it_was_kept() {
    let ours = ACCOUNTS.replace("A, effort: 1", "A, effort: 2");
    let theirs = ACCOUNTS.replace("B, effort: 1", "B, effort: 3");
    let (folder, mut keeper, held) = with_copy(&ours, &theirs, Some(ACCOUNTS));
    let found = keeper.find_copies();
    assert_eq!((found.len(), found[0].undecided), (1, 0));
    assert_eq!(found[0].accounts, ["B"]);
    let together = keeper.bring_in(0, &held, &[]).unwrap();
    keeper.save(&Arc::new(together), 0, &[]).unwrap();
    let both = ours.replace("B, effort: 1", "B, effort: 3");
    assert_eq!(text(&folder, "p.yaml"), format!("{TEXT}{both}"));
}

#[test]
fn without_a_file_that_was_kept_everything_is_decided() {
    let theirs = ACCOUNTS.replace("B, effort: 1", "B, effort: 3");
    let (_folder, mut keeper, held) = with_copy(ACCOUNTS, &theirs, None);
    assert_eq!(keeper.find_copies()[0].undecided, 1);
    let Err(Failure::Conflict { clashes, .. }) = keeper.bring_in(0, &held, &[]) else {
        panic!("it has to be decided");
    };
    let clash = clashes.into_iter().next().unwrap();
    let decision = Decision {
        clash,
        theirs: true,
    };
    let together = keeper.bring_in(0, &held, &[decision]).unwrap();
    assert_eq!(together.accounts()[1].effort, Some(3.0));
}

#[test]
fn a_copy_that_would_bring_nothing_is_not_told() {
    let ours = ACCOUNTS.replace("A, effort: 1", "A, effort: 2");
    let (_folder, mut keeper, _) = with_copy(&ours, ACCOUNTS, Some(ACCOUNTS));
    assert_eq!(keeper.find_copies(), []);
}

#[test]
fn the_file_is_kept_before_a_copy_is_brought_in() {
    let theirs = ACCOUNTS.replace("B, effort: 1", "B, effort: 3");
    let (folder, mut keeper, held) = with_copy(ACCOUNTS, &theirs, Some(ACCOUNTS));
    let renamed = |name: &str, accounts: &str| {
        let text = format!("{TEXT}{accounts}").replace("Aurora", name);
        Arc::new(read(&text).unwrap())
    };
    keeper.find_copies();
    keeper.save(&renamed("Borealis", ACCOUNTS), 0, &[]).unwrap();
    keeper.bring_in(0, &held, &[]).unwrap();
    keeper.save(&renamed("Borealis", &theirs), 0, &[]).unwrap();
    let backups = Backups::of(
        &StateFolder::new(folder.path().join("state")),
        &folder.path().join("p.yaml"),
    );
    let newest = fs::read_to_string(&backups.list().unwrap()[0].path).unwrap();
    assert!(
        newest.contains("Borealis") && newest.contains(ACCOUNTS),
        "{newest}"
    );
}
