//! Whether the file may be changed here.

use jiff::civil::DateTime;

use crate::i18n::SystemError;
use crate::keymap::Action;

use super::model::Model;
use super::notice::{Notice, Reason};

/// Whether the file may be changed here, and why not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Access {
    /// It may.
    #[default]
    Writable,
    /// It may, though nothing keeps another window from doing so too; what the system said.
    Unguarded(SystemError),
    /// It may, and cannot be saved where it is: the system does not let us write there.
    Unwritable,
    /// It may not: that was asked for.
    ReadOnly,
    /// It may not: another window has it, by whom if that is known. This one follows what it saves, and
    /// takes over when it ends.
    Following(Option<Holder>),
}

/// Another window that has the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The name of the machine.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// Since when, local time.
    pub since: DateTime,
}

impl Access {
    /// Why nothing may be changed; nothing where it may.
    pub const fn refusal(&self) -> Option<Reason> {
        match self {
            Self::Writable | Self::Unguarded(_) | Self::Unwritable => None,
            Self::ReadOnly => Some(Reason::ReadOnly),
            Self::Following(_) => Some(Reason::Elsewhere),
        }
    }
}

impl Model {
    /// Whether nothing may be changed.
    pub const fn is_read_only(&self) -> bool {
        self.access.refusal().is_some()
    }

    /// Whether nothing may be changed, and so an action is not done; then why is said.
    pub(super) fn refuses(&mut self, action: Action) -> bool {
        let reason = self.access.refusal();
        if let Some(reason) = reason {
            self.say(Notice::Disabled(action, reason));
        }
        reason.is_some()
    }

    /// Takes note of whether the file may be changed from now on. Another window that takes over from
    /// the one that had the file is no news but for who it is, which is seen.
    pub(super) fn grant(&mut self, access: Access) {
        let followed = matches!(self.access, Access::Following(_));
        match &access {
            Access::Writable if followed => self.say(Notice::TakenOver),
            Access::Following(_) if !followed => self.say(Notice::Following),
            Access::Unguarded(why) => self.say(Notice::Unguarded(why.clone())),
            Access::Unwritable => self.say(Notice::Unwritable),
            _ => {}
        }
        self.access = access;
    }

    /// The file that is kept from now on is another one, which no other window had, and which was written.
    pub(super) fn leave_other_window(&mut self) {
        if matches!(self.access, Access::Following(_) | Access::Unwritable) {
            self.access = Access::Writable;
        }
    }
}
