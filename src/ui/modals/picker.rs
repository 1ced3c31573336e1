//! A list over the page: palette, help, choices, messages.

mod measure;
mod rows;
mod titles;

use ratatui::layout::Rect;

use super::dialogue::{self, Dialogue};
use super::hints;
use crate::app::picker::{Item, Picker, Purpose};
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::input::{self, Field};
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};
use crate::ui::view_state::ViewState;
use measure::Measure;
use rows::{Look, Slots};

/// Columns of a list of commands where there is room for their sentences beside them.
const WIDE: u16 = 112;
/// Columns of a list of commands elsewhere.
const NARROW: u16 = 76;
/// Columns of one of several columns of help.
const COLUMN: u16 = 44;
/// Between two columns of help.
const GAP: u16 = 2;
/// More columns of help than these are not read but searched.
const MOST_COLUMNS: u16 = 4;
/// Columns of a list of choices, unless they need more; then at most as many as a list of commands has.
const CHOICES: u16 = 64;
/// Columns of a choice that are not its words: the borders, the cursor, the mark.
const LABEL_MARGIN: u16 = 9;
/// Lines kept for what the item under the cursor has to say.
const DETAIL: u16 = 2;
/// Lines kept for a whole message.
const MESSAGE: u16 = 6;

/// Draws a list, in the middle of the page.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    page: Rect,
    picker: &Picker,
    on_top: bool,
    state: &mut ViewState,
) {
    let intro = titles::intro(paint, picker, page.width);
    let area = area(page, picker, intro.len());
    let count = count(paint, picker);
    let look = Dialogue {
        title: &titles::title(paint, picker),
        note: &count,
        focused: on_top,
    };
    let mut room = dialogue::draw(paint, area, &look);
    if on_top {
        state.cover();
        let moves: &[Action] = &[Action::MoveUp, Action::MoveDown];
        let does = match picker.purpose {
            Purpose::Preview(_) => Some(t!(paint.words, "preview-bring-back")),
            Purpose::Reading(_) => Some(t!(paint.words, "reading-write")),
            Purpose::Import => picker.picked().map(|it| it.detail.clone()),
            _ => None,
        };
        if let Some(does) = does {
            let cancel = paint.words.action(Action::Cancel);
            let called = [(Action::Open, does), (Action::Cancel, cancel)];
            hints::draw_called(paint, area, &called);
        } else if picker.items.is_empty() {
            hints::draw(paint, area, &[&[Action::Cancel]]);
        } else {
            hints::draw(paint, area, &[moves, &[Action::Open], &[Action::Cancel]]);
        }
    }
    for line in &intro {
        paint.label(room.x, room.y, room.width, line, paint.styles.text);
        room = below(room, 1);
    }
    if picker.is_searched() {
        search_line(paint, room, picker, on_top, state);
        room = below(room, 2);
    }
    list(paint, room, picker, on_top, state);
}

/// The box is as high as the whole list, so that it does not jump while a search narrows it.
fn area(page: Rect, picker: &Picker, intro: usize) -> Rect {
    let wide = page.width.saturating_sub(4);
    let columns = columns(picker, wide.saturating_sub(4));
    let width = match picker.purpose {
        Purpose::Help if columns > 1 => columns * (COLUMN + GAP) - GAP + 4,
        Purpose::Palette if wide >= WIDE => rows::commands(&picker.items).clamp(WIDE, wide),
        Purpose::Palette | Purpose::Help | Purpose::Copies => NARROW,
        Purpose::Messages
        | Purpose::Problems
        | Purpose::Preview(_)
        | Purpose::Reading(_)
        | Purpose::Import
        | Purpose::Day(_)
        | Purpose::Level { .. } => rows::choices(picker).clamp(NARROW, WIDE),
        _ => rows::choices(picker).clamp(CHOICES, WIDE),
    };
    let width = width.min(wide.max(4));
    let inside = width.saturating_sub(4);
    let all = 0..picker.items.len();
    let lines = rows::lines(&picker.items, all, measure(picker, inside)).len();
    let search = if picker.is_searched() { 2 } else { 0 };
    let detail = if has_details(picker, width) {
        detail_lines(picker) + 1
    } else {
        0
    };
    let lines = lines.div_ceil(usize::from(columns));
    let height = u16::try_from(lines + intro).unwrap_or(u16::MAX);
    let least = if has_air(picker) { 3 } else { 1 };
    let height = height.max(least).saturating_add(search + detail + 2);
    let page = Rect {
        height: page
            .height
            .saturating_sub(if page.height > 24 { 4 } else { 0 }),
        y: page.y + if page.height > 24 { 2 } else { 0 },
        ..page
    };
    dialogue::centred(page, width, height)
}

/// Whether the list is but a sentence, set apart from its borders.
fn has_air(picker: &Picker) -> bool {
    picker.items.is_empty() && !picker.is_searched()
}

