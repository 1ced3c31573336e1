//! A polite note where there is no room.

use ratatui::layout::Rect;

use super::paint::Paint;

/// Says which size is needed.
pub(super) fn draw(_paint: &mut Paint<'_>, _area: Rect) {}
