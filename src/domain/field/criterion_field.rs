//! The fields of a criterion.

use super::{Kind, Unfit, Value, number_within, words};
use crate::domain::Scale;
use crate::domain::criterion::{Band, Criterion, Measure, Rule, Source};

/// One field of a criterion. Which of them there are depends on how it is measured: see
/// [`CriterionField::of`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CriterionField {
    /// What it is called; required.
    Name,
    /// 0 or more.
    Weight,
    /// Rated or measured.
    Rated,
    /// The anchor of a level, counted from 0.
    Level(usize),
    /// Where the value comes from.
    Source,
    /// What it is counted in.
    Unit,
    /// The value that scores lowest.
    Worst,
    /// The value that scores highest.
    Best,
    /// The highest value a band holds, counted from 0; empty for the last one.
    BandUpTo(usize),
    /// The score of a band.
    BandScore(usize),
}

impl CriterionField {
    /// The fields a criterion has, in the order of a form.
    pub fn of(criterion: &Criterion, scale: Scale) -> Vec<Self> {
        let mut fields = vec![Self::Name, Self::Weight, Self::Rated];
        match &criterion.measure {
            Measure::Rated { levels } => {
                let count = scale.levels().unwrap_or_default().min(11).max(levels.len());
                fields.extend((0..count).map(Self::Level));
            }
            Measure::Measured { rule, .. } => {
                fields.extend([Self::Source, Self::Unit]);
                match rule {
                    Some(Rule::Bands(bands)) => fields.extend(
                        (0..bands.len()).flat_map(|i| [Self::BandUpTo(i), Self::BandScore(i)]),
                    ),
                    _ => fields.extend([Self::Worst, Self::Best]),
                }
            }
        }
        fields
    }

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Name | Self::Level(_) | Self::Unit => Kind::Text,
            Self::Weight | Self::Worst | Self::Best | Self::BandUpTo(_) | Self::BandScore(_) => {
                Kind::Number
            }
            Self::Rated => Kind::Rated,
            Self::Source => Kind::Source,
        }
    }

    /// What a criterion holds in it.
    pub fn get(self, criterion: &Criterion) -> Value {
        match (self, &criterion.measure) {
            (Self::Name, _) => Value::Text(criterion.name.clone()),
            (Self::Weight, _) => Value::Number(criterion.weight),
            (Self::Rated, _) => Value::Rated(criterion.is_rated()),
            (Self::Level(i), Measure::Rated { levels }) => {
                Value::text(levels.get(i).filter(|l| !l.is_empty()))
            }
            (Self::Source, Measure::Measured { source, .. }) => Value::Source(*source),
            (Self::Unit, Measure::Measured { unit, .. }) => Value::text(unit.as_ref()),
            (field, Measure::Measured { source, rule, .. }) => {
                let natural = source.natural_rule();
                rule.as_ref()
                    .or(natural.as_ref())
                    .map_or(Value::Empty, |r| field.get_rule(r))
            }
            _ => Value::Empty,
        }
    }

    fn get_rule(self, rule: &Rule) -> Value {
        let band = |bands: &[Band], i: usize| bands.get(i).copied();
        match (self, rule) {
            (Self::Worst, Rule::Linear { worst, .. }) => Value::Number(*worst),
            (Self::Best, Rule::Linear { best, .. }) => Value::Number(*best),
            (Self::BandUpTo(i), Rule::Bands(bands)) => {
                Value::number(band(bands, i).and_then(|b| b.up_to))
            }
            (Self::BandScore(i), Rule::Bands(bands)) => {
                Value::number(band(bands, i).map(|b| b.score))
            }
            _ => Value::Empty,
        }
    }

    /// Puts a value into it.
    ///
    /// # Errors
    /// What keeps the value out: its kind, its range, or that the field may not be empty.
    pub fn set(self, criterion: &mut Criterion, value: &Value, scale: Scale) -> Result<(), Unfit> {
        match self {
            Self::Name => criterion.name = words(value)?.ok_or(Unfit::Required)?,
            Self::Weight => {
                criterion.weight = number_within(value, 0.0, 1e6)?.ok_or(Unfit::Required)?;
            }
            Self::Rated => match value {
                Value::Rated(true) => rate(criterion),
                Value::Rated(false) => measure(criterion),
                _ => return Err(Unfit::Kind(Kind::Rated)),
            },
            Self::Level(i) => set_level(criterion, i, words(value)?),
            Self::Source => match value {
                Value::Source(from) => set_source(criterion, *from),
                _ => return Err(Unfit::Kind(Kind::Source)),
            },
            Self::Unit => {
                if let Measure::Measured { unit, .. } = &mut criterion.measure {
                    *unit = words(value)?;
                }
            }
            Self::Worst | Self::Best => {
                let end = number_within(value, -1e12, 1e12)?.ok_or(Unfit::Required)?;
                self.set_end(criterion, end)?;
            }
            Self::BandUpTo(_) | Self::BandScore(_) => self.set_band(criterion, value, scale)?,
        }
        Ok(())
    }

    fn set_end(self, criterion: &mut Criterion, end: f64) -> Result<(), Unfit> {
        let Measure::Measured { source, rule, .. } = &mut criterion.measure else {
            return Ok(());
        };
        let (mut worst, mut best) = match rule.as_ref().or(source.natural_rule().as_ref()) {
            Some(Rule::Linear { worst, best }) => (*worst, *best),
            _ => (0.0, 100.0),
        };
        if self == Self::Worst {
            worst = end;
        } else {
            best = end;
        }
        if worst == best {
            return Err(Unfit::SameEnds);
        }
        *rule = Some(Rule::Linear { worst, best });
        Ok(())
    }

    fn set_band(self, criterion: &mut Criterion, value: &Value, scale: Scale) -> Result<(), Unfit> {
        let Measure::Measured {
            rule: Some(Rule::Bands(bands)),
            ..
        } = &mut criterion.measure
        else {
            return Ok(());
        };
        let last = bands.len().saturating_sub(1);
        match self {
            Self::BandUpTo(i) if i == last => {}
            Self::BandUpTo(i) => {
                let up_to = number_within(value, -1e12, 1e12)?.ok_or(Unfit::Required)?;
                let above = i
                    .checked_sub(1)
                    .and_then(|b| bands.get(b))
                    .and_then(|b| b.up_to);
                let below = bands.get(i + 1).and_then(|b| b.up_to);
                let (min, max) = (above.unwrap_or(-1e12), below.unwrap_or(1e12));
                if up_to <= min || up_to >= max {
                    return Err(Unfit::OutOfRange { min, max });
                }
                if let Some(band) = bands.get_mut(i) {
                    band.up_to = Some(up_to);
                }
            }
            Self::BandScore(i) => {
                let score = number_within(value, scale.min(), scale.max())?;
                if let Some(band) = bands.get_mut(i) {
                    band.score = score.ok_or(Unfit::Required)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn rate(criterion: &mut Criterion) {
    if !criterion.is_rated() {
        criterion.measure = Measure::Rated { levels: Vec::new() };
    }
}

fn measure(criterion: &mut Criterion) {
    if criterion.is_rated() {
        criterion.measure = Measure::Measured {
            source: Source::Entered,
            unit: None,
            rule: Some(Rule::Linear {
                worst: 0.0,
                best: 100.0,
            }),
        };
    }
}

fn set_source(criterion: &mut Criterion, from: Source) {
    if let Measure::Measured { source, unit, rule } = &mut criterion.measure {
        *source = from;
        if from != Source::Entered && from != Source::Stage && unit.is_none() {
            *unit = Some("%".to_owned());
        }
        if rule.is_none() && from.natural_rule().is_none() {
            *rule = Some(Rule::Linear {
                worst: -5.0,
                best: 15.0,
            });
        }
    }
}

fn set_level(criterion: &mut Criterion, at: usize, anchor: Option<String>) {
    if let Measure::Rated { levels } = &mut criterion.measure {
        if levels.len() <= at {
            levels.resize(at + 1, String::new());
        }
        if let Some(level) = levels.get_mut(at) {
            *level = anchor.unwrap_or_default();
        }
        while levels.last().is_some_and(String::is_empty) {
            levels.pop();
        }
    }
}
