//! The three steps side by side, their requirements as cards.

use ratatui::layout::Rect;

use crate::app::requirement_board::Row;
use crate::app::target::{Pane, Target};
use crate::domain::requirement::Step;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::view_state::{ViewState, scrolled};

use super::card::{CardLine, Detail, LABELS, card};
use super::hidden;

/// Up to so many cards of a column are tried with more on them than in brief.
const FEW: usize = 9;
/// Lines of a card in brief: its title and how it stands, and an empty one.
const BRIEF: usize = 3;
/// Lines of the name of a step, and an empty one.
const HEADING: usize = 2;

/// Draws the board.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let width = area.width / 3;
    for (at, step) in (0u16..).zip(Step::BOARD) {
        let x = area.x + at * width;
        let column = Rect { x, width, ..area };
        if at > 0 {
            rule(paint, column);
        }
        draw_column(paint, step, column, state);
    }
    if paint.has_focus(Pane::Requirements) {
        // A page is about as many cards as stand in a column.
        state.rows(usize::from(area.height / 4).max(1));
    }
}

/// The lines it takes to show every card with all it says, where those are at most so many; none as soon as a column
/// takes more, and where there are many cards.
pub(super) fn whole(paint: &Paint<'_>, width: u16, most: usize) -> Option<usize> {
    let model = paint.model;
    let room = (width / 3).saturating_sub(2);
    let lines = |row: &Row| {
        let found = model.requirement_at(*row);
        found.map_or(0, |(account, requirement)| {
            card(paint, account, requirement, room, Detail::Whole).len() + 1
        })
    };
    let columns = Step::BOARD.map(|step| model.board.column(step).1);
    if columns.iter().any(|rows| rows.len() > FEW) {
        return None;
    }
    columns.into_iter().try_fold(0, |highest: usize, rows| {
        let mut parts = std::iter::once(HEADING).chain(rows.iter().map(lines));
        let taken = parts.try_fold(0, |taken, lines| {
            Some(taken + lines).filter(|taken| *taken <= most)
        });
        taken.map(|taken| taken.max(highest))
    })
}

fn rule(paint: &mut Paint<'_>, column: Rect) {
    for y in column.top()..column.bottom() {
        let glyph = paint.glyphs.rule_vertical;
        paint.label(column.x, y, 1, glyph, paint.styles.faint);
    }
}

fn draw_column(paint: &mut Paint<'_>, step: Step, column: Rect, state: &mut ViewState) {
    let inner = Rect {
        x: column.x + 1,
        width: column.width.saturating_sub(2),
        ..column
    };
    let room = Rect {
        y: inner.y + 2,
        height: inner.height.saturating_sub(2),
        ..inner
    };
    let model = paint.model;
    let (first, rows) = model.board.column(step);
    super::draw_step(paint, step, rows.len(), inner);
    if rows.is_empty() {
        let words = t!(paint.words, "nothing-here");
        paint.label(room.x + 3, room.y, room.width, &words, paint.styles.dim);
        return;
    }
    let cards = Cards::of(paint, first, rows, room);
    cards.draw(paint, room, state);
}

/// The cards of a column: each says as much as there is room for, the one under the cursor before the others, then the
/// first ones.
struct Cards<'r> {
    /// The place of the first of them on the board.
    first: usize,
    rows: &'r [Row],
    /// The lines of every card, where all have room.
    full: Option<Vec<Vec<CardLine>>>,
    /// The place of the one under the cursor in the column, and its lines.
    here: Option<(usize, Vec<CardLine>)>,
}

impl<'r> Cards<'r> {
    fn of(paint: &Paint<'_>, first: usize, rows: &'r [Row], room: Rect) -> Self {
        let lines = |row: &Row, detail| match paint.model.requirement_at(*row) {
            Some((account, requirement)) => card(paint, account, requirement, room.width, detail),
            None => Vec::new(),
        };
        let at = paint.model.requirement.checked_sub(first);
        let height = usize::from(room.height);
        let here = at.and_then(|at| {
            let row = rows.get(at)?;
            Some((at, fullest(rows.len(), height, |detail| lines(row, detail))))
        });
        let full = (rows.len() <= FEW).then(|| roomy(rows, here.as_ref(), height + 1, lines));
        Self {
            first,
            rows,
            full: full.flatten(),
            here,
        }
    }

    /// The lines a card takes, the empty one after it included.
    fn height(&self, at: usize) -> usize {
        match (&self.full, &self.here) {
            (Some(full), _) => full.get(at).map_or(BRIEF, |card| card.len() + 1),
            (None, Some((here, lines))) if *here == at => lines.len() + 1,
            _ => BRIEF,
        }
    }

    /// The line a card begins at.
    fn top(&self, at: usize) -> usize {
        if self.full.is_some() {
            return (0..at).map(|before| self.height(before)).sum();
        }
        let longer = self.here.as_ref().filter(|(here, _)| *here < at);
        let longer = longer.map_or(0, |(_, lines)| (lines.len() + 1).saturating_sub(BRIEF));
        at * BRIEF + longer
    }

    /// The first line shown: only the column with the cursor scrolls.
    fn scroll(&self, rows: usize, state: &mut ViewState) -> usize {
        let Some((here, _)) = &self.here else {
            return 0;
        };
        let (top, count) = (self.top(*here), self.top(self.rows.len()));
        let last = top + self.height(*here).saturating_sub(2);
        let scroll = &mut state.scroll.requirements;
        *scroll = scrolled(*scroll, last, rows, count);
        *scroll = scrolled(*scroll, top, rows, count);
        *scroll
    }

