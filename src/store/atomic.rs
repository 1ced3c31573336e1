//! Writing a file so that at any instant it is the old one or the new one, whole.
//!
//! Temporary file in the same folder, fsync, read back, rename, fsync of the folder. Mode, owner
//! and symbolic links stay.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use thiserror::Error;

mod fs;
pub use fs::{FileState, Fs, RealFs};

/// How the names of our temporary files begin.
pub const TEMP_PREFIX: &str = ".keyfolio-";
/// A temporary file of this age belongs to no save that is still under way.
const STALE_AFTER: Duration = Duration::from_secs(60);

/// How a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// There was none before.
    Created,
    /// The old file was replaced in one step.
    Replaced,
    /// The file has several names (hard links) and was overwritten, so that they stay one file.
    /// This is the one way that a power cut can interrupt: keep a copy before.
    InPlace,
}

/// A file that was written and read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The real path, behind symbolic links.
    pub path: PathBuf,
    /// How it was written.
    pub way: Way,
    /// Whether the disk confirmed the new name. If not, the file is saved, but a power cut could
    /// still bring the old one back.
    pub durable: bool,
}

/// Why a file could not be written. The old file is untouched unless the error says otherwise.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The folder does not exist.
    #[error("the folder {} does not exist", .folder.display())]
    NoFolder {
        /// The folder.
        folder: PathBuf,
    },
    /// The file is marked read-only.
    #[error("{} is read-only", .path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// No right to write in the folder.
    #[error("no permission to write in {}", .folder.display())]
    NoPermission {
        /// The folder.
        folder: PathBuf,
    },
    /// No space left, or a quota or size limit is reached.
    #[error("no space left for {} ({source})", .path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is not what it was when last read or written.
    #[error("{} was changed by another program", .path.display())]
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// What was read back is not what was written.
    #[error("{} could not be written: the disk gave back other bytes than it took", .path.display())]
    NotReadBack {
        /// The file.
        path: PathBuf,
    },
    /// A file with hard links was overwritten only in part and could not be put back.
    #[error("{} is damaged: writing it in place failed half-way ({source}); use the backup", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Any other failure.
    #[error("{}: cannot {doing}: {source}", .path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// The file it was tried on.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// What must stand in the file at the moment it is replaced.
#[derive(Clone, Copy, Debug)]
pub enum Expect<'a> {
    /// Whatever it is, it is replaced.
    Anything,
    /// Exactly these bytes; anything else is [`WriteError::Changed`].
    Bytes(&'a [u8]),
    /// No file; any is [`WriteError::Changed`].
    Nothing,
}

/// What becomes of the other names of a file that has several (hard links).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// They stay one file, which is overwritten: the one thing a power cut can interrupt.
    Together,
    /// They keep the old file; this name gets a new one.
    Apart,
}

/// Writes a file in one step.
///
/// # Errors
/// Any [`WriteError`]; the old file is then still there and no temporary file is left.
pub fn write(path: &Path, bytes: &[u8]) -> Result<Written, WriteError> {
    write_through(&RealFs, path, bytes, Expect::Anything)
}

/// [`write()`] on a given file system, and only if the file is as expected right before it is
/// replaced.
///
/// # Errors
/// As [`write()`], and [`WriteError::Changed`].
pub fn write_through(
    fs: &dyn Fs,
    path: &Path,
    bytes: &[u8],
    expect: Expect<'_>,
) -> Result<Written, WriteError> {
    write_named(fs, path, bytes, expect, Names::Together)
}

/// Whether a file that is there can be written: it is not read-only for us, and a new one can stand beside it, to take
/// its place. What stands in the way later is told then.
pub fn is_writable(path: &Path) -> bool {
    let Ok(target) = RealFs.resolve(path) else {
        return false;
    };
    RealFs.state(&target).is_ok_and(|it| !it.read_only) && fs::takes_files(folder_of(&target))
}

/// [`write_through`] with a word on the other names of the file.
///
/// # Errors
/// As [`write_through`].
pub fn write_named(
    fs: &dyn Fs,
    path: &Path,
    bytes: &[u8],
    expect: Expect<'_>,
    names: Names,
) -> Result<Written, WriteError> {
    let target = resolve(fs, path)?;
    let state = match fs.state(&target) {
        Ok(state) => Some(state),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failure("look at the file", &target, error)),
    };
    match state {
        Some(FileState {
            read_only: true, ..
        }) => Err(WriteError::ReadOnly { path: target }),
        Some(FileState { links: 2.., .. }) if names == Names::Together => {
            overwrite(fs, target, bytes, expect)
        }
        _ => replace(fs, target, state.is_some(), bytes, expect),
    }
}

/// The real path of a file that need not exist yet.
fn resolve(fs: &dyn Fs, path: &Path) -> Result<PathBuf, WriteError> {
    match fs.resolve(path) {
        Ok(target) => Ok(target),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let folder = folder_of(path);
            let real = fs
                .resolve(folder)
                .map_err(|_missing| WriteError::NoFolder {
                    folder: folder.to_owned(),
                })?;
            let name = path
                .file_name()
                .ok_or_else(|| failure("write to", path, error))?;
            Ok(real.join(name))
        }
        Err(error) => Err(failure("find the file", path, error)),
    }
}

