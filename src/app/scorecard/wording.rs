//! The words of what is typed and pasted for a scorecard.

use crate::domain::scorecard::{Indicator, Measurement, Reading};
use crate::domain::when::When;
use crate::i18n::{Words, t};

use super::pasted::Trouble;
use super::typed::Unheard;

impl Words {
    /// When something was read: a day, or a month by its name.
    pub fn when(&self, when: When) -> String {
        match when {
            When::Day(date) => self.date(date),
            When::Month { year, month } => {
                let (month, year) = (self.month(month), year.to_string());
                t!(self, "month-of-year", month = month, year = year)
            }
        }
    }

    /// What was read, with the unit of its indicator.
    pub fn measured(&self, read: Measurement, indicator: &Indicator) -> String {
        let figure = self.measurement(read);
        match (read, &indicator.unit) {
            (Measurement::Value(_), Some(unit)) => {
                format!("{figure}{}{unit}", self.numerals().unit)
            }
            _ => figure,
        }
    }

    /// What was read and when.
    pub fn reading(&self, reading: Reading, indicator: &Indicator) -> String {
        let figure = self.measured(reading.measurement, indicator);
        let when = self.when(reading.when);
        t!(self, "reading-of", figure = figure, day = when)
    }

    /// Why what was typed is no reading.
    pub fn unheard(&self, unheard: &Unheard) -> String {
        match unheard {
            Unheard::Nothing | Unheard::NoFigure => t!(self, "expected-reading"),
            Unheard::NoDay(text) => t!(self, "reading-no-day", text = text.as_str()),
        }
    }

    /// Why a pasted line cannot be taken over.
    pub fn trouble(&self, trouble: &Trouble) -> String {
        match trouble {
            Trouble::NoFigure => t!(self, "pasted-no-figure"),
            Trouble::NoDay(text) => t!(self, "reading-no-day", text = text.as_str()),
            Trouble::NoAccount(name) => t!(self, "pasted-no-account", name = name.as_str()),
            Trouble::NoIndicator => t!(self, "pasted-no-indicator"),
            Trouble::Several => t!(self, "pasted-several"),
            Trouble::Unreadable(why) => self.unreadable(*why),
            Trouble::Twice => t!(self, "pasted-twice"),
        }
    }
}
