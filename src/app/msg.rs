//! Everything that can happen to the program.

use jiff::civil::{DateTime, Time};

use crate::domain::Portfolio;
use crate::exchange::import::Remembered;
use crate::i18n::{Change, Failure};
use crate::keymap::Keymap;
use crate::keymap::key::Key;
use crate::sheets::Table;

use super::access::Access;
use super::copies::SyncCopy;
use super::file_page::FileFacts;
use super::notice::Remark;
use super::options::Theme;
use super::order::{Filling, Order};
use super::target::{Pane, Target};
use super::unsaved::Unsaved;

/// Something happened. [`update`](super::update) is the only reader.
#[derive(Debug, Clone)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted: never commands.
    Paste(String),
    /// The mouse was used on something that was drawn.
    Pointer(Pointer),
    /// The window has a new size, in cells.
    Resized {
        /// Columns.
        width: u16,
        /// Lines.
        height: u16,
    },
    /// A frame was drawn; this is what it had room for.
    Drawn(Seen),
    /// The file on the disk holds everything up to this generation.
    Saved {
        /// The generation that was written.
        generation: u64,
        /// When, local time.
        at: Time,
        /// Something to be known about how it was written.
        notice: Option<Remark>,
    },
    /// From now on another file is kept: the one the portfolio was just saved to, as a path.
    Moved(String),
    /// A save failed; nothing was lost, nothing was written.
    SaveFailed {
        /// The generation that was to be written.
        generation: u64,
        /// Why.
        why: Failure,
    },
    /// What could not be saved is kept where it outlives the program, or why it is not.
    Journaled(Result<(), Failure>),
    /// At the start: an earlier session ended without having saved this.
    Unsaved(Unsaved),
    /// What is shown, with what an earlier session could not save; or what stands in the way. Good as long as
    /// nothing was changed here since.
    Recovered {
        /// The change of ours it was made of.
        generation: u64,
        /// All of it.
        recovered: Result<Box<Portfolio>, Failure>,
    },
    /// What an earlier session could not save was put away, to this path; nothing where there was nothing.
    PutAway(Result<Option<String>, Failure>),
    /// What is known of the file and its copies.
    Surveyed(FileFacts),
    /// What would change if a copy were brought back.
    Compared {
        /// The copy.
        path: String,
        /// All that would change, or why that cannot be said.
        changes: Result<Vec<Change>, Failure>,
    },
    /// What a copy holds, to be brought back.
    BroughtBack {
        /// The copy.
        path: String,
        /// All of it.
        portfolio: Result<Box<Portfolio>, Failure>,
    },
    /// Others have changed the file, and this is all of it. It can be taken over as long as nothing was
    /// changed here since; a save of what was brings a newer one.
    Outside {
        /// Counts what came so.
        number: u64,
        /// The change of ours up to which it holds everything.
        generation: u64,
        /// What the file holds.
        portfolio: Box<Portfolio>,
    },
    /// Whether the file may be changed from now on.
    Access(Access),
    /// At the start: sync tools have left these copies beside the file.
    Copies(Vec<SyncCopy>),
    /// What is shown, with what such a copy has in it; or what stands in the way. Good as long as nothing was
    /// changed here since.
    BroughtIn {
        /// Which copy.
        copy: usize,
        /// The change of ours it was made of.
        generation: u64,
        /// All of it.
        brought: Result<Box<Portfolio>, Failure>,
    },
    /// Such a copy was moved among those that are kept of the file: to where.
    CopyPutAway {
        /// Which copy.
        copy: usize,
        /// Its path.
        kept: Result<String, Failure>,
    },
    /// The tables of a file or of what was pasted, with what is remembered of headings; or why there are none.
    Tables(Result<(Vec<Table>, Remembered), Failure>),
    /// A document was written, to this path; or why not.
    Filled(Filling, Result<String, Failure>),
    /// A document as plain lines; none where there is nothing to make it of any more.
    Read(Order, Option<String>),
    /// At the start: something is wrong in the settings file; a sentence on it.
    WrongSetting(String),
    /// The saver has begun to write.
    Saving,
    /// Others have not changed the file, for somebody who asked.
    Unchanged,
    /// The file was read again, after the user's editor or on demand.
    Reread(Result<Box<Portfolio>, Failure>),
    /// It is another minute, local time, and perhaps another day. Only something else that happens
    /// brings it along: no clock wakes the program.
    Clock(DateTime),
    /// A setting was written into the settings file, or why it was not.
    Configured(Result<(), Failure>),
    /// Another table of keys, and its path if it is not the program's own; or why there is none.
    Keys(Result<(Box<Keymap>, Option<String>), Failure>),
    /// The folder that copies are kept in from now on, none where none are kept of this file; or why it is the
    /// old one.
    CopiesKeptIn(Result<Option<String>, Failure>),
    /// The moment that was asked for has passed.
    Rested,
    /// The file that was asked for was made, at this path; or why not.
    Begun(Result<String, Failure>),
    /// A file can be opened, by its path; or why not.
    Tried(Result<String, Failure>),
    /// How far a path that is being typed goes on in one way only, and the ways from there.
    Completed {
        /// The path, as long as it can only be so.
        path: String,
        /// The names it could go on with; none where there is one way, or none.
        found: Vec<String>,
    },
    /// The terminal has told its background soon after the start, and the theme that was guessed does not go
    /// with it.
    Background {
        /// The theme the program started with.
        guessed: Theme,
        /// The one that does.
        fits: Theme,
    },
    /// Something failed that is no save: an editor that does not start, a thread that died.
    Failed(Failure),
    /// The system asks the program to end (SIGTERM, SIGHUP).
    Terminate,
}

/// What the mouse did, and on what.
#[derive(Debug, Clone, PartialEq)]
pub enum Pointer {
    /// A click.
    Click(Target),
    /// The wheel, in lines: above 0 is down.
    Wheel(Pane, i16),
}

/// How much a frame had room for, so that a page is a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// Rows of the list that has the focus.
    pub rows: usize,
    /// Lines of the text that is read, where it may be longer than there are rows.
    pub lines: usize,
    /// The accounts that share the spot of the selected one on the matrix, itself included.
    pub crowd: Vec<usize>,
    /// Whether the window was too small to show anything.
    pub nothing: bool,
}
