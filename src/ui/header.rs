//! The line at the top: whose portfolio, how many accounts, what is promised, and where the file
//! stands.
//!
//! What matters least goes first when there is no room. A failed save and an overdue promise never
//! go: they are only said more shortly.

mod parts;

use ratatui::layout::Rect;

use super::paint::Paint;
use super::text;
use super::view_state::ViewState;

use parts::{Part, Side};

/// Between two parts.
const GAP: usize = 3;

/// Draws the header.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, _state: &mut ViewState) {
    if area.width < 2 || area.height == 0 {
        return;
    }
    let line = Rect {
        x: area.x + 1,
        width: area.width - 2,
        ..area
    };
    let mut parts = parts::of(paint);
    fit(&mut parts, usize::from(line.width));
    lay_out(paint, line, &parts);
}

/// Says parts more shortly, or leaves them out, until all fit: the least important first.
fn fit(parts: &mut Vec<Part>, room: usize) {
    while width(parts) > room {
        let least = (0..parts.len()).max_by_key(|at| parts.get(*at).map(|part| part.rank));
        let Some(part) = least.and_then(|at| parts.get_mut(at)) else {
            return;
        };
        if !part.shorter.is_empty() {
            (part.text, part.rank) = part.shorter.remove(0);
        } else if part.rank > 0 {
            let rank = part.rank;
            parts.retain(|part| part.rank != rank);
        } else {
            return;
        }
    }
}

/// The cells all parts take, with the gaps between them.
fn width(parts: &[Part]) -> usize {
    let cells: usize = parts.iter().map(|part| text::width(&part.text) + GAP).sum();
    cells.saturating_sub(GAP)
}

/// Draws what stands at the left from the left, and the rest from the right.
fn lay_out(paint: &mut Paint<'_>, line: Rect, parts: &[Part]) {
    let gap = GAP as u16;
    let mut end = line.right();
    for part in parts.iter().rev().filter(|part| part.side == Side::Right) {
        let room = end.saturating_sub(line.x);
        end = paint
            .label_left_of(end, line.y, room, &part.text, part.style)
            .saturating_sub(gap);
    }
    let mut x = line.x;
    for part in parts.iter().filter(|part| part.side == Side::Left) {
        let room = line.right().saturating_sub(x);
        x = paint.label(x, line.y, room, &part.text, part.style) + gap;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Style;

    use super::parts::{Part, Side};
    use super::{fit, width};

    fn part() -> impl Strategy<Value = Part> {
        let side = prop_oneof![Just(Side::Left), Just(Side::Right)];
        let shorter = prop::collection::vec(("[a-z]{1,6}", 1_u8..60), 0..3);
        (side, "[a-z ]{7,30}", 1_u8..90, shorter).prop_map(|(side, text, rank, shorter)| Part {
            side,
            text,
            style: Style::default(),
            rank,
            shorter,
        })
    }

    proptest! {
        /// What has no room is said more shortly or not at all: nothing is cut.
        #[test]
        fn what_is_left_fits_whole(parts in prop::collection::vec(part(), 0..9), room in 0_usize..200) {
            let mut left = parts.clone();
            fit(&mut left, room);
            prop_assert!(width(&left) <= room);
            let is_known = |it: &Part| parts.iter().any(|part| {
                let mut shorter = part.shorter.iter();
                part.text == it.text || shorter.any(|(words, _)| *words == it.text)
            });
            prop_assert!(left.iter().all(is_known));
            prop_assert!(width(&parts) > room || left.len() == parts.len());
        }
    }
}
