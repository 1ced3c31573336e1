//! The line at the top: whose portfolio, how many accounts, what is promised, and where the file
//! stands.
//!
//! What matters least goes first when there is no room. A failed save and an overdue promise never
//! go: they are only said more shortly.

mod parts;

use ratatui::layout::Rect;

use super::paint::Paint;
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
        let rank = |part: &Part| part.now().map(|form| form.rank);
        let least = (0..parts.len()).max_by_key(|at| parts.get(*at).and_then(rank));
        let Some((at, part)) = least.and_then(|at| Some((at, parts.get_mut(at)?))) else {
            return;
        };
        if part.forms.len() > 1 {
            part.forms.remove(0);
        } else if rank(part) > Some(0) {
            parts.remove(at);
        } else {
            return;
        }
    }
}

/// The cells all parts take, with the gaps between them.
fn width(parts: &[Part]) -> usize {
    let forms = parts.iter().filter_map(Part::now);
    let cells: usize = forms.map(|form| form.width() + GAP).sum();
    cells.saturating_sub(GAP)
}

/// Draws what stands at the left from the left, and the rest from the right.
fn lay_out(paint: &mut Paint<'_>, line: Rect, parts: &[Part]) {
    let gap = GAP as u16;
    let mut end = line.right();
    for part in parts.iter().rev().filter(|part| part.side == Side::Right) {
        let (room, Some(form)) = (end.saturating_sub(line.x), part.now()) else {
            continue;
        };
        paint.label_left_of(end, line.y, room, &form.text, part.style);
        let width = u16::try_from(form.width()).unwrap_or(room);
        end = end.saturating_sub(width.saturating_add(gap));
    }
    let mut x = line.x;
    for part in parts.iter().filter(|part| part.side == Side::Left) {
        let room = line.right().saturating_sub(x);
        if let Some(form) = part.now() {
            x = paint.label(x, line.y, room, &form.text, part.style) + gap;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Style;

    use super::parts::{Form, Part, Side};
    use super::{fit, width};

    fn part() -> impl Strategy<Value = Part> {
        let side = prop_oneof![Just(Side::Left), Just(Side::Right)];
        let form = ("[a-z ]{1,30}", 1_u8..90, 0_usize..9);
        let form = form.prop_map(|(text, rank, slot)| Form { text, rank, slot });
        let forms = prop::collection::vec(form, 1..4);
        (side, forms).prop_map(|(side, forms)| Part {
            side,
            style: Style::default(),
            forms,
        })
    }

    proptest! {
        /// What has no room is said more shortly or not at all: nothing is cut.
        #[test]
        fn what_is_left_fits_whole(parts in prop::collection::vec(part(), 0..9), room in 0_usize..200) {
            let mut left = parts.clone();
            fit(&mut left, room);
            prop_assert!(width(&left) <= room);
            let said = |part: &Part, text: &str| part.forms.iter().any(|form| form.text == text);
            let is_known = |it: &Part| it.now().is_some_and(|now| parts.iter().any(|part| said(part, &now.text)));
            prop_assert!(left.iter().all(is_known));
            prop_assert!(width(&parts) > room || left.len() == parts.len());
        }
    }
}
