//! `keyfolio show`: the whole portfolio without a terminal, for people and for programs.

mod account;
mod json;
mod page;
mod plan;
mod portfolio;
mod requirement;
mod scorecard;
mod text;

use std::io::{self, Write as _};
use std::process::ExitCode;

use jiff::civil::Date;

use super::arguments::Reported;
use super::file;
use super::mistake::Mistake;
use super::output::{self, Format};
use super::room::Folding;
use super::session::Session;
use crate::domain::Portfolio;
use crate::domain::figures::Figures;
use crate::i18n::Words;
use crate::store::document::Document;
use crate::store::read::read;

/// Prints a portfolio.
pub(super) fn run(session: &Session, asked: Reported) -> color_eyre::Result<ExitCode> {
    let config = session.config()?;
    let path = file::resolve(session, asked.file)?;
    let document = Document::open(&path).map_err(Mistake::from)?;
    let portfolio = read(document.text()).map_err(|report| Mistake::Problems { path, report })?;
    let today = session.today();
    let shown = Shown {
        figures: Figures::of(&portfolio, today),
        portfolio: &portfolio,
        words: session.words(&config),
        today,
        cells: session.cells(),
    };
    let out = &mut session.printer(&config);
    match asked.format {
        Format::Json => output::json(&mut io::stdout().lock(), &json::accounts(&shown))?,
        Format::Text => {
            let out = &mut Folding::new(&mut *out, shown.cells);
            text::print(&shown, out)?;
            out.flush()?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// What is shown, and in which words.
struct Shown<'a> {
    portfolio: &'a Portfolio,
    figures: Figures,
    words: Words,
    today: Date,
    /// How many cells a line has, in a terminal.
    cells: Option<usize>,
}
