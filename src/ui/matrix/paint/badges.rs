//! Badges of single accounts and of crowds.

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::Painter;
use crate::ui::matrix::form::Form;
use crate::ui::matrix::place::Spot;
use crate::ui::text;

impl Painter<'_> {
    pub(super) fn badges(&mut self) {
        let selected = self
            .view
            .selected
            .as_ref()
            .and_then(|selected| self.placed.spot_index(selected.bubble));
        let largest = self
            .placed
            .spots()
            .iter()
            .map(|spot| spot.count)
            .max()
            .unwrap_or(0);
        for (index, spot) in self.placed.spots().iter().enumerate() {
            if Some(index) == selected {
                self.selected_badge(spot);
            } else if spot.is_crowd() {
                self.crowd(spot, largest);
            } else {
                self.single(spot, spot.first(), None);
            }
        }
    }

    fn selected_badge(&mut self, spot: &Spot) {
        let Some(selected) = self.view.selected else {
            return;
        };
        let style = self.styles.selected_badge;
        if spot.is_crowd() {
            let code = self
                .view
                .bubbles
                .get(selected.bubble)
                .map_or("", |bubble| &*bubble.code);
            self.filled(spot.rect, code, style);
        } else {
            self.single(spot, selected.bubble, Some(style));
        }
    }

    /// A count, on a shade that grows with it.
    fn crowd(&mut self, spot: &Spot, largest: usize) {
        let [few, more, most] = self.styles.zone(spot.cell.zone()).crowd;
        let style = match spot.count * 3 {
            thrice if thrice <= largest => few,
            thrice if thrice <= largest * 2 => more,
            _ => most,
        };
        let count = spot.count;
        let mut words = count.to_string();
        if text::width(&words) > usize::from(spot.rect.width) {
            words = format!("{}k", count / 1000);
        }
        self.filled(spot.rect, &words, style);
    }

    /// A whole rectangle in one style with words in its middle.
    fn filled(&mut self, rect: Rect, words: &str, style: Style) {
        let words = text::prefix(words, usize::from(rect.width));
        let cells = text::width(words) as u16;
        let x = rect.x + (rect.width - cells) / 2;
        for beside in (rect.x..x).chain(x + cells..rect.right()) {
            self.put(beside, rect.y, " ", style);
        }
        self.write(x, rect.y, cells, words, style);
    }

    /// One account, in its form; a style of its own fills all of it.
    fn single(&mut self, spot: &Spot, bubble: usize, own: Option<Style>) {
        let Some(bubble) = self.view.bubbles.get(bubble) else {
            return;
        };
        let zone = self.styles.zone(spot.cell.zone());
        let form = Form::of(bubble, spot.roomy);
        let rect = spot.rect;
        if form.width(&bubble.code) > rect.width {
            let cut = if own.is_none() && matches!(form, Form::Filled { .. }) {
                zone.badge
            } else {
                own.unwrap_or(zone.text)
            };
            self.filled(rect, &bubble.code, cut);
            return;
        }
        self.blank(rect);
        let last = rect.right() - 1;
        match form {
            Form::Filled { soft: false, .. } => {
                self.filled(rect, &bubble.code, own.unwrap_or(zone.badge));
            }
            Form::Filled { soft: true, .. } => {
                self.soft(rect, &bubble.code, own.unwrap_or(zone.badge));
            }
            Form::Bracketed { .. } => {
                let style = own.unwrap_or(zone.text);
                self.centred(rect, &bubble.code, style, own);
                self.put(rect.x, rect.y, self.glyphs.partial_left, style);
                self.put(last, rect.y, self.glyphs.partial_right, style);
            }
            Form::Dotted { spaced } => {
                let style = own.unwrap_or(zone.text);
                let code = Rect {
                    x: rect.x + 1 + u16::from(spaced),
                    width: rect.width - 1 - u16::from(spaced),
                    ..rect
                };
                self.tint(rect, own.unwrap_or_default());
                self.put(
                    rect.x,
                    rect.y,
                    Form::dot(bubble.partial, self.glyphs),
                    style,
                );
                self.centred(code, &bubble.code, style, own);
            }
            Form::Bare => self.centred(rect, &bubble.code, own.unwrap_or(zone.text), own),
        }
    }

    /// Words in the middle of a rectangle that is filled only by a style of its own.
    fn centred(&mut self, rect: Rect, words: &str, style: Style, own: Option<Style>) {
        self.tint(rect, own.unwrap_or_default());
        let words = text::prefix(words, usize::from(rect.width));
        let x = rect.x + (rect.width.saturating_sub(text::width(words) as u16)) / 2;
        self.write(x, rect.y, rect.width, words, style);
    }

    /// A filled badge whose first and last cell are only half filled: it looks one cell narrower, so
    /// that sizes differ by less than two cells and odd widths exist.
    fn soft(&mut self, rect: Rect, code: &str, style: Style) {
        let inner = Rect {
            x: rect.x + 1,
            width: rect.width - 2,
            ..rect
        };
        self.filled(inner, code, style);
        let ink = if style.add_modifier.contains(Modifier::REVERSED) {
            style.fg
        } else {
            style.bg
        };
        let edge = Style {
            fg: ink,
            ..Style::new()
        };
        self.put(rect.x, rect.y, self.glyphs.badge_left, edge);
        self.put(rect.right() - 1, rect.y, self.glyphs.badge_right, edge);
    }
}
