//! Copies of the file that sync tools have left beside it: what they would bring, and bringing it in.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::backups;
use super::together::{both, portfolio, together};
use crate::app::copies::SyncCopy;
use crate::app::outside::changed_accounts;
use crate::domain::Portfolio;
use crate::i18n::{Decision, Failure};
use crate::store::backup::Backups;
use crate::store::siblings::{self, Sibling};
use crate::store::state_folder::StateFolder;

/// The copies that were found at the start, counted as the program counts them.
#[derive(Debug, Default)]
pub(super) struct Copies {
    found: Vec<Copy>,
}

/// A copy, and what both it and the file go back to, where that is known.
#[derive(Debug)]
struct Copy {
    sibling: Sibling,
    base: Option<Portfolio>,
}

impl Copies {
    /// Looks for copies that would bring in anything.
    pub(super) fn find(
        &mut self,
        file: &Path,
        held: &Portfolio,
        state_folder: Option<&StateFolder>,
    ) -> Vec<SyncCopy> {
        let backups = state_folder.map(|folder| Backups::of(folder, file));
        let siblings = siblings::of(file, held).into_iter();
        let copies = siblings.map(|sibling| Copy {
            base: backups.as_ref().and_then(|it| base(it, sibling.written)),
            sibling,
        });
        let (found, told) = copies
            .filter_map(|copy| copy.would_bring(held).map(|told| (copy, told)))
            .unzip();
        self.found = found;
        told
    }

    /// What is shown, with what a copy has changed in it.
    pub(super) fn bring_in(
        &self,
        at: usize,
        shown: &Portfolio,
        decisions: &[Decision],
    ) -> Result<Portfolio, Failure> {
        let Some(Copy { sibling, base }) = self.found.get(at) else {
            return Ok(shown.clone());
        };
        let file = sibling.path.display().to_string();
        together(base.as_ref(), [shown, &sibling.portfolio], decisions, &file)
    }

    /// Moves a copy among those that are kept of the file; where it is then.
    pub(super) fn put_away(
        &self,
        at: usize,
        file: &Path,
        state_folder: Option<&StateFolder>,
    ) -> Result<PathBuf, Failure> {
        let copy = self.found.get(at).zip(state_folder);
        let Some((copy, folder)) = copy else {
            return Err(Failure::NoFolder(String::new()));
        };
        let kept = siblings::put_away(&copy.sibling.path, &Backups::of(folder, file));
        kept.map_err(|why| Failure::Backup(Box::new(why.into())))
    }
}

impl Copy {
    /// What it would bring in, if anything.
    fn would_bring(&self, held: &Portfolio) -> Option<SyncCopy> {
        let merged = both(self.base.as_ref(), held, &self.sibling.portfolio);
        let undecided = merged.conflicts.len();
        let after = portfolio(&merged).ok();
        if undecided == 0 && after.as_ref() == Some(held) {
            return None;
        }
        let after = after.as_ref().unwrap_or(held);
        let accounts = changed_accounts(held, after);
        let name = self.sibling.path.file_name().unwrap_or_default();
        Some(SyncCopy {
            name: name.to_string_lossy().into_owned(),
            besides: accounts.is_empty() && after != held,
            accounts,
            undecided,
            brought_in: false,
            put_away: false,
        })
    }
}

/// What a copy and the file go back to: the file as it was last kept before the copy was written. A later
/// one may hold what was changed here since they parted, which the copy would then seem to take back.
fn base(kept: &Backups, written: Timestamp) -> Option<Portfolio> {
    let kept = kept.list().ok()?;
    let before = kept.into_iter().find(|kept| kept.taken <= written)?;
    backups::portfolio(&before.path).ok()
}
