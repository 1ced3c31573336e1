//! The columns of the tables of criteria, by the room there is.

use ratatui::layout::Rect;

use crate::app::target::Target;

/// Cells of the bar of a share.
const BAR: u16 = 10;

/// Where each column stands: its first cell and its width; none has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    /// What it is called.
    pub name: (u16, u16),
    /// What it weighs.
    pub weight: (u16, u16),
    /// Its share of all weight, in percent.
    pub share: (u16, u16),
    /// The same drawn.
    pub bar: (u16, u16),
    /// How it is measured.
    pub measure: (u16, u16),
    /// How many accounts are scored on it.
    pub scored: (u16, u16),
}

impl Columns {
    /// The columns of a table this wide: first the bar goes, then the measure, then the scored.
    pub(super) fn of(room: Rect) -> Self {
        let scored = if room.width >= 56 { 9 } else { 0 };
        let bar = if room.width >= 74 { BAR } else { 0 };
        let (weight, share) = (7, 6);
        let fixed = 2 + weight + share + bar + scored + 5;
        let rest = room.width.saturating_sub(fixed);
        let name = if rest >= 44 {
            (rest * 2 / 5).clamp(22, 36)
        } else {
            rest.min(24)
        };
        let measure = rest.saturating_sub(name + 2);
        let mut x = room.x + 2;
        let mut column = |width: u16, gap: u16| {
            let at = (x, width);
            x += width + if width > 0 { gap } else { 0 };
            at
        };
        Self {
            name: column(name, 0),
            weight: column(weight, 0),
            share: column(share, 2),
            bar: column(bar, 2),
            measure: column(measure, 1),
            scored: (room.right().saturating_sub(scored + 1), scored),
        }
    }
}

/// The target of a criterion's row.
pub(super) fn target(id: &crate::domain::CriterionId) -> Target {
    Target::Criterion(id.clone())
}
