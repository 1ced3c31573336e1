//! Days, names and figures as the page says them: each with its age.

use jiff::civil::Date;

use crate::clean::Clean;
use crate::domain::PersonRef;
use crate::domain::field::PlanField;
use crate::domain::promise::{SOON, days_between};
use crate::i18n::t;
use crate::ui::paint::Paint;

use super::line::Piece;

/// From this width on a day is written out beside its distance.
const LONG: u16 = 60;

/// Until when, or since when it is done, and how far that is; a question where no day is set.
pub(super) fn when(
    paint: &Paint<'_>,
    (due, done): (Option<Date>, Option<Date>),
    width: u16,
) -> Piece {
    let (words, styles, today) = (paint.words, paint.styles, paint.model.today);
    let cell = |text, style| Piece::cell(PlanField::Due, text, style);
    if let Some(done) = done {
        return cell(dated(paint, done, width), styles.dim);
    }
    let Some(due) = due else {
        return cell(t!(words, "plan-no-due"), styles.placeholder);
    };
    let ahead = days_between(today, due);
    if ahead < 0 {
        let days: i32 = -ahead;
        let late = t!(words, "overdue-days", days = days);
        let said = if width < LONG {
            late
        } else {
            format!("{}, {late}", words.date(due))
        };
        return cell(format!("{} {said}", paint.glyphs.overdue), styles.bad);
    }
    let said = dated(paint, due, width);
    if ahead <= SOON {
        return cell(format!("{} {said}", paint.glyphs.due), styles.warn);
    }
    cell(said, styles.dim)
}

/// A day and how far it is; how far alone where there is little room.
pub(super) fn dated(paint: &Paint<'_>, day: Date, width: u16) -> String {
    let distance = paint.words.distance(day, paint.model.today);
    if width < LONG {
        distance
    } else {
        format!("{}, {distance}", paint.words.date(day))
    }
}

/// Somebody of ours, clean.
pub(super) fn name(paint: &Paint<'_>, person: &PersonRef) -> String {
    Clean::new(paint.model.shown().person_name(person)).into_string()
}

/// Words of the file, clean.
pub(super) fn clean(text: &str) -> String {
    Clean::new(text).into_string()
}

/// What a cell holds, or a question in its place.
pub(super) fn said(
    paint: &Paint<'_>,
    field: PlanField,
    text: Option<&String>,
    question: String,
) -> Piece {
    match text {
        Some(text) => Piece::cell(field, clean(text), paint.styles.dim),
        None => Piece::cell(field, question, paint.styles.placeholder),
    }
}
