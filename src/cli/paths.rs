//! `keyfolio paths`: every path the program uses.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::file::{self, Reason};
use super::output::Table;
use super::session::Session;
use crate::i18n::{Words, t};

/// Prints where things are, or would be. It works with a broken settings file.
pub(super) fn run(session: &Session) -> color_eyre::Result<ExitCode> {
    let mut table = Table::default();
    let folders = &session.folders;
    let words = session.usual_words();
    let mut row = |name: String, path: Option<PathBuf>| {
        let path = path.as_deref();
        table.row([name, shown(path), state(path, &words)]);
    };
    row(t!(words, "paths-settings"), session.settings_file());
    row(
        t!(words, "paths-keys"),
        session
            .common
            .keymap
            .clone()
            .or_else(|| folders.keymap_file()),
    );
    row(t!(words, "paths-data"), folders.data.clone());
    row(t!(words, "paths-state"), folders.state.clone());
    let kept = session.state_folder(&session.config().unwrap_or_default());
    row(
        t!(words, "paths-backups"),
        kept.map(|kept| kept.copies().to_owned()),
    );
    row(
        t!(words, "paths-journal"),
        folders.state.as_ref().map(|state| state.join("journal")),
    );
    for place in file::places(session) {
        let name = match place.reason {
            Reason::Environment => {
                t!(words, "paths-from-environment", variable = "$KEYFOLIO_FILE")
            }
            Reason::Here => t!(words, "paths-here"),
            Reason::Data => t!(words, "paths-in-data"),
        };
        row(name, Some(place.path));
    }
    let opened = file::resolve(session, None).ok();
    row(t!(words, "paths-opened"), opened);
    let out = &mut io::stdout().lock();
    table.print(out, 0, None)?; // a path is copied whole
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn shown(path: Option<&Path>) -> String {
    path.map_or_else(
        || "-".to_owned(),
        |path| {
            let full = std::path::absolute(path);
            full.as_deref().unwrap_or(path).display().to_string()
        },
    )
}

fn state(path: Option<&Path>, words: &Words) -> String {
    match path {
        None => t!(words, "paths-none"),
        Some(path) if path.exists() => String::new(),
        Some(_) => t!(words, "paths-not-there"),
    }
}
