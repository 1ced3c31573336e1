//! The line of one criterion.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::target::{Pane, Target};
use crate::clean::Clean;
use crate::domain::criterion::Criterion;
use crate::domain::matrix::{Contribution, Measured, Unknown};
use crate::i18n::numerals;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

use super::columns::{Column, Columns};
use super::pips;
use super::sheet::Sheet;
use super::value;

/// Draws a criterion: what it is called, what it weighs, and what the account has on it.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    sheet: &Sheet<'_>,
    columns: &Columns,
    index: usize,
    row: Rect,
    state: &mut ViewState,
) {
    let Some(contribution) = sheet.contribution(index) else {
        return;
    };
    let here = index == sheet.cursor;
    let focused = paint.has_focus(Pane::Position);
    if here {
        paint.cursor_row(row, focused, state);
    }
    state.target(row, Target::Criterion(contribution.criterion.id.clone()));
    let open = sheet.open.filter(|(at, _)| *at == index);
    let typed = open.map(|(_, cell)| (cell, columns.cell(text::width(cell.text()))));
    let name = typed.map_or(columns.name, |(_, at)| columns.name_beside(at));
    let style = if here {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    let called = &contribution.criterion.name;
    let end = paint.label(name.x, row.y, name.width, called, style);
    if typed.is_none() {
        draw_value(paint, columns, contribution, (end, row.y));
    }
    draw_weights(paint, columns, contribution, row.y);
    match contribution.measured {
        Ok(measured) => {
            let full = if here && focused {
                paint.styles.accent
            } else {
                paint.styles.full
            };
            draw_score(paint, sheet, columns, contribution, measured, full, row.y);
        }
        Err(_) if typed.is_some() => {}
        Err(unknown) => draw_unknown(paint, columns, unknown, row.y),
    }
    draw_evidence(paint, sheet, columns, contribution.criterion, row.y);
    if let Some((cell, Column { x, width })) = typed {
        input::draw(paint, Field { x, y: row.y, width }, &cell.input, state);
    }
}

/// The value, in its column or, where values have none, in as much room as the name leaves.
fn draw_value(
    paint: &mut Paint<'_>,
    columns: &Columns,
    contribution: &Contribution<'_>,
    (end, y): (u16, u16),
) {
    let (Ok(measured), false) = (contribution.measured, contribution.criterion.is_rated()) else {
        return;
    };
    let shown = value::value(paint.words, contribution.criterion, measured.value);
    let shown = paint.figure(Clean::new(&shown).into_string());
    let column = columns.value.unwrap_or(Column {
        x: end + 1,
        width: columns.name.end().saturating_sub(end + 1),
    });
    if columns.value.is_some() || text::width(&shown) <= usize::from(column.width) {
        paint.label_left_of(column.end(), y, column.width, &shown, paint.styles.dim);
    }
}

fn draw_weights(paint: &mut Paint<'_>, columns: &Columns, contribution: &Contribution<'_>, y: u16) {
    if let Some(column) = columns.share {
        let share = paint.figure(paint.words.number(contribution.share * 100.0, 0));
        paint.label_left_of(column.end(), y, column.width, &share, paint.styles.dim);
    }
    if let Some(column) = columns.weight {
        let weight = paint.figure(paint.words.number(contribution.criterion.weight, 1));
        paint.label_left_of(column.end(), y, column.width, &weight, paint.styles.dim);
    }
}

fn draw_score(
    paint: &mut Paint<'_>,
    sheet: &Sheet<'_>,
    columns: &Columns,
    contribution: &Contribution<'_>,
    measured: Measured,
    full: Style,
    y: u16,
) {
    if let (Some(column), false) = (columns.pips, paint.is_veiled()) {
        pips::draw(paint, sheet.scale, measured.score, column, full, y);
    }
    let column = columns.score;
    let score = paint.figure(value::aligned_score(paint.words, measured.score));
    let room = column.width.saturating_sub(1);
    paint.label_left_of(column.end(), y, room, &score, paint.styles.strong);
    if !contribution.criterion.is_entered() {
        paint.label(column.x, y, 1, paint.glyphs.computed, paint.styles.dim);
    }
    if let Some(column) = columns.brings {
        let points = measured.score * contribution.share;
        let brings = paint.figure(numerals::signed(points, 2, paint.words.numerals()));
        paint.label_left_of(column.end(), y, column.width, &brings, paint.styles.dim);
    }
}

/// Why there is no score, where the score would be: never a zero.
fn draw_unknown(paint: &mut Paint<'_>, columns: &Columns, unknown: Unknown, y: u16) {
    let from = columns.pips.map_or(columns.score.x, |pips| pips.x);
    let room = columns.score.end().saturating_sub(from);
    let words = paint.words.unknown(unknown);
    let style = paint.styles.placeholder;
    if text::width(&words) <= usize::from(room) {
        paint.label_left_of(columns.score.end(), y, room, &words, style);
    } else {
        let none = paint.glyphs.none;
        paint.label_left_of(columns.score.end(), y, room, none, style);
    }
}

fn draw_evidence(
    paint: &mut Paint<'_>,
    sheet: &Sheet<'_>,
    columns: &Columns,
    criterion: &Criterion,
    y: u16,
) {
    let Some(score) = sheet.account.scores.get(&criterion.id) else {
        return;
    };
    let style = paint.styles.dim;
    if let (Some(column), Some(note)) = (columns.note, &score.note) {
        paint.label(column.x, y, column.width, note, style);
    }
    if let (Some(column), Some(date)) = (columns.date, score.date) {
        let date = paint.words.date(date);
        paint.label(column.x, y, column.width, &date, style);
    }
    if let (Some(column), Some(by)) = (columns.by, &score.by) {
        let name = sheet.portfolio.person_name(by);
        paint.label(column.x, y, column.width, name, style);
    }
}

/// Draws a line of what is wrong with the value that is being typed.
pub(super) fn draw_problem(paint: &mut Paint<'_>, sheet: &Sheet<'_>, at: usize, row: Rect) {
    if at == 0 {
        paint.label(row.x + 2, row.y, 1, paint.glyphs.error, paint.styles.bad);
    }
    if let Some(line) = sheet.problem_lines(row.width).get(at) {
        let room = row.width.saturating_sub(4);
        paint.label(row.x + 4, row.y, room, line, paint.styles.bad);
    }
}
