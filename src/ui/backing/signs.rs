//! The signs of management's support: where each stands, and what the file shows of it.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::plan::{Placed, TABLE};
use super::{Sheet, cells, mark, open, write};
use crate::app::backing::Row;
use crate::app::form::{FieldRef, Subject};
use crate::clean::Clean;
use crate::domain::backing::Footing;
use crate::domain::field::SupportField;
use crate::domain::people::{Support, SupportItem};
use crate::i18n::t;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

/// From this width on notes have a column of their own.
const NOTES: u16 = 150;
/// Columns of the name of a sign.
const NAME: u16 = 30;
/// Columns of where it stands.
const STATE: u16 = 24;
/// Columns of how often it is repeated.
const EVERY: u16 = 18;
/// Columns of a day.
const LAST: u16 = 14;
/// Columns of what the file shows, where something follows.
const SHOWN: u16 = 36;

/// The first column of each part; none where there is no room for it.
struct Columns {
    name: u16,
    state: u16,
    every: Option<u16>,
    last: Option<u16>,
    shown: u16,
    note: Option<u16>,
}

impl Columns {
    const fn of(line: Rect) -> Self {
        let name = line.x + 4;
        let state = name + NAME;
        let after = state + STATE;
        if line.width < TABLE {
            return Self {
                name,
                state,
                every: None,
                last: None,
                shown: after,
                note: None,
            };
        }
        let (last, shown) = (after + EVERY, after + EVERY + LAST);
        Self {
            name,
            state,
            every: Some(after),
            last: Some(last),
            shown,
            note: if line.width < NOTES {
                None
            } else {
                Some(shown + SHOWN)
            },
        }
    }
}

/// What the list is, how much of it holds, and the names of its columns.
pub(super) fn heading(paint: &mut Paint<'_>, sheet: &Sheet, placed: &Placed) {
    let words = paint.words;
    if let Some(line) = sheet.line(placed, 0) {
        let title = t!(words, "backing-signs");
        let x = write(paint, line, line.x, &title, paint.styles.title);
        let (hold, overdue) = paint.model.footings();
        let separator = paint.glyphs.separator;
        let hold = format!("  {separator} {}", t!(words, "backing-hold", count = hold));
        let x = write(paint, line, x, &hold, paint.styles.dim);
        if overdue > 0 {
            let overdue = t!(words, "backing-overdue", count = overdue);
            let mark = format!("  {} {overdue}", paint.glyphs.overdue);
            write(paint, line, x, &mark, paint.styles.bad);
        }
    }
    if placed.height > 1
        && let Some(line) = sheet.line(placed, 1)
    {
        names(paint, line);
    }
}

fn names(paint: &mut Paint<'_>, line: Rect) {
    let words = paint.words;
    let columns = Columns::of(line);
    let named = [
        (Some(columns.state), t!(words, "backing-column-state")),
        (columns.every, t!(words, "backing-column-every")),
        (columns.last, t!(words, "backing-column-last")),
        (Some(columns.shown), t!(words, "backing-column-shown")),
        (columns.note, t!(words, "backing-column-note")),
    ];
    for (x, name) in named {
        if let Some(x) = x {
            write(paint, line, x, &name, paint.styles.dim);
        }
    }
}

/// A sign in a line; under the cursor with a second one of what the first has no room for.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    sheet: &Sheet,
    placed: &Placed,
    item: SupportItem,
    state: &mut ViewState,
) {
    let sign = paint.model.support(item);
    if let Some(line) = sheet.line(placed, 0) {
        let here = mark(paint, line, Row::Sign(item), state);
        row(paint, line, &sign, here);
    }
    if placed.height > 1
        && let Some(line) = sheet.line(placed, 1)
    {
        let selection = paint.styles.selection_quiet;
        paint.fill(line, selection);
        more(paint, line, &sign, state);
    }
}

