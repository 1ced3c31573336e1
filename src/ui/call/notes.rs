//! What is noted in the call: each note with its time, the one that is being written in its place.

use ratatui::layout::Rect;
use tui_input::Input;

use crate::app::call::Section;
use crate::app::cell::{OpenCell, Place};
use crate::clean::Clean;
use crate::domain::call::notes::Note;
use crate::i18n::t;
use crate::keymap::{Action, Scope};
use crate::ui::paint::Paint;
use crate::ui::text::flow::{Flow, flow};
use crate::ui::text::keyed::named;
use crate::ui::view_state::{ViewState, scrolled};

/// The time of a note and the gap after it.
const TIME: u16 = 6;

/// From so many free lines on, past calls stand below the notes.
const ROOM_FOR_PAST: usize = 10;

/// One line of the list.
struct Line {
    /// Which note it belongs to.
    note: usize,
    /// The time, on the first line of a note.
    time: String,
    text: String,
    /// Whether the note is being written.
    open: bool,
    /// The cell of the caret, on the line that has it.
    caret: Option<usize>,
}

/// Draws the notes, and below them what was noted before where there is room for it.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if area.is_empty() {
        return;
    }
    let lines = lines(paint, usize::from(text_cells(area)));
    let focused = is_focused(paint);
    let rows = usize::from(area.height);
    if lines.is_empty() {
        draw_empty(paint, area);
        if focused {
            state.put_cursor(area.x + 2, area.y);
        }
    } else {
        let shown = in_sight(paint, &lines, focused).unwrap_or(lines.len() - 1);
        state.scroll.notes = scrolled(state.scroll.notes, shown, rows, lines.len());
        let visible = lines.iter().skip(state.scroll.notes).take(rows);
        for (line, y) in visible.zip(area.y..) {
            let row = Rect {
                y,
                height: 1,
                ..area
            };
            draw_line(paint, line, row, focused, state);
        }
    }
    if focused {
        state.rows(rows);
    }
    let taken = lines.len().max(1) + 1;
    if rows >= taken + ROOM_FOR_PAST {
        let taken = u16::try_from(taken).unwrap_or(area.height);
        let below = Rect {
            y: area.y + taken,
            height: area.height - taken,
            ..area
        };
        draw_past(paint, below);
    }
}

/// The cells of a note.
const fn text_cells(area: Rect) -> u16 {
    area.width.saturating_sub(TIME + 3)
}

/// What was noted in past calls, the latest first, as much as there is room for.
pub(in crate::ui) fn draw_past(paint: &mut Paint<'_>, area: Rect) {
    let (model, width) = (paint.model, usize::from(text_cells(area)));
    let mut y = area.y;
    for call in model.past_calls() {
        let title = paint.words.call_title(call);
        let rest = area.bottom().saturating_sub(y);
        if rest < 2 {
            return;
        }
        paint.label(
            area.x + 2,
            y,
            area.width.saturating_sub(3),
            &title,
            paint.styles.dim,
        );
        y += 1;
        for note in call.notes() {
            for line in flow("", &clean(&note.text), width).lines {
                if y < area.bottom() {
                    let x = area.x + 2 + TIME;
                    let room = text_cells(area);
                    paint.label(x, y, room, &line, paint.styles.dim);
                }
                y = y.saturating_add(1);
            }
        }
    }
}

/// Whether the keys go to the notes.
pub(super) fn is_focused(paint: &Paint<'_>) -> bool {
    let section = paint.model.call.as_ref().map(|call| call.section);
    (section == Some(Section::Notes) || paint.model.is_noting()) && paint.model.modals.is_empty()
}

/// The note that is being written, if one is.
fn open(model: &crate::app::Model) -> Option<&OpenCell> {
    let cell = model.cell.as_ref();
    cell.filter(|cell| matches!(cell.place, Place::Note(_)))
}

