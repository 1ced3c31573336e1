//! Pasted readings, looked at before they are taken: each line with the indicator it means, what was
//! read before and what would be read now, or why it cannot be taken.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::dialogue::{self, Dialogue};
use super::hints;
use crate::app::scorecard::pasted::{Match, Outcome, Pasted, PastedLine};
use crate::app::target::Target;
use crate::clean::Clean;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::{ViewState, scrolled};

/// Columns of the box.
const WIDTH: u16 = 112;
/// Lines that are not those pasted: the borders, the count, the headings, what is said of one, air.
const AROUND: u16 = 7;

/// Where things stand in a line.
struct Columns {
    said: (u16, u16),
    meant: (u16, u16),
    change: (u16, u16),
    day: (u16, u16),
}

impl Columns {
    fn of(room: Rect) -> Self {
        let (change, day) = (if room.width >= 90 { 24 } else { 18 }, 10);
        let rest = room.width.saturating_sub(change + day + 8);
        let said = rest / 2;
        let x = room.x + 2;
        Self {
            said: (x, said),
            meant: (x + said + 2, rest - said),
            change: (x + rest + 4, change),
            day: (room.right().saturating_sub(day), day),
        }
    }
}

/// Draws the preview in the middle of the page.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    page: Rect,
    pasted: &Pasted,
    on_top: bool,
    state: &mut ViewState,
) {
    let lines = u16::try_from(pasted.lines.len()).unwrap_or(u16::MAX);
    let width = WIDTH.min(page.width.saturating_sub(4));
    let area = dialogue::centred(page, width, lines.saturating_add(AROUND));
    let (title, note) = (t!(paint.words, "title-pasted"), account_name(paint, pasted));
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: on_top,
    };
    let room = dialogue::draw(paint, area, &look);
    if on_top {
        state.cover();
        let words = paint.words;
        let called = [
            (Action::Open, t!(words, "pasted-take")),
            (Action::MoveDate, t!(words, "pasted-date")),
            (Action::Delete, t!(words, "pasted-toggle")),
            (Action::Cancel, words.action(Action::Cancel)),
        ];
        hints::draw_called(paint, area, &called);
    }
    if room.height > AROUND - 2 {
        draw_inside(paint, room, pasted, on_top, state);
    } else {
        rows(paint, room, pasted, on_top, state);
    }
}

fn draw_inside(
    paint: &mut Paint<'_>,
    room: Rect,
    pasted: &Pasted,
    on_top: bool,
    state: &mut ViewState,
) {
    let line = |at: u16| Rect {
        y: room.y + at,
        height: 1,
        ..room
    };
    let count = count(paint, pasted);
    paint.label(room.x, room.y, room.width, &count, paint.styles.text);
    headings(paint, line(2));
    let list = Rect {
        y: room.y + 3,
        height: room.height - 5,
        ..room
    };
    rows(paint, list, pasted, on_top, state);
    foot(paint, line(room.height - 1), pasted);
}

/// How many lines can be taken over, and when they were read where they do not say so.
fn count(paint: &Paint<'_>, pasted: &Pasted) -> String {
    let words = paint.words;
    let headings = pasted.lines.iter();
    let headings = headings
        .filter(|line| line.outcome == Outcome::Heading)
        .count();
    let (taken, all) = (pasted.matches().count(), pasted.lines.len() - headings);
    let day = words.when(pasted.day);
    let mut said = vec![
        t!(words, "pasted-count", taken = taken, all = all),
        t!(words, "pasted-day", day = day),
    ];
    if pasted.dropped > 0 {
        let count = pasted.dropped;
        said.push(t!(words, "pasted-dropped", count = count));
    }
    said.join(&format!(" {} ", paint.glyphs.separator))
}

fn headings(paint: &mut Paint<'_>, row: Rect) {
    let (columns, dim) = (Columns::of(row), paint.styles.dim);
    let headings = [
        (columns.said, t!(paint.words, "pasted-column-said")),
        (columns.meant, t!(paint.words, "pasted-column-meant")),
        (columns.day, t!(paint.words, "pasted-column-day")),
    ];
    for ((x, width), words) in headings {
        paint.label(x, row.y, width, &words, dim);
    }
    let ((x, width), words) = (columns.change, t!(paint.words, "pasted-column-change"));
    paint.label_left_of(x + width, row.y, width, &words, dim);
}

fn rows(paint: &mut Paint<'_>, room: Rect, pasted: &Pasted, on_top: bool, state: &mut ViewState) {
    let rows = usize::from(room.height);
    let first = if on_top { state.scroll.modal } else { 0 };
    let first = scrolled(first, pasted.cursor, rows, pasted.lines.len());
    if on_top {
        state.scroll.modal = first;
        state.rows(rows);
    }
    dialogue::scroll_marks(paint, room, first > 0, first + rows < pasted.lines.len());
    let shown = pasted.lines.iter().enumerate().skip(first);
    for (y, (at, line)) in (room.y..room.bottom()).zip(shown) {
        let row = Rect {
            x: room.x.saturating_sub(1),
            y,
            width: room.width + 2,
            height: 1,
        };
        if at == pasted.cursor {
            paint.cursor_row(row, on_top, state);
        }
        if on_top {
            state.target(row, Target::Row(at));
        }
        draw_line(
            paint,
            Rect {
                y,
                height: 1,
                ..room
            },
            pasted,
            line,
        );
    }
}

