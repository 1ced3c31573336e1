//! What an update wants done outside.

use std::sync::Arc;

use super::saving::Names;
use crate::domain::Portfolio;
use crate::exchange::import::Told;
use crate::i18n::{Decision, Lang};

use super::options_page::Written;
use super::order::{Filling, Making, Order};

/// Something to be done by the runtime, which alone touches files, terminal and clock.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Save this state soon: a quarter of a second after the first change that is not yet saved.
    Save {
        /// Counts the changes; the answer carries it back.
        generation: u64,
        /// The last offer that was taken over; see [`Msg::Outside`](super::msg::Msg::Outside).
        basis: u64,
        /// The state to be written.
        portfolio: Arc<Portfolio>,
    },
    /// Save at once whatever is waiting, and answer even when nothing is.
    Flush,
    /// Save at once whatever is waiting, now that it was said what becomes of the other names of the file.
    Names(Names),
    /// Save at once whatever is waiting, from now on without a copy where none can be kept.
    ForgoCopies,
    /// Save to another file, and go on with that one.
    SaveAs {
        /// The path as it was typed.
        path: String,
        /// Counts the changes.
        generation: u64,
        /// The last offer that was taken over; see [`Msg::Outside`](super::msg::Msg::Outside).
        basis: u64,
        /// The state to be written.
        portfolio: Arc<Portfolio>,
    },
    /// Make a new file that holds a portfolio, never over one that is there.
    Begin {
        /// The path as it was typed.
        path: String,
        /// What it holds.
        portfolio: Arc<Portfolio>,
        /// The language of its comments.
        lang: Lang,
    },
    /// See whether a file can be opened, by its path as it was typed.
    Try(String),
    /// See how a path that is being typed could go on.
    Complete(String),
    /// Save this state at once, with what another program and we changed decided.
    Decide {
        /// Counts the changes.
        generation: u64,
        /// As for `Save`.
        basis: u64,
        /// The state to be written.
        portfolio: Arc<Portfolio>,
        /// Whose version it is to be, place by place.
        decisions: Vec<Decision>,
    },
    /// Bring what an earlier session could not save together with this state.
    Recover {
        /// Counts the changes; the answer carries it back.
        generation: u64,
        /// As for `Save`.
        basis: u64,
        /// What is shown.
        portfolio: Arc<Portfolio>,
        /// Where both changed the same: whose version it is to be; "theirs" is what is shown.
        decisions: Vec<Decision>,
    },
    /// The state that was last handed over has what an earlier session could not save.
    Recovered,
    /// Put what an earlier session could not save away.
    PutAway,
    /// Look at the file and its copies.
    Survey,
    /// Look at the file now, since somebody wants to know whether others have changed it.
    Reload,
    /// Say what would change if a copy took the place of what is shown.
    Compare {
        /// The copy.
        path: String,
        /// What is shown.
        portfolio: Arc<Portfolio>,
    },
    /// Read a copy, by its path, so that it can be brought back.
    BringBack(String),
    /// Bring what a copy of a sync tool has together with this state.
    BringIn {
        /// Which copy.
        copy: usize,
        /// Counts the changes; the answer carries it back.
        generation: u64,
        /// What is shown.
        portfolio: Arc<Portfolio>,
        /// Where both changed the same: whose version it is to be.
        decisions: Vec<Decision>,
    },
    /// Move such a copy among those that are kept of the file.
    PutCopyAway(usize),
    /// Read the tables of a file, by its path as it was typed.
    ReadTable(String),
    /// Read a pasted range of a spreadsheet.
    ReadPasted(String),
    /// Remember what was said of a table.
    Remember(Vec<Told>),
    /// Make a document and write it into a file.
    Fill(Filling, Making),
    /// Make a document as plain lines, to be read before it is written.
    Read(Order, Making),
    /// Give the terminal back, open the file in the user's editor, come back, read it again.
    EditFile,
    /// Give the terminal back and stop until the shell says to go on.
    Suspend,
    /// Send a text to the terminal's clipboard.
    Copy(String),
    /// Write a setting into the settings file. Its comments are in this language where it is new.
    Configure(Written, Lang),
    /// Use the table of keys at this path, as it was typed; the usual one where it is empty. Written into the
    /// settings file, as a setting is, where it is good.
    UseKeys(String, Lang),
    /// Keep copies of the file in this folder, as it was typed; in the usual one where it is empty. Written into
    /// the settings file, as a setting is, where it can be used.
    KeepCopiesIn(String, Lang),
    /// Say [`Msg::Rested`](super::msg::Msg::Rested) once, in a moment; what was asked for before is forgotten.
    Rest,
    /// Turn mouse reports on or off.
    Mouse(bool),
    /// End the program.
    Quit,
}
