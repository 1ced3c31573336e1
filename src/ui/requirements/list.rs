//! The requirements under each other, step by step.

use ratatui::layout::Rect;

use crate::app::requirement_board::Row;
use crate::app::target::{Pane, Target};
use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::requirement::{Requirement, Step};
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::text;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::{ViewState, scrolled};

use super::hidden;
use super::state::{missing, state};

/// Columns for the letters of an account, where several are listed.
const CODE: u16 = 3;

/// One line of the list.
#[derive(Debug, Clone, Copy)]
enum Line {
    /// The name of a step, and how many stand there.
    Step(Step, usize),
    /// A requirement, its place on the board, and whether it has a second line.
    Title(usize, Row, bool),
    /// What does not stand beside its title.
    More(usize, Row),
    /// Between the steps.
    Blank,
}

/// From so many lines on, one of them says what is not in sight.
const TOLD_FROM: u16 = 8;

/// Draws the list. What has no room is told on the rule below it, else on its own last line.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, rule: Option<Rect>, state: &mut ViewState) {
    let all = lines(paint, area);
    let (room, told) = if all.len() <= usize::from(area.height) {
        (area, None)
    } else {
        let rule = rule.map(|rule| Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(1),
            ..rule
        });
        with_room_to_tell(area, rule)
    };
    let lines = if room == area {
        all
    } else {
        lines(paint, room)
    };
    let rows = usize::from(room.height);
    let first = scroll(paint, &lines, rows, state);
    let shown = lines.iter().skip(first).take(rows);
    for (line, row) in shown.zip(room.rows()) {
        draw_line(paint, line, row, state);
    }
    if let Some(told) = told {
        draw_heading(paint, &lines, first, room);
        let out = lines.get(first + rows..).unwrap_or_default();
        let steps: Vec<_> = out.iter().filter_map(Line::step).collect();
        hidden::below(paint, titles(out), &steps, told);
    }
    if paint.has_focus(Pane::Requirements) {
        state.rows(rows);
    }
}

/// Where it is told what is out of sight: on the rule, else on the last line of the list.
fn with_room_to_tell(area: Rect, rule: Option<Rect>) -> (Rect, Option<Rect>) {
    if rule.is_some() || area.height < TOLD_FROM {
        return (area, rule);
    }
    let (rows, told) = above(area, area.height - 1);
    (rows, Some(told))
}

/// The first line in sight: the requirement under the cursor is, with the heading of its step above it.
fn scroll(paint: &Paint<'_>, lines: &[Line], rows: usize, state: &mut ViewState) -> usize {
    let cursor = paint.model.requirement;
    let first = lines.iter().position(|l| l.index() == Some(cursor));
    let last = lines.iter().rposition(|l| l.index() == Some(cursor));
    // The heading of the first requirement is in sight with it.
    let first = if cursor == 0 { Some(0) } else { first };
    let above = first
        .unwrap_or_default()
        .saturating_sub(usize::from(rows > 2));
    let scroll = &mut state.scroll.requirements;
    *scroll = scrolled(*scroll, last.unwrap_or_default(), rows, lines.len());
    *scroll = scrolled(*scroll, above, rows, lines.len());
    *scroll
}

/// The heading of the step that the first lines in sight belong to, over the first of them, and how many stand above.
fn draw_heading(paint: &mut Paint<'_>, lines: &[Line], first: usize, area: Rect) {
    let Some((before, _)) = lines.split_at_checked(first + 1).filter(|_| first > 0) else {
        return;
    };
    let row = above(area, 1).0;
    if let Some((step, count)) = before.iter().rev().find_map(Line::step) {
        paint.clear(row, paint.styles.base);
        super::draw_step(paint, step, count, row);
    }
    hidden::above(paint, titles(before), row);
}

/// How many requirements begin on these lines.
fn titles(lines: &[Line]) -> usize {
    let is_title = |line: &&Line| matches!(line, Line::Title(..));
    lines.iter().filter(is_title).count()
}

impl Line {
    /// The place on the board of the requirement it belongs to.
    const fn index(&self) -> Option<usize> {
        match self {
            Self::Title(index, ..) | Self::More(index, _) => Some(*index),
            Self::Step(..) | Self::Blank => None,
        }
    }

    /// The step it is the heading of, and how many stand there.
    const fn step(&self) -> Option<(Step, usize)> {
        match self {
            Self::Step(step, count) => Some((*step, *count)),
            Self::Title(..) | Self::More(..) | Self::Blank => None,
        }
    }
}

