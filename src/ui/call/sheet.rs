//! The sheet of a call over the page: its summary at the end, or a past one.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::call::{CallSheet, SheetOf};
use crate::clean::Clean;
use crate::domain::call::Call;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::modals::dialogue::{self, Dialogue};
use crate::ui::modals::hints;
use crate::ui::paint::Paint;
use crate::ui::text::flow::flow;
use crate::ui::view_state::ViewState;

/// Columns of the sheet, where there are as many: a line that is read at a glance.
const WIDTH: u16 = 84;

/// A line of the sheet: where it begins, what it says, how it looks.
type Line = (u16, String, Style);

/// Draws the sheet.
pub(in crate::ui) fn draw(
    paint: &mut Paint<'_>,
    area: Rect,
    sheet: &CallSheet,
    focused: bool,
    state: &mut ViewState,
) {
    let Some(call) = paint.model.call_of(&sheet.of) else {
        return;
    };
    if focused {
        state.cover();
    }
    let width = WIDTH.min(area.width.saturating_sub(2));
    let lines = lines(paint, &call, usize::from(width.saturating_sub(4)));
    let height = u16::try_from(lines.len())
        .unwrap_or(u16::MAX)
        .saturating_add(4);
    let area = dialogue::centred(area, width, height);
    let inner = frame(paint, area, sheet, &call, focused);
    let room = Rect {
        y: inner.y + u16::from(inner.height > 2),
        height: inner.height.saturating_sub(2),
        ..inner
    };
    let rows = usize::from(room.height);
    let first = sheet.scroll.min(lines.len().saturating_sub(rows));
    for ((indent, text, style), y) in lines.iter().skip(first).take(rows).zip(room.y..) {
        let x = room.x + indent;
        paint.label(x, y, room.right().saturating_sub(x), text, *style);
    }
    dialogue::scroll_marks(paint, room, first > 0, first + rows < lines.len());
    if focused {
        state.rows(rows);
        state.lines(lines.len());
        state.put_cursor(room.x, room.y);
    }
}

fn frame(paint: &mut Paint<'_>, area: Rect, sheet: &CallSheet, call: &Call, focused: bool) -> Rect {
    let account = match sheet.of {
        SheetOf::Ending => paint.model.call_account(),
        SheetOf::Past(_) => paint.model.account(),
    };
    let title = account
        .map(|account| account.name.clone())
        .unwrap_or_default();
    let note = paint.words.call_title(call);
    let look = Dialogue {
        title: &title,
        note: &note,
        focused,
    };
    let inner = dialogue::draw(paint, area, &look);
    let keep: &[Action] = match sheet.of {
        SheetOf::Ending => &[Action::KeepCall],
        SheetOf::Past(_) => &[],
    };
    let rest: [&[Action]; 3] = [&[Action::Copy], &[Action::Cancel], &[Action::Delete]];
    let groups: Vec<&[Action]> = std::iter::once(keep).chain(rest).collect();
    hints::draw(paint, area, &groups);
    inner
}

/// What changed, then what was noted.
fn lines(paint: &Paint<'_>, call: &Call, width: usize) -> Vec<Line> {
    let styles = paint.styles;
    let mut lines = Vec::new();
    if !call.changes.is_empty() {
        lines.push((0, t!(paint.words, "call-changes"), styles.title));
        lines.extend(changes(paint, call, width));
    }
    let notes = call.notes();
    if !notes.is_empty() {
        if !lines.is_empty() {
            lines.push((0, String::new(), styles.text));
        }
        lines.push((0, t!(paint.words, "call-notes"), styles.title));
        for note in &notes {
            let time = note.at.map(|at| format!("{} ", paint.words.time(at)));
            let text: Vec<String> = Clean::lines(&note.text).map(Clean::into_string).collect();
            let time = time.unwrap_or_default();
            lines.extend(hanging(&time, &text.join("\n"), width, styles.text));
        }
    }
    if lines.is_empty() {
        lines.push((0, t!(paint.words, "call-empty"), styles.dim));
    }
    lines
}

/// What changed; under the veil, which hides what it is made of, only that something did.
fn changes(paint: &Paint<'_>, call: &Call, width: usize) -> Vec<Line> {
    let styles = paint.styles;
    if paint.model.options.veil {
        return vec![(1, t!(paint.words, "veiled"), styles.dim)];
    }
    let bullet = format!("{} ", paint.glyphs.bullet);
    let lines = call.changes.iter();
    let lines = lines.flat_map(|line| hanging(&bullet, &Clean::new(line), width, styles.text));
    lines.collect()
}

/// A text whose lines stand under each other, right of what begins it.
fn hanging(head: &str, text: &str, width: usize, style: Style) -> Vec<Line> {
    let indent = crate::ui::text::width(head) + 1;
    let flowed = flow("", text, width.saturating_sub(indent));
    let lines = flowed.lines.into_iter().enumerate().map(|(at, line)| {
        if at == 0 {
            (1, format!("{head}{line}"), style)
        } else {
            (u16::try_from(indent).unwrap_or_default(), line, style)
        }
    });
    lines.collect()
}
