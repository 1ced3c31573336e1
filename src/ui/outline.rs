//! The outline of an area.

use ratatui::layout::Rect;
use ratatui::symbols::border::Set;

/// Hands out the outline of an area: places, how many cells of a row from there on, and their glyph; nothing
/// where there is no inside.
pub(super) fn trace(
    area: Rect,
    set: &Set<'static>,
    mut put: impl FnMut(u16, u16, u16, &'static str),
) {
    if area.width < 2 || area.height < 2 {
        return;
    }
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    let inside = area.width - 2;
    put(area.x + 1, area.y, inside, set.horizontal_top);
    put(area.x + 1, bottom, inside, set.horizontal_bottom);
    for y in area.y + 1..bottom {
        put(area.x, y, 1, set.vertical_left);
        put(right, y, 1, set.vertical_right);
    }
    put(area.x, area.y, 1, set.top_left);
    put(right, area.y, 1, set.top_right);
    put(area.x, bottom, 1, set.bottom_left);
    put(right, bottom, 1, set.bottom_right);
}
