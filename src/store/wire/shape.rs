//! What a value of the file looks like: how it is read, written and described.

use std::fmt;

use jiff::civil::{Date, DateTime};
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::de::{IgnoredAny, MapAccess, SeqAccess};
use serde_yaml::Value;

use super::collection::List;
use super::field::Field;
use crate::store::problem::Expected;

/// A kind of value a [`Field`](super::field::Field) can hold.
///
/// The `of_...` functions say what to make of what was found; what a kind does not name, it is not.
pub(crate) trait Shape: Sized {
    /// Whether it is written as text, so that a number or truth value is taken by its letters: `012`
    /// stays `012`.
    const TEXT: bool = false;

    /// What to ask the user for.
    fn expected() -> Expected;

    /// Its description in the JSON Schema.
    fn schema(generator: &mut SchemaGenerator) -> Schema;

    /// Its canonical form.
    fn value(&self) -> Value;

    /// Its keys in the order they are written, where it is a map of known ones.
    fn keys() -> &'static [&'static str] {
        &[]
    }

    /// Made of text.
    fn of_text(_: &str) -> Option<Self> {
        None
    }

    /// Made of a finite number.
    fn of_number(_: f64) -> Option<Self> {
        None
    }

    /// Made of a whole number from 0 on, written without a point.
    fn of_count(value: u64) -> Option<Self> {
        Self::of_number(value as f64)
    }

    /// Made of a truth value.
    fn of_bool(_: bool) -> Option<Self> {
        None
    }

    /// Made of a list.
    fn of_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    /// Made of a map.
    fn of_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

/// Words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text(pub(crate) String);

impl Text {
    /// A field with these words; absent when there are only blanks.
    pub(crate) fn of(words: impl fmt::Display) -> Field<Self> {
        let words = words.to_string();
        (!words.trim().is_empty()).then_some(Self(words)).into()
    }

    /// A field with these words, if there are any.
    pub(crate) fn optional(words: Option<impl fmt::Display>) -> Field<Self> {
        words.map_or(Field::Absent, Self::of)
    }

    /// A field with a name, unless it is the one that goes without saying.
    pub(crate) fn unless(name: &str, default: &str) -> Field<Self> {
        if name == default {
            return Field::Absent;
        }
        Self::of(name)
    }

    /// A list of references.
    pub(crate) fn list<T: fmt::Display>(words: &[T]) -> Field<List<Self>> {
        List::of(words.iter().map(|word| Self(word.to_string())))
    }
}

impl Shape for Text {
    const TEXT: bool = true;

    fn expected() -> Expected {
        Expected::Text
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string"})
    }

    fn value(&self) -> Value {
        self.0.as_str().into()
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

/// The id of an item. One that looks like a number is taken where it can be found again by its letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) String);

impl Id {
    /// A field with this id.
    pub(crate) fn of(id: impl fmt::Display) -> Field<Self> {
        Self(id.to_string()).into()
    }
}

impl Shape for Id {
    fn expected() -> Expected {
        Expected::Id
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string"})
    }

    fn value(&self) -> Value {
        self.0.as_str().into()
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }

    fn of_count(value: u64) -> Option<Self> {
        Some(Self(value.to_string()))
    }
}

/// Whole numbers below this are exact in an `f64`, and are written without a point.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Shape for f64 {
    fn expected() -> Expected {
        Expected::Number
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "number"})
    }

    fn value(&self) -> Value {
        if self.fract() == 0.0 && self.abs() < EXACT {
            (*self as i64).into()
        } else {
            (*self).into()
        }
    }

    fn of_number(value: f64) -> Option<Self> {
        Some(value)
    }
}

impl Shape for bool {
    fn expected() -> Expected {
        Expected::Truth
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "boolean"})
    }

    fn value(&self) -> Value {
        (*self).into()
    }

    fn of_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

/// A whole number between two bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Whole<const MIN: u32, const MAX: u32>(pub(crate) u32);

/// A month of the year.
pub(crate) type Month = Whole<1, 12>;
/// A year.
pub(crate) type Year = Whole<1000, 9999>;
/// A length of time; nobody speaks for more than a month.
pub(crate) type Minutes = Whole<0, 44_640>;

impl<const MIN: u32, const MAX: u32> Shape for Whole<MIN, MAX> {
    fn expected() -> Expected {
        Expected::Whole { min: MIN, max: MAX }
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "integer", "minimum": MIN, "maximum": MAX})
    }

    fn value(&self) -> Value {
        self.0.into()
    }

    fn of_number(value: f64) -> Option<Self> {
        let fits = value.fract() == 0.0 && (f64::from(MIN)..=f64::from(MAX)).contains(&value);
        fits.then_some(Self(value as u32))
    }
}

impl Shape for Date {
    const TEXT: bool = true;

    fn expected() -> Expected {
        Expected::Date
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "date"})
    }

    fn value(&self) -> Value {
        self.to_string().into()
    }

    /// Only the full form: jiff would take `20261127` and times as well.
    fn of_text(text: &str) -> Option<Self> {
        let full = text.len() == 10 && text.bytes().filter(|b| *b == b'-').count() == 2;
        full.then(|| text.parse().ok()).flatten()
    }
}

impl Shape for DateTime {
    const TEXT: bool = true;

    fn expected() -> Expected {
        Expected::Time
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$",
        })
    }

    /// To the minute where that is all there is.
    fn value(&self) -> Value {
        if self.second() == 0 && self.subsec_nanosecond() == 0 {
            self.strftime("%Y-%m-%dT%H:%M").to_string().into()
        } else {
            self.to_string().into()
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        (text.len() >= 16).then(|| text.parse().ok()).flatten()
    }
}
