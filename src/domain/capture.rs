//! A requirement in one line, as it is typed while somebody talks.
//!
//! `price -3% core range @purchasing due 27/11` is a price request of -3 %, raised by purchasing,
//! to be answered by the 27th of November. Words of both languages count, whatever the language of the screen.
//! Nothing typed is lost: what is not understood stays in the title, and what is understood there
//! (the kind, the percent) stays readable in it.

mod reader;
mod tables;

use jiff::civil::Date;

use super::requirement::{Raised, Requirement, RequirementKind};
use super::{ItemId, PersonRef};

/// What a word of the line was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A word of the title.
    Title,
    /// It tells the kind, and stays in the title.
    Kind,
    /// It is the percent asked for, and stays in the title.
    Ask,
    /// It names whoever asks, its mark included.
    Person,
    /// It is the day of the answer, its mark included.
    Day,
}

/// A line, understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Captured {
    /// The requirement in one line; empty where nothing was typed but a person or a day.
    pub title: String,
    /// Of which kind; none where nothing tells.
    pub kind: Option<RequirementKind>,
    /// By how many percent a price is to change; below 0 is a cut.
    pub ask_percent: Option<f64>,
    /// Who asks.
    pub by: Option<String>,
    /// For which day the answer is agreed.
    pub answer_by: Option<Date>,
    /// Every word as it was typed, and what it was taken for.
    pub words: Vec<(String, Role)>,
}

/// What a line is read with.
pub struct Lexicon<'a> {
    /// A day as people type it, without the words around it; none where it is no day.
    pub day: &'a dyn Fn(&str) -> Option<Date>,
    /// The day words like "tomorrow" are counted from.
    pub today: Date,
    /// Names known at the account: they may have several words.
    pub people: &'a [&'a str],
}

impl Captured {
    /// Reads a line.
    pub fn read(line: &str, lexicon: &Lexicon<'_>) -> Self {
        reader::read(line, lexicon)
    }

    /// Whether there is anything to be captured.
    pub fn is_empty(&self) -> bool {
        self.title.is_empty()
    }

    /// The requirement that begins with it: in STOP, raised on a day, through a channel.
    pub fn requirement(&self, id: ItemId, on: Date, channel: Option<&str>) -> Requirement {
        Requirement {
            kind: self.kind,
            ask_percent: self.ask_percent,
            raised: Raised {
                date: Some(on),
                by: self.by.as_deref().map(PersonRef::from),
                channel: channel.map(str::to_owned),
            },
            answer_by: self.answer_by.into_iter().collect(),
            ..Requirement::new(id, self.title.clone())
        }
    }
}

#[cfg(test)]
mod tests;
