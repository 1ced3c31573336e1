//! The file as the saving worker owns it: its text, what it means, and how a change gets to the
//! disk.

use std::fs;
use std::io;
use std::path::{Path as FilePath, PathBuf};

use jiff::Timestamp;
use serde_yaml::Value;
use thiserror::Error;

use super::atomic::{self, Expect, FileState, Fs, Names, RealFs, WriteError, Written};
use super::backup::{BackupError, Backups};
use super::guard::{self, GuardError};
use super::patch::{self, Attic, How, Op, PatchError, Patched, Removed};
use super::recall::recall;
use super::state_folder::StateFolder;

/// Why a file could not be opened.
#[derive(Debug, Error)]
pub enum OpenError {
    /// It could not be read.
    #[error("{} cannot be read: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It must not be parsed.
    #[error("{}: {source}", .path.display())]
    Guard {
        /// The file.
        path: PathBuf,
        /// The limit it passes.
        source: GuardError,
    },
}

/// Why a change was not saved. Nothing was written, unless it says otherwise, and nothing is lost:
/// the same operations can be saved again.
#[derive(Debug, Error)]
pub enum SaveError {
    /// Another program changed the file since it was last read or written. Nothing of it was
    /// overwritten.
    #[error("{} was changed by another program", .path.display())]
    ChangedOnDisk {
        /// The file.
        path: PathBuf,
    },
    /// The file is gone.
    #[error("{} is no longer there", .path.display())]
    Vanished {
        /// The file.
        path: PathBuf,
    },
    /// The file has several names, and nobody has said what is to become of the others.
    #[error("{} has {names} names", .path.display())]
    SeveralNames {
        /// The file.
        path: PathBuf,
        /// How many.
        names: u64,
    },
    /// There is a file where a new one should be written.
    #[error("{} exists already", .path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The operations do not fit the text.
    #[error(transparent)]
    Patch(#[from] PatchError),
    /// The copy that must come first could not be kept.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// The file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// What a save did.
#[derive(Clone, Debug)]
pub struct Saved {
    /// How the text was changed; `None` where nothing had to be written.
    pub how: Option<How>,
    /// How the file was written; `None` where nothing had to be.
    pub written: Option<Written>,
    /// The copy of the file as it was, if this save kept one.
    pub backup: Option<PathBuf>,
    /// The original text of what was removed.
    pub removed: Vec<Removed>,
}

/// One file: what stands in it and what that means.
#[derive(Debug)]
pub struct Document {
    path: PathBuf,
    text: String,
    /// What stands in the file, where that is not the text but is to be replaced by it.
    instead_of: Option<Vec<u8>>,
    /// Parsed when first needed, in the worker: the start of the program does not wait for it.
    value: Option<Value>,
    attic: Attic,
    /// Where copies are kept, if anywhere.
    state_folder: Option<StateFolder>,
    /// Whether this session has kept its copy.
    kept: bool,
    /// Whether it is saved without a copy where none can be kept, once that was said.
    forgoes_copies: bool,
    /// What becomes of the other names of the file, once that was said.
    names: Option<Names>,
}

impl Document {
    /// Reads a file and checks that it may be parsed.
    ///
    /// # Errors
    /// Where the file cannot be read, or the guard refuses it.
    pub fn open(path: &FilePath) -> Result<Self, OpenError> {
        let bytes = read(path)?;
        guard::check(&bytes).map_err(|source| OpenError::Guard {
            path: path.to_owned(),
            source,
        })?;
        let text = String::from_utf8(bytes).unwrap_or_default(); // the guard has seen that it is UTF-8
        Ok(Self::loaded(path.to_owned(), text))
    }

    /// A file that is to hold another text: the first save puts it there, even one that changes nothing
    /// of it, and keeps a copy of what stands there now.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn replacing(path: &FilePath, text: String) -> Result<Self, OpenError> {
        let instead_of = Some(read(path)?);
        let document = Self::loaded(path.to_owned(), text);
        Ok(Self {
            instead_of,
            ..document
        })
    }

    /// A file that was read, and passed the guard, elsewhere.
    pub fn loaded(path: PathBuf, text: String) -> Self {
        Self {
            path,
            text,
            instead_of: None,
            value: None,
            attic: Attic::default(),
            state_folder: None,
            kept: false,
            forgoes_copies: false,
            names: None,
        }
    }

    /// Keeps copies in a state folder: one before the first save of this session, and one before
    /// whatever cannot keep comments.
    #[must_use]
    pub fn with_backups(mut self, state_folder: &StateFolder) -> Self {
        self.keep_copies_in(state_folder);
        self
    }

    /// The same, from now on.
    pub fn keep_copies_in(&mut self, state_folder: &StateFolder) {
        self.state_folder = Some(state_folder.clone());
    }

    /// The same, where somebody may have said what becomes of the other names of the file.
    #[must_use]
    pub const fn with_names(mut self, names: Option<Names>) -> Self {
        self.names = names;
        self
    }

    /// Says what becomes of the other names of the file.
    pub const fn decide_names(&mut self, names: Names) {
        self.names = Some(names);
    }

    /// Says whether it is saved without a copy where none can be kept. What is overwritten in its place never is.
    pub const fn forgo_copies(&mut self, forgoes: bool) {
        self.forgoes_copies = forgoes;
    }

    /// Keeps a copy before the next save once more, though this session has kept its own.
    pub const fn keep_copy_again(&mut self) {
        self.kept = false;
    }

    /// The file.
    pub fn path(&self) -> &FilePath {
        &self.path
    }

    /// The text as it stands in the file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the text means; parsed at the first call.
    ///
    /// # Errors
    /// Where the text is no YAML.
    pub fn value(&mut self) -> Result<&Value, PatchError> {
        let value = match self.value.take() {
            Some(value) => value,
            None => patch::parse(&self.text)?,
        };
        Ok(self.value.insert(value))
    }

    /// What stands in the file, as far as is known here.
    fn on_disk(&self) -> &[u8] {
        self.instead_of.as_deref().unwrap_or(self.text.as_bytes())
    }

    /// Whether the file on the disk is byte for byte the one known here.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn is_current(&self) -> io::Result<bool> {
        fs::read(&self.path).map(|bytes| bytes == self.on_disk())
    }

