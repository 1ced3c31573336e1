//! The user's file, as the saver keeps it.

mod backups;
mod copies;
mod rescue;
mod together;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::saver::{Keeper, Kept, Leftover, Offer};
use super::window::Guard;
use copies::Copies;
use rescue::Rescue;
use together::together;

use crate::app::copies::SyncCopy;
use crate::app::file_page::FileFacts;
use crate::app::notice::Remark;
use crate::app::saving::Names;
use crate::domain::Portfolio;
use crate::i18n::{Decision, Failure};
use crate::store::atomic;
use crate::store::diff::diff;
use crate::store::document::{Document, SaveError, Saved};
use crate::store::lock::Lock;
use crate::store::patch::{How, Op};
use crate::store::read::read;
use crate::store::state_folder::StateFolder;

/// A document, and the portfolio it holds: what is saved is the difference to that.
#[derive(Debug)]
pub struct FileKeeper {
    document: Document,
    /// What the program's states are changes of.
    base: Arc<Portfolio>,
    /// The number of the offer that was; 0 for what the program was opened with.
    basis: u64,
    /// What the file holds: the base, and what others have changed in it.
    held: Arc<Portfolio>,
    /// What was offered and not taken over yet, the latest last.
    offers: Vec<(u64, Arc<Portfolio>)>,
    /// How many offers were made.
    offered: u64,
    /// Where a copy is kept before the session's first save, before a merge, and before anything that
    /// cannot keep the comments.
    state_folder: Option<StateFolder>,
    /// Where they are to be kept once the file is saved elsewhere; only for a file that is played with.
    state_folder_elsewhere: Option<StateFolder>,
    /// Where what cannot be saved is kept.
    rescue: Option<Rescue>,
    /// Whether this window may write.
    guard: Guard,
    /// Two versions that are still to be brought together: what they go back to, and theirs. Until that
    /// is done the file stays as it is.
    unmerged: Option<[Portfolio; 2]>,
    /// What sync tools have left beside the file.
    copies: Copies,
    /// What becomes of the other names of the file, once that was said.
    names: Option<atomic::Names>,
    /// Whether saves go without a copy where none can be kept, once that was said.
    forgoes_copies: bool,
    /// Whether the file could not be read when others had changed it last. That it can be again is news,
    /// also where it says what it said before.
    unreadable: bool,
}

/// What is to be written, and what the file means then.
struct Plan {
    ops: Vec<Op>,
    after: Arc<Portfolio>,
}

impl FileKeeper {
    /// Keeps `document`, of which `base` was read.
    pub fn new(
        document: Document,
        base: Arc<Portfolio>,
        state_folder: Option<StateFolder>,
    ) -> Self {
        let document = with_backups(document, state_folder.as_ref());
        let rescue = state_folder.as_ref();
        let rescue = rescue.map(|folder| Rescue::of(folder, document.path()));
        Self {
            document,
            rescue,
            held: Arc::clone(&base),
            base,
            basis: 0,
            offers: Vec::new(),
            offered: 0,
            state_folder,
            state_folder_elsewhere: None,
            guard: Guard::default(),
            unmerged: None,
            copies: Copies::default(),
            names: None,
            forgoes_copies: false,
            unreadable: false,
        }
    }

    /// The same, among other windows on the file.
    #[must_use]
    pub fn guarded(mut self, guard: Guard) -> Self {
        self.guard = guard;
        self
    }

    /// The same, of a file that is only played with: nothing is kept of it. Saved elsewhere it is a file like any
    /// other, of which copies are kept in this folder.
    #[must_use]
    pub fn for_play(mut self, state_folder: Option<StateFolder>) -> Self {
        self.state_folder_elsewhere = state_folder;
        self
    }

    /// The same, with a merge to be finished: the document means `held`, which is what is shown together
    /// with `theirs`, as far as nothing has to be decided; both go back to `base`.
    #[must_use]
    pub fn unmerged(mut self, held: Portfolio, [base, theirs]: [Portfolio; 2]) -> Self {
        self.held = Arc::new(held);
        self.unmerged = Some([base, theirs]);
        self
    }

    /// Takes note of what the program has taken over.
    fn follow(&mut self, basis: u64) {
        if let Some(at) = self.offers.iter().position(|(number, _)| *number == basis) {
            let (_, taken) = self.offers.swap_remove(at);
            self.base = taken;
            self.basis = basis;
            self.offers.retain(|(number, _)| *number > basis);
        }
    }

    /// Reads the file as others have left it.
    fn take_in(&mut self) -> Result<(), Failure> {
        self.unreadable = true;
        let document = Document::open(self.document.path())?;
        let held = read(document.text())?;
        let document = with_backups(document, self.state_folder.as_ref());
        self.document = document.with_names(self.names);
        self.document.forgo_copies(self.forgoes_copies);
        self.unmerged = None; // somebody else has finished it
        self.held = if held == *self.base {
            Arc::clone(&self.base) // they changed how it is written, not what it says
        } else {
            Arc::new(held)
        };
        self.unreadable = false;
        Ok(())
    }

