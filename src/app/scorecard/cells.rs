//! The cells of the full view, edited as in a spreadsheet.

use crate::app::cell::{OpenCell, Place};
use crate::app::form::{FieldRef, Subject};
use crate::app::form_actions::is_choice;
use crate::app::model::Model;
use crate::domain::field::{IndicatorField, Kind};

use super::ScorecardColumn;

impl Model {
    /// The cell cursor one column on; it stays where there is none.
    pub(in crate::app) fn step_scorecard_column(&mut self, by: isize) {
        let all = ScorecardColumn::ALL;
        let here = self.scorecard.column;
        let at = all
            .iter()
            .position(|column| *column == here)
            .unwrap_or_default();
        let to = at.saturating_add_signed(by).min(all.len() - 1);
        self.scorecard.column = all.get(to).copied().unwrap_or_default();
    }

    /// Opens the cell under the cursor: a line to type, a list to choose from, or a new reading.
    pub(in crate::app) fn open_scorecard_cell(&mut self) {
        match self.scorecard.column.field() {
            Some(field) => self.open_indicator_field(field),
            None => self.open_reading(""),
        }
    }

    /// Begins to type into the cell under the cursor, in place of what it holds; `false` where it takes
    /// neither a figure nor a day.
    pub(in crate::app) fn type_into_cell(&mut self, typed: &str) -> bool {
        let field = self.scorecard.column.field();
        let field = field.filter(|field| matches!(field.kind(), Kind::Number | Kind::Date));
        let (Some(field), Some((account, indicator))) = (field, self.here_on_scorecard()) else {
            return false;
        };
        let subject = Subject::Indicator { account, indicator };
        let place = Place::Field(subject, FieldRef::Indicator(field));
        self.cell = Some(OpenCell::holding(place, field.kind(), typed));
        true
    }

    /// The next choice, or a figure one higher or a day later, in the cell under the cursor.
    pub(in crate::app) fn step_scorecard_cell(&mut self, by: isize) {
        let field = self.scorecard.column.field();
        if let (Some(field), Some((account, indicator))) = (field, self.here_on_scorecard()) {
            let subject = Subject::Indicator { account, indicator };
            self.step_value(&subject, FieldRef::Indicator(field), by);
        }
    }

    fn open_indicator_field(&mut self, field: IndicatorField) {
        let Some((account, indicator)) = self.here_on_scorecard() else {
            return;
        };
        let subject = Subject::Indicator { account, indicator };
        let field = FieldRef::Indicator(field);
        if is_choice(field.kind()) {
            return self.open_choices(subject, field);
        }
        self.open_held_field(subject, field);
    }

    /// All fields of the indicator under the cursor.
    pub(in crate::app) fn open_indicator_form(&mut self) {
        if let Some((account, indicator)) = self.here_on_scorecard() {
            self.open_form(Subject::Indicator { account, indicator });
        }
    }
}
