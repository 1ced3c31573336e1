//! What was promised about requirements, and whether it is kept.
//!
//! A date agreed with an account for an answer is a promise. Once it passes without an answer it is
//! broken, whatever step the requirement stands at inside: moving a card does not answer anybody.

pub mod gate;

use jiff::civil::Date;

use super::requirement::{Answer, Bypassed, Outcome, Requirement, Step};

/// Within so many days an answer counts as due soon.
pub const SOON: i32 = 7;

/// From so many days on it is said that a requirement lies in STOP.
pub const LONG_STOP: i32 = 14;

/// How the promise of one requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// No date was agreed, it was closed without an answer, or they withdrew it: then there is nothing to be
    /// answered any more.
    None,
    /// The answer is still to come, in so many days; 0 is today.
    Due {
        /// The agreed day, the last of them.
        on: Date,
        /// How many days are left.
        days: i32,
    },
    /// The agreed day is over and there is no answer: a broken promise.
    Overdue {
        /// The agreed day, the last of them.
        on: Date,
        /// For how many days.
        days: i32,
    },
    /// Answered on or before the day that was agreed first.
    Kept,
    /// Answered after the day that was agreed first.
    Late {
        /// How many days after it.
        days: i32,
    },
}

impl Promise {
    /// Whether an answer is promised and not given yet, overdue ones included.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Due { .. } | Self::Overdue { .. })
    }

    /// Whether the answer is due today or within [`SOON`] days.
    pub const fn is_soon(self) -> bool {
        matches!(self, Self::Due { days, .. } if days <= SOON)
    }
}

impl Requirement {
    /// How its promise stands on a day.
    pub fn promise(&self, today: Date) -> Promise {
        let (Some(&first), Some(&last)) = (self.answer_by.first(), self.answer_by.last()) else {
            return Promise::None;
        };
        if self.is_withdrawn() {
            return Promise::None;
        }
        if let Some(answered) = self.answered_on() {
            return match days_between(first, answered) {
                late @ 1.. => Promise::Late { days: late },
                _ => Promise::Kept,
            };
        }
        if self.is_answered() || self.step == Step::Closed {
            return Promise::None;
        }
        match days_between(today, last) {
            days @ 0.. => Promise::Due { on: last, days },
            days => Promise::Overdue {
                on: last,
                days: -days,
            },
        }
    }

    /// How often the agreed date was moved.
    pub fn slips(&self) -> usize {
        self.answer_by.len().saturating_sub(1)
    }

    /// Whether it was answered, in one way or another.
    pub fn is_answered(&self) -> bool {
        self.answer.as_ref().is_some_and(|a| a.outcome.is_some())
    }

    /// Whether they took it back.
    pub fn is_withdrawn(&self) -> bool {
        let outcome = self.answer.as_ref().and_then(|it| it.outcome);
        outcome == Some(Outcome::Withdrawn)
    }

    /// The day it was answered, if it was and the day is known.
    pub fn answered_on(&self) -> Option<Date> {
        self.answer.as_ref().filter(|a| a.outcome.is_some())?.date
    }

    /// Whether it was granted though a gate was passed without what it asks for: the fast yes that
    /// the method fights.
    pub fn is_fast_yes(&self) -> bool {
        self.bypassed.any() && self.answer.as_ref().is_some_and(Answer::is_granted)
    }

    /// Since when it stands at its step: the latest move there, or the day it was raised.
    pub fn at_step_since(&self) -> Option<Date> {
        let moved = self.moves.iter().filter(|m| m.to == Some(self.step));
        moved.filter_map(|m| m.date).max().or(self.raised.date)
    }

    /// For how many days it has been lying in STOP, once they are [`LONG_STOP`].
    pub fn long_in_stop(&self, today: Date) -> Option<i32> {
        let since = self.at_step_since().filter(|_| self.step == Step::Stop)?;
        Some(days_between(since, today)).filter(|days| *days >= LONG_STOP)
    }
}

impl Answer {
    /// Whether it gives what was asked for, with or without a counterpart.
    pub fn is_granted(&self) -> bool {
        self.outcome.is_some_and(Outcome::is_granted)
    }
}

impl Bypassed {
    /// Whether any gate was.
    pub const fn any(&self) -> bool {
        self.stop.is_some() || self.wait.is_some() || self.go.is_some()
    }
}

/// The promises of an account, or of a whole portfolio.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Promises {
    /// Requirements that are not closed, by step: STOP, WAIT, GO.
    pub board: [usize; 3],
    /// Answers promised and not given yet, overdue ones included.
    pub open: usize,
    /// Answers promised for a day that is over.
    pub overdue: usize,
    /// Answers promised for today or the next [`SOON`] days.
    pub soon: usize,
    /// Answers given on or before the day agreed first.
    pub kept: usize,
    /// Promised answers given, in time or not.
    pub answered: usize,
    /// How often agreed dates were moved.
    pub slips: usize,
    /// Granted though a gate was bypassed.
    pub fast_yes: usize,
    /// The most days an answer is overdue; 0 where none is.
    pub worst_delay: i32,
    /// The next day an answer is promised for.
    pub next_due: Option<Date>,
}

impl Promises {
    /// The promises made about requirements, as they stand on a day.
    pub fn of(requirements: &[Requirement], today: Date) -> Self {
        let mut promises = Self::default();
        for requirement in requirements {
            promises.count(requirement, today);
        }
        promises
    }

    /// Counts one more requirement.
    fn count(&mut self, requirement: &Requirement, today: Date) {
        if let Some(column) = self.board.get_mut(requirement.step as usize) {
            *column += 1;
        }
        self.slips += requirement.slips();
        self.fast_yes += usize::from(requirement.is_fast_yes());
        let promise = requirement.promise(today);
        self.open += usize::from(promise.is_open());
        self.soon += usize::from(promise.is_soon());
        match promise {
            Promise::None => {}
            Promise::Due { on, .. } => self.next_due = earlier(self.next_due, Some(on)),
            Promise::Overdue { days, .. } => {
                self.overdue += 1;
                self.worst_delay = self.worst_delay.max(days);
            }
            Promise::Kept => {
                self.answered += 1;
                self.kept += 1;
            }
            Promise::Late { .. } => self.answered += 1,
        }
    }

    /// The promises of both together.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            board: std::array::from_fn(|step| self.board[step] + other.board[step]),
            open: self.open + other.open,
            overdue: self.overdue + other.overdue,
            soon: self.soon + other.soon,
            kept: self.kept + other.kept,
            answered: self.answered + other.answered,
            slips: self.slips + other.slips,
            fast_yes: self.fast_yes + other.fast_yes,
            worst_delay: self.worst_delay.max(other.worst_delay),
            next_due: earlier(self.next_due, other.next_due),
        }
    }

    /// The part of promises that was kept, 0 to 1: answered by the day agreed first, of all that
    /// were answered or are overdue; none where there is neither.
    pub fn kept_rate(&self) -> Option<f64> {
        let due = self.answered + self.overdue;
        (due > 0).then(|| self.kept as f64 / due as f64)
    }
}

/// The earlier of two days, where both are known.
fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// How many days lie between two days; below 0 when the second comes first.
pub fn days_between(from: Date, to: Date) -> i32 {
    // Within the years jiff knows, days always fit; a span of days between dates cannot fail.
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests;
