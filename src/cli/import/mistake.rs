//! What the caller of an import can mend.

use std::io;
use std::path::{Path, PathBuf};

use crate::cli::mistake::Mistake;
use crate::i18n::{Failure, Words, t};
use crate::sheets::SheetError;

/// Why a table cannot come in.
#[derive(Debug)]
pub(in crate::cli) enum ImportMistake {
    /// The file is to be changed, and not to be.
    ReadOnly,
    /// The table cannot be read from the disk.
    Unread {
        /// The table.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is no table.
    Sheet {
        /// The table.
        path: PathBuf,
        /// Why not.
        why: SheetError,
    },
    /// The workbook has no such sheet.
    NoSheet {
        /// The workbook.
        path: PathBuf,
        /// What was asked for.
        asked: String,
        /// What there is.
        names: Vec<String>,
    },
    /// No column has that heading.
    NoHeading {
        /// What was asked for.
        asked: String,
        /// What there is.
        names: Vec<String>,
    },
    /// No column has that name.
    NoColumn {
        /// What was asked for.
        asked: String,
        /// What there is.
        names: Vec<String>,
    },
}

impl From<ImportMistake> for Mistake {
    fn from(mistake: ImportMistake) -> Self {
        Self::Import(mistake)
    }
}

impl ImportMistake {
    /// What is wrong and what can be done.
    pub(in crate::cli) fn said(&self, words: &Words) -> String {
        let list = |names: &[String]| names.join(", ");
        match self {
            Self::ReadOnly => t!(words, "mistake-import-read-only"),
            Self::Unread { path, source } => {
                let why = words.system(&source.into());
                t!(
                    words,
                    "mistake-sheet-unread",
                    file = shown(path, words),
                    why = why
                )
            }
            Self::Sheet { path, why } => words.failure(&Failure::NoTable {
                file: shown(path, words),
                why: why.clone(),
            }),
            Self::NoSheet { path, asked, names } => t!(
                words,
                "mistake-sheet-none",
                file = shown(path, words),
                asked = asked.as_str(),
                names = list(names)
            ),
            Self::NoHeading { asked, names } => {
                let names = list(names);
                t!(
                    words,
                    "mistake-no-heading",
                    asked = asked.as_str(),
                    names = names
                )
            }
            Self::NoColumn { asked, names } => {
                let names = list(names);
                t!(
                    words,
                    "mistake-no-column",
                    asked = asked.as_str(),
                    names = names
                )
            }
        }
    }
}

/// The table as it was named; standard input in words.
fn shown(path: &Path, words: &Words) -> String {
    if path == Path::new("-") {
        t!(words, "import-standard-input")
    } else {
        path.display().to_string()
    }
}
