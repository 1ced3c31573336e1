//! The real world outside: the terminal, the file, the clock.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::Zoned;
use jiff::civil::{Date, DateTime};
use ratatui::Frame;
use ratatui::layout::Position;

use super::aside::later;
use super::guess::Guess;
use super::host::{Host, Input};
use super::inbox::{Inbox, Incoming, Mailbox};
use super::saver::{DELAY, Keeper, Saver, State, Unsettled};
use super::screen::Screen;
use super::session::{self, Session};
use super::watch::Watch;
use super::{clipboard, configure, editor, greet, orders, panics, signals, tables};
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::options::Theme;
use crate::domain::Portfolio;
use crate::i18n::Failure;

/// The terminal, with everything the program wants done outside.
#[derive(Debug)]
pub struct Console {
    // In the order of dropping: first what is still to be saved, then the terminal.
    watch: Option<Watch>,
    /// Whether the file is watched, or known not to be.
    watches: bool,
    saver: Saver,
    _session: Session,
    screen: Screen,
    inbox: Inbox,
    mailbox: Mailbox,
    /// What came of an effect, to be taken in before anything else.
    pending: Vec<Input>,
    /// Whether the terminal is lent to another program.
    away: Arc<AtomicBool>,
    mouse: bool,
    /// The day to take for today, where the calendar is not to be asked.
    today: Option<Date>,
    /// The settings file.
    settings: Option<PathBuf>,
    /// The folder that has what is remembered of headings of tables, if there is one.
    habits: Option<PathBuf>,
    /// When a moment that was asked for is over; no clock runs without one.
    rests_at: Option<Instant>,
    /// The theme that was guessed, until the terminal has told its background.
    guess: Option<Guess>,
}

/// How long a trace is seen: long enough to be followed, gone before the next thought.
const MOMENT: Duration = Duration::from_millis(600);

impl Console {
    /// Claims the terminal and starts the saver.
    ///
    /// # Errors
    /// Where the terminal or the system refuses; the terminal is given back then.
    pub fn open(keeper: impl Keeper + Send + 'static, mouse: bool) -> io::Result<Self> {
        let away = Arc::new(AtomicBool::new(false));
        let (inbox, mailbox) = Inbox::open(&away)?;
        panics::install(mailbox.clone());
        let reports = mailbox.clone();
        let saver = Saver::start(keeper, DELAY, move |msg| reports.send(msg))?;
        let session = Session::claim(mouse)?;
        let mut screen = Screen::new()?;
        if session.is_taken_over() {
            screen.forget()?;
        }
        let pending = Vec::new();
        Ok(Self {
            watch: None,
            watches: false,
            saver,
            _session: session,
            screen,
            inbox,
            mailbox,
            pending,
            away,
            mouse,
            today: None,
            settings: None,
            habits: None,
            rests_at: None,
            guess: None,
        })
    }

    /// Takes a certain day for today, for as long as the program runs.
    #[must_use]
    pub const fn on(mut self, today: Option<Date>) -> Self {
        self.today = today;
        self
    }

    /// Writes settings into this file.
    #[must_use]
    pub fn configured_by(mut self, settings: Option<PathBuf>) -> Self {
        self.settings = settings;
        self
    }

    /// Remembers in this folder what headings of tables stand for.
    #[must_use]
    pub fn remembering_in(mut self, habits: Option<PathBuf>) -> Self {
        self.habits = habits;
        self
    }

    /// Asks the terminal for its background, which may prove a theme wrong that was guessed.
    ///
    /// # Errors
    /// Where the terminal cannot be written to.
    pub(super) fn ask_background(&mut self, guessed: Theme) -> io::Result<()> {
        self.guess = Some(Guess::new(guessed));
        self.inbox.ask()
    }

    /// Has a merge finished with a state that nobody has changed yet.
    pub(super) fn finish_merge(&self, portfolio: Arc<Portfolio>) {
        self.saver.finish_merge(State {
            generation: 0,
            basis: 0,
            portfolio,
        });
    }

    /// Has copies looked for that sync tools have left beside the file.
    pub(super) fn find_copies(&self) {
        self.saver.find_copies();
    }

    /// Where others send their messages.
    pub fn mailbox(&self) -> Mailbox {
        self.mailbox.clone()
    }

    /// Saves what waits and gives the terminal back, in this order: what cannot be saved any more
    /// is told on the normal screen.
    ///
    /// # Errors
    /// Why the last state could not be saved.
    pub fn close(self) -> Result<(), Unsettled> {
        let Self {
            saver,
            _session,
            mut inbox,
            ..
        } = self;
        let finished = saver.finish();
        let _ = inbox.settle(); // It is given back whatever it says.
        finished
    }

