//! Mouse reports: buttons and wheel, and no more.

use std::fmt;

use crossterm::Command;

/// Asks for presses, releases and the wheel, with coordinates that know wide windows.
///
/// crossterm's own command asks for every movement too, and each would wake the program.
#[derive(Debug, Clone, Copy)]
pub struct EnableClicks;

/// Ends what [`EnableClicks`] began.
#[derive(Debug, Clone, Copy)]
pub struct DisableClicks;

impl Command for EnableClicks {
    fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
        out.write_str("\x1b[?1000h\x1b[?1006h")
    }
}

impl Command for DisableClicks {
    fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
        out.write_str("\x1b[?1006l\x1b[?1000l")
    }
}
