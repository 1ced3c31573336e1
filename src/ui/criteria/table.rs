//! Both axes as tables.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::columns::{self, Columns};
use super::measures;
use crate::app::model::CriteriaColumn;
use crate::app::notice::Notice;
use crate::domain::criterion::{Axis, Criterion, MAX_ATTRACTIVENESS};
use crate::domain::field::CriterionField;
use crate::domain::matrix::position::normalised_weights;
use crate::domain::selection::is_pareto_only;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::{ViewState, scrolled};

/// A line of the tables.
enum Line<'a> {
    /// A free line.
    Air,
    /// An axis, with the sum of its weights.
    Axis(Axis, f64),
    /// A criterion: its place among all, itself, its share of its axis' weight, and of that of the heaviest there.
    Criterion(usize, &'a Criterion, [f64; 2]),
    /// Why what was typed above was not taken.
    Problem(String),
    /// An axis has no criterion yet.
    Empty(Axis),
    /// All attractiveness is revenue and profit: a line of the warning, and whether it is the first.
    Pareto(bool, String),
}

/// How many lines the tables take where there is room for all, `airy` with a free one between them.
pub(super) fn height(paint: &Paint<'_>, width: u16, airy: bool) -> u16 {
    let lines = lines(paint, width, airy).len() + 1;
    u16::try_from(lines).unwrap_or(u16::MAX / 2)
}

/// Draws both tables under one line of column names.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, airy: bool, state: &mut ViewState) {
    if room.height == 0 || room.width < 20 {
        return;
    }
    let columns = Columns::of(room, paint.model.shown().accounts().len());
    names(paint, room.y, &columns);
    let room = Rect {
        y: room.y + 1,
        height: room.height - 1,
        ..room
    };
    let lines = lines(paint, room.width, airy);
    let first = first_line(paint, &lines, usize::from(room.height), state);
    for (y, line) in (room.y..room.bottom()).zip(lines.iter().skip(first)) {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        draw_line(paint, row, line, &columns, state);
    }
}

/// The first line shown: the criterion under the cursor is in sight, with the line below it, and the
/// first one with its heading.
fn first_line(paint: &Paint<'_>, lines: &[Line<'_>], rows: usize, state: &mut ViewState) -> usize {
    let here = paint.model.criterion;
    let bare = paint.model.bare_axis();
    let is_here = |line: &Line<'_>| match line {
        Line::Criterion(at, ..) => *at == here && bare.is_none(),
        Line::Empty(axis) => bare == Some(*axis),
        _ => false,
    };
    let cursor = lines.iter().position(is_here).unwrap_or_default();
    let below = (cursor + 1).min(lines.len().saturating_sub(1));
    let first = scrolled(state.scroll.criteria, below, rows, lines.len());
    let first = if cursor <= 1 { 0 } else { first.min(cursor) };
    state.scroll.criteria = first;
    if super::is_focused(paint) {
        state.rows(rows);
    }
    first
}

fn names(paint: &mut Paint<'_>, y: u16, columns: &Columns) {
    let words = paint.words;
    let dim = paint.styles.dim;
    let (x, width) = columns.name;
    paint.label(x, y, width, &t!(words, "criteria-name"), dim);
    right(paint, y, columns.weight, &t!(words, "criteria-weight"), dim);
    right(paint, y, columns.share, &t!(words, "criteria-share"), dim);
    let (x, width) = columns.measure;
    paint.label(x, y, width, &t!(words, "criteria-measure"), dim);
    right(paint, y, columns.scored, &t!(words, "criteria-scored"), dim);
}

/// Writes words that end where a column ends.
fn right(paint: &mut Paint<'_>, y: u16, (x, width): (u16, u16), words: &str, style: Style) {
    paint.label_left_of(x + width, y, width, words, style);
}

