//! The shape of a YAML text: which bytes are which node.
//!
//! It is built from granit's events and used for two things only: to say where something stands and
//! to cut the text at the right places. What the text *means* is decided by `serde_yaml` alone, so
//! a mistake here costs a fallback, never data.

use granit_parser::ScalarStyle;
use std::ops::Range;

use super::path::Segment;

mod build;
pub(crate) mod scan;

/// A text and the nodes found in it.
#[derive(Debug)]
pub(crate) struct Tree {
    /// The top node; none for an empty text.
    pub(crate) root: Option<Node>,
    /// Every comment, in order, from `#` to the end of its line.
    pub(crate) comments: Vec<Range<usize>>,
    /// Whether the text was read to its end without an error.
    pub(crate) complete: bool,
}

/// One node and its bytes.
#[derive(Debug)]
pub(crate) struct Node {
    /// Where it begins, with its anchor, tag or block header. For an empty value: right behind the
    /// `:` or `-`.
    pub(crate) outer: usize,
    /// Where its own text begins.
    pub(crate) start: usize,
    /// Where it ends; for block nodes the end of the last line that says something, before the line
    /// break.
    pub(crate) end: usize,
    /// Whether an anchor or a tag stands before it.
    pub(crate) props: bool,
    /// What it is.
    pub(crate) kind: Kind,
}

/// What a node is.
#[derive(Debug)]
pub(crate) enum Kind {
    /// Text, a number, a date, or nothing at all.
    Scalar {
        /// The text after unescaping.
        text: String,
        /// How it is written.
        style: ScalarStyle,
    },
    /// A map.
    Map {
        /// Whether it is written `{a: 1}`.
        flow: bool,
        /// Its entries in the order of the text.
        entries: Vec<Entry>,
    },
    /// A list.
    List {
        /// Whether it is written `[a, b]`.
        flow: bool,
        /// Its items in order.
        items: Vec<Item>,
    },
    /// `*name`.
    Alias,
}

/// A key of a map and its value.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The key.
    pub(crate) key: Node,
    /// Where the `:` stands; none for a lone key inside `{}`.
    pub(crate) colon: Option<usize>,
    /// The value.
    pub(crate) value: Node,
}

/// An item of a list.
#[derive(Debug)]
pub(crate) struct Item {
    /// Where its `-` stands; in a flow list where the item itself begins.
    pub(crate) mark: usize,
    /// The item.
    pub(crate) node: Node,
}

impl Tree {
    /// Reads the shape of a text. Where the text is broken, what comes before the break is kept.
    pub(crate) fn of(text: &str) -> Self {
        build::tree(text)
    }
}

impl Node {
    /// What a scalar says.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether nothing is written where this value should be.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(
            self.kind,
            Kind::Scalar {
                style: ScalarStyle::Plain,
                ..
            }
        ) && self.start == self.end
    }

    /// Whether it is written between brackets.
    pub(crate) const fn is_flow(&self) -> bool {
        matches!(
            self.kind,
            Kind::Map { flow: true, .. } | Kind::List { flow: true, .. }
        )
    }

    /// Whether it is a map or list written in lines.
    pub(crate) const fn is_block(&self) -> bool {
        matches!(
            self.kind,
            Kind::Map { flow: false, .. } | Kind::List { flow: false, .. }
        )
    }

    /// Whether it is a map or list that holds nothing.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.kind {
            Kind::Map { entries, .. } => entries.is_empty(),
            Kind::List { items, .. } => items.is_empty(),
            Kind::Scalar { .. } | Kind::Alias => false,
        }
    }

    /// The entry of a map under a key.
    pub(crate) fn entry(&self, key: &str) -> Option<(usize, &Entry)> {
        let Kind::Map { entries, .. } = &self.kind else {
            return None;
        };
        entries
            .iter()
            .enumerate()
            .find(|(_, entry)| entry.key.text() == Some(key))
    }

    /// The place of the list item a segment names.
    pub(crate) fn item(&self, segment: &Segment) -> Option<(usize, &Item)> {
        let Kind::List { items, .. } = &self.kind else {
            return None;
        };
        match segment {
            Segment::Index(index) => items.get(*index).map(|item| (*index, item)),
            Segment::Id(id) => items
                .iter()
                .enumerate()
                .find(|(_, item)| item.node.id() == Some(id.as_str())),
            Segment::Key(_) => None,
        }
    }

    /// The `id` of a map.
    pub(crate) fn id(&self) -> Option<&str> {
        self.entry("id").and_then(|(_, entry)| entry.value.text())
    }

    /// One step down.
    pub(crate) fn step(&self, segment: &Segment) -> Option<&Self> {
        match segment {
            Segment::Key(key) => self.entry(key).map(|(_, entry)| &entry.value),
            _ => self.item(segment).map(|(_, item)| &item.node),
        }
    }
}
