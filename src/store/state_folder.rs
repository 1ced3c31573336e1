//! What is kept of a file in the state folder: where, under which name, and for whom.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fingerprint::Fingerprint;

/// Where things are kept of files, beside them: copies, and what could not be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateFolder {
    folder: PathBuf,
    copies: PathBuf,
}

impl StateFolder {
    /// A folder for all of it, the copies in its `backups`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        let copies = folder.join("backups");
        Self { folder, copies }
    }

    /// The same, with the copies somewhere else, if anywhere.
    #[must_use]
    pub fn with_copies_in(self, copies: Option<PathBuf>) -> Self {
        let copies = copies.unwrap_or_else(|| self.folder.join("backups"));
        Self { copies, ..self }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// The folder of the copies of all files.
    pub fn copies(&self) -> &Path {
        &self.copies
    }
}

/// The whole path of a file, behind symbolic links where it is there.
pub(super) fn full_path(file: &Path) -> PathBuf {
    fs::canonicalize(file)
        .or_else(|_| std::path::absolute(file))
        .unwrap_or_else(|_| file.to_owned())
}

/// What a file is called in the state folder: `<file stem>-<hash of the full path>`.
pub(super) fn name_of(file: &Path) -> String {
    let full = full_path(file);
    let stem = full.file_stem().unwrap_or_default().to_string_lossy();
    let hash = Fingerprint::of(full.as_os_str().as_encoded_bytes());
    format!("{stem}-{hash}")
}

/// Creates a folder, and those it is in, for their owner alone.
///
/// # Errors
/// Where the system does not let it.
#[cfg(unix)]
pub fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// Creates a folder, and those it is in.
///
/// # Errors
/// Where the system does not let it.
#[cfg(not(unix))]
pub fn create_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
