//! What the page of management's support and of the four roles does.

use crate::domain::PersonRef;
use crate::domain::backing::Footing;
use crate::domain::edit::{BackingEdit, Edit};
use crate::domain::field::{PersonField, SupportField, Value};
use crate::domain::people::SupportItem;
use crate::domain::roles::Role;
use crate::keymap::Action;

use super::backing::{ROWS_OF_MANAGER, Row};
use super::form::{FieldRef, Form, Subject};
use super::model::{Modal, Model, Page};
use super::notice::{Notice, Reason};
use super::position_actions::rating;

impl Model {
    /// Shows management's support and the four roles.
    pub(super) fn open_backing(&mut self) {
        self.modals.clear();
        self.page = Page::Backing;
        self.arrange_backing();
    }

    /// Shows a sign of management's support, for everybody.
    pub(super) fn show_sign(&mut self, item: SupportItem) {
        self.open_backing();
        self.backing.cursor = self.backing.place(Row::Sign(item));
    }

    /// Shows somebody among the managers, and asks whom they report to.
    pub(super) fn show_reports_to(&mut self, person: &PersonRef) {
        self.open_backing();
        let name = self.portfolio.person_name(person);
        let mut managers = self.backing.managers().iter();
        let at = managers.position(|it| self.portfolio.person_name(&it.person) == name);
        if let (Some(at), Some(first)) = (at, Role::ALL.first()) {
            self.backing.cursor = self.backing.place(Row::Role(at, *first));
        }
        self.open_field_of(
            Subject::Person(person.clone()),
            FieldRef::Person(PersonField::ReportsTo),
        );
    }

