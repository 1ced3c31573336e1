//! The one place where the program waits: for keys, for signals, for its own threads.
//!
//! The main thread reads the keys itself. A thread for them would cost a hand-over with each key,
//! and would go on reading while `$EDITOR` has the terminal, or the shell. Instead the main thread
//! waits (`poll(2)`, without a limit) for the terminal and for a [`Bell`] that signals and threads
//! ring; when either wakes it, it takes all there is as one batch. Nothing runs while nothing
//! happens, and a thousand keys at once are one batch and one frame.

use std::io::{self, Write as _};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use crossterm::event::Event;
use crossterm::terminal;
use ratatui::style::Color;
use rustix::io::Errno;

use super::bell::{Bell, Ringer};
use super::decode::Decoder;
use super::decode::answers::QUESTIONS;
use super::host::Input;
use super::input;
use super::signals::{Caught, SIGHUP, Signals};
use crate::app::msg::Msg;
use crate::store::lock::Lock;

/// How many pieces of input are taken at most before the screen is drawn: enough for any typed or
/// pasted burst, few enough that an endless stream cannot freeze the screen.
const PIECES: usize = 64;
/// The size of a piece, in bytes: as much as a terminal keeps for us.
const PIECE: usize = 4096;
/// How long the end waits at most for what the terminal still has to answer.
const PATIENCE: Duration = Duration::from_millis(100);

/// What the program waits on.
#[derive(Debug)]
pub struct Inbox {
    mail: Receiver<Mail>,
    bell: Bell,
    signals: Signals,
    decoder: Decoder,
}

/// What a thread needs to send the program a message.
#[derive(Debug, Clone)]
pub struct Mailbox {
    mail: Sender<Mail>,
    ringer: Ringer,
}

impl Mailbox {
    /// Sends a message and wakes the program. Where the program has ended nobody minds.
    pub fn send(&self, msg: Msg) {
        self.put(Mail::Message(msg));
    }

    /// Says that something became of the file.
    pub fn send_stir(&self) {
        self.put(Mail::Stir);
    }

    /// Hands over the right to write the file. Where the program has ended it goes to the next window.
    pub fn send_lock(&self, lock: Lock) {
        self.put(Mail::Lock(lock));
    }

    fn put(&self, mail: Mail) {
        if self.mail.send(mail).is_ok() {
            self.ringer.ring();
        }
    }
}

/// What threads send.
#[derive(Debug)]
enum Mail {
    Message(Msg),
    Stir,
    Lock(Lock),
}

/// Something that came in.
#[derive(Debug)]
pub enum Incoming {
    /// For the program.
    Input(Input),
    /// Something became of the file.
    Stir,
    /// The terminal has told the colour behind its text.
    Background(Color),
    /// Another window has ended, and the right to write the file is ours.
    Lock(Lock),
    /// Somebody sent SIGTSTP: stop.
    Stop,
    /// We were stopped, by SIGSTOP that nobody can catch, and go on: the terminal is as the shell left it.
    Continued,
}

