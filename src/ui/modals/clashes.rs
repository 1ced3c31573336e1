//! What another program and we changed, each in its own way: both versions side by side, place by place.

use ratatui::layout::Rect;

use super::dialogue::{self, Dialogue};
use super::hints;
use crate::app::clashes::{Clashes, Over};
use crate::app::target::Target;
use crate::i18n::{Clash, Decision, Held, t};
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::{ViewState, scrolled};

/// Columns of the box.
const WIDTH: u16 = 100;
/// Lines of a place: where it is, both versions, air.
const LINES: u16 = 3;
/// Lines that are no place: the borders, air; besides what it is about.
const AROUND: u16 = 3;

/// Draws the places in the middle of the page.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    page: Rect,
    clashes: &Clashes,
    on_top: bool,
    state: &mut ViewState,
) {
    let count = u16::try_from(clashes.decisions.len()).unwrap_or(u16::MAX);
    let width = WIDTH.min(page.width.saturating_sub(4));
    let intro = t!(
        paint.words,
        "clashes-intro",
        count = clashes.decisions.len()
    );
    let intro = wrap(&intro, usize::from(width.saturating_sub(4)), 2);
    let said = u16::try_from(intro.len()).unwrap_or(1);
    let height = count.saturating_mul(LINES).saturating_add(AROUND + said);
    let area = dialogue::centred(page, width, height);
    let title = match clashes.over {
        Over::Save => t!(paint.words, "title-clashes"),
        Over::Merge => t!(paint.words, "title-clashes-merge"),
        Over::Copy(_) => t!(paint.words, "title-clashes-copy"),
        Over::Recovery => t!(paint.words, "title-clashes-recovery"),
    };
    let [_, ours, theirs] = names(paint, clashes.over);
    let look = Dialogue {
        title: &title,
        note: "",
        focused: on_top,
    };
    let room = dialogue::draw(paint, area, &look);
    if on_top {
        state.cover();
        let words = paint.words;
        let called = [
            (Action::MoveLeft, ours),
            (Action::MoveRight, theirs),
            (Action::Save, t!(words, "clashes-save")),
            (Action::Cancel, t!(words, "clashes-later")),
            (Action::Veil, words.action(Action::Veil)),
        ];
        hints::draw_called(paint, area, &called);
    }
    for (line, y) in intro.iter().zip(room.y..room.bottom()) {
        paint.label(room.x, y, room.width, line, paint.styles.dim);
    }
    let list = Rect {
        y: room.y.saturating_add(said + 1),
        height: room.height.saturating_sub(said + 1),
        ..room
    };
    places(paint, list, clashes, on_top, state);
}

fn places(
    paint: &mut Paint<'_>,
    room: Rect,
    clashes: &Clashes,
    on_top: bool,
    state: &mut ViewState,
) {
    let rows = usize::from(room.height.div_ceil(LINES));
    let first = if on_top { state.scroll.modal } else { 0 };
    let first = scrolled(first, clashes.cursor, rows, clashes.decisions.len());
    if on_top {
        state.scroll.modal = first;
        state.rows(rows);
    }
    let more = first + rows < clashes.decisions.len();
    dialogue::scroll_marks(paint, room, first > 0, more);
    let shown = clashes.decisions.iter().enumerate().skip(first).take(rows);
    for ((at, decision), nth) in shown.zip(0..) {
        let y = room.y + nth * LINES;
        let place = Rect {
            y,
            height: (room.bottom() - y).min(LINES - 1),
            ..room
        };
        if on_top {
            state.target(place, Target::Row(at));
        }
        draw_place(
            paint,
            place,
            (decision, clashes.over),
            (at == clashes.cursor, on_top),
            state,
        );
    }
}

/// Where it is, and under it what was and both versions.
fn draw_place(
    paint: &mut Paint<'_>,
    room: Rect,
    (decision, over): (&Decision, Over),
    (here, on_top): (bool, bool),
    state: &mut ViewState,
) {
    if here {
        let row = Rect {
            x: room.x.saturating_sub(1),
            width: room.width + 2,
            height: 1,
            ..room
        };
        paint.cursor_row(row, on_top, state);
    }
    let words = whereabouts(paint, &decision.clash);
    let end = room.x + 1;
    paint.label(
        end,
        room.y,
        room.width.saturating_sub(1),
        &words,
        paint.styles.strong,
    );
    if room.height < 2 {
        return;
    }
    let third = room.width / 3;
    let column = |nth: u16| Rect {
        x: room.x + 1 + nth * third,
        y: room.y + 1,
        width: third.saturating_sub(2),
        height: 1,
    };
    let clash = &decision.clash;
    let said = paint.words;
    let held = |value: &Option<Held>| value.as_ref().map(|it| said.held(it));
    let [before, ours, theirs] = names(paint, over);
    version(paint, column(0), &before, held(&clash.before), None);
    version(
        paint,
        column(1),
        &ours,
        held(&clash.ours),
        Some(!decision.theirs),
    );
    version(
        paint,
        column(2),
        &theirs,
        held(&clash.theirs),
        Some(decision.theirs),
    );
}

/// What the versions are called: what was, ours, theirs.
fn names(paint: &Paint<'_>, over: Over) -> [String; 3] {
    let words = paint.words;
    let [ours, theirs] = match over {
        Over::Save => [t!(words, "clash-ours"), t!(words, "clash-theirs")],
        Over::Merge => [t!(words, "clash-our-side"), t!(words, "clash-their-side")],
        Over::Copy(_) => [t!(words, "clash-ours"), t!(words, "clash-copy")],
        Over::Recovery => [t!(words, "clash-unsaved"), t!(words, "clash-theirs")],
    };
    [t!(words, "clash-before"), ours, theirs]
}

/// The account and the place in it, or the place in the file.
fn whereabouts(paint: &Paint<'_>, clash: &Clash) -> String {
    let Some(id) = &clash.account else {
        return paint.words.whereabouts(&clash.place);
    };
    let account = paint.model.portfolio.account(id);
    let name = account.map_or(id.as_str(), |account| account.name.as_str());
    let place = paint.words.place_of_account(&clash.place);
    format!("{name} {} {place}", paint.glyphs.separator)
}

/// One version; whether it is taken, where it can be.
fn version(
    paint: &mut Paint<'_>,
    at: Rect,
    name: &str,
    value: Option<String>,
    taken: Option<bool>,
) {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    let (mark, style) = match taken {
        Some(true) => (glyphs.done, styles.strong),
        Some(false) => (glyphs.off, styles.dim),
        None => (" ", styles.dim),
    };
    let x = paint.label(at.x, at.y, 2.min(at.width), mark, style) + 1;
    let x = paint.label(x, at.y, at.right().saturating_sub(x), name, styles.dim) + 1;
    let room = at.right().saturating_sub(x);
    if let Some(value) = value {
        let value = paint.figure(value);
        paint.label(x, at.y, room, &value, style);
    } else {
        let gone = t!(paint.words, "clash-gone");
        paint.label(x, at.y, room, &gone, styles.dim);
    }
}
