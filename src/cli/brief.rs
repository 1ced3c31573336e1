//! `keyfolio brief`: the executive brief, one page for a manager about to meet an account.

mod page;
mod sections;

use std::io::{self, Write as _};
use std::process::ExitCode;

use super::arguments::{Brief, BriefFormat};
use super::file;
use super::mistake::Mistake;
use super::session::Session;
use crate::domain::figures::Figures;
use crate::domain::{Account, Portfolio};
use crate::i18n::Words;
use crate::store::document::Document;
use crate::store::read::read;

/// Prints the brief of an account.
pub(super) fn run(session: &Session, asked: Brief) -> color_eyre::Result<ExitCode> {
    let config = session.config()?;
    let words = session.words(&config);
    let path = file::resolve(session, asked.file)?;
    let document = Document::open(&path).map_err(Mistake::from)?;
    let portfolio = read(document.text()).map_err(|report| Mistake::Problems { path, report })?;
    let at = find(&portfolio, &asked.account)?;
    let today = session.today();
    let about = About {
        figures: &Figures::of(&portfolio, today),
        portfolio: &portfolio,
        words: &words,
        today,
        at,
    };
    let mut page = sections::page(&about);
    page.fit();
    let text = match asked.format {
        BriefFormat::Markdown => page.markdown(),
        BriefFormat::Text => page.text(),
    };
    let out = &mut io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// What a brief is made from.
struct About<'a> {
    portfolio: &'a Portfolio,
    figures: &'a Figures,
    words: &'a Words,
    today: jiff::civil::Date,
    /// The account, by its place in the portfolio.
    at: usize,
}

impl About<'_> {
    fn account(&self) -> Option<&Account> {
        self.portfolio.accounts().get(self.at).map(AsRef::as_ref)
    }
}

/// The account that is meant: by its id, its name, or a part of the name that no other has. Case does not
/// matter.
fn find(portfolio: &Portfolio, asked: &str) -> Result<usize, Mistake> {
    let accounts = portfolio.accounts();
    let asked_for = asked.to_lowercase();
    let by_id = accounts.iter().position(|it| it.id.as_str() == asked);
    let named = |account: &Account| account.name.to_lowercase();
    let by_name = || accounts.iter().position(|it| named(it) == asked_for);
    if let Some(at) = by_id.or_else(by_name) {
        return Ok(at);
    }
    let holding = |it: &&(usize, &std::sync::Arc<Account>)| named(it.1).contains(&asked_for);
    let all: Vec<_> = accounts.iter().enumerate().collect();
    let close: Vec<_> = all.iter().filter(holding).collect();
    match close.as_slice() {
        [(at, _)] => Ok(*at),
        close => Err(Mistake::NoAccount {
            asked: asked.to_owned(),
            close: close.iter().map(|(_, it)| it.id.to_string()).collect(),
        }),
    }
}