    /// What has to be written so that the file holds a state: the changes since the base, beside those
    /// of others. What both changed must have been decided, as it stands now.
    fn plan(&self, now: &Arc<Portfolio>, decisions: &[Decision]) -> Result<Plan, Failure> {
        if Arc::ptr_eq(&self.base, &self.held) && self.unmerged.is_none() {
            return Ok(Plan {
                ops: diff(&self.base, now),
                after: Arc::clone(now),
            });
        }
        let (base, theirs) = match &self.unmerged {
            Some([base, theirs]) => (base, theirs),
            None => (&*self.base, &*self.held),
        };
        let file = self.document.path().display().to_string();
        let after = together(Some(base), [now, theirs], decisions, &file);
        let after = after.map_err(|why| match (why, &self.unmerged) {
            (Failure::Conflict { file, clashes }, Some(_)) => Failure::Unmerged { file, clashes },
            (why, _) => why,
        })?;
        Ok(Plan {
            ops: diff(&self.held, &after),
            after: Arc::new(after),
        })
    }

    /// Takes note of what was written.
    fn wrote(&mut self, now: &Arc<Portfolio>, after: Arc<Portfolio>, saved: &Saved) -> Kept {
        if let Some(rescue) = &mut self.rescue
            && saved.written.as_ref().is_none_or(|written| written.durable)
        {
            rescue.forget();
        }
        self.unmerged = None;
        self.base = Arc::clone(now);
        self.held = if *after == **now {
            Arc::clone(now)
        } else {
            after
        };
        Kept {
            remark: remark(saved),
            offer: self.offer(),
        }
    }

    /// What others have changed, where there is anything.
    fn offer(&mut self) -> Option<Offer> {
        if Arc::ptr_eq(&self.base, &self.held) {
            return None;
        }
        Some(self.offer_held())
    }

    /// What the file says.
    fn offer_held(&mut self) -> Offer {
        self.offered += 1;
        self.offers.push((self.offered, Arc::clone(&self.held)));
        Offer {
            number: self.offered,
            portfolio: Box::new(Portfolio::clone(&self.held)),
        }
    }
}

impl Keeper for FileKeeper {
    fn file(&self) -> PathBuf {
        self.document.path().to_owned()
    }

    fn save(
        &mut self,
        now: &Arc<Portfolio>,
        basis: u64,
        decisions: &[Decision],
    ) -> Result<Kept, Failure> {
        self.follow(basis);
        if !Arc::ptr_eq(&self.base, &self.held) && !self.document.is_current().unwrap_or(true) {
            self.take_in()?; // what stood in the way may be mended
        }
        let mut plan = self.plan(now, decisions)?;
        if !plan.ops.is_empty() || self.unmerged.is_some() {
            self.guard.check(self.document.path())?;
        }
        let mut saved = self.document.save(&plan.ops, Timestamp::now());
        if let Err(SaveError::ChangedOnDisk { .. }) = saved {
            self.take_in()?;
            plan = self.plan(now, decisions)?;
            saved = self.document.save(&plan.ops, Timestamp::now());
        }
        let saved = saved?;
        Ok(self.wrote(now, plan.after, &saved))
    }

    fn save_as(&mut self, path: &str, now: &Arc<Portfolio>, basis: u64) -> Result<Kept, Failure> {
        let path = typed(path)?;
        let is_ours = is_same(&path, self.document.path());
        if is_ours && path.exists() {
            return self.save(now, basis, &[]);
        }
        self.follow(basis);
        let plan = self.plan(now, &[])?;
        if is_ours {
            // It is no longer there, and written anew; what keeps other windows off is ours still.
            self.guard.check(&path)?;
            let path = self.document.path().to_owned();
            let saved = self.document.save_as(&path, &plan.ops)?;
            return Ok(self.wrote(now, plan.after, &saved));
        }
        let guard = Guard::of_another(&path)?;
        let saved = self.document.save_as(&path, &plan.ops)?;
        self.guard = guard;
        self.copies = Copies::default();
        self.names = None;
        if let Some(folder) = self.state_folder_elsewhere.take() {
            self.document.keep_copies_in(&folder);
            self.rescue = Some(Rescue::of(&folder, self.document.path()));
            self.state_folder = Some(folder);
        } else if let Some(rescue) = &mut self.rescue {
            rescue.moved(self.document.path());
        }
        Ok(self.wrote(now, plan.after, &saved))
    }

    fn hold(&mut self, lock: Lock) -> bool {
        self.guard.take(lock, self.document.path())
    }

