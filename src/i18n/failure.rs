//! What failed outside, and the words for it: the file, the editor, the shell.
//!
//! A failure may stay on the screen for long, so it is said anew in whatever language the screen has.

use std::path::Path;

use crate::keymap::Mistakes;
use crate::sheets::SheetError;
use crate::store::atomic::WriteError;
use crate::store::backup::BackupError;
use crate::store::beginning::BeginningError;
use crate::store::document::{OpenError, SaveError};
use crate::store::guard::GuardError;
use crate::store::journal::JournalError;
use crate::store::outgoing::OutgoingError;
use crate::store::problem::Report;

use super::{Clash, SystemError, Words, t};

/// Something outside that failed.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// The folder of the file is not there.
    NoFolder(String),
    /// The file may not be written.
    ReadOnly(String),
    /// Another window has the file.
    InUse(String),
    /// The folder may not be written to.
    NoPermission(String),
    /// There is no room.
    DiskFull {
        /// The file.
        file: String,
        /// What the system said.
        why: SystemError,
    },
    /// Another program wrote to the file.
    Changed(String),
    /// Another program and we changed the same, each in its own way.
    Conflict {
        /// The file.
        file: String,
        /// All there is to decide.
        clashes: Vec<Clash>,
    },
    /// Git could not finish a merge, and both sides changed the same, each in its own way.
    Unmerged {
        /// The file.
        file: String,
        /// All there is to decide.
        clashes: Vec<Clash>,
    },
    /// What another program made of the file and what was changed here is no portfolio together.
    Together(Report),
    /// The file is gone.
    Gone(String),
    /// The file has several names, and it has to be said what becomes of the others.
    SeveralNames {
        /// The file.
        file: String,
        /// How many.
        names: u64,
    },
    /// There is a file where a new one was to be.
    Exists(String),
    /// A file is no table that can be read.
    NoTable {
        /// The file.
        file: String,
        /// Why.
        why: SheetError,
    },
    /// What was pasted is no table that can be read.
    NoPastedTable(SheetError),
    /// A table of keys has mistakes.
    Keys {
        /// The file.
        file: String,
        /// All of them.
        mistakes: Mistakes,
    },
    /// The system has no thread for what was to be done.
    NoThread(SystemError),
    /// The window that has the file can no longer be waited for.
    NoWaiting(SystemError),
    /// A document was to be made of something that is gone.
    NoSuchDocument,
    /// A file for others would take the place of the portfolio it is made of.
    IsPortfolio(String),
    /// The disk does not give back what it took.
    NotReadBack(String),
    /// The file was overwritten in part.
    Damaged {
        /// The file.
        file: String,
        /// What the system said.
        why: SystemError,
    },
    /// Anything else the system says of a file.
    System {
        /// The file.
        file: String,
        /// What the system said.
        why: SystemError,
    },
    /// The copy that comes before the first save could not be kept.
    Backup(Box<Self>),
    /// There is no folder to keep in what cannot be saved.
    NoJournal,
    /// What cannot be saved could not be kept either.
    NotJournaled(Box<Self>),
    /// What was kept of an earlier session cannot be read; where it was put.
    Torn(String),
    /// The change does not fit the text of the file.
    Unwritable,
    /// No file was named.
    NoName,
    /// There is no folder for settings.
    NoSettings,
    /// The settings file does not hold settings.
    NoSettingsFile(String),
    /// The file cannot be read.
    NotRead {
        /// The file.
        file: String,
        /// What the system said.
        why: SystemError,
    },
    /// The file must not be parsed.
    Guarded {
        /// The file.
        file: String,
        /// The limit it passes.
        limit: GuardError,
    },
    /// The file has problems.
    Problems(Report),
    /// The editor does not start.
    EditorStart {
        /// The command.
        editor: String,
        /// What the system said.
        why: SystemError,
    },
    /// There is no such editor.
    EditorMissing(String),
    /// The editor ended with an error.
    EditorEnded {
        /// The command.
        editor: String,
        /// With which code, where it was one; above 128 that of a signal, as shells say it.
        code: Option<i32>,
    },
    /// Nothing would bring the program back.
    NoShell,
    /// The terminal did not take what was to be copied; what the system said.
    NotCopied(SystemError),
    /// A defect of the program, in its own words.
    Defect(String),
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

