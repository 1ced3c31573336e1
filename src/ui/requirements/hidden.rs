//! What a list or a column of the board has no room for: how many, and the steps among them that are out of sight.

use ratatui::layout::Rect;

use crate::domain::requirement::Step;
use crate::i18n::t;
use crate::ui::paint::Paint;

use super::notes::{self, Said};

/// Says how many requirements stand above those in sight, at the end of a row.
pub(super) fn above(paint: &mut Paint<'_>, count: usize, row: Rect) {
    if count == 0 {
        return;
    }
    let (words, style) = told(paint, paint.glyphs.head_up, count);
    let end = row.right().saturating_sub(1);
    paint.label_left_of(end, row.y, row.width, &words, style);
}

/// Says how many requirements stand below those in sight, and which steps begin there, at the start of a row.
pub(super) fn below(paint: &mut Paint<'_>, count: usize, steps: &[(Step, usize)], row: Rect) {
    if count == 0 && steps.is_empty() {
        return;
    }
    let mut said: Vec<Said> = vec![(" ".to_owned(), paint.styles.dim)];
    if count > 0 {
        said.push(told(paint, paint.glyphs.head_down, count));
    }
    for (step, count) in steps {
        let (glyph, style) = super::sign(paint, *step);
        said.push(("  ".to_owned(), style));
        said.push((
            format!("{glyph} {} {count}", paint.words.step(*step)),
            style,
        ));
    }
    said.push((" ".to_owned(), paint.styles.dim));
    notes::draw_line(paint, row, &said);
}

fn told(paint: &Paint<'_>, glyph: &str, count: usize) -> Said {
    let more = t!(paint.words, "count-more", count = count);
    (format!("{glyph} {more}"), paint.styles.dim)
}
