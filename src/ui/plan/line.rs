//! The lines of the page: what stands in them, and how they are drawn.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::Model;
use crate::app::cell::{OpenCell, Place};
use crate::app::form::{FieldRef, Subject};
use crate::app::plan::PlanRow;
use crate::app::target::Target;
use crate::domain::field::PlanField;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

/// The column of a row's mark.
pub(super) const MARK_X: u16 = 2;
/// The column a row's words begin in.
pub(super) const TEXT_X: u16 = 4;
/// Columns a day or a name needs while it is typed.
const TYPED: u16 = 16;

/// What a piece of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Only to be read.
    Words,
    /// What the row holds, where it holds one thing.
    Value,
    /// A cell of an item.
    Cell(PlanField),
}

/// Words that look alike and belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub text: String,
    pub style: Style,
    pub part: Part,
}

impl Piece {
    /// Words only to be read.
    pub(super) fn words(text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
            part: Part::Words,
        }
    }

    /// What a cell of an item holds.
    pub(super) fn cell(field: PlanField, text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
            part: Part::Cell(field),
        }
    }

    /// What a row holds.
    pub(super) fn value(text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
            part: Part::Value,
        }
    }

    /// Its cells.
    pub(super) fn width(&self) -> u16 {
        u16::try_from(text::width(&self.text)).unwrap_or(u16::MAX)
    }
}

/// A piece at its place in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    pub x: u16,
    pub piece: Piece,
}

/// One line of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line {
    /// The row it belongs to.
    pub row: Option<PlanRow>,
    /// Whether it is the first of its row.
    pub first: bool,
    pub spans: Vec<Span>,
}

impl Line {
    /// A line that belongs to no row.
    pub(super) fn plain(spans: Vec<Span>) -> Self {
        Self {
            spans,
            ..Self::default()
        }
    }
}

/// Puts a piece at a place.
pub(super) const fn at(x: u16, piece: Piece) -> Span {
    Span { x, piece }
}

/// The cell that is open for typing, if it is one of this row, and which of its parts it is.
pub(super) fn open<'m>(model: &'m Model, row: &PlanRow) -> Option<(&'m OpenCell, Part)> {
    let cell = model.cell.as_ref().filter(|_| model.modals.is_empty())?;
    match (&cell.place, row) {
        (Place::Field(Subject::PlanItem { item, .. }, FieldRef::Plan(_)), PlanRow::Item(_, id))
            if item == id && model.plan.row == *row =>
        {
            Some((cell, Part::Cell(model.plan.cell()?)))
        }
        (Place::Field(Subject::Account(_), FieldRef::Account(open)), PlanRow::Field(field))
            if open == field =>
        {
            Some((cell, Part::Value))
        }
        _ => None,
    }
}

/// Draws a line into its place of a column.
pub(super) fn draw(paint: &mut Paint<'_>, line: &Line, row: Rect, state: &mut ViewState) {
    let Some(of) = &line.row else {
        for span in &line.spans {
            draw_span(paint, span, row, span.piece.style);
        }
        return;
    };
    state.target(row, Target::Plan(of.clone()));
    let here = paint.model.plan.row == *of;
    if here {
        mark_cursor(paint, line, row);
    }
    let model = paint.model;
    let open = open(model, of).filter(|_| here);
    let selected = here.then(|| selected(model, of));
    let mut typed = !line.first && open.is_some();
    for span in &line.spans {
        let part = span.piece.part;
        let is_open = open.is_some_and(|(_, open)| open == part);
        if let Some((cell, _)) = open.filter(|_| is_open) {
            if !typed || starts(line, span) {
                draw_typed(paint, span, row, cell, state);
                typed = true;
            }
            continue;
        }
        let chosen = selected == Some(part) && !of.cells().is_empty();
        let style = if chosen {
            paint.styles.accent_strong
        } else {
            span.piece.style
        };
        draw_span(paint, span, row, style);
        if selected == Some(part) && model.cell.is_none() && is_focused(paint) {
            state.put_cursor(row.x + span.x, row.y);
        }
    }
}

/// Whether a part begins in this line: a title that goes on below is typed on its first line.
fn starts(line: &Line, span: &Span) -> bool {
    line.first || span.piece.part != Part::Words && span.x > TEXT_X
}

/// The part of a row that is under the cursor.
fn selected(model: &Model, row: &PlanRow) -> Part {
    match row {
        PlanRow::Item(..) => model.plan.cell().map_or(Part::Words, Part::Cell),
        _ => Part::Value,
    }
}

fn mark_cursor(paint: &mut Paint<'_>, line: &Line, row: Rect) {
    let focused = is_focused(paint);
    let styles = paint.styles;
    let style = if focused {
        styles.selection
    } else {
        styles.selection_quiet
    };
    paint.fill(row, style);
    if line.first {
        paint.label(row.x, row.y, 1, paint.glyphs.cursor, styles.accent_strong);
    }
}

/// Whether the page has the keys: nothing lies over it.
pub(super) fn is_focused(paint: &Paint<'_>) -> bool {
    paint.has_keys()
}

fn draw_span(paint: &mut Paint<'_>, span: &Span, row: Rect, style: Style) {
    let room = row.width.saturating_sub(span.x);
    paint.label(row.x + span.x, row.y, room, &span.piece.text, style);
}

/// What is typed takes the room to the end of the line; at its right end, as much as a day needs.
fn draw_typed(
    paint: &mut Paint<'_>,
    span: &Span,
    row: Rect,
    cell: &OpenCell,
    state: &mut ViewState,
) {
    let x = span.x.min(row.width.saturating_sub(TYPED));
    let field = Field {
        x: row.x + x,
        y: row.y,
        width: row.width.saturating_sub(x),
    };
    input::draw(paint, field, &cell.input, state);
}
