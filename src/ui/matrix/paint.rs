//! Painting: fields first, then what leads the eye, badges, and the selected account on top.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::grid::Grid;
use super::plane::{Field, Plane};
use super::{MatrixView, Placed};
use crate::clean::Clean;
use crate::ui::glyphs::{Glyph, Glyphs};
use crate::ui::theme::{Styles, ZoneStyles};
use crate::ui::{cells, text};

mod axes;
mod badges;
mod beside;
mod fields;
mod label;
mod path;
mod trail;

/// What painting needs at every step.
pub(super) struct Painter<'a> {
    view: &'a MatrixView<'a>,
    placed: &'a Placed,
    buffer: &'a mut Buffer,
    styles: &'a Styles,
    glyphs: &'a Glyphs,
    /// The cells of all badges but the one that is led to: the selected one, where no other is.
    others: Grid,
    /// Cells of ways that are drawn: the next ones keep off them.
    ways: Vec<(u16, u16)>,
}

impl<'a> Painter<'a> {
    pub(super) fn new(
        view: &'a MatrixView<'a>,
        placed: &'a Placed,
        buffer: &'a mut Buffer,
        styles: &'a Styles,
        glyphs: &'a Glyphs,
    ) -> Self {
        Self {
            view,
            placed,
            buffer,
            styles,
            glyphs,
            others: others(placed, view.selected.map(|selected| selected.bubble)),
            ways: Vec::new(),
        }
    }

    pub(super) fn paint(mut self) {
        self.fields();
        self.axes();
        if self.view.veiled {
            self.veil();
            return;
        }
        self.cross_hair();
        self.moved();
        self.trail();
        self.badges();
        let target = self.target();
        self.label(target);
        if let Some(target) = target {
            self.name_target(target);
        }
    }

    const fn plane(&self) -> &'a Plane {
        &self.placed.plane
    }

    /// The styles of a field's zone.
    const fn zone(&self, field: &Field) -> &'a ZoneStyles {
        self.styles.zone(field.cell.zone())
    }

    /// One glyph in one cell, on whatever background is there unless the style has its own.
    fn put(&mut self, x: u16, y: u16, glyph: Glyph, style: Style) {
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            cell.set_symbol(glyph).set_style(style);
        }
    }

    /// The same in so many cells of a row.
    fn put_row(&mut self, x: u16, y: u16, count: u16, glyph: Glyph, style: Style) {
        cells::repeat(cells::row(self.buffer, x, y, count), glyph, style);
    }

    /// Text from a cell on, in at most `cells`; cut with `…` where it is longer. Returns its width.
    fn write(&mut self, x: u16, y: u16, cells: u16, words: &str, style: Style) -> u16 {
        if !self.buffer.area.contains((x, y).into()) {
            return 0;
        }
        let row = cells::row(self.buffer, x, y, cells);
        if let Some(taken) = cells::write_plain(row, words, style) {
            return taken;
        }
        let clean = Clean::new(words); // a code is made of a name, marks and all
        let words = text::truncate_with(&clean, usize::from(cells), self.glyphs.ellipsis);
        let (end, _) = self
            .buffer
            .set_stringn(x, y, &words, usize::from(cells), style);
        end.saturating_sub(x)
    }

    fn tint(&mut self, rect: Rect, style: Style) {
        cells::tint(self.buffer, rect, style);
    }

    /// Blanks cells, leaving their background.
    fn blank(&mut self, rect: Rect) {
        cells::cut_off(self.buffer, rect);
        for position in rect.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.set_symbol(" ");
            }
        }
    }

    /// Whether a mark may stand here: on a field or between two columns, where nothing stands but a
    /// quieter mark, and not so near to a name that it would look struck out.
    fn is_passable(&self, x: u16, y: u16) -> bool {
        self.is_free(x, y) && !self.is_near_name(x, y)
    }

    /// Whether nothing stands here but a quieter mark.
    fn is_free(&self, x: u16, y: u16) -> bool {
        let g = self.glyphs;
        let is_quiet = |symbol: &str| [" ", g.dotted, g.dotted_vertical].contains(&symbol);
        let cell = self.buffer.cell((x, y));
        cell.is_some_and(|cell| is_quiet(cell.symbol()) && !self.is_name(x, y))
    }

    /// Whether it is a cell of the name of a field, a blank between two of its words too.
    fn is_name(&self, x: u16, y: u16) -> bool {
        let mut fields = self.plane().fields.iter();
        fields.any(|field| field.name.contains((x, y).into()))
    }

    /// Whether it is a cell of the name of a field, or one beside it.
    fn is_near_name(&self, x: u16, y: u16) -> bool {
        let near_name = |field: &Field| {
            let name = field.name;
            name.y == y && name.width > 0 && (name.x.saturating_sub(1)..=name.right()).contains(&x)
        };
        self.plane().fields.iter().any(near_name)
    }
}

/// The cells of all badges but that of one bubble; nobody asks for them where there is none.
fn others(placed: &Placed, bubble: Option<usize>) -> Grid {
    let Some(own) = bubble.and_then(|bubble| placed.spot_index(bubble)) else {
        return Grid::new(Rect::ZERO);
    };
    let mut grid = Grid::new(placed.plane.body);
    let spots = placed.spots().iter().enumerate();
    for (_, spot) in spots.filter(|(index, _)| *index != own) {
        grid.take(spot.rect);
    }
    grid
}
