//! The thread that writes, so that no key ever waits for the disk.
//!
//! It alone holds the file. States to be saved come in, the newest wins; a quarter of a second
//! after the first of them it is written, however many follow. What becomes of it is reported in
//! messages. A state that could not be written is kept and tried again with the next change, with
//! the next wish to save, and at the end.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::app::copies::SyncCopy;
use crate::app::file_page::FileFacts;
use crate::app::msg::Msg;
use crate::app::notice::Remark;
use crate::app::saving::Names;
use crate::app::unsaved::Unsaved;
use crate::domain::Portfolio;
use crate::i18n::{Decision, Failure};
use crate::store::lock::Lock;

mod worker;

/// How long after the first unsaved change the saving begins.
pub const DELAY: Duration = Duration::from_millis(250);

/// What came of a save.
#[derive(Debug, Default, PartialEq)]
pub struct Kept {
    /// What the user has to know about how it was done.
    pub remark: Option<Remark>,
    /// What the file holds now, where others have changed it too.
    pub offer: Option<Offer>,
}

/// A state of the file that the program does not know, for others have changed it.
///
/// The program may be ahead of it: it takes it over when nothing was changed since, and says by its
/// number, with the states it hands over from then on, that it has. Until then its states are
/// changes of what it knew before, and are merged.
#[derive(Debug, PartialEq)]
pub struct Offer {
    /// Counts the offers, from 1.
    pub number: u64,
    /// All of it, what the program has saved included.
    pub portfolio: Box<Portfolio>,
}

/// What the saver needs of the file.
pub trait Keeper {
    /// The file it keeps.
    fn file(&self) -> PathBuf;

    /// Writes `now`, together with what others have changed in the file. The program has taken over the
    /// offer numbered `basis`; 0 is what it was opened with. Where both changed the same, `decisions`
    /// say whose version it is to be.
    ///
    /// # Errors
    /// Why nothing was written.
    fn save(
        &mut self,
        now: &Arc<Portfolio>,
        basis: u64,
        decisions: &[Decision],
    ) -> Result<Kept, Failure>;

    /// Like [`save`](Self::save), but to another file, typed as `path`, which is kept from then on.
    ///
    /// # Errors
    /// Why nothing was written.
    fn save_as(&mut self, path: &str, now: &Arc<Portfolio>, basis: u64) -> Result<Kept, Failure>;

    /// Looks whether others have changed the file.
    ///
    /// # Errors
    /// What is wrong with the file. Nothing may then be written over it. One that is [gone](Failure::Gone) may be
    /// about to be replaced.
    fn look(&mut self) -> Result<Option<Offer>, Failure>;

    /// Takes over the right to write the file, which another window had; `false` where it is no longer
    /// waited for.
    fn hold(&mut self, lock: Lock) -> bool;

    /// Keeps copies in another folder from now on, in the usual one where none is named; which it is, if any are
    /// kept.
    fn keep_copies_in(&mut self, _folder: Option<PathBuf>) -> Option<PathBuf> {
        None
    }

    /// Looks for copies that sync tools have left beside the file.
    fn find_copies(&mut self) -> Vec<SyncCopy> {
        Vec::new()
    }

    /// What is shown, with what such a copy has changed in it. Where both changed the same, `decisions` say
    /// whose version it is to be.
    ///
    /// # Errors
    /// What has to be decided, and whatever else stands in the way.
    fn bring_in(
        &mut self,
        _copy: usize,
        shown: &Portfolio,
        _decisions: &[Decision],
    ) -> Result<Portfolio, Failure> {
        Ok(shown.clone())
    }

    /// Moves such a copy among those that are kept of the file; where it is then.
    ///
    /// # Errors
    /// Why it was left where it is.
    fn put_copy_away(&mut self, copy: usize) -> Result<PathBuf, Failure>;

    /// Reads the file again where somebody else has changed it.
    ///
    /// # Errors
    /// What is wrong with the file. Nothing may then be written over it.
    fn reread(&mut self) -> Result<Option<Portfolio>, Failure>;

    /// Keeps a state that could not be written where it outlives the program.
    ///
    /// # Errors
    /// Why it could not be kept.
    fn journal(&mut self, now: &Arc<Portfolio>, basis: u64) -> Result<(), Failure>;

    /// Looks, once, for what earlier sessions kept so. Only for whoever may write the file: what is found
    /// may else be what another window still keeps there.
    fn find_unsaved(&mut self) -> Leftover {
        Leftover::default()
    }

