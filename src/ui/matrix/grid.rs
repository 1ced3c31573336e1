//! Which cells are taken by badges.

use ratatui::layout::Rect;

/// The cells of a rectangle, free or taken.
pub(super) struct Grid {
    area: Rect,
    taken: Vec<bool>,
}

impl Grid {
    pub(super) fn new(area: Rect) -> Self {
        Self {
            area,
            taken: vec![false; usize::from(area.width) * usize::from(area.height)],
        }
    }

    /// Takes `rect` and a blank cell on each side, so that two badges never touch.
    pub(super) fn take(&mut self, rect: Rect) {
        let airy = Rect {
            x: rect.x.saturating_sub(1),
            width: rect.width + 2,
            ..rect
        };
        let airy = airy.intersection(self.area);
        for y in airy.top()..airy.bottom() {
            let (from, to) = (self.index(airy.left(), y), self.index(airy.right(), y));
            if let Some(cells) = self.taken.get_mut(from..to) {
                cells.fill(true);
            }
        }
    }

    /// Whether `rect` lies inside and all of it is free.
    pub(super) fn is_free(&self, rect: Rect) -> bool {
        rect.left() >= self.area.left()
            && rect.right() <= self.area.right()
            && rect.top() >= self.area.top()
            && rect.bottom() <= self.area.bottom()
            && (rect.top()..rect.bottom()).all(|y| {
                let (from, to) = (self.index(rect.left(), y), self.index(rect.right(), y));
                self.taken
                    .get(from..to)
                    .is_some_and(|cells| !cells.contains(&true))
            })
    }

    fn index(&self, x: u16, y: u16) -> usize {
        usize::from(y - self.area.y) * usize::from(self.area.width) + usize::from(x - self.area.x)
    }
}
