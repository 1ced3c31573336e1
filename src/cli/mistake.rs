//! What the caller can mend.

use std::fmt;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::import::ImportMistake;
use super::restore::NoWish;
use crate::app::order::Form;
use crate::clean::Clean;
use crate::i18n::{Failure, SystemError, Words, t};
use crate::keymap::Mistakes;
use crate::runtime::RuntimeError;
use crate::runtime::launch::LaunchError;
use crate::store::atomic::WriteError;
use crate::store::backup::BackupError;
use crate::store::document::OpenError;
use crate::store::outgoing::OutgoingError;
use crate::store::problem::Report;

/// Something the caller can mend. It ends the program with exit code 2, and is said in the words of
/// [`said`](Self::said).
#[derive(Debug, Error)]
pub(super) enum Mistake {
    /// No file was named and none is where one could be.
    NoPortfolio,
    /// The named file is not there.
    Missing {
        /// The file.
        path: PathBuf,
        /// The command that may have been meant.
        command: Option<String>,
    },
    /// The folder of the named file is not there.
    NoFolder {
        /// The folder.
        folder: PathBuf,
        /// The file; none where the name is that of a folder.
        file: Option<PathBuf>,
    },
    /// The file cannot be read or written.
    File(Failure),
    /// The file has problems; nothing of it is shown.
    Problems {
        /// The file.
        path: PathBuf,
        /// All of them.
        report: Report,
    },
    /// Two versions of the file are portfolios, both together are none.
    Together {
        /// The file of ours, which stays as it is.
        path: PathBuf,
        /// Why, a line each.
        why: String,
    },
    /// Git is not there, or says no.
    Git(SystemError),
    /// The settings file is not there, though it was asked for.
    NoSettings(PathBuf),
    /// The table of keys is not there, though it was asked for.
    KeymapFile {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The table of keys is wrong.
    Keymap {
        /// The file.
        path: PathBuf,
        /// All that is wrong.
        mistakes: Mistakes,
    },
    /// There is no terminal to draw on, or the last changes could not be saved.
    Runtime(RuntimeError),
    /// A new file was asked for, and there is one already.
    Exists(PathBuf),
    /// A name cannot be written into a file.
    Name(String),
    /// There is no folder where copies could be.
    NoStateFolder,
    /// No account is meant by what was said, or several are.
    NoAccount {
        /// What was said.
        asked: String,
        /// The ids of those that could be meant.
        close: Vec<String>,
    },
    /// There is a file already where another was to go.
    OutputExists(PathBuf),
    /// A document does not come in that form.
    NoSuchForm,
    /// A document does not come in the form that the name of a file ends with; those it comes in.
    NoSuchEnding(&'static [Form]),
    /// Nobody could read such a file on a terminal; how the names of such files end.
    NotForTerminal(&'static str),
    /// A table cannot come in.
    Import(ImportMistake),
    /// A copy cannot be asked for so.
    Restore(NoWish),
    /// There is no such copy.
    NoCopy {
        /// The number that was asked for.
        number: usize,
        /// How many there are.
        count: usize,
    },
}

/// For reports to programmers; the caller is told in words.
impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Mistake {
    /// What is wrong and, where something can be done, what.
    pub(super) fn said(&self, words: &Words) -> String {
        let colon = t!(words, "colon");
        match self {
            Self::NoPortfolio => no_portfolio(words),
            Self::Missing { path, command } => missing(words, path, command.as_deref()),
            Self::NoFolder { folder, file } => no_folder(words, folder, file.as_deref()),
            Self::File(failure) => words.failure(failure),
            Self::Problems { path, report } => {
                let (report, nothing) = (words.report(report), t!(words, "nothing-opened"));
                format!(
                    "{}{}\n{report}\n\n{nothing}",
                    path.display(),
                    colon.trim_end()
                )
            }
            Self::Together { path, why } => {
                let path = path.display().to_string();
                let together = t!(words, "merge-together", file = path);
                format!("{together}\n{why}")
            }
            Self::Git(why) => t!(words, "merge-git", why = words.system(why)),
            Self::NoSettings(path) => {
                let path = path.display().to_string();
                t!(words, "mistake-no-settings", path = path)
            }
            Self::KeymapFile { path, source } => {
                format!("{}{colon}{}", path.display(), words.system(&source.into()))
            }
            Self::Keymap { path, mistakes } => {
                let mistakes = words.keymap_mistakes(mistakes);
                format!("{}{}\n{mistakes}", path.display(), colon.trim_end())
            }
            Self::Runtime(error) => runtime(words, error),
            Self::Exists(path) => {
                let path = path.display().to_string();
                t!(words, "mistake-exists", path = path)
            }
            Self::Name(why) => t!(words, "mistake-name", why = why.as_str()),
            Self::NoStateFolder => t!(words, "mistake-no-state-folder"),
            Self::NoAccount { asked, close } => {
                let (asked, count) = (Clean::new(asked).into_string(), close.len());
                let close = Clean::new(&close.join(", ")).into_string();
                t!(
                    words,
                    "mistake-no-account",
                    asked = asked,
                    count = count,
                    close = close
                )
            }
            Self::NoCopy { number, count } => {
                let (number, count) = (*number, *count);
                t!(words, "mistake-no-copy", number = number, count = count)
            }
            Self::Import(mistake) => mistake.said(words),
            Self::Restore(mistake) => mistake.said(words),
            other => other.said_of_output(words),
        }
    }

    /// What is wrong with a document that was asked for.
    fn said_of_output(&self, words: &Words) -> String {
        match self {
            Self::OutputExists(path) => {
                let path = path.display().to_string();
                t!(words, "mistake-output-exists", path = path)
            }
            Self::NoSuchEnding(forms) => words.ends_with(forms),
            Self::NotForTerminal(extension) => {
                let extension = (*extension).to_owned();
                t!(words, "mistake-not-for-terminal", extension = extension)
            }
            _ => t!(words, "mistake-no-such-form"),
        }
    }
}

fn no_portfolio(words: &Words) -> String {
    let ways = [
        ("demo", t!(words, "mistake-try-demo")),
        ("init", t!(words, "mistake-try-init")),
        (&t!(words, "cli-value-file"), t!(words, "mistake-try-file")),
    ];
    let ways = ways.map(|(said, what)| (format!("keyfolio {said}"), what));
    let ways = ways.map(|(command, what)| format!("  {command:<25}{what}\n"));
    format!(
        "{}\n\n{}\n{}",
        t!(words, "mistake-no-portfolio"),
        ways.concat(),
        t!(words, "mistake-looked")
    )
}

/// A missing file, and how to get one.
fn missing(words: &Words, path: &Path, command: Option<&str>) -> String {
    let path = path.display().to_string();
    match command {
        Some(command) => t!(words, "mistake-missing-or", path = path, command = command),
        None => t!(words, "mistake-missing", path = path),
    }
}

/// A missing folder, and how to get the file that was to be in it.
fn no_folder(words: &Words, folder: &Path, file: Option<&Path>) -> String {
    let folder = folder.display().to_string();
    match file.map(|file| file.display().to_string()) {
        Some(file) => t!(words, "mistake-no-folder", folder = folder, file = file),
        None => t!(words, "mistake-folder-named", folder = folder),
    }
}

fn runtime(words: &Words, error: &RuntimeError) -> String {
    match error {
        RuntimeError::NoTerminal => t!(words, "mistake-no-terminal"),
        RuntimeError::Terminal(why) => {
            let why = words.system(&why.into());
            t!(words, "mistake-terminal", why = why)
        }
        RuntimeError::Unsaved(unsettled) => {
            let why = words.failure(&unsettled.why);
            let unsaved = t!(words, "mistake-unsaved", why = why);
            let then = if unsettled.kept {
                t!(words, "leave-journaled")
            } else {
                t!(words, "leave-lost")
            };
            format!("{unsaved}\n{then}")
        }
    }
}

impl From<OutgoingError> for Mistake {
    fn from(error: OutgoingError) -> Self {
        match error {
            OutgoingError::Exists(path) => Self::OutputExists(path),
            other => Self::File(other.into()),
        }
    }
}

impl From<OpenError> for Mistake {
    fn from(error: OpenError) -> Self {
        Self::File(error.into())
    }
}

impl From<WriteError> for Mistake {
    fn from(error: WriteError) -> Self {
        Self::File(error.into())
    }
}

impl From<BackupError> for Mistake {
    fn from(error: BackupError) -> Self {
        Self::File(error.into())
    }
}

impl From<LaunchError> for Mistake {
    fn from(error: LaunchError) -> Self {
        match error {
            LaunchError::Open(error) => error.into(),
            LaunchError::Problems { file: path, report } => Self::Problems { path, report },
            LaunchError::Runtime(error) => Self::Runtime(error),
        }
    }
}
