//! What the selected account asks for, on its way through STOP, WAIT and GO.
//!
//! The three are steps one after the other: understand, analyse, answer. What is overdue is the
//! loudest thing here, whatever step it stands at.

mod board;
mod card;
mod list;
mod state;

use ratatui::layout::Rect;

use crate::domain::requirement::Step;
use crate::i18n::t;

use super::paint::Paint;
use super::view_state::ViewState;

/// From this size on, the steps stand side by side.
const BOARD: (u16, u16) = (98, 8);

/// Draws the requirements of the selected account.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if area.is_empty() {
        return;
    }
    let Some(account) = paint.model.account() else {
        let words = t!(paint.words, "reason-no-account");
        paint.label(area.x + 2, area.y, area.width, &words, paint.styles.dim);
        return;
    };
    let kept = state::kept(paint);
    let (room, last) = split(area, kept.is_some());
    if account.requirements.iter().all(|r| r.step == Step::Closed) {
        let words = t!(paint.words, "requirements-empty");
        let width = room.width.saturating_sub(3);
        paint.label(room.x + 2, room.y, width, &words, paint.styles.dim);
    } else if room.width >= BOARD.0 && room.height >= BOARD.1 {
        board::draw(paint, room, state);
    } else {
        list::draw(paint, room, state);
    }
    if let Some(kept) = kept {
        state::draw_kept(paint, last, &kept);
    }
}

/// The last row is for what was kept, where there is anything to say.
fn split(area: Rect, last: bool) -> (Rect, Rect) {
    let taken = u16::from(last && area.height > 3);
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