/// All second lines where there is room for them, else that of the one under the cursor and those of titles that would
/// be cut, as many as have room; then the steps are set apart as well, if they can be.
fn lines(paint: &Paint<'_>, area: Rect) -> Vec<Line> {
    let board = &paint.model.board;
    let steps = if board.closed {
        &Step::ALL[3..]
    } else {
        &Step::ALL[..3]
    };
    let rows = usize::from(area.height);
    let free = rows.checked_sub(board.rows().len());
    let free = free.map(|free| free.saturating_sub(steps.len()));
    let more = second_lines(paint, area.width, free.unwrap_or_default());
    let used = more.iter().filter(|more| **more).count();
    let apart = free.is_some_and(|free| used + steps.len() - 1 <= free);
    let mut lines = Vec::with_capacity(board.rows().len().min(rows) * 2 + 2 * steps.len());
    for step in steps {
        if apart && !lines.is_empty() {
            lines.push(Line::Blank);
        }
        let (first, of_step) = board.column(*step);
        lines.push(Line::Step(*step, of_step.len()));
        for (index, row) in (first..).zip(of_step) {
            let here = || index == paint.model.requirement && wants_more(paint, *row, area.width);
            let more = more.get(index).copied().unwrap_or_else(here);
            lines.push(Line::Title(index, *row, more));
            if more {
                lines.push(Line::More(index, *row));
            }
        }
    }
    lines
}

/// Which requirements have a second line, where so many lines are free for them; none is said where all of them have no
/// room in sight: nobody looks at each then.
fn second_lines(paint: &Paint<'_>, width: u16, free: usize) -> Vec<bool> {
    let rows = paint.model.board.rows();
    if free == 0 {
        return Vec::new();
    }
    let wants: Vec<bool> = rows
        .iter()
        .map(|row| wants_more(paint, *row, width))
        .collect();
    if wants.iter().filter(|wants| **wants).count() <= free {
        return wants;
    }
    let mut free = free;
    let is_cut = |row: &Row| {
        let found = paint.model.requirement_at(*row);
        found.is_some_and(|(_, requirement)| state_beside(paint, requirement, width).is_none())
    };
    let mut more = vec![false; rows.len()];
    let here = std::iter::once(paint.model.requirement);
    let cut = (0..rows.len()).filter(|at| rows.get(*at).is_some_and(is_cut));
    for at in here.chain(cut) {
        let wants = wants.get(at).copied().unwrap_or_default();
        if let Some(more) = more.get_mut(at).filter(|more| wants && free > 0 && !**more) {
            *more = true;
            free -= 1;
        }
    }
    more
}

/// Whether a second line has something to say: what is missing, or a state that has no room beside
/// the title.
fn wants_more(paint: &Paint<'_>, row: Row, width: u16) -> bool {
    let Some((_, requirement)) = paint.model.requirement_at(row) else {
        return false;
    };
    !requirement.missing().is_empty() || state_beside(paint, requirement, width).is_none()
}

/// The state, if it fits beside the title; the empty one always does.
fn state_beside(
    paint: &Paint<'_>,
    requirement: &Requirement,
    width: u16,
) -> Option<super::notes::Said> {
    let said = state(paint, requirement).unwrap_or_default();
    let title = text::width(&Clean::new(&requirement.title)) + usize::from(code_width(paint));
    (title + 1 + text::width(&said.0) <= usize::from(width.saturating_sub(3))).then_some(said)
}

const fn code_width(paint: &Paint<'_>) -> u16 {
    if paint.model.board.all { CODE } else { 0 }
}

fn draw_line(paint: &mut Paint<'_>, line: &Line, row: Rect, state: &mut ViewState) {
    let (index, of, more) = match *line {
        Line::Step(step, count) => return super::draw_step(paint, step, count, row),
        Line::Blank => return,
        Line::Title(index, of, more) => (index, of, Some(more)),
        Line::More(index, of) => (index, of, None),
    };
    let Some((account, requirement)) = paint.model.requirement_at(of) else {
        return;
    };
    if index == paint.model.requirement {
        super::mark(paint, row, more.is_some(), state);
    }
    state.target(row, target(account, requirement));
    match more {
        Some(more) => {
            let row = draw_code(paint, of, row);
            draw_title(paint, index, requirement, more, row);
        }
        None => draw_more(paint, index, requirement, row),
    }
}

fn target(account: &Account, requirement: &Requirement) -> Target {
    Target::Requirement(account.id.clone(), requirement.id.clone())
}

/// The letters of the account, where several are listed; gives the room that is left.
fn draw_code(paint: &mut Paint<'_>, of: Row, row: Rect) -> Rect {
    let taken = code_width(paint).min(row.width);
    if taken > 0 {
        let code = paint.model.figures.code(of.account);
        paint.label(row.x + 2, row.y, taken, code, paint.styles.dim);
    }
    Rect {
        x: row.x + taken,
        width: row.width - taken,
        ..row
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
    let style = title_style(paint, index);
    // On a single line the state is said even if the title has to be cut for it.
    let said = state_beside(paint, requirement, row.width + code_width(paint))
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
        None => paint.label(x, row.y, room, &requirement.title, style),
    };
}

const fn title_style(paint: &Paint<'_>, index: usize) -> ratatui::style::Style {
    if index == paint.model.requirement {
        paint.styles.strong
    } else {
        paint.styles.text
    }
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
    let indent = code_width(paint);
    let x = row.x + 4 + indent;
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
    } else if let Some((_, rest)) = goes_on(requirement, end.saturating_sub(row.x + 2 + indent)) {
        let style = title_style(paint, index);
        paint.label(row.x + 2 + indent, row.y, room, &rest, style);
    }
}
