//! `stage` of an account: how far the collaboration has come.

use jiff::civil::Date;

use super::checker::Checker;
use super::collection::Entries;
use super::map;
use super::word::Word;
use crate::domain::stage::{Prerequisite, Relationship, Stage};
use crate::store::problem::Expected;

map! {
    /// How far the collaboration has come, and how far it is to come.
    struct StageOf {
        /// The stage it is at.
        current: Stage,
        /// The stage aimed for.
        target: Stage,
        /// Since when each prerequisite is shown, by its name.
        #[schemars(extend("propertyNames" = {"enum": Prerequisite::NAMES}))]
        evidence: Entries<Date>,
    }
}

impl StageOf {
    pub(super) fn read(self, c: &mut Checker) -> Relationship {
        let evidence = c.entries("evidence", self.evidence, |word, date, c| {
            let expected = Expected::OneOf(Prerequisite::NAMES);
            Some((c.key(word, Prerequisite::of_word(word), expected)?, date))
        });
        Relationship {
            current: c.take("current", self.current),
            target: c.take("target", self.target),
            evidence: evidence.into_iter().collect(),
        }
    }
}

impl From<&Relationship> for StageOf {
    fn from(stage: &Relationship) -> Self {
        let evidence = stage.evidence.iter();
        Self {
            current: stage.current.into(),
            target: stage.target.into(),
            evidence: Entries::of(evidence.map(|(what, date)| (what.word().to_owned(), *date))),
        }
    }
}
