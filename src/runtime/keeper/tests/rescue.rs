//! What could not be saved, from one session to the next.

use super::*;
use crate::i18n::{Held, Lang, Words};
use crate::runtime::keeper::Leftover;
use crate::store::state_folder::StateFolder;

/// The keeper of a new session.
fn again(folder: &TempDir) -> FileKeeper {
    let document = Document::open(&folder.path().join("p.yaml")).unwrap();
    let base = Arc::new(read(document.text()).unwrap());
    FileKeeper::new(
        document,
        base,
        Some(StateFolder::new(folder.path().join("state"))),
    )
}

/// A session that could not save a name, and ended. The file is as it was.
fn killed() -> TempDir {
    let (folder, mut keeper) = keeper();
    put(&folder.path().join("p.yaml"), "format: 1\nportfolio: 7\n");
    assert!(keeper.save(&named("Borealis"), 0, &[]).is_err());
    keeper.journal(&named("Borealis"), 0).unwrap();
    put(&folder.path().join("p.yaml"), TEXT);
    folder
}

fn shown(keeper: &FileKeeper) -> Portfolio {
    Portfolio::clone(&keeper.held)
}

#[test]
fn it_is_found_and_taken_over() {
    let folder = killed();
    let mut keeper = again(&folder);
    let unsaved = keeper.find_unsaved().unsaved.expect("what was not saved");
    assert_eq!((unsaved.accounts.len(), unsaved.besides), (0, true));
    let recovered = keeper.recover(&shown(&keeper), &[]).unwrap();
    assert_eq!(recovered, *named("Borealis"));
    keeper.recovered();
    let left = again(&folder).find_unsaved().unsaved;
    assert!(left.is_some(), "not saved yet");
    keeper.save(&Arc::new(recovered), 0, &[]).unwrap();
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Borealis"));
    assert_eq!(again(&folder).find_unsaved(), Leftover::default());
}

#[test]
fn what_others_changed_since_stays_beside_it() {
    let folder = killed();
    put(&folder.path().join("p.yaml"), &their_text());
    let mut keeper = again(&folder);
    keeper.find_unsaved();
    let recovered = keeper.recover(&shown(&keeper), &[]).unwrap();
    let both = their_text().replace("Aurora", "Borealis");
    assert_eq!(recovered, read(&both).unwrap());
    keeper.recovered();
    keeper.save(&Arc::new(recovered), 0, &[]).unwrap();
    assert_eq!(text(&folder, "p.yaml"), both);
}

#[test]
fn what_others_changed_otherwise_is_to_be_decided() {
    let folder = killed();
    let theirs = TEXT.replace("Aurora", "Theirs");
    put(&folder.path().join("p.yaml"), &theirs);
    let mut keeper = again(&folder);
    keeper.find_unsaved();
    let Err(Failure::Conflict { clashes, .. }) = keeper.recover(&shown(&keeper), &[]) else {
        panic!("both changed the name");
    };
    for (theirs, name) in [(false, "Borealis"), (true, "Theirs")] {
        let clash = clashes[0].clone();
        let decided = keeper.recover(&shown(&keeper), &[Decision { clash, theirs }]);
        assert_eq!(decided.unwrap().settings().name, name);
    }
}

/// The journals of the file.
fn journals(folder: &TempDir) -> Vec<std::path::PathBuf> {
    let journals = fs::read_dir(folder.path().join("state/journal")).unwrap();
    journals
        .flat_map(|of| fs::read_dir(of.unwrap().path()).unwrap())
        .map(|journal| journal.unwrap().path())
        .collect()
}

#[test]
fn what_the_file_has_anyway_is_no_question() {
    let folder = killed();
    let ours = TEXT.replace("Aurora", "Borealis");
    put(&folder.path().join("p.yaml"), &ours);
    assert_eq!(again(&folder).find_unsaved(), Leftover::default());
    assert_eq!(journals(&folder).len(), 0);
}

#[test]
fn a_save_that_succeeds_forgets_it() {
    let (folder, mut keeper) = keeper();
    keeper.journal(&named("Borealis"), 0).unwrap();
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    assert_eq!(journals(&folder).len(), 0);
}

#[test]
fn what_is_looked_at_later_outlives_other_saves() {
    let folder = killed();
    let mut keeper = again(&folder);
    keeper.find_unsaved();
    keeper.save(&named("Cassini"), 0, &[]).unwrap();
    assert!(again(&folder).find_unsaved().unsaved.is_some());
}

#[test]
fn it_is_put_away_as_a_file_that_can_be_read() {
    let folder = killed();
    let mut keeper = again(&folder);
    keeper.find_unsaved();
    let kept = keeper.put_away().unwrap().expect("a file");
    let kept = fs::read_to_string(kept).unwrap();
    assert_eq!(read(&kept).unwrap(), *named("Borealis"));
    assert_eq!(again(&folder).find_unsaved(), Leftover::default());
    assert_eq!(text(&folder, "p.yaml"), TEXT);
    assert_eq!(keeper.put_away(), Ok(None));
}

#[test]
fn a_journal_that_was_spoiled_is_told_once_and_stops_nothing() {
    let folder = killed();
    put(&journals(&folder)[0], "torn");
    let leftover = again(&folder).find_unsaved();
    assert_eq!((leftover.unsaved, leftover.damaged.len()), (None, 1));
    assert_eq!(again(&folder).find_unsaved(), Leftover::default());
}

#[test]
fn what_was_saved_elsewhere_is_saved() {
    let (folder, mut keeper) = keeper();
    keeper.journal(&named("Borealis"), 0).unwrap();
    let elsewhere = folder.path().join("q.yaml").display().to_string();
    keeper.save_as(&elsewhere, &named("Borealis"), 0).unwrap();
    assert_eq!(journals(&folder).len(), 0);
}

#[test]
fn a_state_that_waits_for_a_decision_is_kept_with_what_it_was_made_of() {
    let (folder, mut keeper) = keeper();
    let theirs = TEXT.replace("Aurora", "Theirs");
    put(&folder.path().join("p.yaml"), &theirs);
    assert!(keeper.save(&named("Borealis"), 0, &[]).is_err());
    keeper.journal(&named("Borealis"), 0).unwrap();
    let mut next = again(&folder);
    next.find_unsaved();
    let Err(Failure::Conflict { clashes, .. }) = next.recover(&shown(&next), &[]) else {
        panic!("still to be decided");
    };
    let words = Words::new(Lang::En);
    let told = |held: &Option<Held>| held.as_ref().map(|it| words.held(it));
    assert_eq!(told(&clashes[0].before).as_deref(), Some("Aurora"));
    assert_eq!(told(&clashes[0].ours).as_deref(), Some("Borealis"));
}
