//! The file and its copies.

use super::*;
use crate::app::file_page::FileFacts;

/// The texts of the copies, the newest first.
fn texts(facts: &FileFacts) -> Vec<String> {
    let copies = facts.copies.iter();
    copies
        .map(|copy| fs::read_to_string(&copy.path).unwrap())
        .collect()
}

#[test]
fn the_file_is_described_and_its_copies_listed() {
    let (folder, mut keeper) = keeper();
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    let facts = keeper.survey();
    let full = fs::canonicalize(folder.path().join("p.yaml")).unwrap();
    assert_eq!(facts.path, full.display().to_string());
    assert_eq!(facts.size, Some(TEXT.len() as u64 + 2));
    assert!(facts.written.is_some() && !facts.write_protected);
    assert_eq!(texts(&facts), [TEXT]);
    assert_eq!(facts.copies[0].size, TEXT.len() as u64);
    assert_eq!(
        keeper.copy(&facts.copies[0].path).unwrap(),
        *named("Aurora")
    );
}

#[test]
fn a_file_that_is_gone_or_write_protected_is_said_to_be() {
    let (folder, keeper) = keeper();
    let path = folder.path().join("p.yaml");
    let mut mode = fs::metadata(&path).unwrap().permissions();
    mode.set_readonly(true);
    fs::set_permissions(&path, mode).unwrap();
    assert!(keeper.survey().write_protected);
    fs::remove_file(&path).unwrap();
    assert_eq!(keeper.survey().size, None);
}

#[test]
fn a_copy_that_is_broken_says_so() {
    let (folder, keeper) = keeper();
    let broken = folder.path().join("broken.yaml");
    put(&broken, "portfolio: 7\n");
    let read = keeper.copy(&broken.display().to_string());
    assert!(matches!(read, Err(Failure::Problems(_))), "{read:?}");
}

#[test]
fn what_is_brought_back_over_is_kept_itself() {
    let (_folder, mut keeper) = keeper();
    keeper.save(&named("Borealis"), 0, &[]).unwrap();
    let copy = keeper.survey().copies.remove(0);
    let then = keeper.copy(&copy.path).unwrap();
    keeper.keep_copy();
    keeper.save(&Arc::new(then), 0, &[]).unwrap();
    let kept = texts(&keeper.survey());
    assert_eq!(kept, [TEXT.replace("Aurora", "Borealis"), TEXT.to_owned()]);
}
