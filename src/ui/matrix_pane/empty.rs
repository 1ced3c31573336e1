//! What is said on a matrix on which nobody has a place.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::target::Pane;
use crate::domain::matrix::Cell;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::matrix::Placed;
use crate::ui::matrix::plane::Plane;
use crate::ui::nothing;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::balanced};
use crate::ui::view_state::ViewState;

/// Cells of air on either side of what is said.
const MARGIN: u16 = 1;

/// The most cells of a line: a longer one is not read at a glance.
const LONGEST: u16 = 72;

/// Says why nobody stands there, and which keys change that, in the middle of the fields. They stay in sight around
/// it, with their names.
pub(super) fn draw(paint: &mut Paint<'_>, placed: &Placed, state: &ViewState) {
    let body = placed.plane.body;
    let room = body.width.saturating_sub(2 * MARGIN).min(LONGEST);
    let said = sentences(paint, state);
    let lines = lines(paint, &said, usize::from(room));
    let widest = lines.iter().map(|(line, _)| text::width(line)).max();
    let width = u16::try_from(widest.unwrap_or_default()).unwrap_or(room) + 2 * MARGIN;
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let Some((y, tall)) = rows(&placed.plane, height) else {
        return;
    };
    let x = body.x + body.width.saturating_sub(width) / 2;
    let area = Rect::new(x, y, width.min(body.width), tall);
    paint.clear(area, paint.styles.base);
    let first = y + (tall - height) / 2;
    for ((line, style), y) in lines.iter().zip(first..) {
        let wide = u16::try_from(text::width(line)).unwrap_or(room);
        let x = area.x + area.width.saturating_sub(wide) / 2;
        paint.sentence(x, y, room, line, *style);
    }
}

/// The rows for so many lines, the first and how many: in the middle of the fields, between the names of this row of
/// them and of the next, with air above and below where there is room for it. A name gives way only where the lines
/// have no room without. `None` where they have none at all.
fn rows(plane: &Plane, lines: u16) -> Option<(u16, u16)> {
    let (hold, cash) = (plane.field(Cell::Hold)?, plane.field(Cell::Cash)?);
    let edge = u16::from(plane.boxed);
    let inside = hold.rect.y + 1..hold.rect.bottom().saturating_sub(edge);
    let between = hold.rect.y + 1..cash.rect.y;
    let all = plane.body.y..plane.body.bottom();
    let tall = [
        (&inside, lines.saturating_add(2)),
        (&inside, lines),
        (&between, lines),
        (&all, lines),
    ];
    let (rows, tall) = tall
        .into_iter()
        .find(|(rows, tall)| *tall <= rows.end.saturating_sub(rows.start))?;
    Some((rows.start + (rows.end - rows.start - tall) / 2, tall))
}

/// What is said, in lines of at most so many cells.
fn lines(paint: &Paint<'_>, said: &[String], cells: usize) -> Vec<(String, Style)> {
    let lines = |(at, words): (usize, &String)| {
        let style = nothing::style_of(paint, at, said.len());
        let lines = balanced(words, cells, 6).into_iter();
        lines.map(move |line| (line, style))
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
        let next = paint.named_key(Action::NextPane);
        return t!(
            words,
            "empty-matrix-next",
            next = next,
            first = first,
            last = last
        );
    }
    let go = paint.named_key(Action::GoMatrix);
    t!(
        words,
        "empty-matrix-score",
        go = go,
        first = first,
        last = last
    )
}
