//! The user's file, as the saver keeps it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::saver::Keeper;
use crate::app::notice::Remark;
use crate::domain::Portfolio;
use crate::i18n::Failure;
use crate::store::atomic::Way;
use crate::store::diff::diff;
use crate::store::document::{Document, SaveError, Saved};
use crate::store::patch::How;
use crate::store::read::read;

/// A document, and the portfolio it holds: what is saved is the difference to that.
#[derive(Debug)]
pub struct FileKeeper {
    document: Document,
    base: Arc<Portfolio>,
    /// Where a copy is kept before the session's first save, and before anything that cannot keep the comments.
    state_folder: Option<PathBuf>,
}

impl FileKeeper {
    /// Keeps `document`, of which `base` was read.
    pub fn new(document: Document, base: Arc<Portfolio>, state_folder: Option<PathBuf>) -> Self {
        let document = with_backups(document, state_folder.as_deref());
        Self {
            document,
            base,
            state_folder,
        }
    }

    /// Takes note of what the file holds now.
    fn saved(
        &mut self,
        now: &Arc<Portfolio>,
        saved: Result<Saved, SaveError>,
    ) -> Result<Option<Remark>, Failure> {
        let saved = saved?;
        self.base = Arc::clone(now);
        Ok(remark(&saved))
    }
}

impl Keeper for FileKeeper {
    fn file(&self) -> PathBuf {
        self.document.path().to_owned()
    }

    fn save(&mut self, now: &Arc<Portfolio>) -> Result<Option<Remark>, Failure> {
        let saved = self.document.save(&diff(&self.base, now), Timestamp::now());
        self.saved(now, saved)
    }

    fn save_as(&mut self, path: &str, now: &Arc<Portfolio>) -> Result<Option<Remark>, Failure> {
        let path = typed(path)?;
        if is_same(&path, self.document.path()) {
            return self.save(now);
        }
        let saved = self.document.save_as(&path, &diff(&self.base, now));
        self.saved(now, saved)
    }

    fn reread(&mut self) -> Result<Option<Portfolio>, Failure> {
        if self.document.is_current().unwrap_or(false) {
            return Ok(None);
        }
        let path = self.document.path().to_owned();
        let document = Document::open(&path)?;
        let portfolio = read(document.text())?;
        self.document = with_backups(document, self.state_folder.as_deref());
        self.base = Arc::new(portfolio.clone());
        Ok(Some(portfolio))
    }
}

/// The document, with a folder for its copies where there is one.
fn with_backups(document: Document, state_folder: Option<&Path>) -> Document {
    match state_folder {
        Some(folder) => document.with_backups(folder),
        None => document,
    }
}

/// The path somebody typed: `~` is their home folder, and the rest counts from where they are.
fn typed(path: &str) -> Result<PathBuf, Failure> {
    let path = path.trim();
    if path.is_empty() {
        return Err(Failure::NoName);
    }
    Ok(match path.strip_prefix("~/").zip(env::home_dir()) {
        Some((rest, home)) => home.join(rest),
        None => PathBuf::from(path),
    })
}

/// Whether both are the same file that is there.
fn is_same(a: &Path, b: &Path) -> bool {
    fs::canonicalize(a).is_ok_and(|a| fs::canonicalize(b).is_ok_and(|b| a == b))
}

/// What the user has to know about how the file was written, if anything.
fn remark(saved: &Saved) -> Option<Remark> {
    let copy = saved.backup.as_ref().map(|copy| copy.display().to_string());
    match (saved.how, &saved.written) {
        (Some(How::Rewritten), _) => Some(Remark::CommentsLost { copy }),
        (Some(How::SubtreeReplaced), _) => Some(Remark::FewCommentsLost { copy }),
        (_, Some(written)) if !written.durable => Some(Remark::Unconfirmed),
        (_, Some(written)) if written.way == Way::InPlace => Some(Remark::InPlace),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
