//! The fields of a sign of management's support.

use super::{Kind, Unfit, Value, day, words};
use crate::domain::people::Support;

/// One field of a sign of management's support.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SupportField {
    /// When it was last so.
    Date,
    /// How often it must be so again.
    Every,
    /// Where and how.
    Note,
}

impl SupportField {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 3] = [Self::Date, Self::Every, Self::Note];

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Date => Kind::Date,
            Self::Every => Kind::Cadence,
            Self::Note => Kind::Text,
        }
    }

    /// What a sign holds in it.
    pub fn get(self, support: &Support) -> Value {
        match self {
            Self::Date => Value::date(support.date),
            Self::Every => support.every.map_or(Value::Empty, Value::Cadence),
            Self::Note => Value::text(support.note.as_ref()),
        }
    }

    /// Puts a value into it. Whoever says when it was so says that it is so.
    ///
    /// # Errors
    /// What keeps the value out: its kind.
    pub fn set(self, support: &mut Support, value: &Value) -> Result<(), Unfit> {
        match self {
            Self::Date => {
                support.date = day(value)?;
                support.done |= support.date.is_some();
            }
            Self::Every => match value {
                Value::Empty => support.every = None,
                Value::Cadence(every) => support.every = Some(*every),
                _ => return Err(Unfit::Kind(Kind::Cadence)),
            },
            Self::Note => support.note = words(value)?,
        }
        Ok(())
    }
}
