//! The criterion under the cursor, written out.

use ratatui::layout::Rect;

use super::measures;
use crate::clean::Clean;
use crate::domain::criterion::{Band, Criterion, Measure, Rule};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text::{self, wrap::wrap};

/// A level or band: what it takes, and what it means.
struct Step {
    left: String,
    right: String,
}

/// Draws name, measure and the anchors or rule of the criterion under the cursor.
pub(super) fn draw(paint: &mut Paint<'_>, room: Rect) {
    let here = paint.model.criterion();
    let Some((_, criterion)) = here.filter(|_| paint.model.bare_axis().is_none()) else {
        return;
    };
    if room.height < 2 || room.width < 10 {
        return;
    }
    let (strong, dim) = (paint.styles.strong, paint.styles.dim);
    let x = paint.label(room.x, room.y, room.width, &criterion.name, strong);
    let left = room.right().saturating_sub(x + 2);
    let what = measures::what(paint, criterion);
    paint.label(x + 2, room.y, left, &what, dim);
    let rest = Rect {
        y: room.y + 1,
        height: room.height - 1,
        ..room
    };
    steps(paint, rest, &steps_of(paint, criterion));
}

fn steps_of(paint: &Paint<'_>, criterion: &Criterion) -> Vec<Step> {
    match &criterion.measure {
        Measure::Rated { levels } => levels_of(paint, levels),
        Measure::Measured { rule, .. } => match measures::rule_of(criterion, rule.as_ref()) {
            Some(Rule::Linear { worst, best }) => ends(paint, criterion, worst, best),
            Some(Rule::Bands(bands)) => bands
                .iter()
                .map(|band| of_band(paint, criterion, *band))
                .collect(),
            None => Vec::new(),
        },
    }
}

/// The levels, the highest first.
fn levels_of(paint: &Paint<'_>, levels: &[String]) -> Vec<Step> {
    let scale = paint.model.shown().scale();
    let count = scale
        .levels()
        .unwrap_or(levels.len())
        .max(levels.len())
        .min(11);
    let of = |at: usize| Step {
        left: paint.words.number(scale.min() + at as f64, 2),
        right: match levels.get(at).filter(|anchor| !anchor.is_empty()) {
            Some(anchor) => Clean::new(anchor).into_string(),
            None => t!(paint.words, "value-nothing"),
        },
    };
    (0..count).rev().map(of).collect()
}

fn ends(paint: &Paint<'_>, criterion: &Criterion, worst: f64, best: f64) -> Vec<Step> {
    let scale = paint.model.shown().scale();
    let step = |score: f64, value: f64| Step {
        left: paint.figure(paint.words.number(score, 2)),
        right: paint.figure(Clean::new(&measures::value(paint, criterion, value)).into_string()),
    };
    vec![step(scale.max(), best), step(scale.min(), worst)]
}

fn of_band(paint: &Paint<'_>, criterion: &Criterion, band: Band) -> Step {
    let right = match band.up_to {
        Some(end) => {
            let value = Clean::new(&measures::value(paint, criterion, end)).into_string();
            let value = paint.figure(value);
            t!(paint.words, "criteria-band", value = value)
        }
        None => t!(paint.words, "criteria-band-last"),
    };
    Step {
        left: paint.figure(paint.words.number(band.score, 2)),
        right,
    }
}

/// Writes the steps, each as long as it is, as far as there is room.
fn steps(paint: &mut Paint<'_>, room: Rect, steps: &[Step]) {
    let wide = steps
        .iter()
        .map(|step| text::width(&step.left))
        .max()
        .unwrap_or_default();
    let left = u16::try_from(wide).unwrap_or(u16::MAX).min(room.width / 3);
    let x = room.x + left + 2;
    let width = room.right().saturating_sub(x);
    // Where all fits on one line each, nothing is wrapped.
    let most = if usize::from(room.height) > steps.len() {
        3
    } else {
        1
    };
    let mut y = room.y;
    for step in steps {
        if y >= room.bottom() {
            return;
        }
        paint.label_left_of(room.x + left, y, left, &step.left, paint.styles.strong);
        for line in wrap(&step.right, usize::from(width), most) {
            if y < room.bottom() {
                paint.label(x, y, width, &line, paint.styles.text);
            }
            y += 1;
        }
    }
}
