//! The page of management's support and of the managers' four roles: the signs as a list, and below them a
//! card for each manager, in as many columns as there is room for.

mod card;
mod gauge;
mod plan;
mod signs;
mod told;

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::Model;
use crate::app::backing::Row;
use crate::app::cell::{OpenCell, Place};
use crate::app::form::{FieldRef, Subject};
use crate::app::target::{Pane, Target};
use crate::i18n::t;
use crate::keymap::Action;

use super::modals::dialogue::{self, Dialogue};
use super::paint::Paint;
use super::split::above;
use super::text;
use super::view_state::{ViewState, scrolled};
use plan::{Item, Placed, plan};

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "backing-title");
    let whose = paint.model.whose.manager();
    let note = whose.map_or_else(
        || t!(paint.words, "health-all"),
        |manager| paint.model.portfolio.person_name(manager).to_owned(),
    );
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: paint.has_keys(),
    };
    let room = dialogue::draw_as_page(paint, area, &look);
    state.wheel(Pane::Position, area);
    if room.height == 0 {
        return;
    }
    let items = plan(paint, room.width);
    let height = items.iter().map(|it| it.y + it.height).max();
    let height = height.unwrap_or_default();
    let first = first_line(paint.model, &items, usize::from(room.height), state);
    for item in &items {
        draw_item(paint, (room, first), item, state);
    }
    let below = first + usize::from(room.height) < height;
    dialogue::scroll_marks(paint, room, first > 0, below);
    if room.width >= plan::TABLE && first == 0 {
        let taken = u16::try_from(height).unwrap_or(room.height);
        told::draw(paint, above(room, taken.saturating_add(1)).1);
    }
}

/// The first line shown: what the cursor stands in is in sight as a whole, a sign with its heading.
fn first_line(model: &Model, items: &[Placed], rows: usize, state: &mut ViewState) -> usize {
    let here = model.backing.here();
    let is_here = |it: &&Placed| match (it.item, here) {
        (Item::Sign(item), Some(Row::Sign(at))) => item == at,
        (Item::Card(card), Some(Row::Role(at, _) | Row::NextStep(at))) => card == at,
        _ => false,
    };
    let count = items.iter().map(|it| it.y + it.height).max();
    let count = count.unwrap_or_default();
    let first = match items.iter().find(is_here) {
        Some(at) if at.y + at.height <= rows && matches!(at.item, Item::Sign(_)) => 0,
        Some(at) => {
            let last = (at.y + at.height).saturating_sub(1);
            scrolled(state.scroll.backing, last, rows, count).min(at.y)
        }
        None => 0,
    };
    state.scroll.backing = first;
    state.rows(rows);
    first
}

fn draw_item(
    paint: &mut Paint<'_>,
    (room, first): (Rect, usize),
    placed: &Placed,
    state: &mut ViewState,
) {
    let sheet = Sheet { room, first };
    match placed.item {
        Item::Heading => signs::heading(paint, &sheet, placed),
        Item::Sign(item) => signs::draw(paint, &sheet, placed, item, state),
        Item::Roles => card::heading(paint, &sheet, placed),
        Item::NoManagers => {
            let go = paint.named_key(Action::GoAccounts);
            let open = paint.named_key(Action::Open);
            let words = t!(paint.words, "backing-no-managers", go = go, open = open);
            let style = paint.styles.dim;
            if let Some(line) = sheet.line(placed, 0) {
                paint.sentence(line.x, line.y, line.width, &words, style);
            }
        }
        Item::Card(at) => card::draw(paint, &sheet, placed, at, state),
    }
}

/// The page as it is scrolled.
struct Sheet {
    room: Rect,
    first: usize,
}

impl Sheet {
    /// A line of something placed, where it is in sight.
    fn line(&self, placed: &Placed, line: usize) -> Option<Rect> {
        let y = (placed.y + line).checked_sub(self.first)?;
        let y = u16::try_from(y).ok().filter(|y| *y < self.room.height)?;
        Some(Rect {
            x: self.room.x + placed.x,
            y: self.room.y + y,
            width: placed.width,
            height: 1,
        })
    }
}

/// Marks a line the cursor is on, and takes note of what a click on it means.
fn mark(paint: &mut Paint<'_>, line: Rect, row: Row, state: &mut ViewState) -> bool {
    let place = paint.model.backing.place(row);
    state.target(line, Target::Backing(place));
    let here = paint.model.backing.cursor == place;
    if here {
        let focused = paint.has_keys();
        paint.cursor_row(line, focused, state);
    }
    here
}

/// Writes words from a column on as far as the line goes; gives the column after them.
fn write(paint: &mut Paint<'_>, line: Rect, x: u16, words: &str, style: Style) -> u16 {
    let room = line.right().saturating_sub(x);
    paint.label(x, line.y, room, words, style)
}

/// How many columns words take.
fn cells(words: &str) -> u16 {
    u16::try_from(text::width(words)).unwrap_or(u16::MAX)
}

/// The open cell, if it is that of a field on the page itself.
fn open<'m>(model: &'m Model, subject: &Subject, field: FieldRef) -> Option<&'m OpenCell> {
    let cell = model.cell.as_ref().filter(|_| model.modals.is_empty())?;
    match &cell.place {
        Place::Field(of, at) if of == subject && *at == field => Some(cell),
        _ => None,
    }
}
