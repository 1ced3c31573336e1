//! The page of an account's business plan: everything on one page, in as many columns as there is room
//! for, each of which scrolls for itself.

mod beyond;
mod calendar;
mod contacts;
mod entry;
mod facts;
mod ladder;
mod line;
mod listed;
mod sections;
mod snapshot;
mod wires;

use ratatui::layout::Rect;

use crate::app::plan::{PlanRow, PlanSection};
use crate::app::target::Pane;
use crate::clean::Clean;
use crate::domain::Account;
use crate::i18n::t;

use super::modals::dialogue::{self, Dialogue};
use super::paint::Paint;
use super::split::above;
use super::view_state::{ViewState, scrolled};
use line::Line;

pub(super) use listed::contact;

/// From this width on there are two columns, and three.
const TWO: u16 = 110;
const THREE: u16 = 170;
/// Between two columns.
const GAP: u16 = 3;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let model = paint.model;
    let Some(account) = model.account() else {
        return;
    };
    let year = account.plan.year.map(|year| year.to_string());
    let title = match year {
        Some(year) => t!(paint.words, "plan-title-year", year = year),
        None => t!(paint.words, "plan-title"),
    };
    let note = Clean::new(&account.name).into_string();
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: line::is_focused(paint),
    };
    let inner = dialogue::draw_as_page(paint, area, &look);
    state.wheel(Pane::Position, area);
    let columns = columns(inner);
    let count = columns.len();
    for (at, (room, sections)) in columns.into_iter().enumerate() {
        let below = draw_column(paint, account, (at, room, sections), state);
        beyond::draw(paint, (at, count), below, state);
    }
}

/// The columns and what stands in each. What stands where depends on the width alone, so that nothing jumps
/// while it is edited.
fn columns(inner: Rect) -> Vec<(Rect, &'static [PlanSection])> {
    let all = &PlanSection::ALL;
    let ends: &[usize] = match inner.width + 4 {
        THREE.. => &[3, 5, 9],
        TWO.. => &[4, 9],
        _ => &[9],
    };
    let count = u16::try_from(ends.len()).unwrap_or(1).max(1);
    let width = inner.width.saturating_sub(GAP * (count - 1)) / count;
    let mut from = 0;
    let mut columns = Vec::new();
    for (at, end) in (0_u16..).zip(ends) {
        let room = Rect {
            x: inner.x + at * (width + GAP),
            width,
            ..inner
        };
        columns.push((room, all.get(from..*end).unwrap_or_default()));
        from = *end;
    }
    columns
}

/// Draws the sections of a column, the row under the cursor in sight; gives the room they leave below a free line.
fn draw_column(
    paint: &mut Paint<'_>,
    account: &Account,
    (at, room, sections): (usize, Rect, &[PlanSection]),
    state: &mut ViewState,
) -> Rect {
    let mut lines = Vec::new();
    for section in sections {
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines.extend(sections::lines(paint, account, *section, room.width));
    }
    let rows = usize::from(room.height);
    let here = sections.contains(&paint.model.plan.row.section());
    let kept = state.scroll.plan.get(at).copied().unwrap_or_default();
    let first = if here {
        first_line(&lines, &paint.model.plan.row, kept, rows)
    } else {
        kept.min(lines.len().saturating_sub(rows))
    };
    if let Some(kept) = state.scroll.plan.get_mut(at) {
        *kept = first;
    }
    if here && line::is_focused(paint) {
        state.rows(rows / 2);
    }
    dialogue::scroll_marks(paint, room, first > 0, first + rows < lines.len());
    for (y, line) in (room.y..room.bottom()).zip(lines.iter().skip(first)) {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        line::draw(paint, line, row, state);
    }
    let taken = u16::try_from(lines.len()).unwrap_or(room.height);
    above(room, taken.saturating_add(1)).1
}

/// The first line shown: all lines of the row under the cursor are in sight, with the heading above where it
/// is the first of its section.
fn first_line(lines: &[Line], row: &PlanRow, kept: usize, rows: usize) -> usize {
    let is_here = |line: &Line| line.row.as_ref() == Some(row);
    let from = lines.iter().position(is_here).unwrap_or_default();
    let to = lines.iter().rposition(is_here).unwrap_or_default();
    let above = lines.iter().take(from).rev();
    let headed = above.take_while(|line| line.row.is_none()).count();
    let top = from - headed;
    scrolled(kept, to, rows, lines.len()).min(top)
}