impl From<&str> for Failure {
    fn from(defect: &str) -> Self {
        Self::Defect(defect.to_owned())
    }
}

impl From<String> for Failure {
    fn from(defect: String) -> Self {
        Self::Defect(defect)
    }
}

impl From<Report> for Failure {
    fn from(report: Report) -> Self {
        Self::Problems(report)
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Read { path, source } => Self::NotRead {
                file: shown(&path),
                why: source.into(),
            },
            OpenError::Guard { path, source } => Self::Guarded {
                file: shown(&path),
                limit: source,
            },
        }
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::ChangedOnDisk { path } => Self::Changed(shown(&path)),
            SaveError::Vanished { path } => Self::Gone(shown(&path)),
            SaveError::SeveralNames { path, names } => Self::SeveralNames {
                file: shown(&path),
                names,
            },
            SaveError::Exists { path } => Self::Exists(shown(&path)),
            SaveError::Patch(_) => Self::Unwritable,
            SaveError::Backup(why) => Self::Backup(Box::new(why.into())),
            SaveError::Write(error) => error.into(),
        }
    }
}

impl From<BeginningError> for Failure {
    fn from(error: BeginningError) -> Self {
        match error {
            BeginningError::Problems(report) => Self::Problems(report),
            BeginningError::Patch(_) | BeginningError::Changed => Self::Unwritable,
        }
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::NoFolder { folder } => Self::NoFolder(shown(&folder)),
            WriteError::ReadOnly { path } => Self::ReadOnly(shown(&path)),
            WriteError::NoPermission { folder } => Self::NoPermission(shown(&folder)),
            WriteError::DiskFull { path, source } => Self::DiskFull {
                file: shown(&path),
                why: source.into(),
            },
            WriteError::Changed { path } => Self::Changed(shown(&path)),
            WriteError::NotReadBack { path } => Self::NotReadBack(shown(&path)),
            WriteError::Damaged { path, source } => Self::Damaged {
                file: shown(&path),
                why: source.into(),
            },
            WriteError::Io { path, source, .. } => Self::System {
                file: shown(&path),
                why: source.into(),
            },
        }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Folder { folder, source } => Self::System {
                file: shown(&folder),
                why: source.into(),
            },
            BackupError::Write(error) => error.into(),
        }
    }
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        match error {
            JournalError::Folder { folder, source } => Self::System {
                file: shown(&folder),
                why: source.into(),
            },
            JournalError::Write(error) => error.into(),
        }
    }
}

impl From<OutgoingError> for Failure {
    fn from(error: OutgoingError) -> Self {
        match error {
            OutgoingError::Exists(path) => Self::Exists(shown(&path)),
            OutgoingError::Portfolio(path) => Self::IsPortfolio(shown(&path)),
            OutgoingError::Write(error) => error.into(),
        }
    }
}

impl Failure {
    /// What has to be decided before the file can be saved, if that is why it was not.
    pub fn clashes(&self) -> Option<&[Clash]> {
        match self {
            Self::Conflict { clashes, .. } | Self::Unmerged { clashes, .. } => Some(clashes),
            _ => None,
        }
    }
}

impl Words {
    /// Everything that is wrong with a file, a sentence each, if that is what failed.
    pub fn problems(&self, failure: &Failure) -> Vec<String> {
        match failure {
            Failure::Problems(report) => self.report_lines(report).collect(),
            _ => Vec::new(),
        }
    }

