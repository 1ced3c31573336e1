//! Who moved: those that crossed a border first, then the farthest, then those that stayed.

use ratatui::layout::Rect;

use crate::app::target::{Pane, Target};
use crate::domain::review::Move;
use crate::i18n::t;
use crate::ui::frame;
use crate::ui::moved;
use crate::ui::paint::Paint;
use crate::ui::view_state::{ViewState, scrolled};

/// The most columns of a line: the eye has to find the figures behind a name.
const MEASURE: u16 = 72;

/// The headings: the group they stand before begins at a place of the list, and has so many accounts.
struct Groups([(usize, usize); 3]);

/// A line of the list.
enum Line {
    Heading(usize),
    Account(usize),
}

impl Groups {
    /// Under the veil nobody is told apart from the others.
    fn of(paint: &Paint<'_>) -> Self {
        let compare = &paint.model.compare;
        let all = compare.moves().len();
        if paint.is_veiled() {
            return Self([(0, 0), (0, 0), (0, 0)]);
        }
        let (crossed, moved) = compare.counts();
        let stayed = all - crossed - moved;
        Self([(0, crossed), (crossed, moved), (crossed + moved, stayed)])
    }

    /// The groups that have accounts, each with the line its heading stands on.
    fn headings(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        let groups = self
            .0
            .iter()
            .enumerate()
            .filter(|(_, (_, count))| *count > 0);
        groups
            .enumerate()
            .map(|(nth, (group, (begin, _)))| (group, begin + nth, *begin))
    }

    /// The line of an account.
    fn line_of(&self, place: usize) -> usize {
        place
            + self
                .headings()
                .filter(|(_, _, begin)| *begin <= place)
                .count()
    }

    /// What stands on a line.
    fn at(&self, line: usize) -> Line {
        let mut before = 0;
        for (group, at, _) in self.headings() {
            if at == line {
                return Line::Heading(group);
            }
            before += usize::from(at < line);
        }
        Line::Account(line - before)
    }
}

/// Draws the list.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let focused = paint.has_keys();
    let title = t!(paint.words, "compare-title");
    let inner = frame::plain(paint, area, &title, focused);
    state.wheel(Pane::Accounts, area);
    let model = paint.model;
    let moves = model.compare.moves();
    if moves.is_empty() {
        let words = t!(paint.words, "compare-nobody");
        paint.label(inner.x + 1, inner.y, inner.width, &words, paint.styles.dim);
        return;
    }
    let groups = Groups::of(paint);
    let place = model
        .selected
        .and_then(|index| model.compare.place_of(index));
    let count = moves.len() + groups.headings().count();
    let rows = usize::from(inner.height);
    let cursor = groups.line_of(place.unwrap_or_default());
    // The first account is in sight with its heading.
    let cursor = if cursor == 1 { 0 } else { cursor };
    state.scroll.compare = scrolled(state.scroll.compare, cursor, rows, count);
    for (line, y) in (state.scroll.compare..count).take(rows).zip(inner.y..) {
        let row = Rect {
            y,
            height: 1,
            ..inner
        };
        // A heading says something with what stands below it.
        let is_last = y + 1 == inner.bottom() && line + 1 < count;
        match groups.at(line) {
            Line::Heading(_) if is_last => {}
            Line::Heading(group) => heading(paint, row, group, groups.0[group.min(2)].1),
            Line::Account(at) => {
                if let Some(found) = moves.get(at) {
                    account(paint, row, found, place == Some(at), state);
                }
            }
        }
    }
    paint.more(inner, state.scroll.compare, count);
    if focused {
        state.rows(rows);
    }
}

fn heading(paint: &mut Paint<'_>, row: Rect, group: usize, count: usize) {
    let name = match group {
        0 => t!(paint.words, "moves-crossed"),
        1 => t!(paint.words, "moves-moved"),
        _ => t!(paint.words, "moves-stayed"),
    };
    let x = paint.label(row.x + 1, row.y, row.width, &name, paint.styles.title);
    let count = count.to_string();
    paint.label(
        x + 1,
        row.y,
        row.right().saturating_sub(x + 1),
        &count,
        paint.styles.dim,
    );
}

fn account(paint: &mut Paint<'_>, row: Rect, found: &Move, here: bool, state: &mut ViewState) {
    if here {
        let focused = paint.has_keys();
        paint.cursor_row(row, focused, state);
    }
    let measure = Rect {
        width: row.width.min(MEASURE),
        ..row
    };
    moved::draw(paint, measure, found);
    if let Some(account) = paint.model.shown().accounts().get(found.index) {
        state.target(row, Target::Account(Pane::Accounts, account.id.clone()));
    }
}
