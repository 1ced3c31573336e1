//! The page of everything dated: what is overdue stands first and loudest.

use jiff::civil::Date;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use crate::app::target::{Pane, Target};
use crate::domain::agenda::{Entry, Horizon};
use crate::i18n::t;
use crate::keymap::Action;

use super::glance;
use super::modals::dialogue::{self, Dialogue};
use super::nothing;
use super::paint::Paint;
use super::split::left;
use super::text;
use super::view_state::{ViewState, scrolled};

/// How many days late what is said of a day is given room for.
const LATEST: i32 = 999;
/// Columns of what kind of thing it is.
const KIND: u16 = 10;
/// Columns of an account.
const ACCOUNT: u16 = 28;
/// Where there are no columns for it: the cells an account has at least, and those before its name.
const LEAST_OF_NAME: u16 = 19;
const BETWEEN: u16 = 2;
/// Columns of a manager.
const MANAGER: u16 = 18;
/// The most columns of what it is: the eye has to find the account behind it.
const WHAT: u16 = 60;
/// From this width on it is said who manages the account.
const WITH_MANAGERS: u16 = 128;
/// Columns of a day.
const DAY: u16 = 12;
/// From this width on the days themselves stand there too.
const WITH_DAYS: u16 = 96;

/// From this room on the account of the entry under the cursor stands beside the list, in so many columns with those
/// that set it apart.
const WITH_GLANCE: (u16, u16) = (190, 30);
const GLANCE: u16 = 66;
const GAP: u16 = 4;

/// One line of the page.
#[derive(Debug, Clone, Copy)]
enum Line {
    /// How near what follows is, and how many there are.
    Heading(Horizon, usize),
    /// An entry, by its place.
    Entry(usize),
    /// Between the groups.
    Blank,
}

/// Draws the page.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let title = t!(paint.words, "today-title");
    let note = count(paint);
    let look = Dialogue {
        title: &title,
        note: &note,
        focused: paint.has_keys(),
    };
    let inner = dialogue::draw_as_page(paint, area, &look);
    let inner = with_glance(paint, inner);
    state.wheel(Pane::Accounts, area);
    if paint.model.today_page.entries().is_empty() {
        return empty(paint, inner);
    }
    let lines = lines(paint);
    let rows = usize::from(inner.height);
    let cursor = paint.model.today_page.cursor;
    let at = lines
        .iter()
        .position(|line| matches!(line, Line::Entry(it) if *it == cursor));
    let at = at.unwrap_or_default();
    // The heading of the first entry of a group is in sight with it.
    let heading = at
        - usize::from(matches!(
            lines.get(at.wrapping_sub(1)),
            Some(Line::Heading(..))
        ));
    let scroll = scrolled(state.scroll.today, at, rows, lines.len());
    let scroll = scrolled(scroll, heading, rows, lines.len());
    state.scroll.today = scroll;
    for (line, y) in lines.iter().skip(scroll).zip(inner.y..inner.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..inner
        };
        // A heading says something with what stands below it.
        let is_last = y + 1 == inner.bottom() && scroll + rows < lines.len();
        if !(is_last && matches!(line, Line::Heading(..))) {
            draw_line(paint, *line, row, state);
        }
    }
    dialogue::scroll_marks(paint, inner, scroll > 0, scroll + rows < lines.len());
    state.rows(rows);
}

/// Draws the account of the entry under the cursor beside the list where there is room for it; gives the room of the
/// list.
fn with_glance(paint: &mut Paint<'_>, inner: Rect) -> Rect {
    if inner.width < WITH_GLANCE.0 || inner.height < WITH_GLANCE.1 {
        return inner;
    }
    let (list, rest) = left(inner, inner.width - GLANCE);
    let page = &paint.model.today_page;
    let entry = page.entries().get(page.cursor);
    if entry.is_some_and(|entry| entry.account.is_some()) {
        glance::draw(paint, rest, GAP);
    }
    left(list, list.width - 1).0
}

/// How many there are of each.
fn count(paint: &Paint<'_>) -> String {
    let (page, today) = (&paint.model.today_page, paint.model.today);
    let [overdue, week, later] = Horizon::ALL.map(|horizon| page.of(horizon, today).1);
    let dot = paint.glyphs.separator;
    t!(
        paint.words,
        "today-count",
        overdue = overdue,
        week = week,
        later = later,
        dot = dot
    )
}

fn empty(paint: &mut Paint<'_>, inner: Rect) {
    let title = t!(paint.words, "today-empty");
    let go = paint.named_key(Action::GoRequirements);
    let new = paint.named_key(Action::New);
    let hint = t!(paint.words, "today-empty-hint", go = go, new = new);
    nothing::in_box(paint, inner, &[title, hint]);
}

