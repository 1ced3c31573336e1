//! Documents made of a portfolio, to a file or to standard output.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::civil::Date;

use super::arguments::Outlet;
use super::file;
use super::mistake::Mistake;
use super::session::Session;
use crate::app::order::{Form, Order};
use crate::domain::Portfolio;
use crate::i18n::Words;
use crate::runtime::orders::fill;
use crate::store::document::Document;
use crate::store::outgoing::{self, Over};
use crate::store::read::read;

/// A portfolio that documents are made of.
pub(super) struct Source {
    path: PathBuf,
    portfolio: Portfolio,
    words: Words,
    /// The day documents are of, and when they are made.
    when: (Date, Timestamp),
}

impl Source {
    /// The portfolio that is meant.
    pub(super) fn open(session: &Session, named: Option<PathBuf>) -> color_eyre::Result<Self> {
        let config = session.config()?;
        let path = file::resolve(session, named)?;
        let document = Document::open(&path).map_err(Mistake::from)?;
        let read = read(document.text());
        let portfolio = read.map_err(|report| {
            let path = path.clone();
            Mistake::Problems { path, report }
        })?;
        Ok(Self {
            path,
            portfolio,
            words: session.words(&config),
            when: (session.today(), session.now()),
        })
    }

    /// What it holds.
    pub(super) const fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }

    /// The language it is read in.
    pub(super) const fn words(&self) -> &Words {
        &self.words
    }

    /// Makes a document and prints it.
    pub(super) fn print(&self, order: &Order, form: Form) -> color_eyre::Result<()> {
        let made = fill(order, form, &self.portfolio, &self.words, self.when);
        print(&made.ok_or(Mistake::NoSuchForm)?, form)
    }

    /// Makes a document and puts it where it was asked for. Its form is the one that was asked for, else the one
    /// the name of the output ends with, else `usual`. A name that ends otherwise promises what it does not hold.
    pub(super) fn deliver(
        &self,
        order: &Order,
        asked: Option<Form>,
        usual: Form,
        outlet: &Outlet,
    ) -> color_eyre::Result<ExitCode> {
        let named = outlet.output.as_deref().filter(|it| !it.is_dir());
        let ending = named.and_then(|it| it.extension()?.to_str());
        let by_name = ending.and_then(|it| order.form_of(it));
        if asked.or(by_name).is_none() && ending.is_some() {
            return Err(Mistake::NoSuchEnding(order.forms()).into());
        }
        let form = asked.or(by_name).unwrap_or(usual);
        let made = fill(order, form, &self.portfolio, &self.words, self.when);
        let made = made.ok_or(Mistake::NoSuchForm)?;
        match &outlet.output {
            Some(output) => {
                let over = if outlet.force {
                    Over::Anything
                } else {
                    Over::Nothing
                };
                let path = self.path_of(output, order, form);
                outgoing::write(&path, &made, over, Some(&self.path)).map_err(Mistake::from)?;
            }
            None => print(&made, form)?,
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The file: what was named, or the usual name in the folder that was.
    fn path_of(&self, output: &Path, order: &Order, form: Form) -> PathBuf {
        if output.is_dir() {
            let day = self.when.0;
            output.join(order.file_name(&self.portfolio, form, day, &self.words))
        } else {
            output.to_owned()
        }
    }
}

/// Prints a document. Forms that are no text are not for a terminal.
fn print(made: &[u8], form: Form) -> color_eyre::Result<()> {
    let mut out = io::stdout().lock();
    if matches!(form, Form::Png | Form::Xlsx) && out.is_terminal() {
        return Err(Mistake::NotForTerminal(form.extension()).into());
    }
    out.write_all(made)?;
    out.flush()?;
    Ok(())
}
