//! A self-rating and what the file shows as two marks on one line of the scale, the way between them
//! drawn.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::Scale;
use crate::domain::backing::Gap;
use crate::ui::paint::Paint;

/// The two marks of a scale; none where it is not known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    /// How they rate themselves.
    pub(super) rated: Option<f64>,
    /// What the file shows.
    pub(super) shown: Option<f64>,
}

impl Marks {
    /// How both stand to each other, where both are known.
    pub(super) fn gap(self, scale: Scale) -> Option<Gap> {
        let (rated, shown) = (self.rated?, self.shown?);
        Some(Gap::between(rated, shown, scale))
    }
}

/// The look of a gap: a self-rating the file does not bear out is what to look at.
pub(super) const fn look(paint: &Paint<'_>, gap: Gap) -> Style {
    match gap {
        Gap::InLine => paint.styles.ok,
        Gap::ShowsMore(_) => paint.styles.full,
        Gap::ShowsLess(_) => paint.styles.warn,
    }
}

/// Draws the scale over the line given. Under the veil it is bare.
pub(super) fn draw(paint: &mut Paint<'_>, line: Rect, marks: Marks, scale: Scale) {
    if line.width < 3 {
        return;
    }
    let faint = paint.styles.faint;
    let rule = paint.glyphs.rule.repeat(usize::from(line.width));
    paint.label(line.x, line.y, line.width, &rule, faint);
    if paint.is_veiled() {
        return;
    }
    let column = |value: f64| line.x + cell(scale.fraction(value), line.width);
    let (rated, shown) = (marks.rated.map(column), marks.shown.map(column));
    if let (Some(rated), Some(shown), Some(gap)) = (rated, shown, marks.gap(scale)) {
        let (from, to) = (rated.min(shown), rated.max(shown));
        let way = paint.glyphs.border_focused.horizontal_top;
        let way = way.repeat(usize::from(to - from));
        let style = look(paint, gap);
        paint.label(from, line.y, to - from, &way, style);
    }
    if let Some(x) = shown {
        paint.label(x, line.y, 1, paint.glyphs.target, paint.styles.strong);
    }
    if let Some(x) = rated {
        paint.label(x, line.y, 1, paint.glyphs.on, paint.styles.accent_strong);
    }
}

/// The column of a fraction among so many.
fn cell(fraction: f64, width: u16) -> u16 {
    (fraction * f64::from(width - 1)).round() as u16
}

#[cfg(test)]
mod tests {
    use super::cell;
    use rstest::rstest;

    #[rstest]
    #[case::lower_end(0.0, 21, 0)]
    #[case::middle(0.5, 21, 10)]
    #[case::upper_end(1.0, 21, 20)]
    fn a_fraction_has_its_column(#[case] part: f64, #[case] width: u16, #[case] column: u16) {
        assert_eq!(cell(part, width), column);
    }
}
