//! `keyfolio paths`: every path the program uses.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::file::{self, Reason};
use super::output::Table;
use super::session::Session;

/// Prints where things are, or would be. Nothing is read, so it works with a broken settings file.
pub(super) fn run(session: &Session) -> color_eyre::Result<ExitCode> {
    let mut table = Table::default();
    let folders = &session.folders;
    let mut row = |name: &str, path: Option<PathBuf>| {
        let path = path.as_deref();
        table.row([name.to_owned(), shown(path), state(path).to_owned()]);
    };
    row("settings", session.settings_file());
    row(
        "keys",
        session
            .common
            .keymap
            .clone()
            .or_else(|| folders.keymap_file()),
    );
    row("data folder", folders.data.clone());
    row("state folder", folders.state.clone());
    row(
        "backups",
        folders.state.as_ref().map(|state| state.join("backups")),
    );
    for place in file::places(session) {
        let name = match place.reason {
            Reason::Environment => "portfolio, $KEYFOLIO_FILE",
            Reason::Here => "portfolio, here",
            Reason::Data => "portfolio, data folder",
        };
        row(name, Some(place.path));
    }
    let opened = file::resolve(session, None).ok();
    row("portfolio to be opened", opened);
    let out = &mut io::stdout().lock();
    table.print(out, 0)?;
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

fn state(path: Option<&Path>) -> &'static str {
    match path {
        None => "none",
        Some(path) if path.exists() => "",
        Some(_) => "not there",
    }
}
