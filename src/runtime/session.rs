//! The terminal, claimed and given back.
//!
//! What was claimed is remembered for the whole process, not in a value, because a panic hook has
//! nothing but the process. Giving back is done once, whoever asks first: the end of the loop, an
//! error, the panic hook; and every step is tried even where one before it failed.
//!
//! Between a greeting and the file that was chosen in it the terminal is kept: see [`Handover`].

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{self, ResetColor};
use crossterm::terminal::{self, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{Command, execute};
use rustix::termios::{QueueSelector, tcflush};

use super::clicks::{DisableClicks, EnableClicks};

/// Whether the terminal is ours.
static CLAIMED: AtomicBool = AtomicBool::new(false);
/// Whether the next session takes the terminal over from the one before.
static KEEPS: AtomicBool = AtomicBool::new(false);
/// Whether mouse reports are asked for.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Claims the terminal: raw mode, the alternate screen, bracketed paste, and the mouse if wanted.
/// Where it is ours already it is given back first: after a stop nobody knows how it was left, and
/// crossterm would believe its modes to be as it once set them.
///
/// # Errors
/// Where the terminal refuses; it is given back then.
pub fn claim(mouse: bool) -> io::Result<()> {
    let _ = leave(set_mouse(false)); // What was typed since is for us.
    CLAIMED.store(true, Ordering::SeqCst);
    let claimed = enter(mouse);
    if claimed.is_err() {
        let _ = release();
    }
    claimed
}

/// Turns mouse reports on or off while the terminal is ours.
///
/// # Errors
/// Where the terminal cannot be written to.
pub fn set_mouse(on: bool) -> io::Result<()> {
    if MOUSE.swap(on, Ordering::SeqCst) == on {
        return Ok(());
    }
    if on {
        send(EnableClicks)
    } else {
        send(DisableClicks)
    }
}

/// Gives the terminal back as it was. Does nothing where it is not ours.
///
/// The order matters: while the mouse still reports, or while its reports wait to be read, leaving
/// raw mode would type them into the user's shell.
///
/// # Errors
/// The first thing that went wrong; everything else was tried nevertheless.
pub fn release() -> io::Result<()> {
    leave(silence())
}

/// Gives the terminal back when dropped: on the way out by error as well as by the front door.
#[derive(Debug)]
pub struct Session {
    /// Whether it was taken over, with what was shown.
    taken_over: bool,
}

impl Session {
    /// Claims the terminal for as long as the value lives, or takes it over from a session it was kept of.
    ///
    /// # Errors
    /// Where the terminal refuses.
    pub fn claim(mouse: bool) -> io::Result<Self> {
        let is_ours = CLAIMED.load(Ordering::SeqCst);
        let taken_over = is_ours && KEEPS.swap(false, Ordering::SeqCst);
        if taken_over {
            set_mouse(mouse)?;
        } else {
            claim(mouse)?;
        }
        Ok(Self { taken_over })
    }

    /// Whether something is still shown of the session before.
    pub const fn is_taken_over(&self) -> bool {
        self.taken_over
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if !KEEPS.load(Ordering::SeqCst) {
            let _ = release();
        }
    }
}

/// Keeps the terminal from one session to the next, so that nothing else is seen between them. Where no other session
/// has taken it over when this is dropped, the terminal is given back.
#[derive(Debug)]
pub struct Handover(());

impl Handover {
    /// Keeps the terminal once the session that comes now ends.
    pub fn after_this() -> Self {
        KEEPS.store(true, Ordering::SeqCst);
        Self(())
    }
}

impl Drop for Handover {
    fn drop(&mut self) {
        if KEEPS.swap(false, Ordering::SeqCst) {
            let _ = release();
        }
    }
}

/// The steps of claiming.
fn enter(mouse: bool) -> io::Result<()> {
    // The theme decides about colours and knows NO_COLOR. crossterm's own way with NO_COLOR sends
    // a bare `CSI m`, which resets bold and reverse with the colour (crossterm#1069).
    style::force_color_output(true);
    terminal::enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)?;
    set_mouse(mouse)
}

/// The steps of giving back, once the mouse is off.
fn leave(mouse: io::Result<()>) -> io::Result<()> {
    if !CLAIMED.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    [
        mouse,
        send(DisableBracketedPaste),
        send(ResetColor),
        send(Show),
        send(LeaveAlternateScreen),
        terminal::disable_raw_mode(),
    ]
    .into_iter()
    .collect()
}

/// Turns the mouse off and drops the reports that are on their way.
fn silence() -> io::Result<()> {
    if !MOUSE.load(Ordering::SeqCst) {
        return Ok(());
    }
    set_mouse(false)?;
    drop_input()
}

/// Sends one command at once.
fn send(command: impl Command) -> io::Result<()> {
    execute!(io::stdout(), command)?;
    io::stdout().flush()
}

/// Drops what waits to be read. Asking the kernel, not crossterm's reader, which is not used here.
fn drop_input() -> io::Result<()> {
    tcflush(io::stdin(), QueueSelector::IFlush).map_err(Into::into)
}
