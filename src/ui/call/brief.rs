//! Who they are, and what was last agreed.

use ratatui::layout::Rect;

use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

/// Draws the brief.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, _state: &mut ViewState) {
    let Some(account) = paint.model.call_account() else {
        return;
    };
    paint.data(
        area.x + 2,
        area.y,
        area.width,
        &account.name,
        paint.styles.strong,
    );
}