    /// What is shown, with what an earlier session kept so. Where both changed the same, `decisions` say
    /// whose version it is to be; "theirs" is what is shown.
    ///
    /// # Errors
    /// What has to be decided, and whatever else stands in the way.
    fn recover(&self, shown: &Portfolio, decisions: &[Decision]) -> Result<Portfolio, Failure>;

    /// Takes note that the states to be written have what an earlier session kept.
    fn recovered(&mut self);

    /// Puts away what an earlier session kept, unsaved; where that is.
    ///
    /// # Errors
    /// Why it was left where it is.
    fn put_away(&mut self) -> Result<Option<PathBuf>, Failure>;

    /// Looks at the file and its copies.
    fn survey(&self) -> FileFacts;

    /// What a copy of the file holds.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn copy(&self, path: &str) -> Result<Portfolio, Failure>;

    /// Has a copy of the file kept before it is next written.
    fn keep_copy(&mut self);

    /// Takes note of what becomes of the other names of the file.
    fn decide_names(&mut self, _names: Names) {}

    /// Takes note that saves go without a copy where none can be kept.
    fn forgo_copies(&mut self) {}
}

/// What earlier sessions could not save.
#[derive(Debug, Default, PartialEq)]
pub struct Leftover {
    /// What the user has to decide about first.
    pub unsaved: Option<Unsaved>,
    /// What cannot be read, where it was put.
    pub damaged: Vec<PathBuf>,
}

impl Leftover {
    /// What the program is told of it; nothing where nothing was left.
    pub fn told(self) -> impl Iterator<Item = Msg> {
        let damaged = self.damaged.into_iter();
        let damaged = damaged.map(|at| Msg::Failed(Failure::Torn(at.display().to_string())));
        damaged.chain(self.unsaved.map(Msg::Unsaved))
    }
}

/// A state, and the change it came with.
#[derive(Debug)]
pub struct State {
    /// The change.
    pub generation: u64,
    /// The last offer the program has taken over.
    pub basis: u64,
    /// The state.
    pub portfolio: Arc<Portfolio>,
}

/// A state that could not be written at the end.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsettled {
    /// Why not.
    pub why: Failure,
    /// Whether it is kept where the next start finds it.
    pub kept: bool,
}

/// What the thread is told.
#[derive(Debug)]
enum Job {
    Save(State),
    SaveAs(String, State),
    /// Save a state, with what both changed decided.
    Decide(State, Vec<Decision>),
    /// Finish a merge, if there is nothing to decide.
    FinishMerge(State),
    /// Look for copies that sync tools have left.
    FindCopies,
    /// Bring one of them together with a state.
    BringIn(usize, State, Vec<Decision>),
    /// Move one of them away.
    PutCopyAway(usize),
    /// Look whether others have changed the file, after a change.
    Look,
    /// Look at it now, and say so where they have not.
    Reload,
    /// Bring what an earlier session could not save together with this state.
    Recover(State, Vec<Decision>),
    /// The states have it.
    Recovered,
    /// Put it away instead.
    PutAway,
    Survey,
    /// Compare a copy with what is shown.
    Compare(String, Arc<Portfolio>),
    /// Read a copy that is to be brought back.
    BringBack(String),
    /// The right to write the file is ours now.
    Hold(Lock),
    /// Save whatever waits, now that it was said what becomes of the other names of the file.
    Names(Names),
    /// Save whatever waits, without a copy where none can be kept.
    ForgoCopies,
    Flush,
    File(Sender<PathBuf>),
    /// Keep copies in another folder, the usual one where none is named; which it is.
    KeepCopiesIn(Option<PathBuf>, Sender<Option<PathBuf>>),
    /// Save what waits, then say so.
    Settle(Sender<Result<(), Unsettled>>),
    Reread(Sender<Option<Msg>>),
}

