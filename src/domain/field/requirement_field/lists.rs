//! The lists of a requirement: what our functions say, what else could be done, what we got.

use jiff::civil::Date;

use super::{Kind, MOST_AMOUNT, Unfit, Value, number_within, words};
use crate::domain::id::numbered;
use crate::domain::requirement::{
    Counterpart, CounterpartKind, Opinion, Outcome, RequirementKind, Stance,
};

/// A part of an opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpinionPart {
    /// Which function gave it.
    Function,
    /// For, under conditions, against.
    Stance,
    /// Its conditions or reasons.
    Note,
    /// When it was given.
    Date,
}

/// A part of what we got in return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObtainedPart {
    /// Of which kind.
    Kind,
    /// In words.
    Text,
    /// Worth, a year.
    Amount,
}

impl OpinionPart {
    /// All of them, in the order of a card.
    pub const ALL: [Self; 4] = [Self::Function, Self::Stance, Self::Note, Self::Date];

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Function | Self::Note => Kind::Text,
            Self::Stance => Kind::Stance,
            Self::Date => Kind::Date,
        }
    }

    pub(super) fn get(self, opinion: Option<&Opinion>) -> Value {
        let Some(opinion) = opinion else {
            return Value::Empty;
        };
        match self {
            Self::Function => Value::text(opinion.function.as_ref()),
            Self::Stance => opinion.stance.map_or(Value::Empty, Value::Stance),
            Self::Note => Value::text(opinion.note.as_ref()),
            Self::Date => Value::date(opinion.date),
        }
    }
}

impl ObtainedPart {
    /// All of them, in the order of a card.
    pub const ALL: [Self; 3] = [Self::Kind, Self::Text, Self::Amount];

    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Kind => Kind::CounterpartKind,
            Self::Text => Kind::Text,
            Self::Amount => Kind::Number,
        }
    }

    pub(super) fn get(self, obtained: Option<&Counterpart>) -> Value {
        let Some(obtained) = obtained else {
            return Value::Empty;
        };
        match self {
            Self::Kind => obtained.kind.map_or(Value::Empty, Value::CounterpartKind),
            Self::Text => Value::text(obtained.text.as_ref()),
            Self::Amount => Value::number(obtained.amount),
        }
    }
}

/// Sets a part of an opinion; the one after the last is a new one, given on a day.
pub(super) fn set_opinion(
    opinions: &mut Vec<Opinion>,
    at: usize,
    part: OpinionPart,
    value: &Value,
    on: Date,
) -> Result<(), Unfit> {
    let mut opinion = match opinions.get(at) {
        Some(opinion) => opinion.clone(),
        None if value.is_empty() => return Ok(()),
        None => Opinion {
            id: numbered("o", |id| opinions.iter().any(|o| o.id.as_str() == id)),
            function: None,
            stance: None,
            note: None,
            date: Some(on),
        },
    };
    match part {
        OpinionPart::Function => opinion.function = words(value)?,
        OpinionPart::Stance => opinion.stance = choice(value, stance, Kind::Stance)?,
        OpinionPart::Note => opinion.note = words(value)?,
        OpinionPart::Date => opinion.date = super::day(value)?,
    }
    put(opinions, at, opinion);
    Ok(())
}

/// Sets an option; an empty one goes.
pub(super) fn set_option(options: &mut Vec<String>, at: usize, option: Option<String>) {
    match option {
        Some(option) => put(options, at, option),
        None if at < options.len() => drop(options.remove(at)),
        None => {}
    }
}

/// Sets a part of what we got; the one after the last is a new one. What is in no list of kinds is
/// typed: words, of a kind of their own.
pub(super) fn set_obtained(
    obtained: &mut Vec<Counterpart>,
    at: usize,
    part: ObtainedPart,
    value: &Value,
) -> Result<(), Unfit> {
    let mut counterpart = match obtained.get(at) {
        Some(counterpart) => counterpart.clone(),
        None if value.is_empty() => return Ok(()),
        None => Counterpart {
            id: numbered("c", |id| obtained.iter().any(|c| c.id.as_str() == id)),
            kind: None,
            text: None,
            amount: None,
        },
    };
    match (part, value) {
        (ObtainedPart::Kind, Value::Text(_)) => {
            counterpart.kind = Some(CounterpartKind::Other);
            counterpart.text = words(value)?;
        }
        (ObtainedPart::Kind, _) => {
            counterpart.kind = choice(value, counterpart_kind, Kind::CounterpartKind)?;
        }
        (ObtainedPart::Text, _) => counterpart.text = words(value)?,
        (ObtainedPart::Amount, _) => {
            counterpart.amount = number_within(value, -MOST_AMOUNT, MOST_AMOUNT)?;
        }
    }
    put(obtained, at, counterpart);
    Ok(())
}

fn put<T>(list: &mut Vec<T>, at: usize, item: T) {
    match list.get_mut(at) {
        Some(place) => *place = item,
        None => list.push(item),
    }
}

/// One of several, or nothing.
pub(super) fn choice<T>(
    value: &Value,
    of: impl FnOnce(&Value) -> Option<T>,
    kind: Kind,
) -> Result<Option<T>, Unfit> {
    match value {
        Value::Empty => Ok(None),
        value => of(value).map(Some).ok_or(Unfit::Kind(kind)),
    }
}

pub(super) const fn requirement_kind(value: &Value) -> Option<RequirementKind> {
    match value {
        Value::RequirementKind(kind) => Some(*kind),
        _ => None,
    }
}

pub(super) const fn outcome(value: &Value) -> Option<Outcome> {
    match value {
        Value::Outcome(outcome) => Some(*outcome),
        _ => None,
    }
}

const fn stance(value: &Value) -> Option<Stance> {
    match value {
        Value::Stance(stance) => Some(*stance),
        _ => None,
    }
}

const fn counterpart_kind(value: &Value) -> Option<CounterpartKind> {
    match value {
        Value::CounterpartKind(kind) => Some(*kind),
        _ => None,
    }
}
