//! The three findings that matter most, at length.

use ratatui::layout::Rect;

use super::said::{Said, said};
use crate::app::health::LARGE;
use crate::app::target::Target;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;

/// From this size on they stand side by side, framed.
const SIDE_BY_SIDE: (u16, u16) = (108, 16);
/// The most lines that say what is wrong, and why it matters, where they stand side by side.
const WHAT: usize = 3;
const WHY: usize = 4;
/// The most lines of each where they stand one below the other, and where those begin.
const STACKED: usize = 2;
const INDENT: u16 = 4;
/// From so many lines on each has lines of its own for all it says.
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
        state.put_cursor(area.x + 2, area.y + 1);
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

/// One below the other: while the cursor is on one of them, that one at length and the others with all that is
/// wrong; else beside whom it is about, in two lines where there is room. Gives the line below.
fn stacked(paint: &mut Paint<'_>, room: Rect, first: &[Said], state: &mut ViewState) -> u16 {
    let cursor = paint.model.health.cursor;
    let at_length = cursor < LARGE && room.height >= AT_LENGTH;
    let cells = usize::from(room.width.saturating_sub(INDENT));
    let most = if room.height < AT_LENGTH { 1 } else { STACKED };
    let mut y = room.y;
    for (at, said) in first.iter().enumerate() {
        let told = at_length.then(|| Told {
            what: wrap(&said.what, cells, STACKED),
            why: wrap(&said.why, cells, if at == cursor { STACKED } else { 0 }),
        });
        let (_, beside) = whom_of(room, said);
        let brief = wrap(&said.what, usize::from(beside), most);
        let lines = told
            .as_ref()
            .map_or(brief.len(), |it| 1 + it.what.len() + it.why.len());
        let area = Rect::new(room.x, y, room.width, lines as u16);
        if area.bottom() > room.bottom() {
            break;
        }
        if at == cursor {
            paint.cursor_row(area, true, state);
        }
        match told {
            Some(told) => at_its_length(paint, area, said, &told),
            None => in_brief(paint, area, said, &brief),
        }
        state.target(area, Target::Finding(at));
        y = area.bottom();
    }
    y
}

/// Whom it is about, and below that all it says.
fn at_its_length(paint: &mut Paint<'_>, area: Rect, said: &Said, told: &Told) {
    let x = paint.label(area.x + 2, area.y, 2, said.mark, said.style) + 1;
    let left = area.right().saturating_sub(x);
    paint.label(x, area.y, left, &said.whom, paint.styles.strong);
    let what = told.what.iter().map(|words| (words, paint.styles.text));
    let why = told.why.iter().map(|words| (words, paint.styles.dim));
    for (y, (words, style)) in (area.y + 1..area.bottom()).zip(what.chain(why)) {
        let x = area.x + INDENT;
        paint.label(x, y, area.right().saturating_sub(x), words, style);
    }
}

/// The columns for whom a finding is about, and those left beside it.
fn whom_of(room: Rect, said: &Said) -> (u16, u16) {
    let mark = text::width(said.mark) as u16;
    let left = room.width.saturating_sub(2 + mark + 1);
    let whom = text::width(&said.whom).min(usize::from(room.width / 3)) as u16;
    let whom = whom.min(left);
    (whom, left.saturating_sub(whom + 2))
}

/// Whom it is about, and beside that what is wrong, as far as there is room.
fn in_brief(paint: &mut Paint<'_>, area: Rect, said: &Said, what: &[String]) {
    let (whom, beside) = whom_of(area, said);
    let x = paint.label(area.x + 2, area.y, 2, said.mark, said.style) + 1;
    paint.label(x, area.y, whom, &said.whom, paint.styles.strong);
    for (y, words) in (area.y..area.bottom()).zip(what) {
        paint.label(x + whom + 2, y, beside, words, paint.styles.text);
    }
}
