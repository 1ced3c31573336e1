//! The file and the copies that are kept of it, as they are found.

use std::fs;
use std::path::Path;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::app::file_page::{Copy, FileFacts};
use crate::domain::Portfolio;
use crate::i18n::Failure;
use crate::store::backup::{Backup, Backups};
use crate::store::document::Document;
use crate::store::read::read;
use crate::store::state_folder::StateFolder;

/// What is known of a file.
pub(super) fn facts(file: &Path, state_folder: Option<&StateFolder>) -> FileFacts {
    let meta = fs::metadata(file).ok();
    let written = meta.as_ref().and_then(|meta| meta.modified().ok());
    let full = fs::canonicalize(file);
    let copies = state_folder.map(|folder| Backups::of(folder, file));
    let copies = copies.and_then(|copies| copies.list().ok());
    FileFacts {
        path: full.as_deref().unwrap_or(file).display().to_string(),
        size: meta.as_ref().map(fs::Metadata::len),
        written: written
            .and_then(|at| Timestamp::try_from(at).ok())
            .map(local),
        write_protected: meta.is_some_and(|meta| meta.permissions().readonly()),
        copies_folder: state_folder.map(|folder| folder.copies().display().to_string()),
        copies: copies.unwrap_or_default().iter().map(copy).collect(),
    }
}

fn copy(copy: &Backup) -> Copy {
    Copy {
        size: fs::metadata(&copy.path).map_or(0, |meta| meta.len()),
        taken: local(copy.taken),
        path: copy.path.display().to_string(),
        changes: None,
    }
}

/// A moment on the user's clock.
fn local(at: Timestamp) -> DateTime {
    Zoned::new(at, TimeZone::system()).datetime()
}

/// What a copy holds.
pub(super) fn portfolio(path: &Path) -> Result<Portfolio, Failure> {
    let document = Document::open(path)?;
    Ok(read(document.text())?)
}
