//! The signs of management's support: where each stands, and what the file shows of it.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::plan::{NOTES, Placed, TABLE};
use super::{Sheet, cells, mark, open, write};
use crate::app::backing::Row;
use crate::app::form::{FieldRef, Subject};
use crate::clean::Clean;
use crate::domain::backing::{Footing, Shown};
use crate::domain::field::SupportField;
use crate::domain::people::{Support, SupportItem};
use crate::i18n::t;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

/// Columns of what the file shows, where something follows.
const SHOWN: u16 = 36;
/// Columns between two parts.
const GAP: u16 = 2;

/// The first column of each part of a line; none where there is no room for it.
pub(super) struct Columns {
    name: u16,
    state: u16,
    every: Option<u16>,
    last: Option<u16>,
    shown: u16,
    note: Option<u16>,
    /// Whether what the file shows is said in words, or counted only.
    worded: bool,
}

impl Columns {
    /// As wide as what stands in them over all signs.
    pub(super) fn of(paint: &Paint<'_>, width: u16) -> Self {
        let (words, model) = (paint.words, paint.model);
        let signs = SupportItem::ALL.map(|item| model.support(item));
        let widest = |heading: String, of: &dyn Fn(&Support) -> String| {
            let held = signs.iter().map(|sign| cells(&of(sign))).max();
            held.unwrap_or_default().max(cells(&heading)) + GAP
        };
        let name = 4;
        let state = name + widest(String::new(), &|sign| words.support_item(sign.item));
        let stands = widest(t!(words, "backing-column-state"), &|sign| {
            words.footing(sign.footing(model.today), sign)
        });
        let every = state + stands;
        let table = width >= TABLE;
        let last = every
            + widest(t!(words, "backing-column-every"), &|sign| {
                let every = sign.cadence().map(|every| words.cadence(every));
                every.unwrap_or_default()
            });
        let dates = widest(t!(words, "backing-column-last"), &|sign| {
            sign.date.map(|date| words.date(date)).unwrap_or_default()
        });
        let shown = if table { last + dates } else { every };
        let note = (width >= NOTES).then_some(shown + SHOWN);
        let room = note.unwrap_or(width).saturating_sub(shown);
        let fits = |item: &SupportItem| cells(&told(paint, *item)) <= room;
        Self {
            name,
            state,
            every: table.then_some(every),
            last: table.then_some(last),
            shown,
            note,
            worded: SupportItem::ALL.iter().all(fits),
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
    let columns = Columns::of(paint, line.width);
    let named = [
        (Some(columns.state), t!(words, "backing-column-state")),
        (columns.every, t!(words, "backing-column-every")),
        (columns.last, t!(words, "backing-column-last")),
        (Some(columns.shown), t!(words, "backing-column-shown")),
        (columns.note, t!(words, "backing-column-note")),
    ];
    for (x, name) in named {
        if let Some(x) = x {
            write(paint, line, line.x + x, &name, paint.styles.dim);
        }
    }
}

/// A sign in a line; under the cursor with what the line has no room for below it.
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
        row(paint, line, &sign, here, state);
    }
    let last = placed.height - 1;
    for at in 1..placed.height {
        let Some(line) = sheet.line(placed, at) else {
            continue;
        };
        paint.fill(line, paint.styles.selection_quiet);
        if at == last {
            note(paint, line, 4, &sign, state);
        } else {
            in_short(paint, line, &sign);
        }
    }
}

fn row(paint: &mut Paint<'_>, line: Rect, sign: &Support, here: bool, state: &mut ViewState) {
    let columns = Columns::of(paint, line.width);
    let footing = sign.footing(paint.model.today);
    let (glyph, style) = look(paint, footing);
    paint.label(line.x + 2, line.y, 1, glyph, style);
    let name = paint.words.support_item(sign.item);
    let strong = if here {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    write(paint, line, line.x + columns.name, &name, strong);
    let stands = paint.words.footing(footing, sign);
    let quiet = if footing == Footing::Holds {
        paint.styles.text
    } else {
        style
    };
    write(paint, line, line.x + columns.state, &stands, quiet);
    if let (Some(x), Some(every)) = (columns.every, sign.cadence()) {
        let every = paint.words.cadence(every);
        write(paint, line, line.x + x, &every, paint.styles.dim);
    }
    if let (Some(x), Some(date)) = (columns.last, sign.date) {
        let date = paint.words.date(date);
        write(paint, line, line.x + x, &date, paint.styles.dim);
    }
    shown(paint, line, sign.item, &columns);
    if let Some(x) = columns.note {
        note(paint, line, x, sign, state);
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
    let shown = paint.model.backing.shown(item).filter(|it| !it.is_empty());
    let words = match shown {
        _ if columns.worded => told(paint, item),
        Some(it) => paint.figure(format!("{}/{}", it.done, it.of)),
        None => paint.glyphs.none.to_owned(),
    };
    let lacks = shown.is_some_and(|it| !it.is_whole()) && !paint.is_veiled();
    let style = if lacks {
        paint.styles.warn
    } else {
        paint.styles.dim
    };
    write(paint, line, line.x + columns.shown, &words, style);
}

/// What the file shows of a sign, in words.
fn told(paint: &Paint<'_>, item: SupportItem) -> String {
    let shown = paint.model.backing.shown(item);
    let counted = |count: fn(&Shown) -> usize| {
        let count = shown.as_ref().map(count).unwrap_or_default();
        paint.figure(count.to_string())
    };
    let (done, of) = (counted(|it| it.done), counted(|it| it.of));
    paint.words.shown_of_sign(shown, done, of)
}

/// The cadence, the last time and what the file shows, where they have no columns or no words there.
fn in_short(paint: &mut Paint<'_>, line: Rect, sign: &Support) {
    let every = sign.cadence().map(|every| paint.words.cadence(every));
    let last = sign.date.map(|date| {
        let date = paint.words.date(date);
        t!(paint.words, "backing-last", date = date)
    });
    let worded = Columns::of(paint, line.width).worded;
    let alone = every.is_none() && last.is_none();
    let shown = (!worded || alone).then(|| told(paint, sign.item));
    let separator = format!(" {} ", paint.glyphs.separator);
    let parts: Vec<String> = every.into_iter().chain(last).chain(shown).collect();
    let style = paint.styles.dim;
    write(paint, line, line.x + 4, &parts.join(&separator), style);
}

/// The note of a sign from a column on, also while it is typed.
fn note(paint: &mut Paint<'_>, line: Rect, column: u16, sign: &Support, state: &mut ViewState) {
    let x = line.x + column;
    let width = line.right().saturating_sub(x);
    let subject = Subject::Support(sign.item);
    let field = FieldRef::Support(SupportField::Note);
    if let Some(cell) = open(paint.model, &subject, field) {
        let y = line.y;
        return input::draw(paint, Field { x, y, width }, &cell.input, state);
    }
    if let Some(note) = &sign.note {
        let note = Clean::new(note).into_string();
        write(paint, line, x, &note, paint.styles.text);
    } else {
        let words = t!(paint.words, "backing-no-note");
        write(paint, line, x, &words, paint.styles.placeholder);
    }
}
