//! `keyfolio restore`: copies of a portfolio as it was, and back to one of them.

mod wish;

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
use super::room::Folding;
use super::session::Session;
use crate::clean::Clean;
use crate::domain::Portfolio;
use crate::i18n::{Words, changes, t};
use crate::store::atomic::{self, Expect, RealFs};
use crate::store::backup::{Backup, Backups};
use crate::store::document::{Document, OpenError};
use crate::store::read;
pub(super) use wish::NoWish;
use wish::Wish;

/// Lists the copies of a portfolio, or puts one of them in its place. The file as it is becomes a
/// copy itself first, so that this can be taken back.
pub(super) fn run(session: &Session, asked: Restore) -> color_eyre::Result<ExitCode> {
    let config = session.config()?;
    let words = session.words(&config);
    let preview_only = asked.preview;
    let Wish { number, file } = Wish::of(asked).map_err(Mistake::Restore)?;
    let path = file::resolve(session, file)?;
    let Some(state) = session.state_folder(&config) else {
        return Err(Mistake::NoStateFolder.into());
    };
    let backups = Backups::of(&state, &path);
    let copies = backups.list().map_err(Mistake::from)?;
    let out = &mut session.printer(&config);
    match number {
        None => list(out, &copies, &path, (&words, session.cells()))?,
        Some(number) => {
            let copy = number.checked_sub(1).and_then(|at| copies.get(at));
            let copy = copy.ok_or_else(|| no_such(number, copies.len()))?;
            if preview_only {
                preview(out, copy, &path, (&words, session.cells()))?;
            } else {
                restore(&backups, copy, &path, &words)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn list(
    out: &mut impl io::Write,
    copies: &[Backup],
    path: &Path,
    (words, cells): (&Words, Option<usize>),
) -> io::Result<()> {
    if copies.is_empty() {
        let path = path.display().to_string();
        return writeln!(out, "{}", t!(words, "restore-none", path = path));
    }
    let now = portfolio(path).ok();
    let mut table = Table::right_aligned([0, 2]);
    for (at, copy) in copies.iter().enumerate() {
        let size = fs::metadata(&copy.path).map_or(0, |it| it.len());
        table.row([
            (at + 1).to_string(),
            local(copy, words),
            words.size(size),
            differs(now.as_ref(), copy, words),
        ]);
    }
    table.print(out, 0, cells)?;
    let folder = copies.first().and_then(|copy| copy.path.parent());
    let folder = folder.map(|folder| folder.display().to_string());
    let folder = folder.unwrap_or_default();
    writeln!(out, "\n{}", t!(words, "restore-folder", folder = folder))?;
    out.flush()
}

/// What would change if a copy came back, in a few words.
fn differs(now: Option<&Portfolio>, copy: &Backup, words: &Words) -> String {
    match (now, portfolio(&copy.path)) {
        (Some(now), Ok(then)) => clean(&words.changes_in_brief(&changes(now, &then))),
        (_, Err(_)) => t!(words, "file-copy-unreadable"),
        (None, Ok(_)) => t!(words, "restore-file-unreadable"),
    }
}

/// Says all that would change if a copy came back.
fn preview(
    out: &mut impl io::Write,
    copy: &Backup,
    path: &Path,
    (words, cells): (&Words, Option<usize>),
) -> color_eyre::Result<()> {
    let out = &mut Folding::new(out, cells);
    let changes = changes(&portfolio(path)?, &portfolio(&copy.path)?);
    if changes.is_empty() {
        writeln!(out, "{}", t!(words, "changes-none"))?;
    }
    for group in changes.chunk_by(|a, b| a.account == b.account) {
        let account = group.first().and_then(|change| change.account.clone());
        writeln!(
            out,
            "{}",
            clean(&account.unwrap_or_else(|| words.beside_accounts()))
        )?;
        for change in group {
            writeln!(out, "  {}", clean(&words.difference(change)))?;
        }
    }
    out.flush()?;
    Ok(())
}

fn clean(words: &str) -> String {
    Clean::new(words).into_string()
}

/// What a file holds.
fn portfolio(path: &Path) -> Result<Portfolio, Mistake> {
    let document = Document::open(path)?;
    read::read(document.text()).map_err(|report| Mistake::Problems {
        path: path.to_owned(),
        report,
    })
}

/// What was read of a file, or that it could not be.
fn of_file<T>(path: &Path, read: io::Result<T>) -> Result<T, Mistake> {
    read.map_err(|source| {
        let path = path.to_owned();
        OpenError::Read { path, source }.into()
    })
}

/// When a copy was taken, where the user is.
fn local(copy: &Backup, words: &Words) -> String {
    let taken = copy.taken.to_zoned(TimeZone::system());
    let day = words.date(taken.date());
    format!("{day} {}", taken.strftime("%H:%M:%S"))
}

fn restore(backups: &Backups, copy: &Backup, path: &Path, words: &Words) -> color_eyre::Result<()> {
    let text = of_file(&copy.path, fs::read_to_string(&copy.path))?;
    read::read(&text).map_err(|report| Mistake::Problems {
        path: copy.path.clone(),
        report,
    })?;
    let now = of_file(path, fs::read(path))?;
    let kept = backups.keep(&now, Timestamp::now());
    let kept = kept.map_err(Mistake::from)?;
    atomic::write_through(&RealFs, path, text.as_bytes(), Expect::Bytes(&now))
        .map_err(Mistake::from)?;
    let (path, kept) = (path.display().to_string(), kept.display().to_string());
    let time = local(copy, words);
    let done = t!(words, "restore-done", path = path, time = time, copy = kept);
    writeln!(io::stdout(), "{done}")?;
    Ok(())
}

const fn no_such(number: usize, count: usize) -> Mistake {
    Mistake::NoCopy { number, count }
}
