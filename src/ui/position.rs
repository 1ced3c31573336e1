//! To be drawn.

use ratatui::layout::Rect;

use super::paint::Paint;
use super::view_state::ViewState;

pub(super) fn draw(_paint: &mut Paint<'_>, _area: Rect, _state: &mut ViewState) {}
