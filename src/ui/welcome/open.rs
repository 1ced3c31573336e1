//! The question which file is to be opened.

use ratatui::layout::Rect;

use super::{flowed, has_keys, problem};
use crate::app::welcome::Welcome;
use crate::i18n::t;
use crate::keymap::{Action, Scope};
use crate::ui::input::{self, Field};
use crate::ui::modals::dialogue::{self, centred};
use crate::ui::modals::hints;
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::view_state::ViewState;

/// Columns and lines of the box.
const SIZE: (u16, u16) = (78, 16);

/// Draws the question.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, welcome: &Welcome, state: &mut ViewState) {
    let area = centred(area, SIZE.0.min(area.width.saturating_sub(2)), SIZE.1);
    let title = t!(paint.words, "welcome-open");
    let focused = has_keys(paint);
    let room = dialogue::draw_page(paint, area, &title, focused);
    let (_, room) = above(room, 1);
    let which = t!(paint.words, "welcome-which");
    let room = flowed(paint, room, &which, paint.styles.strong);
    let key = paint.model.primary_key(Action::CommitRight, &[Scope::Text]);
    let about = t!(
        paint.words,
        "welcome-which-about",
        key = key.unwrap_or_default()
    );
    let room = flowed(paint, room, &about, paint.styles.dim);
    path(paint, above(room, 1).1, welcome, state);
    hints::draw_called(
        paint,
        area,
        &[
            (Action::Commit, t!(paint.words, "setup-open")),
            (Action::CommitRight, t!(paint.words, "setup-complete")),
            (Action::Cancel, t!(paint.words, "setup-back")),
        ],
    );
}

/// Draws a path that is being typed, and what is wrong with it or how it could go on.
pub(super) fn path(paint: &mut Paint<'_>, room: Rect, welcome: &Welcome, state: &mut ViewState) {
    let (line, rest) = above(room, 1);
    if let Some(cell) = paint.model.cell.as_ref().filter(|_| line.height > 0) {
        let field = Field {
            x: line.x,
            y: line.y,
            width: line.width,
        };
        input::draw(paint, field, &cell.input, state);
    }
    let rest = above(rest, 1).1;
    let rest = problem(paint, rest, welcome);
    let found = welcome.found.join("  ");
    let found = crate::clean::Clean::new(&found).into_string();
    flowed(paint, rest, &found, paint.styles.dim);
}
