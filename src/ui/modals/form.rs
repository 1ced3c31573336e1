//! A form: the fields of one thing, edited in place.

mod keys;
mod sections;
mod title;

use ratatui::layout::Rect;

use super::dialogue::{self, Dialogue};
use crate::app::Model;
use crate::app::cell::{OpenCell, Place};
use crate::app::form::{FieldRef, Form, Subject};
use crate::app::target::Target;
use crate::clean::Clean;
use crate::domain::field::{Kind, Value};
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::requirements::notes::{self, Note};
use crate::ui::requirements::opened::{self, Beside, NOTES_GAP};
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::{ViewState, scrolled};

/// Columns of the box.
const WIDTH: u16 = 84;
/// Lines a long text may take.
const TEXT_LINES: usize = 4;

/// A line of a form.
enum Line {
    /// A free line.
    Air,
    /// A heading.
    Heading(String),
    /// A field, with the first line of what it holds.
    Field(usize, FieldRef, Held),
    /// More of what the field above holds.
    More(Held),
    /// Why what was typed above was not taken.
    Problem(String),
    /// What is known besides the fields.
    Note(Note),
}

/// What a field holds, in the words it is shown in.
struct Held {
    words: String,
    /// Nothing, or the question it is to answer.
    empty: bool,
}

impl Held {
    /// A question is quieter than what was said.
    const fn style(&self, paint: &Paint<'_>) -> ratatui::style::Style {
        if self.empty {
            paint.styles.dim
        } else {
            paint.styles.text
        }
    }
}

/// Draws a form, in the middle of the page.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    page: Rect,
    form: &Form,
    on_top: bool,
    state: &mut ViewState,
) {
    let fields = form.subject.fields(paint.model);
    let beside = Beside::of(page, form);
    let width = beside.map_or(WIDTH, |beside| beside.width);
    let width = width.min(page.width.saturating_sub(4));
    let own = width - beside.map_or(0, |beside| beside.notes);
    let labels = labels_width(paint, &fields, own);
    let values = own.saturating_sub(4 + 2 + labels + 2);
    let mut lines = lines(paint, form, &fields, usize::from(values));
    let notes = notes(
        paint,
        form,
        &mut lines,
        own.saturating_sub(4),
        beside,
        state,
    );
    let height = u16::try_from(lines.len().max(notes.len()))
        .unwrap_or(u16::MAX)
        .saturating_add(2);
    let area = dialogue::centred(page, width, height.max(4));
    let (title, note) = title::of(paint, &form.subject);
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: on_top,
    };
    let room = dialogue::draw(paint, area, &look);
    if on_top {
        state.cover();
        keys::draw(paint, area, form);
    }
    let look = Look {
        labels,
        values,
        cursor: form.cursor,
        past: beside.is_none().then_some(form.past),
        on_top,
    };
    let room = match beside {
        Some(beside) => {
            let rows = usize::from(room.height);
            let shown = read_from(form.past, notes.len(), rows, on_top, state);
            let below = notes.len() > shown + rows;
            dialogue::scroll_marks(paint, room, shown > 0, below);
            beside.draw(paint, room, notes.get(shown..).unwrap_or_default())
        }
        None => room,
    };
    draw_lines(paint, room, &lines, &look, state);
}

/// From which of so many lines on they are shown, when so many were read past: no further than to the last.
fn read_from(past: usize, lines: usize, rows: usize, on_top: bool, state: &mut ViewState) -> usize {
    let beyond = lines.saturating_sub(rows);
    if on_top {
        state.lines(rows + beyond);
    }
    past.min(beyond)
}

