//! What is to be known while they talk about a requirement: the price call, what others were answered.

use ratatui::layout::Rect;

use crate::app::requirement_card::Card;
use crate::clean::Clean;
use crate::ui::frame;
use crate::ui::paint::Paint;
use crate::ui::requirements::{beside, notes};
use crate::ui::view_state::ViewState;

/// Draws it for the requirement under the cursor; `false` where there is nothing to be known.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) -> bool {
    // All of it is figures.
    if paint.model.options.veil {
        return false;
    }
    let Some((account, requirement)) = paint.model.requirement_here() else {
        return false;
    };
    let card = Card::of(account, requirement);
    let title = Clean::new(&requirement.title).into_string();
    let lines = beside::while_talking(paint, &card, area.width.saturating_sub(5), state);
    if lines.is_empty() {
        return false;
    }
    let inner = frame::plain(paint, area, &title, false);
    let room = Rect {
        x: inner.x + inner.width.min(2),
        width: inner.width.saturating_sub(3),
        ..inner
    };
    notes::draw(paint, room, &lines);
    let list = Rect {
        width: inner.right().saturating_sub(room.x),
        ..room
    };
    paint.more(list, 0, lines.len());
    true
}
