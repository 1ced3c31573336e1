//! How far the set-up is.

use ratatui::layout::Rect;

use crate::app::setup::Step;
use crate::i18n::{Words, t};
use crate::ui::paint::Paint;
use crate::ui::text;

/// Draws the steps in a line: those that are done, the one that is on, those to come. Where there is no room for
/// all, the one that is on with its number.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, here: Step) {
    if area.height == 0 {
        return;
    }
    let at = Step::ALL
        .iter()
        .position(|step| *step == here)
        .unwrap_or_default();
    let names = Step::ALL.map(|step| name(paint.words, step));
    let wide: usize = names.iter().map(|name| text::width(name) + 5).sum();
    if wide > usize::from(area.width) {
        let name = names.get(at).map(String::as_str).unwrap_or_default();
        let words = format!("{}/{} {name}", at + 1, names.len());
        paint.label(
            area.x,
            area.y,
            area.width,
            &words,
            paint.styles.accent_strong,
        );
        return;
    }
    let mut x = area.x;
    for (n, name) in names.iter().enumerate() {
        let (glyphs, styles) = (paint.glyphs, paint.styles);
        let (mark, style) = match n.cmp(&at) {
            std::cmp::Ordering::Less => (glyphs.done, styles.dim),
            std::cmp::Ordering::Equal => (glyphs.on, styles.accent_strong),
            std::cmp::Ordering::Greater => (glyphs.off, styles.dim),
        };
        let words = format!("{mark} {name}");
        x = paint.label(x, area.y, area.right().saturating_sub(x), &words, style) + 3;
    }
}

/// What a step is called.
fn name(words: &Words, step: Step) -> String {
    match step {
        Step::Name => t!(words, "setup-step-name"),
        Step::Scale => t!(words, "setup-step-scale"),
        Step::Criteria(axis) => words.axis(axis),
        Step::Accounts => t!(words, "setup-step-accounts"),
        Step::File => t!(words, "setup-step-file"),
    }
}
