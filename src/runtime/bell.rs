//! Waiting for the terminal and for a ring of the bell, whichever comes first.

use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

/// Something the main thread can wait on, that threads and signal handlers can ring: one end of a
/// pair of sockets. Rings that come while nobody waits are kept, and count as one.
#[derive(Debug)]
pub struct Bell {
    heard: UnixStream,
}

/// The other end.
#[derive(Debug, Clone)]
pub struct Ringer(Arc<UnixStream>);

impl Bell {
    /// A bell, and what rings it.
    ///
    /// # Errors
    /// Where there are no file descriptors left.
    pub fn new() -> io::Result<(Self, Ringer)> {
        let (heard, rung) = UnixStream::pair()?;
        heard.set_nonblocking(true)?;
        rung.set_nonblocking(true)?;
        Ok((Self { heard }, Ringer(Arc::new(rung))))
    }

    /// Waits for the terminal or a ring: as long as it takes, or until the `limit` has passed. Whether the
    /// terminal is to be read, be it that it is no more.
    ///
    /// # Errors
    /// Where the system cannot wait.
    pub fn wait(&self, limit: Option<Duration>) -> io::Result<bool> {
        let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
        let [terminal, rung] = self.poll(limit.as_ref())?;
        if rung {
            self.hush();
        }
        Ok(terminal)
    }

    /// Whether the terminal can be read without waiting.
    ///
    /// # Errors
    /// Where the system cannot tell.
    pub fn is_terminal_ready(&self) -> io::Result<bool> {
        let now = Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        let [terminal, _] = self.poll(Some(&now))?;
        Ok(terminal)
    }

    /// Whether the terminal can be read before that long has passed. A ring is kept for the next wait.
    ///
    /// # Errors
    /// Where the system cannot tell.
    pub fn is_terminal_ready_within(&self, limit: Duration) -> io::Result<bool> {
        let stdin = io::stdin();
        let mut terminal = [PollFd::from_borrowed_fd(stdin.as_fd(), PollFlags::IN)];
        match poll(&mut terminal, Timespec::try_from(limit).ok().as_ref()) {
            Err(Errno::INTR) => Ok(false),
            Err(other) => Err(other.into()),
            Ok(ready) => Ok(ready > 0),
        }
    }

    /// Waits for terminal or bell, at most that long; whether the terminal can be read, and whether it was rung.
    fn poll(&self, limit: Option<&Timespec>) -> io::Result<[bool; 2]> {
        let stdin = io::stdin();
        let mut sources = [stdin.as_fd(), self.heard.as_fd()]
            .map(|source| PollFd::from_borrowed_fd(source, PollFlags::IN));
        match poll(&mut sources, limit) {
            // A signal: its handler has rung, the next wait returns at once.
            Err(Errno::INTR) => Ok([false; 2]),
            Err(other) => Err(other.into()),
            // Any answer: a terminal that is gone can be read too, and says so.
            Ok(_) => Ok(sources.map(|source| !source.revents().is_empty())),
        }
    }

    /// Takes the rings away. Before anybody looks for what was rung about, so that none is missed.
    fn hush(&self) {
        let mut rings = [0; 64];
        while matches!((&self.heard).read(&mut rings), Ok(count) if count > 0) {}
    }
}

impl Ringer {
    /// Rings.
    pub fn ring(&self) {
        // A full socket is a bell that has been rung often enough.
        let _ = (&*self.0).write(&[1]);
    }

    /// A stream of its own for a signal handler to write to.
    ///
    /// # Errors
    /// Where there are no file descriptors left.
    pub fn stream(&self) -> io::Result<UnixStream> {
        self.0.try_clone()
    }
}
