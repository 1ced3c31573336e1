//! What a pane or a page says that has nothing to show yet, in one form.
//!
//! Which key begins is said where the keys go first, in the list of accounts or on the matrix, and where they go now. The
//! other panes say what will stand in them.

use ratatui::layout::{Margin, Rect};
use ratatui::style::Style;

use crate::app::target::Pane;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::ViewState;

/// Cells left free between what is said and the border on either side.
const MARGIN: u16 = 2;
/// Cells between the border of a pane, or the edge of a page, and what is said in it.
pub(super) const INDENT: u16 = 1 + MARGIN;
/// The most cells of a line: a longer one is not read at a glance.
const LONGEST: u16 = 76;
/// In more lines than these there is air below the first sentence.
const AIRY: u16 = 6;

/// Says in a pane why it shows no account: how the first one is made, unless the list or the matrix says so on the same
/// screen.
pub(super) fn no_account(paint: &mut Paint<'_>, area: Rect, pane: Pane, state: &ViewState) {
    let nobody = paint.model.shown().accounts().is_empty();
    let is_said = [Pane::Accounts, Pane::Matrix]
        .into_iter()
        .any(|pane| state.shows(pane));
    let mut words = paint.no_account();
    if nobody && is_said {
        words = said_beside(paint, pane, words);
    }
    in_pane(paint, area, &words);
}

/// Says in the position sheet that nothing can be scored: how the first criterion is made, unless the matrix says so on
/// the same screen.
pub(super) fn no_criterion(paint: &mut Paint<'_>, area: Rect, state: &ViewState) {
    let mut words = paint.no_criterion().to_vec();
    if state.shows(Pane::Matrix) {
        words = said_beside(paint, Pane::Position, words);
    }
    in_pane(paint, area, &words);
}

/// What a pane says where another one on the screen says how to begin: what will stand in it, and the way to begin only
/// while it has the keys.
pub(super) fn said_beside(paint: &Paint<'_>, pane: Pane, begin: Vec<String>) -> Vec<String> {
    let way = begin.into_iter().skip(1);
    let way = way.filter(|_| paint.has_focus(pane));
    std::iter::once(about(paint, pane)).chain(way).collect()
}

/// What will stand in a pane.
pub(super) fn about(paint: &Paint<'_>, pane: Pane) -> String {
    let words = paint.words;
    match pane {
        Pane::Accounts => t!(words, "empty-accounts"),
        Pane::Matrix => t!(words, "nothing-matrix"),
        Pane::Position => t!(words, "nothing-position"),
        Pane::Scorecard => t!(words, "nothing-scorecard"),
        Pane::Requirements => t!(words, "nothing-requirements"),
    }
}

/// Says why there is nothing in all that the border of a pane encloses.
pub(super) fn in_pane(paint: &mut Paint<'_>, area: Rect, said: &[String]) {
    say(paint, area.inner(Margin::new(MARGIN, 0)), said);
}

/// Says why there is nothing in the room of a box: that leaves a cell free on either side already.
pub(super) fn in_box(paint: &mut Paint<'_>, room: Rect, said: &[String]) {
    say(paint, room.inner(Margin::new(MARGIN - 1, 0)), said);
}

/// How one of so many sentences looks, by its place: the first is read, what would bring something is quiet. A sentence
/// alone only tells what this is: it is quiet too.
pub(super) const fn style_of(paint: &Paint<'_>, at: usize, sentences: usize) -> Style {
    if at == 0 && sentences > 1 {
        paint.styles.text
    } else {
        paint.styles.dim
    }
}

/// Says first why there is nothing, and then, set apart where there is room, what would bring something.
fn say(paint: &mut Paint<'_>, room: Rect, said: &[String]) {
    let width = room.width.min(LONGEST);
    let (rows, cells) = (usize::from(room.height), usize::from(width));
    let mut y = room.y;
    for (at, words) in said.iter().enumerate() {
        let style = style_of(paint, at, said.len());
        for line in wrap(words, cells, rows) {
            if y < room.bottom() {
                paint.sentence(room.x, y, width, &line, style);
            }
            y = y.saturating_add(1);
        }
        if at == 0 && room.height > AIRY {
            y = y.saturating_add(1);
        }
    }
}
