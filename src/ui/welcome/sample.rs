//! A small matrix, to show what the program shows.

use ratatui::layout::Rect;

use crate::domain::Scale;
use crate::ui::matrix::{Bubble, Point, Selected, Size, place, render};
use crate::ui::matrix_pane::Texts;
use crate::ui::paint::Paint;

/// Accounts of a company that does not exist: code, strength and attractiveness on a scale of 1 to 5, size,
/// and whether only part of it is scored.
const ACCOUNTS: [(&str, f64, f64, Size, bool); 7] = [
    ("HE", 4.0, 4.3, Size::Large, false),
    ("NO", 2.9, 3.9, Size::Medium, false),
    ("ZE", 1.6, 3.9, Size::Medium, true),
    ("AT", 4.4, 2.9, Size::Medium, false),
    ("BO", 2.7, 2.8, Size::Small, false),
    ("OS", 4.1, 1.7, Size::Large, false),
    ("LU", 1.7, 2.0, Size::Small, false),
];

/// Draws it, on the scale of the portfolio, one account selected with the way it came and the way it is to go.
pub(in crate::ui) fn draw(paint: &mut Paint<'_>, area: Rect) {
    draw_on(paint, area, paint.model.shown().scale());
}

/// The same on another scale.
pub(super) fn draw_on(paint: &mut Paint<'_>, area: Rect, scale: Scale) {
    let at = |strength: f64, attractiveness: f64| Point {
        strength: scale.at((strength - 1.0) / 4.0),
        attractiveness: scale.at((attractiveness - 1.0) / 4.0),
    };
    let bubbles = ACCOUNTS.map(|(code, strength, attractiveness, size, partial)| Bubble {
        at: at(strength, attractiveness),
        code: code.into(),
        size,
        partial,
    });
    let texts = Texts::on(paint, scale, None);
    let mut view = texts.view(paint, &bubbles);
    view.selected = Some(Selected {
        bubble: 0,
        name: "Helios",
        note: "",
        values: ["", ""],
        ghost: Some(at(3.2, 3.4)),
        target: None,
    });
    let placed = place(&view, area, paint.styles);
    render(&view, &placed, paint.buf, paint.styles, paint.glyphs);
}
