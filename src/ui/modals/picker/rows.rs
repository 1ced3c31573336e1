//! The lines of a list: items, under headings where they have any.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::dialogue::scroll_marks;
use super::measure::Measure;
use super::titles;
use crate::app::picker::{Item, KEYS_GAP, Pick, Picker, Purpose};
use crate::app::target::Target;
use crate::clean::Clean;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::{ViewState, scrolled};

/// The most columns of the names of commands where their sentences stand beside them.
const NAMES: u16 = 24;

/// The columns of these names, with the gap after them.
fn names(items: &[Item]) -> u16 {
    widest(items, |item| text::width(&item.label) + BETWEEN).min(NAMES)
}

/// The columns of the widest of these items, each of so many cells.
fn widest(items: &[Item], cells: impl Fn(&Item) -> usize) -> u16 {
    let widest = items.iter().map(cells).max().unwrap_or_default();
    u16::try_from(widest).unwrap_or(u16::MAX / 2)
}

/// The columns of a list of choices in which nothing is cut: their words, what is to be known of them, and what is around.
pub(super) fn choices(picker: &Picker) -> u16 {
    let mark = if titles::marks_what_holds(&picker.purpose) {
        2
    } else {
        0
    };
    let cells = |item: &Item| {
        let detail = text::width(&Clean::new(&item.detail));
        let gap = if detail > 0 { BETWEEN } else { 0 };
        mark + text::width(&item.label) + gap + detail
    };
    widest(&picker.items, cells).saturating_add(AROUND)
}

/// The columns of a list of commands in which nothing is cut: names, sentences, keys, and what is around them.
pub(super) fn commands(items: &[Item]) -> u16 {
    let cells = |item: &Item| {
        text::width(&item.detail) + KEYS_GAP.len() + text::width(&item.keys_in_line())
    };
    names(items) + widest(items, cells) + AROUND
}

/// Columns between the words of an item and what is to be known of it.
const BETWEEN: usize = 2;

/// Columns around the words of an item: the borders, and what is left free inside of them.
const AROUND: u16 = 5;

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// The heading of the items below: that of this item.
    Heading(usize),
    /// An item, by its place among those shown and among all.
    Item {
        /// Among those shown.
        shown: usize,
        /// Among all.
        item: usize,
        /// Which of its own lines: the first, or one that goes on with it.
        part: usize,
        /// What of the item stands on it, where it goes on in lines of its own.
        own: Option<String>,
    },
}

/// The lines of these items: a heading wherever another one begins. With a measure an item has as many lines as it needs.
pub(super) fn lines(
    items: &[Item],
    shown: impl Iterator<Item = usize>,
    measure: Option<Measure>,
) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut heading: Option<&str> = None;
    for (at, index) in shown.enumerate() {
        let group = items.get(index).and_then(|item| item.group.as_deref());
        if group.is_some() && group != heading {
            heading = group;
            lines.push(Line::Heading(index));
        }
        let own = match measure.zip(items.get(index)) {
            Some((measure, item)) => measure.lines(item).into_iter().map(Some).collect(),
            None => vec![None],
        };
        let own = own.into_iter().enumerate();
        lines.extend(own.map(|(part, own)| Line::Item {
            shown: at,
            item: index,
            part,
            own,
        }));
    }
    lines
}

/// How the lines of a list look.
pub(super) struct Look<'a> {
    picker: &'a Picker,
    on_top: bool,
    /// Whether sentences stand beside names.
    beside: bool,
    /// The columns of names before them.
    names: u16,
    /// Whether what holds now is marked.
    marked: bool,
    /// What goes on in lines of its own.
    measure: Option<Measure>,
}

impl<'a> Look<'a> {
    /// How this list looks in a room of this size.
    pub(super) fn of(
        picker: &'a Picker,
        details_below: bool,
        on_top: bool,
        measure: Option<Measure>,
    ) -> Self {
        Self {
            measure,
            names: names(&picker.items),
            picker,
            on_top,
            beside: !details_below,
            marked: titles::marks_what_holds(&picker.purpose),
        }
    }

    fn is_command(&self) -> bool {
        matches!(self.picker.purpose, Purpose::Palette | Purpose::Help)
    }
}

/// Where the lines of a list stand: down one column, and on at the top of the next.
pub(super) struct Slots {
    room: Rect,
    columns: u16,
    gap: u16,
}

