//! Readings and lines of the scorecard.

use super::{Became, Change, List, Lists};
use crate::domain::Account;
use crate::domain::scorecard::{Indicator, Reading};

/// Compares the scorecards: the readings line by line, then the lines themselves.
pub(super) fn compare<'a>(old: &'a Account, new: &'a Account, changes: &mut Vec<Change<'a>>) {
    for indicator in &new.scorecard {
        let before = old.scorecard.iter().find(|was| was.id == indicator.id);
        let before = before.map_or(&[][..], |was| &was.readings);
        readings(indicator, before, changes);
    }
    let lines = Lists {
        list: List::Scorecard,
        old: &old.scorecard,
        new: &new.scorecard,
        id: |line| &line.id,
        name: |line| &line.name,
    };
    lines.compare_by(changes, |was, is| {
        let differs = without_readings(was) != without_readings(is);
        differs.then(|| lines.listed(is, Became::Changed))
    });
}

/// What was read, corrected, and taken away, in the order of the days.
fn readings<'a>(indicator: &'a Indicator, before: &[Reading], changes: &mut Vec<Change<'a>>) {
    for to in &indicator.readings {
        let same = before.iter().find(|was| was.when == to.when);
        if same.is_some_and(|was| was.measurement == to.measurement) {
            continue;
        }
        let earlier = before.iter().rev().find(|was| was.when < to.when);
        changes.push(Change::Read {
            indicator,
            from: same.or(earlier).map(|was| was.measurement),
            to: Some(*to),
        });
    }
    for was in before {
        if indicator.readings.iter().all(|is| is.when != was.when) {
            changes.push(Change::Read {
                indicator,
                from: Some(was.measurement),
                to: None,
            });
        }
    }
}

/// A line as it is apart from its readings, which are told one by one.
fn without_readings(line: &Indicator) -> Indicator {
    Indicator {
        readings: Vec::new(),
        ..line.clone()
    }
}