/// The line that must be in sight: the caret's, the cursor's; the last one otherwise.
fn in_sight(paint: &Paint<'_>, lines: &[Line], focused: bool) -> Option<usize> {
    let caret = lines.iter().position(|line| line.caret.is_some());
    let cursor = paint.model.call.as_ref().map(|call| call.note);
    let cursor = lines.iter().position(|line| Some(line.note) == cursor);
    caret.or(cursor.filter(|_| focused))
}

fn lines(paint: &Paint<'_>, width: usize) -> Vec<Line> {
    let cell = open(paint.model);
    let notes = match cell.map(|cell| &cell.place) {
        Some(Place::Note(place)) => place.with(""),
        _ => paint.model.call_notes(),
    };
    let writing = cell.and_then(|cell| match &cell.place {
        Place::Note(place) => Some((place.before.len(), &cell.input)),
        _ => None,
    });
    let lines = notes.iter().enumerate().flat_map(|(at, note)| {
        let input = writing
            .filter(|(open, _)| *open == at)
            .map(|(_, input)| input);
        lines_of(paint, at, note, input, width)
    });
    lines.collect()
}

fn lines_of(
    paint: &Paint<'_>,
    at: usize,
    note: &Note,
    input: Option<&Input>,
    width: usize,
) -> Vec<Line> {
    let flowed = match input {
        Some(input) => typed(input, width),
        None => flow("", &clean(&note.text), width),
    };
    let time = note.at.map(|at| paint.words.time(at)).unwrap_or_default();
    let caret = input.map(|_| flowed.caret);
    let line = |(row, text): (usize, String)| Line {
        note: at,
        time: if row == 0 {
            time.clone()
        } else {
            String::new()
        },
        text,
        open: input.is_some(),
        caret: caret
            .filter(|(line, _)| *line == row)
            .map(|(_, column)| column),
    };
    flowed.lines.into_iter().enumerate().map(line).collect()
}

/// What is being typed, cleaned in two parts: cleaning may change how wide the text before the caret is.
fn typed(input: &Input, width: usize) -> Flow {
    let before: String = input.value().chars().take(input.cursor()).collect();
    let after = input.value().get(before.len()..).unwrap_or_default();
    flow(&clean(&before), &clean(after), width)
}

/// Clean, its line ends kept.
fn clean(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| Clean::new(line).into_string())
        .collect();
    lines.join("\n")
}

fn draw_line(paint: &mut Paint<'_>, line: &Line, row: Rect, focused: bool, state: &mut ViewState) {
    let here = paint.model.call.as_ref().map(|call| call.note) == Some(line.note);
    let first = !line.time.is_empty();
    if here && focused && !line.open {
        if first {
            paint.cursor_row(row, true, state);
        } else {
            paint.fill(row, paint.styles.selection);
        }
    }
    let x = row.x + 2;
    paint.label(x, row.y, TIME, &line.time, paint.styles.dim);
    let room = row.width.saturating_sub(TIME + 3);
    let x = x + TIME;
    let style = if line.open {
        let field = Rect {
            x,
            width: room + 1,
            ..row
        };
        paint.fill(field, paint.styles.input);
        paint.styles.input
    } else {
        paint.styles.text
    };
    paint.label(x, row.y, room, &line.text, style);
    if let Some(caret) = line.caret {
        let column = u16::try_from(caret).unwrap_or(u16::MAX).min(room);
        state.put_cursor(x + column, row.y);
    }
}

/// Which key begins the first note.
fn draw_empty(paint: &mut Paint<'_>, area: Rect) {
    let scopes = [Scope::Call, Scope::Global];
    let key = paint.model.primary_key(Action::Note, &scopes);
    let words = t!(
        paint.words,
        "call-notes-empty",
        key = named(&key.unwrap_or_default())
    );
    let room = area.width.saturating_sub(3);
    let lines = crate::ui::text::wrap::wrap(&words, usize::from(room), usize::from(area.height));
    for (line, y) in lines.iter().zip(area.y..) {
        paint.sentence(area.x + 2, y, room, line, paint.styles.dim);
    }
}
