use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::Duration;

use rstest::rstest;
use tempfile::TempDir;

use super::{Claim, Holder, Lock, Waiting, beside, claim};

/// Long enough for a slow machine; what is waited for comes at once.
const PATIENCE: Duration = Duration::from_secs(10);

fn who() -> Holder {
    Holder {
        host: "laptop".to_owned(),
        pid: 4711,
        since: "2026-11-23T13:02:00Z".parse().unwrap(),
    }
}

fn other() -> Holder {
    Holder { pid: 42, ..who() }
}

/// A file in a folder of its own.
fn file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("p.yaml");
    crate::store::atomic::write(&file, b"format: 1\n").unwrap();
    (folder, file)
}

#[track_caller]
fn ours(file: &Path) -> Lock {
    match claim(file, who).unwrap() {
        Claim::Ours(lock) => lock,
        Claim::Theirs(waiting) => panic!("{:?} has it", waiting.holder()),
    }
}

#[track_caller]
fn theirs(file: &Path) -> Waiting {
    match claim(file, other).unwrap() {
        Claim::Theirs(waiting) => waiting,
        Claim::Ours(_) => panic!("nobody has it"),
    }
}

/// What lies in the folder, by name.
fn names(folder: &TempDir) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| {
        let name = entry.unwrap().file_name();
        name.to_str().unwrap().to_owned()
    };
    let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(name).collect();
    names.sort();
    names
}

#[test]
fn the_second_is_told_who_has_it() {
    let (folder, file) = file();
    let lock = ours(&file);
    assert_eq!(names(&folder), [".p.yaml.lock", "p.yaml"]);
    assert_eq!(theirs(&file).holder(), Some(&who()));
    drop(lock);
    assert_eq!(names(&folder), ["p.yaml"], "nothing is left behind");
    drop(ours(&file));
}

#[test]
fn a_save_does_not_end_it() {
    let (_folder, file) = file();
    let _lock = ours(&file);
    crate::store::atomic::write(&file, b"format: 1\n# saved\n").unwrap();
    theirs(&file);
}

#[test]
fn a_file_that_is_not_there_yet_can_be_claimed() {
    let (_folder, file) = file();
    let new = file.with_file_name("new.yaml");
    let lock = ours(&new);
    theirs(&new);
    assert!(lock.is_of(&new) && !lock.is_of(&file));
}

#[test]
fn whoever_waits_gets_it() {
    let (_folder, file) = file();
    let lock = ours(&file);
    let waiting = theirs(&file);
    let waits = thread::spawn(move || waiting.wait(other, |_| ()));
    drop(lock);
    let lock = waits.join().unwrap().unwrap();
    assert_eq!(theirs(&file).holder(), Some(&other()));
    drop(lock);
    drop(ours(&file));
}

#[test]
fn whoever_goes_on_waiting_is_told_who_has_it_now() {
    let (_folder, file) = file();
    let first = ours(&file);
    let (told, tell) = mpsc::channel();
    for _ in 0..2 {
        let (waiting, told) = (theirs(&file), told.clone());
        thread::spawn(move || {
            let tells = |holder: Option<&Holder>| told.send(Err(holder.cloned())).unwrap();
            let lock = waiting.wait(other, tells).unwrap();
            told.send(Ok(lock)).unwrap();
        });
    }
    drop(first);
    // One gets it; the other hears of it, perhaps before it is signed.
    let mut lock = None;
    let mut named = None;
    while lock.is_none() || named != Some(other()) {
        match tell.recv_timeout(PATIENCE).unwrap() {
            Ok(got) => lock = Some(got),
            Err(holder) => named = holder,
        }
    }
    drop(lock);
    let next = std::iter::from_fn(|| tell.recv_timeout(PATIENCE).ok()).find_map(Result::ok);
    assert!(next.is_some(), "then it is the other's turn");
}

