//! What stands in the cells of the scorecard.

use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::attainment::{Progress, Standing};
use crate::domain::matrix::Trend;
use crate::domain::promise::days_between;
use crate::domain::scorecard::{Indicator, Measurement};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::columns::Kind;

/// The last reading and the target, with the unit: `94.5 → 97 %`; meetings as `5 of 6`.
pub(super) fn figures(paint: &Paint<'_>, indicator: &Indicator, progress: &Progress) -> String {
    let bare = bare_figures(paint, indicator, progress);
    let held = matches!(
        progress.last.map(|last| last.measurement),
        Some(Measurement::Held { .. })
    );
    let unit = indicator.unit.as_deref().filter(|_| !held);
    match unit {
        Some(unit) => format!("{bare}{}{}", paint.words.numerals().unit, Clean::new(unit)),
        None => bare,
    }
}

/// The same without the unit, for where there is no room.
pub(super) fn bare_figures(
    paint: &Paint<'_>,
    indicator: &Indicator,
    progress: &Progress,
) -> String {
    let words = paint.words;
    let last = progress
        .last
        .map(|last| words.measurement(last.measurement));
    let last = last.map(|last| paint.figure(last));
    let target = indicator.target.map(|target| words.figure(target.value));
    let target = target.map(|target| paint.figure(target));
    let nothing = || paint.glyphs.rule.to_owned();
    match (last, target) {
        (last, Some(target)) => {
            let last = last.unwrap_or_else(nothing);
            format!("{last} {} {target}", paint.glyphs.arrow)
        }
        (Some(last), None) => last,
        (None, None) => nothing(),
    }
}

/// How far an indicator has come, in words, beside its reading and its target: as much as fits.
pub(super) fn way(paint: &Paint<'_>, indicator: &Indicator, width: usize) -> Option<String> {
    let progress = indicator.progress(paint.model.today);
    let words = paint.words;
    let due = indicator.target.and_then(|target| target.due);
    progress.last?;
    let due = due.map(|due| {
        let date = words.date(due);
        if progress.overdue && !paint.is_veiled() {
            t!(words, "attainment-overdue", date = date)
        } else {
            t!(words, "attainment-due", date = date)
        }
    });
    let standing = progress.standing.filter(|_| !paint.is_veiled());
    let standing = standing.map(|standing| words.standing(standing));
    let mut said = figures(paint, indicator, &progress);
    // A reading that is too old says so before all else.
    let stale = progress
        .stale
        .map(|days| t!(words, "stale-days", days = days));
    let age = progress.last.filter(|_| stale.is_none()).map(|last| {
        let days = days_between(last.when.day(), paint.model.today);
        t!(words, "age-days", days = days)
    });
    for fact in [stale, attained(paint, &progress), due, standing, age]
        .into_iter()
        .flatten()
    {
        let more = format!("{said} {} {fact}", paint.glyphs.separator);
        if text::width(&more) <= width {
            said = more;
        }
    }
    Some(said)
}

pub(super) fn attained(paint: &Paint<'_>, progress: &Progress) -> Option<String> {
    let attained = progress.attainment.ok()?;
    Some(paint.figure(paint.words.percent(attained * 100.0, 0)))
}

/// What stands in a column, and how it looks.
pub(super) fn cell(
    paint: &Paint<'_>,
    indicator: &Indicator,
    progress: &Progress,
    (kind, width): (Kind, u16),
) -> (String, Style) {
    let styles = paint.styles;
    match kind {
        Kind::Spark => spark(paint, indicator, progress, usize::from(width)),
        Kind::Trend => trend(paint, progress),
        Kind::Standing => standing(paint, progress.standing),
        Kind::StandingWord => {
            let (_, style) = standing(paint, progress.standing);
            let known = progress.standing.filter(|_| !paint.is_veiled());
            let word = known.map(|standing| paint.words.standing(standing));
            (word.unwrap_or_default(), style)
        }
        Kind::Attained => (attained(paint, progress).unwrap_or_default(), styles.dim),
        Kind::Age => age(paint, progress),
    }
}

/// The latest readings as a line, in the style of the standing.
fn spark(
    paint: &Paint<'_>,
    indicator: &Indicator,
    progress: &Progress,
    cells: usize,
) -> (String, Style) {
    if paint.is_veiled() {
        return (String::new(), paint.styles.dim);
    }
    let mut values: Vec<f64> = indicator.series().rev().take(cells).collect();
    values.reverse();
    let (_, style) = standing(paint, progress.standing);
    let style = progress.standing.map_or(paint.styles.full, |_| style);
    (text::sparkline(&values, paint.glyphs), style)
}

fn trend(paint: &Paint<'_>, progress: &Progress) -> (String, Style) {
    if paint.is_veiled() {
        return (String::new(), paint.styles.dim);
    }
    let glyph = match progress.trend {
        None => return (String::new(), paint.styles.dim),
        Some(Trend::Up) => paint.glyphs.up,
        Some(Trend::Flat) => paint.glyphs.flat,
        Some(Trend::Down) => paint.glyphs.down,
    };
    let style = match progress.better {
        Some(true) => paint.styles.ok,
        Some(false) => paint.styles.warn,
        None => paint.styles.dim,
    };
    (glyph.to_owned(), style)
}

pub(super) fn standing(paint: &Paint<'_>, standing: Option<Standing>) -> (String, Style) {
    let standing = standing.filter(|_| !paint.is_veiled());
    let (glyph, style) = match standing {
        None => ("", paint.styles.dim),
        Some(Standing::OnTrack) => (paint.glyphs.done, paint.styles.ok),
        Some(Standing::Behind) => (paint.glyphs.warning, paint.styles.warn),
        Some(Standing::Off) => (paint.glyphs.error, paint.styles.bad),
    };
    (glyph.to_owned(), style)
}

/// The age of the last reading; one that is too old stands out.
pub(super) fn age(paint: &Paint<'_>, progress: &Progress) -> (String, Style) {
    let Some(last) = progress.last else {
        return (String::new(), paint.styles.dim);
    };
    let days = days_between(last.when.day(), paint.model.today);
    let style = if progress.stale.is_some() {
        paint.styles.warn
    } else {
        paint.styles.dim
    };
    (t!(paint.words, "age-days", days = days), style)
}
