//! What is kept of a file in the state folder: under which name, and for whom.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fingerprint::Fingerprint;

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
#[cfg(unix)]
pub(super) fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// Creates a folder, and those it is in.
#[cfg(not(unix))]
pub(super) fn create_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
