//! The line that says which two days are compared, and which of them the arrows change.

use ratatui::layout::Rect;

use crate::app::compare::End;
use crate::app::target::Target;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

/// Draws the line.
pub(super) fn draw(paint: &mut Paint<'_>, row: Rect, state: &mut ViewState) {
    let Some((then, now)) = paint.model.compared_places() else {
        return;
    };
    if row.height == 0 {
        return;
    }
    let words = paint.words;
    let from = t!(words, "compare-from");
    let to = t!(words, "compare-to");
    let mut x = row.x + 2;
    x = day(paint, row, x, (End::Then, then), &from, state);
    x = paint.label(
        x + 2,
        row.y,
        row.right().saturating_sub(x + 2),
        paint.glyphs.arrow,
        paint.styles.dim,
    );
    day(paint, row, x + 2, (End::Now, now), &to, state);
}

/// One of the days, in brackets of arrows where it is the one that changes; gives the column after it.
fn day(
    paint: &mut Paint<'_>,
    row: Rect,
    x: u16,
    (end, place): (End, usize),
    label: &str,
    state: &mut ViewState,
) -> u16 {
    let model = paint.model;
    let chosen = model.compare.end == end && model.modals.is_empty();
    let date = model.review_at(place).map_or_else(
        || t!(paint.words, "compare-now"),
        |review| paint.words.date(review.date),
    );
    let room = |x: u16| row.right().saturating_sub(x);
    let x = paint.label(x, row.y, room(x), label, paint.styles.dim) + 1;
    let (style, marks) = if chosen {
        let marks = [paint.glyphs.head_left, paint.glyphs.head_right];
        (paint.styles.accent_strong, marks)
    } else {
        (paint.styles.strong, [" ", " "])
    };
    let said = format!("{} {date} {}", marks[0], marks[1]);
    let next = paint.label(x, row.y, room(x), &said, style);
    if chosen {
        state.target(
            Rect {
                x,
                width: next - x,
                ..row
            },
            Target::Action(Action::Open),
        );
    } else {
        state.target(
            Rect {
                x,
                width: next - x,
                ..row
            },
            Target::Action(Action::NextPane),
        );
    }
    next
}
