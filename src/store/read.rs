//! From text to a portfolio, or to everything that is wrong with it.
//!
//! A good file is read once, straight into its types. Only when the parser itself stumbles is it read
//! a second way, slower and more forgiving, so that one report says all that is wrong.

mod loose;
mod pieces;
mod quick;
mod report;
mod unknown;

use super::locate::Locations;
use super::path::Path;
use super::problem::{Problem, Report, UnknownKey};
use super::wire::checker::Checker;
use super::wire::field::Field;
use super::wire::portfolio::File;
use crate::domain::Portfolio;
use loose::Loose;

/// What is to be said of a file.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The portfolio, if the file has no problem.
    pub portfolio: Option<Portfolio>,
    /// Everything that is wrong, in the order of the lines.
    pub problems: Vec<Problem>,
    /// Keys the format does not know, in the order of the lines. They are kept, and no problem.
    pub unknown: Vec<UnknownKey>,
}

/// Reads a portfolio. The text should have passed the guard.
///
/// # Errors
/// Everything that is wrong with the file, in the order of its lines.
pub fn read(text: &str) -> Result<Portfolio, Report> {
    let text = without_mark(text);
    let reading = Reading::of(text);
    if reading.is_good() {
        return Ok(reading.portfolio);
    }
    let problems = report::problems(&reading, &Locations::of(text));
    Err(Report { problems })
}

/// Reads a portfolio and says all there is to say of its text.
pub fn check(text: &str) -> Checked {
    let text = without_mark(text);
    report_on(text, Reading::of(text))
}

/// A text without the byte order mark that Windows puts before it. The parser would take a key right behind it
/// for the beginning of another document.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn report_on(text: &str, reading: Reading) -> Checked {
    let locations = Locations::of(text);
    let unknown = unknown::keys(&reading, &locations);
    if reading.is_good() {
        return Checked {
            portfolio: Some(reading.portfolio),
            problems: Vec::new(),
            unknown,
        };
    }
    Checked {
        portfolio: None,
        problems: report::problems(&reading, &locations),
        unknown,
    }
}

/// What reading a text gave.
struct Reading {
    /// Worth nothing unless the reading is good.
    portfolio: Portfolio,
    problems: Vec<Problem>,
    unknown: Vec<Path>,
    /// Why the parser would not have it; a key that stands twice is such a reason.
    refused: Option<serde_yaml::Error>,
}

impl Reading {
    fn of(text: &str) -> Self {
        pieces::read(text).unwrap_or_else(|| {
            let quick = quick::read(text);
            Self::from(quick.map_or_else(|| Read::by_parser(text), Ok), text)
        })
    }

    fn from(read: serde_yaml::Result<Read>, text: &str) -> Self {
        match read.and_then(|read| read.wholly(text)) {
            Ok(Read { file, unknown, .. }) => Self::checked(file, unknown, None),
            Err(error) => Self::forgiving(text, error),
        }
    }

    fn forgiving(text: &str, refused: serde_yaml::Error) -> Self {
        let mut unknown = Vec::new();
        match Loose::of(text).and_then(|loose| unknown::watch(&loose, &mut unknown)) {
            Ok(file) => Self::checked(file, unknown, Some(refused)),
            Err(error) => Self {
                portfolio: Portfolio::named(""),
                problems: vec![report::syntax(text, &error)],
                unknown: Vec::new(),
                refused: Some(refused),
            },
        }
    }

    fn checked(file: Field<File>, unknown: Vec<Path>, refused: Option<serde_yaml::Error>) -> Self {
        let mut checker = Checker::default();
        let portfolio = File::read(file, &mut checker);
        Self {
            portfolio,
            problems: checker.into_problems(),
            unknown,
            refused,
        }
    }

    fn is_good(&self) -> bool {
        self.problems.is_empty()
            && self.refused.is_none()
            && !self.unknown.iter().any(unknown::is_merge)
    }
}

/// What was read of a text, or of a piece of it, before anything of it was checked.
#[derive(Debug, PartialEq)]
struct Read {
    file: Field<File>,
    /// The keys the format does not know.
    unknown: Vec<Path>,
    /// Whether what stands under the unknown keys was read as well, rather than passed over.
    inside: bool,
}

impl Read {
    /// Reads a text by the parser, whatever of YAML it uses.
    fn by_parser(text: &str) -> serde_yaml::Result<Self> {
        let mut unknown = Vec::new();
        let file = unknown::watch(serde_yaml::Deserializer::from_str(text), &mut unknown)?;
        Ok(Self {
            file,
            unknown,
            inside: false,
        })
    }

    /// What stands under an unknown key may have been passed over unread, but a save will have to read
    /// it. Where only plain words stand there, there is nothing more to read.
    fn wholly(self, text: &str) -> serde_yaml::Result<Self> {
        if !self.inside && !unknown::are_words(text, &self.unknown) {
            serde_yaml::from_str::<serde_yaml::Value>(text)?;
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests;
