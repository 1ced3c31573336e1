//! The objectives of the company: where they are worded, and who serves them.
//!
//! They stand among the settings, a row each. Each has a form of its own besides, where the accounts that
//! serve it are ticked.

use crate::domain::account::Status;
use crate::domain::edit::{Edit, ObjectiveEdit};
use crate::domain::field::{Kind, ObjectiveField, SettingsField, Value};
use crate::domain::{ItemId, Portfolio};
use crate::keymap::Action;

use super::cell::Place;
use super::form::{FieldRef, Form, Subject};
use super::model::Model;
use super::notice::Notice;
use super::picker::{Item, Pick};

/// The rows of the settings: what holds for the whole, then an objective each.
pub(super) fn rows_of_settings(portfolio: &Portfolio) -> Vec<FieldRef> {
    let settings = SettingsField::ALL.map(FieldRef::Settings);
    let count = portfolio.settings().objectives.len();
    let objectives = (0..count).map(|at| FieldRef::Objective(at, ObjectiveField::Text));
    settings.into_iter().chain(objectives).collect()
}

/// The fields of an objective; none where it is gone.
pub(super) fn fields(portfolio: &Portfolio, id: &ItemId) -> Vec<FieldRef> {
    let mut objectives = portfolio.settings().objectives.iter();
    let at = objectives.position(|it| it.id == *id);
    at.map_or_else(Vec::new, |at| {
        ObjectiveField::ALL
            .map(|field| FieldRef::Objective(at, field))
            .to_vec()
    })
}

/// What a field of the objective at a place holds.
pub(super) fn value(portfolio: &Portfolio, at: usize, field: ObjectiveField) -> Value {
    let objective = portfolio.settings().objectives.get(at);
    objective.map_or(Value::Empty, |it| field.get(&it.id, portfolio))
}

/// The edit that puts a value there.
pub(super) fn edit(
    portfolio: &Portfolio,
    (at, field): (usize, ObjectiveField),
    value: Value,
) -> Option<Edit> {
    let objective = portfolio.settings().objectives.get(at)?.id.clone();
    Some(Edit::Objective(field.set(objective, value)))
}

impl Model {
    /// Asks who serves an objective.
    pub(super) fn show_serving(&mut self, objective: &ItemId) {
        let subject = Subject::Objective(objective.clone());
        let served =
            |field: &FieldRef| matches!(field, FieldRef::Objective(_, ObjectiveField::ServedBy));
        if let Some(field) = subject.fields(self).into_iter().find(served) {
            self.open_field_of(subject, field);
        }
    }

    /// The objectives among the settings, and the question for a first one.
    pub(super) fn show_objectives(&mut self) {
        self.open_form(Subject::Settings);
        self.new_objective();
    }

    pub(super) fn new_objective(&mut self) {
        if !self.refuses(Action::New) {
            self.open_prompt(Place::NewObjective, Kind::Text);
        }
    }

    /// Takes the objective that was typed, and puts the cursor of the settings on it.
    pub(super) fn add_objective(&mut self, text: &str) -> bool {
        let done = self.edit(Edit::Objective(ObjectiveEdit::Add(text.to_owned())));
        if done {
            let last = rows_of_settings(&self.portfolio).len().saturating_sub(1);
            self.move_in_form(last);
        }
        done
    }

    /// What the rows of objectives do besides what every field does; `false` where the cursor is on another.
    pub(super) fn run_on_objective(&mut self, form: &Form, action: Action) -> bool {
        if form.subject == Subject::Settings && action == Action::New {
            self.new_objective();
            return true;
        }
        let Some(FieldRef::Objective(at, field)) = form.field(self) else {
            return false;
        };
        let objective = self.portfolio.settings().objectives.get(at);
        let Some(id) = objective.map(|it| it.id.clone()) else {
            return false;
        };
        let in_list = form.subject == Subject::Settings;
        match action {
            Action::Details | Action::EvidenceNote if in_list => self.show_serving(&id),
            Action::Delete | Action::Clear if field == ObjectiveField::Text => {
                self.remove_objective(id);
            }
            Action::MoveItemUp if in_list => self.move_objective(id, at, -1),
            Action::MoveItemDown if in_list => self.move_objective(id, at, 1),
            _ => return false,
        }
        true
    }

    fn remove_objective(&mut self, id: ItemId) {
        let text = self.portfolio.objective(&id).map(|it| it.text.clone());
        if self.edit(Edit::Objective(ObjectiveEdit::Remove(id))) {
            self.say(Notice::Removed(text.unwrap_or_default()));
        }
    }

    /// Moves an objective, the cursor with it.
    fn move_objective(&mut self, objective: ItemId, at: usize, by: isize) {
        let count = self.portfolio.settings().objectives.len();
        let to = at.saturating_add_signed(by).min(count.saturating_sub(1));
        let moved = ObjectiveEdit::Move { objective, by };
        if self.edit_joined(Edit::Objective(moved)) {
            self.move_in_form(SettingsField::ALL.len() + to);
        }
    }

    /// The accounts that may serve an objective, each to be ticked: the key accounts first.
    pub(super) fn serving_items(&self, held: &Value) -> Vec<Item> {
        let serving = match held {
            Value::Accounts(accounts) => accounts.as_slice(),
            _ => &[],
        };
        let live = self.portfolio.accounts().iter();
        let mut live: Vec<_> = live.filter(|it| it.status != Status::Former).collect();
        live.sort_by_key(|account| account.status != Status::Key);
        let item = |account: &std::sync::Arc<crate::domain::Account>| Item {
            current: serving.contains(&account.id),
            detail: self.words.status(account.status),
            ..Item::new(
                account.name.clone(),
                Pick::Toggle(account.id.as_str().into()),
            )
        };
        live.into_iter().map(item).collect()
    }
}
