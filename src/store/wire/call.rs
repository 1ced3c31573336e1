//! `calls` of an account.

use jiff::civil::DateTime;

use super::checker::Checker;
use super::collection::List;
use super::item;
use super::shape::{Id, Minutes, Text};
use crate::domain::call as domain;

item! {
    /// A conversation with the account.
    #[schemars(extend("required" = ["id"]))]
    struct Call {
        /// Unique in the account.
        id: Id,
        /// When it began, local time, as in 2026-11-05T14:02.
        at: DateTime,
        /// How long it took.
        minutes: Minutes,
        /// What was said.
        notes: Text,
        /// What changed, a line each.
        changes: List<Text>,
    }
}

impl Call {
    pub(super) fn read(self, c: &mut Checker) -> domain::Call {
        domain::Call {
            id: c.id(self.id),
            at: c.take("at", self.at),
            minutes: c.take("minutes", self.minutes).map(|minutes| minutes.0),
            notes: c.text("notes", self.notes),
            changes: c.list("changes", self.changes, |Text(text), _| text),
        }
    }
}

impl From<&domain::Call> for Call {
    fn from(call: &domain::Call) -> Self {
        Self {
            id: Id::of(&call.id),
            at: call.at.into(),
            minutes: call.minutes.map(super::shape::Whole).into(),
            notes: Text::optional(call.notes.as_ref()),
            changes: Text::list(&call.changes),
        }
    }
}
