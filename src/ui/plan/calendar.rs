//! The year, backwards from their budget: its moments, and the milestones that answer them.

use crate::app::plan::PlanRow;
use crate::domain::field::PlanField as F;
use crate::domain::plan::Milestone;
use crate::domain::plan_calendar::{Moment, Month};
use crate::domain::{Account, ItemId};
use crate::i18n::t;
use crate::ui::paint::Paint;

use super::entry::Entry;
use super::facts::{clean, when};
use super::line::{Line, MARK_X, Piece, at};

/// The lines of a moment that no milestone answers.
pub(super) fn moment(
    paint: &Paint<'_>,
    account: &Account,
    moment: Moment,
    width: u16,
) -> Vec<Line> {
    let cycle = paint.model.cycle_of(account);
    let Some(month) = cycle.and_then(|cycle| cycle.month(moment)) else {
        return Vec::new();
    };
    let (words, styles) = (paint.words, paint.styles);
    let over = month < Month::of(paint.model.today);
    let (state, style) = match moment.kind() {
        None => (t!(words, "plan-moment-theirs"), styles.dim),
        Some(_) if over => (t!(words, "plan-moment-missed"), styles.warn),
        Some(_) => (t!(words, "plan-moment-open"), styles.placeholder),
    };
    let mark = match moment.kind() {
        None => Piece::words(paint.glyphs.target, styles.accent),
        Some(_) if over => Piece::words(paint.glyphs.warning, styles.warn),
        Some(_) => Piece::words(paint.glyphs.off, styles.dim),
    };
    let entry = Entry {
        row: PlanRow::Moment(moment),
        mark,
        title: Piece::value(words.moment(moment), styles.text),
        right: Some(Piece::words(words.month_of_year(month), styles.dim)),
        rest: vec![Piece::words(state, style)],
        glue: paint.glyphs.separator,
    };
    entry.lines(paint, width)
}

/// The lines of a milestone, by the moment it answers or by its own words.
pub(super) fn milestone(
    paint: &Paint<'_>,
    account: &Account,
    id: &ItemId,
    width: u16,
) -> Vec<Line> {
    let found = account.plan.milestones.iter().find(|it| it.id == *id);
    let Some(it) = found else {
        return Vec::new();
    };
    let open = it.done.is_none();
    let styles = paint.styles;
    let answers = paint.model.moment_of(account, id);
    let mark = match (open, answers) {
        (false, _) => Piece::words(paint.glyphs.done, styles.ok),
        (true, Some(_)) => Piece::words(paint.glyphs.on, styles.text),
        (true, None) => Piece::words(paint.glyphs.bullet, styles.text),
    };
    let title = if open { styles.text } else { styles.dim };
    let entry = Entry {
        row: PlanRow::Item(crate::domain::field::PlanList::Milestones, id.clone()),
        mark,
        title: Piece::cell(F::Text, called(paint, it, answers), title),
        right: Some(when(paint, (it.due, it.done), width)),
        rest: Vec::new(),
        glue: paint.glyphs.separator,
    };
    entry.lines(paint, width)
}

/// Its own words, or its kind.
fn called(paint: &Paint<'_>, it: &Milestone, answers: Option<(Moment, Month)>) -> String {
    if let Some(text) = &it.text {
        return clean(text);
    }
    let words = paint.words;
    let moment = answers.map(|(moment, _)| words.moment(moment));
    let kind = it.kind.map(|kind| words.milestone_kind(kind));
    moment
        .or(kind)
        .unwrap_or_else(|| paint.glyphs.none.to_owned())
}

/// Where the settings name no month of our own reviews, that is said.
pub(super) fn without_reviews(paint: &Paint<'_>, account: &Account) -> Vec<Line> {
    let cycle = paint.model.cycle_of(account);
    if cycle.is_none_or(|cycle| cycle.review.is_some()) {
        return Vec::new();
    }
    let said = t!(paint.words, "plan-no-reviews");
    vec![Line::plain(vec![at(
        MARK_X,
        Piece::words(said, paint.styles.warn),
    )])]
}
