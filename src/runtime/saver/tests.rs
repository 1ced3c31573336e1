use std::path::PathBuf;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use rstest::rstest;

use super::{Keeper, Kept, Leftover, Offer, Saver, State, Unsettled};
use crate::app::file_page::FileFacts;
use crate::app::msg::Msg;
use crate::domain::Portfolio;
use crate::i18n::{Decision, Failure};
use crate::runtime::window::{Guard, Standing};
use crate::store::lock::Lock;

/// Longer than any test: only a flush or the end makes the saver write.
const NEVER: Duration = Duration::from_secs(3600);
const AT_ONCE: Duration = Duration::ZERO;

/// What the keeper is to do, and what it did, seen from outside.
#[derive(Default)]
struct Disk {
    failing: Option<&'static str>,
    outside: Option<Result<String, Failure>>,
    log: Vec<String>,
    elsewhere: Option<PathBuf>,
    journal: Option<String>,
    /// What an earlier session left.
    left: Leftover,
    no_journal: bool,
    /// Whether the file is not there.
    gone: bool,
    /// Whether a save looks at the file, as one does that has something to write.
    blind: bool,
}

/// A keeper on a [`Disk`].
#[derive(Clone, Default)]
struct Fake(Arc<Mutex<Disk>>);

impl Fake {
    fn fail(&self, why: Option<&'static str>) {
        self.0.lock().unwrap().failing = why;
    }

    fn log(&self) -> Vec<String> {
        self.0.lock().unwrap().log.clone()
    }

    fn write(&self, what: String) -> Result<Kept, Failure> {
        let failing = self.0.lock().unwrap().failing;
        assert!(failing != Some("panic"), "out of ink");
        if let Some(why) = failing {
            return Err(why.into());
        }
        self.0.lock().unwrap().log.push(what);
        Ok(Kept::default())
    }
}

impl Keeper for Fake {
    fn file(&self) -> PathBuf {
        let elsewhere = self.0.lock().unwrap().elsewhere.clone();
        elsewhere.unwrap_or_else(|| PathBuf::from("p.yaml"))
    }

    fn save(&mut self, now: &Arc<Portfolio>, _: u64, _: &[Decision]) -> Result<Kept, Failure> {
        let mut kept = self.write(now.settings().name.clone())?;
        if !self.0.lock().unwrap().blind {
            kept.offer = self.look()?;
        }
        Ok(kept)
    }

    fn save_as(&mut self, path: &str, now: &Arc<Portfolio>, _: u64) -> Result<Kept, Failure> {
        let kept = self.write(format!("{} in {path}", now.settings().name))?;
        self.0.lock().unwrap().elsewhere = Some(path.into());
        Ok(kept)
    }

    fn put_copy_away(&mut self, _: usize) -> Result<PathBuf, Failure> {
        Ok(self.file())
    }

    fn hold(&mut self, _: Lock) -> bool {
        true
    }

    fn look(&mut self) -> Result<Option<Offer>, Failure> {
        if self.0.lock().unwrap().gone {
            return Err(Failure::Gone("p.yaml".into()));
        }
        let outside = self.0.lock().unwrap().outside.take().transpose()?;
        Ok(outside.map(|name| Offer {
            number: 1,
            portfolio: Box::new((*named(&name)).clone()),
        }))
    }

    fn reread(&mut self) -> Result<Option<Portfolio>, Failure> {
        let outside = self.0.lock().unwrap().outside.take();
        outside
            .transpose()
            .map(|name| name.map(|name| (*named(&name)).clone()))
    }

    fn find_unsaved(&mut self) -> Leftover {
        std::mem::take(&mut self.0.lock().unwrap().left)
    }

    fn journal(&mut self, now: &Arc<Portfolio>, _: u64) -> Result<(), Failure> {
        let disk = &mut *self.0.lock().unwrap();
        if disk.no_journal {
            return Err(Failure::NoJournal);
        }
        disk.journal = Some(now.settings().name.clone());
        Ok(())
    }

    fn recover(&self, shown: &Portfolio, _: &[Decision]) -> Result<Portfolio, Failure> {
        let journal = self.0.lock().unwrap().journal.clone();
        let name = format!(
            "{} over {}",
            journal.unwrap_or_default(),
            shown.settings().name
        );
        Ok((*named(&name)).clone())
    }

    fn recovered(&mut self) {
        self.0.lock().unwrap().log.push("recovered".to_owned());
    }

    fn put_away(&mut self) -> Result<Option<PathBuf>, Failure> {
        Ok(self.0.lock().unwrap().journal.take().map(PathBuf::from))
    }