fn draw_line(paint: &mut Paint<'_>, row: Rect, pasted: &Pasted, line: &PastedLine) {
    let columns = Columns::of(row);
    let (mark, style) = mark(paint, line);
    paint.label(row.x, row.y, 1, mark, style);
    let quiet = line.left_out || line.outcome == Outcome::Heading;
    let text = if quiet {
        paint.styles.dim
    } else {
        paint.styles.text
    };
    paint.label(columns.said.0, row.y, columns.said.1, &line.said, text);
    match &line.outcome {
        Outcome::Heading => {
            let words = t!(paint.words, "pasted-heading");
            paint.label(
                columns.meant.0,
                row.y,
                columns.meant.1,
                &words,
                paint.styles.dim,
            );
        }
        Outcome::Refused(trouble) => {
            let words = paint.words.trouble(trouble);
            let room = row.right().saturating_sub(columns.meant.0);
            paint.label(columns.meant.0, row.y, room, &words, style);
        }
        Outcome::Matched(found) => matched(paint, row, pasted, (found, text), &columns),
    }
}

/// Whether a line is taken over: as a glyph, and as a style.
fn mark(paint: &Paint<'_>, line: &PastedLine) -> (&'static str, Style) {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    match &line.outcome {
        Outcome::Heading => (" ", styles.dim),
        Outcome::Refused(_) => (glyphs.error, styles.bad),
        Outcome::Matched(_) if line.left_out => (glyphs.off, styles.dim),
        Outcome::Matched(found) if found.guessed => (glyphs.partial, styles.warn),
        Outcome::Matched(_) => (glyphs.done, styles.ok),
    }
}

fn matched(
    paint: &mut Paint<'_>,
    row: Rect,
    pasted: &Pasted,
    (found, style): (&Match, Style),
    columns: &Columns,
) {
    let name = name(paint, pasted, found);
    paint.label(columns.meant.0, row.y, columns.meant.1, &name, style);
    let (old, new) = change(paint, found);
    let (x, width) = columns.change;
    let strong = if style == paint.styles.text {
        paint.styles.strong
    } else {
        style
    };
    let from = paint.label_left_of(x + width, row.y, width, &new, strong);
    let room = from.saturating_sub(x);
    let before = format!("{old} {} ", paint.glyphs.arrow);
    paint.label_left_of(from, row.y, room, &before, paint.styles.dim);
    let day = paint.words.when(found.reading.when);
    let dim = paint.styles.dim;
    paint.label(columns.day.0, row.y, columns.day.1, &day, dim);
}

/// The indicator a line means; with its account, where there are several.
fn name(paint: &Paint<'_>, pasted: &Pasted, found: &Match) -> String {
    let model = paint.model;
    let indicator = model.indicator_of(&found.account, &found.indicator);
    let name = indicator.map_or("", |indicator| indicator.name.as_str());
    let account = model
        .portfolio
        .account(&found.account)
        .filter(|_| pasted.is_of_many());
    match account {
        Some(account) => format!("{} {} {name}", account.name, paint.glyphs.separator),
        None => name.to_owned(),
    }
}

/// What was read before, and what would be read now.
fn change(paint: &Paint<'_>, found: &Match) -> (String, String) {
    let (words, new) = (paint.words, found.reading.measurement);
    let Some(old) = found.old else {
        let nothing = paint.glyphs.rule.to_owned();
        return (nothing, paint.figure(words.measurement(new)));
    };
    let (old, new) = words.measurements(old.measurement, new);
    (paint.figure(old), paint.figure(new))
}

/// What is to be said of the line under the cursor.
fn foot(paint: &mut Paint<'_>, row: Rect, pasted: &Pasted) {
    let Some(line) = pasted.lines.get(pasted.cursor) else {
        return;
    };
    let words = paint.words;
    let said = match &line.outcome {
        _ if line.left_out => t!(words, "pasted-left-out"),
        Outcome::Heading => t!(words, "pasted-heading"),
        Outcome::Refused(trouble) => words.trouble(trouble),
        Outcome::Matched(found) if found.guessed => {
            let name = Clean::new(&name(paint, pasted, found)).into_string();
            t!(words, "pasted-guessed", name = name)
        }
        Outcome::Matched(found) if found.corrects => t!(words, "pasted-corrects"),
        Outcome::Matched(_) => t!(words, "pasted-new"),
    };
    let said = text::truncate(&said, usize::from(row.width)).into_owned();
    paint.label(row.x, row.y, row.width, &said, paint.styles.dim);
}

fn account_name(paint: &Paint<'_>, pasted: &Pasted) -> String {
    let account = paint.model.portfolio.account(&pasted.account);
    account.map_or_else(String::new, |account| account.name.clone())
}
