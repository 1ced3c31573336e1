//! The full view: all indicators as a sheet whose cells are edited like those of a spreadsheet, and
//! below it the one under the cursor as a chart, with its facts and readings.

mod cell;
mod columns;

use ratatui::layout::Rect;

use crate::domain::scorecard::Indicator;
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

use super::rows::{self, draw_line, lines};
use super::{below, chart, facts, foot};
use columns::Columns;

/// Below this height the sheet is alone.
const WITH_CHART: u16 = 15;
/// The rows of the chart, where there are enough.
const CHART: (u16, u16) = (8, 16);
/// From this height on, a free line stands between sheet and chart.
const AIRY: u16 = 14;
/// Columns of the facts beside the chart.
const FACTS: (u16, u16) = (34, 46);

/// Draws the full view.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, focused: bool, state: &mut ViewState) {
    let lines = lines(paint.model);
    let (sheet, lower) = divide(area, lines.len().saturating_add(1));
    let columns = Columns::of(sheet, paint.model);
    columns.headings(paint, sheet);
    let list = below(sheet, 1);
    let rows = usize::from(list.height);
    let first = rows::first_line(paint.model, &lines, rows, state);
    let cells =
        |paint: &mut Paint<'_>, it: (&Indicator, bool), row: Rect, state: &mut ViewState| {
            draw_cells(paint, &columns, (it.0, it.1 && focused), row, state);
        };
    for (line, y) in lines.iter().skip(first).zip(list.y..list.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..list
        };
        draw_line(paint, (line, focused), row, &cells, state);
    }
    paint.more(list, first, lines.len());
    if focused {
        state.rows(rows);
    }
    draw_lower(paint, lower, state);
}

/// The sheet as high as it is, and below it what the chart gets: the sheet scrolls before that goes.
fn divide(area: Rect, lines: usize) -> (Rect, Rect) {
    let least = if area.height >= WITH_CHART {
        (area.height * 2 / 5).clamp(CHART.0, CHART.1) + 2
    } else {
        1.min(area.height.saturating_sub(2))
    };
    let lines = u16::try_from(lines).unwrap_or(u16::MAX);
    let sheet = lines.min(area.height - least);
    let upper = Rect {
        height: sheet,
        ..area
    };
    (upper, below(area, sheet))
}

fn draw_cells(
    paint: &mut Paint<'_>,
    columns: &Columns,
    (indicator, here): (&Indicator, bool),
    row: Rect,
    state: &mut ViewState,
) {
    let progress = indicator.progress(paint.model.today);
    for column in &columns.shown {
        cell::draw(paint, (indicator, &progress), (*column, here), row.y, state);
    }
}

/// What is said of the scorecard and of what is typed, then chart and facts.
fn draw_lower(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let Some(indicator) = paint.model.indicator() else {
        return;
    };
    if area.height < CHART.0 {
        return foot::draw(paint, area);
    }
    let gap = if area.height >= AIRY { 2 } else { 1 };
    said(paint, area.y + gap - 1, area);
    let lower = below(area, gap);
    let wide = (lower.width * 2 / 5)
        .clamp(FACTS.0, FACTS.1)
        .min(lower.width);
    let left = Rect {
        width: lower.width - wide,
        ..lower
    };
    chart::draw(paint, left, indicator, state);
    let right = Rect {
        x: left.right() + 1,
        width: wide.saturating_sub(2),
        ..lower
    };
    facts::draw(paint, right, indicator);
}

/// The line between sheet and chart: what is typed, else what the scorecard lacks.
fn said(paint: &mut Paint<'_>, y: u16, area: Rect) {
    let width = usize::from(area.width.saturating_sub(3));
    let (glyph, style, words) = match foot::echo(paint, width) {
        Some(echo) => {
            let words: Vec<_> = echo.iter().map(|(_, _, words)| words.as_str()).collect();
            let separator = format!(" {} ", paint.glyphs.separator);
            let first = echo
                .first()
                .map_or((" ", paint.styles.dim), |(g, s, _)| (*g, *s));
            (first.0, first.1, words.join(&separator))
        }
        None => match foot::lacks(paint) {
            Some(lacks) => (paint.glyphs.warning, paint.styles.warn, lacks),
            None => return,
        },
    };
    paint.label(area.x, y, 1, glyph, style);
    let style = if glyph == " " {
        style
    } else {
        paint.styles.dim
    };
    paint.label(area.x + 2, y, area.width.saturating_sub(3), &words, style);
}
