//! The page of the selection: two rankings side by side, and below them where the effort goes. Under the
//! veil there is no ranking: the accounts stand in the file's order, with what they are to us.

mod columns;
mod efforts;
mod veiled;

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::target::{Pane, Target};
use crate::domain::Account;
use crate::domain::account::Status;
use crate::domain::selection::MAX_KEY_ACCOUNTS;
use crate::domain::selection::ranking::Ranked;
use crate::i18n::t;
use crate::keymap::Action;

use super::glance;
use super::modals::dialogue::{self, Dialogue};
use super::nothing;
use super::paint::Paint;
use super::split::above;
use super::told;
use super::view_state::{ViewState, scrolled};

/// Lines of the efforts: a heading, and the three zones.
const EFFORTS: u16 = 4;
/// Lines between the rankings and the efforts: what the marks say, and a free one.
const BETWEEN: u16 = 2;
/// From this width on an account's own effort stands with it.
const WITH_EFFORT: u16 = 66;
/// The columns of the efforts beside a matrix.
const BESIDE: u16 = 78;
/// The columns before what the method says.
const INDENT: u16 = 2;
/// Columns of a rank.
const RANK: u16 = 4;
/// Columns of a cell's name.
const CELL: u16 = 13;
/// The most columns of the ranking by revenue: the eye has to find the figure behind a name.
const MEASURE: u16 = 60;
/// Columns of a revenue.
const REVENUE: u16 = 9;
/// Columns of what an account gets and should get: pips, and two figures.
const EFFORT: u16 = 20;

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "selection-title");
    let note = limit(paint);
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: paint.has_keys(),
    };
    let inner = dialogue::draw_as_page(paint, area, &look);
    state.wheel(Pane::Accounts, area);
    if paint.model.selection_page.by_matrix().is_empty() {
        let go = paint.named_key(Action::GoAccounts);
        let new = paint.named_key(Action::New);
        let empty = t!(paint.words, "selection-empty", go = go, new = new);
        return nothing::in_box(paint, inner, &[empty]);
    }
    if paint.is_veiled() {
        return veiled::draw(paint, inner, state);
    }
    let below = if inner.height > EFFORTS + 6 {
        EFFORTS + BETWEEN
    } else {
        0
    };
    let lists = Rect {
        height: (inner.height - below).min(longest(paint)),
        ..inner
    };
    // Where efforts have no room, the names by revenue need it more.
    let share = if inner.width * 3 / 5 > WITH_EFFORT {
        inner.width * 3 / 5 - 1
    } else {
        inner.width * 11 / 20 - 1
    };
    // What the names by revenue do not need is of use beside the others.
    let share = share.max(inner.width.saturating_sub(MEASURE + 2));
    let left = Rect {
        width: share,
        ..lists
    };
    let right = Rect {
        x: left.right() + 2,
        width: inner.width - left.width - 2,
        ..lists
    };
    draw_list(paint, left, false, state);
    draw_list(paint, right, true, state);
    if below > 0 {
        let said = glance::beside_matrix(paint, above(inner, lists.height).1, BESIDE, state);
        let (effort, rest) = above(said, below);
        draw_below(paint, effort, left.width >= WITH_EFFORT);
        draw_told(paint, rest);
    }
}

/// Lines of the longer ranking: its name, the accounts, and a free one.
fn longest(paint: &Paint<'_>) -> u16 {
    let page = &paint.model.selection_page;
    let longest = page.by_matrix().len().max(page.by_revenue().len());
    u16::try_from(longest).unwrap_or(u16::MAX / 2) + 2
}

/// What the marks say, the efforts of the zones, and that of the selected account where the lists do not say it.
fn draw_below(paint: &mut Paint<'_>, room: Rect, said: bool) {
    let line = |down: u16, height: u16| Rect {
        y: room.y + down,
        height,
        ..room
    };
    draw_legend(paint, line(0, 1));
    if !said {
        efforts::of_selected(paint, line(1, 1), EFFORT);
    }
    efforts::draw(paint, line(BETWEEN, EFFORTS));
}

/// What the method says to the selected account below a free line, set in as the rows of the efforts are.
fn draw_told(paint: &mut Paint<'_>, room: Rect) {
    if room.height < told::LEAST {
        return;
    }
    let below = above(room, 1).1;
    let set_in = Rect {
        x: below.x + INDENT,
        width: below.width.saturating_sub(INDENT + 1),
        ..below
    };
    told::draw(paint, set_in);
}

/// What the marks before the names say.
fn draw_legend(paint: &mut Paint<'_>, row: Rect) {
    let marks = [
        (paint.glyphs.due, t!(paint.words, "selection-forgotten")),
        (paint.glyphs.warning, t!(paint.words, "selection-favoured")),
    ];
    let mut x = row.x + 2;
    for (mark, words) in marks {
        x = paint.label(x, row.y, 2, mark, paint.styles.warn) + 1;
        let room = row.right().saturating_sub(x);
        x = paint.label(x, row.y, room, &words, paint.styles.dim) + 3;
    }
}

/// How many key accounts there are, and how many there may be.
fn limit(paint: &Paint<'_>) -> String {
    let count = paint.model.figures.counts().key();
    let most = MAX_KEY_ACCOUNTS;
    if count > most {
        let mark = paint.glyphs.warning;
        return t!(
            paint.words,
            "selection-over",
            count = count,
            most = most,
            mark = mark
        );
    }
    t!(paint.words, "selection-limit", count = count, most = most)
}

