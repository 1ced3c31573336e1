//! Lines of short facts: what they are about, what they say, and what they were computed from.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::clean::Clean;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};

/// Words and how they look. They are clean.
pub(in crate::ui) type Said = (String, Style);

/// One line: words side by side.
pub(in crate::ui) type Note = Vec<Said>;

/// The room of what a fact is about, with the gap after it.
const LABELS: usize = 13;

/// Writes notes, one under the other.
pub(in crate::ui) struct Notes<'p, 'a> {
    /// What they look like.
    pub paint: &'p Paint<'a>,
    width: usize,
    lines: Vec<Note>,
}

impl<'p, 'a> Notes<'p, 'a> {
    /// Notes of so many cells.
    pub(in crate::ui) fn new(paint: &'p Paint<'a>, width: u16) -> Self {
        let width = usize::from(width);
        Self {
            paint,
            width,
            lines: Vec::new(),
        }
    }

    /// The lines.
    pub(in crate::ui) fn lines(self) -> Vec<Note> {
        self.lines
    }

    /// A heading, set apart from what stands above it.
    pub(super) fn heading(&mut self, words: String) {
        if !self.lines.is_empty() {
            self.lines.push(Vec::new());
        }
        self.lines.push(vec![(words, self.paint.styles.title)]);
    }

    /// What something is, its figure or words, and where they come from: beside it where there is room, else
    /// below.
    pub(super) fn fact(&mut self, label: &str, value: Said, source: &str) {
        let dim = self.paint.styles.dim;
        let about = (text::pad_right(label, LABELS), dim);
        let taken = LABELS + text::width(&value.0) + 2;
        let mut line = vec![about, value];
        if !source.is_empty() && taken + text::width(source) <= self.width {
            line.push((format!("  {source}"), dim));
            return self.lines.push(line);
        }
        self.lines.push(line);
        let room = self.width.saturating_sub(LABELS);
        for more in wrap(source, room, 2) {
            self.lines
                .push(vec![(" ".repeat(LABELS), dim), (more, dim)]);
        }
    }

    /// Words over as many lines as they need, at most so many.
    pub(in crate::ui) fn text(&mut self, words: &str, style: Style, most: usize) {
        for line in wrap(&Clean::new(words), self.width, most) {
            self.lines.push(vec![(line, style)]);
        }
    }

    /// An item of a list: its first line hangs out.
    pub(super) fn item(&mut self, words: &str, style: Style, most: usize) {
        let room = self.width.saturating_sub(2);
        let bullet = format!("{} ", self.paint.glyphs.bullet);
        let mut first = Some((bullet, self.paint.styles.dim));
        for line in wrap(&Clean::new(words), room, most) {
            let hang = first.take().unwrap_or_else(|| ("  ".to_owned(), style));
            self.lines.push(vec![hang, (line, style)]);
        }
    }
}

/// Draws notes from the top of an area down, as many as there is room for.
pub(in crate::ui) fn draw(paint: &mut Paint<'_>, area: Rect, notes: &[Note]) {
    for (note, y) in notes.iter().zip(area.top()..area.bottom()) {
        draw_line(
            paint,
            Rect {
                y,
                height: 1,
                ..area
            },
            note,
        );
    }
}

/// Draws one of them.
pub(in crate::ui) fn draw_line(paint: &mut Paint<'_>, row: Rect, note: &Note) {
    let mut x = row.x;
    for (words, style) in note {
        x = paint.label(x, row.y, row.right().saturating_sub(x), words, *style);
    }
}
