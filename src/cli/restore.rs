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
use crate::i18n::{Words, t};
use crate::store::atomic::{self, Expect, RealFs};
use crate::store::backup::{Backup, Backups};
use crate::store::read;

/// Lists the copies of a portfolio, or puts one of them in its place. The file as it is becomes a
/// copy itself first, so that this can be taken back.
pub(super) fn run(session: &Session, asked: Restore) -> color_eyre::Result<ExitCode> {
    let words = session.usual_words();
    let path = file::resolve(session, asked.file)?;
    let Some(state) = &session.folders.state else {
        return Err(Mistake::NoStateFolder.into());
    };
    let backups = Backups::of(state, &path);
    let copies = backups.list()?;
    match asked.number {
        None => list(&copies, &path, &words)?,
        Some(number) => {
            let copy = number.checked_sub(1).and_then(|at| copies.get(at));
            let copy = copy.ok_or_else(|| no_such(number, copies.len()))?;
            restore(&backups, copy, &path, &words)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn list(copies: &[Backup], path: &Path, words: &Words) -> io::Result<()> {
    let out = &mut io::stdout().lock();
    if copies.is_empty() {
        let path = path.display().to_string();
        return writeln!(out, "{}", t!(words, "restore-none", path = path));
    }
    let mut table = Table::right_aligned([0, 2]);
    for (at, copy) in copies.iter().enumerate() {
        let size = fs::metadata(&copy.path)
            .map_or(0, |it| it.len())
            .to_string();
        table.row([
            (at + 1).to_string(),
            local(copy),
            t!(words, "restore-bytes", size = size),
            copy.path.display().to_string(),
        ]);
    }
    table.print(out, 0)?;
    out.flush()
}

/// When a copy was taken, where the user is.
fn local(copy: &Backup) -> String {
    let taken = copy.taken.to_zoned(TimeZone::system());
    taken.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

fn restore(backups: &Backups, copy: &Backup, path: &Path, words: &Words) -> color_eyre::Result<()> {
    let text = fs::read_to_string(&copy.path)?;
    read::read(&text).map_err(|report| Mistake::Problems {
        path: copy.path.clone(),
        report,
    })?;
    let now = fs::read(path)?;
    let kept = backups.keep(&now, Timestamp::now())?;
    atomic::write_through(&RealFs, path, text.as_bytes(), Expect::Bytes(&now))?;
    let (path, kept) = (path.display().to_string(), kept.display().to_string());
    let time = local(copy);
    let done = t!(words, "restore-done", path = path, time = time, copy = kept);
    writeln!(io::stdout(), "{done}")?;
    Ok(())
}

const fn no_such(number: usize, count: usize) -> Mistake {
    Mistake::NoCopy { number, count }
}
