//! Where the effort goes, and where the zones' shares would have it go.

use ratatui::layout::Rect;

use crate::domain::matrix::Zone;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;

/// Pips of an account's effort.
const PIPS: u16 = 8;
/// Columns of a zone's name.
const NAME: u16 = 13;
/// The most columns of a zone's bar.
const BAR: u16 = 24;
/// Columns of how many key accounts there are.
const KEYS: u16 = 15;
/// Columns of days, and of a part of the whole.
const DAYS: u16 = 8;
const SHARE: u16 = 6;

/// What an account gets as pips against what it should get, and both figures.
pub(super) fn of_account(paint: &mut Paint<'_>, field: Rect, index: usize) {
    let figures = &paint.model.figures;
    let Some((suggested, gap)) = figures
        .suggested_effort(index)
        .zip(figures.effort_gap(index))
    else {
        return;
    };
    let now = suggested + gap;
    let most = 2.0 * suggested.max(f64::EPSILON);
    draw_pips(
        paint,
        Rect {
            width: PIPS,
            ..field
        },
        now / most,
    );
    let figures = format!(
        "{} {} {}",
        paint.words.effort(now),
        paint.glyphs.arrow,
        paint.words.effort(suggested),
    );
    paint.label_left_of(
        field.right(),
        field.y,
        field.width - PIPS,
        &figures,
        paint.styles.dim,
    );
}

/// Pips, 0 to 1.
fn draw_pips(paint: &mut Paint<'_>, field: Rect, part: f64) {
    let cells = usize::from(field.width);
    let filled = (part.clamp(0.0, 1.0) * cells as f64).round() as usize;
    let (full, empty) = text::pips(filled, cells, paint.glyphs);
    let end = paint.label(field.x, field.y, field.width, &full, paint.styles.full);
    let room = field.right().saturating_sub(end);
    paint.label(end, field.y, room, &empty, paint.styles.faint);
}

/// Zone by zone: how many accounts, what they get, what they should get.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect) {
    let heading = t!(paint.words, "selection-effort");
    paint.label(
        room.x + 2,
        room.y,
        room.width,
        &heading,
        paint.styles.strong,
    );
    let zones = *paint.model.selection_page.zones();
    let planned: f64 = zones.iter().map(|it| it.planned).sum();
    let suggested: f64 = zones.iter().map(|it| it.suggested).sum();
    let rows = Zone::ALL
        .into_iter()
        .zip(zones)
        .zip(room.y + 1..room.bottom());
    for ((zone, sums), y) in rows {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        let name = paint.words.zone(zone);
        let style = paint.styles.zone(zone).text;
        let x = paint
            .label(row.x + 2, y, NAME, &name, style)
            .max(row.x + 2 + NAME);
        let now = (sums.planned, part(sums.planned, planned));
        let due = (sums.suggested, part(sums.suggested, suggested));
        let bar = Rect {
            x,
            width: BAR.min(row.width / 5),
            ..row
        };
        draw_pips(paint, bar, now.1);
        figures(paint, bar.right(), y, sums.accounts, [now, due]);
    }
}

/// The part of a whole, 0 to 1; 0 of nothing.
fn part(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// The selected account with its effort, where the lists have no room for that.
pub(super) fn of_selected(paint: &mut Paint<'_>, row: Rect, width: u16) {
    let Some((index, account)) = paint.model.selected.zip(paint.model.account()) else {
        return;
    };
    let room = row.width.saturating_sub(width + 3);
    let end = paint.label(row.x + 2, row.y, room, &account.name, paint.styles.text);
    let field = Rect {
        x: end + 1,
        width,
        ..row
    };
    of_account(paint, field, index);
}

/// How many key accounts, and below each other what they get and what they should get, each in days and as a
/// part of the whole.
fn figures(paint: &mut Paint<'_>, x: u16, y: u16, accounts: usize, efforts: [(f64, f64); 2]) {
    let (text, dim) = (paint.styles.text, paint.styles.dim);
    let keys = t!(paint.words, "selection-keys", count = accounts);
    let mut x = x + 1 + KEYS;
    paint.label_left_of(x, y, KEYS, &keys, dim);
    for (at, (days, share)) in efforts.into_iter().enumerate() {
        if at > 0 {
            x = paint.label(x + 1, y, 2, paint.glyphs.arrow, dim);
        }
        let days = t!(paint.words, "days-short", days = paint.words.effort(days));
        let share = paint.words.percent(100.0 * share, 0);
        paint.label_left_of(x + DAYS, y, DAYS, &days, text);
        paint.label_left_of(x + DAYS + SHARE, y, SHARE, &share, dim);
        x += DAYS + SHARE;
    }
}