    /// Gives the terminal back, has `work` done by whoever gets it, and claims it again.
    fn lend<T>(&mut self, work: impl FnOnce() -> T) -> io::Result<T> {
        let _ = self.saver.settle(); // A failure has been reported, and keeps its state.
        let _ = self.inbox.settle();
        self.away.store(true, Ordering::SeqCst);
        let released = session::release();
        let done = work();
        self.inbox.forget_interruptions();
        self.away.store(false, Ordering::SeqCst);
        released.and_then(|()| self.reclaim())?;
        Ok(done)
    }

    /// Claims the terminal and has everything drawn anew: nobody knows what was left on it.
    fn reclaim(&mut self) -> io::Result<()> {
        session::claim(self.mouse)?;
        self.screen.forget()?;
        self.pending.push(Input::Redraw);
        Ok(())
    }

    /// Stops until the shell says to go on, if there is one that can.
    fn suspend(&mut self) -> io::Result<()> {
        if !signals::has_shell() {
            self.fail(Failure::NoShell);
            return Ok(());
        }
        self.lend(signals::stop)?
    }

    /// Opens the file in the user's editor, then reads it again.
    fn edit(&mut self) -> io::Result<()> {
        let file = self.saver.file().unwrap_or_default();
        if let Err(why) = self.lend(|| editor::edit(&file))? {
            self.fail(why);
        }
        let reread = self.saver.reread();
        self.pending.extend(reread.map(Input::Message));
        Ok(())
    }

    /// From the first frame on an answer of the terminal is in time or late.
    fn begin_to_show(&mut self) {
        if let Some(guess) = &mut self.guess {
            guess.is_seen(Instant::now());
        }
    }

    /// Begins to watch the file, once the first frame is on the screen, which does not wait for that; what
    /// became of the file in the meantime is looked for.
    fn begin_to_watch(&mut self) {
        if !self.watches {
            self.watch();
            self.saver.look();
        }
    }

    /// Hands over a state with what is to be done with it.
    fn hand_over(&self, effect: Effect) {
        let state = |generation, basis, portfolio| State {
            generation,
            basis,
            portfolio,
        };
        match effect {
            Effect::Save {
                generation,
                basis,
                portfolio,
            } => self.saver.save(state(generation, basis, portfolio)),
            Effect::Decide {
                generation,
                basis,
                portfolio,
                decisions,
            } => {
                let state = state(generation, basis, portfolio);
                self.saver.decide(state, decisions);
            }
            Effect::SaveAs {
                path,
                generation,
                basis,
                portfolio,
            } => {
                let state = state(generation, basis, portfolio);
                self.saver.save_as(path, state);
            }
            Effect::BringIn {
                copy,
                generation,
                portfolio,
                decisions,
            } => {
                let state = state(generation, 0, portfolio);
                self.saver.bring_in(copy, state, decisions);
            }
            Effect::Recover {
                generation,
                basis,
                portfolio,
                decisions,
            } => {
                let state = state(generation, basis, portfolio);
                self.saver.recover(state, decisions);
            }
            without => self.ask(without),
        }
    }

    /// Has done what needs no state to be saved.
    fn ask(&self, effect: Effect) {
        match effect {
            Effect::Flush => self.saver.flush(),
            Effect::Names(names) => self.saver.decide_names(names),
            Effect::ForgoCopies => self.saver.forgo_copies(),
            Effect::Recovered => self.saver.recovered(),
            Effect::PutAway => self.saver.put_away(),
            Effect::PutCopyAway(copy) => self.saver.put_copy_away(copy),
            Effect::Reload => self.saver.reload(),
            Effect::Survey => self.saver.survey(),
            Effect::Compare { path, portfolio } => self.saver.compare(path, portfolio),
            Effect::BringBack(path) => self.saver.bring_back(path),
            // The terminal's, those that hand a state over, and the loop's own.
            _ => {}
        }
    }

    /// Watches the file that is kept now.
    fn watch(&mut self) {
        self.watches = true;
        let mailbox = self.mailbox.clone();
        let file = self.saver.file().unwrap_or_default();
        self.watch = Watch::on(&file, move || mailbox.send_stir());
    }

    /// Sends a text to the terminal's clipboard.
    fn copy(&mut self, text: &str) {
        if let Err(why) = clipboard::send(text) {
            self.fail(Failure::NotCopied(why.into()));
        }
    }