/// The lines of both tables, `airy` with a free one between them.
fn lines<'a>(paint: &Paint<'a>, width: u16, airy: bool) -> Vec<Line<'a>> {
    let model = paint.model;
    let criteria = model.shown().criteria();
    let mut lines = Vec::new();
    let mut at = 0;
    for axis in Axis::ALL {
        let of_axis = criteria.of(axis);
        let total: f64 = of_axis.iter().map(|criterion| criterion.weight).sum();
        if airy && axis == Axis::Strength {
            lines.push(Line::Air);
        }
        lines.push(Line::Axis(axis, total));
        let shares = normalised_weights(of_axis);
        let heaviest = shares.iter().copied().fold(0.0, f64::max);
        for (criterion, share) in of_axis.iter().zip(shares) {
            let of_heaviest = if heaviest > 0.0 {
                share / heaviest
            } else {
                0.0
            };
            lines.push(Line::Criterion(at, criterion, [share, of_heaviest]));
            lines.extend(problem(paint, criterion));
            at += 1;
        }
        if of_axis.is_empty() {
            lines.push(Line::Empty(axis));
        }
        if axis == Axis::Attractiveness {
            lines.extend(pareto(paint, width));
        }
    }
    lines
}

/// The warning that all attractiveness is revenue and profit, where it holds.
fn pareto<'a>(paint: &Paint<'a>, width: u16) -> Vec<Line<'a>> {
    let portfolio = paint.model.shown();
    let currency = portfolio.settings().currency.as_deref();
    if !is_pareto_only(portfolio.criteria(), currency) {
        return Vec::new();
    }
    let words = paint.words.notice(&Notice::ParetoOnly);
    let lines = wrap(&words, usize::from(width.saturating_sub(2)), 3);
    let line = |(at, words)| Line::Pareto(at == 0, words);
    lines.into_iter().enumerate().map(line).collect()
}

fn problem<'a>(paint: &Paint<'a>, criterion: &Criterion) -> Option<Line<'a>> {
    let cell = [CriterionField::Name, CriterionField::Weight]
        .into_iter()
        .find_map(|field| measures::open(paint.model, criterion, field))?;
    let problem = cell.problem.as_ref()?;
    Some(Line::Problem(paint.words.problem(problem)))
}

fn draw_line(
    paint: &mut Paint<'_>,
    row: Rect,
    line: &Line<'_>,
    columns: &Columns,
    state: &mut ViewState,
) {
    let (x, width) = (row.x + 2, row.width.saturating_sub(2));
    match line {
        Line::Air => {}
        Line::Axis(axis, total) => axis_row(paint, row, *axis, *total, columns),
        Line::Criterion(at, criterion, shares) => {
            criterion_row(paint, row, (*at, criterion, *shares), columns, state);
        }
        Line::Problem(words) => {
            paint.label(x, row.y, width, words, paint.styles.bad);
        }
        Line::Empty(axis) => bare_row(paint, row, *axis, state),
        Line::Pareto(is_first, words) => {
            if *is_first {
                paint.label(row.x, row.y, 2, paint.glyphs.warning, paint.styles.warn);
            }
            paint.label(x, row.y, width, words, paint.styles.warn);
        }
    }
}

fn axis_row(paint: &mut Paint<'_>, row: Rect, axis: Axis, total: f64, columns: &Columns) {
    let count = paint.model.shown().criteria().of(axis).len();
    let words = paint.words;
    let x = paint.label(
        row.x,
        row.y,
        row.width,
        &words.axis(axis),
        paint.styles.title,
    );
    let count = match axis {
        Axis::Attractiveness => {
            let most = MAX_ATTRACTIVENESS;
            t!(words, "criteria-count", count = count, most = most)
        }
        Axis::Strength => count.to_string(),
    };
    let room = columns.weight.0.saturating_sub(x + 2);
    paint.label(x + 2, row.y, room, &count, paint.styles.dim);
    let dim = paint.styles.dim;
    let total = paint.figure(words.number(total, 2));
    right(paint, row.y, columns.weight, &total, dim);
}

/// An axis without criteria: the cursor can stand there, to make the first one.
fn bare_row(paint: &mut Paint<'_>, row: Rect, axis: Axis, state: &mut ViewState) {
    let (x, width) = (row.x + 2, row.width.saturating_sub(2));
    let here = paint.model.bare_axis() == Some(axis);
    if here {
        mark_row(paint, row);
    }
    let new = paint.named_key(Action::New);
    let words = t!(paint.words, "criteria-empty", new = new);
    let style = if here {
        paint.styles.strong
    } else {
        paint.styles.dim
    };
    paint.sentence(x, row.y, width, &words, style);
    if here && super::is_focused(paint) && paint.model.cell.is_none() {
        state.put_cursor(x, row.y);
    }
}

