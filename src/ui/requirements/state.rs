//! How a requirement stands, in a few words.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::promise::Promise;
use crate::domain::requirement::{Outcome, Requirement};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

/// Words and how they look.
pub(super) type Said = (String, Style);

/// The one thing to be said of a requirement: a broken promise before all others, then the answer,
/// the promise, and that it has been lying in STOP for long.
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
    let days = requirement.long_in_stop(today)?;
    Some((t!(words, "step-age", days = days), styles.warn))
}

/// What the gate of its step still asks for, as much as fits: `missing: object, an opinion +1`.
pub(super) fn missing(
    paint: &Paint<'_>,
    requirement: &Requirement,
    width: usize,
) -> Option<String> {
    let missing = requirement.missing();
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
    let mut shortest = None;
    for words in shown.flatten() {
        if text::width(&words) <= width {
            return Some(words);
        }
        shortest = Some(words);
    }
    shortest
}

/// The promises the account was kept: `kept 11 of 12`, and how many fast yes it got.
pub(super) fn kept(paint: &Paint<'_>) -> Option<Vec<Said>> {
    let index = paint.model.selected?;
    let promises = paint.model.figures_of(index)?.promises;
    let mut said = Vec::new();
    let all = promises.answered + promises.overdue;
    if all > 0 {
        let kept = paint.figure(promises.kept.to_string());
        let all = paint.figure(all.to_string());
        let words = t!(paint.words, "kept-of", kept = kept, of = all);
        said.push((words, paint.styles.dim));
    }
    if promises.fast_yes > 0 {
        let count = promises.fast_yes;
        let words = t!(paint.words, "fast-yes", count = count);
        said.push((words, paint.styles.warn));
    }
    (!said.is_empty()).then_some(said)
}

/// Draws what was kept.
pub(super) fn draw_kept(paint: &mut Paint<'_>, row: Rect, said: &[Said]) {
    if row.is_empty() {
        return;
    }
    let mut x = row.x + 1;
    for (at, (words, style)) in said.iter().enumerate() {
        if at > 0 {
            let between = format!(" {} ", paint.glyphs.separator);
            x = paint.label(
                x,
                row.y,
                row.right().saturating_sub(x),
                &between,
                paint.styles.dim,
            );
        }
        x = paint.label(x, row.y, row.right().saturating_sub(x), words, *style);
    }
}
