//! The requirements under each other, step by step.

use ratatui::layout::Rect;

use crate::app::target::{Pane, Target};
use crate::clean::Clean;
use crate::domain::requirement::{Requirement, Step};
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::{ViewState, scrolled};

use super::state::{missing, state};

/// One line of the list.
#[derive(Debug, Clone, Copy)]
enum Line<'a> {
    /// The name of a step, and how many stand there.
    Step(Step, usize),
    /// A requirement, which one it is, and whether it has a second line.
    Title(usize, &'a Requirement, bool),
    /// What does not stand beside its title.
    More(usize, &'a Requirement),
    /// Between the steps.
    Blank,
}

/// Draws the list.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let lines = lines(paint, area);
    let cursor = paint.model.requirement;
    let first = lines.iter().position(|l| l.index() == Some(cursor));
    let last = lines.iter().rposition(|l| l.index() == Some(cursor));
    let rows = usize::from(area.height);
    let scroll = &mut state.scroll.requirements;
    *scroll = scrolled(*scroll, last.unwrap_or_default(), rows, lines.len());
    *scroll = scrolled(*scroll, first.unwrap_or_default(), rows, lines.len());
    let shown = lines.iter().skip(*scroll).take(rows);
    for (line, y) in shown.zip(area.y..) {
        let row = Rect {
            y,
            height: 1,
            ..area
        };
        draw_line(paint, line, row, state);
    }
    if paint.has_focus(Pane::Requirements) {
        state.rows(rows);
    }
}

impl Line<'_> {
    /// Which requirement it belongs to.
    const fn index(&self) -> Option<usize> {
        match self {
            Self::Title(index, ..) | Self::More(index, _) => Some(*index),
            Self::Step(..) | Self::Blank => None,
        }
    }
}

/// All second lines where there is room for them, the one under the cursor otherwise; then the steps
/// are set apart as well, if they can be.
fn lines<'a>(paint: &Paint<'a>, area: Rect) -> Vec<Line<'a>> {
    let rows = usize::from(area.height);
    let all: Vec<_> = paint.model.requirements().collect();
    let wants: Vec<_> = all
        .iter()
        .map(|r| wants_more(paint, r, area.width))
        .collect();
    let needed = all.len() + wants.iter().filter(|more| **more).count() + Step::BOARD.len();
    let everywhere = needed <= rows;
    let apart = needed + Step::BOARD.len() - 1 <= rows;
    let mut lines = Vec::with_capacity(needed + 2);
    let mut numbered = all.iter().zip(wants).enumerate().peekable();
    for step in Step::BOARD {
        if apart && !lines.is_empty() {
            lines.push(Line::Blank);
        }
        let count = all.iter().filter(|r| r.step == step).count();
        lines.push(Line::Step(step, count));
        while let Some((index, (requirement, more))) =
            numbered.next_if(|(_, (r, _))| r.step == step)
        {
            let more = more && (everywhere || index == paint.model.requirement);
            lines.push(Line::Title(index, requirement, more));
            if more {
                lines.push(Line::More(index, requirement));
            }
        }
    }
    lines
}

/// Whether a second line has something to say: what is missing, or a state that has no room beside
/// the title.
fn wants_more(paint: &Paint<'_>, requirement: &Requirement, width: u16) -> bool {
    !requirement.missing().is_empty() || state_beside(paint, requirement, width).is_none()
}

/// The state, if it fits beside the title; the empty one always does.
fn state_beside(
    paint: &Paint<'_>,
    requirement: &Requirement,
    width: u16,
) -> Option<super::state::Said> {
    let said = state(paint, requirement).unwrap_or_default();
    let title = text::width(&Clean::new(&requirement.title));
    (title + 1 + text::width(&said.0) <= usize::from(width.saturating_sub(3))).then_some(said)
}

fn draw_line(paint: &mut Paint<'_>, line: &Line<'_>, row: Rect, state: &mut ViewState) {
    match line {
        Line::Step(step, count) => super::draw_step(paint, *step, *count, row),
        Line::Title(index, requirement, more) => {
            mark(paint, *index, row, true, state);
            state.target(row, Target::Requirement(requirement.id.clone()));
            draw_title(paint, *index, requirement, *more, row);
        }
        Line::More(index, requirement) => {
            mark(paint, *index, row, false, state);
            state.target(row, Target::Requirement(requirement.id.clone()));
            draw_more(paint, *index, requirement, row);
        }
        Line::Blank => {}
    }
}

/// Marks the lines of the requirement under the cursor, the cursor on its first.
fn mark(paint: &mut Paint<'_>, index: usize, row: Rect, first: bool, state: &mut ViewState) {
    if index != paint.model.requirement {
        return;
    }
    let focused = paint.has_focus(Pane::Requirements);
    if first {
        paint.cursor_row(row, focused, state);
    } else if focused {
        paint.fill(row, paint.styles.selection);
    } else {
        paint.fill(row, paint.styles.selection_quiet);
    }
}

fn draw_title(
    paint: &mut Paint<'_>,
    index: usize,
    requirement: &Requirement,
    more: bool,
    row: Rect,
) {
    let end = row.right().saturating_sub(1);
    let x = row.x + 2;
    let style = if index == paint.model.requirement {
        paint.styles.strong
    } else {
        paint.styles.text
    };
    // On a single line the state is said even if the title has to be cut for it.
    let said = state_beside(paint, requirement, row.width)
        .or_else(|| state(paint, requirement).filter(|_| !more));
    let to = match said {
        Some((words, style)) if !words.is_empty() => {
            let room = row.width.saturating_sub(3);
            paint
                .label_left_of(end, row.y, room, &words, style)
                .saturating_sub(1)
        }
        _ => end,
    };
    let room = to.saturating_sub(x);
    match goes_on(requirement, room).filter(|_| more) {
        Some((start, _)) => paint.label(x, row.y, room, &start, style),
        None => paint.data(x, row.y, room, &requirement.title, style),
    };
}

/// A title too long for its line, in two: where nothing is missing, the second line is free for it.
fn goes_on(requirement: &Requirement, room: u16) -> Option<(String, String)> {
    if !requirement.missing().is_empty() {
        return None;
    }
    let title = Clean::new(&requirement.title);
    let mut lines = wrap(&title, usize::from(room), 2).into_iter();
    lines.next().zip(lines.next())
}

fn draw_more(paint: &mut Paint<'_>, index: usize, requirement: &Requirement, row: Rect) {
    let end = row.right().saturating_sub(1);
    let x = row.x + 4;
    let mut to = end;
    if state_beside(paint, requirement, row.width).is_none()
        && let Some((words, style)) = state(paint, requirement)
    {
        let room = row.width.saturating_sub(3);
        to = paint.label_left_of(end, row.y, room, &words, style);
        to = to.saturating_sub(1);
    }
    let room = to.saturating_sub(x);
    if let Some(words) = missing(paint, requirement, usize::from(room)) {
        paint.label(x, row.y, room, &words, paint.styles.dim);
    } else if let Some((_, rest)) = goes_on(requirement, end.saturating_sub(row.x + 2)) {
        let style = if index == paint.model.requirement {
            paint.styles.strong
        } else {
            paint.styles.text
        };
        paint.label(row.x + 2, row.y, room, &rest, style);
    }
}
