//! Where the file stands against what is shown.

use jiff::civil::Time;

use crate::i18n::Failure;

/// What is saved, what is not, and why not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Saving {
    /// Counts the changes made.
    pub generation: u64,
    /// The number of the last state of the file, changed by others, that was taken over.
    pub basis: u64,
    /// The change up to which the disk has everything.
    pub saved: u64,
    /// When it was last written, local time; nothing before the first save.
    pub at: Option<Time>,
    /// Why the last try failed; stays until one succeeds.
    pub failure: Option<Failure>,
    /// What was made of the file past us.
    pub past_us: PastUs,
    /// Whether what could not be saved outlives the program; nothing while nothing failed.
    pub journaled: Option<bool>,
    /// Whether it is saved where no copy of it can be kept.
    pub copies: Copies,
    /// Whether a save is being written now.
    pub writing: bool,
    /// Whether the program ends as soon as everything is on the disk.
    pub quitting: bool,
    /// Whether the user asked for this save and wants to hear of it.
    pub asked: bool,
}

/// What an editor, or another program, made of the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PastUs {
    /// Whether it is something that cannot be read; until it is mended or saved over.
    pub unreadable: bool,
    /// Whether the last key had it edited: what is wrong with it then is listed, not only told.
    pub edited: bool,
}

/// The state of the file in one word, for the header.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveState<'a> {
    /// Nothing was changed since the file was opened.
    Untouched,
    /// Everything is on the disk.
    Saved(Time),
    /// Something is about to be written, or being written.
    Saving,
    /// Not saved, and why.
    Failed(&'a Failure),
    /// Everything was on the disk, until others made the file something that cannot be read.
    Unreadable,
}

/// What was said of the copies that are kept before a save.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Copies {
    /// Without one nothing is saved.
    #[default]
    Needed,
    /// It is saved without one where none can be kept; what is overwritten in its place never is.
    Forgone,
}

/// What becomes of the other names of a file that has several (hard links).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// They stay one file, which is overwritten in its place.
    Together,
    /// They keep the file as it was; this name gets a new one.
    Apart,
}

impl Saving {
    /// Whether something shown is not on the disk.
    pub const fn is_dirty(&self) -> bool {
        self.saved < self.generation
    }

    /// The state in one word.
    pub fn state(&self) -> SaveState<'_> {
        match (&self.failure, self.at) {
            (Some(why), _) => SaveState::Failed(why),
            _ if self.past_us.unreadable => SaveState::Unreadable,
            _ if self.is_dirty() => SaveState::Saving,
            (None, Some(at)) => SaveState::Saved(at),
            (None, None) => SaveState::Untouched,
        }
    }

    /// Takes note of a save that succeeded.
    pub fn succeeded(&mut self, generation: u64, at: Time) {
        self.saved = self.saved.max(generation);
        self.at = Some(at);
        self.failure = None;
        self.past_us.unreadable = false;
        self.journaled = None;
        self.writing = false;
    }

    /// Takes note that the file is there, perhaps again.
    pub fn file_is_there(&mut self) {
        if self.is_gone() {
            self.failure = None;
        }
    }

    /// Whether the file is no longer there.
    pub const fn is_gone(&self) -> bool {
        matches!(self.failure, Some(Failure::Gone(_)))
    }

    /// Takes note of a save that failed.
    pub fn failed(&mut self, why: Failure) {
        self.failure = Some(why);
        self.writing = false;
    }
}
