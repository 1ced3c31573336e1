//! An area in two.

use ratatui::layout::Rect;

/// So many lines, and the rest below them; all there are where there are fewer.
pub(super) fn above(area: Rect, lines: u16) -> (Rect, Rect) {
    let height = lines.min(area.height);
    let rest = Rect {
        y: area.y + height,
        height: area.height - height,
        ..area
    };
    (Rect { height, ..area }, rest)
}

/// So many columns, and the rest beside them; all there are where there are fewer.
pub(super) fn left(area: Rect, columns: u16) -> (Rect, Rect) {
    let width = columns.min(area.width);
    let rest = Rect {
        x: area.x + width,
        width: area.width - width,
        ..area
    };
    (Rect { width, ..area }, rest)
}

/// The place of a page that has little to say, in so many columns and lines: in the middle of a wider area, and a third of
/// the free lines down; all of an area that is no wider.
pub(super) fn measure(area: Rect, columns: u16, lines: u16) -> Rect {
    if area.width <= columns {
        return area;
    }
    let down = area.height.saturating_sub(lines) / 3;
    Rect {
        x: area.x + (area.width - columns) / 2,
        y: area.y + down,
        width: columns,
        height: area.height - down,
    }
}
