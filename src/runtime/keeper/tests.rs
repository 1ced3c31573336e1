use std::fs;
use std::path::Path;
use std::sync::Arc;

use rstest::rstest;
use tempfile::TempDir;

use super::FileKeeper;
use crate::app::access::Access;
use crate::app::saving::Names;
use crate::domain::Portfolio;
use crate::i18n::{Clash, Decision, Failure};
use crate::runtime::saver::{Keeper, Kept, Offer};
use crate::runtime::window::{Guard, Standing};
use crate::store::backup::Backups;
use crate::store::document::Document;
use crate::store::read::read;
use crate::store::state_folder::StateFolder;

mod backups;
mod copies;
mod interleaved;
mod rescue;

const TEXT: &str = "\
format: 1 # of the format
portfolio:
  name: Aurora # ours
  mine: kept
";

/// A keeper of a file in a folder of its own.
fn keeper() -> (TempDir, FileKeeper) {
    let folder = tempfile::tempdir().unwrap();
    put(&folder.path().join("p.yaml"), TEXT);
    let document = Document::open(&folder.path().join("p.yaml")).unwrap();
    let base = Arc::new(read(document.text()).unwrap());
    let keeper = FileKeeper::new(
        document,
        base,
        Some(StateFolder::new(folder.path().join("state"))),
    );
    (folder, keeper)
}

fn put(path: &Path, text: &str) {
    crate::store::atomic::write(path, text.as_bytes()).unwrap();
}

fn named(name: &str) -> Arc<Portfolio> {
    let text = TEXT.replace("Aurora", name);
    Arc::new(read(&text).unwrap())
}

fn text(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

#[test]
fn a_save_changes_what_changed() {
    let (folder, mut keeper) = keeper();
    assert_eq!(keeper.save(&named("Borealis"), 0, &[]), Ok(Kept::default()));
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Borealis"));
}

#[test]
fn a_copy_is_kept_before_the_first_save_of_the_session_only() {
    let (folder, mut keeper) = keeper();
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    keeper.save(&named("Cassini"), 0, &[]).unwrap();
    let copies = folder.path().join("state/backups");
    let copies: Vec<_> = fs::read_dir(copies)
        .unwrap()
        .flat_map(|of| fs::read_dir(of.unwrap().path()).unwrap())
        .collect();
    assert_eq!(copies.len(), 1);
    assert_eq!(
        fs::read_to_string(copies[0].as_ref().unwrap().path()).unwrap(),
        TEXT
    );
}

/// A keeper of a file with markers: ours renamed it, theirs has it renamed too or not.
fn unmerged(theirs: &str) -> (TempDir, FileKeeper) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("p.yaml");
    put(&file, "<<<<<<< HEAD\n");
    let ours = TEXT.replace("Aurora", "Borealis");
    let document = Document::replacing(&file, ours.clone()).unwrap();
    let keeper = FileKeeper::new(
        document,
        named("Borealis"),
        Some(StateFolder::new(folder.path().join("state"))),
    );
    let other = |name| read(&TEXT.replace("Aurora", name)).unwrap();
    let keeper = keeper.unmerged(read(&ours).unwrap(), [other("Aurora"), other(theirs)]);
    (folder, keeper)
}

#[test]
fn a_merge_is_finished_by_a_save_even_of_what_is_ours() {
    let (folder, mut keeper) = unmerged("Aurora");
    assert_eq!(keeper.look(), Ok(None), "the file is as it was found");
    assert_eq!(keeper.save(&named("Borealis"), 0, &[]), Ok(Kept::default()));
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Borealis"));
    assert_eq!(keeper.save(&named("Borealis"), 0, &[]), Ok(Kept::default()));
}

