//! The end of a review: who was confirmed, who moved, who crossed a border; then the snapshot.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::review::Walk;
use crate::clean::Clean;
use crate::domain::review::Move;
use crate::i18n::t;
use crate::keymap::Action;
use crate::ui::modals::dialogue;
use crate::ui::modals::hints;
use crate::ui::moved;
use crate::ui::paint::Paint;
use crate::ui::text::wrap::wrap;
use crate::ui::view_state::ViewState;

/// Columns of the summary, where there are as many.
const WIDTH: u16 = 92;

/// A line of the summary.
enum Line {
    Said(String, Style),
    Moved(Box<Move>),
}

/// Draws the summary.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, state: &mut ViewState) {
    let Some(walk) = &paint.model.walk else {
        return;
    };
    let width = WIDTH.min(area.width);
    let lines = lines(paint, walk, usize::from(width.saturating_sub(6)));
    let height = u16::try_from(lines.len())
        .unwrap_or(u16::MAX)
        .saturating_add(4);
    let area = dialogue::centred(area, width, height);
    let room = frame(paint, area);
    let rows = usize::from(room.height);
    let first = walk.scroll.min(lines.len().saturating_sub(rows));
    for (line, y) in lines.iter().skip(first).take(rows).zip(room.y..) {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        match line {
            Line::Said(words, style) => drop(paint.label(row.x, y, row.width, words, *style)),
            Line::Moved(found) => moved::draw(paint, row, found),
        }
    }
    dialogue::scroll_marks(paint, room, first > 0, first + rows < lines.len());
    state.wheel(crate::app::target::Pane::Accounts, area);
    if paint.has_keys() {
        state.rows(rows);
        state.lines(lines.len());
        state.put_cursor(room.x, room.y);
    }
}

/// The box with the keys in its lower border; gives the room for the lines.
fn frame(paint: &mut Paint<'_>, area: Rect) -> Rect {
    let words = paint.words;
    let title = t!(words, "review-of", date = words.date(paint.model.today));
    let focused = paint.has_keys();
    let inner = dialogue::draw_page(paint, area, &title, focused);
    let called = [
        (Action::Confirm, t!(words, "review-keep")),
        (Action::PreviousAccount, t!(words, "review-back")),
        (Action::Cancel, t!(words, "review-later")),
        (Action::Delete, t!(words, "review-drop")),
    ];
    hints::draw_called(paint, area, &called);
    Rect {
        y: inner.y + u16::from(inner.height > 2),
        height: inner.height.saturating_sub(2),
        ..inner
    }
}

fn lines(paint: &Paint<'_>, walk: &Walk, width: usize) -> Vec<Line> {
    let (words, styles) = (paint.words, paint.styles);
    let (confirmed, count) = (walk.confirmed(), walk.count());
    let said = t!(words, "review-count", confirmed = confirmed, count = count);
    let mut lines = vec![Line::Said(said, styles.strong)];
    lines.extend(held_by(paint));
    lines.extend(unconfirmed(paint, walk, width));
    let air = || Line::Said(String::new(), styles.text);
    if paint.is_veiled() {
        lines.extend([air(), Line::Said(t!(words, "veiled"), styles.dim)]);
        return lines;
    }
    if paint.model.since_review().is_none() {
        lines.extend([air(), Line::Said(t!(words, "review-no-last"), styles.dim)]);
        return lines;
    }
    let all = paint.model.review_moves().into_iter();
    let (crossed, rest): (Vec<Move>, Vec<Move>) = all.partition(Move::crossed);
    let (moved, stayed): (Vec<Move>, Vec<Move>) = rest.into_iter().partition(Move::moved);
    let heading = |name: String, count: usize| Line::Said(format!("{name}  {count}"), styles.title);
    for (name, group) in [
        (t!(words, "moves-crossed"), crossed),
        (t!(words, "moves-moved"), moved),
    ] {
        lines.extend([air(), heading(name, group.len())]);
        lines.extend(group.into_iter().map(|found| Line::Moved(Box::new(found))));
    }
    lines.extend([air(), heading(t!(words, "moves-stayed"), stayed.len())]);
    lines
}

/// Who holds the review: that is kept with the snapshot.
fn held_by(paint: &Paint<'_>) -> Option<Line> {
    let reviewer = paint.model.reviewer()?;
    let name = Clean::new(paint.model.portfolio.person_name(&reviewer)).into_string();
    let said = t!(paint.words, "review-held-by", name = name);
    Some(Line::Said(said, paint.styles.dim))
}

/// Who was not confirmed, by name.
fn unconfirmed(paint: &Paint<'_>, walk: &Walk, width: usize) -> Vec<Line> {
    let portfolio = paint.model.shown();
    let accounts = walk.unconfirmed().filter_map(|id| portfolio.account(id));
    let names: Vec<String> = accounts
        .map(|a| Clean::new(&a.name).into_string())
        .collect();
    if names.is_empty() {
        return Vec::new();
    }
    let said = t!(paint.words, "review-unconfirmed", names = names.join(", "));
    let lines = wrap(&said, width, 4);
    lines
        .into_iter()
        .map(|line| Line::Said(line, paint.styles.warn))
        .collect()
}
