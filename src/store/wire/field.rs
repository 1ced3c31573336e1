//! One place of the file: absent, given, or wrong.
//!
//! A value that does not fit never stops the reading: it is kept as [`Field::Wrong`], so that one
//! pass over the text finds every mistake of the file, and a file without any is read straight into
//! its types with nothing in between.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{
    Deserialize, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_yaml::Value;

use super::shape::Shape;
use crate::store::problem::Found;

/// What the file holds at one place.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Field<T> {
    /// Nothing, or null.
    #[default]
    Absent,
    /// Something of the right shape.
    Given(T),
    /// Something else.
    Wrong(Found),
}

impl<T> Field<T> {
    /// Whether nothing is there; such a field is not written.
    pub(crate) const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, where one of the right shape was given.
    pub(crate) const fn given(&self) -> Option<&T> {
        match self {
            Self::Given(value) => Some(value),
            Self::Absent | Self::Wrong(_) => None,
        }
    }
}

impl<T: Default + PartialEq> Field<T> {
    /// A field with a map; absent where that says nothing.
    pub(crate) fn unless_empty(map: T) -> Self {
        (map != T::default()).then_some(map).into()
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Given(value)
    }
}

impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Given)
    }
}

impl<T: Shape> Field<T> {
    /// Its canonical form, if there is something to write.
    pub(crate) fn value(&self) -> Option<Value> {
        self.given().map(T::value)
    }
}

impl<T: Shape> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Field".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

impl<'de, T: Shape> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let visitor = Reader(PhantomData);
        if T::TEXT {
            deserializer.deserialize_option(visitor)
        } else {
            deserializer.deserialize_any(visitor)
        }
    }
}

/// Takes whatever stands there and asks the shape what to make of it.
struct Reader<T>(PhantomData<T>);

impl<T: Shape> Reader<T> {
    fn number(value: f64) -> Field<T> {
        let shaped = value.is_finite().then(|| T::of_number(value)).flatten();
        shaped.map_or(Field::Wrong(Found::Number(value)), Field::Given)
    }
}

impl<'de, T: Shape> Visitor<'de> for Reader<T> {
    type Value = Field<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", T::expected())
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Field::Absent)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Field::Absent)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(T::of_text(text).map_or_else(|| Field::Wrong(Found::text(text)), Field::Given))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(T::of_bool(value).map_or(Field::Wrong(Found::Truth(value)), Field::Given))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Self::number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(T::of_count(value).map_or(Field::Wrong(Found::Number(value as f64)), Field::Given))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Self::Value, E> {
        Ok(Self::number(value as f64))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Self::Value, E> {
        Ok(Self::number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Self::number(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        Ok(T::of_list(list)?.map_or(Field::Wrong(Found::List), Field::Given))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Ok(T::of_map(map)?.map_or(Field::Wrong(Found::Map), Field::Given))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Self::Value, A::Error> {
        let (tag, content) = tagged.variant::<String>()?;
        content.newtype_variant::<IgnoredAny>().ok();
        Ok(Field::Wrong(Found::Tag(tag)))
    }
}
