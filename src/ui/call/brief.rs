//! Who they are, and what was last agreed: read before a word is said.

pub(in crate::ui) mod facts;

use ratatui::layout::Rect;

use crate::clean::Clean;
use crate::domain::Account;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

use facts::Fact;

/// From this width on, what is owed stands beside what was said last.
const THREE: u16 = 160;
/// From this width on, who they are stands beside what was agreed.
const TWO: u16 = 100;
/// Debts shown where they share a column.
const DEBTS: usize = 3;
/// Between two columns.
const GAP: u16 = 3;
/// Between a label and what it says, and before when.
pub(in crate::ui) const AIR: usize = 2;

/// Draws the brief.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect) {
    let Some(account) = paint.model.call_account() else {
        return;
    };
    if area.height == 0 || area.width < 8 {
        return;
    }
    let inner = Rect {
        x: area.x + 2,
        width: area.width - 4,
        ..area
    };
    // Air above the name where there is room for it.
    let air = u16::from(area.height > 6);
    let name = Rect {
        y: inner.y + air,
        height: 1,
        ..inner
    };
    heading(paint, account, name);
    let rows = area.height.saturating_sub(air + 1);
    let room = Rect {
        y: name.y + 1,
        height: rows,
        ..inner
    };
    draw_facts(paint, account, room);
}

fn draw_facts(paint: &mut Paint<'_>, account: &Account, room: Rect) {
    let rows = usize::from(room.height);
    let columns = columns(room, needed(&facts::who(paint, account)));
    let said_in = columns.get(1).or_else(|| columns.first());
    let cells = said_in.map_or(0, |column| usize::from(column.width));
    let groups = match columns.len() {
        3 => vec![
            facts::who(paint, account),
            said(paint, account, cells, rows),
            facts::debts(paint, account, rows),
        ],
        2 => {
            let debts = facts::debts(paint, account, DEBTS.min(rows));
            let mut agreed = said(paint, account, cells, rows.saturating_sub(debts.len()));
            agreed.extend(debts);
            vec![facts::who(paint, account), agreed]
        }
        _ => vec![most_urgent(paint, account, cells)],
    };
    for (group, column) in groups.into_iter().zip(columns) {
        let width = usize::from(column.width);
        let cells = width.saturating_sub(label_cells(&group, width));
        draw_column(paint, &facts::spread(group, cells, rows), column);
    }
}

/// What was said last, in so many rows: the call before, and the last answer.
pub(in crate::ui) fn said(
    paint: &Paint<'_>,
    account: &Account,
    cells: usize,
    rows: usize,
) -> Vec<Fact> {
    let answer = facts::last_answer(paint, account);
    let rows = rows.saturating_sub(usize::from(answer.is_some()));
    let last = facts::last_call(paint, cells, rows);
    last.into_iter().chain(answer).collect()
}

/// Where only a few lines have room: what we owe, who decides, what was said last.
fn most_urgent(paint: &Paint<'_>, account: &Account, cells: usize) -> Vec<Fact> {
    let mut facts = facts::debts(paint, account, 1);
    facts.truncate(1);
    let people = facts::who(paint, account).into_iter();
    facts.extend(people.skip(2).take(1));
    facts.extend(facts::last_call(paint, cells, 1));
    facts
}

/// The cells facts need to be whole, their labels included.
fn needed(facts: &[Fact]) -> u16 {
    let widest = facts.iter().map(Fact::cells).max().unwrap_or_default();
    u16::try_from(facts::label_width(facts) + AIR + widest).unwrap_or(u16::MAX)
}

