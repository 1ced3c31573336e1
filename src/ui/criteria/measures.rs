//! How a criterion is measured, in words.

use crate::app::Model;
use crate::app::cell::{OpenCell, Place};
use crate::app::form::{FieldRef, Subject};
use crate::clean::Clean;
use crate::domain::criterion::{Criterion, Measure, Rule, Source};
use crate::domain::field::{CriterionField, Value};
use crate::domain::stage::Stage;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::position::value;
use crate::ui::text;

/// From this width on the rule stands beside what is measured.
const WITH_RULE: u16 = 40;

/// How a criterion is measured, on one line of so many columns.
pub(super) fn summary(paint: &Paint<'_>, criterion: &Criterion, width: u16) -> String {
    match &criterion.measure {
        Measure::Measured { source, .. } if width < WITH_RULE => match criterion.unit() {
            Some(unit) if *source == Source::Entered => unit.to_owned(),
            _ => paint.words.source(*source),
        },
        Measure::Rated { levels } if width < WITH_RULE => {
            let (written, levels) = anchors(paint, levels);
            t!(
                paint.words,
                "criteria-anchors-short",
                written = written,
                levels = levels
            )
        }
        Measure::Measured { source, rule, .. } => {
            let source = paint.words.source(*source);
            let rule = rule_of(criterion, rule.as_ref());
            let short = rule_words(paint, criterion, rule.as_ref());
            let ways = [whole_rule(paint, criterion, rule.as_ref()), Some(short)];
            let ways = ways.into_iter().flatten().map(|rule| paint.figure(rule));
            // A rule that is cut says something else.
            longest(paint, &source, ways, width)
        }
        Measure::Rated { levels } => {
            let rated = paint.words.value(&Value::Rated(true), paint.model.shown());
            let anchors = whole_anchors(paint, levels);
            let what = what(paint, criterion);
            match longest(paint, &rated, anchors, width) {
                short if short == rated => what,
                whole => whole,
            }
        }
    }
}

/// What is measured with the first of several ways to say how that has room; without any where none has.
fn longest(
    paint: &Paint<'_>,
    what: &str,
    ways: impl IntoIterator<Item = String>,
    width: u16,
) -> String {
    let whole = ways
        .into_iter()
        .map(|way| format!("{what} {} {way}", paint.glyphs.separator));
    let mut fitting = whole.filter(|whole| text::width(whole) <= usize::from(width));
    fitting.next().unwrap_or_else(|| what.to_owned())
}

/// Every band of a rule; none of a line, whose words are whole.
fn whole_rule(paint: &Paint<'_>, criterion: &Criterion, rule: Option<&Rule>) -> Option<String> {
    let rule = rule.filter(|rule| matches!(rule, Rule::Bands(_)))?;
    let scale = paint.model.shown().scale();
    let bands = value::rule_points(paint.words, criterion, rule, scale);
    Some(bands.join(&format!(" {} ", paint.glyphs.separator)))
}

/// Every anchor behind its score, the lowest first; none where one is not written.
fn whole_anchors(paint: &Paint<'_>, levels: &[String]) -> Option<String> {
    let (written, all) = anchors(paint, levels);
    if written < all || all < 2 {
        return None;
    }
    let scale = paint.model.shown().scale();
    let of = |(at, anchor): (usize, &String)| {
        let score = scale.at(at as f64 / (all - 1) as f64);
        format!("{} {}", paint.words.number(score, 1), Clean::new(anchor))
    };
    let anchors: Vec<_> = levels.iter().enumerate().map(of).collect();
    Some(anchors.join(&format!(" {} ", paint.glyphs.separator)))
}

/// The rule that holds: the criterion's own, or the one its source brings along.
pub(super) fn rule_of(criterion: &Criterion, own: Option<&Rule>) -> Option<Rule> {
    let natural = || criterion.source().and_then(Source::natural_rule);
    own.cloned().or_else(natural)
}

/// How many anchors are written, of how many levels.
fn anchors(paint: &Paint<'_>, levels: &[String]) -> (usize, usize) {
    let written = levels.iter().filter(|level| !level.is_empty()).count();
    let count = paint.model.shown().scale().levels();
    (written, count.unwrap_or(levels.len()).max(written))
}

/// What is measured: where the value comes from and what it is counted in, or that it is rated.
pub(super) fn what(paint: &Paint<'_>, criterion: &Criterion) -> String {
    if let Measure::Rated { levels } = &criterion.measure {
        let (written, levels) = anchors(paint, levels);
        return t!(
            paint.words,
            "criteria-anchors",
            written = written,
            levels = levels
        );
    }
    let source = paint
        .words
        .source(criterion.source().unwrap_or(Source::Entered));
    match criterion.unit() {
        Some(unit) => t!(paint.words, "criteria-unit", source = source, unit = unit),
        None => source,
    }
}

fn rule_words(paint: &Paint<'_>, criterion: &Criterion, rule: Option<&Rule>) -> String {
    let (words, scale) = (paint.words, paint.model.shown().scale());
    match rule {
        Some(Rule::Linear { worst, best }) => t!(
            words,
            "criteria-rule",
            worst = bare_value(paint, criterion, *worst),
            low = words.number(scale.min(), 2),
            best = value(paint, criterion, *best),
            high = words.number(scale.max(), 2)
        ),
        Some(Rule::Bands(bands)) => {
            let bands = bands.len();
            t!(words, "criteria-bands", bands = bands)
        }
        None => t!(words, "criteria-no-rule"),
    }
}

/// A value of a criterion with its unit, a stage by its name.
pub(super) fn value(paint: &Paint<'_>, criterion: &Criterion, value: f64) -> String {
    let bare = bare_value(paint, criterion, value);
    match criterion.unit() {
        Some(unit) if criterion.source() != Some(Source::Stage) => format!("{bare} {unit}"),
        _ => bare,
    }
}

/// A value of a criterion where its unit is said beside.
fn bare_value(paint: &Paint<'_>, criterion: &Criterion, value: f64) -> String {
    if criterion.source() == Some(Source::Stage) {
        let is_meant = |stage: &Stage| (f64::from(stage.number()) - value).abs() < f64::EPSILON;
        if let Some(stage) = Stage::ALL.into_iter().find(is_meant) {
            return paint.words.stage(stage);
        }
    }
    paint.words.number(value, 2)
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
