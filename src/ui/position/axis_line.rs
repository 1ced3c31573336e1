//! The lines that sum up an axis.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::criterion::Axis;
use crate::domain::matrix::Trend;
use crate::i18n::{numerals, t};
use crate::ui::paint::Paint;
use crate::ui::text;

use super::columns::{Column, Columns};
use super::pips;
use super::sheet::Sheet;

/// Draws the name of an axis, its level, its way since the last review, and its value. `alone` says
/// that what is missing for it has no line of its own, and stands here in place of the level.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    sheet: &Sheet<'_>,
    columns: &Columns,
    (axis, alone): (Axis, bool),
    row: Rect,
) {
    let name = paint.words.axis(axis);
    let left = paint.label(row.x + 1, row.y, row.width, &name, paint.styles.strong);
    let value = sheet.value(axis).value;
    let style = value_style(paint, sheet);
    draw_value(paint, columns, value, row.y, style);
    draw_pips(paint, sheet, columns, value, row.y);
    let room = room(columns, left);
    if alone && !sheet.value(axis).is_complete() {
        draw_coverage(paint, sheet, axis, room, row.y);
    } else {
        let far = has_points(paint, sheet, columns, row);
        draw_level(paint, sheet, (axis, far), room, row.y, style);
    }
    draw_headings(paint, columns, row.y);
}

/// The room behind the name of an axis, which ends so far to the right: up to where something else stands on this line.
fn room(columns: &Columns, left: u16) -> Column {
    let pips = columns.pips.map_or(columns.name.end(), |c| c.x);
    // The headings of the columns stand on this line too, and fill them.
    let headed = columns.brings.and(columns.weight);
    let end = headed.map_or(pips, |weight| weight.x);
    let air = if headed.is_some() { 2 } else { 0 };
    Column {
        x: left + 1,
        width: end.saturating_sub(left + 2 + air),
    }
}

/// Whether the points of both axes have room: on one line alone they would say that the other axis stayed.
fn has_points(paint: &Paint<'_>, sheet: &Sheet<'_>, columns: &Columns, row: Rect) -> bool {
    Axis::ALL.into_iter().all(|axis| {
        let level = sheet.value(axis).level(sheet.scale);
        let level = level.map_or(0, |level| text::width(&paint.words.level(axis, level)));
        let way = change(paint, sheet, axis).map_or(0, |change| text::width(&way(&change)) + 1);
        let name = text::width(&paint.words.axis(axis));
        let left = u16::try_from(name).unwrap_or(u16::MAX / 2) + row.x + 1;
        level + way <= usize::from(room(columns, left).width)
    })
}

/// An arrow and the points, if there are any.
fn way((arrow, points): &(&str, String)) -> String {
    format!("{arrow} {points}").trim_end().to_owned()
}

/// The value wears the colour of the zone it leads to.
fn value_style(paint: &Paint<'_>, sheet: &Sheet<'_>) -> Style {
    match sheet.position.zone() {
        Some(zone) if !paint.is_veiled() => paint.styles.zone(zone).heading,
        _ => paint.styles.strong,
    }
}

fn draw_value(paint: &mut Paint<'_>, columns: &Columns, value: Option<f64>, y: u16, style: Style) {
    let column = columns.score;
    let (text, style) = match value {
        Some(value) => (paint.figure(paint.words.score(value)), style),
        None => (paint.glyphs.rule.to_owned(), paint.styles.dim),
    };
    paint.label_left_of(column.end(), y, column.width, &text, style);
}

fn draw_pips(
    paint: &mut Paint<'_>,
    sheet: &Sheet<'_>,
    columns: &Columns,
    value: Option<f64>,
    y: u16,
) {
    if let (Some(column), Some(value), false) = (columns.pips, value, paint.is_veiled()) {
        pips::draw(paint, sheet.scale, value, column, paint.styles.full, y);
    }
}

