//! The names of the sections that share one place.

use ratatui::layout::Rect;

use crate::app::call::Section;
use crate::app::target::Target;
use crate::ui::frame;
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

/// Draws the names of the sections into the upper border of the one on top.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, top: Section, state: &mut ViewState) {
    let (mut x, end) = (area.x + 2, area.right().saturating_sub(1));
    for pane in Section::ALL.into_iter().filter_map(Section::pane) {
        let here = top.pane() == Some(pane);
        let focused = paint.has_focus(pane);
        let name = frame::name(paint.words, pane);
        let (mark, style) = match (here, focused) {
            (true, true) => (paint.glyphs.cursor, paint.styles.accent_strong),
            (true, false) => (paint.glyphs.bullet, paint.styles.title),
            (false, _) => (" ", paint.styles.dim.not_bold()),
        };
        let words = format!("{mark}{name} ");
        let width = u16::try_from(text::width(&words)).unwrap_or(u16::MAX);
        if width > end.saturating_sub(x) {
            break;
        }
        let tab = Rect::new(x, area.y, width, 1);
        paint.label(x, area.y, width, &words, style);
        state.target(tab, Target::Pane(pane));
        x += width;
    }
}
