//! What stands in the columns of one account.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::matrix::measure::revenue_progression;
use crate::domain::matrix::{Movement, Trend};
use crate::ui::paint::Paint;
use crate::ui::severity;
use crate::ui::text;

use super::columns::Column;
use super::row::{Entry, List};

/// Draws one column of an account.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    field: Rect,
    list: &List<'_>,
    entry: &Entry<'_>,
    column: Column,
) {
    match column {
        Column::Values => values(paint, field, list, entry),
        Column::Trend => trend(paint, field, entry),
        Column::Cell => cell(paint, field, list, entry),
        Column::Code => {
            let code = paint.model.figures.code(entry.index);
            paint.label(field.x, field.y, field.width, code, paint.styles.dim);
        }
        Column::Status => {
            let status = list.labels.status(entry.account.status);
            paint.label(field.x, field.y, field.width, status, paint.styles.dim);
        }
        Column::Health => health(paint, field, entry),
        Column::Manager => {
            let manager = entry.account.manager.as_ref();
            let name = manager.map(|m| paint.model.shown().person_name(m));
            words(paint, field, name);
        }
        Column::Sector => words(paint, field, entry.account.sector.as_deref()),
        _ => figure(paint, field, list, entry, column),
    }
}

/// The gravest of what the method says to it, and how much of that there is.
fn health(paint: &mut Paint<'_>, field: Rect, entry: &Entry<'_>) {
    if paint.is_veiled() {
        let veil = paint.figure(String::new());
        paint.label(field.x, field.y, field.width, &veil, paint.styles.dim);
        return;
    }
    let tally = paint.model.figures.tally_of(entry.index);
    let Some(worst) = tally.worst() else {
        return;
    };
    let (mark, style) = severity::mark(paint, worst);
    let count = tally.of_severity(worst).to_string();
    let x = paint.label(field.x, field.y, field.width, mark, style) + 1;
    let room = field.right().saturating_sub(x);
    paint.label(x, field.y, room, &count, paint.styles.dim);
}

/// Words from the file.
fn words(paint: &mut Paint<'_>, field: Rect, words: Option<&str>) {
    if let Some(words) = words {
        paint.label(field.x, field.y, field.width, words, paint.styles.text);
    }
}

/// Both axes, Y before X.
fn values(paint: &mut Paint<'_>, field: Rect, list: &List<'_>, entry: &Entry<'_>) {
    let none = paint.glyphs.none;
    let shown = |value: Option<f64>| {
        let score = value.map(|value| paint.words.score(value));
        paint.figure(score.unwrap_or_else(|| none.to_owned()))
    };
    let y = shown(entry.figures.position.attractiveness.value);
    let x = shown(entry.figures.position.strength.value);
    axes(
        paint,
        field,
        list.columns.value,
        (&y, &x),
        paint.styles.text,
    );
}

/// Two short texts, each at the right of its half.
pub(super) fn axes(
    paint: &mut Paint<'_>,
    field: Rect,
    value: u16,
    (y, x): (&str, &str),
    style: Style,
) {
    paint.label_left_of(field.x + value, field.y, value, y, style);
    paint.label_left_of(field.right(), field.y, value, x, style);
}

/// Which way it moved since the last review.
fn trend(paint: &mut Paint<'_>, field: Rect, entry: &Entry<'_>) {
    let movement = entry.figures.movement.as_ref();
    let glyph = match movement.and_then(Movement::trend) {
        _ if paint.is_veiled() => paint.glyphs.veil,
        Some(Trend::Up) => paint.glyphs.up,
        Some(Trend::Flat) => paint.glyphs.flat,
        Some(Trend::Down) => paint.glyphs.down,
        None => return,
    };
    paint.label(field.x, field.y, field.width, glyph, paint.styles.dim);
}

/// The cell it stands in, in the colour of its zone.
fn cell(paint: &mut Paint<'_>, field: Rect, list: &List<'_>, entry: &Entry<'_>) {
    let (dim, glyphs) = (paint.styles.dim, paint.glyphs);
    match entry.figures.position.cell {
        _ if paint.is_veiled() => {
            paint.label(field.x, field.y, field.width, &glyphs.veil.repeat(4), dim);
        }
        Some(cell) => {
            let style = paint.styles.zone(cell.zone()).text;
            paint.label(field.x, field.y, field.width, list.labels.cell(cell), style);
        }
        None => {
            paint.label(field.x, field.y, field.width, glyphs.none, dim);
        }
    }
}

/// A figure at the right of its column; nothing where it is not known.
fn figure(paint: &mut Paint<'_>, field: Rect, list: &List<'_>, entry: &Entry<'_>, column: Column) {
    let figure = match column {
        Column::Revenue => revenue(paint, list, entry),
        Column::Progression => progression(paint, entry),
        Column::Effort => return effort(paint, field, entry),
        Column::Gap => gap(paint, entry),
        _ => Some(coverage(paint, entry)),
    };
    if let Some(figure) = figure {
        let figure = paint.figure(figure);
        let style = paint.styles.text;
        paint.label_left_of(field.right(), field.y, field.width, &figure, style);
    }
}

fn revenue(paint: &Paint<'_>, list: &List<'_>, entry: &Entry<'_>) -> Option<String> {
    let revenue = paint.model.last_revenue(entry.account)?;
    Some(paint.words.amount(revenue, list.currency))
}

fn progression(paint: &Paint<'_>, entry: &Entry<'_>) -> Option<String> {
    let closed = paint.model.yardstick().closed_year;
    let change = revenue_progression(&entry.account.revenue, closed).ok()?;
    let numerals = paint.words.numerals();
    Some(format!(
        "{}{}%",
        text::signed(change, 1, numerals),
        numerals.unit
    ))
}

/// What is planned, and what its zone's share of the total suggests: `6.0 → 7.5`.
fn effort(paint: &mut Paint<'_>, field: Rect, entry: &Entry<'_>) {
    let days = |days: f64| paint.figure(paint.words.effort(days));
    let planned = entry.account.effort.map(days);
    let suggested = paint.model.figures.suggested_effort(entry.index).map(days);
    let (text, dim) = (paint.styles.text, paint.styles.dim);
    let middle = field.x + field.width / 2;
    if let Some(planned) = planned {
        let room = middle.saturating_sub(field.x + 1);
        paint.label_left_of(middle.saturating_sub(1), field.y, room, &planned, text);
    }
    if let Some(suggested) = suggested {
        paint.label(middle, field.y, 1, paint.glyphs.arrow, dim);
        let room = field.right().saturating_sub(middle + 2);
        paint.label_left_of(field.right(), field.y, room, &suggested, text);
    }
}

fn gap(paint: &Paint<'_>, entry: &Entry<'_>) -> Option<String> {
    let gap = paint.model.figures.effort_gap(entry.index)?;
    Some(text::signed(gap, 1, paint.words.numerals()))
}

fn coverage(paint: &Paint<'_>, entry: &Entry<'_>) -> String {
    paint
        .words
        .percent(entry.figures.position.coverage() * 100.0, 0)
}
