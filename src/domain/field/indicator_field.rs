//! The fields of an indicator.

use super::{Kind, Unfit, Value, day, number_within, person, words};
use crate::domain::Scale;
use crate::domain::scorecard::{Baseline, Goal, Indicator, Nature};

/// One field of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorField {
    /// What it is called; required.
    Name,
    /// Where it belongs.
    Dimension,
    /// Counted or rated.
    Nature,
    /// What it is counted in.
    Unit,
    /// Which way is better.
    Direction,
    /// How often a reading is due.
    Every,
    /// Where it started; emptied, its date goes with it.
    Baseline,
    /// When it was so.
    BaselineDate,
    /// Where it is to go; emptied, its date goes with it.
    Target,
    /// Until when.
    TargetDue,
    /// Who answers for it.
    Owner,
    /// For whom it makes sense.
    MattersTo,
    /// From which stage on the account sees it, or never.
    SharedFrom,
}

impl IndicatorField {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 13] = [
        Self::Name,
        Self::Dimension,
        Self::Nature,
        Self::Unit,
        Self::Direction,
        Self::Every,
        Self::Baseline,
        Self::BaselineDate,
        Self::Target,
        Self::TargetDue,
        Self::Owner,
        Self::MattersTo,
        Self::SharedFrom,
    ];

    /// The fields an indicator has, in the order of a form: what is rated has no unit.
    pub fn of(indicator: &Indicator) -> impl Iterator<Item = Self> {
        let rated = indicator.nature == Nature::Qualitative;
        let all = Self::ALL.into_iter();
        all.filter(move |field| !(rated && *field == Self::Unit))
    }

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Name | Self::Unit => Kind::Text,
            Self::Dimension => Kind::Dimension,
            Self::Nature => Kind::Nature,
            Self::Direction => Kind::Direction,
            Self::Every => Kind::Cadence,
            Self::Baseline | Self::Target => Kind::Number,
            Self::BaselineDate | Self::TargetDue => Kind::Date,
            Self::Owner => Kind::Person,
            Self::MattersTo => Kind::MattersTo,
            Self::SharedFrom => Kind::SharedFrom,
        }
    }

    /// What an indicator holds in it.
    pub fn get(self, indicator: &Indicator) -> Value {
        let or_empty = |value: Option<Value>| value.unwrap_or(Value::Empty);
        match self {
            Self::Name => Value::Text(indicator.name.clone()),
            Self::Dimension => or_empty(indicator.dimension.map(Value::Dimension)),
            Self::Nature => Value::Nature(indicator.nature),
            Self::Unit => Value::text(indicator.unit.as_ref()),
            Self::Direction => Value::Direction(indicator.direction),
            Self::Every => or_empty(indicator.every.map(Value::Cadence)),
            Self::Baseline => Value::number(indicator.baseline.map(|from| from.value)),
            Self::BaselineDate => Value::date(indicator.baseline.and_then(|from| from.date)),
            Self::Target => Value::number(indicator.target.map(|goal| goal.value)),
            Self::TargetDue => Value::date(indicator.target.and_then(|goal| goal.due)),
            Self::Owner => Value::person(indicator.owner.as_ref()),
            Self::MattersTo => or_empty(indicator.matters_to.map(Value::MattersTo)),
            Self::SharedFrom => or_empty(indicator.shared_from.map(Value::SharedFrom)),
        }
    }

    /// Puts a value into it. Figures of what is rated must lie on the scale.
    ///
    /// # Errors
    /// What keeps the value out: its kind, its range, or that the field may not be empty.
    pub fn set(self, indicator: &mut Indicator, value: &Value, scale: Scale) -> Result<(), Unfit> {
        match self {
            Self::Name => indicator.name = words(value)?.ok_or(Unfit::Required)?,
            Self::Unit => indicator.unit = words(value)?,
            Self::Baseline => {
                let date = indicator.baseline.and_then(|from| from.date);
                let value = figure(indicator.nature, value, scale)?;
                indicator.baseline = value.map(|value| Baseline { value, date });
            }
            Self::BaselineDate => set_baseline_date(indicator, value)?,
            Self::Target => {
                let due = indicator.target.and_then(|goal| goal.due);
                let value = figure(indicator.nature, value, scale)?;
                indicator.target = value.map(|value| Goal { value, due });
            }
            Self::TargetDue => set_target_due(indicator, value)?,
            Self::Owner => indicator.owner = person(value)?,
            _ => return self.choose(indicator, value, scale),
        }
        Ok(())
    }

    /// Puts one of a few values into a field that takes no other.
    fn choose(self, indicator: &mut Indicator, value: &Value, scale: Scale) -> Result<(), Unfit> {
        match (self, value) {
            (Self::Dimension, Value::Dimension(dimension)) => {
                indicator.dimension = Some(*dimension);
            }
            (Self::Dimension, Value::Empty) => indicator.dimension = None,
            (Self::Nature, Value::Nature(nature)) => set_nature(indicator, *nature, scale)?,
            (Self::Direction, Value::Direction(direction)) => indicator.direction = *direction,
            (Self::Every, Value::Cadence(every)) => indicator.every = Some(*every),
            (Self::Every, Value::Empty) => indicator.every = None,
            (Self::MattersTo, Value::MattersTo(whom)) => indicator.matters_to = Some(*whom),
            (Self::MattersTo, Value::Empty) => indicator.matters_to = None,
            (Self::SharedFrom, Value::SharedFrom(from)) => indicator.shared_from = Some(*from),
            (Self::SharedFrom, Value::Empty) => indicator.shared_from = None,
            (Self::Nature | Self::Direction, Value::Empty) => return Err(Unfit::Required),
            _ => return Err(Unfit::Kind(self.kind())),
        }
        Ok(())
    }
}

