//! `keyfolio check`: every problem of a file, and everything the method says to it.

mod problem_id;
mod report;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use super::arguments::Reported;
use super::file;
use super::mistake::Mistake;
use super::output::{self, Format};
use super::session::Session;
use crate::store::document::OpenError;
use crate::store::guard;
use crate::store::problem::ProblemKind;
use crate::store::read::{self, Checked};
use report::Report;

/// There are problems.
const PROBLEMS: u8 = 1;
/// There is nothing to look for problems in.
const UNREADABLE: u8 = 2;

/// Checks a file and says all there is to say.
pub(super) fn run(session: &Session, asked: Reported) -> color_eyre::Result<ExitCode> {
    let config = session.config()?;
    let words = session.words(&config);
    let path = file::resolve(session, asked.file)?;
    let text = text(&path)?;
    let checked = read::check(&text);
    let code = code(&checked);
    let report = Report::new(&text, &checked, session.today(), &words);
    let out = &mut session.printer(&config);
    match asked.format {
        Format::Json => output::json(&mut io::stdout().lock(), &report)?,
        Format::Text => report.print(out, &path, &words)?,
    }
    out.flush()?;
    Ok(code)
}

/// The text of a file that may be parsed.
fn text(path: &Path) -> Result<String, Mistake> {
    let bytes = fs::read(path).map_err(|source| OpenError::Read {
        path: path.to_owned(),
        source,
    })?;
    let text = guard::check(&bytes).map_err(|source| OpenError::Guard {
        path: path.to_owned(),
        source,
    })?;
    Ok(text.to_owned())
}

/// A text that is no YAML at all has not one problem among others: nothing of it could be read.
fn code(checked: &Checked) -> ExitCode {
    let is_syntax = |kind: &ProblemKind| matches!(kind, ProblemKind::Syntax(_));
    if checked.problems.iter().any(|it| is_syntax(&it.kind)) {
        ExitCode::from(UNREADABLE)
    } else if checked.portfolio.is_none() {
        ExitCode::from(PROBLEMS)
    } else {
        ExitCode::SUCCESS
    }
}
