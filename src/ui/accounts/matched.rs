//! The letters of a name that the filter found.

use unicode_segmentation::UnicodeSegmentation;

use crate::app::fuzzy::Fuzzy;
use crate::ui::paint::Paint;
use crate::ui::text;

/// Marks the letters of a name drawn at a place.
pub(super) fn draw(paint: &mut Paint<'_>, (mut x, y): (u16, u16), name: &str, fuzzy: &mut Fuzzy) {
    let found = fuzzy.places(name);
    if found.is_empty() {
        return;
    }
    let style = paint.styles.matched;
    for (at, grapheme) in name.graphemes(true).enumerate() {
        if found.contains(&at)
            && let Some(cell) = paint.buf.cell_mut((x, y))
        {
            cell.set_style(style);
        }
        x = x.saturating_add(u16::try_from(text::width(grapheme)).unwrap_or(u16::MAX));
    }
}
