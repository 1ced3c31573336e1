//! The two axes: names, three values of the scale each, and the values of the selected account.

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use super::Painter;
use crate::ui::text::width;

impl<'a> Painter<'a> {
    pub(super) fn axes(&mut self) {
        self.letters();
        self.vertical_axis();
        self.horizontal_axis();
    }

    /// The name of the vertical axis, letter under letter, in its middle.
    fn letters(&mut self) {
        let Some(x) = self.plane().letters else {
            return;
        };
        let body = self.plane().body;
        let name = self.view.words.attractiveness.to_uppercase();
        let count = name.graphemes(true).count() as u16;
        let top = body.y + body.height.saturating_sub(count) / 2;
        for (y, letter) in (top..body.bottom()).zip(name.graphemes(true)) {
            self.write(x, y, 1, letter, self.styles.dim);
        }
    }

    fn vertical_axis(&mut self) {
        let axis = self.plane().vertical;
        if axis.width == 0 || self.view.veiled {
            return;
        }
        let selected = self.selected_values();
        for (y, tick) in self
            .plane()
            .tick_rows()
            .into_iter()
            .zip(self.view.words.ticks)
        {
            self.right_aligned(axis, y, tick, self.styles.dim);
        }
        if let Some((rect, [value, _])) = selected.filter(|(_, [value, _])| !value.is_empty()) {
            self.right_aligned(axis, rect.y, value, self.styles.accent);
        }
    }

    fn right_aligned(&mut self, axis: Rect, y: u16, words: &str, style: Style) {
        self.blank(Rect {
            y,
            height: 1,
            ..axis
        });
        let cells = (width(words) as u16).min(axis.width);
        self.write(axis.right() - cells, y, cells, words, style);
    }

    /// Values first, the name where it disturbs none of them.
    fn horizontal_axis(&mut self) {
        let axis = self.plane().horizontal;
        if axis.height == 0 || self.view.veiled {
            return;
        }
        let mut taken: Vec<Rect> = Vec::with_capacity(4);
        if let Some((rect, [_, value])) = self
            .selected_values()
            .filter(|(_, [_, value])| !value.is_empty())
        {
            let cells = width(value) as u16;
            let x = (rect.x + rect.width / 2).saturating_sub(cells / 2);
            taken.extend(self.on_axis(axis, x, value, self.styles.accent, &taken));
        }
        for (x, tick) in self
            .plane()
            .tick_columns()
            .into_iter()
            .zip(self.view.words.ticks)
        {
            taken.extend(self.on_axis(axis, x, tick, self.styles.dim, &taken));
        }
        let name = self.view.words.strength.to_uppercase();
        let cells = width(&name) as u16;
        // The weak side first: there are fewer values of selected accounts to make way for.
        for part in [1, 3] {
            let x = (axis.x + axis.width * part / 4).saturating_sub(cells / 2);
            if self
                .on_axis(axis, x, &name, self.styles.dim, &taken)
                .is_some()
            {
                break;
            }
        }
    }

    /// Writes on the horizontal axis near column `x` unless that disturbs what stands there.
    fn on_axis(
        &mut self,
        axis: Rect,
        x: u16,
        words: &str,
        style: Style,
        taken: &[Rect],
    ) -> Option<Rect> {
        let cells = width(words) as u16;
        if cells == 0 || cells > axis.width {
            return None;
        }
        let x = x.clamp(axis.x, axis.right() - cells);
        let rect = Rect {
            x,
            width: cells,
            ..axis
        };
        let airy = Rect {
            x: x.saturating_sub(1),
            width: cells + 2,
            ..axis
        };
        if taken.iter().any(|other| other.intersects(airy)) {
            return None;
        }
        self.write(x, axis.y, cells, words, style);
        Some(rect)
    }

    /// Where the selected account stands, and its values in words.
    fn selected_values(&self) -> Option<(Rect, [&'a str; 2])> {
        let selected = self.view.selected.as_ref()?;
        let spot = self.placed.spot(selected.bubble)?;
        Some((spot.rect, selected.values))
    }
}
