//! What the criteria page does.

use crate::domain::criterion::{Axis, Criterion, MAX_ATTRACTIVENESS, Measure};
use crate::domain::edit::Edit;
use crate::domain::field::{CriterionField, Kind, Value};
use crate::domain::id::slug;
use crate::keymap::Action;

use super::cell::Place;
use super::form::{FieldRef, Subject};
use super::model::{CriteriaColumn, Model};
use super::notice::{Notice, Reason};

/// How much one key changes a weight.
const WEIGHT_STEP: f64 = 5.0;
/// The weight of a new criterion.
const NEW_WEIGHT: f64 = 10.0;

impl Model {
    pub(super) fn run_in_criteria(&mut self, action: Action) -> bool {
        if let Some(axis) = self.bare_axis()
            && self.run_on_bare_axis(axis, action)
        {
            return true;
        }
        if let Some(step) = self.vertical(action) {
            self.bare_axis = None;
            self.criterion = step.from(self.criterion, self.criteria().count());
            return true;
        }
        if let Some(digit) = action.digit() {
            self.criteria_column = CriteriaColumn::Weight;
            self.open_criterion_cell(Some(digit.to_string()));
            return true;
        }
        match action {
            Action::MoveLeft => self.step_column(-1),
            Action::MoveRight => self.step_column(1),
            Action::NextPane | Action::PreviousPane => self.cross_to_other_axis(),
            Action::StepUp => self.step_weight(WEIGHT_STEP),
            Action::StepDown => self.step_weight(-WEIGHT_STEP),
            Action::Open | Action::EditInPlace => self.open_criterion_cell(None),
            Action::EvidenceNote => self.open_criterion_form(),
            Action::New => self.new_criterion(),
            Action::Duplicate => self.duplicate_criterion(),
            Action::Delete => self.delete_criterion(),
            Action::MoveItemUp => self.move_criterion(-1),
            Action::MoveItemDown => self.move_criterion(1),
            _ => return false,
        }
        true
    }

    fn step_column(&mut self, by: isize) {
        use CriteriaColumn::{Measure, Name, Weight};
        let all = [Name, Weight, Measure];
        let at = all
            .iter()
            .position(|c| *c == self.criteria_column)
            .unwrap_or_default();
        let to = at.saturating_add_signed(by).min(all.len() - 1);
        self.criteria_column = all.get(to).copied().unwrap_or_default();
    }

    /// Where there is no criterion, a first one is what can be made; `false` for what means the same there as
    /// anywhere on the page.
    fn run_on_bare_axis(&mut self, axis: Axis, action: Action) -> bool {
        match action {
            Action::New | Action::Open | Action::EditInPlace => {
                self.open_prompt(Place::NewCriterion(axis), Kind::Text);
            }
            Action::NextPane | Action::PreviousPane => self.cross_to_other_axis(),
            Action::EvidenceNote
            | Action::Duplicate
            | Action::Delete
            | Action::StepUp
            | Action::StepDown
            | Action::MoveItemUp
            | Action::MoveItemDown => {}
            _ => return action.digit().is_some(),
        }
        true
    }

    fn cross_to_other_axis(&mut self) {
        let here = self.criterion_axis();
        if let Some(other) = Axis::ALL.into_iter().find(|axis| *axis != here) {
            self.put_on_axis(other);
        }
    }

    /// Puts the cursor on the first criterion of an axis, or on the axis where it has none.
    pub(super) fn put_on_axis(&mut self, axis: Axis) {
        self.bare_axis = Some(axis);
        let at = self.criteria().position(|(of, _)| of == axis);
        self.criterion = at.unwrap_or(self.criterion);
    }

    /// The axis without criteria that the cursor is on.
    pub fn bare_axis(&self) -> Option<Axis> {
        let criteria = self.shown().criteria();
        let put = self.bare_axis.or_else(|| {
            let is_bare = criteria.iter().next().is_none();
            is_bare.then_some(Axis::Attractiveness)
        });
        put.filter(|axis| criteria.of(*axis).is_empty())
    }

