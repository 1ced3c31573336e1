//! A step of the tour: a note beside what it is about, pointing at it.

use ratatui::layout::Rect;

use super::layout::{Layout, Shape};
use super::modals::dialogue::{self, Dialogue};
use super::modals::hints;
use super::paint::Paint;
use super::text::{self, wrap::balanced};
use crate::app::model::Page;
use crate::app::target::Pane;
use crate::app::tour::Stop;
use crate::i18n::t;
use crate::keymap::{Action, Scope};

/// Columns of the note.
const WIDTH: u16 = 50;
/// Columns it may be cut to, so that it stands beside what it is about.
const LEAST: u16 = 34;
/// Lines that are enough for every note.
const ENOUGH: u16 = LINES as u16 + 2;
/// From so many lines of a page on its words have air above and below.
const AIRY: u16 = 30;
/// The most lines of its words.
const LINES: usize = 6;

/// Where a note stands against what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Right,
    Left,
    Below,
    Above,
    /// Over it, in the corner where the least is covered that matters.
    Over,
}

/// Draws the step that is on, where nothing else lies over the page.
pub(super) fn draw(paint: &mut Paint<'_>, layout: &Layout) {
    let model = paint.model;
    let Some(stop) = model.tour_stop() else {
        return;
    };
    if !model.modals.is_empty() || model.cell.is_some() {
        return;
    }
    let key = key(paint, stop.teaches());
    let words = words(paint, stop, &key);
    let about = pane(layout, paint, stop);
    let (side, width) = side(layout.body, about);
    let lines = balanced(&words, usize::from(width.saturating_sub(4)), LINES);
    let air = air(layout.body);
    let height = u16::try_from(lines.len()).unwrap_or_default() + 2 + 2 * air;
    let area = place(layout.body, about, side, (width, height));
    let title = t!(paint.words, "tour-title");
    let at = model.tour.unwrap_or_default() + 1;
    let note = t!(paint.words, "tour-count", at = at, count = Stop::ALL.len());
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: true,
    };
    let room = dialogue::draw(paint, area, &look);
    for (line, y) in lines.iter().zip(room.y + air..room.bottom()) {
        paint.label(room.x, y, room.width, line, paint.styles.text);
        mark_key(paint, (room.x, y), line, &key);
    }
    let next = (Action::TourNext, paint.words.action(Action::TourNext));
    let end = (Action::TourEnd, t!(paint.words, "tour-end"));
    hints::draw_called(paint, area, &[next, end]);
    point(paint, area, side);
}

/// The free lines above and below the words of a note.
fn air(body: Rect) -> u16 {
    u16::from(body.height >= AIRY)
}

/// The pane a step is about, where it is on the screen; else its tab.
fn pane(layout: &Layout, paint: &Paint<'_>, stop: Stop) -> Option<Rect> {
    let Shape::Panes(panes) = &layout.shape else {
        return None;
    };
    let wanted = stop
        .pane()
        .filter(|_| paint.model.page == Page::Dashboard)?;
    let shown = |pane: Pane| panes.iter().find(|(it, _)| *it == pane);
    // Behind a tab, it is the pane that stands beside the accounts.
    let found = shown(wanted).or_else(|| panes.iter().find(|(it, _)| *it != Pane::Accounts));
    found.map(|(_, area)| *area)
}

/// On which side of what it is about a note has room, and how many columns.
fn side(body: Rect, about: Option<Rect>) -> (Side, u16) {
    let whole = WIDTH.min(body.width.saturating_sub(2));
    let Some(about) = about else {
        return (Side::Over, whole);
    };
    let (left, right) = (about.x - body.x, body.right() - about.right());
    let (above, below) = (about.y - body.y, body.bottom() - about.bottom());
    let enough = ENOUGH + 2 * air(body);
    match () {
        () if right >= WIDTH => (Side::Right, WIDTH),
        () if left >= WIDTH => (Side::Left, WIDTH),
        () if above >= enough => (Side::Above, whole),
        () if below >= enough => (Side::Below, whole),
        () if right >= LEAST => (Side::Right, right),
        () if left >= LEAST => (Side::Left, left),
        () => (Side::Over, whole),
    }
}

/// Where a note of this size stands.
fn place(body: Rect, about: Option<Rect>, side: Side, (width, height): (u16, u16)) -> Rect {
    let at = |x, y| Rect::new(x, y, width, height).clamp(body);
    let Some(about) = about else {
        let x = body.x + (body.width - width.min(body.width)) / 2;
        return at(x, body.bottom().saturating_sub(height + 1));
    };
    let middle = about.y + about.height.saturating_sub(height) / 2;
    match side {
        Side::Right => at(about.right(), middle),
        Side::Left => at(about.x.saturating_sub(width), middle),
        Side::Above => at(about.x, about.y.saturating_sub(height)),
        Side::Below => at(about.x, about.bottom()),
        Side::Over => {
            let x = about.right().saturating_sub(width + 2);
            at(x, about.bottom().saturating_sub(height + 1))
        }
    }
}

/// A head in the border of the note, towards what it is about.
fn point(paint: &mut Paint<'_>, area: Rect, side: Side) {
    let g = paint.glyphs;
    let middle = area.y + area.height / 2;
    let (x, y, head) = match side {
        Side::Right => (area.x, middle, g.head_left),
        Side::Left => (area.right() - 1, middle, g.head_right),
        Side::Below => (area.x + area.width / 2, area.y, g.head_up),
        Side::Above => (area.x + area.width / 2, area.bottom() - 1, g.head_down),
        Side::Over => return,
    };
    paint.label(x, y, 1, head, paint.styles.accent_strong);
}

/// Marks the key in a line that names it.
fn mark_key(paint: &mut Paint<'_>, (x, y): (u16, u16), line: &str, key: &str) {
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let found = line.match_indices(key).find(|(at, _)| {
        let (before, rest) = line.split_at(*at);
        let after = rest.strip_prefix(key).unwrap_or_default();
        is_edge(before.chars().next_back()) && is_edge(after.chars().next())
    });
    if let Some((at, key)) = found {
        let before = line.get(..at).unwrap_or_default();
        let x = x + u16::try_from(text::width(before)).unwrap_or_default();
        paint.label(x, y, u16::MAX, key, paint.styles.key);
    }
}

/// The key of an action as it is bound where the tour is; its name where none is.
fn key(paint: &Paint<'_>, action: Action) -> String {
    let scopes = paint.model.scopes();
    let without: Vec<Scope> = scopes.into_iter().filter(|it| *it != Scope::Tour).collect();
    let key = paint.model.primary_key(action, &without);
    key.unwrap_or_else(|| paint.words.action(action))
}

/// What a step says, with the key it teaches.
fn words(paint: &Paint<'_>, stop: Stop, taught: &str) -> String {
    let words = paint.words;
    match stop {
        Stop::Accounts => t!(words, "tour-accounts", key = taught),
        Stop::Matrix => t!(words, "tour-matrix", key = taught),
        Stop::Position => t!(words, "tour-position", key = taught),
        Stop::Score => t!(words, "tour-score"),
        Stop::Undo => t!(words, "tour-undo", key = taught),
        Stop::Requirements => t!(words, "tour-requirements", key = taught),
        Stop::Today => t!(words, "tour-today", key = taught),
        Stop::Palette => {
            let help = key(paint, Action::Help);
            t!(words, "tour-palette", key = taught, help = help)
        }
    }
}
