//! The page of a review: one account, everything that decides whether it stays where it is.
//!
//! It is put together of what the dashboard shows: the position sheet and the matrix draw themselves.
//! Its own are who it is and how it moved above them, and below them why it moved and what is to be
//! looked at.

mod heading;
mod layout;
mod look;
mod summary;

use ratatui::layout::Rect;

use crate::app::target::Pane;
use crate::i18n::t;

use super::frame;
use super::matrix_pane::beside_matrix;
use super::paint::Paint;
use super::view_state::ViewState;
use super::why;
use layout::Areas;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if paint.model.is_review_over() {
        return summary::draw(paint, area, state);
    }
    let areas = Areas::of(area, beside_matrix(paint, area.width));
    heading::draw(paint, areas.heading);
    super::draw_pane(Pane::Matrix, paint, areas.matrix, state, false);
    super::draw_pane(Pane::Position, paint, areas.position, state, false);
    let (since, why) = match areas.why {
        Some(area) => {
            draw_why(paint, area);
            (None, Vec::new())
        }
        None => why_beside(paint, areas.look),
    };
    look::draw(paint, areas.look, (areas.findings, since.as_deref()), &why);
}

/// Since when the account moved, and the reasons that share this area with what is to be looked at; none where it
/// stayed.
fn why_beside(paint: &Paint<'_>, area: Rect) -> (Option<String>, Vec<why::Line>) {
    let Some((days, account)) = paint.model.since_review().zip(paint.model.account()) else {
        return (None, Vec::new());
    };
    let lines = why::lettered(paint, &days, &account.id, look::reasons(area));
    if lines.is_empty() {
        return (None, Vec::new());
    }
    let date = paint.words.date(days.0.date());
    (Some(t!(paint.words, "review-why-look", date = date)), lines)
}

/// Why it moved since the last review.
fn draw_why(paint: &mut Paint<'_>, area: Rect) {
    let model = paint.model;
    let days = model.since_review();
    let mut title = t!(paint.words, "why-title");
    if let Some((then, _)) = &days {
        let since = t!(
            paint.words,
            "review-since",
            date = paint.words.date(then.date())
        );
        title = format!("{title} {} {since}", paint.glyphs.separator);
    }
    let inner = frame::plain(paint, area, &title, false);
    let Some(account) = model.account() else {
        return;
    };
    if let Some(days) = days {
        let lines = why::lines(paint, &days, &account.id, usize::from(inner.height));
        why::draw(paint, inner, &lines);
    } else if inner.height > 0 {
        let words = t!(paint.words, "review-first");
        paint.label(inner.x + 1, inner.y, inner.width, &words, paint.styles.dim);
    }
}
