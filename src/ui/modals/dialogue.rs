//! The box everything over the page stands in.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::ui::paint::Paint;
use crate::ui::text;

/// Makes room in a border: what is written there takes nothing of its looks.
pub(super) fn open_border(paint: &mut Paint<'_>, x: u16, y: u16, width: u16) {
    let background = paint
        .buf
        .cell((x, y))
        .map(|cell| Style::new().bg(cell.bg).fg(cell.fg))
        .unwrap_or_default();
    paint.clear(Rect::new(x, y, width, 1), background);
}

/// A box: what stands in its border, and whether the keys go to it.
pub(in crate::ui) struct Dialogue<'a> {
    /// What it is, at the left of the upper border.
    pub title: &'a str,
    /// What it is about, at the right of the upper border.
    pub note: &'a str,
    /// Whether it is the topmost.
    pub focused: bool,
}

/// The middle of an area: so many columns and lines, as far as there are.
pub(in crate::ui) fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
    }
}

/// Draws the box over whatever is there and gives the room inside, a column left free on both sides.
pub(in crate::ui) fn draw(paint: &mut Paint<'_>, area: Rect, dialogue: &Dialogue<'_>) -> Rect {
    let name = paint.name_look(false);
    draw_named(paint, area, dialogue, name, paint.styles.modal)
}

/// Draws the box of a page that has its name and nothing to note; gives the room inside.
pub(in crate::ui) fn draw_page(
    paint: &mut Paint<'_>,
    area: Rect,
    title: &str,
    focused: bool,
) -> Rect {
    let note = "";
    let look = Dialogue {
        title,
        note,
        focused,
    };
    draw_as_page(paint, area, &look)
}

/// Draws such a box as a page: its name is marked as that of a pane that has the keys.
pub(in crate::ui) fn draw_as_page(
    paint: &mut Paint<'_>,
    area: Rect,
    dialogue: &Dialogue<'_>,
) -> Rect {
    let name = paint.name_look(dialogue.focused);
    draw_named(paint, area, dialogue, name, paint.styles.base)
}

fn draw_named(
    paint: &mut Paint<'_>,
    area: Rect,
    dialogue: &Dialogue<'_>,
    (mark, style): (&str, Style),
    background: Style,
) -> Rect {
    paint.clear(area, background);
    if area.width < 4 || area.height < 2 {
        return Rect { height: 0, ..area };
    }
    border(paint, area, dialogue.focused);
    let room = area.width.saturating_sub(6);
    let name = format!("{mark}{} ", dialogue.title);
    let end = paint.label(area.x + 2, area.y, room, &name, style);
    let left = (area.right() - 2).saturating_sub(end + 1);
    if !dialogue.note.is_empty() && left > 4 {
        let note = crate::clean::Clean::new(dialogue.note);
        let note = format!(" {} ", text::truncate(&note, usize::from(left) - 2));
        let wide = u16::try_from(text::width(&note)).unwrap_or(left).min(left);
        let x = area.right() - 2 - wide;
        open_border(paint, x, area.y, wide);
        paint.label(x, area.y, wide, &note, paint.styles.dim);
    }
    Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width - 4,
        height: area.height - 2,
    }
}

/// Marks in the right border that there is more above or below the room of a box.
pub(in crate::ui) fn scroll_marks(paint: &mut Paint<'_>, room: Rect, above: bool, below: bool) {
    let x = room.right() + 1;
    if above {
        open_border(paint, x, room.y, 1);
        paint.label(x, room.y, 1, paint.glyphs.head_up, paint.styles.dim);
    }
    if below && room.height > 0 {
        let y = room.bottom() - 1;
        open_border(paint, x, y, 1);
        paint.label(x, y, 1, paint.glyphs.head_down, paint.styles.dim);
    }
}

fn border(paint: &mut Paint<'_>, area: Rect, focused: bool) {
    let set = paint.glyphs.frame(focused);
    let style = if focused {
        paint.styles.border_focused
    } else {
        paint.styles.border
    };
    let (left, right) = (area.x, area.right() - 1);
    let (top, bottom) = (area.y, area.bottom() - 1);
    for x in left + 1..right {
        paint.label(x, top, 1, set.horizontal_top, style);
        paint.label(x, bottom, 1, set.horizontal_bottom, style);
    }
    for y in top + 1..bottom {
        paint.label(left, y, 1, set.vertical_left, style);
        paint.label(right, y, 1, set.vertical_right, style);
    }
    paint.label(left, top, 1, set.top_left, style);
    paint.label(right, top, 1, set.top_right, style);
    paint.label(left, bottom, 1, set.bottom_left, style);
    paint.label(right, bottom, 1, set.bottom_right, style);
}

#[cfg(test)]
mod tests {
    use super::centred;
    use ratatui::layout::Rect;
    use rstest::rstest;

    #[rstest]
    #[case::in_the_middle(40, 10, Rect::new(20, 8, 40, 10))]
    #[case::as_wide_as_there_is(200, 10, Rect::new(0, 8, 80, 10))]
    #[case::as_high_as_there_is(40, 99, Rect::new(20, 1, 40, 24))]
    fn stands_in_the_middle(#[case] width: u16, #[case] height: u16, #[case] expected: Rect) {
        assert_eq!(centred(Rect::new(0, 1, 80, 24), width, height), expected);
    }
}
