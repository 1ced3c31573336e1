//! What is said where nothing is on the board, and which key begins something.

use ratatui::layout::Rect;

use crate::app::model::Page;
use crate::i18n::t;
use crate::keymap::{Action, Scope};
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::ViewState;

/// The scopes whose keys hold here.
const HERE: [Scope; 2] = [Scope::Requirements, Scope::Global];

/// Draws what is said: why nothing is there, and the keys that bring something.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let (words, board) = (paint.words, &paint.model.board);
    let why = if !board.filter.is_empty() {
        t!(words, "list-no-match")
    } else if board.closed {
        t!(words, "requirements-none-closed")
    } else {
        t!(words, "requirements-empty")
    };
    let mut lines = vec![(why, paint.styles.dim)];
    let only_back = paint.model.is_read_only() || !board.filter.is_empty();
    let keys: &[Action] = if only_back {
        &[Action::Cancel]
    } else if board.closed {
        &[Action::ShowClosed]
    } else if paint.model.page == Page::Call {
        // A call is with one account.
        &[Action::New, Action::ShowClosed]
    } else {
        &[Action::New, Action::AllAccounts, Action::ShowClosed]
    };
    let width = usize::from(area.width.saturating_sub(4));
    let hints = keys.iter().filter_map(|action| hint(paint, *action));
    lines.extend(hints.map(|hint| (hint, paint.styles.text)));
    let mut y = area.y;
    for (line, style) in lines {
        for part in wrap(&line, width, 2) {
            if y < area.bottom() {
                paint.label(area.x + 2, y, area.width.saturating_sub(3), &part, style);
            }
            y += 1;
        }
    }
    if paint.has_focus(crate::app::target::Pane::Requirements) {
        state.put_cursor(area.x + 2, area.y);
    }
}

/// A key, and what it does in a sentence.
fn hint(paint: &Paint<'_>, action: Action) -> Option<String> {
    let key = paint.model.primary_key(action, &HERE)?;
    let words = match action {
        Action::New => t!(paint.words, "empty-capture"),
        action => paint.words.about_action(action),
    };
    Some(format!("{key}  {words}"))
}
