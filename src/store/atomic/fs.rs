//! The few operations a save needs, so that tests can let each of them fail.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What is known of a file before it is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileState {
    /// Whether it may not be written, by its mode or by who we are.
    pub read_only: bool,
    /// How many names it has; above one, replacing it would tear the names apart.
    pub links: u64,
}

/// The file system as a save sees it. Every operation names its file by path.
pub trait Fs {
    /// The real path behind symbolic links.
    ///
    /// # Errors
    /// As [`fs::canonicalize`].
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// What is known of a file.
    ///
    /// # Errors
    /// `NotFound` where there is none.
    fn state(&self, path: &Path) -> io::Result<FileState>;
    /// Creates an empty file that only its owner may read.
    ///
    /// # Errors
    /// `AlreadyExists` where there is one.
    fn create(&self, path: &Path) -> io::Result<()>;
    /// Writes a file from its beginning and cuts what was longer.
    ///
    /// # Errors
    /// As [`Write::write_all`](io::Write::write_all).
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Gives a file the mode and, where allowed, the owner of another.
    ///
    /// # Errors
    /// Where the mode cannot be set.
    fn take_after(&self, path: &Path, model: &Path) -> io::Result<()>;
    /// Waits until the content of a file is on the disk.
    ///
    /// # Errors
    /// As [`File::sync_all`].
    fn sync(&self, path: &Path) -> io::Result<()>;
    /// Reads a file.
    ///
    /// # Errors
    /// As [`fs::read`].
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Gives a file another name, in place of what had that name.
    ///
    /// # Errors
    /// As [`fs::rename`].
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on the disk.
    ///
    /// # Errors
    /// As [`File::sync_all`].
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Removes a file.
    ///
    /// # Errors
    /// As [`fs::remove_file`].
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The file system of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealFs;

impl Fs for RealFs {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn state(&self, path: &Path) -> io::Result<FileState> {
        let meta = fs::metadata(path)?;
        // The mode tells what the owner wishes, opening tells what we may: root may write a file
        // that is marked read-only.
        let refused = OpenOptions::new()
            .write(true)
            .open(path)
            .is_err_and(|error| is_refusal(&error));
        Ok(FileState {
            read_only: meta.permissions().readonly() || refused,
            links: links(&meta),
        })
    }

    fn create(&self, path: &Path) -> io::Result<()> {
        private(OpenOptions::new().write(true).create_new(true))
            .open(path)
            .map(drop)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).truncate(true).open(path)?;
        file.write_all(bytes)
    }

    fn take_after(&self, path: &Path, model: &Path) -> io::Result<()> {
        let meta = fs::metadata(model)?;
        take_owner(path, &meta);
        fs::set_permissions(path, meta.permissions())
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if cfg!(windows) {
            return Ok(()); // folders cannot be opened there, and their names are journalled
        }
        File::open(folder)?.sync_all()
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

fn is_refusal(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Whether files can be made in a folder.
#[cfg(unix)]
pub(super) fn takes_files(folder: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

#[cfg(not(unix))]
pub(super) fn takes_files(_: &Path) -> bool {
    true // its attributes say nothing there
}

#[cfg(unix)]
fn links(meta: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(meta)
}

#[cfg(not(unix))]
fn links(_: &fs::Metadata) -> u64 {
    1
}

/// Only root may give a file away; for everybody else the owner is the same already, or cannot be
/// kept.
#[cfg(unix)]
fn take_owner(path: &Path, meta: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt as _, chown};
    if chown(path, Some(meta.uid()), Some(meta.gid())).is_err() {
        let _ = chown(path, None, Some(meta.gid()));
    }
}

#[cfg(not(unix))]
fn take_owner(_: &Path, _: &fs::Metadata) {}

#[cfg(not(windows))]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Sync tools and virus scanners hold files for moments; a second of patience is enough for most.
#[cfg(windows)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    for pause in [10, 25, 50, 100, 250, 500] {
        match fs::rename(from, to) {
            Err(error) if matches!(error.raw_os_error(), Some(5 | 32)) => {
                std::thread::sleep(std::time::Duration::from_millis(pause));
            }
            result => return result,
        }
    }
    fs::rename(from, to)
}