/// One column, or two with the wider one for what was agreed, or three. Of two, the first is at most half as wide as both
/// so that it has so many cells.
fn columns(room: Rect, needed: u16) -> Vec<Rect> {
    let count = match room.width + 4 {
        THREE.. => 3,
        TWO.. => 2,
        _ => 1,
    };
    let free = room.width.saturating_sub(GAP * (count - 1));
    let first = if count == 2 {
        needed.clamp(free * 9 / 20, free / 2)
    } else {
        free / count
    };
    let rest = (free - first) / (count - 1).max(1);
    let column = |at: u16| match at {
        0 => Rect {
            width: first,
            ..room
        },
        _ => Rect {
            x: room.x + first + GAP + (at - 1) * (rest + GAP),
            width: rest,
            ..room
        },
    };
    (0..count).map(column).collect()
}

/// The name, what they are to us, and how long the call has lasted.
fn heading(paint: &mut Paint<'_>, account: &Account, row: Rect) {
    let end = duration(paint, row);
    let width = end.saturating_sub(row.x);
    name(paint, account, Rect { width, ..row });
}

/// The badge, the name, and what they are to us.
pub(in crate::ui) fn name(paint: &mut Paint<'_>, account: &Account, row: Rect) {
    let end = row.right();
    let (words, styles) = (paint.words, paint.styles);
    let mut x = badge(paint, row);
    let room = |x: u16| end.saturating_sub(x);
    x = paint.label(x, row.y, room(x), &account.name, styles.strong);
    let status = words.status(account.status);
    let facts = [account.sector.as_deref(), account.country.as_deref()];
    let facts = facts
        .into_iter()
        .flatten()
        .map(|fact| Clean::new(fact).into_string());
    let between = format!(" {} ", paint.glyphs.separator);
    let known: Vec<String> = std::iter::once(status).chain(facts).collect();
    let known = known.join(&between);
    paint.label(x + 3, row.y, room(x + 3), &known, styles.dim);
}

/// The account's badge of the matrix; gives the column after it.
fn badge(paint: &mut Paint<'_>, row: Rect) -> u16 {
    let Some(index) = paint.model.selected else {
        return row.x;
    };
    let code = paint.model.figures.shared_code(index);
    let code = format!(" {code} ");
    let x = paint.label(row.x, row.y, row.width, &code, paint.styles.selected_badge);
    x + 1
}

/// Since when, and for how long, at the right end; gives the column before it.
fn duration(paint: &mut Paint<'_>, row: Rect) -> u16 {
    let Some((call, minutes)) = paint.model.call.as_ref().zip(paint.model.call_minutes()) else {
        return row.right();
    };
    let since = paint.words.time(call.began.time());
    let since = t!(paint.words, "brief-since", time = since);
    let lasted = paint.words.minutes(minutes);
    let x = paint.label_left_of(row.right(), row.y, row.width, &lasted, paint.styles.strong);
    let left = x.saturating_sub(row.x + 3);
    if text::width(&since) + 20 > usize::from(left) {
        return x.saturating_sub(2);
    }
    let x = x.saturating_sub(3);
    paint
        .label_left_of(x, row.y, left, &since, paint.styles.dim)
        .saturating_sub(2)
}

/// The cells of the labels of facts, with the gap after them, in a column so many cells wide.
pub(in crate::ui) fn label_cells(facts: &[Fact], column: usize) -> usize {
    (facts::label_width(facts) + AIR).min(column / 3)
}

/// Labels under labels, and what they say beside them; when, at the right end.
pub(in crate::ui) fn draw_column(paint: &mut Paint<'_>, facts: &[Fact], column: Rect) {
    let label = label_cells(facts, usize::from(column.width));
    let label = u16::try_from(label).unwrap_or(column.width);
    let short = facts::in_short(facts, usize::from(column.width.saturating_sub(label)));
    for (fact, y) in facts.iter().zip(column.y..column.bottom()) {
        paint.label(column.x, y, label, &fact.label, paint.styles.dim);
        let mut end = column.right();
        if let Some((when, style)) = fact.when_in(short) {
            end = paint.label_left_of(end, y, column.width, when, style);
            end = end.saturating_sub(AIR as u16);
        }
        let x = column.x + label;
        paint.label(x, y, end.saturating_sub(x), &fact.text, fact.style);
    }
}
