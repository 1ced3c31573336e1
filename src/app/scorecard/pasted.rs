//! Readings pasted from a spreadsheet, looked at before they are taken.
//!
//! A line is a name, a figure and perhaps a day; or an account, a name, a figure and perhaps a day. Each
//! is matched to an indicator, and what could not be says why. Nothing is changed until all of it is
//! taken over, as one step.

mod matching;
mod split;

use crate::app::model::Model;
use crate::domain::edit::Taken;
use crate::domain::scorecard::Reading;
use crate::domain::scorecard::reading::Unreadable;
use crate::domain::when::When;
use crate::domain::{AccountId, ItemId};

use matching::{Matcher, Miss};
use split::Row;

/// More lines than this are no column of readings.
pub const MOST_LINES: usize = 1_000;

/// What was pasted, line by line.
#[derive(Debug, Clone, PartialEq)]
pub struct Pasted {
    /// The account whose scorecard it was pasted on.
    pub account: AccountId,
    /// What became of each line; blank ones are left out.
    pub lines: Vec<PastedLine>,
    /// The line under the cursor.
    pub cursor: usize,
    /// When a line that says nothing was read.
    pub day: When,
    /// How many lines were too many to be looked at.
    pub dropped: usize,
    rows: Vec<Row>,
}

/// One line that was pasted.
#[derive(Debug, Clone, PartialEq)]
pub struct PastedLine {
    /// The names that stood in it.
    pub said: String,
    /// What was made of it.
    pub outcome: Outcome,
    /// Whether it is not to be taken over.
    pub left_out: bool,
}

/// What was made of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A heading: nothing to be read in it.
    Heading,
    /// A reading.
    Matched(Match),
    /// Nothing: why.
    Refused(Trouble),
}

/// A reading, and where it goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// To which account.
    pub account: AccountId,
    /// To which of its indicators.
    pub indicator: ItemId,
    /// What was read.
    pub reading: Reading,
    /// What it comes after, or what it corrects.
    pub old: Option<Reading>,
    /// Whether there is one of the same day, which it corrects.
    pub corrects: bool,
    /// Whether the name is not quite the indicator's.
    pub guessed: bool,
}

/// Why a line cannot be taken over.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// It has no figure.
    NoFigure,
    /// What stands behind the figure is no day.
    NoDay(String),
    /// No account is called so.
    NoAccount(String),
    /// No indicator of the account is called so.
    NoIndicator,
    /// Several are called nearly so.
    Several,
    /// The indicator does not take it.
    Unreadable(Unreadable),
    /// A line above reads the same indicator on the same day.
    Twice,
}

impl Pasted {
    /// What a text holds for the selected account; nothing where not one line has a figure.
    pub fn of(model: &Model, text: &str) -> Option<Self> {
        let account = model.account()?.id.clone();
        let (rows, dropped) = split::rows(text, MOST_LINES);
        let (rows, day) = split::understood(rows, model);
        if !rows.iter().any(|row| row.reading.is_some()) {
            return None;
        }
        let mut pasted = Self {
            account,
            lines: Vec::new(),
            cursor: 0,
            day: day.unwrap_or(When::Day(model.today)),
            dropped,
            rows,
        };
        pasted.resolve(model);
        Some(pasted)
    }

    /// The same lines, those that say no day read on this one.
    pub fn dated(&mut self, day: When, model: &Model) {
        self.day = day;
        self.resolve(model);
    }

    /// The readings to be taken over.
    pub fn readings(&self) -> Vec<Taken> {
        self.matches()
            .map(|found| Taken {
                account: found.account.clone(),
                indicator: found.indicator.clone(),
                reading: found.reading,
            })
            .collect()
    }

    /// The lines that can be taken over and are to be.
    pub fn matches(&self) -> impl Iterator<Item = &Match> {
        self.lines.iter().filter_map(|line| match &line.outcome {
            Outcome::Matched(found) if !line.left_out => Some(found),
            _ => None,
        })
    }

    /// Whether more than one account is read.
    pub fn is_of_many(&self) -> bool {
        self.matches().any(|found| found.account != self.account)
    }

    /// Leaves the line under the cursor out, or takes it in again.
    pub fn toggle(&mut self) {
        if let Some(line) = self.lines.get_mut(self.cursor) {
            line.left_out = !line.left_out;
        }
    }

    fn resolve(&mut self, model: &Model) {
        let mut matcher = Matcher::new(model);
        let left_out: Vec<bool> = self.lines.iter().map(|line| line.left_out).collect();
        let mut seen = Vec::new();
        let lines = self.rows.iter().enumerate().map(|(at, row)| {
            let mut outcome = self.outcome(row, model, &mut matcher);
            if let Outcome::Matched(found) = &outcome {
                let day = found.reading.when.day();
                let key = (found.account.clone(), found.indicator.clone(), day);
                if seen.contains(&key) {
                    outcome = Outcome::Refused(Trouble::Twice);
                } else {
                    seen.push(key);
                }
            }
            PastedLine {
                said: row.names.join("  "),
                outcome,
                left_out: left_out.get(at).copied().unwrap_or_default(),
            }
        });
        self.lines = lines.collect();
    }

    fn outcome(&self, row: &Row, model: &Model, matcher: &mut Matcher<'_>) -> Outcome {
        match self.matched(row, model, matcher) {
            Ok(Some(found)) => Outcome::Matched(found),
            Ok(None) => Outcome::Heading,
            Err(trouble) => Outcome::Refused(trouble),
        }
    }

    fn matched(
        &self,
        row: &Row,
        model: &Model,
        matcher: &mut Matcher<'_>,
    ) -> Result<Option<Match>, Trouble> {
        let Some(measurement) = row.reading else {
            return if row.is_heading {
                Ok(None)
            } else {
                Err(Trouble::NoFigure)
            };
        };
        let (account, account_guessed, name) = match row.names.as_slice() {
            [] => return Err(Trouble::NoIndicator),
            [name] => (self.account.clone(), false, name),
            [account, name, ..] => match matcher.account(account) {
                Ok((id, guessed)) => (id, guessed, name),
                Err(Miss::None) => return Err(Trouble::NoAccount(account.clone())),
                Err(Miss::Several) => return Err(Trouble::Several),
            },
        };
        let (indicator, guessed) = matcher.indicator(&account, name)?;
        if let Some(text) = &row.no_day {
            return Err(Trouble::NoDay(text.clone()));
        }
        let when = row.when.unwrap_or(self.day);
        let scale = model.portfolio.scale();
        indicator
            .check(measurement, scale)
            .map_err(Trouble::Unreadable)?;
        let same = indicator.reading_on(when.day());
        let old = same.or_else(|| indicator.reading_before(when.day()));
        Ok(Some(Match {
            indicator: indicator.id.clone(),
            reading: Reading { when, measurement },
            old: old.copied(),
            corrects: same.is_some(),
            guessed: guessed || account_guessed,
            account,
        }))
    }
}

impl From<Miss> for Trouble {
    fn from(miss: Miss) -> Self {
        match miss {
            Miss::None => Self::NoIndicator,
            Miss::Several => Self::Several,
        }
    }
}
