//! What the program has to say, and what it said.

use jiff::civil::{Date, DateTime};

use crate::domain::edit::{Imported, Label, Refusal};
use crate::domain::requirement::{Outcome, Step, Track};
use crate::i18n::{Failure, SystemError};
use crate::keymap::Action;

use super::options::Theme;
use super::order::Order;

/// Something to be said. Only `i18n` makes words of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// A change was taken back.
    Undone(Label),
    /// A change was made again.
    Redone(Label),
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to make again.
    NothingToRedo,
    /// Taking back what came from the file wants the key a second time.
    UndoTakesBackFile,
    /// An edit was refused.
    Refused(Refusal),
    /// What an action needs is not there.
    Disabled(Action, Reason),
    /// Something is wrong in the settings file; a sentence on it.
    WrongSetting(String),
    /// Another table of keys holds.
    KeysRead,
    /// Copies are kept in this folder; of the file that is open, if any.
    CopiesKeptIn(Option<String>),
    /// A setting could not be written, and holds until the program ends.
    NotConfigured(Failure),
    /// The file was saved on demand.
    Saved,
    /// The file was saved to another one, which is kept from now on.
    SavedTo(String),
    /// So many changes of a table were taken over.
    TakenOverTable(Imported),
    /// A document was written, to this path.
    Filled(Order, String),
    /// Something to be known about how it was saved.
    SavedWith(Remark),
    /// Saving failed.
    SaveFailed(Failure),
    /// Another window has the file; this one follows it.
    Following,
    /// The other window has ended, and this one may change the file.
    TakenOver,
    /// The file cannot be written where it is.
    Unwritable,
    /// There can be no lock to keep other windows off the file; why.
    Unguarded(SystemError),
    /// Sync tools have left copies beside the file.
    CopiesFound {
        /// How many.
        count: usize,
        /// The name of the first.
        name: String,
        /// The key that shows them.
        key: String,
    },
    /// What a copy had was brought in.
    BroughtIn {
        /// Its name.
        name: String,
        /// The key that shows what else can be done with it.
        key: String,
    },
    /// A copy was put away, to this path.
    CopyPutAway(String),
    /// The file was read again.
    Reread,
    /// There is something that an earlier session could not save; the key that shows it.
    UnsavedFound(String),
    /// What an earlier session could not save was taken over.
    Recovered,
    /// It was put away instead, to this path.
    PutAway(String),
    /// The file as it was then was brought back.
    BroughtBack(DateTime),
    /// A copy says what the file says.
    CopyIsSame,
    /// Others have changed the file, and it was taken over; the accounts that differ now, by name.
    Outside(Vec<String>),
    /// The file was read again, and nothing had changed.
    RereadSame,
    /// The file as it is now cannot be read; what was shown stays.
    RereadFailed(Failure),
    /// Text was pasted where no text goes.
    PasteIgnored,
    /// So many pasted readings were taken over.
    ReadingsTaken(usize),
    /// Not one pasted line can be taken over.
    NothingToTake,
    /// An account was added.
    Added(String),
    /// An account was removed; it can be brought back.
    Removed(String),
    /// An account was archived.
    Archived(String),
    /// An account is something else to us now.
    StatusIs {
        /// What it is called.
        name: String,
        /// What it is.
        status: crate::domain::Status,
    },
    /// An account came back from the archive, as a candidate.
    Unarchived(String),
    /// A requirement stands at a step now.
    Stepped {
        /// What it is called.
        title: String,
        /// Where it stands.
        step: Step,
    },
    /// A requirement goes through so much of the method now.
    TrackIs {
        /// What it is called.
        title: String,
        /// How much.
        track: Track,
    },
    /// The answer to a requirement is agreed for a day.
    Agreed {
        /// The day.
        on: Date,
        /// How often it was moved.
        slips: usize,
    },
    /// A requirement was answered.
    Answered {
        /// Which way.
        outcome: Outcome,
        /// Whether two actions follow from it.
        follows: bool,
    },
    /// What followed from an answer is done.
    ActionDone(String),
    /// Nothing follows from any answer that is not done.
    NothingToDo,
    /// A criterion was removed with so many scores.
    CriterionRemoved(String, usize),
    /// The theme that is on now.
    Theme(Theme),
    /// The language that is on now.
    Language,
    /// Mouse reports are on or off now.
    Mouse(bool),
    /// Something that holds until the program ends, and the key of the page where it is kept.
    ForNow(Box<Self>, String),
    /// Figures are hidden; the key that shows them again.
    Veiled(String),
    /// Figures are shown again.
    Unveiled,
    /// The digit row that counts from now on.
    DigitRow(crate::keymap::DigitRow),
    /// More key accounts than the method allows.
    TooManyKeyAccounts(usize),
    /// A manager with more key accounts than the method allows.
    ManagerOverloaded(String, usize),
    /// A weight was changed after the day since which all weights are fixed.
    WeightsLocked(jiff::civil::Date),
    /// Attractiveness weighs nothing but revenue and profit.
    ParetoOnly,
    /// A key of a digit row that is not set, and the key that leads to where it is.
    NoDigitRow(char, String),
    /// Another account has this name too.
    NameTwice(String),
    /// The call was kept under its account.
    CallKept,
    /// The call was not kept; it can be brought back.
    CallDropped,
    /// There was no call with the account yet.
    NoCalls,
    /// A snapshot of all positions was kept.
    SnapshotTaken {
        /// The day.
        date: Date,
        /// Of how many accounts.
        accounts: usize,
    },
    /// A review was ended without a snapshot.
    ReviewDropped,
    /// A text was sent to the clipboard, perhaps through tmux.
    Copied {
        /// Whether tmux stands between, and has to be told to let it through.
        tmux: bool,
    },
    /// A text is longer than terminals take for the clipboard.
    TooLongToCopy,
    /// A finding is quiet until a day.
    Accepted(Date),
    /// Something failed outside.
    Failed(Failure),
}

