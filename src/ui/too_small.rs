//! What is said where there is no room for anything.

use ratatui::layout::Rect;

use crate::i18n::t;

use super::layout::SMALLEST;
use super::paint::Paint;
use super::text;

/// Says how much room is needed and how much there is, in the longest way that fits.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect) {
    let (width, height) = (area.width, area.height);
    let (needed_width, needed_height) = SMALLEST;
    let lines = [
        t!(paint.words, "too-small"),
        t!(
            paint.words,
            "too-small-needed",
            width = needed_width,
            height = needed_height
        ),
        t!(
            paint.words,
            "too-small-here",
            width = width,
            height = height
        ),
    ];
    let fits = |line: &String| text::width(line) <= usize::from(width);
    if height >= 3 && lines.iter().all(fits) {
        let top = area.y + (height - 3) / 2;
        for (y, line) in (top..).zip(&lines) {
            let style = if y == top {
                paint.styles.strong
            } else {
                paint.styles.dim
            };
            centred(paint, area, y, line, style);
        }
    } else {
        let size = format!("{needed_width}x{needed_height}");
        let middle = area.y + height.saturating_sub(1) / 2;
        centred(paint, area, middle, &size, paint.styles.dim);
    }
}

fn centred(paint: &mut Paint<'_>, area: Rect, y: u16, line: &str, style: ratatui::style::Style) {
    let free = usize::from(area.width).saturating_sub(text::width(line));
    let x = area.x + u16::try_from(free / 2).unwrap_or(0);
    paint.label(x, y, area.width, line, style);
}
