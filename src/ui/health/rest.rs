//! Every other finding, a line each; the one under the cursor with why it matters.

use ratatui::layout::Rect;

use super::said::{Said, said};
use crate::app::target::Target;
use crate::i18n::t;
use crate::ui::modals::dialogue;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::{ViewState, scrolled};

/// The most columns the name of an account takes.
const WHOM: u16 = 24;
/// The most lines the finding under the cursor takes besides its first.
const MORE: u16 = 2;

/// From this many columns on a finding is told on one line; on less it may take two.
const ON_ONE_LINE: u16 = 100;

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
    let each = if list.width < ON_ONE_LINE { 2 } else { 1 };
    let tall = cursor.is_some() && list.height > 2 * MORE;
    let rows = usize::from((list.height - if tall { MORE } else { 0 }) / each).max(1);
    let at = cursor.unwrap_or_default();
    let first = scrolled(state.scroll.health, at, rows, more);
    state.scroll.health = first;
    state.rows(rows.max(1));
    let (mut y, mut below) = (list.y, false);
    let shown: Vec<Said> = {
        let findings = paint.model.findings_from(from + first);
        let findings = findings.take(usize::from(list.height));
        findings.map(|finding| said(paint, finding)).collect()
    };
    let whom = whom(list, &shown);
    for (line, said) in (first..).zip(&shown) {
        let chosen = cursor == Some(line);
        let indent = 6 + whom;
        let cells = list.width.saturating_sub(indent);
        let most = if chosen && tall { MORE + each } else { each };
        let told = told(
            said,
            usize::from(cells),
            (usize::from(each), usize::from(most)),
        );
        let left = list.bottom() - y;
        if left == 0 || y > list.y && told.len() > usize::from(left) {
            break;
        }
        let height = (told.len() as u16).min(left);
        let area = Rect { y, height, ..list };
        row(paint, area, (said, whom), chosen, state);
        for (y, (words, why)) in (y..list.bottom()).zip(&told) {
            let style = if *why {
                paint.styles.dim
            } else {
                paint.styles.text
            };
            paint.label(list.x + indent, y, cells, words, style);
        }
        state.target(area, Target::Finding(from + line));
        y += height;
        below = line + 1 < more;
    }
    dialogue::scroll_marks(paint, list, first > 0, below);
}

/// What is wrong in `least` lines, two of them where there are more and, where some are left, why it matters.
fn told(said: &Said, cells: usize, (least, most): (usize, usize)) -> Vec<(String, bool)> {
    let what = wrap(&said.what, cells, least.max(most.div_ceil(2)));
    let why = if most > least {
        wrap(&said.why, cells, most - what.len().min(most))
    } else {
        Vec::new()
    };
    let what = what.into_iter().map(|words| (words, false));
    what.chain(why.into_iter().map(|words| (words, true)))
        .collect()
}

/// How many columns the names of accounts take: as many as the longest in sight.
pub(in crate::ui) fn whom(list: Rect, shown: &[Said]) -> u16 {
    let longest = shown.iter().map(|said| text::width(&said.whom)).max();
    let longest = u16::try_from(longest.unwrap_or_default()).unwrap_or(u16::MAX);
    longest.min(WHOM).min(list.width / 3)
}

fn row(
    paint: &mut Paint<'_>,
    area: Rect,
    (said, whom): (&Said, u16),
    chosen: bool,
    state: &mut ViewState,
) {
    if chosen {
        paint.cursor_row(area, true, state);
    }
    paint.label(area.x + 2, area.y, 2, said.mark, said.style);
    let x = area.x + 4;
    let style = if chosen {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    paint.label(x, area.y, whom, &said.whom, style);
}