/// Whether what an item has to say stands below the list: where there is no room beside its name.
fn has_details(picker: &Picker, width: u16) -> bool {
    match picker.purpose {
        Purpose::Palette => width < WIDE,
        Purpose::Help | Purpose::Copies => true,
        Purpose::Calls => rows::choices(picker) > width,
        Purpose::Messages | Purpose::Problems | Purpose::Preview(_) | Purpose::Level { .. } => {
            let room = usize::from(width.saturating_sub(LABEL_MARGIN));
            let is_cut = |item: &Item| text::width(&item.label) > room;
            picker.items.iter().any(is_cut)
        }
        _ => false,
    }
}

/// How many lines are kept for what the item under the cursor has to say: what was said may be the
/// report of a file, with a line for each problem.
const fn detail_lines(picker: &Picker) -> u16 {
    match picker.purpose {
        Purpose::Messages | Purpose::Problems => MESSAGE,
        _ => DETAIL,
    }
}

/// What goes on in lines of its own, in a list so many columns wide: what is wrong with a table is read as a whole, and
/// so are the keys in help.
fn measure(picker: &Picker, inside: u16) -> Option<Measure> {
    let columns = columns(picker, inside);
    match picker.purpose {
        Purpose::Import => Some(Measure::Words(Measure::cells(inside))),
        Purpose::Help => {
            let column = ((inside + GAP) / columns).saturating_sub(GAP);
            Some(Measure::Keys(Measure::cells(column)))
        }
        _ => None,
    }
}

/// How many columns a list has: help takes those that there is room for.
fn columns(picker: &Picker, inside: u16) -> u16 {
    match picker.purpose {
        Purpose::Help => ((inside + GAP) / (COLUMN + GAP)).clamp(1, MOST_COLUMNS),
        _ => 1,
    }
}

/// `12 of 96` while a search narrows the list, else how many there are.
fn count(paint: &Paint<'_>, picker: &Picker) -> String {
    let (shown, all) = (picker.shown.len(), picker.items.len());
    if shown < all {
        t!(paint.words, "count-of", shown = shown, all = all)
    } else if picker.is_searched() {
        all.to_string()
    } else {
        String::new()
    }
}

fn below(room: Rect, lines: u16) -> Rect {
    let lines = lines.min(room.height);
    Rect {
        y: room.y + lines,
        height: room.height - lines,
        ..room
    }
}

fn search_line(
    paint: &mut Paint<'_>,
    room: Rect,
    picker: &Picker,
    on_top: bool,
    state: &mut ViewState,
) {
    if room.height == 0 || room.width < 4 {
        return;
    }
    paint.label(room.x, room.y, 2, "/", paint.styles.accent);
    let field = Field {
        x: room.x + 2,
        y: room.y,
        width: room.width - 2,
    };
    if on_top {
        input::draw(paint, field, &picker.query, state);
    } else {
        let query = picker.query.value();
        paint.label(field.x, field.y, field.width, query, paint.styles.text);
    }
    if picker.query.value().is_empty() {
        let words = titles::placeholder(paint, picker);
        // A column is left free for the caret.
        let style = paint.styles.placeholder;
        paint.label(field.x + 1, field.y, field.width - 1, &words, style);
    }
}

fn list(paint: &mut Paint<'_>, room: Rect, picker: &Picker, on_top: bool, state: &mut ViewState) {
    let details = has_details(picker, room.width + 4);
    let lines = detail_lines(picker).min(room.height / 2);
    let (room, foot) = if details && room.height > lines + 1 {
        let rows = room.height - lines - 1;
        (
            Rect {
                height: rows,
                ..room
            },
            Some(below(room, rows + 1)),
        )
    } else {
        (room, None)
    };
    if picker.shown.is_empty() {
        let words = titles::nothing(paint, picker);
        let y = room.y + u16::from(has_air(picker) && room.height > 2);
        paint.label(room.x, y, room.width, &words, paint.styles.dim);
        if on_top && !picker.is_searched() {
            state.put_cursor(room.x, y);
        }
        return;
    }
    let measure = measure(picker, room.width);
    let lines = rows::lines(&picker.items, picker.shown.iter().copied(), measure);
    let look = Look::of(picker, details, on_top, measure);
    let columns = columns(picker, room.width);
    let slots = Slots::new(room, columns, GAP);
    rows::draw(paint, &slots, &lines, &look, state);
    if let (Some(foot), Some(item)) = (foot, picker.picked()) {
        let words = item
            .disabled
            .map_or_else(|| item.detail.clone(), |reason| paint.words.reason(reason));
        let words = if words.is_empty() {
            &item.label
        } else {
            &words
        };
        let clean = crate::clean::Clean::new(words);
        let text = wrap(&clean, usize::from(foot.width), usize::from(foot.height));
        for (at, line) in (foot.y..).zip(&text) {
            paint.label(foot.x, at, foot.width, line, paint.styles.dim);
        }
    }
}
