//! The words of a scorecard: its fields, what stands in them, what was done to it.

use super::{Words, t};
use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::edit::ScorecardLabel;
use crate::domain::field::{IndicatorField, Value};
use crate::domain::scorecard::reading::Unreadable;
use crate::domain::scorecard::shared::shown_to;
use crate::domain::scorecard::{Direction, Measurement, Nature, SharedFrom};

/// From here on, thousands are set apart.
const LARGE: f64 = 10_000.0;

impl Words {
    /// A field of an indicator.
    pub fn indicator_field(&self, field: IndicatorField) -> String {
        match field {
            IndicatorField::Name => t!(self, "field-name"),
            IndicatorField::Dimension => t!(self, "field-dimension"),
            IndicatorField::Nature => t!(self, "field-nature"),
            IndicatorField::Unit => t!(self, "field-unit"),
            IndicatorField::Direction => t!(self, "field-direction"),
            IndicatorField::Every => t!(self, "field-every"),
            IndicatorField::Baseline => t!(self, "field-baseline"),
            IndicatorField::BaselineDate => t!(self, "field-baseline-date"),
            IndicatorField::Target => t!(self, "field-target"),
            IndicatorField::TargetDue => t!(self, "field-target-date"),
            IndicatorField::Owner => t!(self, "field-owner"),
            IndicatorField::MattersTo => t!(self, "field-matters-to"),
            IndicatorField::SharedFrom => t!(self, "field-shared-from"),
        }
    }

    /// What stands in a field of an indicator that takes one of a few values, or a reading.
    pub(super) fn scorecard_value(&self, value: &Value) -> String {
        match value {
            Value::Dimension(dimension) => self.dimension(Some(*dimension)),
            Value::Nature(Nature::Quantitative) => t!(self, "nature-quantitative"),
            Value::Nature(Nature::Qualitative) => t!(self, "nature-qualitative"),
            Value::Direction(Direction::Up) => t!(self, "direction-up"),
            Value::Direction(Direction::Down) => t!(self, "direction-down"),
            Value::Cadence(every) => self.cadence(*every),
            Value::MattersTo(whom) => self.matters_to(*whom),
            Value::SharedFrom(from) => self.shared_from(*from),
            Value::Reading(read) => self.measurement(*read),
            _ => String::new(),
        }
    }

    /// From which stage on the account sees an indicator, or that it never does.
    pub fn shared_from(&self, from: SharedFrom) -> String {
        match from {
            SharedFrom::Stage(stage) => self.stage(stage),
            SharedFrom::Never => t!(self, "shared-never"),
        }
    }

    /// How much of its scorecard an account sees, and at which stage it is.
    pub fn how_much_is_shown(&self, account: &Account) -> String {
        let name = Clean::new(&account.name).into_string();
        let (shown, all) = (shown_to(account).count(), account.scorecard.len());
        let stage = account
            .stage
            .current
            .map_or_else(|| t!(self, "shared-no-stage"), |stage| self.stage(stage));
        if shown == 0 {
            return t!(self, "shared-nothing", account = name, stage = stage);
        }
        t!(
            self,
            "pack-at-stage",
            account = name,
            shown = shown,
            all = all,
            stage = stage
        )
    }

    /// A figure of an indicator, without its unit.
    pub fn figure(&self, value: f64) -> String {
        if value.abs() >= LARGE {
            self.grouped(value)
        } else {
            self.number(value, 2)
        }
    }

    /// What was read: `94.5`, `5 of 6`.
    pub fn measurement(&self, read: Measurement) -> String {
        match read {
            Measurement::Value(value) => self.figure(value),
            Measurement::Held { done, of } => {
                let (done, of) = (self.number(done, 2), self.number(of, 2));
                t!(self, "held-of", done = done, of = of)
            }
        }
    }

    /// Two figures on both sides of an arrow, with as many decimals as the longer one has.
    pub fn figures(&self, (from, to): (f64, f64)) -> (String, String) {
        if from.abs().max(to.abs()) >= LARGE {
            (self.grouped(from), self.grouped(to))
        } else {
            self.pair((from, to), 0..=2)
        }
    }

    /// What was read before and what was read then, for both sides of an arrow.
    pub fn measurements(&self, from: Measurement, to: Measurement) -> (String, String) {
        match (from, to) {
            (Measurement::Value(from), Measurement::Value(to)) => self.figures((from, to)),
            (from, to) => (self.measurement(from), self.measurement(to)),
        }
    }

    /// What was read, as it is put into a cell to be edited: `94.5`, `5/6`.
    pub fn typed_measurement(&self, read: Measurement) -> String {
        match read {
            Measurement::Value(value) => self.plain_number(value),
            Measurement::Held { done, of } => {
                format!("{}/{}", self.plain_number(done), self.plain_number(of))
            }
        }
    }

    /// Why something is no reading of an indicator.
    pub fn unreadable(&self, why: Unreadable) -> String {
        match why {
            Unreadable::NotFinite => t!(self, "expected-number"),
            Unreadable::OffScale { value, scale } => t!(
                self,
                "refused-off-scale",
                value = self.number(value, 2),
                min = self.number(scale.min(), 2),
                max = self.number(scale.max(), 2)
            ),
            Unreadable::WantsFigure => t!(self, "reading-wants-figure"),
            Unreadable::WantsHeld => t!(self, "reading-wants-held"),
            Unreadable::BelowNothing => t!(self, "reading-below-nothing"),
        }
    }

    /// What an edit did to a scorecard.
    pub fn scorecard_label(&self, label: &ScorecardLabel) -> String {
        match label {
            ScorecardLabel::Added(name) => t!(self, "label-indicator-added", name = name.as_str()),
            ScorecardLabel::Removed(name) => {
                t!(self, "label-indicator-removed", name = name.as_str())
            }
            ScorecardLabel::Moved(name) => t!(self, "label-indicator-moved", name = name.as_str()),
            ScorecardLabel::Changed { indicator, field } => {
                let field = self.indicator_field(*field);
                t!(self, "label-changed", what = field, of = indicator.as_str())
            }
            ScorecardLabel::Read(name) => t!(self, "label-reading", name = name.as_str()),
            ScorecardLabel::Forgotten(name) => {
                t!(self, "label-reading-removed", name = name.as_str())
            }
            ScorecardLabel::Taken(count) => {
                let count = *count;
                t!(self, "label-readings-taken", count = count)
            }
        }
    }
}
