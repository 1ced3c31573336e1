//! One finding, in words and marks.

use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::findings::Finding;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::severity;

/// What is drawn of a finding.
pub(in crate::ui) struct Said {
    pub(in crate::ui) mark: &'static str,
    pub(in crate::ui) style: Style,
    /// About whom.
    pub(in crate::ui) whom: String,
    /// What is wrong.
    pub(in crate::ui) what: String,
    /// Why it matters; of an accepted one, why it is accepted.
    pub(in crate::ui) why: String,
}

/// A finding as it is shown here: under the veil without its figures.
pub(in crate::ui) fn said(paint: &Paint<'_>, finding: &Finding) -> Said {
    let (model, words) = (paint.model, paint.words);
    let (mark, style) = severity::mark(paint, finding.severity());
    let account = finding.account.as_ref();
    let account = account.and_then(|id| model.portfolio.account(id));
    let whom = account.map_or_else(
        || t!(words, "health-whole"),
        |account| Clean::new(&account.name).into_string(),
    );
    let what = words.finding(finding, &model.portfolio);
    let what = paint.without_figures(what);
    let why = why(paint, finding);
    Said {
        mark,
        style,
        whom,
        what,
        why,
    }
}

fn why(paint: &Paint<'_>, finding: &Finding) -> String {
    let words = paint.words;
    let Some(entry) = paint.model.acceptance(finding) else {
        return words.finding_why(finding);
    };
    let reason = Clean::new(entry.reason.as_deref().unwrap_or_default()).into_string();
    match entry.until {
        Some(until) => {
            let date = words.date(until);
            t!(words, "health-accepted-until", date = date, reason = reason)
        }
        None => t!(words, "health-accepted-for-good", reason = reason),
    }
}
