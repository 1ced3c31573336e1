//! The heading of a group of accounts.

use ratatui::layout::Rect;

use crate::app::accounts::Heading;
use crate::ui::paint::Paint;

use super::Labels;

/// Draws the heading and the number of accounts under it. Under the veil zones have no name.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    line: Rect,
    heading: &Heading,
    count: usize,
    labels: &Labels,
) {
    let styles = paint.styles;
    let (text, style) = match heading {
        Heading::Zone(_) if paint.is_veiled() => (paint.glyphs.veil.repeat(4), styles.dim),
        Heading::Zone(zone) => (labels.zone(*zone).to_owned(), styles.zone(*zone).heading),
        // People's names are not shouted.
        Heading::Manager(name) => (name.clone(), styles.strong),
        Heading::Unplaced | Heading::Former | Heading::NoManager | Heading::Status(_) => {
            (paint.words.heading(heading).to_uppercase(), styles.title)
        }
    };
    let room = line.width.saturating_sub(1);
    let end = paint.label(line.x + 1, line.y, room, &text, style);
    let count = count.to_string();
    let left = line.right().saturating_sub(end + 1);
    paint.label(end + 1, line.y, left, &count, styles.dim);
}