impl Inbox {
    /// Starts to listen to the terminal and to signals. `away` is true while the terminal is lent
    /// to another program.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn open(away: &Arc<AtomicBool>) -> io::Result<(Self, Mailbox)> {
        let (bell, ringer) = Bell::new()?;
        let signals = Signals::listen(&ringer, away)?;
        let (sender, mail) = mpsc::channel();
        Ok((
            Self {
                mail,
                bell,
                signals,
                decoder: Decoder::default(),
            },
            Mailbox {
                mail: sender,
                ringer,
            },
        ))
    }

    /// Waits, then takes everything that has happened; nothing where the `limit` passed before, if there is one.
    ///
    /// # Errors
    /// Where the terminal cannot be read.
    pub fn wait(&mut self, limit: Option<Duration>) -> io::Result<Vec<Incoming>> {
        loop {
            let terminal = self.bell.wait(limit)?;
            let batch = self.collect(terminal)?;
            if !batch.is_empty() || limit.is_some() {
                return Ok(batch);
            }
        }
    }

    /// Asks the terminal for its background. Nobody waits for the answer: it comes like a key.
    ///
    /// # Errors
    /// Where the terminal cannot be written to.
    pub fn ask(&mut self) -> io::Result<()> {
        self.decoder.expect_answers();
        let mut out = io::stdout().lock();
        out.write_all(QUESTIONS.as_bytes())?;
        out.flush()
    }

    /// Takes in what the terminal still has to answer, before somebody else gets it and takes that for something
    /// typed. Waits only where it was asked just now, or does not answer at all.
    ///
    /// # Errors
    /// Where the terminal cannot be read.
    pub fn settle(&mut self) -> io::Result<()> {
        let end = Instant::now() + PATIENCE;
        while self.decoder.is_owed_answers() {
            let left = end.saturating_duration_since(Instant::now());
            let comes = !left.is_zero() && self.bell.is_terminal_ready_within(left)?;
            if !comes || self.read_pieces(&mut Vec::new())? {
                break;
            }
        }
        Ok(())
    }

    /// Forgets signals that were meant for the program the terminal was lent to.
    pub fn forget_interruptions(&self) {
        self.signals.forget_interruptions();
    }

    /// Everything that waits: messages first, for a key may be an answer to what they show.
    fn collect(&mut self, terminal: bool) -> io::Result<Vec<Incoming>> {
        let caught = self.signals.take();
        // After a stop what was there to be read may have been read by the shell.
        let readable = terminal && !caught.contains(&Caught::Continued);
        let mut batch: Vec<_> = self.mail.try_iter().map(delivered).collect();
        batch.extend(caught.into_iter().filter_map(incoming));
        if readable {
            self.read(&mut batch)?;
        }
        Ok(batch)
    }

    /// Reads what the terminal has sent. The end of its file means that it is no more.
    fn read(&mut self, batch: &mut Vec<Incoming>) -> io::Result<()> {
        let mut events = Vec::new();
        let gone = self.read_pieces(&mut events)?;
        let background = self.decoder.take_background();
        batch.extend(background.map(Incoming::Background));
        let inputs = events.into_iter().filter_map(input::from_event);
        batch.extend(
            inputs
                .chain(gone.then_some(Input::Terminate(SIGHUP)))
                .map(Incoming::Input),
        );
        Ok(())
    }

    /// Reads piece after piece while there are any; whether the terminal is gone.
    fn read_pieces(&mut self, events: &mut Vec<Event>) -> io::Result<bool> {
        let mut piece = [0; PIECE];
        for _ in 0..PIECES {
            match rustix::io::read(io::stdin(), &mut piece) {
                Ok(0) | Err(Errno::IO) => return Ok(true),
                Ok(count) => self
                    .decoder
                    .feed(piece.get(..count).unwrap_or_default(), events),
                Err(Errno::INTR | Errno::AGAIN) => {}
                Err(other) => return Err(other.into()),
            }
            if !self.bell.is_terminal_ready()? {
                self.decoder.pause(events);
                break;
            }
        }
        Ok(false)
    }
}

fn delivered(mail: Mail) -> Incoming {
    match mail {
        Mail::Message(msg) => Incoming::Input(Input::Message(msg)),
        Mail::Stir => Incoming::Stir,
        Mail::Lock(lock) => Incoming::Lock(lock),
    }
}

/// What a signal is to whoever waits.
fn incoming(caught: Caught) -> Option<Incoming> {
    Some(match caught {
        Caught::Terminate(signal) => Incoming::Input(Input::Terminate(signal)),
        Caught::Stop => Incoming::Stop,
        Caught::Continued => Incoming::Continued,
        Caught::Resized => {
            let (width, height) = terminal::size().ok()?;
            Incoming::Input(Input::Resized(width, height))
        }
    })
}
