//! The lines of indicators and requirements.

use jiff::civil::Date;

use crate::clean::Clean;
use crate::domain::attainment::{Progress, Standing};
use crate::domain::promise::Promise;
use crate::domain::requirement::Requirement;
use crate::domain::scorecard::{Indicator, Measurement};
use crate::i18n::{Words, t};

/// An indicator: dimension, name, reading and target, how far that is, how it stands.
pub(super) fn line(indicator: &Indicator, words: &Words, today: Date) -> [String; 5] {
    let progress = indicator.progress(today);
    [
        words.dimension(indicator.dimension),
        Clean::new(&indicator.name).into_string(),
        reading(indicator, &progress, words),
        attained(&progress, words),
        standing(&progress, words),
    ]
}

/// The last reading, and where it is to go.
fn reading(indicator: &Indicator, progress: &Progress, words: &Words) -> String {
    let unit = indicator.unit.as_deref().map(Clean::new);
    let unit = unit.map(|unit| format!(" {unit}")).unwrap_or_default();
    let last = progress.last.map(|reading| match reading.measurement {
        Measurement::Value(value) => words.number(value, 2),
        Measurement::Held { done, of } => {
            format!("{}/{}", words.number(done, 1), words.number(of, 1))
        }
    });
    let last = last.map_or_else(|| "-".to_owned(), |last| last + &unit);
    match indicator.target {
        Some(goal) => {
            let target = words.number(goal.value, 2);
            format!("{last}, {}", t!(words, "report-of-target", target = target))
        }
        None => last,
    }
}

fn attained(progress: &Progress, words: &Words) -> String {
    let rate = progress.attainment.ok();
    let rate = rate.map(|rate| words.percent(rate * 100.0, 0));
    rate.map(|rate| t!(words, "report-attained", rate = rate))
        .unwrap_or_default()
}

fn standing(progress: &Progress, words: &Words) -> String {
    let standing = progress.standing.map(|standing| match standing {
        Standing::OnTrack => t!(words, "report-standing-on-track"),
        Standing::Behind => t!(words, "report-standing-behind"),
        Standing::Off => t!(words, "report-standing-off"),
    });
    let stale = progress
        .stale
        .map(|days| t!(words, "report-stale", days = days));
    let said: Vec<_> = standing.into_iter().chain(stale).collect();
    said.join(", ")
}

/// A requirement: step, title, kind, and how its promise stands.
pub(super) fn requirement(it: &Requirement, words: &Words, today: Date) -> [String; 4] {
    [
        words.step(it.step),
        Clean::new(&it.title).into_string(),
        it.kind
            .map(|kind| words.requirement_kind(kind))
            .unwrap_or_default(),
        promise(it, words, today),
    ]
}

fn promise(it: &Requirement, words: &Words, today: Date) -> String {
    let outcome = it.answer.as_ref().and_then(|answer| answer.outcome);
    let outcome = outcome.map(|outcome| words.outcome(outcome));
    let promise = match it.promise(today) {
        Promise::None => None,
        Promise::Due { on, .. } => {
            let (date, distance) = (words.date(on), words.distance(on, today));
            Some(t!(words, "report-due", date = date, distance = distance))
        }
        Promise::Overdue { on, days } => {
            let date = words.date(on);
            Some(t!(words, "report-overdue-since", date = date, days = days))
        }
        Promise::Kept => Some(t!(words, "report-answered-kept")),
        Promise::Late { days } => Some(t!(words, "report-answered-late", days = days)),
    };
    let said: Vec<_> = outcome.into_iter().chain(promise).collect();
    said.join(", ")
}