    fn survey(&self) -> FileFacts {
        FileFacts::default()
    }

    fn copy(&self, path: &str) -> Result<Portfolio, Failure> {
        Ok((*named(path)).clone())
    }

    fn keep_copy(&mut self) {
        self.0.lock().unwrap().log.push("a copy".to_owned());
    }
}

fn named(name: &str) -> Arc<Portfolio> {
    Arc::new(Portfolio::named(name))
}

fn state(generation: u64, name: &str) -> State {
    State {
        generation,
        basis: 0,
        portfolio: named(name),
    }
}

/// A saver, its disk, and what it reports.
struct Stage {
    saver: Saver,
    disk: Fake,
    reports: mpsc::Receiver<Msg>,
}

impl Stage {
    fn new(delay: Duration) -> Self {
        let disk = Fake::default();
        let (sender, reports) = mpsc::channel();
        let saver = Saver::start(disk.clone(), delay, move |msg| drop(sender.send(msg))).unwrap();
        Self {
            saver,
            disk,
            reports,
        }
    }

    fn save(&self, generation: u64, name: &str) {
        self.saver.save(state(generation, name));
    }

    /// The next report, but for that a failed state was kept.
    fn next(&self) -> Msg {
        loop {
            let next = self.reports.recv_timeout(Duration::from_secs(10));
            match next.expect("a report") {
                Msg::Journaled(_) => {}
                other => return other,
            }
        }
    }

    /// The next report in a word.
    fn report(&self) -> String {
        match self.next() {
            Msg::Saving => "saving".into(),
            Msg::Saved { generation, .. } => format!("saved {generation}"),
            Msg::Moved(file) => format!("moved to {file}"),
            Msg::SaveFailed { generation, why } => format!("{generation} failed: {why:?}"),
            Msg::Outside {
                number,
                generation,
                portfolio,
            } => {
                let name = &portfolio.settings().name;
                format!("{number}: {name}, with {generation}")
            }
            other => format!("{other:?}"),
        }
    }
}

#[test]
fn a_change_is_saved_without_being_asked() {
    let stage = Stage::new(AT_ONCE);
    stage.save(1, "one");
    assert_eq!([stage.report(), stage.report()], ["saving", "saved 1"]);
    assert_eq!(stage.disk.log(), ["one"]);
}

#[test]
fn the_newest_state_wins_and_one_save_holds_all() {
    let stage = Stage::new(NEVER);
    for generation in 1..=100 {
        stage.save(generation, &generation.to_string());
    }
    stage.saver.flush();
    assert_eq!([stage.report(), stage.report()], ["saving", "saved 100"]);
    assert_eq!(stage.disk.log(), ["100"]);
}

#[test]
fn a_flush_answers_even_where_nothing_waits() {
    let stage = Stage::new(NEVER);
    stage.saver.flush();
    assert_eq!(stage.report(), "saved 0");
    assert!(stage.disk.log().is_empty());
}

#[rstest]
#[case::error("disk full", "disk full")]
#[case::panic("panic", "out of ink")]
fn what_failed_is_kept_and_tried_again(#[case] failing: &'static str, #[case] expected: &str) {
    let stage = Stage::new(NEVER);
    stage.disk.fail(Some(failing));
    stage.save(1, "one");
    stage.saver.flush();
    assert_eq!(stage.report(), "saving");
    let report = stage.report();
    assert!(
        report.starts_with("1 failed: ") && report.contains(expected),
        "{report}"
    );
    stage.disk.fail(None);
    stage.saver.flush();
    assert_eq!([stage.report(), stage.report()], ["saving", "saved 1"]);
    assert_eq!(stage.disk.log(), ["one"]);
}

#[test]
fn the_next_change_tries_again_too() {
    let stage = Stage::new(AT_ONCE);
    stage.disk.fail(Some("disk full"));
    stage.save(1, "one");
    assert_eq!(
        [stage.report(), stage.report()],
        ["saving", "1 failed: Defect(\"disk full\")"]
    );
    stage.disk.fail(None);
    stage.save(2, "two");
    assert_eq!([stage.report(), stage.report()], ["saving", "saved 2"]);
}

#[test]
fn settling_waits_and_tells_what_is_not_saved() {
    let stage = Stage::new(NEVER);
    stage.save(1, "one");
    assert_eq!(stage.saver.settle(), Ok(()));
    assert_eq!(stage.disk.log(), ["one"]);
    stage.disk.fail(Some("disk full"));
    stage.save(2, "two");
    assert_eq!(stage.saver.settle(), Err("disk full".into()));
}

