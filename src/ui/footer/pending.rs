//! How a sequence of keys that has begun goes on: on the line where it fits, else in a panel above it.

use ratatui::layout::Rect;

use crate::app::target::Target;
use crate::keymap::{Action, Key, Resolution, Scope};
use crate::ui::paint::Paint;
use crate::ui::view_state::ViewState;

use super::{GAP, cells, hint};

/// One way to go on.
struct Way {
    key: String,
    label: String,
    action: Action,
}

/// Draws the key that was pressed and the keys that may follow it.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    line: Rect,
    state: &mut ViewState,
    scopes: &[Scope],
    first: Key,
) {
    let Resolution::Pending(next) = paint.model.keymap.resolve(scopes, &[], first) else {
        return;
    };
    let names = paint.model.key_names();
    let shown = format!("{} {}", names.key(first), paint.glyphs.ellipsis);
    let end = paint.label(
        line.x,
        line.y,
        line.width,
        &shown,
        paint.styles.accent_strong,
    );
    let ways: Vec<Way> = next
        .into_iter()
        .map(|(key, action)| Way {
            key: names.key(key),
            label: paint.words.action(action),
            action,
        })
        .collect();
    let room = line.right().saturating_sub(end + GAP);
    let taken: u32 = ways
        .iter()
        .map(|way| u32::from(cells(&way.key, &way.label) + GAP))
        .sum();
    if taken <= u32::from(room + GAP) {
        in_line(paint, state, &ways, end + GAP, line.y);
    } else {
        in_panel(paint, state, &ways, line);
    }
}

fn in_line(paint: &mut Paint<'_>, state: &mut ViewState, ways: &[Way], mut x: u16, y: u16) {
    for way in ways {
        let width = cells(&way.key, &way.label);
        one(paint, state, way, Rect::new(x, y, width, 1));
        x += width + GAP;
    }
}

/// Columns over the foot of the page, read downwards.
fn in_panel(paint: &mut Paint<'_>, state: &mut ViewState, ways: &[Way], line: Rect) {
    let widest = ways.iter().map(|way| cells(&way.key, &way.label)).max();
    let column = widest.unwrap_or(1).saturating_add(GAP);
    let columns = usize::from(((line.width + GAP) / column).max(1));
    let rows = ways.len().div_ceil(columns).max(1);
    let height = u16::try_from(rows).unwrap_or(u16::MAX).min(line.y);
    let top = line.y - height;
    let panel = Rect::new(line.x.saturating_sub(1), top, line.width + 2, height);
    paint.clear(panel, paint.styles.modal);
    for (at, way) in ways.iter().enumerate() {
        let (x, y) = (at / rows, u16::try_from(at % rows).unwrap_or(u16::MAX));
        let x = line.x + u16::try_from(x).unwrap_or(0) * column;
        if y < height && x < line.right() {
            let width = cells(&way.key, &way.label).min(line.right() - x);
            one(paint, state, way, Rect::new(x, top + y, width, 1));
        }
    }
}

fn one(paint: &mut Paint<'_>, state: &mut ViewState, way: &Way, area: Rect) {
    let disabled = paint.model.disabled(way.action).is_some();
    hint(paint, area, &way.key, &way.label, disabled);
    state.target(area, Target::Action(way.action));
}