    fn look(&mut self) -> Result<Option<Offer>, Failure> {
        let mended = self.unreadable;
        match self.document.is_current() {
            Ok(true) if !mended => Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.unreadable = true; // that it is there again is news
                Err(Failure::Gone(self.document.path().display().to_string()))
            }
            _ => {
                self.take_in()?;
                Ok(if mended {
                    Some(self.offer_held())
                } else {
                    self.offer()
                })
            }
        }
    }

    fn keep_copies_in(&mut self, folder: Option<PathBuf>) -> Option<PathBuf> {
        let kept = |state: StateFolder| state.with_copies_in(folder.clone());
        self.state_folder_elsewhere = self.state_folder_elsewhere.take().map(kept);
        let state_folder = kept(self.state_folder.take()?);
        self.document.keep_copies_in(&state_folder);
        if let Some(rescue) = &mut self.rescue {
            rescue.keep_copies_in(&state_folder);
        }
        let copies = state_folder.copies().to_owned();
        self.state_folder = Some(state_folder);
        Some(copies)
    }

    fn find_copies(&mut self) -> Vec<SyncCopy> {
        let file = self.document.path();
        let state_folder = self.state_folder.as_ref();
        self.copies.find(file, &self.held, state_folder)
    }

    fn bring_in(
        &mut self,
        copy: usize,
        shown: &Portfolio,
        decisions: &[Decision],
    ) -> Result<Portfolio, Failure> {
        let brought = self.copies.bring_in(copy, shown, decisions)?;
        self.document.keep_copy_again(); // of the file as it is before that
        Ok(brought)
    }

    fn put_copy_away(&mut self, copy: usize) -> Result<PathBuf, Failure> {
        let file = self.document.path();
        let state_folder = self.state_folder.as_ref();
        self.copies.put_away(copy, file, state_folder)
    }

    fn reread(&mut self) -> Result<Option<Portfolio>, Failure> {
        if !self.unreadable && self.document.is_current().unwrap_or(false) {
            return Ok(None);
        }
        self.take_in()?;
        self.base = Arc::clone(&self.held);
        Ok(Some(Portfolio::clone(&self.held)))
    }

    fn find_unsaved(&mut self) -> Leftover {
        let held = &self.held;
        let rescue = self.rescue.as_mut();
        rescue.map_or_else(Leftover::default, |rescue| rescue.find(held))
    }

    fn journal(&mut self, now: &Arc<Portfolio>, basis: u64) -> Result<(), Failure> {
        self.follow(basis);
        let rescue = self.rescue.as_mut().ok_or(Failure::NoJournal)?;
        rescue.keep(&self.base, now)
    }

    fn recover(&self, shown: &Portfolio, decisions: &[Decision]) -> Result<Portfolio, Failure> {
        let rescue = self.rescue.as_ref().ok_or(Failure::NoJournal)?;
        rescue.recover(shown, decisions)
    }

    fn recovered(&mut self) {
        if let Some(rescue) = &mut self.rescue {
            rescue.recovered();
        }
    }

    fn put_away(&mut self) -> Result<Option<PathBuf>, Failure> {
        let rescue = self.rescue.as_mut().ok_or(Failure::NoJournal)?;
        rescue.put_away()
    }

    fn survey(&self) -> FileFacts {
        backups::facts(self.document.path(), self.state_folder.as_ref())
    }

    fn copy(&self, path: &str) -> Result<Portfolio, Failure> {
        backups::portfolio(Path::new(path))
    }

    fn keep_copy(&mut self) {
        self.document.keep_copy_again();
    }

    fn decide_names(&mut self, names: Names) {
        let names = match names {
            Names::Together => atomic::Names::Together,
            Names::Apart => atomic::Names::Apart,
        };
        self.names = Some(names);
        self.document.decide_names(names);
    }

    fn forgo_copies(&mut self) {
        self.forgoes_copies = true;
        self.document.forgo_copies(true);
    }
}

/// The document, with a folder for its copies where there is one.
fn with_backups(document: Document, state_folder: Option<&StateFolder>) -> Document {
    match state_folder {
        Some(folder) => document.with_backups(folder),
        None => document,
    }
}

/// The path somebody typed: `~` is their home folder, and the rest counts from where they are.
pub(super) fn typed(path: &str) -> Result<PathBuf, Failure> {
    let path = path.trim();
    if path.is_empty() {
        return Err(Failure::NoName);
    }
    Ok(match path.strip_prefix("~/").zip(env::home_dir()) {
        Some((rest, home)) => home.join(rest),
        None => PathBuf::from(path),
    })
}

/// Whether both are the same file, or the same place for one that is not there.
fn is_same(a: &Path, b: &Path) -> bool {
    place(a).is_ok_and(|a| place(b).is_ok_and(|b| a == b))
}

/// Where a file is, or would be.
fn place(path: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(path).or_else(|_| {
        let (folder, name) = (path.parent(), path.file_name());
        let folder = folder.filter(|it| !it.as_os_str().is_empty());
        let folder = fs::canonicalize(folder.unwrap_or_else(|| Path::new(".")))?;
        Ok(name.map_or_else(|| folder.clone(), |name| folder.join(name)))
    })
}

/// What the user has to know about how the file was written, if anything.
fn remark(saved: &Saved) -> Option<Remark> {
    let copy = saved.backup.as_ref().map(|copy| copy.display().to_string());
    match (saved.how, &saved.written) {
        (Some(How::Rewritten), _) => Some(Remark::CommentsLost { copy }),
        (Some(How::SubtreeReplaced), _) => Some(Remark::FewCommentsLost { copy }),
        (_, Some(written)) if !written.durable => Some(Remark::Unconfirmed),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
