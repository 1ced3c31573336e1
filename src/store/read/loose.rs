//! A YAML text as the parser reads it, but past what it would refuse.
//!
//! Of a key that stands twice the first is taken, and whatever stands where text is meant is handed
//! over as it is, so that the reading goes on and finds the other mistakes as well.

use std::collections::HashSet;
use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    Deserialize, Deserializer, EnumAccess, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// A value of any kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Loose {
    Nothing,
    Truth(bool),
    Number(f64),
    Count(u64),
    Text(String),
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
    Tagged(String),
}

impl Loose {
    /// Reads a text.
    pub(super) fn of(text: &str) -> serde_yaml::Result<Self> {
        serde_yaml::from_str(text)
    }

    /// What a scalar says; of the others nothing can be said in a word.
    fn words(&self) -> Option<String> {
        match self {
            Self::Truth(truth) => Some(truth.to_string()),
            Self::Number(number) => Some(number.to_string()),
            Self::Count(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
            Self::Nothing | Self::List(_) | Self::Map(_) | Self::Tagged(_) => None,
        }
    }
}

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Taker)
    }
}

/// Takes whatever there is.
struct Taker;

impl<'de> Visitor<'de> for Taker {
    type Value = Loose;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<Loose, E> {
        Ok(Loose::Nothing)
    }

    fn visit_unit<E>(self) -> Result<Loose, E> {
        Ok(Loose::Nothing)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Loose, E> {
        Ok(Loose::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Loose, E> {
        Ok(Loose::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Loose, E> {
        Ok(Loose::Count(number))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Loose, E> {
        Ok(Loose::Number(number as f64))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Loose, E> {
        Ok(Loose::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Loose, E> {
        Ok(Loose::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Loose, E> {
        Ok(Loose::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Loose, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Loose::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Loose, A::Error> {
        let mut entries = Vec::new();
        let mut seen = HashSet::new();
        while let Some((key, value)) = map.next_entry::<Loose, Loose>()? {
            // A key that is a list or map itself is left to the parser's own words.
            let key = key.words().filter(|key| seen.insert(key.clone()));
            entries.extend(key.map(|key| (key, value)));
        }
        Ok(Loose::Map(entries))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Loose, A::Error> {
        let (tag, content) = tagged.variant()?;
        content.newtype_variant::<IgnoredAny>()?;
        Ok(Loose::Tagged(tag))
    }
}

impl<'de> Deserializer<'de> for &'de Loose {
    type Error = serde_yaml::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Loose::Nothing => visitor.visit_unit(),
            Loose::Truth(truth) => visitor.visit_bool(*truth),
            Loose::Number(number) => visitor.visit_f64(*number),
            Loose::Count(number) => visitor.visit_u64(*number),
            Loose::Text(text) => visitor.visit_str(text),
            Loose::List(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            Loose::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| (key.as_str(), value));
                visitor.visit_map(MapDeserializer::new(entries))
            }
            Loose::Tagged(tag) => visitor.visit_enum(tag.as_str().into_deserializer()),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Loose::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// Text, as the parser takes any scalar by its letters; but a list or map is no error here.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.words() {
            Some(words) => visitor.visit_string(words),
            None => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, serde_yaml::Error> for &'de Loose {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
