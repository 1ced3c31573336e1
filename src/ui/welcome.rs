//! A start without a file: the greeting, the guided set-up, the question for a file.

mod greeting;
mod open;
pub(super) mod sample;
mod setup;
mod steps;
mod typed;

use ratatui::layout::Rect;

use super::paint::Paint;
use super::split::above;
use super::text::wrap::wrap;
use super::view_state::ViewState;
use crate::app::welcome::{Screen, Welcome};
use crate::clean::Clean;
use crate::i18n::t;

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
    let lines = wrap(words, usize::from(area.width), usize::from(area.height));
    for (line, y) in lines.iter().zip(area.y..) {
        paint.label(area.x, y, area.width, line, style);
    }
    let taken = u16::try_from(lines.len()).unwrap_or(area.height);
    above(area, taken).1
}

/// Why what was typed did not lead to a file.
fn problem(paint: &mut Paint<'_>, area: Rect, welcome: &Welcome) -> Rect {
    let Some(why) = &welcome.problem else {
        return area;
    };
    let words = format!("{} {}", paint.glyphs.error, paint.words.failure(why));
    let (cells, rows) = (usize::from(area.width), usize::from(area.height));
    let lines = Clean::lines(&words).flat_map(|line| wrap(&line, cells, usize::MAX));
    let mut lines: Vec<String> = lines.collect();
    if lines.len() > rows {
        lines.truncate(rows.saturating_sub(1));
        lines.push(t!(paint.words, "problems-more"));
    }
    for (line, y) in lines.iter().zip(area.y..) {
        paint.label(area.x, y, area.width, line, paint.styles.bad);
    }
    above(area, u16::try_from(lines.len()).unwrap_or(area.height)).1
}