    /// Changes the file: patches the text, verifies it, keeps a copy where one is due, and writes
    /// in one step. Operations that change nothing write nothing.
    ///
    /// # Errors
    /// Where anything stands in the way. File and document are then as before, and the
    /// same operations can be tried again.
    pub fn save(&mut self, ops: &[Op], now: Timestamp) -> Result<Saved, SaveError> {
        self.save_through(&RealFs, ops, now)
    }

    /// [`Document::save`] on a given file system.
    ///
    /// # Errors
    /// As [`Document::save`].
    pub fn save_through(
        &mut self,
        fs: &dyn Fs,
        ops: &[Op],
        now: Timestamp,
    ) -> Result<Saved, SaveError> {
        let replaces = self.instead_of.is_some();
        if ops.is_empty() && !replaces {
            return Ok(Self::unchanged());
        }
        let patched = self.patched(ops)?;
        if patched.text == self.text && !replaces {
            self.value = Some(patched.value);
            return Ok(Self::unchanged());
        }
        self.check_current(fs)?;
        let in_place = self.is_written_in_place(fs)?;
        let backup = self.keep_copy(patched.how, in_place, now)?;
        let written = self.write(fs, &patched.text)?;
        self.instead_of = None;
        Ok(self.took(patched, written, backup))
    }

