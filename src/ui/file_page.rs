//! The page of the file: where it is and how it stands, and its copies with what differs; where there is room, all that
//! differs in the one under the cursor beside them.

mod beside;

use jiff::civil::DateTime;
use ratatui::layout::Rect;

use super::modals::dialogue;
use super::modals::hints;
use super::paint::Paint;
use super::split::{above, left, measure};
use super::text::{self, wrap::wrap};
use super::view_state::{ViewState, scrolled};
use crate::app::access::Access;
use crate::app::file_page::{Copy, FileFacts};
use crate::app::target::{Pane, Target};
use crate::app::unsaved::Unsaved;
use crate::i18n::t;
use crate::keymap::Action;

/// Columns of a date with its time.
const TAKEN: u16 = 18;
/// Columns of a size.
const SIZE: u16 = 9;
/// From this width on what differs stands beside the list, which has so many columns then; and what is between them.
const WIDE: u16 = 150;
const LIST: u16 = 92;
const GAP: u16 = 3;
/// The most lines of what is said where there is no copy yet.
const NONE: usize = 4;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "file-title");
    let focused = paint.has_keys();
    let room = dialogue::draw_page(paint, area, &title, focused);
    if focused && paint.model.file_rows() > 0 {
        let preview = [(Action::Open, t!(paint.words, "file-preview"))];
        hints::draw_called(paint, area, &preview);
    }
    state.wheel(Pane::Accounts, area);
    if focused {
        state.put_cursor(room.x, room.y); // until a copy has it
    }
    let Some(facts) = &paint.model.file_page.facts else {
        return;
    };
    if facts.copies_folder.is_some() && paint.model.file_rows() == 0 {
        return draw_without_copies(paint, room, facts, state);
    }
    let wide = room.width >= WIDE;
    let (room, differs) = left(room, if wide { LIST } else { room.width });
    let rest = about(paint, room, facts);
    copies(paint, rest, facts, state);
    if wide {
        beside::draw(paint, left(differs, GAP).1);
    }
}

/// Draws all there is to say while there are no copies: what is known of the file, how copies come about, and what is in
/// it where there is room.
fn draw_without_copies(
    paint: &mut Paint<'_>,
    room: Rect,
    facts: &FileFacts,
    state: &mut ViewState,
) {
    let said = t!(paint.words, "file-copies-none-about");
    let columns = LIST.min(room.width);
    let said = wrap(&said, usize::from(columns), NONE);
    let lines = lines(paint, facts).len() + 1 + 1 + said.len() + 1 + beside::HOLDS;
    let room = measure(room, LIST, lines as u16);
    if paint.has_keys() {
        state.put_cursor(room.x, room.y);
    }
    let rest = about(paint, room, facts);
    let (heading, rest) = above(rest, 1);
    let none = t!(paint.words, "file-copies", count = 0);
    if heading.height > 0 {
        paint.label(
            heading.x,
            heading.y,
            heading.width,
            &none,
            paint.styles.strong,
        );
    }
    for (line, row) in said.iter().zip(rest.rows()) {
        paint.label(row.x, row.y, row.width, line, paint.styles.dim);
    }
    let rest = above(rest, said.len() as u16 + 1).1;
    if usize::from(rest.height) >= beside::HOLDS {
        beside::holds(paint, rest);
    }
}

/// Draws what is known of the file, a line each; gives the room below.
fn about(paint: &mut Paint<'_>, room: Rect, facts: &FileFacts) -> Rect {
    let lines = lines(paint, facts);
    let widths = lines.iter().map(|(name, _)| text::width(name));
    let names = u16::try_from(widths.max().unwrap_or_default()).unwrap_or_default();
    let mut y = room.y;
    for (name, said) in lines {
        if y >= room.bottom() {
            break;
        }
        paint.label(room.x, y, room.width, &name, paint.styles.dim);
        let x = room.x + names + 2;
        paint.label(
            x,
            y,
            room.right().saturating_sub(x),
            &said,
            paint.styles.text,
        );
        y += 1;
    }
    let used = (y + 1 - room.y).min(room.height);
    Rect {
        y: room.y + used,
        height: room.height - used,
        ..room
    }
}

fn lines(paint: &Paint<'_>, facts: &FileFacts) -> Vec<(String, String)> {
    let words = paint.words;
    let mut lines = vec![(t!(words, "file-path"), facts.path.clone())];
    if let Some(size) = facts.size {
        lines.push((t!(words, "file-size"), words.size(size)));
    }
    if let Some(written) = facts.written {
        lines.push((t!(words, "file-written"), moment(paint, written)));
    }
    lines.push((t!(words, "file-state"), standing(paint, facts)));
    lines.extend(held_by(paint).map(|by| (t!(words, "file-held-by"), by)));
    let folder = facts.copies_folder.clone();
    let folder = folder.unwrap_or_else(|| t!(words, "file-no-state-folder"));
    lines.push((t!(words, "file-state-folder"), folder));
    lines
}

