//! What the caller can mend.

use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::config::ConfigError;
use crate::keymap::Mistakes;
use crate::runtime::RuntimeError;
use crate::runtime::launch::LaunchError;
use crate::store::document::OpenError;
use crate::store::problem::Report;

/// Something the caller can mend, in plain words. It ends the program with exit code 2.
#[derive(Debug, Error)]
pub(super) enum Mistake {
    /// No file was named and none is where one could be.
    #[error(
        "There is no portfolio here yet.\n\n  \
         keyfolio demo            look around in a company that does not exist\n  \
         keyfolio init            start your own in ./portfolio.yaml\n  \
         keyfolio FILE            open one that is somewhere else\n\n\
         `keyfolio paths` says where it was looked for."
    )]
    NoPortfolio,
    /// The named file is not there.
    #[error("{}", missing(.path, .command.as_deref()))]
    Missing {
        /// The file.
        path: PathBuf,
        /// The command that may have been meant.
        command: Option<String>,
    },
    /// The file cannot be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The file has problems; nothing of it is shown.
    #[error("{}:\n{report}\n\nNothing was opened, and nothing will be written over this file.", .path.display())]
    Problems {
        /// The file.
        path: PathBuf,
        /// All of them.
        report: Report,
    },
    /// The settings file is wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The table of keys is not there, though it was asked for.
    #[error("{}: {source}", .path.display())]
    KeymapFile {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The table of keys is wrong.
    #[error("{}:\n{mistakes}", .path.display())]
    Keymap {
        /// The file.
        path: PathBuf,
        /// All that is wrong.
        mistakes: Mistakes,
    },
    /// There is no terminal to draw on, or the last changes could not be saved.
    #[error(transparent)]
    Runtime(RuntimeError),
    /// A new file was asked for, and there is one already.
    #[error("{} exists already, and is left as it is", .0.display())]
    Exists(PathBuf),
    /// A name cannot be written into a file.
    #[error("a portfolio cannot be named so: {0}")]
    Name(String),
    /// Anything else that is wrong with what was asked for.
    #[error("{0}")]
    Other(String),
}

/// A missing file, and how to get one.
fn missing(path: &Path, command: Option<&str>) -> String {
    let path = path.display();
    match command {
        Some(command) => format!(
            "There is no file {path}, and no command of that name; did you mean `keyfolio {command}`?"
        ),
        None => {
            format!("There is no file {path}. `keyfolio init {path}` makes a new portfolio there.")
        }
    }
}

impl From<LaunchError> for Mistake {
    fn from(error: LaunchError) -> Self {
        match error {
            LaunchError::Open(error) => Self::Open(error),
            LaunchError::Problems { file: path, report } => Self::Problems { path, report },
            LaunchError::Runtime(error) => Self::Runtime(error),
        }
    }
}
