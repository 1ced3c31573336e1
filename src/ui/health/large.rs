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
/// The most lines that say what is wrong, and why it matters, where they stand side by side.
const WHAT: usize = 3;
const WHY: usize = 4;
/// From so many lines on each has a line of its own for all it says.
const AT_LENGTH: u16 = 14;
/// Between two of them.
const GAP: u16 = 1;

/// Draws them below their heading and gives the room left.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) -> Rect {
    let heading = if paint.model.health.accepted {
        t!(
            paint.words,
            "health-quiet",
            count = paint.model.health.quiet()
        )
    } else {
        t!(paint.words, "health-most")
    };
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

/// In frames side by side, as high as the longest; gives the line below.
fn beside(paint: &mut Paint<'_>, room: Rect, first: &[Said], state: &mut ViewState) -> u16 {
    let width = (room.width - GAP * (LARGE as u16 - 1)) / LARGE as u16;
    let told: Vec<_> = first
        .iter()
        .map(|said| Told::of(said, usize::from(width.saturating_sub(4))))
        .collect();
    let lines = told
        .iter()
        .map(|told| told.what.len() + told.why.len())
        .max();
    let height = 3 + lines.unwrap_or_default() as u16;
    for (at, (said, told)) in first.iter().zip(&told).enumerate() {
        let x = room.x + at as u16 * (width + GAP);
        let area = Rect::new(x, room.y, width, height);
        let chosen = at == paint.model.health.cursor;
        framed(paint, area, (said, told), chosen, state);
        state.target(area, Target::Finding(at));
    }
    room.y + height
}

/// What a finding says, in lines.
struct Told {
    what: Vec<String>,
    why: Vec<String>,
}

impl Told {
    fn of(said: &Said, cells: usize) -> Self {
        Self {
            what: wrap(&said.what, cells, WHAT),
            why: wrap(&said.why, cells, WHY),
        }
    }
}

fn framed(
    paint: &mut Paint<'_>,
    area: Rect,
    (said, told): (&Said, &Told),
    chosen: bool,
    state: &mut ViewState,
) {
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
    let what = told.what.iter().map(|words| (words, paint.styles.text));
    let why = told.why.iter().map(|words| (words, paint.styles.dim));
    for (y, (words, style)) in (area.y + 2..).zip(what.chain(why)) {
        paint.label(x, y, room, words, style);
    }
}

/// One below the other, at length as long as the cursor is on one of them; gives the line below.
fn stacked(paint: &mut Paint<'_>, room: Rect, first: &[Said], state: &mut ViewState) -> u16 {
    let cursor = paint.model.health.cursor;
    let at_length = cursor < LARGE && room.height >= AT_LENGTH;
    let height = if at_length { 3 } else { 1 };
    let mut y = room.y;
    for (at, said) in first.iter().enumerate() {
        if y + height > room.bottom() {
            break;
        }
        let area = Rect::new(room.x, y, room.width, height);
        if at == cursor {
            paint.cursor_row(area, true, state);
        }
        one(paint, area, said, at_length);
        state.target(area, Target::Finding(at));
        y += height;
    }
    y
}

/// One of those that stand one below the other.
fn one(paint: &mut Paint<'_>, area: Rect, said: &Said, at_length: bool) {
    let (text, dim) = (paint.styles.text, paint.styles.dim);
    let x = paint.label(area.x + 2, area.y, 2, said.mark, said.style) + 1;
    let left = |x: u16| area.right().saturating_sub(x);
    if at_length {
        paint.label(x, area.y, left(x), &said.whom, paint.styles.strong);
        paint.label(x, area.y + 1, left(x), &said.what, text);
        paint.label(x, area.y + 2, left(x), &said.why, dim);
    } else {
        let whom = left(x).min(area.width / 3);
        let x = paint.label(x, area.y, whom, &said.whom, paint.styles.strong) + 2;
        paint.label(x, area.y, left(x), &said.what, text);
    }
}