/// Whether the file can be written, and whether everything is in it.
fn standing(paint: &Paint<'_>, facts: &FileFacts) -> String {
    let (words, model) = (paint.words, paint.model);
    match (&model.access, &model.saving.failure) {
        _ if facts.size.is_none() => t!(words, "file-gone"),
        (Access::ReadOnly, _) => t!(words, "file-opened-read-only"),
        (Access::Following(_), _) => t!(words, "file-followed"),
        _ if facts.write_protected => t!(words, "file-write-protected"),
        (_, Some(why)) => words.save_failed(why),
        _ => t!(words, "file-writable"),
    }
}

/// Which window may write the file; nothing where this one did not ask.
fn held_by(paint: &Paint<'_>) -> Option<String> {
    let (words, today) = (paint.words, paint.model.today);
    Some(match &paint.model.access {
        Access::Writable | Access::Unwritable => t!(words, "file-held-here"),
        Access::Unguarded(why) => t!(words, "file-not-held", why = words.system(why)),
        Access::Following(Some(holder)) => {
            let holder = words.holder(holder, today);
            t!(words, "file-held-by-other", holder = holder)
        }
        Access::Following(None) => t!(words, "file-held-elsewhere"),
        Access::ReadOnly => return None,
    })
}

fn moment(paint: &Paint<'_>, at: DateTime) -> String {
    let (day, time) = (paint.words.date(at.date()), paint.words.time(at.time()));
    format!("{day} {time}")
}

fn copies(paint: &mut Paint<'_>, room: Rect, facts: &FileFacts, state: &mut ViewState) {
    if room.height < 2 {
        return;
    }
    let heading = t!(paint.words, "file-copies", count = facts.copies.len());
    paint.label(room.x, room.y, room.width, &heading, paint.styles.strong);
    let list = Rect {
        y: room.y + 1,
        height: room.height - 1,
        ..room
    };
    let unsaved = paint.model.unsaved.clone();
    let lines: Vec<_> = unsaved.iter().map(Line::Unsaved).collect();
    let lines: Vec<_> = lines
        .into_iter()
        .chain(facts.copies.iter().map(Line::Copy))
        .collect();
    let (rows, count) = (usize::from(list.height), lines.len());
    let cursor = paint.model.file_page.cursor;
    let first = scrolled(state.scroll.file, cursor, rows, count);
    state.scroll.file = first;
    state.rows(rows);
    dialogue::scroll_marks(paint, list, first > 0, first + rows < count);
    let shown = lines.iter().enumerate().skip(first).take(rows);
    for ((at, shown), y) in shown.zip(list.y..) {
        let row = Rect {
            y,
            height: 1,
            ..list
        };
        state.target(row, Target::Row(at));
        if at == cursor {
            highlight(paint, row, state);
        }
        match shown {
            Line::Unsaved(unsaved) => {
                let words = paint.words.unsaved_line(unsaved);
                let style = paint.styles.warn;
                paint.label(row.x + 1, row.y, row.width.saturating_sub(1), &words, style);
            }
            Line::Copy(copy) => line(paint, row, copy),
        }
    }
}

/// A line of the list.
enum Line<'a> {
    /// What an earlier session could not save.
    Unsaved(&'a Unsaved),
    /// A copy of the file.
    Copy(&'a Copy),
}

/// Marks the row under the cursor, up to the border.
fn highlight(paint: &mut Paint<'_>, row: Rect, state: &mut ViewState) {
    let wide = Rect {
        x: row.x.saturating_sub(1),
        width: row.width + 2,
        ..row
    };
    paint.cursor_row(wide, paint.has_keys(), state);
}

/// When a copy was taken, how large it is, and what differs.
fn line(paint: &mut Paint<'_>, row: Rect, copy: &Copy) {
    let (text, dim) = (paint.styles.text, paint.styles.dim);
    let taken = moment(paint, copy.taken);
    paint.label(row.x + 1, row.y, TAKEN.min(row.width), &taken, text);
    let size = paint.words.size(copy.size);
    let end = row.x + 1 + TAKEN + SIZE;
    paint.label_left_of(end, row.y, SIZE, &size, dim);
    let x = end + 2;
    let room = row.right().saturating_sub(x);
    let differs = match &copy.changes {
        None => t!(paint.words, "file-comparing"),
        Some(Ok(changes)) => paint.words.changes_within(changes, room.into()),
        Some(Err(_)) => t!(paint.words, "file-copy-unreadable"),
    };
    paint.label(x, row.y, room, &differs, text);
}
