//! What stands beside the list where there is room: what is in the file, and all that bringing back the copy under the
//! cursor would change, account by account.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::file_page::Copy;
use crate::clean::Clean;
use crate::domain::Account;
use crate::i18n::{Change, t};
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::text::{self, wrap::wrap};

/// The most lines of one change.
const LINES: usize = 3;

/// Lines of how many there are of everything, the heading included.
pub(super) const HOLDS: usize = KINDS + 1;
/// How many kinds of things are counted.
const KINDS: usize = 7;

/// Columns of a count.
const COUNT: u16 = 6;

/// Draws both, as far as there is room.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect) {
    let below = holds(paint, room);
    differs(paint, below);
}

/// Draws how many there are of everything; gives the room below it and a free line.
pub(super) fn holds(paint: &mut Paint<'_>, room: Rect) -> Rect {
    let title = t!(paint.words, "file-holds");
    paint.label(room.x, room.y, room.width, &title, paint.styles.strong);
    let counts = counts(paint);
    let names = counts.iter().map(|(name, _)| text::width(name)).max();
    let names = u16::try_from(names.unwrap_or_default()).unwrap_or(room.width);
    let list = above(room, 1).1;
    for ((name, count), row) in counts.iter().zip(list.rows()) {
        paint.label(row.x, row.y, row.width, name, paint.styles.dim);
        let end = (row.x + names + COUNT).min(row.right());
        let (count, style) = (count.to_string(), paint.styles.text);
        paint.label_left_of(end, row.y, COUNT, &count, style);
    }
    above(list, counts.len() as u16 + 1).1
}

/// What there is of everything in the portfolio.
fn counts(paint: &Paint<'_>) -> [(String, usize); KINDS] {
    let (words, portfolio) = (paint.words, paint.model.shown());
    let accounts = portfolio.accounts();
    let all = |of: fn(&Account) -> usize| accounts.iter().map(|account| of(account)).sum();
    [
        (t!(words, "file-holds-accounts"), accounts.len()),
        (
            t!(words, "file-holds-criteria"),
            paint.model.criteria().count(),
        ),
        (
            t!(words, "file-holds-indicators"),
            all(|it| it.scorecard.len()),
        ),
        (
            t!(words, "file-holds-requirements"),
            all(|it| it.requirements.len()),
        ),
        (
            t!(words, "file-holds-contacts"),
            all(|it| it.stakeholders.len()),
        ),
        (t!(words, "file-holds-calls"), all(|it| it.calls.len())),
        (t!(words, "file-holds-reviews"), portfolio.reviews().len()),
    ]
}

/// Draws what bringing back the copy under the cursor would change. Much of it is figures: the veil hides it.
fn differs(paint: &mut Paint<'_>, room: Rect) {
    let Some(changes) = here(paint).filter(|_| !paint.is_veiled()) else {
        return;
    };
    let title = t!(paint.words, "file-since");
    paint.label(room.x, room.y, room.width, &title, paint.styles.strong);
    let lines = lines(paint, changes, usize::from(room.width));
    let list = above(room, 1).1;
    for ((indent, words, style), row) in lines.iter().zip(list.rows()) {
        let width = row.width.saturating_sub(*indent);
        paint.label(row.x + indent, row.y, width, words, *style);
    }
    paint.more(list, 0, lines.len());
}

/// What is known to differ in the copy under the cursor; nothing where it is as the file is now.
fn here<'m>(paint: &Paint<'m>) -> Option<&'m [Change]> {
    let model = paint.model;
    let at = model.file_page.cursor.checked_sub(model.unsaved_rows())?;
    match model.file_page.copies().get(at) {
        Some(Copy {
            changes: Some(Ok(changes)),
            ..
        }) if !changes.is_empty() => Some(changes),
        _ => None,
    }
}

/// Whose each change is, and below that what it is, indented.
fn lines(paint: &Paint<'_>, changes: &[Change], width: usize) -> Vec<(u16, String, Style)> {
    let (words, styles) = (paint.words, paint.styles);
    let mut lines = Vec::new();
    for group in changes.chunk_by(|one, other| one.account == other.account) {
        let whose = group.first().and_then(|change| change.account.clone());
        let whose = whose.unwrap_or_else(|| words.beside_accounts());
        lines.push((0, Clean::new(&whose).into_string(), styles.text));
        for change in group {
            let said = words.difference(change);
            let wrapped = wrap(&Clean::new(&said), width.saturating_sub(2), LINES);
            lines.extend(wrapped.into_iter().map(|line| (2, line, styles.dim)));
        }
    }
    lines
}