/// The folder a file is in; the current one for a bare name.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn replace(
    fs: &dyn Fs,
    target: PathBuf,
    exists: bool,
    bytes: &[u8],
    expect: Expect<'_>,
) -> Result<Written, WriteError> {
    let temp = create_temp(fs, &target)?;
    let renamed = fill(fs, &temp, &target, exists, bytes)
        .and_then(|()| check(fs, &target, expect))
        .and_then(|()| {
            fs.rename(&temp, &target)
                .map_err(|error| failure("put the new file in place", &target, error))
        });
    if let Err(error) = renamed {
        let _ = fs.remove(&temp).or_else(|_| fs.remove(&temp));
        return Err(error);
    }
    let durable = fs.sync_folder(folder_of(&target)).is_ok();
    let way = if exists { Way::Replaced } else { Way::Created };
    Ok(Written {
        path: target,
        way,
        durable,
    })
}

/// Creates an empty temporary file beside the target, with a name nobody can foresee. Where that fails it is the target
/// that is named.
fn create_temp(fs: &dyn Fs, target: &Path) -> Result<PathBuf, WriteError> {
    let mut tries = 0;
    loop {
        let name = format!(
            "{TEMP_PREFIX}{:016x}.tmp",
            RandomState::new().build_hasher().finish()
        );
        let temp = folder_of(target).join(name);
        match fs.create(&temp) {
            Ok(()) => return Ok(temp),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < 8 => tries += 1,
            Err(error) => return Err(failure("create a temporary file beside it", target, error)),
        }
    }
}

/// Fills a temporary file until it can take the place of the target.
fn fill(
    fs: &dyn Fs,
    temp: &Path,
    target: &Path,
    exists: bool,
    bytes: &[u8],
) -> Result<(), WriteError> {
    let failed = |doing| move |error| failure(doing, target, error);
    fs.write(temp, bytes)
        .map_err(failed("write the new file"))?;
    if exists {
        fs.take_after(temp, target)
            .map_err(failed("keep the mode of the file"))?;
    }
    fs.sync(temp).map_err(failed("wait for the disk"))?;
    let back = fs.read(temp).map_err(failed("read the new file back"))?;
    if back == bytes {
        Ok(())
    } else {
        Err(WriteError::NotReadBack {
            path: target.to_owned(),
        })
    }
}

fn check(fs: &dyn Fs, target: &Path, expect: Expect<'_>) -> Result<(), WriteError> {
    let expected = match expect {
        Expect::Anything => return Ok(()),
        Expect::Bytes(bytes) => Some(bytes),
        Expect::Nothing => None,
    };
    let found = match fs.read(target) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failure("read the file", target, error)),
    };
    if found.as_deref() == expected {
        Ok(())
    } else {
        Err(WriteError::Changed {
            path: target.to_owned(),
        })
    }
}

/// Writes over a file that has several names; on failure puts the old bytes back.
fn overwrite(
    fs: &dyn Fs,
    target: PathBuf,
    bytes: &[u8],
    expect: Expect<'_>,
) -> Result<Written, WriteError> {
    check(fs, &target, expect)?;
    let old = fs
        .read(&target)
        .map_err(|error| failure("read the file", &target, error))?;
    let written = fs
        .write(&target, bytes)
        .and_then(|()| fs.sync(&target))
        .and_then(|()| fs.read(&target));
    let problem = match written {
        Ok(back) if back == bytes => {
            return Ok(Written {
                path: target,
                way: Way::InPlace,
                durable: true,
            });
        }
        Ok(_) => WriteError::NotReadBack {
            path: target.clone(),
        },
        Err(error) => failure("write the file in place", &target, error),
    };
    match fs.write(&target, &old).and_then(|()| fs.sync(&target)) {
        Ok(()) => Err(problem),
        Err(source) => Err(WriteError::Damaged {
            path: target,
            source,
        }),
    }
}

/// The error a person can do something about.
fn failure(doing: &'static str, path: &Path, source: io::Error) -> WriteError {
    use io::ErrorKind::{
        FileTooLarge, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    match source.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => WriteError::DiskFull {
            path: path.to_owned(),
            source,
        },
        PermissionDenied | ReadOnlyFilesystem => WriteError::NoPermission {
            folder: folder_of(path).to_owned(),
        },
        NotFound if !folder_of(path).exists() => WriteError::NoFolder {
            folder: folder_of(path).to_owned(),
        },
        _ => WriteError::Io {
            doing,
            path: path.to_owned(),
            source,
        },
    }
}

/// Removes temporary files that an interrupted save left in a folder; gives how many. A save under
/// way is not disturbed: only files older than a minute go.
///
/// # Errors
/// Where the folder cannot be read. A file that cannot be removed is left.
pub fn clean_stale(folder: &Path) -> io::Result<usize> {
    let now = SystemTime::now();
    let mut removed = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if is_temp(&entry)
            && age(&entry, now) >= STALE_AFTER
            && std::fs::remove_file(entry.path()).is_ok()
        {
            removed += 1;
        }
    }
    Ok(removed)
}

fn is_temp(entry: &std::fs::DirEntry) -> bool {
    let name = entry.file_name();
    let name = name.to_string_lossy();
    name.starts_with(TEMP_PREFIX)
        && name.ends_with(".tmp")
        && entry.file_type().is_ok_and(|kind| kind.is_file())
}

fn age(entry: &std::fs::DirEntry, now: SystemTime) -> Duration {
    let modified = entry
        .metadata()
        .and_then(|meta| meta.modified())
        .unwrap_or(now);
    now.duration_since(modified).unwrap_or_default()
}

#[cfg(test)]
mod tests;
