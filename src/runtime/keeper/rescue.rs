//! What could not be saved: kept in the journal, and found there at the next start.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::together::together;
use crate::app::outside::changed_accounts;
use crate::app::unsaved::Unsaved;
use crate::domain::Portfolio;
use crate::i18n::{Decision, Failure};
use crate::runtime::saver::Leftover;
use crate::store::backup::Backups;
use crate::store::diff::diff;
use crate::store::journal::{Entry, Found, Journal, Left};
use crate::store::patch::Op;
use crate::store::path::Segment;
use crate::store::state_folder::StateFolder;

/// The journal of the file that is kept, and what an earlier session left in it.
#[derive(Debug)]
pub(super) struct Rescue {
    state_folder: StateFolder,
    file: PathBuf,
    journal: Journal,
    /// What is to be asked about, the oldest first.
    left: Vec<Left>,
}

impl Rescue {
    pub(super) fn of(state_folder: &StateFolder, file: &Path) -> Self {
        Self {
            state_folder: state_folder.clone(),
            file: file.to_owned(),
            journal: Journal::of(state_folder, file),
            left: Vec::new(),
        }
    }

    /// Keeps copies where this state folder has them; the journal stays where it is.
    pub(super) fn keep_copies_in(&mut self, state_folder: &StateFolder) {
        self.state_folder = state_folder.clone();
    }

    /// Looks for what earlier sessions could not save. What the file has since got is forgotten.
    pub(super) fn find(&mut self, held: &Portfolio) -> Leftover {
        let Found { left, damaged } = self.journal.found();
        for left in left {
            if self.is_held(&left, held) {
                let _ = self.journal.drop_left(&left);
            } else {
                self.left.push(left);
            }
        }
        Leftover {
            unsaved: self.left.first().map(unsaved),
            damaged,
        }
    }

    fn is_held(&self, left: &Left, held: &Portfolio) -> bool {
        self.with(left, held, &[])
            .is_ok_and(|merged| merged == *held)
    }

    /// A state with what was not saved in it.
    fn with(
        &self,
        left: &Left,
        shown: &Portfolio,
        decisions: &[Decision],
    ) -> Result<Portfolio, Failure> {
        let (Entry { base, ours, .. }, file) = (&left.entry, self.file.display().to_string());
        together(Some(base), [ours, shown], decisions, &file)
    }

    /// What is shown, with what was not saved in it; as shown where nothing was left.
    pub(super) fn recover(
        &self,
        shown: &Portfolio,
        decisions: &[Decision],
    ) -> Result<Portfolio, Failure> {
        self.left.first().map_or_else(
            || Ok(shown.clone()),
            |left| self.with(left, shown, decisions),
        )
    }

    /// Takes note that what is saved from now on has it.
    pub(super) fn recovered(&mut self) {
        if !self.left.is_empty() {
            self.journal.adopt(self.left.remove(0));
        }
    }

    /// Puts what was not saved among the copies of the file, as a file of its own; where that is.
    pub(super) fn put_away(&mut self) -> Result<Option<PathBuf>, Failure> {
        let Some(left) = self.left.first() else {
            return Ok(None);
        };
        let copies = Backups::of(&self.state_folder, &self.file);
        let kept = copies.keep_unsaved(&left.entry.ours, left.entry.since);
        let kept = kept.map_err(|why| Failure::Backup(Box::new(why.into())))?;
        let _ = self.journal.drop_left(&self.left.remove(0));
        Ok(Some(kept))
    }

    /// Keeps a state that could not be saved.
    pub(super) fn keep(&mut self, base: &Portfolio, ours: &Portfolio) -> Result<(), Failure> {
        let kept = self.journal.keep(base, ours, Timestamp::now());
        kept.map_err(|why| Failure::NotJournaled(Box::new(why.into())))
    }

    /// Forgets what was kept: the file has it, and the disk has said so.
    pub(super) fn forget(&mut self) {
        let _ = self.journal.clear();
    }

    /// Another file is kept from now on. What an earlier session left of the old one stays there.
    pub(super) fn moved(&mut self, file: &Path) {
        self.forget();
        *self = Self::of(&self.state_folder, file);
    }
}

/// What was not saved, in the user's words.
fn unsaved(left: &Left) -> Unsaved {
    let entry = &left.entry;
    let ops = diff(&entry.base, &entry.ours);
    Unsaved {
        since: entry.since.to_zoned(TimeZone::system()).datetime(),
        accounts: changed_accounts(&entry.base, &entry.ours),
        besides: !ops.iter().all(is_of_accounts),
    }
}

fn is_of_accounts(op: &Op) -> bool {
    matches!(op.path().segments().first(), Some(Segment::Key(key)) if key == "accounts")
}
