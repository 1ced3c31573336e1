//! Values and rules of criteria as they are read.

use crate::domain::Scale;
use crate::domain::criterion::{Band, Criterion, Measure, Rule, Source};
use crate::domain::stage::Stage;
use crate::i18n::{Words, t};

/// From here on, thousands are set apart.
const LARGE: f64 = 10_000.0;

/// A measured value with its unit; a stage by its name.
pub(super) fn value(words: &Words, criterion: &Criterion, value: f64) -> String {
    let number = bare(words, criterion, value);
    match criterion.unit() {
        Some(unit) if criterion.source() != Some(Source::Stage) => {
            format!("{number}{}{unit}", words.numerals().unit)
        }
        _ => number,
    }
}

/// A measured value where its unit is said beside; a stage by its name.
fn bare(words: &Words, criterion: &Criterion, value: f64) -> String {
    if criterion.source() == Some(Source::Stage) {
        let stage = Stage::ALL
            .into_iter()
            .find(|s| f64::from(s.number()) >= value);
        return words.stage(stage.unwrap_or(Stage::Integrated));
    }
    if value.abs() >= LARGE {
        words.grouped(value)
    } else {
        words.number(value, 1)
    }
}

/// A score with its decimal, or the room for one, so that columns stand.
pub(super) fn aligned_score(words: &Words, score: f64) -> String {
    let text = words.number(score, 1);
    if text.contains(words.numerals().decimal) {
        text
    } else {
        text + "  "
    }
}

/// How a criterion's values become scores: its own rule, or the one its source has by nature.
pub(super) fn rule(criterion: &Criterion) -> Option<Rule> {
    match &criterion.measure {
        Measure::Rated { .. } => None,
        Measure::Measured { source, rule, .. } => rule.clone().or_else(|| source.natural_rule()),
    }
}

/// A rule in words: a piece for a line, `1 at 0, 5 at 12 sites`; one for each of its bands.
pub(in crate::ui) fn rule_points(
    words: &Words,
    criterion: &Criterion,
    rule: &Rule,
    scale: Scale,
) -> Vec<String> {
    match rule {
        Rule::Linear { worst, best } => vec![t!(
            words,
            "criteria-rule",
            worst = bare(words, criterion, *worst),
            low = words.number(scale.min(), 1),
            best = value(words, criterion, *best),
            high = words.number(scale.max(), 1)
        )],
        Rule::Bands(bands) => {
            let ends = bands.iter().map(|band| band.up_to);
            let before = std::iter::once(None).chain(ends);
            let bands = bands.iter().zip(before);
            let texts = bands.map(|(band, before)| band_text(words, band, before));
            texts.collect()
        }
    }
}

/// A band with the score it gives; the last one begins where the one before it ends.
fn band_text(words: &Words, band: &Band, before: Option<f64>) -> String {
    let score = words.number(band.score, 1);
    match (band.up_to, before) {
        (Some(end), _) => {
            let end = words.number(end, 1);
            t!(words, "band-up-to", value = end, score = score)
        }
        (None, Some(end)) => {
            let end = words.number(end, 1);
            t!(words, "band-above", value = end, score = score)
        }
        (None, None) => t!(words, "band-rest", score = score),
    }
}