/// The least and the most an indicator of this nature can hold.
fn range(nature: Nature, scale: Scale) -> (f64, f64) {
    match nature {
        Nature::Quantitative => (-1e15, 1e15),
        Nature::Qualitative => (scale.min(), scale.max()),
    }
}

fn figure(nature: Nature, value: &Value, scale: Scale) -> Result<Option<f64>, Unfit> {
    let (min, max) = range(nature, scale);
    number_within(value, min, max)
}

/// A date alone would say nothing: the value comes first.
fn set_baseline_date(indicator: &mut Indicator, value: &Value) -> Result<(), Unfit> {
    let date = day(value)?;
    match &mut indicator.baseline {
        Some(baseline) => baseline.date = date,
        None if date.is_some() => return Err(Unfit::NeedsFigure),
        None => {}
    }
    Ok(())
}

/// A date alone would say nothing: the value comes first.
fn set_target_due(indicator: &mut Indicator, value: &Value) -> Result<(), Unfit> {
    let due = day(value)?;
    match &mut indicator.target {
        Some(target) => target.due = due,
        None if due.is_some() => return Err(Unfit::NeedsFigure),
        None => {}
    }
    Ok(())
}

/// Counted things can be rated only where every figure of theirs lies on the scale: nothing that was
/// measured is thrown away.
fn set_nature(indicator: &mut Indicator, nature: Nature, scale: Scale) -> Result<(), Unfit> {
    let (min, max) = range(nature, scale);
    let ends = [
        indicator.baseline.map(|from| from.value),
        indicator.target.map(|goal| goal.value),
    ];
    let readings = indicator.readings.iter();
    let measured = readings.map(|reading| reading.measurement.plain());
    let figures = ends.into_iter().flatten().map(Some).chain(measured);
    let fits = |figure: Option<f64>| figure.is_some_and(|f| f >= min && f <= max);
    if nature == Nature::Qualitative && !figures.into_iter().all(fits) {
        return Err(Unfit::OutOfRange { min, max });
    }
    indicator.nature = nature;
    Ok(())
}
