//! What they ask for, what was promised about it, and what we are to do.

use super::{Became, Change, List, Lists};
use crate::domain::Account;
use crate::domain::plan::Action;
use crate::domain::requirement::Requirement;

/// Compares the requirements, then the actions.
pub(super) fn compare<'a>(old: &'a Account, new: &'a Account, changes: &mut Vec<Change<'a>>) {
    let requirements = Lists {
        list: List::Requirements,
        old: &old.requirements,
        new: &new.requirements,
        id: |requirement| &requirement.id,
        name: |requirement| &requirement.title,
    };
    let mut told = Vec::new();
    requirements.compare_by(&mut told, |_, is| {
        Some(requirements.listed(is, Became::Changed))
    });
    for requirement in &new.requirements {
        let was = requirements.find(&old.requirements, requirement);
        if was != Some(requirement) {
            way(was, requirement, changes);
        }
    }
    let gone = |change: &Change<'_>| {
        matches!(
            change,
            Change::Reordered(_)
                | Change::Listed {
                    what: Became::Removed,
                    ..
                }
        )
    };
    changes.extend(told.into_iter().filter(gone));
    actions(old, new, changes);
}

/// Its way since: captured, moved, promised, answered. What comes with a step or an answer needs no
/// words of its own; any other change is named.
fn way<'a>(was: Option<&Requirement>, is: &'a Requirement, changes: &mut Vec<Change<'a>>) {
    let count = changes.len();
    if was.is_none() {
        changes.push(Change::Captured(is));
    }
    changes.extend(moved(was, is));
    changes.extend(promised(was, is));
    changes.extend(answered(was, is));
    if changes.len() == count {
        changes.push(Change::Listed {
            list: List::Requirements,
            name: &is.title,
            what: Became::Changed,
        });
    }
}

/// Whether it went to another step; a new one comes from STOP.
fn moved<'a>(was: Option<&Requirement>, is: &'a Requirement) -> Option<Change<'a>> {
    let (from, to) = (was.map(|was| was.step).unwrap_or_default(), is.step);
    let requirement = is;
    (from != to).then_some(Change::Moved {
        requirement,
        from,
        to,
    })
}

/// Whether another day was agreed for the answer.
fn promised<'a>(was: Option<&Requirement>, is: &'a Requirement) -> Option<Change<'a>> {
    let from = was.and_then(|was| was.answer_by.last().copied());
    let to = is.answer_by.last().copied()?;
    let requirement = is;
    (from != Some(to)).then_some(Change::Promised {
        requirement,
        from,
        to,
    })
}

/// Whether it was answered, or in another way than before.
fn answered<'a>(was: Option<&Requirement>, is: &'a Requirement) -> Option<Change<'a>> {
    let outcome = |requirement: &Requirement| requirement.answer.as_ref()?.outcome;
    let before = was.and_then(outcome);
    let requirement = is;
    let outcome = outcome(is)?;
    (before != Some(outcome)).then_some(Change::Answered {
        requirement,
        outcome,
    })
}

/// Actions are new, done, changed or gone.
fn actions<'a>(old: &'a Account, new: &'a Account, changes: &mut Vec<Change<'a>>) {
    let actions = Lists {
        list: List::Actions,
        old: &old.plan.actions,
        new: &new.plan.actions,
        id: |action| &action.id,
        name: |action| &action.text,
    };
    actions.compare_by(changes, |was, is| {
        Some(if is_done(was, is) {
            Change::Done(is)
        } else {
            actions.listed(is, Became::Changed)
        })
    });
}

/// Whether all that became of an action is that it was done.
fn is_done(was: &Action, is: &Action) -> bool {
    let done = Action {
        done: is.done,
        ..was.clone()
    };
    is.done.is_some() && done == *is
}
