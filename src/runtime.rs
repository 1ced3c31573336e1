//! The program in the world: the loop, the terminal, signals, the thread that saves.
//!
//! - [`turn`]: the loop. It knows a [`Program`] and a [`Host`], nothing else.
//! - [`console`]: the real host; [`rehearsal`]: the host of the tests, played from a script.
//! - [`screen`]: the frames, painted on a [`canvas`].
//! - [`session`]: the terminal claimed and given back, whatever happens.
//! - [`inbox`]: the one place where the program waits, with [`bell`] and [`signals`].
//! - [`saver`]: the thread that writes, [`keeper`]: the file it writes; [`watch`]: what others do to it.
//! - [`window`]: which of several windows on a file writes it.
//! - [`unmerged`]: a merge that git could not finish.
//! - [`launch`]: from a file to the [`dashboard`]; [`greet`]: from none to one, with what is [`shipped`].
//! - `aside`: what takes a moment, in a thread of its own.
//! - `tables`: tables that come in.
//! - [`clipboard`]: what is copied, through the terminal.
//! - [`orders`]: documents made to order, for those who have no terminal.
//! - [`panics`]: what becomes of a panic; [`editor`]: the user's own editor.

#[cfg(not(unix))]
compile_error!("the terminal layer speaks to Unix terminals and signals only");

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use thiserror::Error;

use crate::app::options::Theme;
use crate::domain::Portfolio;
use crate::store::lock::Waiting;

mod aside;
pub mod bell;
pub mod canvas;
mod changes;
pub mod clicks;
pub mod clipboard;
mod configure;
pub mod console;
pub mod dashboard;
pub mod decode;
pub mod editor;
pub mod greet;
mod guess;
pub mod host;
pub mod inbox;
pub mod input;
pub mod keeper;
pub mod launch;
pub mod orders;
pub mod panics;
pub mod pen;
pub mod program;
pub mod rehearsal;
pub mod saver;
pub mod screen;
pub mod session;
pub mod shipped;
pub mod signals;
mod tables;
pub mod trap;
pub mod turn;
pub mod unmerged;
pub mod watch;
pub mod window;

pub use console::Console;
pub use host::{Host, Input, Mouse};
pub use program::Program;
pub use saver::{Keeper, Unsettled};
pub use turn::{Ending, run};

/// The program could not run, or not to its end.
#[derive(Debug, Error)]
pub enum RuntimeError {
    /// There is no terminal to draw on, or none to read keys from.
    #[error("there is no terminal")]
    NoTerminal,
    /// The terminal does not do what it must.
    #[error("the terminal: {0}")]
    Terminal(#[from] io::Error),
    /// The last changes are not on the disk.
    #[error("the last changes could not be saved")]
    Unsaved(Unsettled),
}

/// How the program begins.
#[derive(Debug, Default)]
pub struct Opening {
    /// Whether the mouse is listened to.
    pub mouse: bool,
    /// The day to take for today, where the calendar is not to be asked.
    pub today: Option<Date>,
    /// The right to write that another window has.
    pub waiting: Option<Waiting>,
    /// What is shown, where a merge is to be finished with it.
    pub unmerged: Option<Arc<Portfolio>>,
    /// The settings file, if there is a place for one.
    pub settings: Option<PathBuf>,
    /// The folder that has what is remembered of headings of tables, if there is one.
    pub habits: Option<PathBuf>,
    /// The theme that was guessed, where the terminal is to be asked for its background.
    pub guessed: Option<Theme>,
    /// Whether copies of the file that sync tools have left are looked for.
    pub copies: bool,
}

/// Runs `program` on the terminal over the keeper's file, until it ends.
///
/// # Errors
/// Where there is no terminal, where it fails, and where the last changes could not be saved.
/// The terminal has been given back in every case.
pub fn open(
    program: &mut impl Program,
    keeper: impl Keeper + Send + 'static,
    opening: Opening,
) -> Result<Ending, RuntimeError> {
    if !is_terminal() {
        return Err(RuntimeError::NoTerminal);
    }
    let mut console = Console::open(keeper, opening.mouse)?
        .on(opening.today)
        .configured_by(opening.settings)
        .remembering_in(opening.habits);
    if let Some(guessed) = opening.guessed {
        console.ask_background(guessed)?;
    }
    if let Some(waiting) = opening.waiting {
        window::take_over(waiting, console.mailbox())?;
    }
    if let Some(shown) = opening.unmerged {
        console.finish_merge(shown);
    }
    if opening.copies {
        console.find_copies();
    }
    let ending = run(program, &mut console);
    let saved = console.close();
    let ending = ending?;
    saved.map_err(RuntimeError::Unsaved)?;
    Ok(ending)
}

/// Whether there is a terminal to draw on and to read from.
pub fn is_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}
