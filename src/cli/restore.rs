//! `keyfolio restore`: copies of a portfolio as it was, and back to one of them.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::arguments::Restore;
use super::file;
use super::mistake::Mistake;
use super::output::Table;
use super::session::Session;
use crate::store::atomic::{self, Expect, RealFs};
use crate::store::backup::{Backup, Backups};
use crate::store::read;

/// Lists the copies of a portfolio, or puts one of them in its place. The file as it is becomes a
/// copy itself first, so that this can be taken back.
pub(super) fn run(session: &Session, asked: Restore) -> color_eyre::Result<ExitCode> {
    let path = file::resolve(session, asked.file)?;
    let Some(state) = &session.folders.state else {
        return Err(Mistake::Other("there is no folder for copies".to_owned()).into());
    };
    let backups = Backups::of(state, &path);
    let copies = backups.list()?;
    match asked.number {
        None => list(&copies, &path)?,
        Some(number) => {
            let copy = number.checked_sub(1).and_then(|at| copies.get(at));
            let copy = copy.ok_or_else(|| no_such(number, copies.len()))?;
            restore(&backups, copy, &path)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn list(copies: &[Backup], path: &Path) -> io::Result<()> {
    let out = &mut io::stdout().lock();
    if copies.is_empty() {
        return writeln!(out, "There is no copy of {} yet.", path.display());
    }
    let mut table = Table::right_aligned([0, 2]);
    for (at, copy) in copies.iter().enumerate() {
        let taken = copy.taken.to_zoned(TimeZone::system());
        let size = fs::metadata(&copy.path).map_or(0, |it| it.len());
        table.row([
            (at + 1).to_string(),
            taken.strftime("%Y-%m-%d %H:%M:%S").to_string(),
            format!("{size} bytes"),
            copy.path.display().to_string(),
        ]);
    }
    table.print(out, 0)?;
    out.flush()
}

fn restore(backups: &Backups, copy: &Backup, path: &Path) -> color_eyre::Result<()> {
    let text = fs::read_to_string(&copy.path)?;
    read::read(&text).map_err(|report| Mistake::Problems {
        path: copy.path.clone(),
        report,
    })?;
    let now = fs::read(path)?;
    let kept = backups.keep(&now, Timestamp::now())?;
    atomic::write_through(&RealFs, path, text.as_bytes(), Expect::Bytes(&now))?;
    writeln!(
        io::stdout(),
        "{} is now as it was at {}. What it held before is kept in {}.",
        path.display(),
        copy.taken
            .to_zoned(TimeZone::system())
            .strftime("%Y-%m-%d %H:%M:%S"),
        kept.display()
    )?;
    Ok(())
}

fn no_such(number: usize, count: usize) -> Mistake {
    Mistake::Other(format!(
        "there is no copy {number}; `keyfolio restore` lists the {count} there are"
    ))
}
