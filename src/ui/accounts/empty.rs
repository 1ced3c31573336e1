//! What is said where there is no account to be shown.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::i18n::t;
use crate::keymap::{Action, Scope};
use crate::ui::paint::Paint;
use crate::ui::text::{self, keyed::named};

/// Says that nothing matches, or how a portfolio begins.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect) {
    let styles = paint.styles;
    if paint.model.accounts.filter.trim().is_empty() {
        let title = t!(paint.words, "empty-accounts");
        let add = with_key(paint, Action::New, &t!(paint.words, "empty-accounts-add"));
        let advice = t!(paint.words, "empty-accounts-advice");
        let lines = [
            (title, styles.strong),
            (add, styles.text),
            (advice, styles.dim),
        ];
        return stacked(paint, area, &lines);
    }
    let title = t!(paint.words, "empty-filter");
    let all = with_key(paint, Action::Cancel, &t!(paint.words, "empty-filter-all"));
    let lines = [(title, styles.strong), (all, styles.text)];
    stacked(paint, area, &lines);
}

/// A sentence that begins with the key it is about; nothing where no key starts it.
fn with_key(paint: &Paint<'_>, action: Action, what: &str) -> String {
    let scopes = [Scope::Accounts, Scope::Global];
    let key = paint.model.primary_key(action, &scopes);
    key.map_or_else(String::new, |key| format!("{} {what}", named(&key)))
}

/// Sentences broken into lines, with a line between them.
fn stacked(paint: &mut Paint<'_>, area: Rect, sentences: &[(String, Style)]) {
    let room = area.width.saturating_sub(4);
    let mut y = area.y + area.height / 6;
    for (sentence, style) in sentences.iter().filter(|(text, _)| !text.is_empty()) {
        for line in text::wrap::wrap(sentence, usize::from(room), 8) {
            if y >= area.bottom() {
                return;
            }
            paint.sentence(area.x + 2, y, room, &line, *style);
            y += 1;
        }
        y += 1;
    }
}
