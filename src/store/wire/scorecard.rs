//! `scorecard` of an account.

use jiff::civil::Date;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::de::MapAccess;
use serde_yaml::Value;

use super::checker::Checker;
use super::collection::Entries;
use super::shape::{Id, Shape, Text};
use super::{item, map};
use crate::domain::scorecard as domain;
use crate::domain::scorecard::{Dimension, Direction, MattersTo, Measurement, Nature, SharedFrom};
use crate::domain::when::{Cadence, When};
use crate::store::problem::Expected;

item! {
    /// One line of the scorecard.
    #[schemars(extend("required" = ["id"]))]
    struct Indicator {
        /// Unique in the account's scorecard.
        id: Id,
        /// What it is called.
        name: Text,
        /// Where it belongs.
        dimension: Dimension,
        /// Quantitative: counted in `unit`. Qualitative: rated on the scale.
        kind: Nature,
        /// What it is counted in.
        unit: Text,
        /// Which way is better; up where nothing is said.
        direction: Direction,
        /// How often a reading is due.
        every: Cadence,
        /// Where it started.
        baseline: Baseline,
        /// Where it is to go.
        target: Goal,
        /// Who answers for it: an id of `people`, or a name.
        owner: Text,
        /// For whom it makes sense.
        matters_to: MattersTo,
        /// From which stage of the relationship on the account sees it, or never.
        shared_from: SharedFrom,
        /// The readings, by day (2026-09-30) or month (2026-08, its last day).
        readings: Entries<Reading>,
    }
}

map! {
    /// A value at a date.
    #[schemars(extend("required" = ["value"]))]
    struct Baseline {
        /// In the indicator's unit.
        value: f64,
        /// When it was so.
        date: Date,
    }
}

map! {
    /// A value until a date.
    #[schemars(extend("required" = ["value"]))]
    struct Goal {
        /// In the indicator's unit.
        value: f64,
        /// Until when.
        due: Date,
    }
}

map! {
    /// So many done of so many planned.
    #[schemars(extend("required" = ["done", "of"]))]
    struct Held {
        /// How many took place.
        #[schemars(extend("minimum" = 0))]
        done: f64,
        /// How many were planned.
        #[schemars(extend("minimum" = 0))]
        of: f64,
    }
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Reading {
    /// A value in the indicator's unit, or a rating.
    Value(f64),
    /// So many of so many.
    Held(Held),
}

impl Shape for Reading {
    fn expected() -> Expected {
        Expected::NumberOr("done")
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [f64::schema(generator), Held::schema(generator)]})
    }

    fn value(&self) -> Value {
        match self {
            Self::Value(value) => value.value(),
            Self::Held(held) => held.value(),
        }
    }

    fn of_number(value: f64) -> Option<Self> {
        Some(Self::Value(value))
    }

    fn of_map<'de, A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        Ok(Held::of_map(map)?.map(Self::Held))
    }
}

impl Indicator {
    pub(super) fn read(self, c: &mut Checker) -> domain::Indicator {
        let id: String = c.id(self.id);
        let nature = c.take("kind", self.kind).unwrap_or(Nature::Quantitative);
        let mut readings = c.entries("readings", self.readings, |key, reading, c| {
            let measurement = reading.read(nature, c);
            let when = c.key(key, when(key), Expected::DateOrMonth)?;
            Some(domain::Reading { when, measurement })
        });
        readings.sort_by_key(|reading| reading.when);
        domain::Indicator {
            name: c.text("name", self.name).unwrap_or_else(|| id.clone()),
            id: id.into(),
            dimension: c.take("dimension", self.dimension),
            nature,
            unit: c.text("unit", self.unit),
            direction: c.take("direction", self.direction).unwrap_or_default(),
            every: c.take("every", self.every),
            baseline: c.map("baseline", self.baseline, |it, c| it.read(nature, c)),
            target: c.map("target", self.target, |it, c| it.read(nature, c)),
            owner: c.named("owner", self.owner),
            matters_to: c.take("matters_to", self.matters_to),
            shared_from: c.take("shared_from", self.shared_from),
            readings,
        }
    }
}

