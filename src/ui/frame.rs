//! The border of a pane: its name, what it is about, and what a glance at it should find.
//!
//! The pane with the focus has a thick border and the cursor's glyph before its name, so that the
//! focus is seen without colour.

mod below;
mod tabs;

use ratatui::layout::Rect;

use crate::app::model::Page;
use crate::app::target::{Pane, Target};
use crate::clean::Clean;
use crate::domain::scorecard::SharedFrom;
use crate::i18n::{Words, t};
use crate::keymap::Action;

use super::paint::Paint;
use super::text;
use super::view_state::ViewState;

/// A name that is cut to fewer cells says nothing.
const SHORTEST_NAME: usize = 8;

/// Draws the border of a pane and gives the room inside. `tabs` says that the other panes are hidden
/// behind the one beside the accounts.
pub(super) fn draw(
    pane: Pane,
    paint: &mut Paint<'_>,
    area: Rect,
    state: &mut ViewState,
    tabs: bool,
) -> Rect {
    if area.width < 2 || area.height < 2 {
        return Rect::new(area.x, area.y, 0, 0);
    }
    let focused = paint.has_focus(pane);
    lines(paint, area, focused);
    if tabs && pane != Pane::Accounts {
        tabs::draw(paint, area, state, pane, focused);
    } else {
        title(paint, area, state, pane, focused);
    }
    below::draw(paint, area, pane);
    inside(area)
}

/// Draws the border of what is no pane of the dashboard and gives the room inside.
pub(super) fn plain(paint: &mut Paint<'_>, area: Rect, name: &str, focused: bool) -> Rect {
    if area.width < 2 || area.height < 2 {
        return Rect::new(area.x, area.y, 0, 0);
    }
    lines(paint, area, focused);
    named(paint, area, name, focused);
    inside(area)
}

const fn inside(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width - 2,
        height: area.height - 2,
    }
}

fn lines(paint: &mut Paint<'_>, area: Rect, focused: bool) {
    let style = if focused {
        paint.styles.border_focused
    } else {
        paint.styles.border
    };
    let set = paint.glyphs.frame(focused);
    paint.border(area, &set, style);
    if paint.model.options.ascii {
        join(paint, area, area.x);
        join(paint, area, area.right());
    }
}

/// Makes one border of the two where panes stand side by side, which in letters would be a thick one: what stands in
/// this column, right of the border of another pane, gives way, and that of the pane with the focus stands in its place.
fn join(paint: &mut Paint<'_>, area: Rect, x: u16) {
    let is_corner = |symbol: &str| matches!(symbol, "+" | "#");
    let symbol = |paint: &Paint<'_>, x: u16| {
        let cell = paint.buf.cell((x, area.y));
        cell.is_some_and(|cell| is_corner(cell.symbol()))
    };
    if !x.checked_sub(1).is_some_and(|left| symbol(paint, left)) || !symbol(paint, x) {
        return;
    }
    let has_focus = paint
        .buf
        .cell((x, area.y))
        .is_some_and(|cell| cell.symbol() == "#");
    for y in area.top()..area.bottom() {
        let Some(cell) = paint.buf.cell_mut((x, y)) else {
            continue;
        };
        let own = cell.clone();
        let joined = match cell.symbol() {
            "|" => " ",
            "+" => "-",
            "#" => "=",
            _ => continue,
        };
        cell.set_symbol(joined);
        if let Some(left) = paint.buf.cell_mut((x - 1, y)).filter(|_| has_focus) {
            *left = own;
        }
    }
}

