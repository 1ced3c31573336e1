//! The names of the panes that share one place, as tabs in its title line.

use ratatui::layout::Rect;

use crate::app::target::{Pane, Target};
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

/// The panes behind one another; the accounts always stand beside them.
const TABS: [Pane; 4] = [
    Pane::Matrix,
    Pane::Position,
    Pane::Scorecard,
    Pane::Requirements,
];

/// Columns of what says that there are more.
const MORE: u16 = 2;

/// Draws the tabs. The one on top has a mark before its name, so it is known without colour. Where
/// not all have room, it comes first, the ones that follow it stay as long as they fit whole, and a mark says that there
/// are more.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    area: Rect,
    state: &mut ViewState,
    top: Pane,
    focused: bool,
) {
    let room = usize::from(area.width.saturating_sub(3));
    let names = TABS.map(|pane| (pane, super::name(paint.words, pane)));
    let all: usize = names.iter().map(|(_, name)| cells(name)).sum();
    let first = if all <= room {
        0
    } else {
        names.iter().position(|(pane, _)| *pane == top).unwrap_or(0)
    };
    let (mut x, end) = (area.x + 2, area.right() - 1);
    let shown = names.iter().cycle().skip(first).take(TABS.len());
    for (pane, name) in shown {
        let width = u16::try_from(cells(name)).unwrap_or(u16::MAX);
        if width > end - x && *pane != top {
            return more(paint, x, area);
        }
        let room = width.min(end - x);
        tab(
            paint,
            Rect::new(x, area.y, room, 1),
            name,
            *pane == top,
            focused,
        );
        state.target(Rect::new(x, area.y, room, 1), Target::Pane(*pane));
        x += room;
    }
}

/// Says that there are more tabs, where even that has room.
fn more(paint: &mut Paint<'_>, x: u16, area: Rect) {
    if x + MORE < area.right() {
        paint.label(x, area.y, MORE, "… ", paint.styles.dim.not_bold());
    }
}

/// A name with its mark and the space after it.
fn cells(name: &str) -> usize {
    text::width(name) + 2
}

fn tab(paint: &mut Paint<'_>, area: Rect, name: &str, top: bool, focused: bool) {
    let (mark, style) = match (top, focused) {
        (true, true) => (paint.glyphs.cursor, paint.styles.accent_strong),
        (true, false) => (paint.glyphs.bullet, paint.styles.title),
        (false, _) => (" ", paint.styles.dim.not_bold()),
    };
    paint.label(area.x, area.y, area.width, &format!("{mark}{name} "), style);
}
