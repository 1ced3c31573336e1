//! Comparing what a text means with data while the parser reads it, without building the data a second
//! time.
//!
//! Ordinary files are compared so. Where it says no, the text may still mean the same: keys other than
//! words and whole numbers, and values with tags, are left to whoever builds the data.

use std::collections::HashMap;
use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Mapping, Value};

/// Reads a value and finds it to be this one; any other is an error.
#[derive(Clone, Copy)]
pub(super) struct Same<'v>(pub(super) &'v Value);

impl Same<'_> {
    fn verdict<E: Error>(is_same: bool) -> Result<(), E> {
        if is_same {
            Ok(())
        } else {
            Err(E::custom("another value"))
        }
    }

    fn scalar<E: Error>(self, found: impl Into<Value>) -> Result<(), E> {
        Self::verdict(*self.0 == found.into())
    }
}

impl<'de> DeserializeSeed<'de> for Same<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Same<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value that is wanted")
    }

    fn visit_bool<E: Error>(self, found: bool) -> Result<(), E> {
        self.scalar(found)
    }

    fn visit_i64<E: Error>(self, found: i64) -> Result<(), E> {
        self.scalar(found)
    }

    fn visit_u64<E: Error>(self, found: u64) -> Result<(), E> {
        self.scalar(found)
    }

    fn visit_f64<E: Error>(self, found: f64) -> Result<(), E> {
        self.scalar(found)
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<(), E> {
        Self::verdict(matches!(self.0, Value::String(wanted) if wanted == found))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Self::verdict(self.0.is_null())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut found: A) -> Result<(), A::Error> {
        let Value::Sequence(wanted) = self.0 else {
            return Self::verdict(false);
        };
        for wanted in wanted {
            let found = found.next_element_seed(Same(wanted))?;
            Self::verdict(found.is_some())?;
        }
        Self::verdict(found.next_element::<IgnoredAny>()?.is_none())
    }

    fn visit_map<A: MapAccess<'de>>(self, found: A) -> Result<(), A::Error> {
        match self.0 {
            Value::Mapping(wanted) => entries(found, wanted),
            _ => Self::verdict(false),
        }
    }
}

/// The entries of a map, in whatever order. As long as they come in the order that is wanted, none has to be
/// looked for.
fn entries<'de, A: MapAccess<'de>>(mut found: A, wanted: &Mapping) -> Result<(), A::Error> {
    let mut rest = wanted.iter();
    loop {
        let next = rest.next();
        let key = found.next_key_seed(Key(next.map(|(key, _)| key)))?;
        match (key, next) {
            (None, next) => return Same::verdict(next.is_none()),
            (Some(Read::Next), Some((_, value))) => found.next_value_seed(Same(value))?,
            (Some(Read::Next), None) => return Same::verdict(false),
            (Some(Read::Another(key)), next) => {
                return in_any_order(found, key, next.into_iter().chain(rest).collect());
            }
        }
    }
}

/// The entries from `key` on, each of which must be one of those that are left: a key that stands twice is
/// none of them the second time.
fn in_any_order<'de, A: MapAccess<'de>>(
    mut found: A,
    key: Value,
    mut left: HashMap<&Value, &Value>,
) -> Result<(), A::Error> {
    let mut key = Some(key);
    while let Some(found_key) = key {
        let Some(wanted) = left.remove(&found_key) else {
            return Same::verdict(false);
        };
        found.next_value_seed(Same(wanted))?;
        key = found.next_key()?;
    }
    Same::verdict(left.is_empty())
}

/// Reads a key that may be the next one that is wanted.
struct Key<'v>(Option<&'v Value>);

/// A key that was read.
enum Read {
    /// The one that was expected.
    Next,
    Another(Value),
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Read;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_u64<E: Error>(self, found: u64) -> Result<Read, E> {
        let found = Value::from(found);
        let is_next = self.0 == Some(&found);
        Ok(if is_next {
            Read::Next
        } else {
            Read::Another(found)
        })
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<Read, E> {
        Ok(match self.0 {
            Some(Value::String(next)) if next == found => Read::Next,
            _ => Read::Another(found.into()),
        })
    }
}
