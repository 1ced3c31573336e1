//! This window among others on the same file: one of them writes, the others follow it, and the next
//! takes over when it ends.

use std::io;
use std::path::Path;
use std::process;
use std::thread;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::inbox::Mailbox;
use crate::app::access::{Access, Holder};
use crate::app::msg::Msg;
use crate::i18n::Failure;
use crate::store::atomic;
use crate::store::lock::{self, Claim, Lock, LockError, Waiting};

/// What a file is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// To be changed, where no other window has it.
    Change,
    /// To be read only.
    Read,
    /// To be played with: nobody else can know of it, and it is gone in the end.
    Play,
}

/// Whether this window may write the file.
#[derive(Debug, Default)]
pub enum Guard {
    /// It may, or does not want to; no lock is needed.
    #[default]
    Unneeded,
    /// It may; others may not.
    Ours(Lock),
    /// It may, and there can be no lock to keep others off.
    Impossible,
    /// It may not: another window has the file.
    Theirs,
}

/// What a window starts with.
#[derive(Debug, Default)]
pub struct Standing {
    /// Whether it may write.
    pub guard: Guard,
    /// What it tells its user.
    pub access: Access,
    /// What it waits for.
    pub waiting: Option<Waiting>,
}

impl Standing {
    /// What a window starts with that opens a file.
    pub fn of(file: &Path, purpose: Use) -> Self {
        match purpose {
            Use::Change => Self::claim(file),
            Use::Read => Self::reading(),
            Use::Play => Self::default(),
        }
    }

    /// Claims a file, and looks whether it can be written at all.
    pub fn claim(file: &Path) -> Self {
        let mut standing = Self::locking(file);
        let is_theirs = matches!(standing.guard, Guard::Theirs);
        if !is_theirs && file.exists() && !atomic::is_writable(file) {
            standing.access = Access::Unwritable;
        }
        standing
    }

    fn locking(file: &Path) -> Self {
        match lock::claim(file, this_window) {
            Ok(Claim::Ours(lock)) => Self {
                guard: Guard::Ours(lock),
                ..Self::default()
            },
            Ok(Claim::Theirs(waiting)) => Self {
                guard: Guard::Theirs,
                access: following(waiting.holder()),
                waiting: Some(waiting),
            },
            Err(LockError { source, .. }) => Self {
                guard: Guard::Impossible,
                access: Access::Unguarded(source.into()),
                waiting: None,
            },
        }
    }

    /// Looks only.
    pub fn reading() -> Self {
        Self {
            access: Access::ReadOnly,
            ..Self::default()
        }
    }
}

impl Guard {
    /// Says so where another window has the file.
    pub(super) fn check(&self, file: &Path) -> Result<(), Failure> {
        match self {
            Self::Theirs => Err(Failure::InUse(file.display().to_string())),
            _ => Ok(()),
        }
    }

    /// Takes the lock of a file over; `false` where it is no longer waited for.
    pub(super) fn take(&mut self, lock: Lock, file: &Path) -> bool {
        let wanted = matches!(self, Self::Theirs) && lock.is_of(file);
        if wanted {
            *self = Self::Ours(lock);
        }
        wanted
    }

    /// The guard of another file that is to be kept instead.
    pub(super) fn of_another(file: &Path) -> Result<Self, Failure> {
        let guard = Standing::locking(file).guard;
        guard.check(file).map(|()| guard)
    }
}

/// Waits on a thread of its own until the file is ours, and has the program told. The thread sleeps in
/// the system until then; the end of the program ends it too, for nobody waits for it.
///
/// # Errors
/// Where the system gives no thread.
pub(super) fn take_over(waiting: Waiting, mailbox: Mailbox) -> io::Result<()> {
    let wait = move || {
        let tell = |holder: Option<&lock::Holder>| mailbox.send(Msg::Access(following(holder)));
        match waiting.wait(this_window, tell) {
            Ok(lock) => mailbox.send_lock(lock),
            Err(why) => mailbox.send(Msg::Failed(Failure::NoWaiting(why.into()))),
        }
    };
    let thread = thread::Builder::new().name("successor".into());
    thread.spawn(wait).map(drop)
}

fn following(holder: Option<&lock::Holder>) -> Access {
    Access::Following(holder.map(|it| Holder {
        host: it.host.clone(),
        pid: it.pid,
        since: it.since.to_zoned(TimeZone::system()).datetime(),
    }))
}

/// Who we are.
fn this_window() -> lock::Holder {
    let host = rustix::system::uname();
    lock::Holder {
        host: host.nodename().to_string_lossy().into_owned(),
        pid: process::id(),
        since: Timestamp::now(),
    }
}
