//! The accounts while the veil hides what ranks them: in the file's order, with what each is to us.

use ratatui::layout::Rect;

use crate::app::target::{Pane, Target};
use crate::domain::account::Status;
use crate::ui::paint::Paint;
use crate::ui::view_state::{ViewState, scrolled};

/// The most columns of a name.
const NAME: u16 = 40;

/// Draws the list.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect, state: &mut ViewState) {
    let listed = paint.model.selection_page.by_matrix();
    let (rows, selected) = (usize::from(room.height), paint.model.selected);
    let at = listed.iter().position(|it| Some(it.index) == selected);
    let scroll = &mut state.scroll.selection[0];
    *scroll = scrolled(*scroll, at.unwrap_or_default(), rows, listed.len());
    for (listed, y) in listed.iter().skip(*scroll).zip(room.y..room.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        let Some(account) = paint.model.portfolio.accounts().get(listed.index) else {
            continue;
        };
        if Some(listed.index) == selected {
            paint.cursor_row(row, paint.has_keys(), state);
        }
        let style = if account.status == Status::Key {
            paint.styles.text
        } else {
            paint.styles.dim
        };
        let name = NAME.min(row.width / 2);
        paint.label(row.x + 2, y, name, &account.name, style);
        let status = paint.words.status(account.status);
        let x = row.x + 2 + name + 2;
        let left = row.right().saturating_sub(x);
        paint.label(x, y, left, &status, paint.styles.dim);
        state.target(row, Target::Account(Pane::Accounts, account.id.clone()));
    }
    state.rows(rows);
}
