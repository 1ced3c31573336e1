//! The everyday way of writing YAML, read fast; why a text is no YAML, and which known name was meant by another.
//!
//! The parser we rely on knows all of YAML and takes its time for it; nearly every portfolio, and our own
//! table of keys, is written in a small part of the language. That part is read here, straight from the text
//! into the types. Whatever lies outside of it, be it wrong or only unusual, is given up at once and left to
//! the parser: so this reader decides only how fast a text is read, never what it means.
//!
//! The everyday part: block maps and lists, flow maps and lists, values in one line, plain or quoted
//! without escapes, keys of letters, digits, `_`, `-` and `.`, comments. Not of it, among others: anchors,
//! aliases, tags, blocks of text (`|`, `>`), values over several lines, a key that stands twice.
//!
//! What goes wrong has its everyday ways too. Why the parser refuses a text is told from its words ([`Refused`]), and
//! a name that nobody knows is mostly a slip for one that is known ([`nearest()`]).

mod nearest;
mod refused;
mod scalar;
mod source;

pub use nearest::{LIKENESS, nearest};
pub use refused::{Refused, Slip};

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use scalar::Plain;
use source::{Source, Token};

/// Reads a text into a type; none where it is not written in the everyday way, or does not fit the type.
pub fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    read_with(text, |node| T::deserialize(node))
}

/// Reads a text by what is done with its outermost value; none where it is not written in the everyday way.
pub fn read_with<'de, T>(
    text: &'de str,
    read: impl FnOnce(Node<'_, 'de>) -> Result<T, Unusual>,
) -> Option<T> {
    let mut source = Source::of(text).ok()?;
    let token = source.root().ok()?;
    let value = read(Node::block(&mut source, token, 0)).ok()?;
    source.is_at_end().then_some(value)
}

/// Something that is not written in the everyday way. It is never shown: the parser reads it then,
/// and says what there is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unusual;

impl fmt::Display for Unusual {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not written in the everyday way")
    }
}

impl std::error::Error for Unusual {}

impl de::Error for Unusual {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// One value, of which the beginning was read.
pub struct Node<'s, 'de> {
    source: &'s mut Source<'de>,
    token: Token<'de>,
    /// For a value that stands in a block: where the block begins. What follows the value must not
    /// stand further in.
    block: Option<usize>,
}

impl<'s, 'de> Node<'s, 'de> {
    const fn block(source: &'s mut Source<'de>, token: Token<'de>, column: usize) -> Self {
        Self {
            source,
            token,
            block: Some(column),
        }
    }

    const fn flow(source: &'s mut Source<'de>, token: Token<'de>) -> Self {
        Self {
            source,
            token,
            block: None,
        }
    }
}

impl<'de> Deserializer<'de> for Node<'_, 'de> {
    type Error = Unusual;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        let Self {
            source,
            token,
            block,
        } = self;
        match token {
            Token::Nothing => visitor.visit_unit(),
            Token::Quoted(text) => visitor.visit_borrowed_str(text),
            Token::Plain(text) => match Plain::of(text)? {
                Plain::Nothing => visitor.visit_unit(),
                Plain::Truth(truth) => visitor.visit_bool(truth),
                Plain::Count(count) => visitor.visit_u64(count),
                Plain::Whole(number) => visitor.visit_i64(number),
                Plain::Number(number) => visitor.visit_f64(number),
                Plain::Text => visitor.visit_borrowed_str(text),
            },
            Token::BlockMap(column) => visitor.visit_map(BlockMap::at(source, column)),
            Token::BlockList(column) => visitor.visit_seq(BlockList { source, column }),
            Token::FlowMap => {
                let map = visitor.visit_map(FlowMap::of(source))?;
                source.close(block)?;
                Ok(map)
            }
            Token::FlowList => {
                let first = true;
                let list = visitor.visit_seq(FlowList { source, first })?;
                source.close(block)?;
                Ok(list)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        match self.token {
            Token::Nothing => visitor.visit_none(),
            Token::Plain(text) if scalar::is_nothing(text) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        match self.token {
            Token::Plain(text) | Token::Quoted(text) => visitor.visit_borrowed_str(text),
            _ => Err(Unusual),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        self.deserialize_str(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum ignored_any
    }
}

/// A key.
fn key<'de, K: DeserializeSeed<'de>>(seed: K, key: &'de str) -> Result<K::Value, Unusual> {
    seed.deserialize(de::value::BorrowedStrDeserializer::new(key))
}

/// A map of lines that begin at one column.
struct BlockMap<'s, 'de> {
    source: &'s mut Source<'de>,
    column: usize,
    /// How many keys of the maps around it are remembered.
    keys: usize,
}

impl<'s, 'de> BlockMap<'s, 'de> {
    const fn at(source: &'s mut Source<'de>, column: usize) -> Self {
        let keys = source.keys();
        Self {
            source,
            column,
            keys,
        }
    }
}

impl<'de> MapAccess<'de> for BlockMap<'_, 'de> {
    type Error = Unusual;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unusual> {
        if self.source.has_left(self.column) {
            self.source.forget_keys(self.keys)?;
            return Ok(None);
        }
        key(seed, self.source.block_key(self.column)?).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unusual> {
        let token = self.source.value_of_key(self.column)?;
        seed.deserialize(Node::block(self.source, token, self.column))
    }
}

/// A list of lines that begin with a dash at one column.
struct BlockList<'s, 'de> {
    source: &'s mut Source<'de>,
    column: usize,
}

impl<'de> SeqAccess<'de> for BlockList<'_, 'de> {
    type Error = Unusual;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unusual> {
        if !self.source.is_item(self.column)? {
            return Ok(None);
        }
        let token = self.source.value_of_item(self.column)?;
        seed.deserialize(Node::block(self.source, token, self.column))
            .map(Some)
    }
}

/// A map between braces.
struct FlowMap<'s, 'de> {
    source: &'s mut Source<'de>,
    first: bool,
    /// How many keys of the maps around it are remembered.
    keys: usize,
}

impl<'s, 'de> FlowMap<'s, 'de> {
    const fn of(source: &'s mut Source<'de>) -> Self {
        let keys = source.keys();
        Self {
            source,
            first: true,
            keys,
        }
    }
}

impl<'de> MapAccess<'de> for FlowMap<'_, 'de> {
    type Error = Unusual;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unusual> {
        let first = std::mem::take(&mut self.first);
        if !self.source.goes_on(first, b'}')? {
            self.source.forget_keys(self.keys)?;
            return Ok(None);
        }
        key(seed, self.source.key()?).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unusual> {
        let token = self.source.flow_value()?;
        seed.deserialize(Node::flow(self.source, token))
    }
}

/// A list between brackets.
struct FlowList<'s, 'de> {
    source: &'s mut Source<'de>,
    first: bool,
}

impl<'de> SeqAccess<'de> for FlowList<'_, 'de> {
    type Error = Unusual;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unusual> {
        let first = std::mem::take(&mut self.first);
        if !self.source.goes_on(first, b']')? {
            return Ok(None);
        }
        let token = self.source.flow_value()?;
        seed.deserialize(Node::flow(self.source, token)).map(Some)
    }
}
