//! The lines of an indicator, and how promises stand.

use std::io;

use jiff::civil::Date;

use super::page::Page;
use crate::domain::attainment::{Progress, Standing};
use crate::domain::field::IndicatorField;
use crate::domain::plan_calendar::Month;
use crate::domain::promise::Promise;
use crate::domain::requirement::Requirement;
use crate::domain::scorecard::Indicator;
use crate::domain::when::When;
use crate::i18n::{Words, t};

/// Prints an indicator under a heading: how it stands, what it is, what was read.
pub(super) fn print(page: &mut Page<'_>, indicator: &Indicator) -> io::Result<()> {
    let (words, progress) = (&page.shown.words, indicator.progress(page.shown.today));
    page.line(2, &indicator.name)?;
    let last = reading(indicator, &progress, words);
    page.fact(3, &t!(words, "whole-read"), last)?;
    let standing = standing(&progress, words);
    page.fact(3, &t!(words, "whole-standing"), Some(standing))?;
    let fields = IndicatorField::of(indicator);
    for field in fields.filter(|field| *field != IndicatorField::Name) {
        let name = words.indicator_field(field);
        page.value(3, &name, &field.get(indicator))?;
    }
    readings(page, indicator)
}

/// Every reading, the first one first.
fn readings(page: &mut Page<'_>, indicator: &Indicator) -> io::Result<()> {
    if indicator.readings.is_empty() {
        return Ok(());
    }
    let words = &page.shown.words;
    page.line(3, &t!(words, "show-readings"))?;
    for reading in &indicator.readings {
        let when = match reading.when {
            When::Day(date) => words.date(date),
            When::Month { year, month } => words.month_of_year(Month { year, month }),
        };
        page.fact(4, &when, Some(words.measurement(reading.measurement)))?;
    }
    Ok(())
}

/// The last reading in its unit.
fn reading(indicator: &Indicator, progress: &Progress, words: &Words) -> Option<String> {
    let unit = indicator.unit.as_deref();
    let unit = unit.map(|unit| format!(" {unit}")).unwrap_or_default();
    Some(words.measurement(progress.last?.measurement) + &unit)
}

fn attained(progress: &Progress, words: &Words) -> Option<String> {
    let rate = progress.attainment.ok();
    let rate = rate.map(|rate| words.percent(rate * 100.0, 0));
    rate.map(|rate| t!(words, "report-attained", rate = rate))
}

/// How far it came, how it stands, and that it was not read for long.
fn standing(progress: &Progress, words: &Words) -> String {
    let standing = progress.standing.map(|standing| match standing {
        Standing::OnTrack => t!(words, "report-standing-on-track"),
        Standing::Behind => t!(words, "report-standing-behind"),
        Standing::Off => t!(words, "report-standing-off"),
    });
    let stale = progress
        .stale
        .map(|days| t!(words, "report-stale", days = days));
    let attained = attained(progress, words).into_iter();
    let said: Vec<_> = attained.chain(standing).chain(stale).collect();
    said.join(", ")
}

/// How the promise of a requirement stands.
pub(super) fn promise(it: &Requirement, words: &Words, today: Date) -> Option<String> {
    match it.promise(today) {
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
    }
}
