//! The saver's thread.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use jiff::Zoned;

use super::{Job, Keeper, Kept, Offer, State, Unsettled};
use crate::app::access::Access;
use crate::app::msg::Msg;
use crate::app::notice::Remark;
use crate::domain::Portfolio;
use crate::i18n::{Decision, Failure, changes};
use crate::runtime::panics;
use crate::store::lock::Lock;

/// Works until nobody can send jobs any more, then saves what waits.
pub(super) fn work<K: Keeper>(
    keeper: K,
    jobs: &Receiver<Job>,
    delay: Duration,
    report: &dyn Fn(Msg),
) {
    let mut worker = Worker {
        keeper,
        report,
        delay,
        waiting: None,
        due: None,
        look_due: None,
        missing: false,
        failure: None,
        kept: false,
        saved: 0,
    };
    loop {
        match next(jobs, worker.next_due()) {
            Ok(job) => worker.does(job),
            Err(RecvTimeoutError::Timeout) => worker.does_what_is_due(),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    if worker.waiting.is_some() {
        worker.write();
    }
}

/// How long after a change of others the file is looked at: programs that write often write in several
/// steps.
const SETTLING: Duration = Duration::from_millis(200);

/// How many times the delay of a save a file may be missing before it is gone: others take it away and put a new one
/// there.
const REPLACING: u32 = 8;

/// The next job, or a time-out when something is due. Without one, no clock runs.
fn next(jobs: &Receiver<Job>, due: Option<Instant>) -> Result<Job, RecvTimeoutError> {
    match due {
        Some(due) => jobs.recv_timeout(due.saturating_duration_since(Instant::now())),
        None => Ok(jobs.recv()?),
    }
}

/// The thread's state.
struct Worker<'a, K> {
    keeper: K,
    report: &'a dyn Fn(Msg),
    delay: Duration,
    /// The newest state that is not on the disk.
    waiting: Option<State>,
    /// When it is to be written; never while only a failed one waits.
    due: Option<Instant>,
    /// When the file is to be looked at.
    look_due: Option<Instant>,
    /// Whether the file was not there when it was last looked at.
    missing: bool,
    /// Why the last try failed.
    failure: Option<Failure>,
    /// Whether what could not be written then is kept for the next start.
    kept: bool,
    /// The last generation that was written.
    saved: u64,
}

impl<K: Keeper> Worker<'_, K> {
    /// Does a job.
    fn does(&mut self, job: Job) {
        match job {
            Job::Save(state) => self.wait_with(state),
            Job::Look => self.look_due = Some(Instant::now() + SETTLING),
            Job::Reload => self.reload(),
            Job::Hold(lock) => self.hold(lock),
            Job::FindCopies => self.find_copies(),
            Job::BringIn(copy, state, decisions) => self.bring_in(copy, &state, &decisions),
            Job::PutCopyAway(copy) => self.put_copy_away(copy),
            Job::FinishMerge(state) => self.finish_merge(&state),
            Job::SaveAs(path, state) => self.write_as(&path, state),
            Job::Decide(state, decisions) => self.write_decided(state, &decisions),
            Job::Recover(state, decisions) => self.recover(&state, &decisions),
            Job::Recovered => self.keeper.recovered(),
            Job::PutAway => self.put_away(),
            Job::Survey => self.survey(),
            Job::Compare(path, shown) => self.compare(path, &shown),
            Job::BringBack(path) => self.bring_back(path),
            Job::Names(names) => {
                self.keeper.decide_names(names);
                self.write();
            }
            Job::ForgoCopies => {
                self.keeper.forgo_copies();
                self.write();
            }
            Job::Flush => self.write(),
            Job::KeepCopiesIn(folder, done) => {
                let _ = done.send(self.keeper.keep_copies_in(folder));
            }
            Job::File(done) => {
                let _ = done.send(self.keeper.file());
            }
            Job::Settle(done) => {
                let _ = done.send(self.settle());
            }
            Job::Reread(done) => {
                let _ = done.send(self.reread());
            }
        }
    }

    /// When something is due next.
    fn next_due(&self) -> Option<Instant> {
        self.due.into_iter().chain(self.look_due).min()
    }

    fn does_what_is_due(&mut self) {
        let now = Instant::now();
        if self.due.is_some_and(|due| due <= now) {
            self.write();
        }
        if self.look_due.is_some_and(|due| due <= now) {
            self.look_due = None;
            self.look();
        }
    }

    /// Looks whether others have changed the file. Where a state waits it is saved first, which tells
    /// too, unless it is what the file held: then nothing is written, and nothing was looked at.
    fn look(&mut self) {
        if !self.is_written() {
            return;
        }
        let was_missing = std::mem::take(&mut self.missing);
        match caught(|| self.keeper.look()) {
            Ok(offer) => self.offer(offer, self.saved),
            Err(Failure::Gone(_)) if !was_missing => {
                self.missing = true;
                self.look_due = Some(Instant::now() + self.delay * REPLACING);
            }
            Err(why) => (self.report)(Msg::Reread(Err(why))),
        }
    }

    /// Looks at the file since somebody wants to know: what is found is said at once, also that nothing is.
    fn reload(&mut self) {
        if !self.is_written() {
            return;
        }
        match caught(|| self.keeper.look()) {
            Ok(None) => (self.report)(Msg::Unchanged),
            Ok(offer) => self.offer(offer, self.saved),
            Err(why) => (self.report)(Msg::Reread(Err(why))),
        }
    }

    /// Writes what waits; whether nothing does any more. Where it failed, that was said.
    fn is_written(&mut self) -> bool {
        if self.waiting.is_some() {
            self.write();
        }
        self.waiting.is_none()
    }

    /// Takes over from another window: first what it saved last, then the leave to change it, then what
    /// it could not save.
    fn hold(&mut self, lock: Lock) {
        if self.keeper.hold(lock) {
            self.look_due = None;
            self.look();
            (self.report)(Msg::Access(Access::Writable));
            self.find_unsaved();
        }
    }

    fn find_unsaved(&mut self) {
        let found = caught(|| Ok(self.keeper.find_unsaved())).unwrap_or_default();
        found.told().for_each(self.report);
    }

    /// Looks for copies of sync tools; where there are none it says nothing.
    fn find_copies(&mut self) {
        let found = caught(|| Ok(self.keeper.find_copies())).unwrap_or_default();
        if !found.is_empty() {
            (self.report)(Msg::Copies(found));
        }
    }

    fn bring_in(&mut self, copy: usize, state: &State, decisions: &[Decision]) {
        let brought = caught(|| self.keeper.bring_in(copy, &state.portfolio, decisions));
        (self.report)(Msg::BroughtIn {
            copy,
            generation: state.generation,
            brought: brought.map(Box::new),
        });
    }

    fn put_copy_away(&mut self, copy: usize) {
        let kept = caught(|| self.keeper.put_copy_away(copy));
        let kept = kept.map(|path| path.display().to_string());
        (self.report)(Msg::CopyPutAway { copy, kept });
    }

    /// Offers what others have changed to the program, up to whose change it holds everything.
    fn offer(&self, offer: Option<Offer>, generation: u64) {
        if let Some(Offer { number, portfolio }) = offer {
            (self.report)(Msg::Outside {
                number,
                generation,
                portfolio,
            });
        }
    }

    /// Takes over a newer state. The time it is due at is that of the first change, or somebody
    /// who types on and on would never be saved.
    fn wait_with(&mut self, state: State) {
        self.waiting = Some(state);
        self.due.get_or_insert_with(|| Instant::now() + self.delay);
    }

    /// Writes what waits, and reports; also that nothing waits.
    fn write(&mut self) {
        self.due = None;
        match self.waiting.take() {
            Some(state) => self.attempt(state, |keeper, state| {
                keeper.save(&state.portfolio, state.basis, &[])
            }),
            None => self.report_saved(None),
        }
    }

    /// Tries to finish a merge. Where something has to be decided first nothing waits for it, and nothing has
    /// to be kept: the file holds both versions, and the program may end without a word.
    fn finish_merge(&mut self, state: &State) {
        let write = |keeper: &mut K, state: &State| keeper.save(&state.portfolio, state.basis, &[]);
        if let Err(why) = self.try_to(write, state) {
            self.report_failed(state, why);
        }
    }

    /// Writes a state, newer than what waits, with what both changed decided.
    fn write_decided(&mut self, state: State, decisions: &[Decision]) {
        self.waiting = None;
        self.due = None;
        self.attempt(state, |keeper, state| {
            keeper.save(&state.portfolio, state.basis, decisions)
        });
    }

    /// Writes to another file, and says which one is kept then. The state is newer than what waits.
    fn write_as(&mut self, path: &str, state: State) {
        self.waiting = None;
        self.due = None;
        let report = self.report;
        self.attempt(state, |keeper, state| {
            let kept = keeper.save_as(path, &state.portfolio, state.basis)?;
            report(Msg::Moved(keeper.file().display().to_string()));
            Ok(kept)
        });
    }

    /// Writes what waits, without a word where nothing does.
    fn settle(&mut self) -> Result<(), Unsettled> {
        if self.waiting.is_some() {
            self.write();
        }
        let kept = self.kept;
        let why = self.failure.clone();
        why.map_or(Ok(()), |why| Err(Unsettled { why, kept }))
    }

    /// Tries to write a state, and keeps it where that fails. A panic is a failure like any other.
    fn attempt(
        &mut self,
        state: State,
        write: impl FnOnce(&mut K, &State) -> Result<Kept, Failure>,
    ) {
        if let Err(why) = self.try_to(write, &state) {
            self.keep(state, why);
        }
    }

    /// Tries to write a state, and reports what came of it unless it failed.
    fn try_to(
        &mut self,
        write: impl FnOnce(&mut K, &State) -> Result<Kept, Failure>,
        state: &State,
    ) -> Result<(), Failure> {
        (self.report)(Msg::Saving);
        let Kept { remark, offer } = caught(|| write(&mut self.keeper, state))?;
        self.saved = state.generation;
        self.failure = None;
        self.report_saved(remark);
        self.offer(offer, state.generation);
        Ok(())
    }

    /// Keeps a state that could not be written, here and where it outlives the program.
    fn keep(&mut self, state: State, why: Failure) {
        let kept = caught(|| self.keeper.journal(&state.portfolio, state.basis));
        self.kept = kept.is_ok();
        (self.report)(Msg::Journaled(kept));
        self.failure = Some(why.clone());
        self.report_failed(&state, why);
        self.waiting = Some(state);
    }

    fn report_failed(&self, state: &State, why: Failure) {
        let generation = state.generation;
        (self.report)(Msg::SaveFailed { generation, why });
    }

    /// Brings what an earlier session could not save together with a state.
    fn recover(&self, state: &State, decisions: &[Decision]) {
        let recovered = caught(|| self.keeper.recover(&state.portfolio, decisions));
        (self.report)(Msg::Recovered {
            generation: state.generation,
            recovered: recovered.map(Box::new),
        });
    }

    fn survey(&self) {
        if let Ok(facts) = caught(|| Ok(self.keeper.survey())) {
            (self.report)(Msg::Surveyed(facts));
        }
    }

    /// Says what would change if a copy took the place of what is shown.
    fn compare(&self, path: String, shown: &Portfolio) {
        let changes = caught(|| Ok(changes(shown, &self.keeper.copy(&path)?)));
        (self.report)(Msg::Compared { path, changes });
    }

    /// Reads a copy. The file as it is becomes one itself before it is written.
    fn bring_back(&mut self, path: String) {
        let portfolio = caught(|| self.keeper.copy(&path)).map(Box::new);
        self.keeper.keep_copy();
        (self.report)(Msg::BroughtBack { path, portfolio });
    }

    fn put_away(&mut self) {
        let kept = caught(|| self.keeper.put_away());
        let kept = kept.map(|at| at.map(|at| at.display().to_string()));
        (self.report)(Msg::PutAway(kept));
    }

    /// Reads the file again.
    fn reread(&mut self) -> Option<Msg> {
        let read = caught(|| self.keeper.reread());
        if let Ok(Some(portfolio)) = &read {
            self.drop_for(portfolio);
        }
        read.transpose().map(|read| Msg::Reread(read.map(Box::new)))
    }

    /// Drops what waits for what was read: it was made of the file as it was, and would take back
    /// what was changed in it. The program decides anew what to save. Where both are the same,
    /// nothing is left to be saved.
    fn drop_for(&mut self, read: &Portfolio) {
        self.due = None;
        self.failure = None;
        if let Some(state) = self.waiting.take()
            && *state.portfolio == *read
        {
            self.saved = state.generation;
            self.report_saved(None);
        }
    }

    /// Says that everything up to the last written generation is on the disk.
    fn report_saved(&self, notice: Option<Remark>) {
        (self.report)(Msg::Saved {
            generation: self.saved,
            at: Zoned::now().time(),
            notice,
        });
    }
}

/// Does work that can fail; a panic is a failure like any other.
fn caught<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    panics::catch(work).map_err(Failure::from)?
}
