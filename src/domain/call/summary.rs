//! What changed about one account between two states of the portfolio, as data.
//!
//! The summary of a call is told from what was known when it began and what is known now. So nothing
//! has to be written along, whatever was changed, by whatever means; and what was taken back is not in it.

mod fields;
mod requirements;
mod scorecard;

use jiff::civil::Date;

use super::Call;
use crate::domain::criterion::Criterion;
use crate::domain::field::{AccountField, Value};
use crate::domain::matrix::position::{Position, Yardstick};
use crate::domain::plan::Action;
use crate::domain::requirement::{Outcome, Requirement, Step};
use crate::domain::scorecard::{Indicator, Measurement, Reading};
use crate::domain::{Account, AccountId, CriterionId, ItemId, Portfolio};

/// One thing that changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Change<'a> {
    /// Where it stands on the matrix.
    Position {
        /// When the call began.
        from: Box<Position>,
        /// Now.
        to: Box<Position>,
    },
    /// A score was given, changed or taken away.
    Scored {
        /// On which criterion.
        criterion: &'a Criterion,
        /// The rating or value before.
        from: Option<f64>,
        /// The rating or value now.
        to: Option<f64>,
    },
    /// The evidence of a score that itself stayed as it was.
    Evidence(&'a Criterion),
    /// A reading was taken, corrected or taken away.
    Read {
        /// Of which indicator.
        indicator: &'a Indicator,
        /// What it was: the same reading before, or the last one of an earlier day.
        from: Option<Measurement>,
        /// What was read, and when; nothing where a reading was taken away.
        to: Option<Reading>,
    },
    /// A line of the scorecard or one of the other lists.
    Listed {
        /// Which list.
        list: List,
        /// What the item is called.
        name: &'a str,
        /// What became of it.
        what: Became,
    },
    /// Something new they ask for.
    Captured(&'a Requirement),
    /// A requirement went to another step.
    Moved {
        /// Which.
        requirement: &'a Requirement,
        /// Where it stood.
        from: Step,
        /// Where it stands.
        to: Step,
    },
    /// A requirement was answered, or answered in another way.
    Answered {
        /// Which.
        requirement: &'a Requirement,
        /// Which way.
        outcome: Outcome,
    },
    /// The day of an answer was agreed, or agreed anew.
    Promised {
        /// For which requirement.
        requirement: &'a Requirement,
        /// The day agreed before.
        from: Option<Date>,
        /// The day agreed now.
        to: Date,
    },
    /// An action was marked as done.
    Done(&'a Action),
    /// A field of the account.
    Field {
        /// Which.
        field: AccountField,
        /// What it held.
        from: Value,
        /// What it holds.
        to: Value,
    },
    /// The year of the plan.
    PlanYear {
        /// The year it was for.
        from: Option<i16>,
        /// The year it is for.
        to: Option<i16>,
    },
    /// The order of a list, and nothing else about which items it has.
    Reordered(List),
}

/// The lists of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The lines of its scorecard.
    Scorecard,
    /// What it asks for.
    Requirements,
    /// The results delivered to it.
    Benefits,
    /// Who is who there.
    Stakeholders,
    /// The plan's objectives.
    Objectives,
    /// The plan's actions.
    Actions,
    /// The plan's risks.
    Risks,
    /// The plan's dated moments.
    Milestones,
    /// What is asked of management.
    Decisions,
}

/// What became of an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It is new.
    Added,
    /// It is another one than it was.
    Changed,
    /// It is gone.
    Removed,
}

/// Everything that changed about an account, in the order of the screen: its position, scores,
/// readings, requirements, fields. Nothing where it is not in both states.
pub fn summary<'a>(
    before: &'a Portfolio,
    after: &'a Portfolio,
    account: &AccountId,
    today: Date,
) -> Vec<Change<'a>> {
    let (Some(old), Some(new)) = (before.account(account), after.account(account)) else {
        return Vec::new();
    };
    let mut changes = Vec::new();
    changes.extend(position(before, after, old, new, today));
    scores(before, after, old, new, &mut changes);
    scorecard::compare(old, new, &mut changes);
    requirements::compare(old, new, &mut changes);
    fields::compare(old, new, &mut changes);
    changes
}

