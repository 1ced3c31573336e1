//! The three findings that matter most, at length.

use ratatui::layout::Rect;

use super::said::{Said, said};
use crate::app::health::LARGE;
use crate::app::target::Target;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::ViewState;

/// From this size on they stand side by side, framed.
const SIDE_BY_SIDE: (u16, u16) = (108, 16);
/// Lines of one that stands beside others.
const HEIGHT: u16 = 9;
/// Between two of them.
const GAP: u16 = 1;

/// Draws them below their heading and gives the room left.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) -> Rect {
    let heading = t!(paint.words, "health-most");
    paint.label(room.x, room.y, room.width, &heading, paint.styles.title);
    let first: Vec<Said> = {
        let findings = paint.model.findings_from(0).take(LARGE);
        findings.map(|finding| said(paint, finding)).collect()
    };
    let below = Rect {
        y: room.y + 1,
        height: room.height.saturating_sub(1),
        ..room
    };
    let end = if below.width >= SIDE_BY_SIDE.0 && below.height >= SIDE_BY_SIDE.1 {
        beside(paint, below, &first, state)
    } else {
        stacked(paint, below, &first, state)
    };
    let end = (end + 1).min(room.bottom());
    Rect {
        y: end,
        height: room.bottom() - end,
        ..room
    }
}

/// In frames side by side; gives the line below.
fn beside(paint: &mut Paint<'_>, room: Rect, first: &[Said], state: &mut ViewState) -> u16 {
    let width = (room.width - GAP * (LARGE as u16 - 1)) / LARGE as u16;
    for (at, said) in first.iter().enumerate() {
        let x = room.x + at as u16 * (width + GAP);
        let area = Rect::new(x, room.y, width, HEIGHT);
        framed(paint, area, said, at == paint.model.health.cursor, state);
        state.target(area, Target::Finding(at));
    }
    room.y + HEIGHT
}

fn framed(paint: &mut Paint<'_>, area: Rect, said: &Said, chosen: bool, state: &mut ViewState) {
    let (set, style) = if chosen {
        (paint.glyphs.frame(true), paint.styles.border_focused)
    } else {
        (paint.glyphs.frame(false), paint.styles.border)
    };
    paint.border(area, &set, style);
    if chosen {
        state.put_cursor(area.x, area.y);
    }
    let (x, room) = (area.x + 2, area.width.saturating_sub(4));
    let after = paint.label(x, area.y + 1, 2, said.mark, said.style) + 1;
    let left = area.right().saturating_sub(after + 2);
    paint.label(after, area.y + 1, left, &said.whom, paint.styles.strong);
    let bottom = area.bottom() - 1;
    let mut y = area.y + 2;
    for words in wrap(&said.what, usize::from(room), 3) {
        paint.label(x, y, room, &words, paint.styles.text);
        y += 1;
    }
    let most = usize::from(bottom.saturating_sub(y));
    for words in wrap(&said.why, usize::from(room), most) {
        paint.label(x, y, room, &words, paint.styles.dim);
        y += 1;
    }
}

/// One below the other; gives the line below.
fn stacked(paint: &mut Paint<'_>, room: Rect, first: &[Said], state: &mut ViewState) -> u16 {
    let mut y = room.y;
    for (at, said) in first.iter().enumerate() {
        let height = 2;
        if y + height > room.bottom() {
            break;
        }
        let area = Rect::new(room.x, y, room.width, height);
        let chosen = at == paint.model.health.cursor;
        if chosen {
            paint.cursor_row(area, true, state);
        }
        let x = paint.label(room.x + 2, y, 2, said.mark, said.style) + 1;
        let left = |x: u16| area.right().saturating_sub(x);
        let whom = area.width / 3;
        let x = paint.label(x, y, left(x).min(whom), &said.whom, paint.styles.strong);
        paint.label(x + 2, y, left(x + 2), &said.what, paint.styles.text);
        let indent = room.x + 4;
        paint.label(indent, y + 1, left(indent), &said.why, paint.styles.dim);
        state.target(area, Target::Finding(at));
        y += height;
    }
    y
}
