//! The forms of an indicator: its fields, and its readings.

use crate::app::form::{FieldRef, Subject};
use crate::app::model::Model;
use crate::domain::edit::{Edit, ScorecardEdit};
use crate::domain::field::{IndicatorField, Value};
use crate::domain::when::When;
use crate::domain::{AccountId, ItemId};

/// Which indicator a form is about.
pub(in crate::app) type Of<'a> = (&'a AccountId, &'a ItemId);

/// All fields of an indicator; none when it is gone.
pub(in crate::app) fn fields(model: &Model, (account, id): Of<'_>) -> Vec<FieldRef> {
    let indicator = model.indicator_of(account, id);
    let fields = indicator.into_iter().flat_map(IndicatorField::of);
    fields.map(FieldRef::Indicator).collect()
}

/// All readings of an indicator, the latest first; none when it is gone.
pub(in crate::app) fn readings(model: &Model, (account, id): Of<'_>) -> Vec<FieldRef> {
    let indicator = model.indicator_of(account, id);
    let readings = indicator
        .into_iter()
        .flat_map(|it| it.readings.iter().rev());
    readings
        .map(|reading| FieldRef::Reading(reading.when))
        .collect()
}

/// What a field of an indicator holds.
pub(in crate::app) fn value(model: &Model, of: Of<'_>, field: IndicatorField) -> Value {
    let indicator = model.indicator_of(of.0, of.1);
    indicator.map_or(Value::Empty, |indicator| field.get(indicator))
}

/// What was read on a day or in a month.
pub(in crate::app) fn reading(model: &Model, of: Of<'_>, when: When) -> Value {
    let indicator = model.indicator_of(of.0, of.1);
    let found = indicator.and_then(|it| it.readings.iter().find(|known| known.when == when));
    found.map_or(Value::Empty, |known| Value::Reading(known.measurement))
}

/// The edit that puts a value into a field.
pub(in crate::app) fn set(of: Of<'_>, field: IndicatorField, value: Value) -> Edit {
    let indicator = of.1.clone();
    edit(
        of.0,
        ScorecardEdit::Set {
            indicator,
            field,
            value,
        },
    )
}

/// The edit that takes a reading away: emptied, nothing is left of it. Other values are typed, and
/// read with their day (see `Model::commit_reading`).
pub(in crate::app) fn forget(of: Of<'_>, when: When, value: &Value) -> Option<Edit> {
    let indicator = of.1.clone();
    value
        .is_empty()
        .then(|| edit(of.0, ScorecardEdit::Forget { indicator, when }))
}

/// Something of an account's scorecard.
pub(in crate::app) fn edit(account: &AccountId, edit: ScorecardEdit) -> Edit {
    let account = account.clone();
    Edit::Scorecard { account, edit }
}

impl Subject {
    /// The indicator the form is about, if it is about one or its readings.
    pub fn indicator(&self) -> Option<(&AccountId, &ItemId)> {
        match self {
            Self::Indicator { account, indicator } | Self::Readings { account, indicator } => {
                Some((account, indicator))
            }
            _ => None,
        }
    }
}
