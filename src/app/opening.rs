//! Opening a cell with what it holds.

use crate::domain::field::Kind;
use crate::keymap::Action;

use super::Model;
use super::cell::{OpenCell, Place};
use super::form::{FieldRef, Subject};
use super::notice::{Notice, Reason};

impl Model {
    /// Opens the cell of a field with what it holds.
    pub(super) fn open_held_field(&mut self, subject: Subject, field: FieldRef) {
        let held = self.words.typed(&subject.value(field, self));
        self.open_held(Place::Field(subject, field), field.kind(), held);
    }

    /// Opens the cell of a field with what was typed already, else with what it holds.
    pub(super) fn open_typed_field(
        &mut self,
        subject: Subject,
        field: FieldRef,
        typed: Option<String>,
    ) {
        let Some(typed) = typed else {
            return self.open_held_field(subject, field);
        };
        let place = Place::Field(subject, field);
        self.cell = Some(OpenCell::holding(place, field.kind(), typed));
    }

    /// Opens a cell with what it holds. A figure is not brought out from under the veil: another can be typed over it
    /// unseen, and it can be read once the veil is lifted.
    pub(super) fn open_held(&mut self, place: Place, kind: Kind, held: String) {
        if self.options.veil && kind == Kind::Number && !held.is_empty() {
            return self.say(Notice::Disabled(Action::Open, Reason::Veiled));
        }
        self.cell = Some(OpenCell::holding(place, kind, held));
    }
}
