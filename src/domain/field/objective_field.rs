//! The fields of an objective of the company.

use super::{Kind, Value};
use crate::domain::edit::ObjectiveEdit;
use crate::domain::{ItemId, Portfolio};

/// One field of an objective of the company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectiveField {
    /// In words; required.
    Text,
    /// The accounts that serve it. It stands with them in the file.
    ServedBy,
}

impl ObjectiveField {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 2] = [Self::Text, Self::ServedBy];

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Text => Kind::Text,
            Self::ServedBy => Kind::Accounts,
        }
    }

    /// What an objective holds in it.
    pub fn get(self, objective: &ItemId, portfolio: &Portfolio) -> Value {
        match self {
            Self::Text => Value::text(portfolio.objective(objective).map(|it| &it.text)),
            Self::ServedBy => {
                let serving = portfolio.serving(objective).map(|it| it.id.clone());
                let serving: Vec<_> = serving.collect();
                if serving.is_empty() {
                    Value::Empty
                } else {
                    Value::Accounts(serving)
                }
            }
        }
    }

    /// The edit that puts a value into it.
    pub fn set(self, objective: ItemId, value: Value) -> ObjectiveEdit {
        match (self, value) {
            (Self::Text, text) => ObjectiveEdit::Reword { objective, text },
            (Self::ServedBy, Value::Accounts(accounts)) => ObjectiveEdit::ServedBy {
                objective,
                accounts,
            },
            (Self::ServedBy, _) => ObjectiveEdit::ServedBy {
                objective,
                accounts: Vec::new(),
            },
        }
    }
}
