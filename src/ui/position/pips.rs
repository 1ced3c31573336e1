//! A score as a drawing.

use ratatui::style::Style;

use crate::domain::Scale;
use crate::ui::paint::Paint;
use crate::ui::text;

use super::columns::Column;

/// Draws a score: a pip a level where levels are few, a bar otherwise.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    scale: Scale,
    score: f64,
    column: Column,
    full: Style,
    y: u16,
) {
    let levels = scale.max().round() as usize;
    let by_levels = scale.levels().is_some() && scale.min() >= 0.0;
    let (filled, empty) = if by_levels && levels <= usize::from(column.width) {
        text::pips(score.round() as usize, levels, paint.glyphs)
    } else {
        text::bar(
            scale.fraction(score),
            usize::from(column.width),
            paint.glyphs,
        )
    };
    let x = paint.label(column.x, y, column.width, &filled, full);
    let left = column.end().saturating_sub(x);
    paint.label(x, y, left, &empty, paint.styles.faint);
}