/// The row under the cursor.
fn mark_row(paint: &mut Paint<'_>, row: Rect) {
    let styles = paint.styles;
    let style = if super::is_focused(paint) {
        styles.selection
    } else {
        styles.selection_quiet
    };
    paint.fill(row, style);
    paint.label(row.x, row.y, 1, paint.glyphs.cursor, styles.accent);
}

fn criterion_row(
    paint: &mut Paint<'_>,
    row: Rect,
    (at, criterion, shares): (usize, &Criterion, [f64; 2]),
    columns: &Columns,
    state: &mut ViewState,
) {
    let here = at == paint.model.criterion && paint.model.bare_axis().is_none();
    if here {
        mark_row(paint, row);
    }
    state.target(row, columns::target(&criterion.id));
    figures(paint, row.y, shares, columns);
    let (scored, dim) = (scored(paint, at, row.width, state), paint.styles.dim);
    right(paint, row.y, columns.scored, &scored, dim);
    for column in [
        CriteriaColumn::Name,
        CriteriaColumn::Weight,
        CriteriaColumn::Measure,
    ] {
        cell(paint, row.y, criterion, (column, here), columns, state);
    }
}

/// A share as percent, and as a bar as long as it is beside the heaviest of its axis.
fn figures(paint: &mut Paint<'_>, y: u16, [share, of_heaviest]: [f64; 2], columns: &Columns) {
    let percent = paint.figure(paint.words.percent(share * 100.0, 0));
    let style = paint.styles.text;
    right(paint, y, columns.share, &percent, style);
    if paint.is_veiled() {
        return;
    }
    let (x, width) = columns.bar;
    let cells = usize::from(width);
    let filled = (of_heaviest * f64::from(width)).round() as usize;
    let least = usize::from(share > 0.0);
    let filled = filled.max(least);
    let (full, empty) = text::pips(filled, cells, paint.glyphs);
    let x = paint.label(x, y, width, &full, paint.styles.full);
    paint.label(x, y, width, &empty, paint.styles.faint);
}

/// How many accounts have a score on a criterion, given or computed.
fn scored(paint: &Paint<'_>, at: usize, width: u16, state: &mut ViewState) -> String {
    let (scored, all) = (
        state.scored(paint.model, at),
        paint.model.shown().accounts().len(),
    );
    if width < columns::WIDE {
        format!("{scored}/{all}")
    } else {
        t!(
            paint.words,
            "criteria-scored-of",
            scored = scored,
            all = all
        )
    }
}

/// A cell that can be edited: what it holds, or what is being typed into it.
fn cell(
    paint: &mut Paint<'_>,
    y: u16,
    criterion: &Criterion,
    (column, here): (CriteriaColumn, bool),
    columns: &Columns,
    state: &mut ViewState,
) {
    let model = paint.model;
    let under_cursor = here && model.criteria_column == column && super::is_focused(paint);
    let (field, (x, width)) = match column {
        CriteriaColumn::Name => (Some(CriterionField::Name), columns.name),
        CriteriaColumn::Weight => (Some(CriterionField::Weight), columns.weight),
        CriteriaColumn::Measure => (None, columns.measure),
    };
    if let Some(cell) = field.and_then(|field| measures::open(model, criterion, field)) {
        return input::draw(paint, Field { x, y, width }, &cell.input, state);
    }
    let style = match (under_cursor, column) {
        (true, _) => paint.styles.accent_strong,
        (false, CriteriaColumn::Measure) => paint.styles.dim,
        (false, _) => paint.styles.text,
    };
    match column {
        CriteriaColumn::Name => paint.label(x, y, width.saturating_sub(1), &criterion.name, style),
        CriteriaColumn::Weight => {
            let weight = paint.figure(paint.words.number(criterion.weight, 2));
            paint.label_left_of(x + width, y, width, &weight, style)
        }
        CriteriaColumn::Measure => {
            let words = measures::summary(paint, criterion, width);
            paint.label(x, y, width, &words, style)
        }
    };
    if under_cursor && model.cell.is_none() {
        let at = if column == CriteriaColumn::Weight {
            x + width.saturating_sub(1)
        } else {
            x
        };
        state.put_cursor(at, y);
    }
}
