//! Copies of a file that sync tools leave beside it when two machines have changed it at once.
//!
//! Each tool has its own way to name them. A name alone is not enough: `portfolio-2025.yaml` is somebody's
//! archive. A copy also reads as a portfolio, and most of its accounts are those of the file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::atomic::{self, Expect, RealFs, WriteError};
use super::backup::{BackupError, Backups};
use super::document::Document;
use super::read::read;
use super::state_folder::create_private;
use crate::domain::Portfolio;

/// The longest name of a machine that is put into a name: Windows has no longer ones.
const LONGEST_HOST: usize = 15;
/// How many files of one name are put away.
const MOST: usize = 1000;

/// A copy that was read.
#[derive(Debug)]
pub struct Sibling {
    /// Where it is.
    pub path: PathBuf,
    /// What it holds.
    pub portfolio: Portfolio,
    /// When it was last written.
    pub written: Timestamp,
}

/// The copies beside a file that holds a portfolio, in the order of their names.
pub fn of(file: &Path, portfolio: &Portfolio) -> Vec<Sibling> {
    let mut paths = named_like(file).unwrap_or_default();
    paths.sort();
    let siblings = paths.into_iter().filter_map(open);
    let known = siblings.filter(|it| are_one(&it.portfolio, portfolio));
    known.collect()
}

/// The files beside a file that are named as its copies would be.
fn named_like(file: &Path) -> io::Result<Vec<PathBuf>> {
    let file = fs::canonicalize(file)?;
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else {
        return Ok(Vec::new());
    };
    let name = name.to_string_lossy();
    let entries = fs::read_dir(folder)?.flatten();
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let copies = files.filter(|entry| is_copy(&entry.file_name().to_string_lossy(), &name));
    Ok(copies.map(|entry| entry.path()).collect())
}

fn open(path: PathBuf) -> Option<Sibling> {
    let written = fs::metadata(&path).and_then(|it| it.modified()).ok()?;
    let document = Document::open(&path).ok()?;
    Some(Sibling {
        portfolio: read(document.text()).ok()?,
        written: Timestamp::try_from(written).ok()?,
        path,
    })
}

/// Whether most accounts of a copy are accounts of the file.
fn are_one(copy: &Portfolio, file: &Portfolio) -> bool {
    let all = copy.accounts().len();
    let known = copy.accounts().iter();
    let known = known.filter(|it| file.account(&it.id).is_some()).count();
    known > 0 && known * 2 >= all
}

/// Whether a name is one that sync tools give to copies of a file.
fn is_copy(name: &str, of: &str) -> bool {
    let (stem, end) = match of.rfind('.') {
        Some(dot) if dot > 0 => of.split_at(dot),
        _ => (of, ""),
    };
    let added = name
        .strip_prefix(stem)
        .and_then(|rest| rest.strip_suffix(end));
    added.is_some_and(|added| {
        is_numbered(added) || is_in_conflict(added) || added.strip_prefix('-').is_some_and(is_host)
    })
}

/// ` (1)`: Google Drive, and whoever saves what is there already.
fn is_numbered(added: &str) -> bool {
    let inside = added.strip_prefix(" (").and_then(|it| it.strip_suffix(')'));
    inside.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()))
}

/// ` (conflicted copy 2026-11-20)`, ` (Jean's conflicted copy ...)`, ` (copie en conflit ...)`,
/// `.sync-conflict-...`, `_conflict-...`: Dropbox, Nextcloud, Syncthing, ownCloud.
fn is_in_conflict(added: &str) -> bool {
    let lower = added.to_lowercase();
    let inside = lower.strip_prefix(" (").filter(|it| it.ends_with(')'));
    let told = |it: &str| it.contains("conflict") || it.contains("conflit");
    inside.is_some_and(told)
        || lower.starts_with(".sync-conflict-")
        || lower.starts_with("_conflict-")
}

/// `LAPTOP-7K2Q`, perhaps with a number after it: `OneDrive` adds the name of a Windows machine.
fn is_host(added: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    let letters = added.bytes().any(|byte| byte.is_ascii_uppercase());
    letters && added.bytes().all(fits) && added.len() <= LONGEST_HOST + 2
}

/// Moves a copy among those that are kept of the file, under its own name; where it is then. It is gone
/// from its place only once it is whole in the other.
///
/// # Errors
/// Where it cannot be written there, or not be taken away here.
pub fn put_away(copy: &Path, backups: &Backups) -> Result<PathBuf, BackupError> {
    let failed = |source| BackupError::Folder {
        folder: backups.folder().to_owned(),
        source,
    };
    create_private(backups.folder()).map_err(failed)?;
    let bytes = fs::read(copy).map_err(failed)?;
    let kept = keep(copy, &bytes, backups.folder())?;
    fs::remove_file(copy).map_err(failed)?;
    Ok(kept)
}