    /// The axis the cursor is on.
    pub fn criterion_axis(&self) -> Axis {
        let here = || self.criterion().map(|(axis, _)| axis);
        let here = self.bare_axis().or_else(here);
        here.unwrap_or(Axis::Attractiveness)
    }

    /// Opens the cell under the cursor with a text, or with what it holds; how a criterion is
    /// measured has a form of its own.
    fn open_criterion_cell(&mut self, text: Option<String>) {
        let Some((_, criterion)) = self.criterion() else {
            return;
        };
        let field = match self.criteria_column {
            CriteriaColumn::Name => CriterionField::Name,
            CriteriaColumn::Weight => CriterionField::Weight,
            CriteriaColumn::Measure => return self.open_criterion_form(),
        };
        if let Some(reason) = self.access.refusal() {
            return self.say(Notice::Disabled(Action::Open, reason));
        }
        let subject = Subject::Criterion(criterion.id.clone());
        self.open_typed_field(subject, FieldRef::Criterion(field), text);
    }

    fn open_criterion_form(&mut self) {
        if let Some((_, criterion)) = self.criterion() {
            let subject = Subject::Criterion(criterion.id.clone());
            self.open_form(subject);
        }
    }

    fn step_weight(&mut self, by: f64) {
        let Some((_, criterion)) = self.criterion() else {
            return;
        };
        let value = Value::Number((criterion.weight + by).max(0.0));
        let criterion = criterion.id.clone();
        self.edit_joined(Edit::SetCriterion {
            criterion,
            field: CriterionField::Weight,
            value,
        });
        self.warn_of_weights();
    }

    fn new_criterion(&mut self) {
        let axis = self.criterion_axis();
        let full = self.portfolio.criteria().attractiveness.len() >= MAX_ATTRACTIVENESS;
        if axis == Axis::Attractiveness && full {
            return self.say(Notice::Disabled(Action::New, Reason::FiveCriteria));
        }
        self.open_prompt(Place::NewCriterion(axis), Kind::Text);
    }

    /// Makes the criterion whose name was typed, qualitative to begin with.
    pub(super) fn add_criterion(&mut self, axis: Axis, name: &str) -> bool {
        let criterion = Criterion {
            id: self.free_criterion_id(name),
            name: name.trim().to_owned(),
            weight: NEW_WEIGHT,
            measure: Measure::Rated { levels: Vec::new() },
        };
        self.add_criterion_as_it_is(axis, criterion)
    }

    fn add_criterion_as_it_is(&mut self, axis: Axis, criterion: Criterion) -> bool {
        let id = criterion.id.clone();
        let done = self.edit(Edit::AddCriterion {
            axis,
            criterion: Box::new(criterion),
        });
        if done {
            let at = self.criteria().position(|(_, c)| c.id == id);
            self.criterion = at.unwrap_or(self.criterion);
        }
        done
    }

    fn duplicate_criterion(&mut self) {
        let Some((axis, criterion)) = self.criterion() else {
            return;
        };
        let name = self.words.copy_of(&criterion.name);
        let copy = Criterion {
            id: self.free_criterion_id(&name),
            name,
            ..criterion.clone()
        };
        self.add_criterion_as_it_is(axis, copy);
    }

    fn free_criterion_id(&self, name: &str) -> crate::domain::CriterionId {
        slug(name, |id| self.criteria().any(|(_, c)| c.id.as_str() == id)).into()
    }

    fn delete_criterion(&mut self) {
        let Some((_, criterion)) = self.criterion() else {
            return;
        };
        let (id, name) = (criterion.id.clone(), criterion.name.clone());
        let accounts = self.portfolio.accounts().iter();
        let scores = accounts.filter(|a| a.scores.contains_key(&id)).count();
        if self.edit(Edit::RemoveCriterion(id)) {
            self.say(Notice::CriterionRemoved(name, scores));
        }
    }

    fn move_criterion(&mut self, by: isize) {
        let Some((_, criterion)) = self.criterion() else {
            return;
        };
        let id = criterion.id.clone();
        if self.edit_joined(Edit::MoveCriterion {
            criterion: id.clone(),
            by,
        }) {
            let at = self.criteria().position(|(_, c)| c.id == id);
            self.criterion = at.unwrap_or(self.criterion);
        }
    }
}