/// What is known besides the fields of a requirement: what is missing before them, the rest beside them
/// where there is room, else after them.
fn notes(
    paint: &Paint<'_>,
    form: &Form,
    lines: &mut Vec<Line>,
    width: u16,
    beside: Option<Beside>,
    state: &mut ViewState,
) -> Vec<Note> {
    let Subject::Requirement(card) = &form.subject else {
        return Vec::new();
    };
    let head = opened::head(paint, card, width).into_iter().map(Line::Note);
    lines.splice(0..0, head);
    let notes = opened::beside(
        paint,
        card,
        beside.map_or(width.saturating_sub(2), |b| b.notes - NOTES_GAP),
        state,
    );
    if beside.is_some() {
        return notes;
    }
    lines.push(Line::Note(Vec::new()));
    lines.extend(notes.into_iter().map(opened::indented).map(Line::Note));
    Vec::new()
}

/// How wide the names of the fields are, at most half of the box.
fn labels_width(paint: &Paint<'_>, fields: &[FieldRef], width: u16) -> u16 {
    let widest = fields
        .iter()
        .map(|field| text::width(&paint.words.field(*field)))
        .max();
    u16::try_from(widest.unwrap_or_default())
        .unwrap_or(u16::MAX)
        .min(width / 2)
}

fn lines(paint: &Paint<'_>, form: &Form, fields: &[FieldRef], values: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut section = None;
    for (at, field) in fields.iter().enumerate() {
        let own = sections::of(*field);
        if own != section {
            section = own;
            if at > 0 {
                lines.push(Line::Air);
            }
            if let Some(section) = own {
                lines.push(Line::Heading(sections::words(paint.words, section)));
            }
        }
        let value = form.subject.value(*field, paint.model);
        let empty = value.is_empty();
        let question = question(paint, *field).filter(|_| empty);
        let said = question.or_else(|| opened::told(paint, &form.subject, *field));
        let said = said.or_else(|| contact(paint, &form.subject, &value, *field));
        let mut held = match said {
            Some(said) => wrap(&said, values, TEXT_LINES).into_iter(),
            None => held(paint, &value, *field, values).into_iter(),
        };
        let words = held.next().unwrap_or_default();
        lines.push(Line::Field(at, *field, Held { words, empty }));
        match open(paint.model, &form.subject, *field) {
            Some(cell) => lines.extend(problem(paint, cell)),
            None => lines.extend(held.map(|words| Line::More(Held { words, empty }))),
        }
    }
    lines
}

/// What a field holds, in lines; long texts take several.
fn held(paint: &Paint<'_>, value: &Value, field: FieldRef, cells: usize) -> Vec<String> {
    let shown = paint.model.shown();
    let words = match field {
        FieldRef::Settings(setting) => paint.words.setting(setting, shown),
        _ => paint.words.value(value, shown),
    };
    let words = if hidden(paint, value) {
        paint.figure(words)
    } else {
        words
    };
    let clean = Clean::new(&words);
    let most = if matches!(field.kind(), Kind::Text | Kind::Objectives | Kind::Accounts) {
        TEXT_LINES
    } else {
        1
    };
    wrap(&clean, cells, most)
}

/// Somebody over there by name, who may be held by id.
fn contact(paint: &Paint<'_>, subject: &Subject, value: &Value, field: FieldRef) -> Option<String> {
    let (Subject::PlanItem { account, .. }, Value::Person(whom)) = (subject, value) else {
        return None;
    };
    let account = paint.model.shown().account(account)?;
    (field.kind() == Kind::Contact).then(|| crate::ui::plan::contact(account, whom))
}

/// The question an empty field is to answer, where the method has one.
fn question(paint: &Paint<'_>, field: FieldRef) -> Option<String> {
    match field {
        FieldRef::Requirement(field) => paint.words.requirement_question(field),
        _ => None,
    }
}

/// Whether the veil lies over it.
fn hidden(paint: &Paint<'_>, value: &Value) -> bool {
    paint.is_veiled() && matches!(value, Value::Number(_) | Value::Reading(_))
}

fn problem(paint: &Paint<'_>, cell: &OpenCell) -> Option<Line> {
    let problem = cell.problem.as_ref()?;
    Some(Line::Problem(paint.words.problem(problem)))
}

