//! Every other finding, a line each; the one under the cursor with why it matters.

use ratatui::layout::Rect;

use super::said::{Said, said};
use crate::app::target::Target;
use crate::i18n::t;
use crate::ui::modals::dialogue;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::{ViewState, scrolled};

/// The most columns the name of an account takes.
const WHOM: u16 = 24;
/// The most lines that say why.
const WHY: u16 = 2;

/// Draws the findings from a line on.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, from: usize, state: &mut ViewState) {
    let count = paint.model.health.count();
    let more = count.saturating_sub(from);
    if more == 0 || room.height < 2 {
        return;
    }
    let list = if from > 0 {
        let heading = t!(paint.words, "health-rest", count = more);
        paint.label(room.x, room.y, room.width, &heading, paint.styles.title);
        Rect {
            y: room.y + 1,
            height: room.height - 1,
            ..room
        }
    } else {
        room
    };
    lines(paint, list, (from, more), state);
}

/// The lines that there is room for: the cursor's in sight, and two below it for why it matters.
fn lines(paint: &mut Paint<'_>, list: Rect, (from, more): (usize, usize), state: &mut ViewState) {
    let cursor = paint.model.health.cursor.checked_sub(from);
    let tall = cursor.is_some() && list.height > 2 * WHY;
    let rows = usize::from(list.height - if tall { WHY } else { 0 });
    let at = cursor.unwrap_or_default();
    let first = scrolled(state.scroll.health, at, rows, more);
    state.scroll.health = first;
    state.rows(rows.max(1));
    let mut y = list.y;
    let shown: Vec<Said> = {
        let findings = paint.model.findings_from(from + first);
        let findings = findings.take(usize::from(list.height));
        findings.map(|finding| said(paint, finding)).collect()
    };
    for (line, said) in (first..).zip(&shown) {
        if y >= list.bottom() {
            break;
        }
        let chosen = cursor == Some(line);
        let why = usize::from(list.width.saturating_sub(4));
        let why = wrap(
            &said.why,
            why,
            if chosen && tall { usize::from(WHY) } else { 0 },
        );
        let height = (1 + why.len() as u16).min(list.bottom() - y);
        let area = Rect { y, height, ..list };
        row(paint, area, said, chosen, state);
        for (y, words) in (y + 1..list.bottom()).zip(&why) {
            paint.label(list.x + 4, y, list.width - 4, words, paint.styles.dim);
        }
        state.target(area, Target::Finding(from + line));
        y += height;
    }
    let below = first + rows < more;
    dialogue::scroll_marks(paint, list, first > 0, below);
}

fn row(paint: &mut Paint<'_>, area: Rect, said: &Said, chosen: bool, state: &mut ViewState) {
    if chosen {
        paint.cursor_row(area, true, state);
    }
    paint.label(area.x + 2, area.y, 2, said.mark, said.style);
    let whom = WHOM.min(area.width / 3);
    let x = area.x + 4;
    let style = if chosen {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    paint.label(x, area.y, whom, &said.whom, style);
    let x = x + whom + 1;
    let left = area.right().saturating_sub(x);
    paint.label(x, area.y, left, &said.what, paint.styles.text);
}
