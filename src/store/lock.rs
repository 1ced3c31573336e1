//! One window writes a file at a time: the lock beside it.
//!
//! A save puts a new file in the place of the old one, so a lock on the file itself would keep nobody
//! off. The lock lies on `.NAME.lock` beside the real file, behind symbolic links. The system frees it
//! with the process that holds it, however that ends. What the lock file says (host, process, since
//! when) is for people; only the lock counts.
//!
//! Whoever gets the lock puts a lock file of their own in the place of the one they found, and takes it
//! away in the end. So everybody who waits for the old one wakes, finds that it no longer is what lies
//! there, and looks anew: nobody ever holds a lock on a file that others cannot find, and who has
//! it is told to those who wait without anybody asking time and again.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use thiserror::Error;

use super::atomic::{self, TEMP_PREFIX};

/// A lock file says three short things; more is none of ours.
const LONGEST: u64 = 1024;
/// How often the lock file may be exchanged between two looks at it.
const TRIES: usize = 64;

/// Who has a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The name of the machine, as the lock file has it: clean it before it is shown.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// When it took the file.
    pub since: Timestamp,
}

/// Says who we are, at the moment of taking a lock.
pub type Who = fn() -> Holder;

/// There can be no lock: the folder may not be written to, or the file system knows no locks.
#[derive(Debug, Error)]
#[error("no lock on {}: {source}", .path.display())]
pub struct LockError {
    /// The lock file.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

/// What became of the wish to have a file.
#[derive(Debug)]
pub enum Claim {
    /// It is ours.
    Ours(Lock),
    /// Another window has it.
    Theirs(Waiting),
}

/// The right to write a file, for as long as it lives.
#[derive(Debug)]
pub struct Lock {
    /// Keeps the lock.
    file: File,
    path: PathBuf,
}

/// A lock that another window has, and that can be waited for.
#[derive(Debug)]
pub struct Waiting {
    file: File,
    path: PathBuf,
    holder: Option<Holder>,
}

/// Claims a file, which need not be there yet. Whoever gets it cleans up what interrupted saves have
/// left in its folder.
///
/// # Errors
/// Where there can be no lock.
pub fn claim(file: &Path, who: Who) -> Result<Claim, LockError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| LockError { path, source }
    };
    let path = beside(file).map_err(failed(file))?;
    let claim = claim_at(&path, who).map_err(failed(&path))?;
    if let (Claim::Ours(_), Some(folder)) = (&claim, path.parent()) {
        let _ = atomic::clean_stale(folder);
    }
    Ok(claim)
}

/// The lock file of a file.
///
/// # Errors
/// Where its folder is not there.
pub fn beside(file: &Path) -> io::Result<PathBuf> {
    let real = fs::canonicalize(file).or_else(|_| {
        let folder = file.parent().filter(|it| !it.as_os_str().is_empty());
        let folder = fs::canonicalize(folder.unwrap_or(Path::new(".")))?;
        Ok::<_, io::Error>(folder.join(file.file_name().unwrap_or_default()))
    })?;
    let mut name = OsString::from(".");
    name.push(real.file_name().unwrap_or_default());
    name.push(".lock");
    Ok(real.with_file_name(name))
}

fn claim_at(path: &Path, who: Who) -> io::Result<Claim> {
    for _ in 0..TRIES {
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) if is_at(&file, path) => return Ok(Claim::Ours(Lock::of(file, path, who))),
            Ok(()) => {} // exchanged between opening and locking: look anew
            Err(TryLockError::WouldBlock) => return Ok(Claim::Theirs(Waiting::on(file, path))),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

impl Lock {
    /// Takes over a lock file on which the lock is ours: puts one in its place that says so. Where that
    /// cannot be, for want of room, the lock is ours as well, and others see only that somebody has it.
    fn of(file: File, path: &Path, who: Who) -> Self {
        let file = sign(path, &who()).unwrap_or(file);
        let path = path.to_owned();
        Self { file, path }
    }

    /// Whether it is the lock of this file.
    pub fn is_of(&self, file: &Path) -> bool {
        beside(file).is_ok_and(|path| path == self.path)
    }
}

impl Drop for Lock {
    /// Takes the lock file away while the lock still is ours, then frees it.
    fn drop(&mut self) {
        if is_at(&self.file, &self.path) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Waiting {
    fn on(file: File, path: &Path) -> Self {
        let holder = read(&file);
        let path = path.to_owned();
        Self { file, path, holder }
    }

    /// Who has the file, where they have said so.
    pub const fn holder(&self) -> Option<&Holder> {
        self.holder.as_ref()
    }

    /// Waits until the lock is ours, however long. Nothing runs meanwhile. When another window gets it
    /// first, `tell` is told who has it now.
    ///
    /// # Errors
    /// Where the lock can no longer be waited for.
    pub fn wait(mut self, who: Who, tell: impl Fn(Option<&Holder>)) -> io::Result<Lock> {
        loop {
            match self.file.lock() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                locked => locked?,
            }
            if is_at(&self.file, &self.path) {
                return Ok(Lock::of(self.file, &self.path, who));
            }
            match claim_at(&self.path, who)? {
                Claim::Ours(lock) => return Ok(lock),
                Claim::Theirs(waiting) => self = waiting,
            }
            tell(self.holder());
        }
    }
}

/// Puts a lock file in place that is locked already and says whose it is. Only for whoever holds the
/// lock on the one that lies there.
fn sign(path: &Path, holder: &Holder) -> io::Result<File> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut ours = tempfile::Builder::new()
        .prefix(TEMP_PREFIX)
        .suffix(".tmp")
        .tempfile_in(folder)?; // for its owner alone
    ours.write_all(holder.to_string().as_bytes())?;
    ours.as_file().lock()?;
    Ok(ours.persist(path)?)
}

impl std::fmt::Display for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { host, pid, since } = self;
        write!(f, "host: {host}\npid: {pid}\nsince: {since}\n")
    }
}

impl Holder {
    /// What a lock file says, where it says all of it.
    fn parse(text: &str) -> Option<Self> {
        let said = |key: &str| text.lines().find_map(|line| line.strip_prefix(key));
        Some(Self {
            host: said("host:")?.trim().to_owned(),
            pid: said("pid:")?.trim().parse().ok()?,
            since: said("since:")?.trim().parse().ok()?,
        })
    }
}

fn read(file: &File) -> Option<Holder> {
    let mut text = String::new();
    file.take(LONGEST).read_to_string(&mut text).ok()?;
    Holder::parse(&text)
}

/// Opens a lock file, made where there is none, for its owner alone. Only a file is taken for one: a
/// symbolic link in its place would have us write to whatever somebody made it point to.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    no_follow(&mut options);
    let file = options.open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::ErrorKind::InvalidInput.into())
    }
}

#[cfg(unix)]
fn no_follow(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    options.mode(0o600).custom_flags(flags.bits().cast_signed());
}

#[cfg(not(unix))]
fn no_follow(_: &mut OpenOptions) {}

/// Whether an open file is the one that lies at a path now.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let name = |meta: fs::Metadata| (meta.dev(), meta.ino());
    let lies = fs::symlink_metadata(path).map(name);
    lies.is_ok_and(|lies| file.metadata().map(name).is_ok_and(|it| it == lies))
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}

#[cfg(test)]
mod tests;