/// One ranking, under its name.
fn draw_list(paint: &mut Paint<'_>, room: Rect, by_revenue: bool, state: &mut ViewState) {
    let page = &paint.model.selection_page;
    let walked = page.along_revenue == by_revenue;
    let (name, ranked) = if by_revenue {
        (t!(paint.words, "selection-by-revenue"), page.by_revenue())
    } else {
        (t!(paint.words, "selection-by-matrix"), page.by_matrix())
    };
    let style = if walked {
        paint.styles.accent_strong
    } else {
        paint.styles.strong
    };
    paint.label(room.x + 2, room.y, room.width - 2, &name, style);
    if !by_revenue && room.width >= WITH_EFFORT {
        columns::names(paint, room, room.right() - EFFORT - CELL);
    }
    let room = Rect {
        y: room.y + 1,
        height: room.height - 1,
        ..room
    };
    let rows = usize::from(room.height);
    let selected = paint.model.selected;
    let at = ranked.iter().position(|it| Some(it.index) == selected);
    let at = at.unwrap_or_default();
    let scroll = &mut state.scroll.selection[usize::from(by_revenue)];
    *scroll = scrolled(*scroll, at, rows, ranked.len());
    let first = *scroll;
    for (ranked, y) in ranked.iter().skip(first).zip(room.y..room.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        if Some(ranked.index) == selected {
            let focused = walked && paint.has_keys();
            paint.cursor_row(row, focused, state);
        }
        let Some(account) = paint.model.portfolio.accounts().get(ranked.index) else {
            continue;
        };
        state.target(row, Target::Account(Pane::Accounts, account.id.clone()));
        if by_revenue {
            draw_by_revenue(paint, row, ranked, account);
        } else {
            draw_by_matrix(paint, row, ranked, account);
        }
    }
    dialogue::scroll_marks(paint, room, first > 0, first + rows < ranked.len());
    if walked {
        state.rows(rows);
    }
}

/// Rank, name, cell, what it is to us, effort; a mark where revenue alone would forget it.
fn draw_by_matrix(paint: &mut Paint<'_>, row: Rect, ranked: &Ranked, account: &Account) {
    let mut end = row.right();
    if row.width >= WITH_EFFORT {
        end -= EFFORT;
        efforts::of_account(
            paint,
            Rect {
                x: end,
                width: EFFORT,
                ..row
            },
            ranked.index,
        );
    }
    end -= CELL;
    draw_cell(
        paint,
        Rect {
            x: end,
            width: CELL,
            ..row
        },
        ranked.index,
    );
    let mark = match (ranked.matrix, ranked.pareto) {
        (true, false) => Some((paint.glyphs.due, paint.styles.warn)),
        _ => None,
    };
    let end = columns::draw(paint, row, end, ranked.index, account);
    let names = Rect {
        width: end.saturating_sub(row.x + 1),
        ..row
    };
    draw_name(paint, names, ranked.by_matrix, account, mark);
}

/// Rank, name, revenue; a mark where the matrix would not choose it.
fn draw_by_revenue(paint: &mut Paint<'_>, row: Rect, ranked: &Ranked, account: &Account) {
    let end = row.right() - REVENUE;
    let currency = paint.model.portfolio.settings().currency.as_deref();
    let revenue = ranked.revenue.map(|it| paint.words.amount(it, currency));
    let revenue = revenue.unwrap_or_else(|| paint.glyphs.none.to_owned());
    let style = if ranked.pareto {
        paint.styles.text
    } else {
        paint.styles.dim
    };
    paint.label_left_of(row.right(), row.y, REVENUE, &revenue, style);
    let mark = match (ranked.matrix, ranked.pareto) {
        (false, true) => Some((paint.glyphs.warning, paint.styles.warn)),
        _ => None,
    };
    let names = Rect {
        width: end.saturating_sub(row.x + 1),
        ..row
    };
    draw_name(paint, names, ranked.by_revenue, account, mark);
}

/// A rank, a mark and a name; names of who is no key account are quiet.
fn draw_name(
    paint: &mut Paint<'_>,
    row: Rect,
    rank: Option<usize>,
    account: &Account,
    mark: Option<(&'static str, Style)>,
) {
    let rank = rank.map(|rank| rank.to_string());
    let rank = rank.unwrap_or_else(|| paint.glyphs.none.to_owned());
    paint.label_left_of(row.x + 1 + RANK, row.y, RANK, &rank, paint.styles.dim);
    let x = row.x + RANK + 2;
    if let Some((glyph, style)) = mark {
        paint.label(x, row.y, 1, glyph, style);
    }
    let style = match account.status {
        Status::Key => paint.styles.text,
        _ => paint.styles.dim,
    };
    let x = x + 2;
    let room = row.right().saturating_sub(x);
    paint.label(x, row.y, room, &account.name, style);
}

fn draw_cell(paint: &mut Paint<'_>, field: Rect, index: usize) {
    let cell = paint
        .model
        .position(index)
        .and_then(|position| position.cell);
    let Some(cell) = cell else {
        return;
    };
    let style = paint.styles.zone(cell.zone()).text;
    let name = paint.words.cell(cell);
    paint.label(field.x, field.y, field.width, &name, style);
}
