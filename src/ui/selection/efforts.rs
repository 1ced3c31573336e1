//! Where the effort goes, and where the zones' shares would have it go.

use ratatui::layout::Rect;

use crate::domain::matrix::Zone;
use crate::i18n::t;
use crate::ui::paint::Paint;

/// Pips of an account's effort.
const PIPS: u16 = 8;
/// Columns of a zone's name.
const NAME: u16 = 13;

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
        paint.words.number(now, 1),
        paint.glyphs.arrow,
        paint.words.number(suggested, 1),
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
    let full = paint.glyphs.pip.repeat(filled);
    let empty = paint.glyphs.pip_empty.repeat(cells - filled);
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
    let efforts = *paint.model.figures.efforts();
    let total = efforts.total();
    for (zone, y) in Zone::ALL.into_iter().zip(room.y + 1..room.bottom()) {
        let sums = efforts.zone(zone);
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        let name = paint.words.zone(zone);
        let style = paint.styles.zone(zone).text;
        let mut x = room.x + 2;
        paint.label(x, y, NAME, &name, style);
        x += NAME;
        let bar = Rect {
            x,
            width: 24.min(row.width / 4),
            ..row
        };
        let planned = if total > 0.0 {
            sums.planned / total
        } else {
            0.0
        };
        draw_pips(paint, bar, planned);
        x = bar.right() + 2;
        let words = t!(
            paint.words,
            "selection-zone",
            accounts = sums.accounts.to_string(),
            planned = paint.words.number(sums.planned, 1),
            share = paint.words.percent(100.0 * planned, 0),
            suggested = paint.words.number(total * sums.share, 1),
            wanted = paint.words.percent(100.0 * sums.share, 0),
            arrow = paint.glyphs.arrow
        );
        paint.label(
            x,
            y,
            row.right().saturating_sub(x),
            &words,
            paint.styles.text,
        );
    }
}