/// The lock file of a process that was killed lies there, and nobody holds it.
#[rstest]
#[case::signed("host: other\npid: 1\nsince: 2026-11-23T13:02:00Z\n")]
#[case::empty("")]
#[case::nonsense("\u{1b}[31m")]
fn what_a_killed_one_left_keeps_nobody_off(#[case] left: &str) {
    let (_folder, file) = file();
    fs::File::create(beside(&file).unwrap()).unwrap();
    crate::store::atomic::write(&beside(&file).unwrap(), left.as_bytes()).unwrap();
    let _lock = ours(&file);
    assert_eq!(theirs(&file).holder(), Some(&who()));
}

#[test]
fn a_lock_file_that_is_taken_away_by_hand_is_not_taken_away_twice() {
    let (folder, file) = file();
    let first = ours(&file);
    fs::remove_file(beside(&file).unwrap()).unwrap();
    let second = ours(&file);
    drop(first);
    assert_eq!(names(&folder), [".p.yaml.lock", "p.yaml"]);
    theirs(&file);
    drop(second);
}

#[cfg(unix)]
#[test]
fn it_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, file) = file();
    let _lock = ours(&file);
    let mode = fs::metadata(beside(&file).unwrap()).unwrap().permissions();
    assert_eq!(mode.mode() & 0o777, 0o600);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_no_lock_and_its_target_stays_as_it_is() {
    let (folder, file) = file();
    let target = folder.path().join("target");
    std::os::unix::fs::symlink(&target, beside(&file).unwrap()).unwrap();
    assert!(claim(&file, who).is_err());
    assert!(!target.exists());
}

#[cfg(unix)]
#[test]
fn two_names_of_a_file_have_one_lock() {
    let (folder, file) = file();
    let link = folder.path().join("link.yaml");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let _lock = ours(&link);
    theirs(&file);
}

#[test]
fn where_there_is_no_folder_there_is_no_lock() {
    let (folder, _) = file();
    let error = claim(&folder.path().join("none/p.yaml"), who).unwrap_err();
    assert_eq!(error.source.kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn what_interrupted_saves_left_is_cleaned_up_once_it_is_old() {
    let (folder, file) = file();
    for (name, age) in [("old", 61), ("young", 59)] {
        let left = folder.path().join(format!(".keyfolio-{name}.tmp"));
        let left = fs::File::create(left).unwrap();
        let then = std::time::SystemTime::now() - Duration::from_secs(age);
        left.set_modified(then).unwrap();
    }
    let lock = ours(&file);
    drop(lock);
    assert_eq!(names(&folder), [".keyfolio-young.tmp", "p.yaml"]);
}

/// A hundred times several start at once, and the one that got it ends: there is one writer at any time.
#[test]
fn of_a_hundred_starts_each_has_exactly_one_writer() {
    const STARTS: usize = 100;
    const WINDOWS: usize = 4;
    let (folder, file) = file();
    for start in 0..STARTS {
        let together = Barrier::new(WINDOWS);
        let claims: Vec<Claim> = thread::scope(|scope| {
            let starts: Vec<_> = (0..WINDOWS)
                .map(|_| {
                    scope.spawn(|| {
                        together.wait();
                        claim(&file, who).unwrap()
                    })
                })
                .collect();
            let claims = starts.into_iter().map(|it| it.join().unwrap());
            claims.collect()
        });
        let got_it = claims.iter().filter(|it| matches!(it, Claim::Ours(_)));
        assert_eq!(got_it.count(), 1, "at start {start}");
        // Those that wait get it one after the other, never two at once.
        let writers = std::sync::atomic::AtomicUsize::new(0);
        thread::scope(|scope| {
            for claim in claims {
                scope.spawn(|| {
                    let lock = match claim {
                        Claim::Ours(lock) => lock,
                        Claim::Theirs(waiting) => waiting.wait(who, |_| ()).unwrap(),
                    };
                    let already = writers.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    assert_eq!(already, 0, "two writers after start {start}");
                    thread::yield_now();
                    writers.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
                    drop(lock);
                });
            }
        });
    }
    assert_eq!(names(&folder), ["p.yaml"]);
}
