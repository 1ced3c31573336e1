//! How a criterion is measured, in words.

use crate::app::cell::{OpenCell, Place};
use crate::app::form::{FieldRef, Subject};
use crate::app::{Model, parse};
use crate::domain::criterion::{Axis, Criterion, Measure, Rule, Source};
use crate::domain::field::CriterionField;
use crate::i18n::t;
use crate::ui::paint::Paint;

/// From this width on the rule stands beside what is measured.
const WITH_RULE: u16 = 40;

/// How a criterion is measured, on one line of so many columns.
pub(super) fn summary(paint: &Paint<'_>, criterion: &Criterion, width: u16) -> String {
    match &criterion.measure {
        Measure::Rated { levels } => anchors(paint, levels),
        Measure::Measured { rule, source, .. } => {
            let what = what(paint, criterion);
            if width < WITH_RULE {
                return what;
            }
            let rule = rule.clone().or_else(|| source.natural_rule());
            format!(
                "{what} {} {}",
                paint.glyphs.separator,
                rule_words(paint, rule.as_ref())
            )
        }
    }
}

/// `rated, 5 of 5 anchors`.
fn anchors(paint: &Paint<'_>, levels: &[String]) -> String {
    let written = levels.iter().filter(|level| !level.is_empty()).count();
    let count = paint.model.portfolio.scale().levels();
    let levels = count.unwrap_or(levels.len()).max(written);
    t!(
        paint.words,
        "criteria-anchors",
        written = written,
        levels = levels
    )
}

/// Where the value comes from, and what it is counted in.
pub(super) fn what(paint: &Paint<'_>, criterion: &Criterion) -> String {
    let source = paint
        .words
        .source(criterion.source().unwrap_or(Source::Entered));
    match criterion.unit() {
        Some(unit) => t!(paint.words, "criteria-unit", source = source, unit = unit),
        None => source,
    }
}

fn rule_words(paint: &Paint<'_>, rule: Option<&Rule>) -> String {
    let (words, scale) = (paint.words, paint.model.portfolio.scale());
    let number = |value| words.number(value, 2);
    match rule {
        Some(Rule::Linear { worst, best }) => t!(
            words,
            "criteria-rule",
            worst = number(*worst),
            low = number(scale.min()),
            best = number(*best),
            high = number(scale.max())
        ),
        Some(Rule::Bands(bands)) => {
            let bands = bands.len();
            t!(words, "criteria-bands", bands = bands)
        }
        None => t!(words, "criteria-no-rule"),
    }
}

/// The open cell, if it is this field of this criterion on the page itself.
pub(super) fn open<'m>(
    model: &'m Model,
    criterion: &Criterion,
    field: CriterionField,
) -> Option<&'m OpenCell> {
    let cell = model.cell.as_ref().filter(|_| model.modals.is_empty())?;
    match &cell.place {
        Place::Field(Subject::Criterion(id), FieldRef::Criterion(open))
            if *id == criterion.id && *open == field =>
        {
            Some(cell)
        }
        _ => None,
    }
}

/// The weights of an axis, one that is being typed included.
pub(super) fn weights(model: &Model, axis: Axis) -> Vec<f64> {
    let criteria = model.portfolio.criteria().of(axis).iter();
    criteria
        .map(|criterion| {
            let typed = open(model, criterion, CriterionField::Weight)
                .and_then(|cell| parse::number(cell.text()))
                .filter(|weight| *weight >= 0.0);
            typed.unwrap_or(criterion.weight)
        })
        .collect()
}
