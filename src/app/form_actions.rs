//! What a form does.

use crate::domain::criterion::{Measure, Rule};
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, CriterionField, Kind, Value};
use crate::keymap::Action;

use super::form::{FieldRef, Form, Subject};
use super::model::{Modal, Model};
use super::moves::Move;

impl Model {
    pub(super) fn run_in_form(&mut self, action: Action) -> bool {
        let Some(form) = self.form().cloned() else {
            return false;
        };
        if self.run_in_card(&form, action) || self.run_on_objective(&form, action) {
            return true;
        }
        let count = form.subject.fields(self).len();
        if let Some(step) = self.vertical(action) {
            self.step_in_form(step);
            return true;
        }
        match action {
            Action::NextPane => self.move_in_form((form.cursor + 1).min(count.saturating_sub(1))),
            Action::PreviousPane => self.move_in_form(form.cursor.saturating_sub(1)),
            Action::Open | Action::EditInPlace => self.open_field(&form, None),
            Action::StepUp => self.step_field(&form, 1),
            Action::StepDown => self.step_field(&form, -1),
            Action::MoveRight => self.step_choice(&form, 1),
            Action::MoveLeft => self.step_choice(&form, -1),
            Action::Delete | Action::Clear => self.clear_field(&form),
            Action::New | Action::Reading if form.is_of_readings() => self.leave_for_reading(),
            Action::New => self.add_band(&form),
            Action::NextAccount | Action::PreviousAccount => self.step_form(&form, action),
            _ => match action.digit() {
                Some(digit) => self.open_field(&form, Some(digit)),
                // What is about the page below would change it unseen.
                None => return !is_for_all(action),
            },
        }
        true
    }

    /// The cursor of a form goes up or down, by a key or the wheel. From the last field on, what had no room
    /// is read.
    pub(super) fn step_in_form(&mut self, step: Move) {
        let Some(form) = self.form() else {
            return;
        };
        let (cursor, past) = (form.cursor, form.past);
        let count = form.subject.fields(self).len();
        let beyond = self.seen.lines.saturating_sub(self.seen.rows);
        let read = match step {
            Move::By(_) if cursor + 1 == count => step.from(past, beyond + 1),
            _ => past,
        };
        if read == past {
            self.move_in_form(step.from(cursor, count));
        } else if let Some(Modal::Form(form)) = self.modals.last_mut() {
            form.past = read;
        }
    }

    pub(super) fn move_in_form(&mut self, cursor: usize) {
        if let Some(Modal::Form(form)) = self.modals.last_mut()
            && form.cursor != cursor
        {
            (form.cursor, form.past) = (cursor, 0);
        }
    }

    /// The same form of the next or previous account.
    fn step_form(&mut self, form: &Form, action: Action) {
        if !matches!(form.subject, Subject::Account(_)) {
            return;
        }
        self.step_account(if action == Action::NextAccount { 1 } else { -1 });
        if let (Some(account), Some(Modal::Form(open))) = (
            self.account().map(|a| a.id.clone()),
            self.modals.last().cloned(),
        ) {
            let form = Form {
                subject: Subject::Account(account),
                ..open
            };
            self.modals.pop();
            self.modals.push(Modal::Form(form));
        }
    }

    /// Opens the field under the cursor: a choice as a list, everything else for typing.
    pub(super) fn open_field(&mut self, form: &Form, digit: Option<u8>) {
        let Some(field) = form.field(self) else {
            return;
        };
        if self.refuses(Action::Open) {
            return;
        }
        if is_choice(field.kind()) {
            if digit.is_none() {
                self.open_choices(form.subject.clone(), field);
            }
            return;
        }
        if digit.is_some() && field.kind() == Kind::Text {
            return;
        }
        let typed = digit.map(|digit| digit.to_string());
        self.open_typed_field(form.subject.clone(), field, typed);
    }

    /// An arrow aside: the next choice. A figure is not changed by what also moves.
    fn step_choice(&mut self, form: &Form, by: isize) {
        let field = form.field(self);
        if field.is_some_and(|field| is_choice(field.kind())) {
            self.step_field(form, by);
        }
    }

    /// One step up or down: the next choice, or a number one higher.
    fn step_field(&mut self, form: &Form, by: isize) {
        if let Some(field) = form.field(self) {
            self.step_value(&form.subject, field, by);
        }
    }

