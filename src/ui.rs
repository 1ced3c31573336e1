//! The model drawn. Pure: it reads the [`Model`] and paints cells; what it remembers between frames
//! ([`ViewState`]: scroll positions, what can be clicked where) changes nothing but the next frame.
//!
//! [`view`] is the way in. One file a pane or page; [`paint`] is what they paint with, [`theme`] and
//! [`glyphs`] how things look, [`text`] how they fit.

pub mod glyphs;
pub mod layout;
pub mod matrix;
pub mod paint;
pub mod text;
pub mod theme;
pub mod view_state;

mod accounts;
mod backing;
mod call;
mod cells;
mod compare;
mod criteria;
mod file_page;
mod filter_line;
mod footer;
mod frame;
mod glance;
mod header;
mod health;
mod input;
mod matrix_pane;
mod modals;
mod moved;
mod nothing;
mod options;
mod outline;
mod plan;
mod position;
mod requirements;
mod review;
mod scorecard;
mod selection;
mod severity;
pub mod spell;
mod split;
mod today;
mod told;
mod too_small;
mod tour;
mod welcome;
mod why;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::model::Page;
use crate::app::target::Pane;
use layout::{Layout, Shape};
use paint::Paint;

pub use view_state::ViewState;

/// Paints the whole screen.
pub fn view(model: &Model, state: &mut ViewState, frame: &mut Frame<'_>) {
    let area = frame.area();
    state.begin(model.options.theme);
    let layout = Layout::of(area, model);
    let styles = state.styles();
    let mut paint = Paint::new(model, &styles, frame.buffer_mut());
    paint.ground(paint.styles.base);
    match &layout.shape {
        Shape::TooSmall => {
            state.show_nothing();
            too_small::draw(&mut paint, area);
        }
        Shape::Panes(panes) => {
            header::draw(&mut paint, layout.header, state);
            match model.page {
                Page::Dashboard => {
                    for (pane, area) in panes {
                        draw_pane(*pane, &mut paint, *area, state, layout.tabs);
                    }
                }
                Page::Call => call::draw(&mut paint, layout.body, state),
                Page::Review => review::draw(&mut paint, layout.body, state),
                Page::Compare => compare::draw(&mut paint, layout.body, state),
                Page::Selection => selection::draw(&mut paint, layout.body, state),
                Page::Today => today::draw(&mut paint, layout.body, state),
                Page::Criteria => criteria::draw(&mut paint, layout.body, state),
                Page::Health => health::draw(&mut paint, layout.body, state),
                Page::Plan => plan::draw(&mut paint, layout.body, state),
                Page::Backing => backing::draw(&mut paint, layout.body, state),
                Page::File => file_page::draw(&mut paint, layout.body, state),
                Page::Options => options::draw(&mut paint, layout.body, state),
                Page::Welcome => welcome::draw(&mut paint, layout.body, state),
            }
            if paint.has_keys() {
                rest_cursor(&paint, layout.body, panes, state);
            }
            tour::draw(&mut paint, &layout);
            footer::draw(&mut paint, layout.footer, state);
            modals::draw(&mut paint, layout.body, state);
            footer::say(&mut paint, layout.footer);
        }
    }
    if model.options.ascii {
        spell::spell(frame.buffer_mut());
    }
}

/// Where nothing has the terminal's cursor, it stands at the start of what has the keys.
fn rest_cursor(paint: &Paint<'_>, body: Rect, panes: &[(Pane, Rect)], state: &mut ViewState) {
    let pane = panes.iter().find(|(pane, _)| paint.has_focus(*pane));
    let at = pane.map_or(body, |(_, area)| *area);
    state.rest_cursor(at.x + nothing::INDENT, at.y + 1);
}

fn draw_pane(pane: Pane, paint: &mut Paint<'_>, area: Rect, state: &mut ViewState, tabs: bool) {
    state.pane(pane, area);
    let inner = frame::draw(pane, paint, area, state, tabs);
    match pane {
        Pane::Accounts => accounts::draw(paint, inner, state),
        Pane::Matrix => matrix_pane::draw(paint, inner, state),
        Pane::Position => position::draw(paint, inner, state),
        Pane::Scorecard => scorecard::draw(paint, inner, state),
        Pane::Requirements => requirements::draw(paint, inner, state),
    }
}

#[cfg(test)]
mod tests;
