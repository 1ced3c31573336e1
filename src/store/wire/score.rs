//! `scores` of an account: plain numbers, or maps with the evidence beside the value.

use jiff::civil::Date;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::de::MapAccess;
use serde_yaml::Value;

use super::checker::Checker;
use super::collection::Entries;
use super::field::Field;
use super::map;
use super::shape::{Shape, Text};
use crate::domain::CriterionId;
use crate::domain::score as domain;
use crate::store::problem::{Expected, ProblemKind};

map! {
    /// A rating or value with the evidence it rests on.
    #[schemars(extend("required" = ["value"]))]
    struct Evidence {
        /// The rating on the scale, or the measured value in its unit.
        value: f64,
        /// Why.
        note: Text,
        /// When it was given.
        date: Date,
        /// By whom: an id of `people`, or a name.
        by: Text,
    }
}

/// What an account was given on a criterion.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Score {
    /// Only the value.
    Plain(f64),
    /// The value and its evidence.
    Full(Evidence),
}

impl Shape for Score {
    fn expected() -> Expected {
        Expected::NumberOr("value")
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [f64::schema(generator), Evidence::schema(generator)]})
    }

    fn value(&self) -> Value {
        match self {
            Self::Plain(value) => value.value(),
            Self::Full(evidence) => evidence.value(),
        }
    }

    fn of_number(value: f64) -> Option<Self> {
        Some(Self::Plain(value))
    }

    fn of_map<'de, A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        Ok(Evidence::of_map(map)?.map(Self::Full))
    }
}

impl Score {
    fn read(self, c: &mut Checker) -> Option<domain::Score> {
        let Evidence {
            value,
            note,
            date,
            by,
        } = match self {
            Self::Plain(value) => return Some(domain::Score::plain(value)),
            Self::Full(evidence) => evidence,
        };
        let (note, date, by) = (
            c.text("note", note),
            c.take("date", date),
            c.named("by", by),
        );
        let value = c.require("value", value)?;
        Some(domain::Score {
            value,
            note,
            date,
            by,
        })
    }
}

impl From<&domain::Score> for Score {
    fn from(score: &domain::Score) -> Self {
        if score.is_plain() {
            return Self::Plain(score.value);
        }
        Self::Full(Evidence {
            value: score.value.into(),
            note: Text::optional(score.note.as_ref()),
            date: score.date.into(),
            by: Text::optional(score.by.as_ref()),
        })
    }
}

/// The scores of an account, checked against the criteria and the scale.
pub(super) fn read(field: Field<Entries<Score>>, c: &mut Checker) -> domain::Scores {
    let scores = c.entries("scores", field, |key, score, c| {
        let has_evidence = matches!(score, Score::Full(_));
        let score = score.read(c);
        let (id, is_rated) = criterion(key, c)?;
        let score = score?;
        if is_rated && has_evidence {
            c.at("value", |c| c.on_scale(score.value));
        } else if is_rated {
            c.on_scale(score.value);
        }
        Some((id, score))
    });
    scores.into_iter().collect()
}

/// The criterion a key names, and whether it is rated; while the criteria are broken themselves, any
/// will do.
fn criterion(key: &str, c: &mut Checker) -> Option<(CriterionId, bool)> {
    let Some(criteria) = &c.known.criteria else {
        return Some((key.into(), false));
    };
    let known = criteria
        .get_key_value(key)
        .map(|(id, is_rated)| (id.clone(), *is_rated));
    if known.is_none() {
        c.report(ProblemKind::UnknownCriterion(key.to_owned()));
    }
    known
}

/// The scores as they are written.
pub(super) fn write(scores: &domain::Scores) -> Field<Entries<Score>> {
    Entries::of(
        scores
            .iter()
            .map(|(id, score)| (id.to_string(), score.into())),
    )
}