    /// Writes the text, with operations in it, to a new file, which this document then is. For when
    /// the old place fails.
    ///
    /// # Errors
    /// [`SaveError::Exists`] where there is a file already, else as [`Document::save`].
    pub fn save_as(&mut self, path: &FilePath, ops: &[Op]) -> Result<Saved, SaveError> {
        let patched = self.patched(ops)?;
        let written =
            atomic::write_through(&RealFs, path, patched.text.as_bytes(), Expect::Nothing)
                .map_err(|error| match error {
                    WriteError::Changed { path } => SaveError::Exists { path },
                    error => SaveError::Write(error),
                })?;
        path.clone_into(&mut self.path);
        (self.instead_of, self.kept, self.names) = (None, false, None);
        Ok(self.took(patched, written, None))
    }

    /// The file holds a new text.
    fn took(&mut self, mut patched: Patched, written: Written, backup: Option<PathBuf>) -> Saved {
        self.attic.take_in(&mut patched);
        self.text = patched.text;
        self.value = Some(patched.value);
        Saved {
            how: Some(patched.how),
            written: Some(written),
            backup,
            removed: patched.removed,
        }
    }

    const fn unchanged() -> Saved {
        Saved {
            how: None,
            written: None,
            backup: None,
            removed: Vec::new(),
        }
    }

    /// The new text. What the old one means is given away for it: should the new one not get to the file,
    /// the old one is parsed again.
    fn patched(&mut self, ops: &[Op]) -> Result<Patched, PatchError> {
        let value = match self.value.take() {
            Some(value) => value,
            None => patch::parse(&self.text)?,
        };
        patch::patch_value(&self.text, value, &recall(ops, &self.attic), &self.attic)
    }

    /// Tells early, before a copy is kept, what the write itself would find.
    fn check_current(&self, fs: &dyn Fs) -> Result<(), SaveError> {
        match fs.read(&self.path) {
            Ok(bytes) if bytes == self.on_disk() => Ok(()),
            Ok(_) => Err(SaveError::ChangedOnDisk {
                path: self.path.clone(),
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(SaveError::Vanished {
                path: self.path.clone(),
            }),
            Err(source) => Err(WriteError::Io {
                doing: "read the file",
                path: self.path.clone(),
                source,
            }
            .into()),
        }
    }

    /// Whether the file is overwritten, for its names to stay one. Nobody guesses what is to become of them.
    fn is_written_in_place(&self, fs: &dyn Fs) -> Result<bool, SaveError> {
        match (fs.state(&self.path), self.names) {
            (Ok(FileState { links: 2.., .. }), Some(names)) => Ok(names == Names::Together),
            (
                Ok(FileState {
                    links: names @ 2.., ..
                }),
                None,
            ) => Err(SaveError::SeveralNames {
                path: self.path.clone(),
                names,
            }),
            _ => Ok(false), // a file that cannot be looked at cannot be written either, which says why
        }
    }

    /// Keeps a copy before the first save of the session, and before any that could lose something.
    fn keep_copy(
        &mut self,
        how: How,
        in_place: bool,
        now: Timestamp,
    ) -> Result<Option<PathBuf>, SaveError> {
        let due = !self.kept || in_place || how != How::Edited;
        let Some(state_folder) = self.state_folder.as_ref().filter(|_| due) else {
            return Ok(None);
        };
        match Backups::of(state_folder, &self.path).keep(self.on_disk(), now) {
            Ok(copy) => {
                self.kept = true;
                Ok(Some(copy))
            }
            Err(_) if self.forgoes_copies && !in_place => Ok(None),
            Err(why) => Err(why.into()),
        }
    }

    fn write(&self, fs: &dyn Fs, text: &str) -> Result<Written, SaveError> {
        atomic::write_named(
            fs,
            &self.path,
            text.as_bytes(),
            Expect::Bytes(self.on_disk()),
            self.names.unwrap_or(Names::Together), // it has one
        )
        .map_err(|error| match error {
            WriteError::Changed { path } => SaveError::ChangedOnDisk { path },
            error => SaveError::Write(error),
        })
    }
}

fn read(path: &FilePath) -> Result<Vec<u8>, OpenError> {
    fs::read(path).map_err(|source| OpenError::Read {
        path: path.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests;