/// The saver, seen from the main thread.
#[derive(Debug)]
pub struct Saver {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Starts the thread, which reports by `report` and writes `delay` after the first change.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(
        keeper: impl Keeper + Send + 'static,
        delay: Duration,
        report: impl Fn(Msg) + Send + 'static,
    ) -> io::Result<Self> {
        let (jobs, inbox) = mpsc::channel();
        let work = move || worker::work(keeper, &inbox, delay, &report);
        let thread = thread::Builder::new().name("saver".into()).spawn(work)?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Has a state saved soon.
    pub fn save(&self, state: State) {
        self.tell(Job::Save(state));
    }

    /// Has a state saved to another file, at once.
    pub fn save_as(&self, path: String, state: State) {
        self.tell(Job::SaveAs(path, state));
    }

    /// Has a state saved at once, with what both changed decided.
    pub fn decide(&self, state: State, decisions: Vec<Decision>) {
        self.tell(Job::Decide(state, decisions));
    }

    /// Has a state brought together with what an earlier session could not save.
    pub fn recover(&self, state: State, decisions: Vec<Decision>) {
        self.tell(Job::Recover(state, decisions));
    }

    /// Takes note that the last state that was handed over has what an earlier session could not save.
    pub fn recovered(&self) {
        self.tell(Job::Recovered);
    }

    /// Has what an earlier session could not save put away.
    pub fn put_away(&self) {
        self.tell(Job::PutAway);
    }

    /// Has the file looked at now, since somebody wants to know.
    pub fn reload(&self) {
        self.tell(Job::Reload);
    }

    /// Has the file and its copies looked at.
    pub fn survey(&self) {
        self.tell(Job::Survey);
    }

    /// Has a copy compared with what is shown.
    pub fn compare(&self, path: String, shown: Arc<Portfolio>) {
        self.tell(Job::Compare(path, shown));
    }

    /// Has a copy read, and the file as it is kept before it is next written.
    pub fn bring_back(&self, path: String) {
        self.tell(Job::BringBack(path));
    }

    /// Has copies kept in another folder from now on, the usual one where none is named; which it is, if any are
    /// kept.
    pub fn keep_copies_in(&self, folder: Option<PathBuf>) -> Option<PathBuf> {
        let (done, answer) = mpsc::channel();
        self.tell(Job::KeepCopiesIn(folder, done));
        answer.recv().ok().flatten()
    }

    /// Has a merge finished with this state, where nothing has to be decided.
    pub fn finish_merge(&self, state: State) {
        self.tell(Job::FinishMerge(state));
    }

    /// Has copies looked for that sync tools have left beside the file.
    pub fn find_copies(&self) {
        self.tell(Job::FindCopies);
    }

    /// Has such a copy brought together with a state.
    pub fn bring_in(&self, copy: usize, state: State, decisions: Vec<Decision>) {
        self.tell(Job::BringIn(copy, state, decisions));
    }

    /// Has such a copy moved away.
    pub fn put_copy_away(&self, copy: usize) {
        self.tell(Job::PutCopyAway(copy));
    }

    /// Has the file looked at soon: others may have changed it.
    pub fn look(&self) {
        self.tell(Job::Look);
    }

    /// Hands over the right to write the file, which another window had.
    pub fn hold(&self, lock: Lock) {
        self.tell(Job::Hold(lock));
    }

    /// Says what becomes of the other names of the file, and has whatever waits saved at once.
    pub fn decide_names(&self, names: Names) {
        self.tell(Job::Names(names));
    }

    /// Says that saves go without a copy where none can be kept, and has whatever waits saved at once.
    pub fn forgo_copies(&self) {
        self.tell(Job::ForgoCopies);
    }

    /// Has saved at once whatever waits; it is reported even when nothing does.
    pub fn flush(&self) {
        self.tell(Job::Flush);
    }

    /// Saves whatever waits, and returns when that is done.
    ///
    /// # Errors
    /// Why it could not be saved.
    pub fn settle(&self) -> Result<(), Failure> {
        self.settled().map_err(|unsettled| unsettled.why)
    }

    fn settled(&self) -> Result<(), Unsettled> {
        let (done, wait) = mpsc::channel();
        self.tell(Job::Settle(done));
        answer(&wait).unwrap_or(Ok(()))
    }

    /// The file, which saving elsewhere changes.
    pub fn file(&self) -> Option<PathBuf> {
        let (done, wait) = mpsc::channel();
        self.tell(Job::File(done));
        answer(&wait)
    }

    /// Reads the file again. The message, where it was changed; it must reach the program before
    /// the next key, or that key's change would be saved over what was read.
    pub fn reread(&self) -> Option<Msg> {
        let (done, wait) = mpsc::channel();
        self.tell(Job::Reread(done));
        answer(&wait).flatten()
    }

    /// Saves whatever waits, and ends the thread.
    ///
    /// # Errors
    /// Why it could not be saved.
    pub fn finish(mut self) -> Result<(), Unsettled> {
        let settled = self.settled();
        self.end();
        settled
    }

    /// Tells the thread. It lives as long as the saver, so somebody listens.
    fn tell(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            let _ = jobs.send(job);
        }
    }

    /// Ends the thread, which saves what waits when nobody can tell it anything more.
    fn end(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Saver {
    /// On the way out by a panic too: what was handed over is saved.
    fn drop(&mut self) {
        self.end();
    }
}

/// An answer of the thread; nothing where it died.
fn answer<T>(wait: &Receiver<T>) -> Option<T> {
    wait.recv().ok()
}

#[cfg(test)]
mod tests;
