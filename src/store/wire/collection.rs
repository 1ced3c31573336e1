//! Lists, and maps whose keys are the user's.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde::de::{MapAccess, SeqAccess};
use serde_yaml::{Mapping, Value};

use super::field::Field;
use super::shape::Shape;
use crate::store::problem::Expected;

/// A list; each item may be wrong by itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List<T>(pub(crate) Vec<Field<T>>);

impl<T> List<T> {
    /// A field with these items; absent when there are none.
    pub(crate) fn of(items: impl IntoIterator<Item = T>) -> Field<Self> {
        let items: Vec<_> = items.into_iter().map(Field::Given).collect();
        (!items.is_empty()).then_some(Self(items)).into()
    }
}

impl<T: Shape> Shape for List<T> {
    fn expected() -> Expected {
        Expected::List
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "array", "items": T::schema(generator)})
    }

    fn value(&self) -> Value {
        self.0.iter().filter_map(Field::value).collect()
    }

    fn of_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<Option<Self>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Some(Self(items)))
    }
}

/// A map from the user's keys, in the file's order. A repeated key is kept, to be reported.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entries<T>(pub(crate) Vec<(String, Field<T>)>);

impl<T> Entries<T> {
    /// A field with these entries; absent when there are none.
    pub(crate) fn of(entries: impl IntoIterator<Item = (String, T)>) -> Field<Self> {
        let entries: Vec<_> = entries
            .into_iter()
            .map(|(key, value)| (key, Field::Given(value)))
            .collect();
        (!entries.is_empty()).then_some(Self(entries)).into()
    }
}

impl<T: Shape> Shape for Entries<T> {
    fn expected() -> Expected {
        Expected::Map
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "object", "additionalProperties": T::schema(generator)})
    }

    fn value(&self) -> Value {
        let entries = self.0.iter();
        let map: Mapping = entries
            .filter_map(|(key, value)| Some((key_value(key), value.value()?)))
            .collect();
        Value::Mapping(map)
    }

    fn of_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Some(Self(entries)))
    }
}

/// A key as YAML reads it when it is written plainly: that of `2025: 4210000` is a number.
fn key_value(key: &str) -> Value {
    match key.parse::<u32>() {
        Ok(number) if number.to_string() == key => number.into(),
        _ => key.into(),
    }
}
