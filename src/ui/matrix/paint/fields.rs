//! The nine fields, their names, and the quiet gaps between them.

use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::Painter;
use crate::domain::matrix::Cell;
use crate::ui::matrix::plane::{Field, PARTED};
use crate::ui::{outline, text};

impl Painter<'_> {
    pub(super) fn fields(&mut self) {
        for field in &self.plane().fields {
            self.ground(field);
            if self.plane().boxed {
                self.outline(field);
            }
            if self.placed.is_named(field) && !self.view.veiled {
                self.name(field);
            }
        }
    }

    fn is_under_cursor(&self, cell: Cell) -> bool {
        self.view.focused && !self.view.veiled && self.view.cursor == Some(cell)
    }

    fn ground(&mut self, field: &Field) {
        let style = self.field_style(field);
        self.tint(field.rect, style);
        self.soften(field.rect, style);
    }

    pub(super) fn field_style(&self, field: &Field) -> Style {
        let zone = self.zone(field);
        match () {
            () if self.view.veiled => self.styles.veiled_field,
            () if self.is_under_cursor(field.cell) => zone.field_selected,
            () => zone.field,
        }
    }

    /// Draws a tint half a cell further down into the gap below. Cells are twice as high as wide:
    /// what is left of the gap looks as wide as the gap to the next column.
    fn soften(&mut self, rect: Rect, style: Style) {
        let below = rect.bottom();
        let has_gap = below < self.plane().body.bottom()
            && self
                .plane()
                .fields
                .iter()
                .all(|field| field.rect.y != below);
        let Some(tint) = style.bg.filter(|tint| has_gap && *tint != Color::Reset) else {
            return;
        };
        let style = Style::new().fg(tint);
        self.put_row(rect.x, below, rect.width, self.glyphs.half, style);
    }

    fn outline(&mut self, field: &Field) {
        let (set, style) = if self.is_under_cursor(field.cell) {
            (self.glyphs.border_focused, self.styles.accent_strong)
        } else {
            (
                self.glyphs.border,
                self.zone(field).outline.add_modifier(Modifier::DIM),
            )
        };
        outline::trace(field.rect, &set, |x, y, count, glyph| {
            self.put_row(x, y, count, glyph, style);
        });
    }

    /// The name, and how many accounts there are where they cannot be counted by eye.
    fn name(&mut self, field: &Field) {
        let zone = self.zone(field);
        let style = if self.is_under_cursor(field.cell) {
            self.styles.accent_strong
        } else {
            zone.text
        };
        let at = field.name;
        let name = self.view.words.name(field.cell);
        if self.plane().boxed && at.x - field.rect.x == PARTED {
            // A blank on each side parts the name from the line it stands on.
            self.write(at.x - 1, at.y, 1, " ", style);
            self.write(at.right(), at.y, 1, " ", style);
        }
        let used = self.write(at.x, at.y, at.width, name, style);
        if self.placed.is_crowded(field) {
            let count = format!(" {}", self.placed.count(field.cell));
            self.write(at.x + used, at.y, at.width - used, &count, self.styles.dim);
        }
    }

    pub(super) fn veil(&mut self) {
        let body = self.plane().body;
        let word = self.view.words.veiled;
        let cells = text::width(word) as u16;
        let x = body.x + body.width.saturating_sub(cells) / 2;
        self.write(
            x,
            body.y + body.height / 2,
            body.width,
            word,
            self.styles.dim,
        );
    }
}
