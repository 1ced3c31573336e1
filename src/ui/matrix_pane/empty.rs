//! What is said on a matrix on which nobody has a place.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::target::Pane;
use crate::domain::matrix::Cell;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::matrix::Placed;
use crate::ui::nothing;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;

/// Cells left free on either side of what is said.
const MARGIN: u16 = 2;

/// Says why nobody stands there, and which keys change that, over the middle of the fields.
pub(super) fn draw(paint: &mut Paint<'_>, placed: &Placed, state: &ViewState) {
    let Some(hold) = placed.plane.field(Cell::Hold) else {
        return;
    };
    let body = placed.plane.body;
    let room = body.width.saturating_sub(2 * MARGIN).min(72);
    let said = sentences(paint, state);
    let lines = lines(paint, &said, usize::from(room));
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
fn lines(paint: &Paint<'_>, said: &[String], cells: usize) -> Vec<(String, Style)> {
    let (text, dim) = (paint.styles.text, paint.styles.dim);
    // What calls for a key comes first and is read; a sentence alone only tells what this is.
    let style = |at| {
        if at == 0 && said.len() > 1 { text } else { dim }
    };
    let lines = |(at, words): (usize, &String)| {
        let lines = wrap(words, cells, 6).into_iter();
        lines.map(move |line| (line, style(at)))
    };
    said.iter().enumerate().flat_map(lines).collect()
}

fn sentences(paint: &Paint<'_>, state: &ViewState) -> Vec<String> {
    let (words, model) = (paint.words, paint.model);
    if model.shown().accounts().is_empty() {
        let begin = paint.no_account();
        return if state.shows(Pane::Accounts) {
            nothing::said_beside(paint, Pane::Matrix, begin)
        } else {
            begin
        };
    }
    if model.criteria().next().is_none() {
        return paint.no_criterion().to_vec();
    }
    vec![t!(words, "empty-matrix"), way_to_scores(paint)]
}

/// How the first score is given, from where the keys go now.
fn way_to_scores(paint: &Paint<'_>) -> String {
    let (words, model) = (paint.words, paint.model);
    let scale = model.shown().scale();
    let last = if scale.max() >= 9.0 { 9.0 } else { scale.max() };
    let (first, last) = (words.number(scale.min(), 0), words.number(last, 0));
    if paint.has_focus(Pane::Position) {
        return t!(words, "empty-matrix-here", first = first, last = last);
    }
    if model.zoomed && paint.has_focus(Pane::Matrix) {
        let next = paint.key_anywhere(Action::NextPane);
        return t!(
            words,
            "empty-matrix-next",
            next = next,
            first = first,
            last = last
        );
    }
    let go = paint.key_anywhere(Action::GoMatrix);
    t!(
        words,
        "empty-matrix-score",
        go = go,
        first = first,
        last = last
    )
}