/// The name at the left; at the right what the pane is about, where both have room.
fn title(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState, pane: Pane, focused: bool) {
    let end = named(paint, area, &name(paint.words, pane), focused);
    let room = (area.right() - 2).saturating_sub(end);
    let ways = about(paint, pane);
    let most = usize::from(room).saturating_sub(2);
    let fits = |about: &&String| text::width(about) <= most;
    let about = match (ways.iter().find(fits), ways.last()) {
        (Some(about), _) => about.as_str().into(),
        // A name is known by its beginning.
        (None, Some(longest)) if most >= SHORTEST_NAME => text::truncate(longest, most),
        _ => return,
    };
    let about = format!(" {about} ");
    let x = paint.label_left_of(
        area.right() - 2,
        area.y,
        room,
        &about,
        paint.styles.dim.not_bold(),
    );
    if pane == Pane::Accounts {
        let width = (area.right() - 2).saturating_sub(x);
        state.target(Rect::new(x, area.y, width, 1), Target::Action(Action::Sort));
    }
}

/// Draws a name into the upper border; gives the column after it.
fn named(paint: &mut Paint<'_>, area: Rect, name: &str, focused: bool) -> u16 {
    let (mark, style) = paint.name_look(focused);
    let room = area.width.saturating_sub(4);
    paint.label(area.x + 2, area.y, room, &format!("{mark}{name} "), style)
}

/// The ways to say what a pane is about, the longest first: the order of the list, or the account
/// the others show.
fn about(paint: &Paint<'_>, pane: Pane) -> Vec<String> {
    match pane {
        Pane::Accounts => {
            let sort = paint.words.sort(paint.model.sort());
            vec![format!("{sort} {}", paint.glyphs.menu), sort]
        }
        Pane::Matrix => Vec::new(),
        Pane::Position => account_name(paint).into_iter().collect(),
        Pane::Requirements => about_requirements(paint),
        Pane::Scorecard => about_scorecard(paint),
    }
}

/// Whose scorecard it is, and from which stage on any of it is shared with them. Where only one has
/// room it is the stage: the account is named beside.
fn about_scorecard(paint: &Paint<'_>) -> Vec<String> {
    let Some(name) = account_name(paint) else {
        return Vec::new();
    };
    if paint.model.scorecard.as_shared {
        let shared = t!(paint.words, "scorecard-as-shared");
        let both = format!("{name} {} {shared}", paint.glyphs.separator);
        return vec![both, shared];
    }
    let shared = paint.model.account().and_then(|account| {
        let from = account.scorecard.iter().filter_map(|line| line.shared_from);
        from.min()
    });
    let Some(SharedFrom::Stage(stage)) = shared else {
        return vec![name];
    };
    let stage = paint.words.stage(stage);
    let shared = t!(paint.words, "scorecard-shared", stage = stage.as_str());
    let both = format!("{name} {} {shared}", paint.glyphs.separator);
    // Beside nothing else only the title says whose it is.
    if paint.model.zoomed {
        return vec![both, name];
    }
    vec![both, shared, name]
}

/// Whose requirements they are, and that they are the closed ones.
fn about_requirements(paint: &Paint<'_>) -> Vec<String> {
    let board = &paint.model.board;
    let whose = if board.all {
        Some(t!(paint.words, "board-all"))
    } else {
        account_name(paint)
    };
    let Some(whose) = whose else {
        return Vec::new();
    };
    if !board.closed {
        return vec![whose];
    }
    let closed = t!(paint.words, "board-closed");
    vec![
        format!("{whose} {} {closed}", paint.glyphs.separator),
        closed,
    ]
}

/// The name of the selected account, clean; on the pages of a call and of a review, which are about
/// nobody else, it stands once for all.
fn account_name(paint: &Paint<'_>) -> Option<String> {
    if matches!(paint.model.page, Page::Call | Page::Review) {
        return None;
    }
    let account = paint.model.account()?;
    Some(Clean::new(&account.name).into_string())
}

/// What a pane is called.
pub(super) fn name(words: &Words, pane: Pane) -> String {
    match pane {
        Pane::Accounts => t!(words, "scope-accounts"),
        Pane::Matrix => t!(words, "scope-matrix"),
        Pane::Position => t!(words, "scope-position"),
        Pane::Scorecard => t!(words, "scope-scorecard"),
        Pane::Requirements => t!(words, "scope-requirements"),
    }
}