    pub(super) fn run_in_backing(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.backing.cursor = step.from(self.backing.cursor, self.backing.count());
            return true;
        }
        let Some(row) = self.backing.here() else {
            return false;
        };
        if let Some(digit) = action.digit() {
            self.rate_role(row, digit);
            return true;
        }
        self.backing.half_ten = None;
        match action {
            Action::Open => match row {
                Row::Sign(_) => self.open_row_form(row),
                _ => self.open_row(row),
            },
            Action::EditInPlace | Action::EvidenceNote => self.open_text(row, action),
            Action::Done => self.done_today(row),
            Action::MoveDate => self.open_row_form(row),
            Action::Delete => self.clear_row(row),
            Action::StepUp => self.step_role(row, 1),
            Action::StepDown => self.step_role(row, -1),
            Action::NextPane => self.step_group(row, 1),
            Action::PreviousPane => self.step_group(row, -1),
            Action::MoveRight => self.step_beside(row, 1),
            Action::MoveLeft => self.step_beside(row, -1),
            _ => return false,
        }
        true
    }

    fn edit_backing(&mut self, edit: BackingEdit) {
        self.edit(Edit::Backing(edit));
    }

    /// A sign is so as of today; one that is so as of today already is not.
    fn toggle_sign(&mut self, item: SupportItem) {
        let sign = self.support(item);
        let is_of_today =
            sign.date == Some(self.today) && sign.footing(self.today) == Footing::Holds;
        let on = self.today;
        self.edit_backing(if is_of_today {
            BackingEdit::Withdraw(item)
        } else {
            BackingEdit::Confirm { item, on }
        });
    }

    fn done_today(&mut self, row: Row) {
        match row {
            Row::Sign(item) => self.toggle_sign(item),
            _ => self.say(Notice::Disabled(Action::Done, Reason::OnSign)),
        }
    }

    /// What a digit gives: the self-rating in the role under the cursor, as of today.
    fn rate_role(&mut self, row: Row, digit: u8) {
        let (Row::Role(_, role), Some(person)) = (row, self.backing.manager().cloned()) else {
            let action = Action::score(digit).unwrap_or(Action::StepUp);
            return self.say(Notice::Disabled(action, Reason::OnRole));
        };
        let half = self.backing.half_ten.take();
        let completes_ten = digit == 0 && half == Some(row);
        let scale = self.portfolio.scale();
        let given = if completes_ten {
            10.0
        } else {
            rating(digit, scale)
        };
        let may_become_ten = digit == 1 && scale.min() <= 0.0 && scale.max() >= 10.0;
        if may_become_ten {
            self.backing.half_ten = Some(row);
        }
        let edit = Edit::Backing(self.rating_of(person, role, Value::Number(given)));
        if may_become_ten || completes_ten {
            self.edit_joined(edit);
        } else {
            self.edit(edit);
        }
    }

    fn rating_of(&self, person: PersonRef, role: Role, value: Value) -> BackingEdit {
        BackingEdit::SetPerson {
            person,
            field: PersonField::Rating(role),
            value,
            on: self.today,
        }
    }

    /// One more or less, on the scale; from its middle where there is no rating yet.
    fn step_role(&mut self, row: Row, by: i8) {
        let (Row::Role(_, role), Some(person)) = (row, self.backing.manager().cloned()) else {
            return self.say(Notice::Disabled(Action::StepUp, Reason::OnRole));
        };
        let scale = self.portfolio.scale();
        let held = self.roles_of(&person).and_then(|roles| roles.rating(role));
        let next = match held {
            Some(held) => scale.clamp(held + f64::from(by)),
            None => scale.at(0.5).round(),
        };
        let edit = self.rating_of(person, role, Value::Number(next));
        self.edit_joined(Edit::Backing(edit));
    }

    /// What is not so, or not said any more.
    fn clear_row(&mut self, row: Row) {
        let on = self.today;
        let person = self.backing.manager().cloned();
        let field = match row {
            Row::Sign(item) => return self.edit_backing(BackingEdit::Withdraw(item)),
            Row::Role(_, role) => PersonField::Rating(role),
            Row::NextStep(_) => PersonField::NextStep,
        };
        if let Some(person) = person {
            let value = Value::Empty;
            self.edit_backing(BackingEdit::SetPerson {
                person,
                field,
                value,
                on,
            });
        }
    }

    /// Opens the figure or the words of a row in their place.
    fn open_row(&mut self, row: Row) {
        let field = match row {
            Row::Sign(item) => {
                let field = FieldRef::Support(SupportField::Note);
                return self.open_in_place(Subject::Support(item), field);
            }
            Row::Role(_, role) => PersonField::Rating(role),
            Row::NextStep(_) => PersonField::NextStep,
        };
        if let Some(person) = self.backing.manager().cloned() {
            self.open_in_place(Subject::Person(person), FieldRef::Person(field));
        }
    }

    /// Opens the words that go with a row: the note of a sign, the next step of whoever is rated.
    fn open_text(&mut self, row: Row, action: Action) {
        match row {
            Row::Role(at, _) if action == Action::EvidenceNote => {
                self.backing.cursor = self.backing.place(Row::NextStep(at));
                self.open_row(Row::NextStep(at));
            }
            _ => self.open_row(row),
        }
    }

    fn open_in_place(&mut self, subject: Subject, field: FieldRef) {
        if let Some(reason) = self.access.refusal() {
            return self.say(Notice::Disabled(Action::Open, reason));
        }
        self.open_held_field(subject, field);
    }

    /// Everything that can be said of a row: of a sign its day, cadence and note; of a manager whom they
    /// report to, the ratings and their day, the next step.
    fn open_row_form(&mut self, row: Row) {
        match (row, self.backing.manager().cloned()) {
            (Row::Sign(item), _) => self.open_form(Subject::Support(item)),
            (Row::Role(_, role), Some(person)) => {
                let field = FieldRef::Person(PersonField::Rating(role));
                self.open_form_on(Subject::Person(person), field);
            }
            (_, Some(person)) => {
                let field = FieldRef::Person(PersonField::NextStep);
                self.open_form_on(Subject::Person(person), field);
            }
            _ => {}
        }
    }

    fn open_form_on(&mut self, subject: Subject, field: FieldRef) -> Form {
        let fields = subject.fields(self);
        let cursor = fields.iter().position(|it| *it == field);
        let form = Form {
            cursor: cursor.unwrap_or_default(),
            ..Form::about(subject)
        };
        self.modals.push(Modal::Form(form.clone()));
        form
    }

    /// A form with one of its fields open for typing or choosing.
    pub(super) fn open_field_of(&mut self, subject: Subject, field: FieldRef) {
        let form = self.open_form_on(subject, field);
        if !self.is_read_only() {
            self.open_field(&form, None);
        }
    }

    /// To the next group: the signs, then each manager, round and round.
    fn step_group(&mut self, row: Row, by: isize) {
        let count = self.backing.managers().len() + 1;
        let here = match row {
            Row::Sign(_) => 0,
            Row::Role(at, _) | Row::NextStep(at) => at + 1,
        };
        let to = (here + count).saturating_add_signed(by) % count;
        self.backing.cursor = match to.checked_sub(1) {
            None => 0,
            Some(at) => SupportItem::ALL.len() + at * ROWS_OF_MANAGER,
        };
    }

    /// To the same row of the manager beside.
    fn step_beside(&mut self, row: Row, by: isize) {
        let beside = |at: usize| {
            let last = self.backing.managers().len().saturating_sub(1);
            at.saturating_add_signed(by).min(last)
        };
        let to = match row {
            Row::Sign(_) => return,
            Row::Role(at, role) => Row::Role(beside(at), role),
            Row::NextStep(at) => Row::NextStep(beside(at)),
        };
        self.backing.cursor = self.backing.place(to);
    }

    /// Whether the cursor is on a role, which a digit rates.
    pub(super) fn is_on_role(&self) -> bool {
        self.page == Page::Backing && matches!(self.backing.here(), Some(Row::Role(..)))
    }
}