fn row(paint: &mut Paint<'_>, line: Rect, sign: &Support, here: bool) {
    let columns = Columns::of(line);
    let footing = sign.footing(paint.model.today);
    let (glyph, style) = look(paint, footing);
    paint.label(line.x + 2, line.y, 1, glyph, style);
    let name = paint.words.support_item(sign.item);
    let strong = if here {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    paint.label(columns.name, line.y, NAME - 1, &name, strong);
    let stands = paint.words.footing(footing, sign);
    let quiet = if footing == Footing::Holds {
        paint.styles.text
    } else {
        style
    };
    paint.label(columns.state, line.y, STATE - 1, &stands, quiet);
    if let (Some(x), Some(every)) = (columns.every, sign.cadence()) {
        let every = paint.words.cadence(every);
        paint.label(x, line.y, EVERY - 1, &every, paint.styles.dim);
    }
    if let (Some(x), Some(date)) = (columns.last, sign.date) {
        let date = paint.words.date(date);
        paint.label(x, line.y, LAST - 1, &date, paint.styles.dim);
    }
    shown(paint, line, sign.item, &columns);
    if let (Some(x), Some(note)) = (columns.note, sign.note.as_ref()) {
        let room = line.right().saturating_sub(x);
        paint.data(x, line.y, room, note, paint.styles.dim);
    }
}

/// The mark of where a sign stands, and its look.
const fn look(paint: &Paint<'_>, footing: Footing) -> (&'static str, Style) {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    match footing {
        Footing::NotSo => (glyphs.off, styles.warn),
        Footing::Undated => (glyphs.due, styles.warn),
        Footing::Overdue(_) => (glyphs.overdue, styles.bad),
        Footing::Holds => (glyphs.done, styles.ok),
    }
}

/// What the file itself shows: quiet where it bears the sign out. Under the veil its counts are hidden, and
/// so is whether it does.
fn shown(paint: &mut Paint<'_>, line: Rect, item: SupportItem, columns: &Columns) {
    let shown = paint.model.backing.shown(item);
    let Some(shown) = shown else {
        let words = t!(paint.words, "shown-nothing");
        write(paint, line, columns.shown, &words, paint.styles.dim);
        return;
    };
    let (done, of) = (
        paint.figure(shown.done.to_string()),
        paint.figure(shown.of.to_string()),
    );
    let short = format!("{done}/{of}");
    let words = paint.words.shown_of_sign(shown, done, of);
    let room = line.right().saturating_sub(columns.shown);
    let words = if cells(&words) <= room { words } else { short };
    let style = if shown.is_whole() || paint.is_veiled() {
        paint.styles.dim
    } else {
        paint.styles.warn
    };
    paint.label(columns.shown, line.y, room, &words, style);
}

/// The cadence and the last time where they have no columns, and the note, also while it is typed.
fn more(paint: &mut Paint<'_>, line: Rect, sign: &Support, state: &mut ViewState) {
    let mut x = line.x + 4;
    if line.width < TABLE {
        let every = sign.cadence().map(|every| paint.words.cadence(every));
        let last = sign.date.map(|date| {
            let date = paint.words.date(date);
            t!(paint.words, "backing-last", date = date)
        });
        for part in every.into_iter().chain(last) {
            x = write(paint, line, x, &part, paint.styles.dim);
            let separator = format!(" {} ", paint.glyphs.separator);
            x = write(paint, line, x, &separator, paint.styles.faint);
        }
    }
    let width = line.right().saturating_sub(x);
    let subject = Subject::Support(sign.item);
    let field = FieldRef::Support(SupportField::Note);
    if let Some(cell) = open(paint.model, &subject, field) {
        let place = Field {
            x,
            y: line.y,
            width,
        };
        return input::draw(paint, place, &cell.input, state);
    }
    match &sign.note {
        Some(note) => {
            let note = Clean::new(note).into_string();
            write(paint, line, x, &note, paint.styles.text);
        }
        None => {
            let words = t!(paint.words, "backing-no-note");
            write(paint, line, x, &words, paint.styles.placeholder);
        }
    }
}
