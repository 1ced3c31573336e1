//! Which portfolio is meant.

use std::path::{Path, PathBuf};

use clap::CommandFactory as _;

use super::arguments::Arguments;
use super::mistake::Mistake;
use super::session::Session;
use crate::everyday::nearest;

/// Where a portfolio is looked for when none is named on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The file.
    pub(super) path: PathBuf,
    /// Why there.
    pub(super) reason: Reason,
}

/// Why a portfolio is looked for somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// The environment names it.
    Environment,
    /// It is where the user is.
    Here,
    /// It is where the user's portfolios are kept.
    Data,
}

/// All places, the first that is there is meant.
pub(super) fn places(session: &Session) -> Vec<Place> {
    let named = session.environment.get("KEYFOLIO_FILE").map(PathBuf::from);
    let candidates = [
        (named, Reason::Environment),
        (Some(PathBuf::from("portfolio.yaml")), Reason::Here),
        (session.folders.portfolio_file(), Reason::Data),
    ];
    candidates
        .into_iter()
        .filter_map(|(path, reason)| path.map(|path| Place { path, reason }))
        .collect()
}

/// The portfolio that is meant: the one named on the command line or by the environment, which then
/// must be there, else the first that is.
pub(super) fn resolve(session: &Session, named: Option<PathBuf>) -> Result<PathBuf, Mistake> {
    if let Some(path) = named {
        return present(path);
    }
    for place in places(session) {
        if place.reason == Reason::Environment {
            return present(place.path);
        }
        if place.path.exists() {
            return Ok(place.path);
        }
    }
    Err(Mistake::NoPortfolio)
}

/// A portfolio that must be there. Where that cannot be told, opening it will say why.
pub(super) fn present(path: PathBuf) -> Result<PathBuf, Mistake> {
    if path.try_exists().unwrap_or(true) {
        return Ok(path);
    }
    if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        return Err(Mistake::NoFolder {
            folder: path,
            file: None,
        });
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|it| !it.exists()) {
        return Err(Mistake::NoFolder {
            folder: folder.to_owned(),
            file: Some(path),
        });
    }
    let command = command_like(&path);
    Err(Mistake::Missing { path, command })
}

/// The command that clap brings along.
pub(super) const HELP: &str = "help";

/// The command whose name somebody may have mistyped. It must be more like it than is asked elsewhere: files have names
/// of their own.
pub(super) fn command_like(path: &Path) -> Option<String> {
    let arguments = Arguments::command();
    let commands = arguments.get_subcommands().map(clap::Command::get_name);
    nearest(path.to_str()?, commands.chain([HELP]), 0.7).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::command_like;
    use rstest::rstest;
    use std::path::Path;

    #[rstest]
    #[case::swapped("chekc", Some("check"))]
    #[case::short("dem", Some("demo"))]
    #[case::help("hlep", Some("help"))]
    #[case::a_file("portfolio.yaml", None)]
    #[case::a_path("my/demo.yaml", None)]
    fn a_slip_is_seen(#[case] word: &str, #[case] command: Option<&str>) {
        assert_eq!(command_like(Path::new(word)).as_deref(), command);
    }
}