fn position<'a>(
    before: &Portfolio,
    after: &Portfolio,
    old: &Account,
    new: &Account,
    today: Date,
) -> Option<Change<'a>> {
    let from = Position::of(&Yardstick::of(before, today), old);
    let to = Position::of(&Yardstick::of(after, today), new);
    (from != to).then(|| Change::Position {
        from: Box::new(from),
        to: Box::new(to),
    })
}

/// The scores in the order of the criteria, those that only one state knows last.
fn scores<'a>(
    before: &'a Portfolio,
    after: &'a Portfolio,
    old: &Account,
    new: &Account,
    changes: &mut Vec<Change<'a>>,
) {
    let known = |id: &CriterionId| after.criteria().find(id).is_some();
    let now = after.criteria().iter().map(|(_, criterion)| criterion);
    let gone = before.criteria().iter().map(|(_, criterion)| criterion);
    for criterion in now.chain(gone.filter(|c| !known(&c.id))) {
        let (from, to) = (old.scores.get(&criterion.id), new.scores.get(&criterion.id));
        let (was, is) = (from.map(|s| s.value), to.map(|s| s.value));
        if was != is {
            let (from, to) = (was, is);
            changes.push(Change::Scored {
                criterion,
                from,
                to,
            });
        } else if from != to {
            changes.push(Change::Evidence(criterion));
        }
    }
}

/// A list in both states, and how its items are known.
struct Lists<'a, T> {
    list: List,
    old: &'a [T],
    new: &'a [T],
    id: fn(&T) -> &ItemId,
    name: fn(&T) -> &str,
}

impl<'a, T: PartialEq> Lists<'a, T> {
    /// Tells what is new and what changed in the order of now, then what is gone; else, whether the
    /// items only stand in another order. `tell` says what is to be told of an item that is another
    /// one than it was, if anything.
    fn compare_by(
        &self,
        changes: &mut Vec<Change<'a>>,
        tell: impl Fn(&'a T, &'a T) -> Option<Change<'a>>,
    ) {
        for item in self.new {
            match self.find(self.old, item) {
                None => changes.push(self.listed(item, Became::Added)),
                Some(was) if was != item => changes.extend(tell(was, item)),
                Some(_) => {}
            }
        }
        for item in self
            .old
            .iter()
            .filter(|item| self.find(self.new, item).is_none())
        {
            changes.push(self.listed(item, Became::Removed));
        }
        if self.is_reordered() {
            changes.push(Change::Reordered(self.list));
        }
    }

    /// The same, where an item that changed is only named.
    fn compare(&self, changes: &mut Vec<Change<'a>>) {
        self.compare_by(changes, |_, item| Some(self.listed(item, Became::Changed)));
    }

    fn listed(&self, item: &'a T, what: Became) -> Change<'a> {
        let (list, name) = (self.list, (self.name)(item));
        Change::Listed { list, name, what }
    }

    fn find(&self, among: &'a [T], item: &T) -> Option<&'a T> {
        among
            .iter()
            .find(|other| (self.id)(other) == (self.id)(item))
    }

    /// Whether the same items stand in another order.
    fn is_reordered(&self) -> bool {
        let ids = |items: &'a [T]| items.iter().map(self.id);
        let all = self.old.len() == self.new.len();
        let same = ids(self.old).all(|id| ids(self.new).any(|other| other == id));
        all && same && !ids(self.old).eq(ids(self.new))
    }
}

/// Whether two states of an account differ in nothing but what was noted of conversations.
pub fn same_but_for_calls(one: &Account, other: &Account) -> bool {
    let without = |account: &Account| Account {
        calls: Vec::<Call>::new(),
        ..account.clone()
    };
    without(one) == without(other)
}

#[cfg(test)]
mod tests;
