//! The lines of the scorecard: a heading for each dimension, a row for each indicator.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::target::{Pane, Target};
use crate::clean::Clean;
use crate::domain::scorecard::{Dimension, Indicator};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

use super::cells;
use super::columns::Columns;

/// The fewest cells of a name; the unit of the figures goes first.
const NAME: usize = 12;

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

/// Draws what the columns hold.
pub(super) fn draw_headings(paint: &mut Paint<'_>, columns: &Columns, area: Rect) {
    let style = paint.styles.dim;
    let figures = t!(paint.words, "column-reading");
    paint.label_left_of(columns.figures, area.y, area.width, &figures, style);
    for column in &columns.others {
        let heading = column.kind.heading(paint.words);
        if column.kind.is_figure() {
            paint.label_left_of(
                column.x + column.width,
                area.y,
                column.width,
                &heading,
                style,
            );
        } else {
            paint.label(column.x, area.y, column.width, &heading, style);
        }
    }
}

/// Draws one line.
pub(super) fn draw_line(
    paint: &mut Paint<'_>,
    columns: &Columns,
    line: &Line<'_>,
    row: Rect,
    state: &mut ViewState,
) {
    match line {
        Line::Heading(dimension) => {
            let words = paint.words.dimension(*dimension);
            let room = row.width.saturating_sub(1);
            paint.label(row.x + 1, row.y, room, &words, paint.styles.dim);
        }
        Line::Indicator(index, indicator) => {
            let here = *index == paint.model.indicator;
            if here {
                let focused = paint.has_focus(Pane::Scorecard);
                paint.cursor_row(row, focused, state);
            }
            state.target(row, Target::Indicator(indicator.id.clone()));
            draw_indicator(paint, columns, indicator, here, row.y);
        }
    }
}

fn draw_indicator(
    paint: &mut Paint<'_>,
    columns: &Columns,
    indicator: &Indicator,
    here: bool,
    y: u16,
) {
    let progress = indicator.progress(paint.model.today);
    let room = usize::from(columns.figures.saturating_sub(columns.name));
    let name = Clean::new(&indicator.name);
    let mut figures = cells::figures(paint, indicator, &progress);
    if text::width(&name) + 1 + text::width(&figures) > room {
        figures = cells::bare_figures(paint, indicator, &progress);
    }
    let figures_room = room.saturating_sub(NAME + 1) as u16;
    let style = if progress.stale.is_some() {
        paint.styles.placeholder
    } else {
        paint.styles.text
    };
    let from = paint.label_left_of(columns.figures, y, figures_room, &figures, style);
    let style = if here {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    let width = from.saturating_sub(columns.name + 1);
    paint.label(columns.name, y, width, &name, style);
    for column in &columns.others {
        let (text, style) = cells::cell(paint, indicator, &progress, *column);
        let end = column.x + column.width;
        if column.kind.is_figure() || column.kind == super::columns::Kind::Spark {
            paint.label_left_of(end, y, column.width, &text, style);
        } else {
            paint.label(column.x, y, column.width, &text, style);
        }
    }
}
