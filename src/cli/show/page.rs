//! Lines to be read aloud: headings, and under them facts, each in a line of its own.

use std::io::{self, Write};

use super::Shown;
use crate::clean::Clean;
use crate::domain::PersonRef;
use crate::domain::field::Value;
use crate::i18n::t;

/// How far each heading sets in what stands under it.
const STEP: usize = 2;

/// Where lines go. What came from a file is clean once it got here.
pub(super) struct Page<'a> {
    pub(super) shown: &'a Shown<'a>,
    pub(super) out: &'a mut dyn Write,
}

impl Page<'_> {
    /// An empty line.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A heading, or a fact that needs no name.
    pub(super) fn line(&mut self, depth: usize, text: &str) -> io::Result<()> {
        let indent = depth * STEP;
        writeln!(self.out, "{:indent$}{}", "", plain(text))
    }

    /// A fact: its name and its value; nothing where there is no value.
    pub(super) fn fact(
        &mut self,
        depth: usize,
        name: &str,
        value: Option<String>,
    ) -> io::Result<()> {
        let value = value.map(|value| plain(&value));
        let Some(value) = value.filter(|value| !value.is_empty()) else {
            return Ok(());
        };
        let colon = t!(self.shown.words, "colon");
        self.line(depth, &format!("{}{colon}{value}", spoken(name)))
    }

    /// What stands in a field.
    pub(super) fn value(&mut self, depth: usize, name: &str, value: &Value) -> io::Result<()> {
        let said = (!value.is_empty()).then(|| self.shown.words.value(value, self.shown.portfolio));
        self.fact(depth, name, said)
    }

    /// What stands in a field that holds an amount of money.
    pub(super) fn money(&mut self, depth: usize, name: &str, value: &Value) -> io::Result<()> {
        let amount = match value {
            Value::Number(amount) => Some(self.shown.money(*amount)),
            _ => None,
        };
        self.fact(depth, name, amount)
    }
}

impl Shown<'_> {
    /// An amount in the currency of the portfolio, clean.
    pub(super) fn money(&self, amount: f64) -> String {
        let currency = self.portfolio.settings().currency.as_deref();
        let currency = currency.map(|it| format!(" {}", Clean::new(it)));
        self.words.grouped(amount) + currency.as_deref().unwrap_or_default()
    }

    /// What somebody is called. Not clean.
    pub(super) fn person(&self, person: Option<&PersonRef>) -> Option<String> {
        Some(self.portfolio.person_name(person?).to_owned())
    }
}

/// A text of the file in one line: clean, and its own line ends as blanks.
fn plain(text: &str) -> String {
    let lines: Vec<_> = Clean::lines(text).map(Clean::into_string).collect();
    lines.join(" ")
}

/// A name without the dash that sets it in on a form.
fn spoken(name: &str) -> &str {
    name.trim_start_matches("– ")
}
