//! Files that are made for others: reports, tables, pictures.
//!
//! Written in one step like a portfolio, for their user alone, and never over something that is there unless
//! that was agreed to.

use std::fs;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::atomic::{self, Expect, Fs as _, RealFs, WriteError};

/// Whether such a file may take the place of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Nothing may be there yet.
    Nothing,
    /// Whatever is there, but not the portfolio.
    Anything,
}

/// Why such a file was not written. What was there is untouched.
#[derive(Debug, Error)]
pub enum OutgoingError {
    /// There is a file of that name, and nobody agreed that it be replaced.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// It would take the place of the portfolio it was made from.
    #[error("{} is the portfolio itself", .0.display())]
    Portfolio(PathBuf),
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Writes a file that was made of a portfolio. Its folder must be there.
///
/// # Errors
/// Any [`OutgoingError`]; what was there is then as it was.
pub fn write(
    path: &Path,
    bytes: &[u8],
    over: Over,
    portfolio: Option<&Path>,
) -> Result<PathBuf, OutgoingError> {
    if portfolio.is_some_and(|it| is_same(path, it)) {
        return Err(OutgoingError::Portfolio(path.to_owned()));
    }
    let expected = match over {
        Over::Nothing if path.symlink_metadata().is_ok() => {
            return Err(OutgoingError::Exists(path.to_owned()));
        }
        Over::Nothing => Expect::Nothing,
        Over::Anything => Expect::Anything,
    };
    if over == Over::Anything {
        make_private(path);
    }
    match atomic::write_through(&RealFs, path, bytes, expected) {
        Ok(written) => Ok(written.path),
        Err(WriteError::Changed { path }) => Err(OutgoingError::Exists(path)),
        Err(error) => Err(error.into()),
    }
}

/// Takes a file that is about to be replaced from everybody else: the new one takes after it. One that is read-only
/// stays as it is, for the write to refuse it.
#[cfg(unix)]
fn make_private(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    if path.is_file() && RealFs.state(path).is_ok_and(|it| !it.read_only) {
        // What cannot be done here is told by the write.
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
    }
}

#[cfg(not(unix))]
fn make_private(_: &Path) {}

/// Whether two paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_replaced_unless_that_was_agreed_to() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.html");
        write(&file, b"old", Over::Nothing, None).unwrap();
        let refused = write(&file, b"new", Over::Nothing, None);
        assert!(matches!(refused, Err(OutgoingError::Exists(_))));
        assert_eq!(fs::read(&file).unwrap(), b"old");
        write(&file, b"new", Over::Anything, None).unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
    }

    #[test]
    fn the_portfolio_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("portfolio.yaml");
        atomic::write(&file, b"format: 1\n").unwrap();
        let detour = folder.path().join(".").join("portfolio.yaml");
        let refused = write(&detour, b"new", Over::Anything, Some(&file));
        assert!(matches!(refused, Err(OutgoingError::Portfolio(_))));
        assert_eq!(fs::read_to_string(&file).unwrap(), "format: 1\n");
    }

    #[cfg(unix)]
    #[test]
    fn such_a_file_is_for_its_user_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.html");
        write(&file, b"text", Over::Nothing, None).unwrap();
        let mode = || fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(), 0o600);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        write(&file, b"new", Over::Anything, None).unwrap();
        assert_eq!(mode(), 0o600, "also where others could read what was there");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_read_only_stays_as_it_is() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.html");
        atomic::write(&file, b"old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
        let refused = write(&file, b"new", Over::Anything, None);
        assert!(matches!(
            refused,
            Err(OutgoingError::Write(WriteError::ReadOnly { .. }))
        ));
        assert_eq!(fs::read(&file).unwrap(), b"old");
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o444);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_is_something_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("report.html");
        let elsewhere = folder.path().join("elsewhere");
        std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
        let refused = write(&link, b"text", Over::Nothing, None);
        assert!(matches!(refused, Err(OutgoingError::Exists(_))));
        assert!(!elsewhere.exists());
    }
}
