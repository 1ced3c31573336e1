//! The lines of the pane: a heading for each dimension, a row for each indicator.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::cell::{OpenCell, Place};
use crate::app::target::Target;
use crate::clean::Clean;
use crate::domain::attainment::Progress;
use crate::domain::scorecard::{Dimension, Indicator};
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::{ViewState, scrolled};

use super::cells;
use super::columns::Columns;

/// The fewest cells of a name; the unit of the figures goes first.
const NAME: usize = 12;
/// The columns of a reading that is being typed, with its day.
const TYPED: u16 = 15;

/// One line.
#[derive(Debug, Clone, Copy)]
pub(super) enum Line<'a> {
    /// What the indicators below are about.
    Heading(Option<Dimension>),
    /// An indicator, and which one it is.
    Indicator(usize, &'a Indicator),
}

/// The lines of the selected account's scorecard.
pub(super) fn lines(model: &Model) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut dimension = None;
    for (index, indicator) in model.indicators().enumerate() {
        if dimension != Some(indicator.dimension) {
            dimension = Some(indicator.dimension);
            lines.push(Line::Heading(indicator.dimension));
        }
        lines.push(Line::Indicator(index, indicator));
    }
    lines
}

/// The first line shown, so that the one under the cursor is, the first indicator with its heading.
pub(super) fn first_line(
    model: &Model,
    lines: &[Line<'_>],
    rows: usize,
    state: &mut ViewState,
) -> usize {
    let here = |line: &Line<'_>| matches!(line, Line::Indicator(at, _) if *at == model.indicator);
    let cursor = lines.iter().position(here).unwrap_or_default();
    let cursor = if cursor == 1 { 0 } else { cursor };
    state.scroll.scorecard = scrolled(state.scroll.scorecard, cursor, rows, lines.len());
    state.scroll.scorecard
}

/// The reading that is being typed for an indicator, if one is.
pub(super) fn typed<'m>(model: &'m Model, indicator: &Indicator) -> Option<&'m OpenCell> {
    let cell = model.cell.as_ref()?;
    let account = model.account()?;
    match &cell.place {
        Place::Reading {
            account: of,
            indicator: id,
        } if *of == account.id && *id == indicator.id => Some(cell),
        _ => None,
    }
}

/// The heading of a dimension.
fn draw_heading(paint: &mut Paint<'_>, row: Rect, dimension: Option<Dimension>) {
    let words = paint.words.dimension(dimension);
    let room = row.width.saturating_sub(1);
    paint.label(row.x + 1, row.y, room, &words, paint.styles.dim);
}

/// What draws an indicator: itself, whether the cursor is on it, its row.
type Drawing<'a> = dyn Fn(&mut Paint<'_>, (&Indicator, bool), Rect, &mut ViewState) + 'a;

/// Draws one line: a heading, or an indicator by `drawing`.
pub(super) fn draw_line(
    paint: &mut Paint<'_>,
    (line, focused): (&Line<'_>, bool),
    row: Rect,
    drawing: &Drawing<'_>,
    state: &mut ViewState,
) {
    match line {
        Line::Heading(dimension) => draw_heading(paint, row, *dimension),
        Line::Indicator(index, indicator) => {
            let here = *index == paint.model.indicator;
            if here {
                paint.cursor_row(row, focused, state);
            }
            state.target(row, Target::Indicator(indicator.id.clone()));
            drawing(paint, (indicator, here), row, state);
        }
    }
}

/// Draws an indicator in the columns of the pane, with the reading that is being typed for it.
pub(super) fn draw_in_columns(
    paint: &mut Paint<'_>,
    columns: &Columns,
    (indicator, here, focused): (&Indicator, bool, bool),
    y: u16,
    state: &mut ViewState,
) {
    let cell = typed(paint.model, indicator).filter(|_| here && focused);
    let width = TYPED.min(columns.figures.saturating_sub(columns.name));
    let x = columns.figures - width;
    draw_indicator(paint, columns, (indicator, here), cell.map(|_| x), y);
    if let Some(cell) = cell {
        input::draw(paint, Field { x, y, width }, &cell.input, state);
    }
}

/// Draws name, figures and the other columns; where figures are `typed`, the name ends before them.
fn draw_indicator(
    paint: &mut Paint<'_>,
    columns: &Columns,
    (indicator, here): (&Indicator, bool),
    typed: Option<u16>,
    y: u16,
) {
    let progress = indicator.progress(paint.model.today);
    let name = Clean::new(&indicator.name);
    let from = typed.unwrap_or_else(|| draw_figures(paint, columns, (indicator, &progress), y));
    let style = if here {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    let width = from.saturating_sub(columns.name + 1);
    paint.label(columns.name, y, width, &name, style);
    for column in &columns.others {
        let what = (column.kind, column.width);
        let (text, style) = cells::cell(paint, indicator, &progress, what);
        if column.kind.is_figure() {
            let end = column.x + column.width;
            paint.label_left_of(end, y, column.width, &text, style);
        } else {
            paint.label(column.x, y, column.width, &text, style);
        }
    }
}

/// Draws reading and target, their unit only where the whole name has room beside it; gives the column
/// they begin at.
fn draw_figures(
    paint: &mut Paint<'_>,
    columns: &Columns,
    (indicator, progress): (&Indicator, &Progress),
    y: u16,
) -> u16 {
    let room = usize::from(columns.figures.saturating_sub(columns.name));
    let name = Clean::new(&indicator.name);
    let mut figures = cells::figures(paint, indicator, progress);
    if text::width(&name) + 1 + text::width(&figures) > room {
        figures = cells::bare_figures(paint, indicator, progress);
    }
    let room = room.saturating_sub(NAME + 1) as u16;
    let style = if progress.stale.is_some() {
        paint.styles.placeholder
    } else {
        paint.styles.text
    };
    paint.label_left_of(columns.figures, y, room, &figures, style)
}
