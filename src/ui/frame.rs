//! The border and title of a pane.

use ratatui::layout::Rect;

use crate::app::target::Pane;

use super::paint::Paint;
use super::view_state::ViewState;

/// Draws the border of a pane and gives the room inside.
pub(super) fn draw(
    _pane: Pane,
    _paint: &mut Paint<'_>,
    area: Rect,
    _state: &mut ViewState,
    _tabs: bool,
) -> Rect {
    area
}
