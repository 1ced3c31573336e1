//! The scorecard of the selected account: where each indicator is, where it is to go, and whether it
//! is on its way.

mod cells;
mod columns;
mod rows;

use ratatui::layout::Rect;

use crate::app::target::Pane;
use crate::clean::Clean;
use crate::domain::attainment::gap::{Gap, gaps};
use crate::i18n::t;

use super::paint::Paint;
use super::text::wrap::wrap;
use super::view_state::{ViewState, scrolled};
use columns::Columns;
use rows::{Line, draw_headings, draw_line, lines};

/// Below this many rows, all of them are the list's.
const ROOM_FOR_DETAIL: u16 = 5;

/// Draws the scorecard of the selected account.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if area.is_empty() {
        return;
    }
    let Some(account) = paint.model.account() else {
        return draw_nothing(paint, area, &t!(paint.words, "reason-no-account"), "");
    };
    if account.scorecard.is_empty() {
        let empty = t!(paint.words, "scorecard-empty");
        let wants = t!(paint.words, "scorecard-wants");
        return draw_nothing(paint, area, &empty, &wants);
    }
    let columns = Columns::of(area);
    let headed = columns.has_headings() && area.height > ROOM_FOR_DETAIL;
    if headed {
        draw_headings(paint, &columns, area);
    }
    let room = below(area, u16::from(headed));
    let lines = lines(paint.model);
    let least = u16::from(room.height >= ROOM_FOR_DETAIL);
    let rows = usize::from(room.height.saturating_sub(least));
    draw_list(paint, &columns, &lines, room, rows, state);
    draw_detail(paint, below(room, lines.len().min(rows) as u16));
    if paint.has_focus(Pane::Scorecard) {
        state.rows(rows);
    }
}

/// What is left of an area below some rows.
fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

fn draw_list(
    paint: &mut Paint<'_>,
    columns: &Columns,
    lines: &[Line<'_>],
    area: Rect,
    rows: usize,
    state: &mut ViewState,
) {
    let on_cursor =
        |line: &Line<'_>| matches!(line, Line::Indicator(i, _) if *i == paint.model.indicator);
    let cursor = lines.iter().position(on_cursor).unwrap_or_default();
    // The first indicator takes its heading along.
    let cursor = if cursor == 1 { 0 } else { cursor };
    state.scroll.scorecard = scrolled(state.scroll.scorecard, cursor, rows, lines.len());
    let shown = lines.iter().skip(state.scroll.scorecard).take(rows);
    for (line, y) in shown.zip(area.y..) {
        let row = Rect {
            y,
            height: 1,
            ..area
        };
        draw_line(paint, columns, line, row, state);
    }
}

/// What the scorecard lacks, and how far the indicator under the cursor has come.
fn draw_detail(paint: &mut Paint<'_>, area: Rect) {
    let Some(account) = paint.model.account() else {
        return;
    };
    let mut lines = Vec::new();
    let lacks: Vec<_> = gaps(&account.scorecard)
        .into_iter()
        .filter(|gap| *gap != Gap::Empty)
        .map(|gap| paint.words.gap(gap))
        .collect();
    if !lacks.is_empty() {
        let lacks = t!(paint.words, "scorecard-lacks", gaps = lacks.join(", "));
        lines.push((paint.glyphs.warning, paint.styles.warn, lacks));
    }
    let indicator = paint.model.indicators().nth(paint.model.indicator);
    let room = usize::from(area.width.saturating_sub(3));
    if let Some(detail) = indicator.and_then(|indicator| cells::way(paint, indicator, room)) {
        lines.push((" ", paint.styles.dim, detail));
    }
    // Apart from the list where there is room.
    let apart = u16::from(usize::from(area.height) > lines.len());
    let first = area.y + apart;
    for ((glyph, style, words), y) in lines.into_iter().zip(first..area.bottom()) {
        paint.label(area.x, y, 1, glyph, style);
        let room = area.width.saturating_sub(3);
        paint.data(area.x + 2, y, room, &words, paint.styles.dim);
    }
}

fn draw_nothing(paint: &mut Paint<'_>, area: Rect, what: &str, then: &str) {
    let room = area.width.saturating_sub(4);
    let rows = usize::from(area.height);
    let what = wrap(&Clean::new(what), usize::from(room), rows);
    let then = wrap(then, usize::from(room), rows);
    let lines = what
        .iter()
        .map(|line| (line, paint.styles.text))
        .chain(then.iter().map(|line| (line, paint.styles.dim)));
    for ((line, style), y) in lines.zip(area.y..area.bottom()) {
        paint.label(area.x + 2, y, room, line, style);
    }
}