/// What is to be known about a save that was not quite like others. The file is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The file was written anew, without its comments.
    CommentsLost {
        /// The path of a copy of the file as it was, where one is kept.
        copy: Option<String>,
    },
    /// Part of the file was written anew, without the comments that stood in it.
    FewCommentsLost {
        /// The path of a copy of the file as it was, where one is kept.
        copy: Option<String>,
    },
    /// The disk did not confirm it: a power cut could still bring the old file back.
    Unconfirmed,
}

/// Why an action cannot be done here and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The file was opened to be read only.
    ReadOnly,
    /// Another window has the file.
    Elsewhere,
    /// It shows figures, and they are hidden.
    Veiled,
    /// No sync tool has left a copy.
    NoCopies,
    /// No copy of the file was kept so far.
    NothingKept,
    /// Scores are given on the position sheet.
    OnPosition,
    /// It means nothing on this page.
    NotHere,
    /// No account is selected.
    NoAccount,
    /// No criterion is under the cursor.
    NoCriterion,
    /// There is no score to give evidence for.
    Unscored,
    /// There is no finding under the cursor.
    NoFinding,
    /// It is about findings, and those are on their page.
    OnHealth,
    /// It is done to a sign of management's support.
    OnSign,
    /// It is done to a role of a manager.
    OnRole,
    /// Attractiveness has its five criteria.
    FiveCriteria,
    /// A call is on the screen, with one account.
    InCall,
    /// It is about requirements, and none are at hand.
    OnRequirements,
    /// No indicator is under the cursor.
    NoIndicator,
    /// Nothing but an account is archived.
    OnlyAccounts,
    /// It is done on the scorecard.
    OnScorecard,
    /// The scorecard is shown as the account would see it.
    AsShared,
    /// It means nothing on the row under the cursor.
    NotOnRow,
    /// There is no key account to be reviewed.
    NoKeyAccounts,
    /// The list that is open has nothing in it.
    EmptyList,
}

impl Notice {
    /// How loud it is.
    pub const fn level(&self) -> Level {
        match self {
            Self::SaveFailed(_) | Self::RereadFailed(_) | Self::Failed(_) => Level::Bad,
            Self::Refused(_)
            | Self::Disabled(..)
            | Self::UndoTakesBackFile
            | Self::Following
            | Self::NotConfigured(_)
            | Self::CopiesFound { .. }
            | Self::TakenOver
            | Self::Unguarded(_)
            | Self::Unwritable
            | Self::PasteIgnored
            | Self::TooLongToCopy
            | Self::NoCalls
            | Self::NothingToTake
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::SavedWith(_)
            | Self::TooManyKeyAccounts(_)
            | Self::ManagerOverloaded(..)
            | Self::WeightsLocked(_)
            | Self::WrongSetting(_)
            | Self::NameTwice(_)
            | Self::NoDigitRow(..)
            | Self::ParetoOnly => Level::Warn,
            _ => Level::Plain,
        }
    }
}

/// How loud something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// In passing.
    Plain,
    /// To be heard.
    Warn,
    /// To be acted on.
    Bad,
}

/// How many past messages are kept.
const KEPT: usize = 200;

/// What was said so far, and what is being said now.
#[derive(Debug, Default)]
pub struct Notices {
    past: Vec<Notice>,
    /// How many of them were said since the last key.
    fresh: usize,
}

impl Notices {
    /// Says something, until the next key.
    pub fn say(&mut self, notice: Notice) {
        if self.past.len() == KEPT {
            self.past.remove(0);
        }
        self.past.push(notice);
        self.fresh += 1;
    }

    /// Ends what is being said.
    pub const fn hush(&mut self) {
        self.fresh = 0;
    }

    /// What is being said.
    pub fn current(&self) -> Option<&Notice> {
        self.past.last().filter(|_| self.fresh > 0)
    }

    /// What is being said and has to be heard: the last, and before it what was no mere word in passing, each once.
    pub fn standing(&self) -> Vec<&Notice> {
        let Some(current) = self.current() else {
            return Vec::new();
        };
        let fresh = self.past.iter().rev().skip(1).take(self.fresh - 1);
        let mut standing = vec![current];
        for notice in fresh.filter(|notice| notice.level() > Level::Plain) {
            if !standing.contains(&notice) {
                standing.push(notice);
            }
        }
        standing.reverse();
        standing
    }

    /// What was said, the latest first.
    pub fn past(&self) -> impl Iterator<Item = &Notice> {
        self.past.iter().rev()
    }
}
