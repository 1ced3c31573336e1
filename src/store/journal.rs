//! Changes that could not be saved, kept in the state folder until they are.
//!
//! Each session that cannot save has a file of its own in the folder of its document. The file holds what
//! the changes were made of and what came of them, both in the canonical form of the format: enough
//! to bring them together with whatever the document holds when they are looked at again. It is written
//! like the document itself, so it is there whole or not at all; a checksum tells when somebody else
//! wrote in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::atomic::{self, Fs as _, RealFs, WriteError};
use super::fingerprint::Fingerprint;
use super::read::read;
use super::state_folder::{StateFolder, create_private, full_path, name_of};
use super::write;
use crate::domain::Portfolio;

/// What the first line of a journal begins with: the program, what it is, the version of its form.
const MAGIC: &str = "keyfolio journal 1 ";
/// The time in the name of a journal, in UTC, so that names sort by time.
const NAME: &str = "%Y-%m-%dT%H%M%S%.6fZ.journal";
/// What the name of a journal ends with that could not be read.
const DAMAGED: &str = ".damaged";

/// A journal could not be written, or not be put away.
#[derive(Debug, Error)]
pub enum JournalError {
    /// Its folder cannot be used.
    #[error("the journal folder {}: {source}", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It could not be written.
    #[error("the journal could not be written: {0}")]
    Write(#[from] WriteError),
}

/// What a journal holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// When the first of the changes could not be saved.
    pub since: Timestamp,
    /// What the changes were made of.
    pub base: Portfolio,
    /// What came of them.
    pub ours: Portfolio,
}

/// A journal that an earlier session left.
#[derive(Debug, Clone, PartialEq)]
pub struct Left {
    path: PathBuf,
    /// What it holds.
    pub entry: Entry,
}

/// What was found of earlier sessions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// What can be read, the oldest first.
    pub left: Vec<Left>,
    /// What cannot, under the names it was put aside by.
    pub damaged: Vec<PathBuf>,
}

/// The journal of a document in this session.
#[derive(Debug, Clone)]
pub struct Journal {
    folder: PathBuf,
    /// The document.
    file: PathBuf,
    /// This session's own, while there is something in it.
    own: Option<Own>,
}

#[derive(Debug, Clone)]
struct Own {
    path: PathBuf,
    since: Timestamp,
}

/// The form of a journal below its first line.
#[derive(Serialize, Deserialize)]
struct Written {
    file: String,
    since: String,
    base: String,
    ours: String,
}

impl Journal {
    /// The journal of `file`, in `state_folder/journal/<file stem>-<hash of the full path>`.
    pub fn of(state_folder: &StateFolder, file: &Path) -> Self {
        Self {
            folder: state_folder.path().join("journal").join(name_of(file)),
            file: full_path(file),
            own: None,
        }
    }

    /// The folder it is in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps a state that was made of `base`, in place of what this session kept before. When this
    /// returns it outlives a power cut.
    ///
    /// # Errors
    /// Where it cannot be written; what was kept before is then still there.
    pub fn keep(
        &mut self,
        base: &Portfolio,
        ours: &Portfolio,
        now: Timestamp,
    ) -> Result<(), JournalError> {
        create_private(&self.folder).map_err(|source| JournalError::Folder {
            folder: self.folder.clone(),
            source,
        })?;
        let own = self.own.clone().unwrap_or_else(|| Own {
            path: self.folder.join(now.strftime(NAME).to_string()),
            since: now,
        });
        let text = text(&Written {
            file: self.file.to_string_lossy().into_owned(),
            since: own.since.to_string(),
            base: write::of_value(&write::to_value(base)),
            ours: write::of_value(&write::to_value(ours)),
        });
        atomic::write(&own.path, text.as_bytes())?;
        self.own = Some(own);
        Ok(())
    }

    /// Takes away what this session kept: the document has it.
    ///
    /// # Errors
    /// Where it cannot be removed. It is then found at the next start, and seen to be in the document.
    pub fn clear(&mut self) -> io::Result<()> {
        match self.own.take() {
            Some(own) => self.remove(&own.path),
            None => Ok(()),
        }
    }

    /// What earlier sessions left. What cannot be read is put aside, so that it is found once.
    pub fn found(&self) -> Found {
        let _ = atomic::clean_stale(&self.folder);
        let mut found = Found::default();
        for path in self.journals() {
            let Ok(bytes) = fs::read(&path) else { continue };
            match self.entry(&bytes) {
                Some(entry) => found.left.push(Left { path, entry }),
                None => found.damaged.extend(put_aside(&path)),
            }
        }
        found
    }

    /// Goes on with what an earlier session left as this session's own: the state that is saved next
    /// has it.
    pub fn adopt(&mut self, left: Left) {
        let Left { path, entry } = left;
        let since = entry.since;
        self.own = Some(Own { path, since });
    }

    /// Drops what an earlier session left.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn drop_left(&self, left: &Left) -> io::Result<()> {
        self.remove(&left.path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => RealFs.sync_folder(&self.folder),
        }
    }

    /// All journals, the oldest first.
    fn journals(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return Vec::new(); // nothing was ever kept
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut journals: Vec<_> = paths
            .filter(|path| path.extension().is_some_and(|it| it == "journal"))
            .collect();
        journals.sort();
        journals
    }

    /// What a journal of this document says; nothing where it is torn, or none of ours.
    fn entry(&self, bytes: &[u8]) -> Option<Entry> {
        let written = written(bytes)?;
        if Path::new(&written.file) != self.file {
            return None;
        }
        Some(Entry {
            since: written.since.parse().ok()?,
            base: read(&written.base).ok()?,
            ours: read(&written.ours).ok()?,
        })
    }
}

/// A journal as it stands in its file.
fn text(written: &Written) -> String {
    let body = serde_json::to_string(written).unwrap_or_default(); // texts and a time always can
    format!("{MAGIC}{}\n{body}\n", Fingerprint::of(body.as_bytes()))
}

/// What a file says, if it is a whole journal.
fn written(bytes: &[u8]) -> Option<Written> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (check, body) = text.strip_prefix(MAGIC)?.split_once('\n')?;
    let body = body.strip_suffix('\n')?;
    let whole = Fingerprint::of(body.as_bytes()).to_string() == check;
    whole.then(|| serde_json::from_str(body).ok())?
}

/// Gives a journal that cannot be read another name.
fn put_aside(path: &Path) -> Option<PathBuf> {
    let mut name = path.as_os_str().to_owned();
    name.push(DAMAGED);
    let aside = PathBuf::from(name);
    fs::rename(path, &aside).ok().map(|()| aside)
}

#[cfg(test)]
mod tests;
