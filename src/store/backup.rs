//! Copies of the file as it was, kept in the state folder: one before the first save of a session
//! and before whatever cannot keep the comments.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use thiserror::Error;

use super::atomic::{self, WriteError};
use super::state_folder::{StateFolder, create_private, name_of};
use super::write;
use crate::domain::Portfolio;

/// How many of the newest copies are kept whatever their age.
const NEWEST: usize = 10;
/// For how many days, today included, the last copy of each day is kept besides.
const DAYS: i64 = 14;
/// The time in the name of a copy, in UTC, so that names sort by time.
const NAME: &str = "%Y-%m-%dT%H%M%S%.3fZ";

/// The name of what was never saved: it is not taken for a copy.
const UNSAVED: &str = "%Y-%m-%dT%H%M%S%.3fZ.unsaved.yaml";

/// A copy could not be kept, listed or pruned.
#[derive(Debug, Error)]
pub enum BackupError {
    /// The folder of the copies cannot be used.
    #[error("the backup folder {}: {source}", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The copy could not be written.
    #[error("the backup could not be written: {0}")]
    Write(#[from] WriteError),
}

/// One copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was taken.
    pub taken: Timestamp,
}

/// The copies of one file.
#[derive(Clone, Debug)]
pub struct Backups {
    folder: PathBuf,
}

impl Backups {
    /// The copies of `file`, in `<file stem>-<hash of the full path>` in the folder of all copies.
    pub fn of(state_folder: &StateFolder, file: &Path) -> Self {
        Self {
            folder: state_folder.copies().join(name_of(file)),
        }
    }

    /// The folder of the copies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps a copy taken at `now`, then removes those that are no longer kept. Bytes equal to the
    /// newest copy are not kept twice.
    ///
    /// # Errors
    /// Where the copy cannot be written. Old copies that cannot be removed are left without a word.
    pub fn keep(&self, bytes: &[u8], now: Timestamp) -> Result<PathBuf, BackupError> {
        create_private(&self.folder).map_err(|source| self.folder_error(source))?;
        if let Some(newest) = self.list()?.into_iter().next()
            && fs::read(&newest.path).is_ok_and(|kept| kept == bytes)
        {
            return Ok(newest.path);
        }
        let path = self.folder.join(format!("{}.yaml", now.strftime(NAME)));
        atomic::write(&path, bytes)?;
        let _ = self.prune(now);
        Ok(path)
    }

    /// Keeps, beside the copies, changes that were made and never saved: a file of its own that is no copy
    /// of the file as it was, and never goes.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn keep_unsaved(
        &self,
        portfolio: &Portfolio,
        since: Timestamp,
    ) -> Result<PathBuf, BackupError> {
        create_private(&self.folder).map_err(|source| self.folder_error(source))?;
        let path = self.folder.join(since.strftime(UNSAVED).to_string());
        atomic::write(&path, write::to_yaml(portfolio).as_bytes())?;
        Ok(path)
    }

    /// All copies, newest first. None where nothing was ever kept.
    ///
    /// # Errors
    /// Where the folder is there and cannot be read.
    pub fn list(&self) -> Result<Vec<Backup>, BackupError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(self.folder_error(source)),
        };
        let mut found: Vec<_> = entries
            .filter_map(|entry| backup(entry.ok()?.path()))
            .collect();
        found.sort_by_key(|backup| std::cmp::Reverse(backup.taken));
        Ok(found)
    }

    /// Removes all copies but the ten newest and the last of each of the fourteen last days (in
    /// UTC).
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn prune(&self, now: Timestamp) -> Result<(), BackupError> {
        let all = self.list()?;
        for old in superfluous(&all, now) {
            let _ = fs::remove_file(&old.path);
        }
        Ok(())
    }

    fn folder_error(&self, source: io::Error) -> BackupError {
        BackupError::Folder {
            folder: self.folder.clone(),
            source,
        }
    }
}

fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// The copies that need not be kept, of copies sorted newest first.
fn superfluous(all: &[Backup], now: Timestamp) -> Vec<&Backup> {
    let first_day = day(now).saturating_sub((DAYS - 1).days());
    let mut days = HashSet::new();
    let mut superfluous = Vec::new();
    for (place, backup) in all.iter().enumerate() {
        let day = day(backup.taken);
        let last_of_its_day = days.insert(day);
        if place >= NEWEST && !(last_of_its_day && day >= first_day) {
            superfluous.push(backup);
        }
    }
    superfluous
}

