//! The columns of the tables of criteria, by the room there is.

use ratatui::layout::Rect;

use crate::app::target::Target;

/// From this width on nothing is shortened.
pub(super) const WIDE: u16 = 100;

/// Where each column stands: its first cell and its width; none has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Columns {
    /// What it is called.
    pub name: (u16, u16),
    /// What it weighs.
    pub weight: (u16, u16),
    /// Its share of all weight, in percent.
    pub share: (u16, u16),
    /// The same drawn, beside the heaviest of its axis.
    pub bar: (u16, u16),
    /// How it is measured.
    pub measure: (u16, u16),
    /// How many accounts are scored on it.
    pub scored: (u16, u16),
}

impl Columns {
    /// The columns of a table this wide: where there is little room the bar gets short and then
    /// goes, then how many of the accounts are scored.
    pub(super) fn of(room: Rect, accounts: usize) -> Self {
        let digits = accounts.checked_ilog10().unwrap_or_default() as u16 + 1;
        let scored = match room.width {
            WIDE.. => (2 * digits + 5).max(6),
            56.. => (2 * digits + 1).max(6),
            _ => 0,
        };
        let bar = match room.width {
            WIDE.. => 8,
            74.. => 4,
            _ => 0,
        };
        let (weight, share) = (6, 6);
        let rest = room
            .width
            .saturating_sub(2 + weight + share + bar + scored + 5);
        let name = if rest >= 64 { 24 } else { rest.min(22) };
        let measure = match rest.saturating_sub(name + 1) {
            enough @ 12.. => enough,
            _ => 0,
        };
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
