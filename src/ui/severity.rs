//! The marks of what the method says, the same wherever it is said.

use ratatui::style::Style;

use super::paint::Paint;
use crate::domain::findings::Severity;

/// The mark of a severity, and its look.
pub(super) fn mark(paint: &Paint<'_>, severity: Severity) -> (&'static str, Style) {
    match severity {
        Severity::Alarm => (paint.glyphs.overdue, paint.styles.bad),
        Severity::Warning => (paint.glyphs.warning, paint.styles.warn),
        Severity::Hint => (paint.glyphs.none, paint.styles.dim),
    }
}