impl From<&domain::Indicator> for Indicator {
    fn from(indicator: &domain::Indicator) -> Self {
        let upwards = indicator.direction == Direction::Up;
        Self {
            id: Id::of(&indicator.id),
            name: Text::unless(&indicator.name, indicator.id.as_str()),
            dimension: indicator.dimension.into(),
            kind: indicator.nature.into(),
            unit: Text::optional(indicator.unit.as_ref()),
            direction: (!upwards).then_some(indicator.direction).into(),
            every: indicator.every.into(),
            baseline: indicator.baseline.map(Baseline::from).into(),
            target: indicator.target.map(Goal::from).into(),
            owner: Text::optional(indicator.owner.as_ref()),
            matters_to: indicator.matters_to.into(),
            shared_from: indicator.shared_from.into(),
            readings: Entries::of(
                indicator
                    .readings
                    .iter()
                    .map(|it| (written(it.when), it.measurement.into())),
            ),
        }
    }
}

impl Baseline {
    fn read(self, nature: Nature, c: &mut Checker) -> domain::Baseline {
        domain::Baseline {
            value: value(self.value, nature, c),
            date: c.take("date", self.date),
        }
    }
}

impl From<domain::Baseline> for Baseline {
    fn from(baseline: domain::Baseline) -> Self {
        Self {
            value: baseline.value.into(),
            date: baseline.date.into(),
        }
    }
}

impl Goal {
    fn read(self, nature: Nature, c: &mut Checker) -> domain::Goal {
        domain::Goal {
            value: value(self.value, nature, c),
            due: c.take("due", self.due),
        }
    }
}

impl From<domain::Goal> for Goal {
    fn from(goal: domain::Goal) -> Self {
        Self {
            value: goal.value.into(),
            due: goal.due.into(),
        }
    }
}

/// The `value` of the map at hand, on the scale where it is a rating.
fn value(field: super::field::Field<f64>, nature: Nature, c: &mut Checker) -> f64 {
    let value = c.require("value", field);
    if let (Some(value), Nature::Qualitative) = (value, nature) {
        c.at("value", |c| c.on_scale(value));
    }
    value.unwrap_or_default()
}

impl Reading {
    fn read(self, nature: Nature, c: &mut Checker) -> Measurement {
        match self {
            Self::Value(value) => {
                if nature == Nature::Qualitative {
                    c.on_scale(value);
                }
                Measurement::Value(value)
            }
            Self::Held(held) => {
                for (key, field) in [("done", &held.done), ("of", &held.of)] {
                    if field.is_absent() {
                        c.report(crate::store::problem::ProblemKind::Missing(key));
                    }
                }
                Measurement::Held {
                    done: c.at_least("done", held.done, 0.0).unwrap_or_default(),
                    of: c.at_least("of", held.of, 0.0).unwrap_or_default(),
                }
            }
        }
    }
}

impl From<Measurement> for Reading {
    fn from(measurement: Measurement) -> Self {
        match measurement {
            Measurement::Value(value) => Self::Value(value),
            Measurement::Held { done, of } => Self::Held(Held {
                done: done.into(),
                of: of.into(),
            }),
        }
    }
}

/// The day or month a key names.
fn when(key: &str) -> Option<When> {
    if let Some(date) = Date::of_text(key) {
        return Some(When::Day(date));
    }
    let (year, month) = key.split_once('-')?;
    if year.len() != 4 || month.len() != 2 {
        return None;
    }
    let first: Date = format!("{key}-01").parse().ok()?;
    Some(When::Month {
        year: first.year(),
        month: first.month(),
    })
}

/// The key that names a day or month.
fn written(when: When) -> String {
    match when {
        When::Day(date) => date.to_string(),
        When::Month { year, month } => format!("{year:04}-{month:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{when, written};
    use rstest::rstest;

    #[rstest]
    #[case::day("2026-09-30")]
    #[case::month("2026-08")]
    fn a_reading_keeps_the_form_of_its_key(#[case] key: &str) {
        assert_eq!(when(key).map(written).as_deref(), Some(key));
    }

    #[rstest]
    #[case::no_such_month("2026-13")]
    #[case::no_such_day("2026-02-30")]
    #[case::year("2026")]
    #[case::short("26-08")]
    #[case::words("August")]
    fn nothing_else_is_a_day_or_month(#[case] key: &str) {
        assert_eq!(when(key), None);
    }
}
