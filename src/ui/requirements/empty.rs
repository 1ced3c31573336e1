//! What is said where nothing is on the board, and which key begins something.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::model::Page;
use crate::app::target::Pane;
use crate::i18n::t;
use crate::keymap::{Action, Scope};
use crate::ui::paint::Paint;
use crate::ui::text::{self, keyed::named, wrap::wrap};
use crate::ui::view_state::ViewState;

/// The scopes whose keys hold here.
const HERE: [Scope; 2] = [Scope::Requirements, Scope::Global];

/// Cells from the left edge to what is said, and those kept free at the right one.
const MARGIN: (u16, u16) = (2, 1);

/// Draws what is said: why nothing is there, and the keys that bring something.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let focused = paint.has_focus(Pane::Requirements);
    let room = Rect {
        x: area.x + MARGIN.0,
        width: area.width.saturating_sub(MARGIN.0 + MARGIN.1),
        ..area
    };
    let why = why(paint);
    let y = sentence(paint, room, (0, &why), paint.styles.text);
    // A line of air where all the keys have room below it.
    let air = u16::from(room.height > 6);
    if focused || paint.model.page == Page::Call {
        keys(paint, room, y + air);
    } else if !paint.model.is_read_only() {
        let way = way(paint);
        sentence(paint, room, (y + air, &way), paint.styles.dim);
    }
    if focused {
        state.put_cursor(area.x + 2, area.y);
    }
}

/// Why nothing is there.
fn why(paint: &Paint<'_>) -> String {
    let (words, board) = (paint.words, &paint.model.board);
    if !board.filter.is_empty() {
        t!(words, "list-no-match")
    } else if board.closed {
        t!(words, "requirements-none-closed")
    } else {
        t!(words, "requirements-empty")
    }
}

/// The keys that bring something, and what they bring.
fn keys(paint: &mut Paint<'_>, room: Rect, mut y: u16) {
    let hints: Vec<_> = actions(paint)
        .iter()
        .filter_map(|action| hint(paint, *action))
        .collect();
    let widest = hints.iter().map(|(key, _)| text::width(key)).max();
    let column = u16::try_from(widest.unwrap_or_default()).unwrap_or(room.width) + 2;
    let beside = Rect {
        x: room.x + column,
        width: room.width.saturating_sub(column),
        ..room
    };
    for (key, words) in hints {
        if y < room.height {
            let style = paint.styles.key;
            paint.label(room.x, room.y + y, room.width, &key, style);
        }
        y = sentence(paint, beside, (y, &words), paint.styles.text);
    }
}

fn actions(paint: &Paint<'_>) -> &'static [Action] {
    let board = &paint.model.board;
    if paint.model.is_read_only() || !board.filter.is_empty() {
        &[Action::Cancel]
    } else if board.closed {
        &[Action::ShowClosed]
    } else if paint.model.page == Page::Call {
        // A call is with one account.
        &[Action::New, Action::ShowClosed]
    } else {
        &[Action::New, Action::AllAccounts, Action::ShowClosed]
    }
}

/// A key, and what it brings.
fn hint(paint: &Paint<'_>, action: Action) -> Option<(String, String)> {
    let key = paint.model.primary_key(action, &HERE)?;
    let (words, board) = (paint.words, &paint.model.board);
    let said = match action {
        Action::New => t!(words, "empty-capture"),
        Action::AllAccounts if board.all => t!(words, "empty-board-one"),
        Action::AllAccounts => t!(words, "empty-board-all"),
        Action::ShowClosed if board.closed => t!(words, "empty-board-open"),
        Action::ShowClosed => t!(words, "empty-board-closed"),
        action => words.about_action(action),
    };
    Some((key, said))
}

/// How one comes here and captures something, while the keys go elsewhere.
fn way(paint: &Paint<'_>) -> String {
    let go = paint.named_key(Action::GoRequirements);
    let new = paint.model.primary_key(Action::New, &HERE);
    let new = named(&new.unwrap_or_else(|| paint.words.action(Action::New)));
    t!(paint.words, "empty-board-way", go = go, new = new)
}

/// Writes a sentence from a line on, whole where there is room; gives the line after it.
fn sentence(paint: &mut Paint<'_>, room: Rect, (line, words): (u16, &str), style: Style) -> u16 {
    let mut y = line;
    let left = usize::from(room.height.saturating_sub(line));
    for part in wrap(words, usize::from(room.width), left) {
        paint.sentence(room.x, room.y + y, room.width, &part, style);
        y += 1;
    }
    y
}
