//! Two days on one matrix: arrows from then to now, beside them who moved, and why the account under
//! the cursor did.

mod days;
mod list;
mod plane;

use ratatui::layout::Rect;

use crate::clean::Clean;
use crate::i18n::t;
use crate::keymap::{Action, Scope};

use super::frame;
use super::matrix_pane::width_of_pane;
use super::nothing;
use super::paint::Paint;
use super::text::keyed::named;
use super::view_state::ViewState;
use super::why;

pub(super) use plane::Kept;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if paint.model.compared_places().is_none() {
        return empty(paint, area);
    }
    let top = Rect {
        height: area.height.min(1),
        ..area
    };
    days::draw(paint, top, state);
    let body = Rect {
        y: top.bottom(),
        height: area.height - top.height,
        ..area
    };
    let left = Rect {
        width: (body.width * 27 / 50)
            .max(width_of_pane(paint))
            .min(body.width * 3 / 5),
        ..body
    };
    let right = Rect {
        x: left.right(),
        width: body.width - left.width,
        ..body
    };
    let below = (right.height * 2 / 5).clamp(6, 14).min(right.height);
    let (list, reasons) = (
        Rect {
            height: right.height - below,
            ..right
        },
        Rect {
            y: right.bottom() - below,
            height: below,
            ..right
        },
    );
    plane::draw(paint, left, state);
    list::draw(paint, list, state);
    draw_why(paint, reasons);
}

/// Why the account under the cursor moved.
fn draw_why(paint: &mut Paint<'_>, area: Rect) {
    let model = paint.model;
    let account = model
        .selected
        .filter(|index| model.compare.place_of(*index).is_some())
        .and_then(|_| model.account());
    let mut title = t!(paint.words, "why-title");
    if let Some(account) = account {
        let name = Clean::new(&account.name).into_string();
        title = format!("{title} {} {name}", paint.glyphs.separator);
    }
    let inner = frame::plain(paint, area, &title, false);
    if let Some((account, days)) = account.zip(model.compared()) {
        let lines = why::lines(paint, &days, &account.id, usize::from(inner.height));
        why::draw(paint, inner, &lines);
    }
}

/// Without a review there is nothing to compare with.
fn empty(paint: &mut Paint<'_>, area: Rect) {
    let title = t!(paint.words, "compare-title");
    let inner = frame::plain(paint, area, &title, paint.has_keys());
    let scopes = [Scope::Compare, Scope::Global];
    let key = paint.model.primary_key(Action::Review, &scopes);
    let key = key.filter(|_| !paint.model.is_read_only());
    let none = t!(paint.words, "compare-none");
    let way = match key {
        Some(key) => t!(paint.words, "compare-none-way", key = named(&key)),
        None => t!(paint.words, "compare-none-read-only"),
    };
    nothing::in_pane(paint, inner, &[none, way]);
}
