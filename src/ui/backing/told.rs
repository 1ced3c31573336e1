//! What the method says to management's support, below the cards where they leave room.

use ratatui::layout::Rect;

use crate::domain::findings::Question;
use crate::i18n::t;
use crate::ui::health::{rest, said::Said, said::said};
use crate::ui::paint::Paint;
use crate::ui::split::{above, left};
use crate::ui::text;

/// Lines it needs to be worth reading: a heading, and three findings.
const LEAST: u16 = 4;
/// The columns before whom a finding is about: its mark, and what is free around it.
const BEFORE: u16 = 4;

/// Draws the open findings, the gravest first, a line each, as far as there is room.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect) {
    if room.height < LEAST {
        return;
    }
    let found = paint.model.open_findings_to(Question::Support);
    let found: Vec<Said> = found.into_iter().map(|it| said(paint, it)).collect();
    if found.is_empty() {
        return;
    }
    let (heading, list) = above(room, 1);
    let title = t!(paint.words, "method-says");
    paint.label(
        heading.x,
        heading.y,
        heading.width,
        &title,
        paint.styles.title,
    );
    let whom = rest::whom(list, &found);
    let beside = left(list, BEFORE + whom + 2).1.width;
    // A finding is said whole or not at all.
    let whole = |said: &&Said| text::width(&said.what) <= usize::from(beside);
    for (said, row) in found.iter().filter(whole).zip(list.rows()) {
        paint.label(row.x + 2, row.y, 2, said.mark, said.style);
        let x = row.x + BEFORE;
        paint.label(x, row.y, whom, &said.whom, paint.styles.dim);
        paint.label(x + whom + 2, row.y, beside, &said.what, paint.styles.text);
    }
}
