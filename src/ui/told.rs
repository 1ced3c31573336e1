//! What the method says to the account under the cursor, where there is room for it.

use ratatui::layout::Rect;

use crate::clean::Clean;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::severity;
use crate::ui::split::above;
use crate::ui::text::wrap::wrap;

/// Lines it needs to be worth reading: a free one, a heading, and two findings.
pub(super) const LEAST: u16 = 4;
/// The most lines of one finding.
const LINES: usize = 3;
/// The most columns of a line that is read.
const MEASURE: u16 = 110;

/// Draws the open findings of the account under the cursor under a heading, the gravest first, as far as there is room.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect) {
    let Some(account) = paint.model.account() else {
        return;
    };
    let name = Clean::new(&account.name).into_string();
    let heading = t!(paint.words, "selection-told", account = name);
    paint.label(room.x, room.y, room.width, &heading, paint.styles.strong);
    findings(paint, above(room, 1).1);
}

/// Draws those findings without a heading.
pub(super) fn findings(paint: &mut Paint<'_>, room: Rect) {
    let Some(index) = paint.model.selected else {
        return;
    };
    let findings = paint.model.open_findings_of(index);
    if findings.is_empty() {
        let untold = t!(paint.words, "selection-untold");
        let words = format!("{} {untold}", paint.glyphs.done);
        paint.label(room.x, room.y, room.width, &words, paint.styles.ok);
        return;
    }
    let measure = room.width.saturating_sub(2).min(MEASURE);
    let mut y = room.y;
    for finding in findings {
        let words = paint.words.finding(finding, &paint.model.portfolio);
        let lines = wrap(&Clean::new(&words), usize::from(measure), LINES);
        // A finding is said whole or not at all.
        if y + lines.len() as u16 > room.bottom() {
            return;
        }
        let (mark, style) = severity::mark(paint, finding.severity());
        paint.label(room.x, y, 1, mark, style);
        for line in lines {
            paint.label(room.x + 2, y, measure, &line, paint.styles.text);
            y += 1;
        }
    }
}
