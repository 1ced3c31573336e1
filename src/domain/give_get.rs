//! The give-get balance: what was conceded, and what was obtained in return.
//!
//! A concession with no counterpart reads as weakness.

use super::requirement::{Answer, Outcome, Requirement};

/// What was given and got, over some requirements.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct GiveGet {
    /// How many answers gave something.
    pub concessions: usize,
    /// How many of those gave it for nothing.
    pub unreturned: usize,
    /// What the concessions cost a year, where they say, in the portfolio's currency.
    pub conceded: f64,
    /// How many things were got in return.
    pub counterparts: usize,
    /// What they are worth a year, where they say.
    pub obtained: f64,
}

impl GiveGet {
    /// The balance of some requirements.
    pub fn of<'r>(requirements: impl IntoIterator<Item = &'r Requirement>) -> Self {
        let answers = requirements.into_iter().filter_map(|r| r.answer.as_ref());
        answers.fold(Self::default(), Self::with)
    }

    fn with(mut self, answer: &Answer) -> Self {
        let gives = answer.is_concession();
        let worth = |amount: Option<f64>| amount.unwrap_or_default();
        let conceded = answer.conceded.as_ref().filter(|_| gives);
        self.concessions += usize::from(gives);
        self.unreturned += usize::from(answer.is_unreturned());
        self.conceded += worth(conceded.and_then(|c| c.amount));
        self.counterparts += answer.obtained.len();
        self.obtained += answer.obtained.iter().map(|c| worth(c.amount)).sum::<f64>();
        self
    }

    /// The balance of both together.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            concessions: self.concessions + other.concessions,
            unreturned: self.unreturned + other.unreturned,
            conceded: self.conceded + other.conceded,
            counterparts: self.counterparts + other.counterparts,
            obtained: self.obtained + other.obtained,
        }
    }

    /// Whether nothing was given and nothing got.
    pub const fn is_empty(&self) -> bool {
        self.concessions == 0 && self.counterparts == 0
    }

    /// What was obtained over what was conceded; below 0 where more was given.
    pub fn balance(&self) -> f64 {
        self.obtained - self.conceded
    }
}

impl Answer {
    /// Whether it gives something: a granted answer does, and so does any other that says what.
    pub fn is_concession(&self) -> bool {
        let refused = matches!(self.outcome, Some(Outcome::Refuse | Outcome::Withdrawn));
        self.is_granted() || self.conceded.is_some() && !refused
    }

    /// Whether it gives something and gets nothing in return.
    pub fn is_unreturned(&self) -> bool {
        self.is_concession() && self.obtained.is_empty()
    }
}

#[cfg(test)]
mod tests;