/// The level, and the way since the last review: as much of it as there is room for.
fn draw_level(
    paint: &mut Paint<'_>,
    sheet: &Sheet<'_>,
    (axis, far): (Axis, bool),
    column: Column,
    y: u16,
    style: Style,
) {
    let Some(level) = sheet.value(axis).level(sheet.scale) else {
        return;
    };
    if paint.is_veiled() {
        return;
    }
    let room = usize::from(column.width);
    let level = paint.words.level(axis, level);
    let change = change(paint, sheet, axis).unwrap_or_default();
    let (arrow, full) = (change.0, way(&change));
    let ways = [if far { full.trim() } else { arrow }, arrow, ""];
    let fits = |way: &&str| text::width(&level) + 1 + text::width(way) <= room;
    let Some(way) = ways.into_iter().find(fits) else {
        return;
    };
    let at = paint.label_left_of(column.end(), y, column.width, way, paint.styles.dim);
    let gap = u16::from(!way.is_empty());
    let end = at.saturating_sub(gap);
    paint.label_left_of(end, y, column.width, &level, style);
}

/// How much of an axis is scored, as short as it gets: `◌ 2/5`.
fn draw_coverage(paint: &mut Paint<'_>, sheet: &Sheet<'_>, axis: Axis, column: Column, y: u16) {
    let (scored, all) = sheet.scored(axis);
    let words = format!("{scored}/{all}");
    let (end, dim) = (column.end(), paint.styles.dim);
    let at = paint.label_left_of(end, y, column.width, &words, dim);
    if at >= column.x + 2 {
        paint.label(at - 2, y, 1, paint.glyphs.partial, paint.styles.warn);
    }
}

/// The arrow and the points of an axis since the last review; no points where it stayed.
fn change(paint: &Paint<'_>, sheet: &Sheet<'_>, axis: Axis) -> Option<(&'static str, String)> {
    let movement = sheet.movement.as_ref()?;
    let points = numerals::signed(movement.change(axis)?, 1, paint.words.numerals());
    Some(match movement.axis_trend(axis)? {
        Trend::Up => (paint.glyphs.up, points),
        Trend::Flat => (paint.glyphs.flat, String::new()),
        Trend::Down => (paint.glyphs.down, points),
    })
}

/// What stands in the columns that do not explain themselves, on both axis lines.
fn draw_headings(paint: &mut Paint<'_>, columns: &Columns, y: u16) {
    if columns.brings.is_none() {
        return;
    }
    let words = paint.words;
    let right = [
        (columns.weight, t!(words, "criteria-weight")),
        (columns.share, "%".to_owned()),
        (columns.value, t!(words, "column-value")),
        (columns.brings, t!(words, "column-brings")),
    ];
    for (column, heading) in right {
        if let Some(Column { x, width }) = column {
            paint.label_left_of(x + width, y, width, &heading, paint.styles.dim);
        }
    }
    let left = [
        (columns.note, t!(words, "field-note")),
        (columns.date, t!(words, "field-date")),
        (columns.by, t!(words, "field-by")),
    ];
    for (column, heading) in left {
        if let Some(Column { x, width }) = column {
            paint.label(x, y, width, &heading, paint.styles.dim);
        }
    }
}

/// Draws how much of an axis is scored, and between what its value lies.
pub(super) fn draw_partial(paint: &mut Paint<'_>, sheet: &Sheet<'_>, axis: Axis, row: Rect) {
    let (scored, all) = sheet.scored(axis);
    let mut words = t!(paint.words, "coverage-count", scored = scored, all = all);
    if let Some((low, high)) = sheet.value(axis).range {
        let low = paint.figure(paint.words.score(low));
        let high = paint.figure(paint.words.score(high));
        let range = t!(paint.words, "coverage-range", low = low, high = high);
        words = format!("{words} {} {range}", paint.glyphs.separator);
    }
    let x = row.x + 1;
    paint.label(x, row.y, 1, paint.glyphs.partial, paint.styles.warn);
    let room = row.width.saturating_sub(3);
    paint.label(x + 2, row.y, room, &words, paint.styles.dim);
}
