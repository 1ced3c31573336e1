//! One cell of the sheet: what it holds, or what is being typed into it.

use ratatui::style::Style;

use crate::app::cell::{OpenCell, Place};
use crate::app::form::{FieldRef, Subject};
use crate::app::scorecard::ScorecardColumn;
use crate::clean::Clean;
use crate::domain::attainment::Progress;
use crate::domain::field::Value;
use crate::domain::scorecard::Indicator;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::scorecard::{cells, rows};
use crate::ui::view_state::ViewState;

use super::columns::{Column, What};

/// Columns of a reading that is being typed, with its day.
const TYPED: u16 = 18;

/// Draws a cell; `here` says that its row has the cursor.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    (indicator, progress): (&Indicator, &Progress),
    (column, here): (Column, bool),
    y: u16,
    state: &mut ViewState,
) {
    let (text, style, under_cursor) = match column.what {
        What::Told(kind) => {
            let told = cells::cell(paint, indicator, progress, (kind, column.width));
            (told.0, told.1, false)
        }
        What::Cell(edited) => {
            if let Some(cell) = open(paint, indicator, edited).filter(|_| here) {
                return draw_open(paint, column, cell, y, state);
            }
            let (text, style) = held(paint, (indicator, progress), edited);
            let under_cursor = here && paint.model.scorecard.column == edited;
            let style = if under_cursor {
                paint.styles.accent_strong
            } else {
                style
            };
            (text, style, under_cursor)
        }
    };
    let end = column.x + column.width;
    let x = if column.what.is_figure() {
        let from = paint.label_left_of(end, y, column.width, &text, style);
        if under_cursor { end - 1 } else { from }
    } else {
        paint.label(column.x, y, column.width, &text, style);
        column.x
    };
    if under_cursor && paint.model.cell.is_none() {
        state.put_cursor(x, y);
    }
}

/// Draws the line that is typed; a figure may need more room than its column has.
fn draw_open(
    paint: &mut Paint<'_>,
    column: Column,
    cell: &OpenCell,
    y: u16,
    state: &mut ViewState,
) {
    let end = column.x + column.width;
    let width = match cell.place {
        Place::Reading { .. } => TYPED,
        _ => column.width + u16::from(column.what.is_figure()),
    };
    let x = end.saturating_sub(width);
    paint.cut_before(x, y);
    input::draw(paint, Field { x, y, width }, &cell.input, state);
}

/// The open cell, if it is this one.
fn open<'m>(
    paint: &Paint<'m>,
    indicator: &Indicator,
    column: ScorecardColumn,
) -> Option<&'m OpenCell> {
    let model = paint.model;
    let Some(field) = column.field() else {
        return rows::typed(model, indicator);
    };
    let cell = model.cell.as_ref().filter(|_| model.modals.is_empty())?;
    match &cell.place {
        Place::Field(Subject::Indicator { indicator: id, .. }, FieldRef::Indicator(open))
            if *id == indicator.id && *open == field =>
        {
            Some(cell)
        }
        _ => None,
    }
}

/// What a cell holds, and how it looks.
fn held(
    paint: &Paint<'_>,
    (indicator, progress): (&Indicator, &Progress),
    column: ScorecardColumn,
) -> (String, Style) {
    let (words, styles) = (paint.words, paint.styles);
    let nothing = || (paint.glyphs.none.to_owned(), styles.faint);
    let Some(field) = column.field() else {
        let read = progress
            .last
            .map(|last| words.measured(last.measurement, indicator));
        let style = if progress.stale.is_some() {
            styles.placeholder
        } else {
            styles.text
        };
        return read.map_or_else(nothing, |read| {
            (paint.figure(Clean::new(&read).into_string()), style)
        });
    };
    let value = field.get(indicator);
    if value.is_empty() {
        return nothing();
    }
    let said = Clean::new(&words.value(&value, &paint.model.portfolio)).into_string();
    match (column, value) {
        (ScorecardColumn::Name, _) => (said, styles.text),
        (_, Value::Number(_)) => (paint.figure(said), styles.text),
        _ => (said, styles.dim),
    }
}
