//! How a requirement stands, in a few words.

use jiff::civil::Date;

use crate::domain::promise::gate::Missing;
use crate::domain::promise::{Promise, days_between};
use crate::domain::requirement::{Outcome, Requirement};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::notes::Said;

/// The one thing to be said of a requirement: a broken promise before all others, then the answer,
/// the promise, and else for how long it has been lying at its step: two weeks in STOP are too long.
pub(super) fn state(paint: &Paint<'_>, requirement: &Requirement) -> Option<Said> {
    let (words, styles, today) = (paint.words, paint.styles, paint.model.today);
    let promise = requirement.promise(today);
    if let Promise::Overdue { days, .. } = promise {
        return Some((t!(words, "overdue-days", days = days), styles.bad));
    }
    if let Some(outcome) = requirement.answer.as_ref().and_then(|a| a.outcome) {
        let style = match outcome {
            Outcome::Accept | Outcome::Counterpart => styles.ok,
            Outcome::Alternative | Outcome::Refuse | Outcome::Withdrawn => styles.text,
        };
        return Some((words.outcome(outcome), style));
    }
    if let Promise::Due { on, .. } = promise {
        let style = if promise.is_soon() {
            styles.warn
        } else {
            styles.dim
        };
        return Some((words.distance(on, today), style));
    }
    if let Some(days) = requirement.long_in_stop(today) {
        return Some((t!(words, "step-age", days = days), styles.warn));
    }
    let days = days_between(requirement.at_step_since()?, today);
    Some((t!(words, "age-days", days = days), styles.dim))
}

/// Whether that is for how long it has been at its step.
pub(super) fn says_age(requirement: &Requirement, today: Date) -> bool {
    let due = matches!(
        requirement.promise(today),
        Promise::Overdue { .. } | Promise::Due { .. }
    );
    !due && !requirement.is_answered()
}

/// What the gate of its step still asks for, as much as fits: `missing: object, an opinion +1`, `object? +2`.
pub(super) fn missing(
    paint: &Paint<'_>,
    requirement: &Requirement,
    width: usize,
) -> Option<String> {
    missing_of(paint, &requirement.missing(), width)
}

/// The same of what a gate asks for.
pub(super) fn missing_of(paint: &Paint<'_>, missing: &[Missing], width: usize) -> Option<String> {
    let names: Vec<_> = missing.iter().map(|m| paint.words.missing(*m)).collect();
    let shown = (1..=names.len()).rev().map(|count| {
        let (said, left) = names.split_at_checked(count)?;
        let more = match left.len() {
            0 => String::new(),
            left => format!(" +{left}"),
        };
        let what = format!("{}{more}", said.join(", "));
        Some(t!(paint.words, "missing-list", what = what))
    });
    let asked = names.split_first().map(|(first, left)| {
        let more = match left.len() {
            0 => String::new(),
            left => format!(" +{left}"),
        };
        let what = first.as_str();
        format!("{}{more}", t!(paint.words, "missing-asked", what = what))
    });
    let mut shortest = None;
    for words in shown.flatten().chain(asked) {
        if text::width(&words) <= width {
            return Some(words);
        }
        shortest = Some(words);
    }
    shortest
}