/// Writes bytes under the name of a file, or the first name like it that is free.
fn keep(named: &Path, bytes: &[u8], folder: &Path) -> Result<PathBuf, WriteError> {
    let name = named.file_name().unwrap_or_default().to_string_lossy();
    let mut number = 0;
    loop {
        let path = match number {
            0 => folder.join(&*name),
            number => folder.join(format!("{number}-{name}")),
        };
        match atomic::write_through(&RealFs, &path, bytes, Expect::Nothing) {
            Err(WriteError::Changed { .. }) if number < MOST => number += 1,
            written => return written.map(|_| path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::state_folder::StateFolder;
    use rstest::rstest;

    #[rstest]
    #[case::dropbox("portfolio (Jean's conflicted copy 2026-11-20).yaml", true)]
    #[case::dropbox_in_french("portfolio (Copie en conflit de Jean 2026-11-20).yaml", true)]
    #[case::nextcloud("portfolio (conflicted copy 2026-11-20 141502).yaml", true)]
    #[case::syncthing("portfolio.sync-conflict-20261120-141502-7K2QAAA.yaml", true)]
    #[case::owncloud("portfolio_conflict-20261120-141502.yaml", true)]
    #[case::onedrive("portfolio-LAPTOP-7K2Q.yaml", true)]
    #[case::onedrive_again("portfolio-LAPTOP-7K2Q-2.yaml", true)]
    #[case::numbered("portfolio (1).yaml", true)]
    #[case::itself("portfolio.yaml", false)]
    #[case::an_archive("portfolio-2025.yaml", false)]
    #[case::a_draft("portfolio-draft.yaml", false)]
    #[case::old("portfolio (old).yaml", false)]
    #[case::another("portfolio2.yaml", false)]
    #[case::another_end("portfolio (1).yml", false)]
    #[case::of_another("sales (1).yaml", false)]
    #[case::long("portfolio-SOMETHING-THAT-IS-NO-MACHINE.yaml", false)]
    fn a_name(#[case] name: &str, #[case] copy: bool) {
        assert_eq!(is_copy(name, "portfolio.yaml"), copy);
    }

    fn of_accounts(ids: &[&str]) -> Portfolio {
        let account = |id: &&str| format!("  - {{id: {id}, name: {id}}}\n");
        let accounts = ids.iter().map(account).collect::<Vec<_>>().concat();
        read(&format!(
            "format: 1\nportfolio: {{name: P}}\naccounts:\n{accounts}"
        ))
        .unwrap()
    }

    #[rstest]
    #[case::the_same(&["a", "b"], true)]
    #[case::half(&["a", "x"], true)]
    #[case::less(&["a", "x", "y"], false)]
    #[case::none(&["x"], false)]
    fn accounts_tell_a_copy_from_another_portfolio(#[case] ids: &[&str], #[case] one: bool) {
        assert_eq!(are_one(&of_accounts(ids), &of_accounts(&["a", "b"])), one);
    }

    #[test]
    fn what_is_no_portfolio_is_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| {
            atomic::write(&folder.path().join(name), text.as_bytes()).unwrap();
        };
        let good = "format: 1\nportfolio: {name: P}\naccounts:\n  - {id: a, name: A}\n";
        put("p.yaml", good);
        put("p (1).yaml", good);
        put("p (2).yaml", "shopping: [milk]\n");
        put("p (3).yaml", &good.replace("id: a", "id: b"));
        let found = of(&folder.path().join("p.yaml"), &read(good).unwrap());
        let names: Vec<_> = found
            .iter()
            .map(|it| it.path.file_name().unwrap())
            .collect();
        assert_eq!(names, ["p (1).yaml"]);
    }

    #[test]
    fn what_is_put_away_is_whole_in_the_other_place() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("p.yaml");
        let copy = folder.path().join("p (1).yaml");
        let backups = Backups::of(&StateFolder::new(folder.path().join("state")), &file);
        for (text, name) in [("one", "p (1).yaml"), ("two", "1-p (1).yaml")] {
            atomic::write(&copy, text.as_bytes()).unwrap();
            let kept = put_away(&copy, &backups).unwrap();
            assert_eq!(kept, backups.folder().join(name));
            assert_eq!(fs::read_to_string(&kept).unwrap(), text);
            assert!(!copy.exists());
        }
        assert!(backups.list().unwrap().is_empty(), "it is no copy of a day");
    }
}
