//! What stands below the criteria where the sheet has a page of its own: why the account moved since the last review,
//! who else stands in its cell, and what the method says to it.

use ratatui::layout::{Margin, Rect};

use crate::app::Model;
use crate::app::model::Page;
use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::account::Status;
use crate::domain::matrix::Cell;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::{told, why};

use super::sheet::Sheet;

/// Fewer lines are left free: a free one, a heading and a few reasons.
const LEAST: u16 = 6;
/// The most lines of reasons: every criterion of two full axes with their headings.
const REASONS: u16 = 12;

/// The most accounts that are named.
const NEIGHBOURS: usize = 8;

/// Draws them, as far as there is room.
pub(super) fn draw(paint: &mut Paint<'_>, sheet: &Sheet<'_>, room: Rect) {
    let has_page = paint.model.zoomed && paint.model.page == Page::Dashboard;
    if !has_page || paint.is_veiled() {
        return;
    }
    let left = moved(paint, sheet, room);
    let left = neighbours(paint, sheet, left);
    if left.height >= told::LEAST {
        let below = above(left, 1).1;
        told::draw(paint, below.inner(Margin::new(1, 0)));
    }
}

/// Why it moved since the last review; gives the room below.
fn moved(paint: &mut Paint<'_>, sheet: &Sheet<'_>, room: Rect) -> Rect {
    let Some(days) = paint.model.since_review().filter(|_| room.height >= LEAST) else {
        return room;
    };
    let words = paint.words;
    let since = words.date(days.0.date());
    let since = t!(words, "review-since", date = since);
    let title = t!(words, "why-title");
    let inner = headed(paint, room, &title, &since);
    let rows = usize::from(inner.height.min(REASONS));
    let lines = why::lines(paint, &days, &sheet.account.id, rows);
    let (reasons, left) = above(inner, u16::try_from(lines.len()).unwrap_or(inner.height));
    why::draw(paint, reasons, &lines);
    left
}

/// Who else stands in the cell, with where: what is invested in one is not invested in the others. Gives the room below.
fn neighbours(paint: &mut Paint<'_>, sheet: &Sheet<'_>, room: Rect) -> Rect {
    let Some(cell) = sheet.position.cell.filter(|_| room.height >= LEAST) else {
        return room;
    };
    let words = paint.words;
    let name = words.cell(cell);
    let title = t!(words, "position-beside", cell = name);
    let others: Vec<_> = others_in(paint.model, cell).take(NEIGHBOURS).collect();
    let inner = headed(paint, room, &title, "Y    X");
    if others.is_empty() {
        let nobody = t!(words, "position-alone");
        paint.label(inner.x + 2, inner.y, inner.width, &nobody, paint.styles.dim);
    }
    let taken = others.len().max(1);
    for ((account, point), y) in others.into_iter().zip(inner.y..inner.bottom()) {
        let (dim, text) = (paint.styles.dim, paint.styles.text);
        let values = format!("{}  {}", words.score(point.0), words.score(point.1));
        let end = paint.label_left_of(inner.right() - 1, y, inner.width, &values, dim);
        let x = inner.x + 2;
        let name = Clean::new(&account.name);
        paint.label(x, y, end.saturating_sub(x + 1), &name, text);
    }
    above(inner, u16::try_from(taken).unwrap_or(inner.height)).1
}

/// The other accounts of a cell, but for former ones, each with its values.
fn others_in(model: &Model, cell: Cell) -> impl Iterator<Item = (&Account, (f64, f64))> {
    let accounts = model.shown().accounts().iter().enumerate();
    accounts.filter_map(move |(index, account)| {
        let position = model.position(index)?;
        let is_other = Some(index) != model.selected && account.status != Status::Former;
        let is_there = is_other && position.cell == Some(cell);
        is_there.then_some((account.as_ref(), position.point()?))
    })
}

/// Draws a heading below a free line, with what is said of it at the right; gives the room below.
fn headed(paint: &mut Paint<'_>, room: Rect, title: &str, said: &str) -> Rect {
    let y = room.y + 1;
    let x = paint.label(
        room.x + 1,
        y,
        room.width.saturating_sub(2),
        title,
        paint.styles.strong,
    );
    let end = room.right().saturating_sub(1);
    paint.label_left_of(end, y, end.saturating_sub(x + 2), said, paint.styles.dim);
    above(room, 2).1
}