fn backup(path: PathBuf) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(".yaml")?;
    let time = jiff::civil::DateTime::strptime("%Y-%m-%dT%H%M%S%.fZ", name).ok()?;
    let taken = time.to_zoned(TimeZone::UTC).ok()?.timestamp();
    Some(Backup { path, taken })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn backups() -> (tempfile::TempDir, Backups) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("portfolio.yaml");
        let backups = Backups::of(&StateFolder::new(folder.path().join("state")), &file);
        (folder, backups)
    }

    #[test]
    fn copies_are_listed_newest_first() {
        let (_folder, backups) = backups();
        assert_eq!(backups.list().expect("readable"), []);
        backups
            .keep(b"one", at("2026-11-20T10:00:00Z"))
            .expect("kept");
        backups
            .keep(b"two", at("2026-11-23T14:02:09.250Z"))
            .expect("kept");
        let list = backups.list().expect("readable");
        assert_eq!(
            list.iter()
                .map(|backup| backup.taken.to_string())
                .collect::<Vec<_>>(),
            ["2026-11-23T14:02:09.25Z", "2026-11-20T10:00:00Z"]
        );
        assert_eq!(fs::read(&list[0].path).expect("a copy"), b"two");
    }

    #[test]
    fn the_same_bytes_are_kept_once() {
        let (_folder, backups) = backups();
        let first = backups
            .keep(b"one", at("2026-11-20T10:00:00Z"))
            .expect("kept");
        let second = backups
            .keep(b"one", at("2026-11-23T10:00:00Z"))
            .expect("kept");
        assert_eq!(first, second);
        assert_eq!(backups.list().expect("readable").len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn copies_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_folder, backups) = backups();
        let path = backups
            .keep(b"one", at("2026-11-20T10:00:00Z"))
            .expect("kept");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(backups.folder())), (0o600, 0o700));
    }

    #[test]
    fn files_of_one_name_in_two_folders_have_their_own_copies() {
        let state = Path::new("/state");
        let (a, b) = (
            Backups::of(&StateFolder::new(state), Path::new("/a/p.yaml")),
            Backups::of(&StateFolder::new(state), Path::new("/b/p.yaml")),
        );
        assert_ne!(a.folder(), b.folder());
        assert!(
            a.folder()
                .to_string_lossy()
                .starts_with("/state/backups/p-")
        );
    }

    #[test]
    fn ten_stay_and_one_of_each_day_for_fourteen_days() {
        let (_folder, backups) = backups();
        create_private(backups.folder()).expect("a folder");
        // Three a day for thirty days, the last day being the 30th.
        for day in 1..=30 {
            for hour in [8, 12, 18] {
                let name = at(&format!("2026-11-{day:02}T{hour:02}:00:00Z"))
                    .strftime(NAME)
                    .to_string();
                atomic::write(&backups.folder().join(name + ".yaml"), b"x").expect("a copy");
            }
        }
        backups.prune(at("2026-11-30T20:00:00Z")).expect("pruned");
        let left: Vec<_> = backups
            .list()
            .expect("readable")
            .iter()
            .map(|backup| backup.taken.strftime("%d %H").to_string())
            .collect();
        let newest = [
            "30 18", "30 12", "30 08", "29 18", "29 12", "29 08", "28 18", "28 12", "28 08",
            "27 18",
        ];
        let daily = [
            "26 18", "25 18", "24 18", "23 18", "22 18", "21 18", "20 18", "19 18", "18 18",
            "17 18",
        ];
        assert_eq!(left, [newest, daily].concat());
    }

    #[test]
    fn other_files_in_the_folder_are_left_alone() {
        let (_folder, backups) = backups();
        backups
            .keep(b"one", at("2026-11-20T10:00:00Z"))
            .expect("kept");
        atomic::write(&backups.folder().join("notes.yaml"), b"mine").expect("a file");
        assert_eq!(backups.list().expect("readable").len(), 1);
    }
}
