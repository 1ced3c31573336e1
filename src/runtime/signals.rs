//! Signals, caught and kept until the loop asks.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::{Signal, getpid, getsid, kill_current_process_group};
use signal_hook::consts::{SIGCONT, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::{flag, low_level};

use super::bell::Ringer;

pub use signal_hook::consts::SIGHUP;

/// The signals that ask the program to end. In raw mode Ctrl-C is a key; SIGINT is somebody's `kill -INT`.
const ENDING: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];

/// What a signal means to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caught {
    /// Save and end; by this signal.
    Terminate(i32),
    /// Give the terminal back and stop.
    Stop,
    /// We were stopped and go on.
    Continued,
    /// The window has another size.
    Resized,
}

/// The signals that came since somebody asked.
#[derive(Debug)]
pub struct Signals {
    caught: Vec<(Caught, Arc<AtomicBool>)>,
}

impl Signals {
    /// Starts to catch. Each signal rings.
    ///
    /// While the terminal is lent (`away`), SIGTSTP stops us as it stops any program: Ctrl-Z in the
    /// editor reaches the whole process group, and the shell waits for us to stop as well.
    ///
    /// # Errors
    /// Where the system refuses a handler.
    pub fn listen(ringer: &Ringer, away: &Arc<AtomicBool>) -> io::Result<Self> {
        flag::register_conditional_default(SIGTSTP, Arc::clone(away))?;
        let ending = ENDING.map(|signal| (signal, Caught::Terminate(signal)));
        let others = [
            (SIGTSTP, Caught::Stop),
            (SIGCONT, Caught::Continued),
            (SIGWINCH, Caught::Resized),
        ];
        let mut caught = Vec::new();
        for (signal, meaning) in ending.into_iter().chain(others) {
            let came = Arc::new(AtomicBool::new(false));
            // The flag before the ring, or the loop would wake and find nothing.
            flag::register(signal, Arc::clone(&came))?;
            low_level::pipe::register(signal, ringer.stream()?)?;
            caught.push((meaning, came));
        }
        Ok(Self { caught })
    }

    /// What came since the last time.
    pub fn take(&self) -> Vec<Caught> {
        let came = |(meaning, came): &(Caught, Arc<AtomicBool>)| {
            came.swap(false, Ordering::SeqCst).then_some(*meaning)
        };
        self.caught.iter().filter_map(came).collect()
    }

    /// Forgets Ctrl-C, Ctrl-Z and `fg` typed at the program the terminal was lent to.
    pub fn forget_interruptions(&self) {
        let theirs = [Caught::Terminate(SIGINT), Caught::Stop, Caught::Continued];
        for (meaning, came) in &self.caught {
            if theirs.contains(meaning) {
                came.store(false, Ordering::SeqCst);
            }
        }
    }
}

/// Whether there is a shell that could make us go on after a stop. A process that leads its session
/// is its own shell, such as the program of a terminal window: stopped, it would never wake.
pub fn has_shell() -> bool {
    getsid(None).is_ok_and(|leader| leader != getpid())
}

/// Stops the whole process group, and returns when the shell says to go on.
///
/// The group, because a `cargo run` or `sudo` between us and the shell has to stop with us, or the
/// shell waits for it for ever; SIGSTOP, because a SIGTSTP would only come back to our own handler.
///
/// # Errors
/// Where the system refuses.
pub fn stop() -> io::Result<()> {
    kill_current_process_group(Signal::STOP).map_err(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::bell::Bell;

    #[test]
    fn a_signal_is_kept_until_somebody_asks_and_told_once() {
        let away = Arc::new(AtomicBool::new(false));
        let (_bell, ringer) = Bell::new().unwrap();
        let signals = Signals::listen(&ringer, &away).unwrap();
        assert_eq!(signals.take(), []);
        low_level::raise(SIGHUP).unwrap();
        low_level::raise(SIGTSTP).unwrap();
        assert_eq!(signals.take(), [Caught::Terminate(SIGHUP), Caught::Stop]);
        assert_eq!(signals.take(), []);
        low_level::raise(SIGINT).unwrap();
        low_level::raise(SIGTERM).unwrap();
        signals.forget_interruptions();
        assert_eq!(signals.take(), [Caught::Terminate(SIGTERM)]);
    }
}