#[test]
fn a_merge_with_something_to_decide_leaves_the_file_until_it_is() {
    let (folder, mut keeper) = unmerged("Cassini");
    let refused = keeper.save(&named("Borealis"), 0, &[]);
    let Err(Failure::Unmerged { clashes, .. }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(text(&folder, "p.yaml"), "<<<<<<< HEAD\n");
    let decisions: Vec<_> = clashes
        .into_iter()
        .map(|clash| Decision {
            clash,
            theirs: true,
        })
        .collect();
    let kept = keeper.save(&named("Borealis"), 0, &decisions).unwrap();
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Cassini"));
    assert_eq!(kept.offer.unwrap().portfolio.settings().name, "Cassini");
}

#[test]
fn a_merge_that_somebody_else_finishes_is_taken_over() {
    let (folder, mut keeper) = unmerged("Cassini");
    put(
        &folder.path().join("p.yaml"),
        &TEXT.replace("Aurora", "Dione"),
    );
    let offer = keeper.look().unwrap().unwrap();
    assert_eq!(offer.portfolio.settings().name, "Dione");
}

#[test]
fn where_another_window_has_the_file_nothing_is_written() {
    let (folder, mut first) = keeper();
    let file = folder.path().join("p.yaml");
    first = first.guarded(Standing::claim(&file).guard);
    let document = Document::open(&file).unwrap();
    let base = Arc::new(read(document.text()).unwrap());
    let mut second = FileKeeper::new(document, base, None).guarded(Standing::claim(&file).guard);
    let refused = second.save(&named("Borealis"), 0, &[]);
    assert!(matches!(refused, Err(Failure::InUse(_))), "{refused:?}");
    assert_eq!(text(&folder, "p.yaml"), TEXT);
    // What there is to be taken over is taken over nevertheless, and another file is its own.
    assert_eq!(second.save(&named("Aurora"), 0, &[]), Ok(Kept::default()));
    let other = folder.path().join("q.yaml").display().to_string();
    assert!(second.save_as(&other, &named("Borealis"), 0).is_ok());
    assert!(second.save(&named("Cassini"), 0, &[]).is_ok());
    assert_eq!(first.save(&named("Cassini"), 0, &[]), Ok(Kept::default()));
}

#[test]
fn the_lock_of_another_file_is_not_taken() {
    let (folder, keeper) = keeper();
    let file = folder.path().join("p.yaml");
    let first = Standing::claim(&file).guard;
    let mut second = keeper.guarded(Standing::claim(&file).guard);
    let lock_of = |name: &str| match Standing::claim(&folder.path().join(name)).guard {
        Guard::Ours(lock) => lock,
        other => panic!("{other:?}"),
    };
    assert!(!second.hold(lock_of("q.yaml")));
    drop(first);
    assert!(second.hold(lock_of("p.yaml")));
    assert!(second.save(&named("Borealis"), 0, &[]).is_ok());
}

/// The file as another program leaves it, with a manager's effort in it.
fn their_text() -> String {
    format!("{TEXT}accounts:\n  - {{id: helios, name: Helios, effort: 3}} # theirs\n")
}

/// What was offered.
fn offered(kept: Kept) -> (u64, Portfolio) {
    let Offer { number, portfolio } = kept.offer.expect("something of others");
    (number, *portfolio)
}

#[test]
fn what_others_changed_elsewhere_stays_and_is_offered() {
    let (folder, mut keeper) = keeper();
    put(&folder.path().join("p.yaml"), &their_text());
    let (number, both) = offered(keeper.save(&named("Borealis"), 0, &[]).unwrap());
    let expected = their_text().replace("Aurora", "Borealis");
    assert_eq!(text(&folder, "p.yaml"), expected);
    assert_eq!((number, &both), (1, &read(&expected).unwrap()));
}

#[test]
fn until_an_offer_is_taken_over_states_are_changes_of_what_was_known_before() {
    let (folder, mut keeper) = keeper();
    put(&folder.path().join("p.yaml"), &their_text());
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    let (number, both) = offered(keeper.save(&named("Cassini"), 0, &[]).unwrap());
    assert_eq!(
        text(&folder, "p.yaml"),
        their_text().replace("Aurora", "Cassini")
    );
    assert_eq!(
        keeper.save(&Arc::new(both), number, &[]),
        Ok(Kept::default())
    );
    let without = named("Doradus"); // the program has taken them over, and takes them away
    assert_eq!(keeper.save(&without, number, &[]), Ok(Kept::default()));
    assert_eq!(read(&text(&folder, "p.yaml")).unwrap(), *without);
}

#[test]
fn what_both_changed_is_not_written_over() {
    let (folder, mut keeper) = keeper();
    let theirs = TEXT.replace("Aurora", "Theirs");
    put(&folder.path().join("p.yaml"), &theirs);
    for _ in 0..2 {
        let why = keeper.save(&named("Borealis"), 0, &[]).unwrap_err();
        assert!(
            matches!(&why, Failure::Conflict { clashes, .. } if clashes[0].place == "portfolio.name".into()),
            "{why:?}"
        );
        assert_eq!(text(&folder, "p.yaml"), theirs);
    }
    put(&folder.path().join("p.yaml"), TEXT);
    assert_eq!(keeper.save(&named("Borealis"), 0, &[]), Ok(Kept::default()));
}

#[rstest]
#[case::ours(false, "Borealis")]
#[case::theirs(true, "Theirs")]
fn what_both_changed_is_saved_as_it_was_decided(#[case] theirs: bool, #[case] expected: &str) {
    let (folder, mut keeper) = keeper();
    let their_text = their_text().replace("Aurora", "Theirs");
    put(&folder.path().join("p.yaml"), &their_text);
    let why = keeper.save(&named("Borealis"), 0, &[]).unwrap_err();
    let Failure::Conflict { clashes, .. } = why else {
        panic!("{why:?}");
    };
    let decide = |clash: Clash| Decision { clash, theirs };
    let decisions: Vec<_> = clashes.into_iter().map(decide).collect();
    let kept = keeper.save(&named("Borealis"), 0, &decisions).unwrap();
    let both = their_text.replace("Theirs", expected);
    assert_eq!(text(&folder, "p.yaml"), both);
    assert_eq!(offered(kept).1, read(&both).unwrap());
}

#[test]
fn what_was_decided_of_another_file_decides_nothing() {
    let (folder, mut keeper) = keeper();
    put(
        &folder.path().join("p.yaml"),
        &TEXT.replace("Aurora", "Theirs"),
    );
    let Err(Failure::Conflict { clashes, .. }) = keeper.save(&named("Borealis"), 0, &[]) else {
        panic!("both changed the name");
    };
    let other = TEXT.replace("Aurora", "Theirs again");
    put(&folder.path().join("p.yaml"), &other);
    let decisions: Vec<_> = clashes
        .into_iter()
        .map(|clash| Decision {
            clash,
            theirs: false,
        })
        .collect();
    assert!(keeper.save(&named("Borealis"), 0, &decisions).is_err());
    assert_eq!(text(&folder, "p.yaml"), other);
}

#[test]
fn a_file_written_in_another_way_is_saved_upon() {
    let (folder, mut keeper) = keeper();
    let theirs = TEXT
        .replace("# ours", "# theirs")
        .replace("kept", "theirs too");
    put(&folder.path().join("p.yaml"), &theirs);
    assert_eq!(keeper.look(), Ok(None));
    assert_eq!(keeper.save(&named("Borealis"), 0, &[]), Ok(Kept::default()));
    assert_eq!(
        text(&folder, "p.yaml"),
        theirs.replace("Aurora", "Borealis")
    );
}

#[test]
fn a_look_finds_what_others_changed_and_nothing_else() {
    let (folder, mut keeper) = keeper();
    assert_eq!(keeper.look(), Ok(None));
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    assert_eq!(keeper.look(), Ok(None), "our own save is no news");
    put(&folder.path().join("p.yaml"), &their_text());
    let offer = keeper.look().unwrap().expect("something of others");
    assert_eq!(*offer.portfolio, read(&their_text()).unwrap());
    assert_eq!(keeper.look(), Ok(None), "said once");
}

#[test]
fn a_look_at_a_bad_file_says_what_is_wrong() {
    let (folder, mut keeper) = keeper();
    put(&folder.path().join("p.yaml"), "format: 1\nportfolio: 7\n");
    assert!(matches!(keeper.look(), Err(Failure::Problems(_))));
}

#[test]
fn a_copy_is_kept_before_a_merge() {
    let (folder, mut keeper) = keeper();
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    let theirs = their_text().replace("Aurora", "Borealis");
    put(&folder.path().join("p.yaml"), &theirs);
    keeper.save(&named("Cassini"), 0, &[]).unwrap();
    let copies = crate::store::backup::Backups::of(
        &StateFolder::new(folder.path().join("state")),
        &folder.path().join("p.yaml"),
    );
    let copies = copies.list().unwrap();
    let copies: Vec<_> = copies
        .iter()
        .map(|copy| fs::read_to_string(&copy.path).unwrap())
        .collect();
    assert!(copies.contains(&theirs), "{copies:?}");
}

#[test]
fn what_was_changed_outside_is_read_and_saved_upon() {
    let (folder, mut keeper) = keeper();
    put(
        &folder.path().join("p.yaml"),
        &TEXT.replace("Aurora", "Theirs"),
    );
    let read = keeper.reread().unwrap().unwrap();
    assert_eq!(read.settings().name, "Theirs");
    assert!(keeper.reread().unwrap().is_none());
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Borealis"));
}

#[test]
fn a_bad_file_is_reported_and_not_written_over_until_it_is_well() {
    let (folder, mut keeper) = keeper();
    put(&folder.path().join("p.yaml"), "format: 1\nportfolio: 7\n");
    let why = keeper.reread().unwrap_err();
    assert!(matches!(why, Failure::Problems(_)), "{why:?}");
    assert!(keeper.save(&named("Borealis"), 0, &[]).is_err());
    put(&folder.path().join("p.yaml"), TEXT);
    assert_eq!(keeper.save(&named("Borealis"), 0, &[]), Ok(Kept::default()));
}

#[test]
fn a_file_that_is_mended_is_news_though_it_says_what_it_said() {
    let (folder, mut keeper) = keeper();
    let path = folder.path().join("p.yaml");
    for mended in [TEXT, &format!("{TEXT}# mended\n")] {
        put(&path, "format: 1\nportfolio: 7\n");
        assert!(keeper.reread().is_err());
        put(&path, mended);
        assert!(keeper.reread().unwrap().is_some());
        assert!(keeper.reread().unwrap().is_none(), "once");
        put(&path, "format: 1\nportfolio: 7\n");
        assert!(keeper.look().is_err());
        put(&path, mended);
        assert!(keeper.look().unwrap().is_some());
        assert!(keeper.look().unwrap().is_none(), "once");
    }
}

#[cfg(unix)]
#[test]
fn what_becomes_of_another_name_is_asked_once_also_when_others_change_the_file() {
    let (folder, mut keeper) = keeper();
    let (path, other) = (folder.path().join("p.yaml"), folder.path().join("q.yaml"));
    fs::hard_link(&path, &other).unwrap();
    let refused = keeper.save(&named("Borealis"), 0, &[]);
    let file = path.display().to_string();
    assert_eq!(refused, Err(Failure::SeveralNames { file, names: 2 }));
    assert_eq!(text(&folder, "q.yaml"), TEXT);

    keeper.decide_names(Names::Together);
    assert_eq!(keeper.save(&named("Borealis"), 0, &[]), Ok(Kept::default()));
    assert_eq!(text(&folder, "q.yaml"), TEXT.replace("Aurora", "Borealis"));

    put(&other, &TEXT.replace("Aurora", "Theirs"));
    assert!(keeper.reread().unwrap().is_some());
    assert_eq!(keeper.save(&named("Cassini"), 0, &[]), Ok(Kept::default()));
    assert_eq!(text(&folder, "q.yaml"), TEXT.replace("Aurora", "Cassini"));
}

#[test]
fn saving_elsewhere_takes_the_comments_along_and_stays_there() {
    let (folder, mut keeper) = keeper();
    let elsewhere = folder.path().join("q.yaml");
    keeper
        .save_as(&elsewhere.display().to_string(), &named("Borealis"), 0)
        .unwrap();
    assert_eq!(keeper.file(), elsewhere);
    keeper.save(&named("Cassini"), 0, &[]).unwrap();
    assert_eq!(text(&folder, "q.yaml"), TEXT.replace("Aurora", "Cassini"));
    assert_eq!(text(&folder, "p.yaml"), TEXT);
}

#[test]
fn saving_elsewhere_writes_over_nothing() {
    let (folder, mut keeper) = keeper();
    put(&folder.path().join("q.yaml"), "mine");
    let elsewhere = folder.path().join("q.yaml").display().to_string();
    let why = keeper
        .save_as(&elsewhere, &named("Borealis"), 0)
        .unwrap_err();
    assert!(matches!(why, Failure::Exists(_)), "{why:?}");
    assert_eq!(
        (
            text(&folder, "q.yaml").as_str(),
            text(&folder, "p.yaml").as_str()
        ),
        ("mine", TEXT)
    );
}

#[test]
fn elsewhere_may_be_the_same_file() {
    let (folder, mut keeper) = keeper();
    let same = format!(" {} ", folder.path().join("./p.yaml").display());
    assert_eq!(
        keeper.save_as(&same, &named("Borealis"), 0),
        Ok(Kept::default())
    );
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Borealis"));
}

#[test]
fn a_file_that_is_gone_is_written_anew_where_it_was() {
    let (folder, mut keeper) = keeper();
    let path = folder.path().join("p.yaml");
    std::fs::remove_file(&path).unwrap();
    let refused = keeper.save(&named("Borealis"), 0, &[]);
    assert!(matches!(refused, Err(Failure::Gone(_))), "{refused:?}");
    let path = path.display().to_string();
    keeper.save_as(&path, &named("Borealis"), 0).unwrap();
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Borealis"));
    keeper.save(&named("Cassini"), 0, &[]).unwrap();
    assert_eq!(text(&folder, "p.yaml"), TEXT.replace("Aurora", "Cassini"));
}

#[test]
fn a_file_that_is_taken_away_and_put_back_is_news_both_times() {
    let (folder, mut keeper) = keeper();
    let path = folder.path().join("p.yaml");
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(keeper.look(), Err(Failure::Gone(_))));
    put(&path, TEXT);
    assert!(matches!(keeper.look(), Ok(Some(_))));
    assert_eq!(keeper.look(), Ok(None));
}

#[cfg(unix)]
#[test]
fn that_a_file_cannot_be_written_is_known_at_once() {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, _keeper) = keeper();
    let file = folder.path().join("p.yaml");
    assert_eq!(Standing::claim(&file).access, Access::Writable);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
    assert_eq!(Standing::claim(&file).access, Access::Unwritable);
}

#[test]
fn a_name_is_needed() {
    let (_folder, mut keeper) = keeper();
    assert!(keeper.save_as("  ", &named("Borealis"), 0).is_err());
}