    /// The cards that are whole in sight, and the one under the cursor. What has no room is told: above on the empty
    /// line below the heading, below on the last line.
    fn draw(&self, paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) {
        let all = self.top(self.rows.len()).saturating_sub(1);
        let overflows = all > usize::from(room.height);
        let shown = above(room, room.height.saturating_sub(u16::from(overflows))).0;
        let rows = usize::from(shown.height);
        let scroll = self.scroll(rows, state);
        let whole = |at: &usize| {
            let (top, here) = (self.top(*at), self.is_here(*at));
            let end = top + self.height(*at).saturating_sub(1);
            here || (top >= scroll && end <= scroll + rows)
        };
        let near = self.at_line(scroll)..self.rows.len();
        let seen = near.take_while(|at| self.top(*at) < scroll + rows);
        let seen: Vec<usize> = seen.filter(whole).collect();
        for at in &seen {
            self.draw_card(paint, *at, scroll, shown, state);
        }
        let before = seen.first().copied().unwrap_or_default();
        let after = seen
            .last()
            .map_or(self.rows.len(), |last| self.rows.len() - last - 1);
        if overflows {
            let gap = Rect {
                y: room.y - 1,
                ..above(room, 1).0
            };
            hidden::above(paint, before, gap);
            let last = Rect {
                y: shown.bottom(),
                ..above(room, 1).0
            };
            hidden::below(paint, after, &[], last);
        }
    }

    /// Whether the card is the one under the cursor.
    fn is_here(&self, at: usize) -> bool {
        self.here.as_ref().is_some_and(|(here, _)| *here == at)
    }

    /// The card a line belongs to.
    fn at_line(&self, line: usize) -> usize {
        let guess = if self.full.is_some() { 0 } else { line / BRIEF };
        let mut at = guess.min(self.rows.len());
        while at > 0 && self.top(at) > line {
            at -= 1;
        }
        at
    }

    fn draw_card(
        &self,
        paint: &mut Paint<'_>,
        at: usize,
        scroll: usize,
        room: Rect,
        state: &mut ViewState,
    ) {
        let Some(row) = self.rows.get(at) else {
            return;
        };
        let Some((account, requirement)) = paint.model.requirement_at(*row) else {
            return;
        };
        let target = Target::Requirement(account.id.clone(), requirement.id.clone());
        let brief;
        let lines = match (&self.full, &self.here) {
            (Some(full), _) => full.get(at),
            (None, Some((here, lines))) if *here == at => Some(lines),
            _ => {
                brief = card(paint, account, requirement, room.width, Detail::Brief);
                Some(&brief)
            }
        };
        let top = self.top(at);
        for (line, y) in lines.into_iter().flatten().zip(top..) {
            let Some(down) = y.checked_sub(scroll).and_then(|y| u16::try_from(y).ok()) else {
                continue;
            };
            if down >= room.height {
                break;
            }
            let area = Rect {
                y: room.y + down,
                height: 1,
                ..room
            };
            if self.first + at == paint.model.requirement {
                super::mark(paint, area, y == top, state);
            }
            state.target(area, target.clone());
            draw_line(paint, line, area);
        }
    }
}

/// The card under the cursor among so many, with as much on it as leaves the others room to be there in brief; where there
/// are more of them, as much as there is room for at all.
fn fullest(cards: usize, height: usize, lines: impl Fn(Detail) -> Vec<CardLine>) -> Vec<CardLine> {
    let others = cards.saturating_sub(1) * BRIEF;
    let most = if others < height / 2 {
        height - others
    } else {
        height
    };
    let fits = |detail| Some(lines(detail)).filter(|card| card.len() <= most);
    let fuller = [Detail::Whole, Detail::Read].into_iter().find_map(fits);
    fuller.unwrap_or_else(|| lines(Detail::Known))
}

/// The cards of a column with as much on them as there is room for: what is missing on all of them first, then what is
/// known, then what is still to be asked. Nothing where not even the briefest have room.
fn roomy(
    rows: &[Row],
    here: Option<&(usize, Vec<CardLine>)>,
    room: usize,
    lines: impl Fn(&Row, Detail) -> Vec<CardLine>,
) -> Option<Vec<Vec<CardLine>>> {
    let is_here = |at: usize| here.is_some_and(|(here, _)| *here == at);
    let cards = rows.iter().enumerate().map(|(at, row)| match here {
        Some((here, card)) if *here == at => card.clone(),
        _ => lines(row, Detail::Brief),
    });
    let mut cards: Vec<_> = cards.collect();
    let mut taken: usize = cards.iter().map(|card| card.len() + 1).sum();
    if taken > room {
        return None;
    }
    for detail in [Detail::Missing, Detail::Known, Detail::Read, Detail::Whole] {
        for (at, (row, card)) in rows.iter().zip(&mut cards).enumerate() {
            if is_here(at) {
                continue;
            }
            let more = lines(row, detail);
            if taken - card.len() + more.len() <= room {
                taken = taken - card.len() + more.len();
                *card = more;
            }
        }
    }
    Some(cards)
}

/// Draws a line of a card.
pub(super) fn draw_line(paint: &mut Paint<'_>, line: &CardLine, row: Rect) {
    let x = row.x + 2;
    let room = row.width.saturating_sub(3);
    let indent = if line.labelled { LABELS } else { 0 };
    paint.label(x, row.y, LABELS.min(room), &line.label, paint.styles.dim);
    let mut left = room.saturating_sub(indent);
    if let Some((words, style)) = &line.right {
        let end = paint.label_left_of(x + room, row.y, left, words, *style);
        left = end.saturating_sub(x + indent + 1);
    }
    let (words, style) = &line.words;
    paint.label(x + indent, row.y, left, words, *style);
}