impl Slots {
    /// Room divided into so many columns.
    pub(super) const fn new(room: Rect, columns: u16, gap: u16) -> Self {
        Self { room, columns, gap }
    }

    /// How many lines there is room for.
    fn count(&self) -> usize {
        usize::from(self.room.height) * usize::from(self.columns)
    }

    /// All of them, in the order of the lines.
    fn rects(&self) -> impl Iterator<Item = Rect> {
        let (room, gap) = (self.room, self.gap);
        let width = (room.width + gap) / self.columns - gap.min(room.width);
        (0..self.columns).flat_map(move |column| {
            (room.y..room.bottom()).map(move |y| Rect {
                x: room.x + column * (width + gap),
                y,
                width,
                height: 1,
            })
        })
    }
}

/// Draws the lines there is room for, those around the cursor.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    slots: &Slots,
    lines: &[Line],
    look: &Look<'_>,
    state: &mut ViewState,
) {
    let rows = slots.count();
    let is_here =
        |line: &Line| matches!(line, Line::Item { shown, .. } if *shown == look.picker.cursor);
    let cursor = lines.iter().position(is_here).unwrap_or_default();
    let last = lines.iter().rposition(is_here).unwrap_or_default();
    // The first item is shown with its heading.
    let wanted = if cursor == 1 { 0 } else { cursor };
    let first = if look.on_top { state.scroll.modal } else { 0 };
    let first =
        scrolled(first, last, rows, lines.len()).min(if rows > 1 { wanted } else { cursor });
    if look.on_top {
        state.scroll.modal = first;
        state.rows(rows);
    }
    scroll_marks(paint, slots.room, first > 0, first + rows < lines.len());
    for (row, line) in slots.rects().zip(lines.iter().skip(first)) {
        match line {
            Line::Heading(index) => heading(paint, row, look.picker.items.get(*index)),
            Line::Item {
                shown,
                item,
                part,
                own,
            } => {
                let Some(item) = look.picker.items.get(*item) else {
                    continue;
                };
                let row = Rect {
                    x: row.x.saturating_sub(1),
                    width: row.width + 2,
                    ..row
                };
                draw_item(
                    paint,
                    row,
                    (item, *part, own.as_deref()),
                    *shown == look.picker.cursor,
                    look,
                );
                if look.on_top {
                    state.target(row, Target::Row(*shown));
                    if *shown == look.picker.cursor && *part == 0 && !look.picker.is_searched() {
                        state.put_cursor(row.x, row.y);
                    }
                }
            }
        }
    }
}

fn heading(paint: &mut Paint<'_>, row: Rect, item: Option<&Item>) {
    if let Some(words) = item.and_then(|item| item.group.as_deref()) {
        let style = paint.styles.title;
        paint.label(row.x, row.y, row.width, words, style);
    }
}

fn draw_item(
    paint: &mut Paint<'_>,
    row: Rect,
    (item, part, own): (&Item, usize, Option<&str>),
    here: bool,
    look: &Look<'_>,
) {
    if here {
        highlight(paint, row, part == 0, look.on_top);
    }
    let mut x = row.x + 2;
    let end = row.right().saturating_sub(1);
    let room = |x: u16| Rect {
        x,
        width: end.saturating_sub(x),
        ..row
    };
    let goes_on = |measure: &Measure| part > 0 || measure.is_of_words();
    if let Some((measure, own)) = look.measure.filter(goes_on).zip(own) {
        return line_of(paint, room(x), (item, own), here, measure);
    }
    if look.marked {
        let (mark, style) = held_mark(paint, item);
        x = paint.label(x, row.y, 1, mark, style) + 1;
    }
    let name = name_style(paint, item, here);
    if look.is_command() {
        command(paint, room(x), (item, own), name, look);
    } else {
        choice(paint, room(x), item, name, look);
    }
}

/// Marks a line of the item under the cursor, the cursor itself on its first.
fn highlight(paint: &mut Paint<'_>, row: Rect, first: bool, on_top: bool) {
    let styles = paint.styles;
    let style = if on_top {
        styles.selection
    } else {
        styles.selection_quiet
    };
    paint.fill(row, style);
    if first {
        paint.label(row.x, row.y, 1, paint.glyphs.cursor, styles.accent);
    }
}

