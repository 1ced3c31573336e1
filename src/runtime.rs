//! The program in the world: the loop, the terminal, signals, the thread that saves.
//!
//! - [`turn`]: the loop. It knows a [`Program`] and a [`Host`], nothing else.
//! - [`console`]: the real host; [`rehearsal`]: the host of the tests, played from a script.
//! - [`screen`]: the frames, painted on a [`canvas`].
//! - [`session`]: the terminal claimed and given back, whatever happens.
//! - [`inbox`]: the one place where the program waits, with [`bell`] and [`signals`].
//! - [`saver`]: the thread that writes, [`keeper`]: the file it writes; [`watch`]: what others do to it.
//! - [`launch`]: from a file to the [`dashboard`].
//! - [`clipboard`]: what is copied, through the terminal.
//! - [`panics`]: what becomes of a panic; [`editor`]: the user's own editor.

#[cfg(not(unix))]
compile_error!("the terminal layer speaks to Unix terminals and signals only");

use std::io::{self, IsTerminal};

use jiff::civil::Date;
use thiserror::Error;

pub mod bell;
pub mod canvas;
mod changes;
pub mod clicks;
pub mod clipboard;
pub mod console;
pub mod dashboard;
pub mod decode;
pub mod editor;
pub mod host;
pub mod inbox;
pub mod input;
pub mod keeper;
pub mod launch;
pub mod panics;
pub mod pen;
pub mod program;
pub mod rehearsal;
pub mod saver;
pub mod screen;
pub mod session;
pub mod signals;
pub mod trap;
pub mod turn;
pub mod watch;

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

/// Runs `program` on the terminal over the keeper's file, until it ends. `today` is the day to take
/// for today, where the calendar is not to be asked.
///
/// # Errors
/// Where there is no terminal, where it fails, and where the last changes could not be saved.
/// The terminal has been given back in every case.
pub fn open(
    program: &mut impl Program,
    keeper: impl Keeper + Send + 'static,
    mouse: bool,
    today: Option<Date>,
) -> Result<Ending, RuntimeError> {
    if !is_terminal() {
        return Err(RuntimeError::NoTerminal);
    }
    let mut console = Console::open(keeper, mouse)?.on(today);
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
