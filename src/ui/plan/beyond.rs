//! What stands below the sections of a wide page where a column leaves room: what the method says to the account, and
//! what was noted in its calls. Neither is part of the plan: the cursor passes them by.

use ratatui::layout::Rect;

use crate::i18n::t;
use crate::ui::call::notes;
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::told;
use crate::ui::view_state::ViewState;

use super::line::{self, Piece, TEXT_X};
use super::sections::ruled;

/// The columns of the page that have something below them: the first and the second of three.
const SAID: usize = 0;
const NOTED: usize = 1;

/// Draws what stands below a column, as far as there is room; a page of fewer columns has nothing of it.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    (at, columns): (usize, usize),
    room: Rect,
    state: &mut ViewState,
) {
    if columns < 3 || room.height < told::LEAST {
        return;
    }
    let has_calls = paint.model.past_calls().next().is_some();
    let title = match at {
        SAID if !paint.is_veiled() => t!(paint.words, "method-says"),
        NOTED if has_calls => t!(paint.words, "title-calls"),
        _ => return,
    };
    let (heading, rest) = above(room, 1);
    let name = Piece::words(title, paint.styles.title);
    let nothing = (String::new(), paint.styles.dim);
    let heading_line = ruled(paint, name, nothing, heading.width);
    line::draw(paint, &heading_line, heading, state);
    if at == SAID {
        let indented = Rect {
            x: rest.x + TEXT_X / 2,
            width: rest.width.saturating_sub(TEXT_X / 2),
            ..rest
        };
        told::findings(paint, indented);
    } else {
        notes::draw_past(paint, rest);
    }
}