    /// Tells the program of something that went wrong.
    fn fail(&mut self, why: Failure) {
        self.tell(Msg::Failed(why));
    }

    /// Tells the program something, before anything else.
    fn tell(&mut self, msg: Msg) {
        self.pending.push(Input::Message(msg));
    }

    /// What is for the program of something that came in.
    fn sort(&mut self, incoming: Incoming) -> io::Result<Option<Input>> {
        match incoming {
            Incoming::Input(Input::Message(msg @ Msg::Moved(_))) => {
                self.watch();
                return Ok(Some(Input::Message(msg)));
            }
            Incoming::Input(input) => return Ok(Some(input)),
            Incoming::Background(colour) => {
                let guess = self.guess.take();
                let corrected = guess.and_then(|guess| guess.corrected(colour, Instant::now()));
                return Ok(corrected.map(Input::Message));
            }
            Incoming::Stir => self.saver.look(),
            Incoming::Lock(lock) => self.saver.hold(lock),
            Incoming::Stop => self.suspend()?,
            Incoming::Continued => self.reclaim()?,
        }
        Ok(None)
    }
}

impl Host for Console {
    fn wait(&mut self) -> io::Result<Option<Vec<Input>>> {
        self.begin_to_show();
        self.begin_to_watch();
        loop {
            if !self.pending.is_empty() {
                return Ok(Some(std::mem::take(&mut self.pending)));
            }
            let mut batch = Vec::new();
            let limit = self
                .rests_at
                .map(|at| at.saturating_duration_since(Instant::now()));
            for incoming in self.inbox.wait(limit)? {
                batch.extend(self.sort(incoming)?);
            }
            if self.rests_at.is_some_and(|at| at <= Instant::now()) {
                self.rests_at = None;
                self.tell(Msg::Rested);
            }
            batch.append(&mut self.pending);
            if !batch.is_empty() {
                return Ok(Some(batch));
            }
        }
    }

    fn draw(
        &mut self,
        paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>,
    ) -> io::Result<()> {
        self.screen.draw(paint, &mut io::stdout().lock())
    }

    fn perform(&mut self, effect: Effect) -> io::Result<()> {
        match effect {
            Effect::Copy(text) => self.copy(&text),
            Effect::EditFile => return self.edit(),
            Effect::Begin {
                path,
                portfolio,
                lang,
            } => self.tell(Msg::Begun(greet::begin(&path, &portfolio, lang))),
            Effect::Configure(written, lang) => {
                let done = configure::configure(self.settings.as_deref(), written, lang);
                self.tell(Msg::Configured(done));
            }
            Effect::UseKeys(path, lang) => {
                let read = configure::use_keys(self.settings.as_deref(), &path, lang);
                self.tell(Msg::Keys(read));
            }
            Effect::KeepCopiesIn(path, lang) => {
                let folder = configure::keep_copies_in(self.settings.as_deref(), &path, lang);
                let kept = folder.map(|folder| self.saver.keep_copies_in(folder));
                let shown = |kept: PathBuf| kept.display().to_string();
                self.tell(Msg::CopiesKeptIn(kept.map(|kept| kept.map(shown))));
            }
            Effect::ReadTable(path) => {
                let habits = self.habits.clone();
                later(&self.mailbox, move || {
                    tables::of_file(&path, habits.as_deref())
                });
            }
            Effect::ReadPasted(text) => {
                let habits = self.habits.clone();
                later(&self.mailbox, move || {
                    tables::of_text(&text, habits.as_deref())
                });
            }
            Effect::Remember(said) => {
                if let Err(why) = tables::remember(&said, self.habits.as_deref()) {
                    self.fail(why);
                }
            }
            Effect::Fill(filling, making) => {
                let file = self.saver.file().unwrap_or_default();
                orders::fill_later(filling, making, &file, &self.mailbox);
            }
            Effect::Read(order, making) => {
                orders::read_later(order, making, &self.mailbox);
            }
            Effect::Rest => self.rests_at = Some(Instant::now() + MOMENT),
            Effect::Try(path) => self.tell(Msg::Tried(greet::try_to_open(&path))),
            Effect::Complete(path) => self.tell(greet::completed(&path)),
            Effect::Suspend => return self.suspend(),
            Effect::Mouse(on) => {
                self.mouse = on;
                return session::set_mouse(on);
            }
            of_the_file => self.hand_over(of_the_file),
        }
        Ok(())
    }

    fn now(&self) -> DateTime {
        let now = Zoned::now().datetime();
        self.today
            .map_or(now, |today| today.to_datetime(now.time()))
    }
}
