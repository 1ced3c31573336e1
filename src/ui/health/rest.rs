//! Every other finding, a line each; the one under the cursor with why it matters.

use ratatui::layout::Rect;

use super::said::{Said, said};
use crate::app::target::Target;
use crate::i18n::t;
use crate::ui::modals::dialogue;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;

/// The most columns the name of an account takes.
const WHOM: u16 = 32;
/// The most lines of what is wrong, and of why it matters, which only the finding under the cursor says, in a list of
/// more lines than a few.
const WHAT: usize = 3;
const WHY: usize = 4;
const LOW: u16 = 4;

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

/// The findings that there is room for, the cursor's in sight with why it matters.
fn lines(paint: &mut Paint<'_>, list: Rect, (from, more): (usize, usize), state: &mut ViewState) {
    let cursor = paint.model.health.cursor.checked_sub(from);
    let reach = usize::from(list.height);
    // No more than these can be in sight together with the cursor's.
    let begin = cursor.unwrap_or_default().saturating_sub(reach);
    let near: Vec<Said> = {
        let findings = paint.model.findings_from(from + begin);
        let findings = findings.take(2 * reach + 1);
        findings.map(|finding| said(paint, finding)).collect()
    };
    let at = cursor.unwrap_or_default() - begin;
    let chosen = cursor.filter(|_| list.height > LOW).map(|_| at);
    let kept = state.scroll.health.saturating_sub(begin);
    // Names take the columns of those in sight, and which those are follows from how long all is said: where there are
    // more cells for that, no more lines are taken.
    let (_, first, _) = laid_out(list, &near, (at, chosen, kept), WHOM.min(list.width / 3));
    let in_sight = near.get(first..near.len().min(first + reach));
    let whom = whom(list, in_sight.unwrap_or_default());
    let (told, first, cells) = laid_out(list, &near, (at, chosen, first), whom);
    let indent = 6 + whom;
    state.scroll.health = begin + first;
    let (mut y, mut shown) = (list.y, 0);
    for (line, (said, told)) in near.iter().zip(&told).enumerate().skip(first) {
        let left = list.bottom() - y;
        if left == 0 || y > list.y && told.len() > usize::from(left) {
            break;
        }
        let height = (told.len() as u16).min(left);
        let area = Rect { y, height, ..list };
        row(
            paint,
            area,
            (said, whom),
            at == line && cursor.is_some(),
            state,
        );
        for (y, (words, why)) in (y..area.bottom()).zip(told) {
            let style = if *why {
                paint.styles.dim
            } else {
                paint.styles.text
            };
            paint.label(list.x + indent, y, cells, words, style);
        }
        state.target(area, Target::Finding(from + begin + line));
        y += height;
        shown += 1;
    }
    state.rows(shown.max(1));
    let (above, below) = (begin + first > 0, begin + first + shown < more);
    dialogue::scroll_marks(paint, list, above, below);
}

/// What is said of each, the first one in sight, and the cells there are for it beside names of so many columns.
fn laid_out(
    list: Rect,
    near: &[Said],
    (at, chosen, kept): (usize, Option<usize>, usize),
    whom: u16,
) -> (Vec<Told>, usize, u16) {
    let (cells, rows) = (
        list.width.saturating_sub(6 + whom),
        usize::from(list.height),
    );
    let told = |(place, said): (usize, &Said)| {
        let why = if chosen == Some(place) { rows } else { 0 };
        told(said, usize::from(cells), why)
    };
    let told: Vec<Told> = near.iter().enumerate().map(told).collect();
    let heights: Vec<usize> = told.iter().map(Vec::len).collect();
    let first = first_in_sight(&heights, at, kept, rows);
    (told, first, cells)
}

/// The first finding shown, of those near the cursor's by how many lines each takes: as far as can be the one it was, so
/// that the cursor's is in sight as a whole and no line stays free that one has.
fn first_in_sight(heights: &[usize], at: usize, kept: usize, rows: usize) -> usize {
    // The first from which on all up to this one have room.
    let up_to = |last: usize| {
        let mut taken = 0;
        let back = (0..=last).rev().take_while(|line| {
            taken += heights.get(*line).copied().unwrap_or_default();
            taken <= rows
        });
        back.last().unwrap_or(last)
    };
    let last = up_to(heights.len().saturating_sub(1));
    kept.clamp(up_to(at), at).min(last.max(up_to(at)))
}

/// What is said of a finding, line by line, and whether each is why it matters.
type Told = Vec<(String, bool)>;

/// What is wrong in as many lines as that takes, and why it matters where all of it has so many lines.
fn told(said: &Said, cells: usize, rows: usize) -> Told {
    let what = wrap(&said.what, cells, WHAT);
    let left = rows.saturating_sub(what.len()).min(WHY);
    let why = wrap(&said.why, cells, left).into_iter();
    let what = what.into_iter().map(|words| (words, false));
    what.chain(why.map(|words| (words, true))).collect()
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::first_in_sight;

    proptest! {
        #[test]
        fn the_one_under_the_cursor_is_in_sight_and_nothing_scrolls_without_need(
            heights in prop::collection::vec(1_usize..5, 1..40), at in 0_usize..40, kept in 0_usize..60, rows in 5_usize..30
        ) {
            let at = at.min(heights.len() - 1);
            let first = first_in_sight(&heights, at, kept, rows);
            prop_assert!(first <= at);
            prop_assert!(heights[first..=at].iter().sum::<usize>() <= rows);
            let moved_down = first > kept.min(at);
            let room_above = heights[first.saturating_sub(1)..=at].iter().sum::<usize>() <= rows;
            prop_assert!(!moved_down || !room_above);
        }
    }
}