    /// What failed, in a sentence; a file with problems has a line for each.
    pub fn failure(&self, failure: &Failure) -> String {
        match failure {
            Failure::NoFolder(folder) => t!(self, "failure-no-folder", folder = folder.as_str()),
            Failure::ReadOnly(file) => t!(self, "failure-read-only", file = file.as_str()),
            Failure::InUse(file) => t!(self, "failure-in-use", file = file.as_str()),
            Failure::NoPermission(folder) => {
                t!(self, "failure-no-permission", folder = folder.as_str())
            }
            Failure::DiskFull { file, why } => {
                let why = self.system(why);
                t!(self, "failure-disk-full", file = file.as_str(), why = why)
            }
            Failure::Changed(file) => t!(self, "failure-changed", file = file.as_str()),
            Failure::Conflict { file, clashes } => {
                let (file, count) = (file.as_str(), clashes.len());
                t!(self, "failure-conflict", file = file, count = count)
            }
            Failure::Unmerged { file, clashes } => {
                let (file, count) = (file.as_str(), clashes.len());
                t!(self, "failure-unmerged", file = file, count = count)
            }
            Failure::Together(report) => {
                let report = self.report(report);
                t!(self, "failure-together", report = report)
            }
            Failure::Gone(file) => t!(self, "failure-gone", file = file.as_str()),
            Failure::SeveralNames { file, names } => {
                let (file, count) = (file.as_str(), *names);
                t!(self, "failure-several-names", file = file, count = count)
            }
            Failure::Exists(file) => t!(self, "failure-exists", file = file.as_str()),
            Failure::NotReadBack(file) => t!(self, "failure-not-read-back", file = file.as_str()),
            Failure::Damaged { file, why } => {
                let why = self.system(why);
                t!(self, "failure-damaged", file = file.as_str(), why = why)
            }
            Failure::System { file, why } => {
                let why = self.system(why);
                t!(self, "failure-system", file = file.as_str(), why = why)
            }
            Failure::Backup(why) => t!(self, "failure-backup", why = self.failure(why)),
            Failure::Unwritable => t!(self, "failure-unwritable"),
            Failure::NoName => t!(self, "failure-no-name"),
            other => self.failure_beside_saving(other),
        }
    }

    fn no_table(&self, file: &str, why: &SheetError) -> String {
        match why {
            SheetError::TooLarge => t!(self, "mistake-sheet-too-large", file = file),
            SheetError::TooMuch => t!(self, "mistake-sheet-too-much", file = file),
            SheetError::OtherForm => t!(self, "mistake-sheet-form", file = file),
            SheetError::Damaged(why) | SheetError::Unwritten(why) => {
                t!(
                    self,
                    "mistake-sheet-damaged",
                    file = file,
                    why = why.as_str()
                )
            }
        }
    }

