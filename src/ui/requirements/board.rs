//! The three steps side by side, their requirements as cards.

use ratatui::layout::Rect;

use crate::app::target::{Pane, Target};
use crate::domain::requirement::{Requirement, Step};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::view_state::{ViewState, scrolled};

use super::card::{CardLine, LABELS, card};

/// One card of a column: which requirement, and its lines.
struct Card<'a> {
    index: usize,
    requirement: &'a Requirement,
    lines: Vec<CardLine>,
}

/// Draws the board.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let width = area.width / 3;
    for (at, step) in (0u16..).zip(Step::BOARD) {
        let x = area.x + at * width;
        let column = Rect { x, width, ..area };
        if at > 0 {
            rule(paint, column);
        }
        draw_column(paint, step, column, state);
    }
    if paint.has_focus(Pane::Requirements) {
        // A page is about as many cards as stand in a column.
        state.rows(usize::from(area.height / 6).max(1));
    }
}

fn rule(paint: &mut Paint<'_>, column: Rect) {
    for y in column.top()..column.bottom() {
        let glyph = paint.glyphs.rule_vertical;
        paint.label(column.x, y, 1, glyph, paint.styles.faint);
    }
}

fn draw_column(paint: &mut Paint<'_>, step: Step, column: Rect, state: &mut ViewState) {
    let inner = Rect {
        x: column.x + 1,
        width: column.width.saturating_sub(2),
        ..column
    };
    let room = Rect {
        y: inner.y + 2,
        height: inner.height.saturating_sub(2),
        ..inner
    };
    let cards = cards(paint, step, room);
    super::draw_step(paint, step, cards.len(), inner);
    if cards.is_empty() {
        let words = t!(paint.words, "nothing-here");
        paint.label(room.x + 3, room.y, room.width, &words, paint.styles.dim);
    }
    let lines = lines_of(&cards);
    let rows = usize::from(room.height);
    let first = first_line(paint, &cards, &lines, rows, state);
    for (line, y) in lines.iter().skip(first).take(rows).zip(room.y..) {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        if let Some((card, at)) = line {
            draw_line(paint, card, *at, row, state);
        }
    }
}

/// The cards of a step: in full where all of them have room, else only the one under the cursor.
fn cards<'a>(paint: &Paint<'a>, step: Step, room: Rect) -> Vec<Card<'a>> {
    let of_step = || {
        let all = paint.model.requirements().enumerate();
        all.filter(move |(_, requirement)| requirement.step == step)
    };
    let make = |whole: bool| -> Vec<Card<'a>> {
        of_step()
            .map(|(index, requirement)| {
                let whole = whole || index == paint.model.requirement;
                Card {
                    index,
                    requirement,
                    lines: card(paint, requirement, room.width, whole),
                }
            })
            .collect()
    };
    let whole = make(true);
    let height: usize = whole.iter().map(|card| card.lines.len() + 1).sum();
    if height <= usize::from(room.height) + 1 {
        whole
    } else {
        make(false)
    }
}

/// The lines of all cards with an empty one after each.
fn lines_of<'c, 'a>(cards: &'c [Card<'a>]) -> Vec<Option<(&'c Card<'a>, usize)>> {
    let mut lines = Vec::new();
    for card in cards {
        lines.extend((0..card.lines.len()).map(|at| Some((card, at))));
        lines.push(None);
    }
    lines
}

/// The first line shown: only the column with the cursor scrolls.
fn first_line(
    paint: &Paint<'_>,
    cards: &[Card<'_>],
    lines: &[Option<(&Card<'_>, usize)>],
    rows: usize,
    state: &mut ViewState,
) -> usize {
    let cursor = paint.model.requirement;
    if cards.iter().all(|card| card.index != cursor) {
        return 0;
    }
    let on_cursor =
        |line: &Option<(&Card<'_>, usize)>| line.is_some_and(|(card, _)| card.index == cursor);
    let first = lines.iter().position(on_cursor).unwrap_or_default();
    let last = lines.iter().rposition(on_cursor).unwrap_or_default();
    let scroll = &mut state.scroll.requirements;
    *scroll = scrolled(*scroll, last, rows, lines.len());
    *scroll = scrolled(*scroll, first, rows, lines.len());
    *scroll
}

fn draw_line(paint: &mut Paint<'_>, card: &Card<'_>, at: usize, row: Rect, state: &mut ViewState) {
    if card.index == paint.model.requirement {
        let focused = paint.has_focus(Pane::Requirements);
        if at == 0 {
            paint.cursor_row(row, focused, state);
        } else if focused {
            paint.fill(row, paint.styles.selection);
        } else {
            paint.fill(row, paint.styles.selection_quiet);
        }
    }
    state.target(row, Target::Requirement(card.requirement.id.clone()));
    let Some(line) = card.lines.get(at) else {
        return;
    };
    let x = row.x + 2;
    let room = row.width.saturating_sub(3);
    let indent = if line.labelled { LABELS } else { 0 };
    paint.label(x, row.y, LABELS.min(room), &line.label, paint.styles.dim);
    let left = room.saturating_sub(indent);
    let (words, style) = &line.words;
    paint.label(x + indent, row.y, left, words, *style);
    if let Some((words, style)) = &line.right {
        paint.label_left_of(x + room, row.y, left, words, *style);
    }
}
