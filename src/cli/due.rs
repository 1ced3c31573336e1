//! `keyfolio due`: what is dated, overdue first, for a shell, a mail of the morning, a status line.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use super::arguments::Due;
use super::file;
use super::mistake::Mistake;
use super::output::{self, Format, Table};
use super::session::Session;
use crate::clean::Clean;
use crate::domain::Portfolio;
use crate::domain::agenda::{Entry, Horizon, Matter, agenda};
use crate::domain::promise::days_between;
use crate::i18n::{Words, t};
use crate::store::document::Document;
use crate::store::read::read;

/// A promise is overdue.
const OVERDUE: u8 = 1;

/// Prints what is overdue and what this week brings; all of it where that is asked for.
pub(super) fn run(session: &Session, asked: Due) -> color_eyre::Result<ExitCode> {
    let config = session.config()?;
    let words = session.words(&config);
    let path = file::resolve(session, asked.file)?;
    let document = Document::open(&path).map_err(Mistake::from)?;
    let portfolio = read(document.text()).map_err(|report| Mistake::Problems { path, report })?;
    let today = session.today();
    let mut entries = agenda(&portfolio, None, today);
    let broken = entries.iter().any(|entry| is_broken(entry, today));
    entries.retain(|entry| asked.all || Horizon::of(entry.due, today) != Horizon::Later);
    let list = List {
        entries: &entries,
        portfolio: &portfolio,
        words: &words,
        today,
        cells: session.cells(),
    };
    let out = &mut session.printer(&config);
    match asked.format {
        Format::Json => output::json(&mut io::stdout().lock(), &list.lines())?,
        Format::Text => list.print(out)?,
    }
    out.flush()?;
    Ok(if broken {
        ExitCode::from(OVERDUE)
    } else {
        ExitCode::SUCCESS
    })
}

/// Whether it is a promise that was not kept.
fn is_broken(entry: &Entry, today: jiff::civil::Date) -> bool {
    matches!(entry.matter, Matter::Answer(_)) && entry.due < today
}

/// What is printed, and in which words.
struct List<'a> {
    entries: &'a [Entry],
    portfolio: &'a Portfolio,
    words: &'a Words,
    today: jiff::civil::Date,
    /// How many cells a line has, in a terminal.
    cells: Option<usize>,
}

/// One entry for programs.
#[derive(Serialize)]
struct Line {
    due: String,
    days: i32,
    kind: &'static str,
    account: Option<String>,
    title: String,
}

impl List<'_> {
    fn lines(&self) -> Vec<Line> {
        let line = |entry: &Entry| Line {
            due: entry.due.to_string(),
            days: days_between(self.today, entry.due),
            kind: entry.matter.code(),
            account: self.account(entry).map(|account| account.id.to_string()),
            title: self.title(entry),
        };
        self.entries.iter().map(line).collect()
    }

    fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.entries.is_empty() {
            return writeln!(out, "{}", t!(self.words, "due-nothing"));
        }
        for horizon in Horizon::ALL {
            let mut table = Table::default();
            let those = self.entries.iter();
            for entry in those.filter(|it| Horizon::of(it.due, self.today) == horizon) {
                table.row(self.row(entry));
            }
            if !table.is_empty() {
                writeln!(out, "{}", self.words.horizon(horizon))?;
                table.print(out, 2, self.cells)?;
            }
        }
        Ok(())
    }

    fn row(&self, entry: &Entry) -> [String; 5] {
        let account = self.account(entry);
        let account = account.map(|account| Clean::new(&account.name).into_string());
        [
            self.words.date(entry.due),
            self.words.nearness(entry.due, self.today),
            self.words.matter(entry.matter),
            account.unwrap_or_default(),
            Clean::new(&self.title(entry)).into_string(),
        ]
    }

    fn title(&self, entry: &Entry) -> String {
        self.words.entry(entry, self.portfolio)
    }

    fn account(&self, entry: &Entry) -> Option<&crate::domain::Account> {
        let account = self.portfolio.accounts().get(entry.account?)?;
        Some(account.as_ref())
    }
}