/// A line of what goes on: words from the left, keys at the right.
fn line_of(
    paint: &mut Paint<'_>,
    room: Rect,
    (item, words): (&Item, &str),
    here: bool,
    measure: Measure,
) {
    if measure.is_of_words() {
        let style = name_style(paint, item, here);
        paint.label(room.x, room.y, room.width, words, style);
    } else {
        let style = key_style(paint, item);
        paint.label_left_of(room.right(), room.y, room.width, words, style);
    }
}

/// Whether an item holds now; what is only offered has no mark.
const fn held_mark(paint: &Paint<'_>, item: &Item) -> (&'static str, Style) {
    let styles = paint.styles;
    match &item.pick {
        Pick::NewName(_) | Pick::NewIndicator(_) => (" ", styles.dim),
        _ if item.current => (paint.glyphs.on, styles.strong),
        _ => (paint.glyphs.off, styles.dim),
    }
}

fn name_style(paint: &Paint<'_>, item: &Item, here: bool) -> Style {
    if item.disabled.is_some() {
        paint.styles.disabled
    } else if here {
        paint.styles.strong
    } else {
        paint.styles.text
    }
}

const fn key_style(paint: &Paint<'_>, item: &Item) -> Style {
    if item.disabled.is_some() {
        paint.styles.dim
    } else {
        paint.styles.key
    }
}

/// A command: its name, what it does or why it cannot be done, its keys at the right, those of its first line where they
/// go on.
fn command(
    paint: &mut Paint<'_>,
    room: Rect,
    (item, own): (&Item, Option<&str>),
    name: Style,
    look: &Look<'_>,
) {
    let shown = own.map_or_else(|| item.keys_in_line(), str::to_owned);
    let keys = u16::try_from(text::width(&shown)).unwrap_or(u16::MAX);
    let most = if own.is_some() {
        room.width
    } else {
        room.width / 2
    };
    let keys = keys.min(most);
    let end = room.right();
    paint.label_left_of(end, room.y, keys, &shown, key_style(paint, item));
    let room = Rect {
        width: room.width.saturating_sub(keys + 2),
        ..room
    };
    if !look.beside {
        paint.label(room.x, room.y, room.width, &item.label, name);
        return;
    }
    let names = look.names;
    paint.label(room.x, room.y, names - 1, &item.label, name);
    let detail = room.x + names;
    let width = room.right().saturating_sub(detail);
    let dim = paint.styles.dim;
    match item.disabled {
        Some(reason) => {
            let words = paint.words.reason(reason);
            paint.label(detail, room.y, width, &words, dim)
        }
        None => paint.label(detail, room.y, width, &item.detail, dim),
    };
}

/// A choice: its words, from the file or ours, and what is to be known of it at the right, unless that stands
/// below the list. Where both have no room, the words have theirs first, and half of it is left for the rest.
fn choice(paint: &mut Paint<'_>, room: Rect, item: &Item, name: Style, look: &Look<'_>) {
    let words = match &item.pick {
        Pick::NewName(typed) => t!(paint.words, "list-new-name", name = typed.as_str()),
        Pick::NewIndicator(typed) if typed.is_empty() => t!(paint.words, "list-from-nothing"),
        Pick::NewIndicator(typed) => t!(paint.words, "list-new-indicator", name = typed.as_str()),
        _ => item.label.clone(),
    };
    let is_below = look.picker.purpose == Purpose::Copies;
    let detail = Clean::new(if is_below { "" } else { &item.detail });
    let cells = |words: &str| u16::try_from(text::width(words)).unwrap_or(u16::MAX);
    let gap = BETWEEN as u16;
    let left = room
        .width
        .saturating_sub(cells(&words).saturating_add(gap))
        .max(room.width / 2);
    let taken = cells(&detail).min(left);
    let width = match taken {
        0 => room.width,
        _ => room.width.saturating_sub(taken + gap),
    };
    let end = paint.label(room.x, room.y, width, &words, name);
    if look.picker.purpose == Purpose::Calls {
        // A sentence, read from its start.
        let x = end + gap;
        paint.label(
            x,
            room.y,
            room.right().saturating_sub(x),
            &detail,
            paint.styles.dim,
        );
    } else {
        paint.label_left_of(room.right(), room.y, taken, &detail, paint.styles.dim);
    }
}
