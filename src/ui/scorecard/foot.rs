//! What stands below the indicators: what a reading that is typed would be taken for, what the
//! scorecard lacks, how far the indicator under the cursor has come.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::scorecard::Echo;
use crate::clean::Clean;
use crate::domain::attainment::gap::{Gap, gaps};
use crate::domain::scorecard::reading::Takes;
use crate::domain::scorecard::{Indicator, Reading};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};

use super::cells;

/// A line of the foot: a glyph with its style, and words.
type Line = (&'static str, Style, String);

/// Draws the foot, apart from the list where there is room.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect) {
    let width = usize::from(area.width.saturating_sub(3));
    let lines = lines(paint, width, usize::from(area.height));
    let apart = u16::from(usize::from(area.height) > lines.len());
    let first = area.y + apart;
    for ((glyph, style, words), y) in lines.into_iter().zip(first..area.bottom()) {
        paint.label(area.x, y, 1, glyph, style);
        let room = area.width.saturating_sub(3);
        let style = if glyph == " " {
            style
        } else {
            paint.styles.dim
        };
        paint.label(area.x + 2, y, room, &words, style);
    }
}

/// What is typed comes first: it is what the eye looks for.
fn lines(paint: &Paint<'_>, width: usize, rows: usize) -> Vec<Line> {
    if let Some(echo) = echo(paint, width) {
        return echo;
    }
    let mut lines = Vec::new();
    let lacks = lacks(paint);
    let detail = paint.model.indicator().map(|it| detail(paint, it, width));
    if let Some(lacks) = lacks {
        let most = if rows > 3 { 2 } else { 1 };
        let wrapped = wrap(&lacks, width, most).into_iter().enumerate();
        lines.extend(wrapped.map(|(at, words)| match at {
            0 => (paint.glyphs.warning, paint.styles.warn, words),
            _ => (" ", paint.styles.dim, words),
        }));
    }
    lines.extend(detail.map(|words| (" ", paint.styles.dim, words)));
    lines
}

/// What the scorecard lacks, as a sentence; nothing while it is shown as the account sees it.
pub(super) fn lacks(paint: &Paint<'_>) -> Option<String> {
    let account = paint
        .model
        .account()
        .filter(|_| !paint.model.scorecard.as_shared)?;
    let lacks: Vec<_> = gaps(&account.scorecard)
        .into_iter()
        .filter(|gap| *gap != Gap::Empty)
        .map(|gap| paint.words.gap(gap))
        .collect();
    (!lacks.is_empty()).then(|| t!(paint.words, "scorecard-lacks", gaps = lacks.join(", ")))
}

/// How far an indicator has come, or that it was never read.
pub(super) fn detail(paint: &Paint<'_>, indicator: &Indicator, width: usize) -> String {
    cells::way(paint, indicator, width).unwrap_or_else(|| t!(paint.words, "never-read"))
}

/// What is being typed would be taken for this, or why it would not be taken.
pub(super) fn echo(paint: &Paint<'_>, width: usize) -> Option<Vec<Line>> {
    let (words, styles) = (paint.words, paint.styles);
    let warn = |text: String| {
        let lines = wrap(&Clean::new(&text), width, 3).into_iter().enumerate();
        lines
            .map(|(at, line)| {
                let glyph = if at == 0 { paint.glyphs.warning } else { " " };
                (glyph, styles.warn, line)
            })
            .collect()
    };
    Some(match paint.model.echo()? {
        Echo::Waiting(indicator) => waiting(paint, indicator, width),
        Echo::Unheard(unheard) => warn(words.unheard(&unheard)),
        Echo::Unreadable(why) => warn(words.unreadable(why)),
        Echo::Reading {
            indicator,
            reading,
            corrects,
        } => heard(paint, indicator, reading, corrects),
    })
}

/// Before anything is typed: what the last reading was, and what can be typed.
fn waiting(paint: &Paint<'_>, indicator: &Indicator, width: usize) -> Vec<Line> {
    let (words, dim) = (paint.words, paint.styles.dim);
    let last = indicator.readings.last().map(|last| {
        let what = paint.figure(words.reading(*last, indicator));
        t!(words, "echo-last", what = what)
    });
    let hint = match indicator.takes() {
        Takes::Held => t!(words, "echo-hint-held"),
        Takes::Figures | Takes::Either => t!(words, "echo-hint"),
    };
    let said = [last, Some(hint)].into_iter().flatten();
    said.map(|line| {
        (
            " ",
            dim,
            text::truncate(&Clean::new(&line), width).into_owned(),
        )
    })
    .collect()
}

/// The figure and the day, then what it comes after or takes the place of.
fn heard(
    paint: &Paint<'_>,
    indicator: &Indicator,
    reading: Reading,
    corrects: Option<Reading>,
) -> Vec<Line> {
    let words = paint.words;
    let day = reading.when.day();
    let distance = words.distance(day, paint.model.today);
    let what = words.reading(reading, indicator);
    let first = format!("{what} {} {distance}", paint.glyphs.separator);
    let figure = |known: Reading| paint.figure(words.measured(known.measurement, indicator));
    let second = match corrects {
        Some(known) => Some(t!(words, "echo-corrects", figure = figure(known))),
        None => indicator.reading_before(day).map(|known| {
            let figure = figure(*known);
            t!(words, "echo-after", figure = figure)
        }),
    };
    let strong = (" ", paint.styles.strong, first);
    let quiet = second.map(|words| (" ", paint.styles.dim, words));
    std::iter::once(strong).chain(quiet).collect()
}
