//! The line at the bottom: what is being said, else how a sequence of keys goes on, else what can be
//! done here.

mod hints;
mod pending;
mod said;

use ratatui::layout::Rect;

use crate::app::target::Target;
use crate::keymap::{Action, Scope};

use super::paint::Paint;
use super::text;
use super::view_state::ViewState;

pub(super) use hints::Kept as KeptHints;

/// The actions every line of hints ends with, so that everything else can be found from there.
const ALWAYS: [Action; 2] = [Action::Palette, Action::Help];

/// Draws the footer.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    if area.width < 2 || area.height == 0 {
        return;
    }
    let line = inside(area);
    let scopes = paint.model.scopes();
    if said::is_any(paint.model) {
        // It is said over everything else: see `say`.
    } else if let Some(first) = paint.model.pending.first().copied() {
        pending::draw(paint, line, state, &scopes, first);
    } else {
        let end = always(paint, line, state, &scopes);
        let room = Rect {
            width: end.saturating_sub(line.x + GAP),
            ..line
        };
        hints::draw(paint, room, state, &scopes);
    }
}

/// Says what is being said, over all that is drawn by then.
pub(super) fn say(paint: &mut Paint<'_>, area: Rect) {
    if area.width >= 2 && area.height > 0 && said::is_any(paint.model) {
        said::draw(paint, inside(area));
    }
}

/// The line without a cell at either end.
const fn inside(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width - 2,
        ..area
    }
}

/// Between two hints.
const GAP: u16 = 3;

/// Draws the hints that are always there, at the right end; gives the column they begin at.
fn always(paint: &mut Paint<'_>, line: Rect, state: &mut ViewState, scopes: &[Scope]) -> u16 {
    let mut end = line.right();
    for action in ALWAYS.into_iter().rev() {
        let Some(key) = paint.model.primary_key(action, scopes) else {
            continue;
        };
        let label = paint.words.action(action);
        let width = cells(&key, &label);
        if width > end.saturating_sub(line.x) {
            break;
        }
        let at = Rect::new(end - width, line.y, width, 1);
        hint(
            paint,
            at,
            &key,
            &label,
            paint.model.disabled(action).is_some(),
        );
        state.target(at, Target::Action(action));
        end = at.x.saturating_sub(GAP);
    }
    end
}

/// The cells a key and its label take.
fn cells(key: &str, label: &str) -> u16 {
    u16::try_from(text::width(key) + 1 + text::width(label)).unwrap_or(u16::MAX)
}

/// Draws a key and what it does.
fn hint(paint: &mut Paint<'_>, area: Rect, key: &str, label: &str, disabled: bool) {
    let (of_key, of_label) = if disabled {
        (paint.styles.disabled, paint.styles.disabled)
    } else {
        (paint.styles.key, paint.styles.dim)
    };
    let x = paint.label(area.x, area.y, area.width, key, of_key);
    let room = area.right().saturating_sub(x + 1);
    paint.label(x + 1, area.y, room, label, of_label);
}