#[rstest]
#[case::kept(false)]
#[case::nowhere_to_keep_it(true)]
fn what_failed_is_kept_for_the_next_start_and_the_end_says_so(#[case] no_journal: bool) {
    let stage = Stage::new(NEVER);
    stage.disk.fail(Some("disk full"));
    stage.disk.0.lock().unwrap().no_journal = no_journal;
    stage.save(1, "one");
    stage.save(2, "two");
    let (why, kept) = ("disk full".into(), !no_journal);
    assert_eq!(stage.saver.finish(), Err(Unsettled { why, kept }));
    let journal = stage.disk.0.lock().unwrap().journal.clone();
    assert_eq!(journal, kept.then(|| "two".to_owned()));
}

#[test]
fn whether_a_failed_state_is_kept_is_told_before_that_it_failed() {
    let stage = Stage::new(NEVER);
    stage.disk.fail(Some("panic"));
    stage.save(1, "one");
    stage.saver.flush();
    let told: Vec<_> = (0..3).map(|_| stage.reports.recv().unwrap()).collect();
    assert!(matches!(
        &told[..],
        [Msg::Saving, Msg::Journaled(Ok(())), Msg::SaveFailed { .. }]
    ));
}

#[test]
fn what_an_earlier_session_kept_is_brought_together_with_what_is_shown() {
    let stage = Stage::new(NEVER);
    stage.disk.0.lock().unwrap().journal = Some("theirs".to_owned());
    stage.saver.recover(state(3, "shown"), Vec::new());
    let Msg::Recovered {
        generation: 3,
        recovered: Ok(portfolio),
    } = stage.next()
    else {
        panic!("it was recovered");
    };
    assert_eq!(portfolio.settings().name, "theirs over shown");
    stage.saver.put_away();
    assert!(matches!(
        stage.next(),
        Msg::PutAway(Ok(Some(path))) if path == "theirs"
    ));
}

#[test]
fn a_state_counts_as_recovered_only_once_it_is_handed_over() {
    let stage = Stage::new(NEVER);
    stage.save(1, "with it");
    stage.saver.recovered();
    stage.saver.flush();
    assert_eq!([stage.report(), stage.report()], ["saving", "saved 1"]);
    assert_eq!(stage.disk.log(), ["recovered", "with it"]);
}

#[test]
fn saving_elsewhere_mends_a_failure() {
    let stage = Stage::new(NEVER);
    stage.disk.fail(Some("read-only"));
    stage.save(1, "one");
    assert!(stage.saver.settle().is_err());
    stage.disk.fail(None);
    stage.saver.save_as("/tmp/b.yaml".into(), state(1, "one"));
    assert_eq!(stage.saver.settle(), Ok(()));
    assert_eq!(stage.disk.log(), ["one in /tmp/b.yaml"]);
}

#[test]
fn saving_elsewhere_says_which_file_is_kept_then() {
    let stage = Stage::new(NEVER);
    stage.saver.save_as("/tmp/b.yaml".into(), state(1, "one"));
    let reports = [stage.report(), stage.report(), stage.report()];
    assert_eq!(reports, ["saving", "moved to /tmp/b.yaml", "saved 1"]);
}

#[test]
fn where_saving_elsewhere_fails_the_file_stays_the_one_it_was() {
    let stage = Stage::new(NEVER);
    stage.disk.fail(Some("no such folder"));
    stage
        .saver
        .save_as("/nowhere/b.yaml".into(), state(1, "one"));
    let reports = [stage.report(), stage.report()];
    assert_eq!(reports, ["saving", "1 failed: Defect(\"no such folder\")"]);
    assert_eq!(stage.saver.file(), Some(PathBuf::from("p.yaml")));
}

#[test]
fn the_end_saves_what_waits() {
    let stage = Stage::new(NEVER);
    stage.save(1, "one");
    assert_eq!(stage.saver.finish(), Ok(()));
    assert_eq!(stage.disk.log(), ["one"]);
}

#[test]
fn a_drop_on_the_way_out_of_a_panic_saves_what_waits() {
    let stage = Stage::new(NEVER);
    stage.save(1, "one");
    drop(stage.saver);
    assert_eq!(stage.disk.log(), ["one"]);
}

#[test]
fn a_look_offers_what_others_changed() {
    let stage = Stage::new(NEVER);
    stage.disk.0.lock().unwrap().outside = Some(Ok("edited".into()));
    stage.saver.look();
    assert_eq!(stage.report(), "1: edited, with 0");
}

#[test]
fn a_look_has_what_waits_saved_first() {
    let stage = Stage::new(NEVER);
    stage.save(7, "one");
    stage.disk.0.lock().unwrap().outside = Some(Ok("both".into()));
    stage.saver.look();
    let reports = [stage.report(), stage.report(), stage.report()];
    assert_eq!(reports, ["saving", "saved 7", "1: both, with 7"]);
}

