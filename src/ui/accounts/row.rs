//! One line of the list: an account, or the names of the columns.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::fuzzy::Fuzzy;
use crate::app::target::{Pane, Target};
use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::account::Status;
use crate::domain::figures::AccountFigures;
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

use super::columns::{BEFORE_NAME, Column, Columns};
use super::{Labels, matched, values};

/// What all lines of the list share.
pub(super) struct List<'a> {
    /// Whether the keys go to the list.
    pub(super) focused: bool,
    /// Where everything stands.
    pub(super) columns: Columns,
    /// Its words.
    pub(super) labels: &'a Labels,
    /// The portfolio's currency.
    pub(super) currency: Option<&'a str>,
    /// What the list is narrowed down to.
    pub(super) fuzzy: Option<Fuzzy>,
}

/// What one line is about.
pub(super) struct Entry<'a> {
    /// Its place in the portfolio.
    pub(super) index: usize,
    pub(super) account: &'a Account,
    pub(super) figures: &'a AccountFigures,
}

/// Draws the names of the columns.
pub(super) fn header(paint: &mut Paint<'_>, area: Rect, columns: &Columns, labels: &Labels) {
    let style = paint.styles.dim;
    let name = columns.name.min(area.width.saturating_sub(BEFORE_NAME));
    paint.label(area.x + BEFORE_NAME, area.y, name, &labels.account, style);
    for (column, x, width) in &columns.list {
        let at = Rect::new(area.x + x, area.y, *width, 1);
        match column {
            Column::Values => values::axes(paint, at, columns.value, ("Y", "X"), style),
            column if column.is_of_figures() => {
                paint.label_left_of(at.right(), at.y, at.width, labels.column(*column), style);
            }
            column => {
                paint.label(at.x, at.y, at.width, labels.column(*column), style);
            }
        }
    }
}

/// Draws an account.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    line: Rect,
    state: &mut ViewState,
    list: &mut List<'_>,
    index: usize,
) {
    let model = paint.model;
    let (Some(account), Some(figures)) =
        (model.shown().accounts().get(index), model.figures_of(index))
    else {
        return;
    };
    let entry = Entry {
        index,
        account,
        figures,
    };
    let selected = model.selected == Some(index);
    if selected {
        select(paint, line, state, list.focused);
    }
    name(paint, line, list, &entry, selected);
    for at in 0..list.columns.list.len() {
        if let Some((column, x, width)) = list.columns.list.get(at).copied() {
            let field = Rect::new(line.x + x, line.y, width, 1);
            values::draw(paint, field, list, &entry, column);
        }
    }
    let target = Target::Account(Pane::Accounts, account.id.clone());
    state.target(line, target);
}

/// Marks the line of the selected account, more quietly while the keys go elsewhere: every pane is about it.
fn select(paint: &mut Paint<'_>, line: Rect, state: &mut ViewState, focused: bool) {
    if !focused {
        paint.fill(line, paint.styles.selection_quiet);
        let cursor = paint.glyphs.cursor;
        paint.label(line.x, line.y, 1, cursor, paint.styles.dim);
        return;
    }
    paint.fill(line, paint.styles.selection);
    let cursor = paint.glyphs.cursor;
    paint.label(line.x, line.y, 1, cursor, paint.styles.accent_strong);
    if paint.model.cell.is_none() {
        state.put_cursor(line.x, line.y);
    }
}

/// Draws the name with its marks right before the figures.
fn name(paint: &mut Paint<'_>, line: Rect, list: &mut List<'_>, entry: &Entry<'_>, selected: bool) {
    let width = list
        .columns
        .name
        .min(line.width.saturating_sub(BEFORE_NAME));
    let x = line.x + BEFORE_NAME;
    let marks = marks(paint, entry);
    let taken = u16::try_from(marks.len()).unwrap_or(0);
    let room = match taken {
        0 => width,
        _ => width.saturating_sub(taken + 1),
    };
    let style = match (selected, entry.account.status) {
        (true, _) => paint.styles.strong,
        (false, Status::Former) => paint.styles.dim,
        (false, _) => paint.styles.text,
    };
    let shown = Clean::new(&entry.account.name);
    let shown = text::truncate(&shown, usize::from(room));
    paint.label(x, line.y, room, &shown, style);
    if let Some(fuzzy) = &mut list.fuzzy {
        matched::draw(paint, (x, line.y), &shown, fuzzy);
    }
    let from = (x + width).saturating_sub(taken);
    for (at, (glyph, style)) in (from..).zip(marks) {
        paint.label(at, line.y, 1, glyph, style);
    }
}

/// A promise is overdue; only part is scored; not a key account.
fn marks(paint: &Paint<'_>, entry: &Entry<'_>) -> Vec<(&'static str, Style)> {
    let (glyphs, styles) = (paint.glyphs, paint.styles);
    let is_partial = entry.figures.position.cell.is_some() && !entry.figures.position.is_complete();
    let status = match entry.account.status {
        Status::Key => None,
        Status::Candidate | Status::Incubator => Some(glyphs.candidate),
        Status::Former => Some(glyphs.former),
    };
    let overdue = entry.figures.promises.overdue > 0 && entry.account.status != Status::Former;
    let overdue = overdue.then_some((glyphs.overdue, styles.bad));
    let partial = is_partial.then_some((glyphs.partial, styles.dim));
    let status = status.map(|glyph| (glyph, styles.dim));
    overdue.into_iter().chain(partial).chain(status).collect()
}
