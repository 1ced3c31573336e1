//! The outline of an area, cell by cell.

use ratatui::layout::Rect;
use ratatui::symbols::border::Set;

/// Hands out every cell of the outline of an area with its glyph; nothing where there is no inside.
pub(super) fn trace(area: Rect, set: &Set<'static>, mut put: impl FnMut(u16, u16, &'static str)) {
    if area.width < 2 || area.height < 2 {
        return;
    }
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    for x in area.x + 1..right {
        put(x, area.y, set.horizontal_top);
        put(x, bottom, set.horizontal_bottom);
    }
    for y in area.y + 1..bottom {
        put(area.x, y, set.vertical_left);
        put(right, y, set.vertical_right);
    }
    put(area.x, area.y, set.top_left);
    put(right, area.y, set.top_right);
    put(area.x, bottom, set.bottom_left);
    put(right, bottom, set.bottom_right);
}