/// The open cell, if it is that of this field.
fn open<'m>(model: &'m Model, subject: &Subject, field: FieldRef) -> Option<&'m OpenCell> {
    let cell = model.cell.as_ref()?;
    match &cell.place {
        Place::Field(of, open) if of == subject && *open == field => Some(cell),
        _ => None,
    }
}

struct Look {
    labels: u16,
    values: u16,
    cursor: usize,
    /// How many lines below the last field were read past; none where what is read stands beside.
    past: Option<usize>,
    on_top: bool,
}

fn draw_lines(
    paint: &mut Paint<'_>,
    room: Rect,
    lines: &[Line],
    look: &Look,
    state: &mut ViewState,
) {
    let rows = usize::from(room.height);
    let first = first_line(lines, look, rows, state);
    dialogue::scroll_marks(paint, room, first > 0, first + rows < lines.len());
    for (y, line) in (room.y..room.bottom()).zip(lines.iter().skip(first)) {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        match line {
            Line::Air => {}
            Line::Note(note) => notes::draw_line(paint, row, note),
            Line::Heading(words) => {
                paint.label(row.x, y, row.width, words, paint.styles.title);
            }
            Line::Field(at, field, held) => field_row(paint, row, (*at, *field, held), look, state),
            Line::More(held) => {
                let style = held.style(paint);
                paint.label(values_x(row, look), y, look.values, &held.words, style);
            }
            Line::Problem(words) => {
                let (x, style) = (values_x(row, look), paint.styles.bad);
                paint.label(x, y, look.values, words, style);
            }
        }
    }
}

/// The first line shown: the field under the cursor is in sight, with what stands right below it
/// and, for the first one, with its heading.
fn first_line(lines: &[Line], look: &Look, rows: usize, state: &mut ViewState) -> usize {
    let is_here = |line: &Line| matches!(line, Line::Field(at, ..) if *at == look.cursor);
    let cursor = lines.iter().position(is_here).unwrap_or_default();
    let more = |line: &&Line| matches!(line, Line::More(_) | Line::Problem(_) | Line::Note(_));
    let below = lines.iter().skip(cursor + 1).take_while(more).count();
    let first = if look.on_top { state.scroll.modal } else { 0 };
    let first = scrolled(first, cursor + below, rows, lines.len()).min(cursor);
    let first = if look.cursor == 0 { 0 } else { first };
    if look.on_top {
        state.scroll.modal = first;
        state.rows(rows);
    }
    let Some(past) = look.past else {
        return first;
    };
    let left = lines.len().saturating_sub(first);
    first + read_from(past, left, rows, look.on_top, state)
}

const fn values_x(row: Rect, look: &Look) -> u16 {
    row.x + 2 + look.labels + 2
}

fn field_row(
    paint: &mut Paint<'_>,
    row: Rect,
    (at, field, held): (usize, FieldRef, &Held),
    look: &Look,
    state: &mut ViewState,
) {
    let here = at == look.cursor;
    let wide = Rect {
        x: row.x.saturating_sub(1),
        width: row.width + 2,
        ..row
    };
    if here {
        let styles = paint.styles;
        let style = if look.on_top {
            styles.selection
        } else {
            styles.selection_quiet
        };
        paint.fill(wide, style);
        paint.label(wide.x, row.y, 1, paint.glyphs.cursor, styles.accent);
    }
    let style = if here {
        paint.styles.strong
    } else {
        paint.styles.dim
    };
    let label = paint.words.field(field);
    paint.label(row.x + 2, row.y, look.labels, &label, style);
    if look.on_top {
        state.target(wide, Target::Row(at));
    }
    let x = values_x(row, look);
    let width = look.values.min(row.right().saturating_sub(x));
    let model = paint.model;
    match model
        .form()
        .and_then(|form| open(model, &form.subject, field))
    {
        Some(cell) if here && look.on_top => {
            input::draw(paint, Field { x, y: row.y, width }, &cell.input, state);
        }
        _ => {
            let style = held.style(paint);
            paint.label(x, row.y, width, &held.words, style);
            if here && look.on_top && model.cell.is_none() {
                state.put_cursor(x, row.y);
            }
        }
    }
}
