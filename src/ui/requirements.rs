//! What accounts ask for, on its way through STOP, WAIT and GO.
//!
//! The three are steps one after the other: understand, analyse, answer. What is overdue is the
//! loudest thing here, whatever step it stands at.

pub(super) mod asked;
pub(super) mod beside;
mod board;
mod card;
mod detail;
mod empty;
mod foot;
mod hidden;
mod kept;
mod list;
pub(super) mod notes;
pub(super) mod opened;
pub(super) mod price;
mod state;

use ratatui::layout::Rect;

use crate::app::cell::Place;
use crate::app::target::Pane;
use crate::clean::Clean;
use crate::domain::requirement::{Requirement, Step};
use crate::i18n::t;

use super::filter_line;
use super::nothing;
use super::paint::Paint;
use super::view_state::ViewState;

pub(super) use kept::Kept as KeptBoard;

/// From this size on, the steps stand side by side.
const BOARD: (u16, u16) = (98, 8);

/// Draws the requirements of the selected account, or of all.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if area.is_empty() {
        return;
    }
    let model = paint.model;
    if model.account().is_none() {
        return nothing::no_account(paint, area, Pane::Requirements, state);
    }
    let filter = (&Place::BoardFilter, model.board.filter.as_str());
    let area = filter_line::draw(paint, area, filter, || model.board.rows().len(), state);
    let foot = foot::Foot::of(paint, area, state);
    let (room, last) = split(area, foot.height());
    let (rule, last) = foot.rule(paint, last);
    if model.board.rows().is_empty() {
        empty::draw(paint, room, state);
    } else if !model.board.closed && room.width >= BOARD.0 && room.height >= BOARD.1 {
        let (board, rest) = detail::split(paint, room);
        board::draw(paint, board, state);
        detail::draw(paint, rest, state);
    } else {
        let (rows, card) = detail::beside(room);
        list::draw(paint, rows, rule, state);
        detail::draw_whole(paint, card, state);
    }
    foot.draw(paint, last);
}

/// The last lines are for what stands below the board, where there is room for both.
fn split(area: Rect, wanted: u16) -> (Rect, Rect) {
    let taken = wanted.min(area.height.saturating_sub(3));
    let room = Rect {
        height: area.height - taken,
        ..area
    };
    let last = Rect {
        y: area.y + room.height,
        height: taken,
        ..area
    };
    (room, last)
}

/// Marks a line of the requirement under the cursor, the cursor on its first.
fn mark(paint: &mut Paint<'_>, row: Rect, first: bool, state: &mut ViewState) {
    let focused = paint.has_focus(Pane::Requirements);
    if first {
        paint.cursor_row(row, focused, state);
    } else if focused {
        paint.fill(row, paint.styles.selection);
    } else {
        paint.fill(row, paint.styles.selection_quiet);
    }
}

/// The glyph and style of a step.
fn sign(paint: &Paint<'_>, step: Step) -> (&'static str, ratatui::style::Style) {
    match step {
        Step::Stop => (paint.glyphs.stop, paint.styles.stop),
        Step::Wait => (paint.glyphs.wait, paint.styles.wait),
        Step::Go => (paint.glyphs.go, paint.styles.go),
        Step::Closed => (paint.glyphs.done, paint.styles.dim),
    }
}

/// Draws the name of a step, how many stand there, and what is done in it.
fn draw_step(paint: &mut Paint<'_>, step: Step, count: usize, row: Rect) {
    let (glyph, style) = sign(paint, step);
    let style = if count == 0 { paint.styles.dim } else { style };
    let count = if count > 0 {
        count.to_string()
    } else {
        String::new()
    };
    let parts = [
        (glyph.to_owned(), style),
        (paint.words.step(step), style),
        (count, paint.styles.text),
        (paint.words.step_work(step), paint.styles.dim),
    ];
    let mut x = row.x + 1;
    for (words, style) in parts.iter().filter(|(words, _)| !words.is_empty()) {
        let room = row.right().saturating_sub(x);
        x = paint.label(x, row.y, room, words, *style) + 1;
    }
}

/// How something was answered, in a sentence: when, which way, what was given and what was got.
fn answered(paint: &Paint<'_>, requirement: &Requirement) -> String {
    let words = paint.words;
    let Some(answer) = &requirement.answer else {
        return String::new();
    };
    let currency = paint.model.portfolio.settings().currency.as_deref();
    let money = |amount: f64| paint.figure(words.amount(amount, currency));
    let worth = |text: Option<&String>, amount: Option<f64>| {
        let parts = [text.cloned(), amount.map(money)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    let mut said: Vec<String> = Vec::new();
    said.extend(answer.date.map(|date| words.date(date)));
    said.extend(answer.outcome.map(|outcome| words.outcome(outcome)));
    if let Some(conceded) = &answer.conceded {
        said.push(worth(conceded.text.as_ref(), conceded.amount));
    }
    for got in &answer.obtained {
        let kind = got.kind.map(|kind| words.counterpart(kind));
        let what = got.text.clone().or(kind);
        said.push(t!(
            words,
            "in-return",
            what = worth(what.as_ref(), got.amount)
        ));
    }
    if answer.conceded.is_none() && answer.obtained.is_empty() {
        said.extend(answer.reason.clone());
    }
    let line = said.join(&format!(" {} ", paint.glyphs.separator));
    Clean::new(&line).into_string()
}