fn lines(paint: &Paint<'_>) -> Vec<Line> {
    let (page, today) = (&paint.model.today_page, paint.model.today);
    let mut lines = Vec::with_capacity(page.entries().len() + 5);
    for horizon in Horizon::ALL {
        let (start, count) = page.of(horizon, today);
        if count == 0 {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Line::Blank);
        }
        lines.push(Line::Heading(horizon, count));
        lines.extend((start..start + count).map(Line::Entry));
    }
    lines
}

fn draw_line(paint: &mut Paint<'_>, line: Line, row: Rect, state: &mut ViewState) {
    match line {
        Line::Blank => {}
        Line::Heading(horizon, count) => {
            let name = paint.words.horizon(horizon);
            let style = match horizon {
                Horizon::Later => paint.styles.strong,
                _ => urgency(paint, horizon).add_modifier(Modifier::BOLD),
            };
            let end = paint.label(row.x, row.y, row.width, &name, style);
            let count = format!(" {count}");
            paint.label(end, row.y, row.right() - end, &count, paint.styles.dim);
        }
        Line::Entry(at) => {
            let Some(entry) = paint.model.today_page.entries().get(at).copied() else {
                return;
            };
            if at == paint.model.today_page.cursor {
                let focused = paint.has_keys();
                paint.cursor_row(row, focused, state);
            }
            state.target(row, Target::Entry(at));
            draw_entry(paint, &entry, row);
        }
    }
}

/// From left to right: how far, which day, what kind, what, with whom.
fn draw_entry(paint: &mut Paint<'_>, entry: &Entry, row: Rect) {
    let today = paint.model.today;
    let near = paint.words.nearness(entry.due, today);
    let style = urgency(paint, Horizon::of(entry.due, today));
    // The words are the same below each other: what is in front of them is aligned by their end.
    let nearness = t!(paint.words, "overdue-days", days = LATEST);
    let nearness = text::width(&nearness) as u16;
    let mut x = row.x + 2 + nearness;
    paint.label_left_of(x, row.y, nearness, &near, style);
    x += 2;
    if row.width >= WITH_DAYS {
        paint.label(x, row.y, DAY, &day(paint, entry.due), paint.styles.dim);
        x += DAY;
    }
    let kind = paint.words.matter(entry.matter);
    paint.label(x, row.y, KIND, &kind, paint.styles.dim);
    x += KIND;
    let what = paint.words.entry(entry, &paint.model.portfolio);
    let end = match entry.account {
        Some(account) if row.width >= WITH_DAYS => draw_whose(paint, account, x, row),
        Some(account) => draw_name(paint, account, (x, text::width(&what) as u16), row),
        None => row.right(),
    };
    paint.label(x, row.y, end.saturating_sub(x), &what, paint.styles.text);
}

/// Draws with whom, and where there is room with its manager, in columns; gives the column before which the other words end. They begin at
/// `x`.
fn draw_whose(paint: &mut Paint<'_>, account: usize, x: u16, row: Rect) -> u16 {
    let portfolio = paint.model.shown();
    let Some(account) = portfolio.accounts().get(account) else {
        return row.right();
    };
    let wide = row.width >= WITH_MANAGERS;
    let manager = if wide { MANAGER } else { 0 };
    let at = row.right().saturating_sub(ACCOUNT + manager).min(x + WHAT);
    let dim = paint.styles.dim;
    paint.label(at, row.y, ACCOUNT - 1, &account.name, dim);
    if let Some(person) = account.manager.as_ref().filter(|_| wide) {
        let person = portfolio.person_name(person);
        paint.label(at + ACCOUNT, row.y, MANAGER, person, dim);
    }
    at - 1
}

/// Draws with whom at the end of the row, so that the words before it, which begin at `x` and take so many cells, have
/// what it leaves; gives the column before which they end.
fn draw_name(paint: &mut Paint<'_>, account: usize, (x, what): (u16, u16), row: Rect) -> u16 {
    let Some(account) = paint.model.shown().accounts().get(account) else {
        return row.right();
    };
    let end = row.right();
    let left = end.saturating_sub(x + what + BETWEEN);
    let cells = left.max(LEAST_OF_NAME);
    let at = paint.label_left_of(end, row.y, cells, &account.name, paint.styles.dim);
    at.saturating_sub(BETWEEN)
}

fn day(paint: &Paint<'_>, date: Date) -> String {
    paint.words.date(date)
}

const fn urgency(paint: &Paint<'_>, horizon: Horizon) -> Style {
    match horizon {
        Horizon::Overdue => paint.styles.bad,
        Horizon::ThisWeek => paint.styles.warn,
        Horizon::Later => paint.styles.dim,
    }
}
