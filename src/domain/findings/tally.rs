//! How much the method has to say, counted.

use jiff::civil::Date;

use super::{Finding, Question, Severity};
use crate::domain::Portfolio;

/// How many findings there are of each question and severity; what was accepted does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally([[u32; Severity::ALL.len()]; Question::ALL.len()]);

impl Tally {
    /// Counts what nobody accepted.
    pub fn of<'a>(
        findings: impl IntoIterator<Item = &'a Finding>,
        portfolio: &Portfolio,
        today: Date,
    ) -> Self {
        let mut tally = Self::default();
        let open = findings
            .into_iter()
            .filter(|finding| finding.accepted(portfolio, today).is_none());
        open.for_each(|finding| tally.count(finding));
        tally
    }

    /// Counts one more.
    pub const fn count(&mut self, finding: &Finding) {
        self.0[finding.question() as usize][finding.severity() as usize] += 1;
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        let counts = self.0.iter_mut().flatten();
        for (count, more) in counts.zip(other.0.iter().flatten()) {
            *count += more;
        }
        self
    }

    /// How many of a question are of a severity.
    pub const fn get(&self, question: Question, severity: Severity) -> u32 {
        self.0[question as usize][severity as usize]
    }

    /// How many of all questions are of a severity.
    pub fn of_severity(&self, severity: Severity) -> u32 {
        let all = Question::ALL.into_iter();
        all.map(|question| self.get(question, severity)).sum()
    }

    /// How many there are of a question.
    pub fn of_question(&self, question: Question) -> u32 {
        let all = Severity::ALL.into_iter();
        all.map(|severity| self.get(question, severity)).sum()
    }

    /// How many there are.
    pub fn total(&self) -> u32 {
        self.0.iter().flatten().sum()
    }

    /// The gravest there is, if there is any.
    pub fn worst(&self) -> Option<Severity> {
        let gravest_first = Severity::ALL.into_iter().rev();
        gravest_first
            .into_iter()
            .find(|severity| self.of_severity(*severity) > 0)
    }

    /// The answer to a question, for a portfolio with so many key accounts.
    pub fn verdict(&self, question: Question, keys: usize) -> Verdict {
        let count = |severity| self.get(question, severity) as usize;
        let warnings = count(Severity::Warning);
        if keys == 0 {
            Verdict::Open
        } else if count(Severity::Alarm) > 0 || warnings * 2 > keys {
            Verdict::No
        } else if warnings > 0 {
            Verdict::Partly
        } else if count(Severity::Hint) > 0 {
            Verdict::Mostly
        } else {
            Verdict::Yes
        }
    }
}

/// The answer to one of the four questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// There are no key accounts to answer it for.
    Open,
    /// An alarm, or more warnings than half of the key accounts.
    No,
    /// Warnings.
    Partly,
    /// Nothing but hints.
    Mostly,
    /// The method has nothing to say against it.
    Yes,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Open, Self::No, Self::Partly, Self::Mostly, Self::Yes];
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Tally, Verdict};
    use crate::domain::findings::{Question, Severity};

    const STEERING: usize = Question::Steering as usize;

    fn tally(hints: u32, warnings: u32, alarms: u32) -> Tally {
        let mut tally = Tally::default();
        tally.0[STEERING] = [hints, warnings, alarms];
        tally
    }

    #[rstest]
    #[case::nothing(tally(0, 0, 0), 3, Verdict::Yes)]
    #[case::hints(tally(9, 0, 0), 3, Verdict::Mostly)]
    #[case::a_warning(tally(0, 1, 0), 3, Verdict::Partly)]
    #[case::of_half_the_accounts(tally(0, 2, 0), 4, Verdict::Partly)]
    #[case::of_most_accounts(tally(0, 2, 0), 3, Verdict::No)]
    #[case::an_alarm(tally(0, 0, 1), 3, Verdict::No)]
    #[case::no_key_accounts(tally(1, 1, 1), 0, Verdict::Open)]
    fn a_question_is_answered(
        #[case] tally: Tally,
        #[case] keys: usize,
        #[case] expected: Verdict,
    ) {
        assert_eq!(tally.verdict(Question::Steering, keys), expected);
        let other = tally.verdict(Question::Lived, keys);
        assert!(matches!(other, Verdict::Yes | Verdict::Open));
    }

    #[test]
    fn tallies_add_up() {
        let both = tally(1, 2, 0).and(&tally(3, 0, 1));
        assert_eq!(both, tally(4, 2, 1));
        assert_eq!((both.total(), both.worst()), (7, Some(Severity::Alarm)));
        assert_eq!(both.of_question(Question::Steering), 7);
        assert_eq!(both.of_severity(Severity::Hint), 4);
        assert_eq!(Tally::default().worst(), None);
    }
}