    fn failure_beside_saving(&self, failure: &Failure) -> String {
        match failure {
            Failure::NotRead { file, why } => {
                let why = self.system(why);
                t!(self, "open-unreadable", path = file.as_str(), why = why)
            }
            Failure::Guarded { file, limit } => {
                format!("{file}{}{}", t!(self, "colon"), self.guarded(limit))
            }
            Failure::Problems(report) => self.report(report),
            Failure::NoTable { file, why } => self.no_table(file, why),
            Failure::NoPastedTable(why) => self.no_table(&t!(self, "what-was-pasted"), why),
            Failure::Keys { file, mistakes } => {
                let (file, mistakes) = (file.as_str(), self.keymap_mistakes(mistakes));
                t!(self, "failure-keys", file = file, mistakes = mistakes)
            }
            Failure::IsPortfolio(file) => t!(self, "failure-is-portfolio", file = file.as_str()),
            Failure::NoThread(why) => t!(self, "failure-no-thread", why = self.system(why)),
            Failure::NoWaiting(why) => t!(self, "failure-no-waiting", why = self.system(why)),
            Failure::NoSuchDocument => t!(self, "failure-no-such-document"),
            Failure::EditorStart { editor, why } => {
                let why = self.system(why);
                t!(
                    self,
                    "failure-editor-start",
                    editor = editor.as_str(),
                    why = why
                )
            }
            Failure::EditorMissing(editor) => {
                t!(self, "failure-editor-missing", editor = editor.as_str())
            }
            Failure::EditorEnded { editor, code } => self.editor_ended(editor, *code),
            Failure::NoSettings => t!(self, "failure-no-settings"),
            Failure::NoSettingsFile(file) => {
                t!(self, "failure-no-settings-file", file = file.as_str())
            }
            Failure::NoShell => t!(self, "failure-no-shell"),
            Failure::NoJournal => t!(self, "failure-no-journal"),
            Failure::NotJournaled(why) => {
                t!(self, "failure-not-journaled", why = self.failure(why))
            }
            Failure::Torn(file) => t!(self, "failure-torn", file = file.as_str()),
            Failure::NotCopied(why) => t!(self, "failure-not-copied", why = self.system(why)),
            Failure::Defect(what) => what.clone(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::Lang;

    fn f(name: &str) -> String {
        name.to_owned()
    }

    fn said(words: &str) -> SystemError {
        f(words).into()
    }

    /// Nothing is left unsaid, and French is French.
    #[rstest]
    #[case::no_folder(Failure::NoFolder(f("/a")))]
    #[case::read_only(Failure::ReadOnly(f("/a")))]
    #[case::in_use(Failure::InUse(f("/a")))]
    #[case::no_permission(Failure::NoPermission(f("/a")))]
    #[case::disk_full(Failure::DiskFull { file: f("/a"), why: said("28") })]
    #[case::changed(Failure::Changed(f("/a")))]
    #[case::conflict(Failure::Conflict { file: f("/a"), clashes: Vec::new() })]
    #[case::several_names(Failure::SeveralNames { file: f("/a"), names: 2 })]
    #[case::unmerged(Failure::Unmerged { file: f("/a"), clashes: Vec::new() })]
    #[case::gone(Failure::Gone(f("/a")))]
    #[case::exists(Failure::Exists(f("/a")))]
    #[case::no_table(Failure::NoTable { file: f("/a"), why: SheetError::TooLarge })]
    #[case::no_pasted_table(Failure::NoPastedTable(SheetError::OtherForm))]
    #[case::keys(Failure::Keys { file: f("/a"), mistakes: Mistakes(Vec::new()) })]
    #[case::no_thread(Failure::NoThread(said("none left")))]
    #[case::no_waiting(Failure::NoWaiting(said("too many locks")))]
    #[case::no_such_document(Failure::NoSuchDocument)]
    #[case::is_portfolio(Failure::IsPortfolio(f("/a")))]
    #[case::not_read_back(Failure::NotReadBack(f("/a")))]
    #[case::damaged(Failure::Damaged { file: f("/a"), why: said("5") })]
    #[case::system(Failure::System { file: f("/a"), why: said("5") })]
    #[case::backup(Failure::Backup(Box::new(Failure::NoFolder(f("/a")))))]
    #[case::no_journal(Failure::NoJournal)]
    #[case::not_journaled(Failure::NotJournaled(Box::new(Failure::NoFolder(f("/a")))))]
    #[case::torn(Failure::Torn(f("/a")))]
    #[case::unwritable(Failure::Unwritable)]
    #[case::no_name(Failure::NoName)]
    #[case::not_read(Failure::NotRead { file: f("/a"), why: said("5") })]
    #[case::guarded(Failure::Guarded { file: f("/a"), limit: GuardError::ConflictMarker { line: 3 } })]
    #[case::editor_start(Failure::EditorStart { editor: f("vi"), why: said("5") })]
    #[case::editor_missing(Failure::EditorMissing(f("vi")))]
    #[case::editor_ended(Failure::EditorEnded { editor: f("vi"), code: Some(1) })]
    #[case::editor_stopped(Failure::EditorEnded { editor: f("vi"), code: Some(137) })]
    #[case::editor_gone(Failure::EditorEnded { editor: f("vi"), code: None })]
    #[case::no_shell(Failure::NoShell)]
    #[case::not_copied(Failure::NotCopied(said("Broken pipe")))]
    fn is_said_in_both_languages(#[case] failure: Failure) {
        let [english, french] = [Lang::En, Lang::Fr].map(|lang| Words::new(lang).failure(&failure));
        assert!(!english.is_empty() && !french.is_empty(), "{failure:?}");
        assert_ne!(english, french);
    }

    #[test]
    fn a_defect_is_quoted() {
        let failure = Failure::from("out of ink");
        assert_eq!(Words::new(Lang::Fr).failure(&failure), "out of ink");
    }
}
