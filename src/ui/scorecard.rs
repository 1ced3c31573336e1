//! The scorecard of the selected account: where each indicator is, where it is to go, and whether it
//! is on its way. In a pane as a list, as the full view as a sheet with the chart of the indicator
//! under the cursor.

mod cells;
mod chart;
mod columns;
mod facts;
mod foot;
mod rows;
mod shared;
mod sheet;

use ratatui::layout::Rect;

use crate::app::model::Page;
use crate::app::target::Pane;
use crate::domain::scorecard::Indicator;
use crate::i18n::t;
use crate::keymap::Action;

use super::nothing;
use super::paint::Paint;
use super::text::keyed::named;
use super::view_state::ViewState;
use columns::Columns;
use rows::{draw_line, lines};

/// Below this many rows, all of them are the list's.
const ROOM_FOR_DETAIL: u16 = 5;

/// Draws the pane, or the full view.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let focused = paint.has_focus(Pane::Scorecard);
    if paint.model.is_scorecard_sheet() {
        draw_with(paint, area, focused, state, sheet::draw);
    } else {
        draw_list(paint, area, focused, state);
    }
}

/// Draws the indicators as a list, in whatever room there is; `focused` says that the keys go there.
pub(super) fn draw_list(paint: &mut Paint<'_>, area: Rect, focused: bool, state: &mut ViewState) {
    draw_with(paint, area, focused, state, draw_rows);
}

/// Something that draws indicators, once it is clear that there are some.
type Drawing = fn(&mut Paint<'_>, Rect, bool, &mut ViewState);

fn draw_with(
    paint: &mut Paint<'_>,
    area: Rect,
    focused: bool,
    state: &mut ViewState,
    drawing: Drawing,
) {
    if area.is_empty() {
        return;
    }
    let Some(account) = paint.model.account() else {
        return nothing::no_account(paint, area, Pane::Scorecard, state);
    };
    if account.scorecard.is_empty() {
        let words = empty(paint, focused);
        return nothing::in_pane(paint, area, &words);
    }
    let room = shared::banner(paint, area);
    if paint.model.indicators().next().is_none() {
        let words = shared::nothing(paint);
        return nothing::in_pane(paint, room, &[words]);
    }
    drawing(paint, room, focused, state);
}

/// What an empty scorecard is to hold, and what to press, wherever the keys go.
fn empty(paint: &Paint<'_>, focused: bool) -> Vec<String> {
    let words = paint.words;
    let scopes = [
        crate::keymap::Scope::Scorecard,
        crate::keymap::Scope::Global,
    ];
    // In a call the key of new things captures a requirement.
    let in_call = paint.model.page == Page::Call;
    let new = paint.model.primary_key(Action::New, &scopes);
    let new = new.filter(|_| !in_call);
    let begin = new.map(|new| {
        let new = named(&new);
        if focused {
            return t!(words, "scorecard-begin", new = new);
        }
        let go = paint.named_key(Action::GoScorecard);
        t!(words, "scorecard-way", go = go, new = new)
    });
    let said = [t!(words, "scorecard-empty"), t!(words, "scorecard-wants")];
    said.into_iter().chain(begin).collect()
}

fn draw_rows(paint: &mut Paint<'_>, area: Rect, focused: bool, state: &mut ViewState) {
    let columns = Columns::of(area);
    let lines = lines(paint.model);
    let typing = paint.model.echo().is_some();
    let least = match area.height {
        ROOM_FOR_DETAIL.. if typing => 2,
        ROOM_FOR_DETAIL.. => 1,
        _ => 0,
    };
    let rows = usize::from(area.height - least);
    let first = rows::first_line(paint.model, &lines, rows, state);
    let shown = lines.iter().skip(first).take(rows);
    let list = Rect {
        height: rows as u16,
        ..area
    };
    paint.more(list, first, lines.len());
    let in_columns =
        |paint: &mut Paint<'_>, it: (&Indicator, bool), row: Rect, state: &mut ViewState| {
            rows::draw_in_columns(paint, &columns, (it.0, it.1, focused), row.y, state);
        };
    for (line, y) in shown.zip(area.y..) {
        let row = Rect {
            y,
            height: 1,
            ..area
        };
        draw_line(paint, (line, focused), row, &in_columns, state);
    }
    foot::draw(paint, below(area, lines.len().min(rows) as u16));
    if focused {
        state.rows(rows);
    }
}

/// What is left of an area below some rows.
fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}
