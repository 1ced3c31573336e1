//! Who it is, how far the walk is, where it stands and how it moved since the last review.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::criterion::Axis;
use crate::domain::matrix::{Movement, Trend};
use crate::i18n::t;
use crate::ui::moved::signed;
use crate::ui::paint::Paint;
use crate::ui::text;

/// Draws the lines above the position sheet.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect) {
    let Some((index, account)) = paint.model.selected.zip(paint.model.account()) else {
        return;
    };
    if area.height == 0 || area.width < 8 {
        return;
    }
    // Air above the name where there is room for it.
    let air = u16::from(area.height > 3);
    let row = |at: u16| Rect {
        x: area.x + 2,
        y: area.y + air + at,
        width: area.width - 4,
        height: 1,
    };
    let rows = area.height - air;
    name(paint, index, account, row(0));
    if rows > 1 {
        advice(paint, index, account, row(1));
    }
    if rows > 2 {
        way(paint, index, account, row(2));
    }
}

/// The name, what it is to us, and at the right end how far the walk is.
fn name(paint: &mut Paint<'_>, index: usize, account: &Account, row: Rect) {
    let end = progress(paint, account, row);
    let code = format!(" {} ", paint.model.figures.shared_code(index));
    let mut x = paint.label(row.x, row.y, row.width, &code, paint.styles.selected_badge) + 1;
    let room = |x: u16| end.saturating_sub(x);
    x = paint.label(x, row.y, room(x), &account.name, paint.styles.strong);
    let model = paint.model;
    let manager = account
        .manager
        .as_ref()
        .map(|it| model.portfolio.person_name(it));
    let facts = [
        account.sector.as_deref(),
        account.country.as_deref(),
        manager,
    ];
    let facts = facts
        .into_iter()
        .flatten()
        .map(|fact| Clean::new(fact).into_string());
    let between = format!(" {} ", paint.glyphs.separator);
    let known: Vec<String> = std::iter::once(paint.words.status(account.status))
        .chain(facts)
        .collect();
    paint.label(
        x + 3,
        row.y,
        room(x + 3),
        &known.join(&between),
        paint.styles.dim,
    );
}

/// `✓ confirmed  4 of 15`; gives the column before it.
fn progress(paint: &mut Paint<'_>, account: &Account, row: Rect) -> u16 {
    let Some((walk, place)) = paint.model.walk.as_ref().zip(paint.model.review_place()) else {
        return row.right();
    };
    let (place, count) = (place + 1, walk.count());
    let place = t!(paint.words, "review-place", place = place, count = count);
    let x = paint.label_left_of(row.right(), row.y, row.width, &place, paint.styles.strong);
    if !walk.is_confirmed(&account.id) {
        return x.saturating_sub(2);
    }
    let said = format!(
        "{} {}",
        paint.glyphs.done,
        t!(paint.words, "review-confirmed")
    );
    let room = x.saturating_sub(row.x + 2);
    paint
        .label_left_of(x.saturating_sub(2), row.y, room, &said, paint.styles.ok)
        .saturating_sub(2)
}

/// The cell with what the method advises, and which cell it was in.
fn advice(paint: &mut Paint<'_>, index: usize, account: &Account, row: Rect) {
    if paint.is_veiled() {
        paint.label(
            row.x,
            row.y,
            row.width,
            &t!(paint.words, "veiled"),
            paint.styles.dim,
        );
        return;
    }
    let model = paint.model;
    let words = paint.words;
    let Some((position, cell)) = model.position(index).and_then(|p| Some((p, p.cell?))) else {
        return;
    };
    let mut end = row.right();
    let movement = model.figures_of(index).and_then(|figures| figures.movement);
    let moved = movement.filter(|movement| movement.changed_cell(&position));
    if let Some(was) = moved.and_then(|movement| movement.then.cell) {
        let was = t!(words, "review-was", cell = words.cell(was));
        end = paint.label_left_of(end, row.y, row.width, &was, paint.styles.warn);
    }
    let style = paint.styles.zone(cell.zone()).heading;
    let named = format!("{}{}", words.cell(cell), t!(words, "colon"));
    let x = paint.label(row.x, row.y, row.width, &named, style);
    let advice = words.advice(model.yardstick().advice(cell, account));
    let room = end.saturating_sub(x + 2);
    paint.label(x, row.y, room, &advice, paint.styles.text);
}

/// How far the relationship has come, and both values with their way, as much as there is room for.
fn way(paint: &mut Paint<'_>, index: usize, account: &Account, row: Rect) {
    let words = paint.words;
    let mut x = row.x;
    let current = account.stage.current.map(|stage| words.stage(stage));
    let target = account
        .stage
        .target
        .filter(|to| Some(*to) != account.stage.current);
    let target = target.map(|to| format!("{} {}", paint.glyphs.arrow, words.stage(to)));
    let stage: Vec<String> = current.into_iter().chain(target).collect();
    if !stage.is_empty() {
        x = paint.label(x, row.y, row.width, &stage.join(" "), paint.styles.text) + 3;
    }
    let movement = paint
        .model
        .figures_of(index)
        .and_then(|figures| figures.movement);
    let mut end = row.right();
    for axis in Axis::ALL.into_iter().rev() {
        let parts = axis_parts(paint, index, axis, movement.as_ref());
        let width: usize = parts.iter().map(|(words, _)| text::width(words)).sum();
        if usize::from(end.saturating_sub(x)) < width {
            return;
        }
        for (words, style) in parts.iter().rev() {
            end = paint.label_left_of(end, row.y, row.width, words, *style);
        }
        end = end.saturating_sub(3);
    }
}

/// `Attractiveness 4.2 ↗ +0.3`, in parts that look different.
fn axis_parts(
    paint: &Paint<'_>,
    index: usize,
    axis: Axis,
    movement: Option<&Movement>,
) -> Vec<(String, Style)> {
    let styles = paint.styles;
    let value = paint.model.position(index).and_then(|p| p.axis(axis).value);
    let value = value.map_or_else(
        || paint.glyphs.none.to_owned(),
        |value| paint.figure(paint.words.score(value)),
    );
    let mut parts = vec![
        (format!("{} ", paint.words.axis(axis)), styles.dim),
        (value, styles.strong),
    ];
    let moved = movement.and_then(|m| m.change(axis).zip(m.axis_trend(axis)));
    if let Some((change, trend)) = moved.filter(|_| !paint.is_veiled()) {
        let (arrow, points, style) = match trend {
            Trend::Up => (paint.glyphs.up, signed(paint, change, 1), styles.ok),
            Trend::Flat => (paint.glyphs.flat, String::new(), styles.dim),
            Trend::Down => (paint.glyphs.down, signed(paint, change, 1), styles.warn),
        };
        let way = format!(" {arrow} {points}");
        parts.push((way.trim_end().to_owned(), style));
    }
    parts
}
