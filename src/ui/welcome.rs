//! A start without a file: the greeting, the guided set-up, the question for a file.

mod greeting;
mod open;
pub(super) mod sample;
mod setup;
mod steps;
mod typed;

use ratatui::layout::Rect;

use super::paint::Paint;
use super::view_state::ViewState;
use crate::app::welcome::{Screen, Welcome};

/// Draws what is shown of the welcome.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let Some(welcome) = &paint.model.welcome else {
        return;
    };
    match welcome.screen {
        Screen::Greeting => greeting::draw(paint, area, welcome, state),
        Screen::Setup(step) => setup::draw(paint, area, (welcome, step), state),
        Screen::Open => open::draw(paint, area, welcome, state),
    }
}

/// Whether the keys go to it: nothing lies over it.
fn has_keys(paint: &Paint<'_>) -> bool {
    paint.model.modals.is_empty()
}

/// Writes a text over several lines, at most so many; gives the line below.
fn flowed(paint: &mut Paint<'_>, area: Rect, words: &str, style: ratatui::style::Style) -> Rect {
    let lines = super::text::wrap::wrap(words, usize::from(area.width), usize::from(area.height));
    for (line, y) in lines.iter().zip(area.y..) {
        paint.label(area.x, y, area.width, line, style);
    }
    let taken = u16::try_from(lines.len()).unwrap_or(area.height);
    super::split::above(area, taken).1
}

/// Why what was typed did not lead to a file.
fn problem(paint: &mut Paint<'_>, area: Rect, welcome: &Welcome) -> Rect {
    let Some(why) = &welcome.problem else {
        return area;
    };
    let words = crate::clean::Clean::new(&paint.words.failure(why)).into_string();
    let words = format!("{} {words}", paint.glyphs.error);
    flowed(paint, area, &words, paint.styles.bad)
}
