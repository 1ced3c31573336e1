//! All that is known of the requirement under the cursor: beside a wide list its card, and below a board whose cards
//! leave room what stands beside the fields of an opened one: what a price would cost, what others were answered, the
//! way it came.

use ratatui::layout::Rect;

use crate::app::requirement_card::Card;
use crate::clean::Clean;
use crate::ui::paint::Paint;
use crate::ui::split::{above, left};
use crate::ui::view_state::ViewState;

use super::card::{self, Detail};
use super::notes::{self, Note};
use super::{beside as notes_of, board};

/// The least room it needs.
const LEAST: (u16, u16) = (150, 14);
/// Columns of a list with room beside it, between the two, and the most of a card that is read.
const LIST: u16 = 92;
const GAP: u16 = 2;
const MEASURE: u16 = 90;
/// Its columns: those of the board.
const COLUMNS: usize = 3;

/// The board as high as all its cards are, and what is left for the detail; nothing where that is too little. How high
/// it is does not depend on the cursor: nothing jumps while it moves.
pub(super) fn split(paint: &Paint<'_>, room: Rect) -> (Rect, Rect) {
    let all = (room, Rect { height: 0, ..room });
    // All of it is figures.
    if room.width < LEAST.0 || paint.is_veiled() {
        return all;
    }
    let most = usize::from(room.height.saturating_sub(LEAST.1));
    let whole = board::whole(paint, room.width, most);
    let lines = whole.and_then(|lines| u16::try_from(lines).ok());
    lines.map_or(all, |lines| above(room, lines))
}

/// A wide list, and the room beside it.
pub(super) fn beside(room: Rect) -> (Rect, Rect) {
    if room.width < LEAST.0 {
        return (room, Rect { width: 0, ..room });
    }
    let (list, rest) = left(room, LIST);
    (list, left(rest, GAP).1)
}

/// Draws the card of the requirement under the cursor with all it says, and below it what is known besides.
pub(super) fn draw_whole(paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) {
    let Some((account, requirement)) = paint.model.requirement_here() else {
        return;
    };
    let room = left(room, MEASURE).0;
    let lines = card::card(paint, account, requirement, room.width, Detail::Whole);
    for (line, row) in lines.iter().zip(room.rows()) {
        board::draw_line(paint, line, row);
    }
    // All of the rest is figures.
    if room.width == 0 || paint.is_veiled() {
        return;
    }
    let of = Card::of(account, requirement);
    let width = room.width.saturating_sub(3);
    let notes = notes_of::lines(paint, &of, width, state);
    let taken = u16::try_from(lines.len() + 1).unwrap_or(room.height);
    let below = left(above(room, taken).1, 2).1;
    notes::draw(paint, below, &notes);
}

/// Draws what is known besides the fields.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) {
    let Some((account, requirement)) = paint.model.requirement_here() else {
        return;
    };
    if room.height == 0 {
        return;
    }
    let card = Card::of(account, requirement);
    let title = Clean::new(&requirement.title).into_string();
    let column = room.width / COLUMNS as u16;
    let lines = notes_of::lines(paint, &card, column.saturating_sub(5), state);
    let (heading, rest) = above(room, 2);
    headed(paint, heading, &title);
    for (at, block) in (0_u16..).zip(columns(&lines)) {
        let area = Rect {
            x: rest.x + at * column + 3,
            width: column.saturating_sub(5),
            ..rest
        };
        notes::draw(paint, area, &block);
    }
}

/// Draws whose detail it is, and a quiet rule.
fn headed(paint: &mut Paint<'_>, row: Rect, title: &str) {
    let x = paint.label(row.x + 1, row.y, row.width, title, paint.styles.title) + 1;
    let room = row.right().saturating_sub(x + 1);
    let rule = paint.glyphs.rule.repeat(room.into());
    paint.label(x, row.y, room, &rule, paint.styles.faint);
}

/// The notes in columns, each part whole: the next one goes where it ends highest.
fn columns(lines: &[Note]) -> [Vec<Note>; COLUMNS] {
    let mut columns: [Vec<Note>; COLUMNS] = Default::default();
    for part in lines.split(Vec::is_empty) {
        let Some(least) = columns.iter_mut().min_by_key(|column| column.len()) else {
            continue;
        };
        if !least.is_empty() {
            least.push(Vec::new());
        }
        least.extend_from_slice(part);
    }
    columns
}