#[test]
fn a_look_looks_also_where_what_waits_is_what_the_file_held() {
    let stage = Stage::new(NEVER);
    stage.disk.0.lock().unwrap().blind = true;
    stage.save(7, "one");
    stage.disk.0.lock().unwrap().outside = Some(Ok("both".into()));
    stage.saver.look();
    let reports = [stage.report(), stage.report(), stage.report()];
    assert_eq!(reports, ["saving", "saved 7", "1: both, with 7"]);
}

#[test]
fn who_takes_over_first_hears_what_was_saved_last_then_what_was_not() {
    let folder = tempfile::tempdir().unwrap();
    let standing = Standing::claim(&folder.path().join("p.yaml"));
    let Guard::Ours(lock) = standing.guard else {
        panic!("nobody has it");
    };
    let stage = Stage::new(NEVER);
    stage.disk.0.lock().unwrap().outside = Some(Ok("theirs".into()));
    stage.disk.0.lock().unwrap().left.damaged = vec!["torn".into()];
    stage.saver.hold(lock);
    let reports = [stage.report(), stage.report()];
    assert_eq!(reports, ["1: theirs, with 0", "Access(Writable)"]);
    assert_eq!(stage.report(), "Failed(Torn(\"torn\"))");
}

#[test]
fn a_look_at_a_bad_file_says_so() {
    let stage = Stage::new(NEVER);
    stage.disk.0.lock().unwrap().outside = Some(Err("line 3: no".into()));
    stage.saver.look();
    assert!(stage.report().starts_with("Reread(Err("));
}

#[test]
fn a_file_nobody_changed_is_no_news() {
    assert!(Stage::new(NEVER).saver.reread().is_none());
}

#[test]
fn what_waits_does_not_take_back_what_was_changed_outside() {
    let stage = Stage::new(NEVER);
    stage.save(1, "one");
    stage.disk.0.lock().unwrap().outside = Some(Ok("edited".into()));
    let read = stage.saver.reread();
    assert!(
        matches!(read, Some(Msg::Reread(Ok(portfolio))) if portfolio.settings().name == "edited")
    );
    assert_eq!(stage.saver.finish(), Ok(()));
    assert!(stage.disk.log().is_empty());
}

#[test]
fn what_waits_is_saved_where_the_file_holds_it_already() {
    let stage = Stage::new(NEVER);
    stage.save(7, "one");
    stage.disk.0.lock().unwrap().outside = Some(Ok("one".into()));
    assert!(stage.saver.reread().is_some());
    assert_eq!(stage.report(), "saved 7");
}

#[test]
fn a_bad_file_leaves_what_waits_waiting() {
    let stage = Stage::new(NEVER);
    stage.save(1, "one");
    stage.disk.0.lock().unwrap().outside = Some(Err("line 3: no".into()));
    assert!(
        matches!(stage.saver.reread(), Some(Msg::Reread(Err(why))) if why == "line 3: no".into())
    );
    assert_eq!(stage.saver.finish(), Ok(()));
    assert_eq!(stage.disk.log(), ["one"]);
}

#[test]
fn a_merge_that_waits_for_decisions_is_no_failed_save() {
    let stage = Stage::new(NEVER);
    stage.disk.fail(Some("both changed it"));
    stage.saver.finish_merge(state(0, "ours"));
    assert_eq!(stage.report(), "saving");
    assert!(stage.report().starts_with("0 failed: "));
    let kept = stage.disk.0.lock().unwrap().journal.clone();
    assert_eq!((kept, stage.saver.finish()), (None, Ok(())));
}

#[test]
fn a_file_that_stays_away_is_told_to_be_gone() {
    let stage = Stage::new(AT_ONCE);
    stage.disk.0.lock().unwrap().gone = true;
    stage.saver.look();
    assert_eq!(stage.report(), "Reread(Err(Gone(\"p.yaml\")))");
}

#[test]
fn who_asks_is_told_at_once() {
    let stage = Stage::new(NEVER);
    stage.saver.reload();
    assert_eq!(stage.report(), "Unchanged");
    stage.disk.0.lock().unwrap().outside = Some(Ok("theirs".into()));
    stage.saver.reload();
    assert_eq!(stage.report(), "1: theirs, with 0");
    stage.disk.0.lock().unwrap().gone = true;
    stage.saver.reload();
    assert_eq!(stage.report(), "Reread(Err(Gone(\"p.yaml\")))");
}