    /// The same for a field of something, wherever it is shown.
    pub(super) fn step_value(&mut self, subject: &Subject, field: FieldRef, by: isize) {
        let held = subject.value(field, self);
        let next = match (&held, field.kind()) {
            (_, kind) if is_choice(kind) => self.next_choice(field, &held, by),
            (Value::Number(number), Kind::Number) => Some(Value::Number(number + by as f64)),
            (Value::Month(month), _) => {
                let month = isize::from(*month) - 1 + by;
                Some(Value::Month(
                    i8::try_from(month.rem_euclid(12) + 1).unwrap_or(1),
                ))
            }
            (Value::Date(date), _) => {
                let days = jiff::Span::new().days(by as i64);
                date.checked_add(days).ok().map(Value::Date)
            }
            _ => None,
        };
        if let Some(edit) = next.and_then(|value| subject.edit(field, value, self))
            && self.edit_joined(edit)
        {
            self.warn_after(field);
        }
    }

    fn clear_field(&mut self, form: &Form) {
        let Some(field) = form.field(self) else {
            return;
        };
        if let (Subject::Criterion(id), FieldRef::Criterion(band)) = (&form.subject, field) {
            use CriterionField::{BandScore, BandUpTo};
            if let BandUpTo(at) | BandScore(at) = band {
                self.edit(Edit::RemoveBand {
                    criterion: id.clone(),
                    band: at,
                });
                return;
            }
        }
        let edit = match &form.subject {
            Subject::Requirement(card) => card.clearing(field, self),
            subject => subject.edit(field, Value::Empty, self),
        };
        if let Some(edit) = edit {
            self.edit(edit);
        }
    }

    /// In the form of a measured criterion: one more band.
    fn add_band(&mut self, form: &Form) {
        let Subject::Criterion(id) = &form.subject else {
            return;
        };
        let found = self.portfolio.criteria().find(id);
        if found.is_some_and(|(_, _, c)| takes_bands(&c.measure)) {
            self.edit(Edit::AddBand(id.clone()));
        }
    }

    /// Closes forms about what is gone, and keeps their cursors on a field.
    pub(super) fn keep_forms_sensible(&mut self) {
        let mut modals = std::mem::take(&mut self.modals);
        modals.retain_mut(|modal| match modal {
            Modal::Form(form) => {
                let count = form.subject.fields(self).len();
                form.cursor = form.cursor.min(count.saturating_sub(1));
                count > 0
            }
            Modal::Picker(_) | Modal::Call(_) | Modal::Pasted(_) | Modal::Clashes(_) => true,
        });
        self.modals = modals;
    }

    /// Says what the method has to say to a change of this field.
    pub(super) fn warn_after(&mut self, field: FieldRef) {
        match field {
            FieldRef::Account(AccountField::Status | AccountField::Manager) => {
                self.warn_of_limits();
            }
            FieldRef::Account(AccountField::Name) => self.warn_of_name(),
            FieldRef::Criterion(CriterionField::Weight) => self.warn_of_weights(),
            FieldRef::Criterion(CriterionField::Source) => self.warn_of_pareto(),
            _ => {}
        }
    }
}

/// Whether a kind of value is chosen from a list rather than typed.
pub(super) const fn is_choice(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Status
            | Kind::Stage
            | Kind::Person
            | Kind::Objectives
            | Kind::Rated
            | Kind::Source
            | Kind::Side
            | Kind::RequirementKind
            | Kind::Track
            | Kind::Stance
            | Kind::Outcome
            | Kind::CounterpartKind
            | Kind::Dimension
            | Kind::Nature
            | Kind::Direction
            | Kind::Cadence
            | Kind::MattersTo
            | Kind::SharedFrom
            | Kind::Whose
            | Kind::Shared
            | Kind::MilestoneKind
            | Kind::BuyingRole
            | Kind::Attitude
            | Kind::Coverage
            | Kind::People
            | Kind::Contact
            | Kind::Accounts
    )
}

/// Whether an action means the same over a form as anywhere else.
const fn is_for_all(action: Action) -> bool {
    !matches!(
        action,
        Action::Filter
            | Action::Sort
            | Action::Group
            | Action::Zoom
            | Action::Legend
            | Action::ToggleStrongSide
            | Action::AllAccounts
            | Action::ShowClosed
    )
}

const fn takes_bands(measure: &Measure) -> bool {
    matches!(
        measure,
        Measure::Measured {
            rule: None | Some(Rule::Linear { .. } | Rule::Bands(_)),
            ..
        }
    )
}
