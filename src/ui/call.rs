//! The page of a call: one account, everything a conversation needs at a glance.
//!
//! It is put together of what the dashboard shows: the position sheet, the matrix, the scorecard and
//! the requirements draw themselves. Its own are the brief above them and the notes.

mod beside;
pub(super) mod brief;
mod layout;
pub(super) mod notes;
mod tabs;

use ratatui::layout::Rect;

use crate::app::call::Section;
use crate::app::target::{Pane, Target};
use crate::i18n::t;

use super::frame;
use super::matrix_pane::beside_matrix;
use super::paint::Paint;
use super::view_state::ViewState;
use layout::Areas;

pub(super) mod sheet;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let Some(call) = &paint.model.call else {
        return;
    };
    // A note that is being written must be seen.
    let zoomed = call.zoomed && !paint.model.is_noting();
    let section = call.section;
    // A line a criterion, one an axis, one for what is known of the one under the cursor.
    let sheet = paint.model.criteria().count() + 3;
    let columns = beside_matrix(paint, area.width);
    let areas = Areas::of(area, section, (columns, sheet));
    brief::draw(paint, areas.brief);
    if zoomed {
        let below = Rect {
            y: areas.brief.bottom(),
            height: area.bottom().saturating_sub(areas.brief.bottom()),
            ..area
        };
        return draw_section(paint, section, below, state);
    }
    if let Some(top) = areas.tabbed {
        draw_stacked(paint, section, &areas, top, state);
    } else {
        if section != Section::Requirements || !beside::draw(paint, areas.matrix, state) {
            super::draw_pane(Pane::Matrix, paint, areas.matrix, state, false);
        }
        super::draw_pane(Pane::Position, paint, areas.position, state, false);
        draw_section(paint, Section::Scorecard, areas.scorecard, state);
        draw_section(paint, Section::Requirements, areas.requirements, state);
    }
    draw_section(paint, Section::Notes, areas.notes, state);
}

/// One section with the others as tabs; the notes stand below, and leave the position in sight.
fn draw_stacked(
    paint: &mut Paint<'_>,
    section: Section,
    areas: &Areas,
    top: Rect,
    state: &mut ViewState,
) {
    match section {
        Section::Position | Section::Notes => {
            super::draw_pane(Pane::Matrix, paint, areas.matrix, state, false);
            super::draw_pane(Pane::Position, paint, areas.position, state, false);
        }
        Section::Requirements if beside::draw(paint, areas.matrix, state) => {
            draw_section(paint, section, areas.position, state);
        }
        other => draw_section(paint, other, top, state),
    }
    tabs::draw(paint, top, section, state);
}

fn draw_section(paint: &mut Paint<'_>, section: Section, area: Rect, state: &mut ViewState) {
    if let Some(pane) = section.pane() {
        return super::draw_pane(pane, paint, area, state, false);
    }
    let focused = notes::is_focused(paint);
    let title = t!(paint.words, "call-notes");
    let inner = frame::plain(paint, area, &title, focused);
    state.target(area, Target::Notes);
    notes::draw(paint, inner, state);
}
