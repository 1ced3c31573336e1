//! What the open card of a requirement does besides what every form does.

use crate::domain::edit::ActionField;
use crate::domain::requirement::Step;
use crate::keymap::Action;

use super::form::{FieldRef, Form, Subject};
use super::model::{Modal, Model};
use super::requirement_card::{Card, follows};

impl Model {
    /// Runs an action in the card of a requirement; whether there was anything to do for it.
    pub(super) fn run_in_card(&mut self, form: &Form, action: Action) -> bool {
        let Subject::Requirement(card) = &form.subject else {
            return false;
        };
        match action {
            Action::NextPane => self.turn_card(card, 1),
            Action::PreviousPane => self.turn_card(card, -1),
            Action::New => self.begin_item(form, card),
            Action::Done if self.mark_field_done(form, card) => {}
            Action::MoveDate if self.move_due(form) => {}
            action => return self.step_requirement(action, &card.account, &card.requirement),
        }
        true
    }

    /// The card of the next step, or of the one before, round and round.
    fn turn_card(&mut self, card: &Card, by: isize) {
        let at = Step::BOARD.iter().position(|step| *step == card.step);
        let count = Step::BOARD.len();
        let to = (at.unwrap_or_default() + count).saturating_add_signed(by) % count;
        let Some(step) = Step::BOARD.get(to) else {
            return;
        };
        let card = card.at(*step);
        let cursor = card.first_missing(self);
        self.replace_form(Form::at(Subject::Requirement(card), cursor));
    }

    fn replace_form(&mut self, form: Form) {
        if let Some(Modal::Form(open)) = self.modals.last_mut() {
            *open = form;
        }
    }

    /// One more opinion, or one more thing in return.
    fn begin_item(&mut self, form: &Form, card: &Card) {
        if let Some(cursor) = card.free_item(self) {
            let form = Form::at(form.subject.clone(), cursor);
            self.replace_form(form.clone());
            self.open_field(&form, None);
        }
    }

    /// On a field of an action that follows: that one is done.
    fn mark_field_done(&mut self, form: &Form, card: &Card) -> bool {
        let Some(FieldRef::Follow(at, _)) = form.field(self) else {
            return false;
        };
        let action = card
            .find(&self.portfolio)
            .and_then(|(account, requirement)| {
                follows(account, &requirement.id)
                    .nth(at)
                    .map(|action| action.id.clone())
            });
        if let Some(action) = action {
            self.mark_done(&card.account, &action);
        }
        true
    }

    /// On a field of an action that follows: its day is opened.
    fn move_due(&mut self, form: &Form) -> bool {
        let Some(FieldRef::Follow(at, _)) = form.field(self) else {
            return false;
        };
        let due = FieldRef::Follow(at, ActionField::Due);
        let fields = form.subject.fields(self);
        if let Some(cursor) = fields.iter().position(|field| *field == due) {
            let form = Form::at(form.subject.clone(), cursor);
            self.replace_form(form.clone());
            self.open_field(&form, None);
        }
        true
    }
}
