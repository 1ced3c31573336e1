//! What is said on a matrix on which nobody has a place.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::matrix::Cell;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::matrix::Placed;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};

/// Cells left free on either side of what is said.
const MARGIN: u16 = 2;

/// Says why nobody stands there, and which keys change that, over the middle of the fields.
pub(super) fn draw(paint: &mut Paint<'_>, placed: &Placed) {
    let Some(hold) = placed.plane.field(Cell::Hold) else {
        return;
    };
    let body = placed.plane.body;
    let room = body.width.saturating_sub(2 * MARGIN).min(72);
    let lines = lines(paint, usize::from(room));
    let height = u16::try_from(lines.len())
        .unwrap_or(u16::MAX)
        .saturating_add(2);
    if height > body.height {
        return;
    }
    let middle = hold.rect.y + hold.rect.height / 2;
    let area = Rect {
        y: middle.saturating_sub(height / 2).max(body.y),
        height,
        ..body
    };
    paint.clear(area, paint.styles.base);
    for ((line, style), y) in lines.iter().zip(area.y + 1..) {
        let wide = u16::try_from(text::width(line)).unwrap_or(room);
        let x = area.x + area.width.saturating_sub(wide) / 2;
        paint.label(x, y, room, line, *style);
    }
}

/// What is said, in lines of at most so many cells.
fn lines(paint: &Paint<'_>, cells: usize) -> Vec<(String, Style)> {
    let styles = paint.styles;
    let lines = |words: &str, style| {
        wrap(words, cells, 6)
            .into_iter()
            .map(move |line| (line, style))
    };
    let [first, second] = sentences(paint);
    lines(&first, styles.text)
        .chain(lines(&second, styles.dim))
        .collect()
}

fn sentences(paint: &Paint<'_>) -> [String; 2] {
    let (words, model) = (paint.words, paint.model);
    if model.shown().accounts().is_empty() {
        return first_account(paint);
    }
    if model.criteria().next().is_none() {
        return paint.no_criterion();
    }
    let go = paint.key_anywhere(Action::GoMatrix);
    let scale = model.shown().scale();
    let last = if scale.max() >= 9.0 { 9.0 } else { scale.max() };
    let (first, last) = (words.number(scale.min(), 0), words.number(last, 0));
    let score = t!(
        words,
        "empty-matrix-score",
        go = go,
        first = first,
        last = last
    );
    [t!(words, "empty-matrix"), score]
}

/// The same as the other panes say.
fn first_account(paint: &Paint<'_>) -> [String; 2] {
    let mut said = paint.no_account().into_iter();
    [
        said.next().unwrap_or_default(),
        said.next().unwrap_or_default(),
    ]
}
