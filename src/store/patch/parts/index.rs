//! Where the items of the top lists stand, so that a change of every account does not look through
//! all accounts each time.

use std::collections::HashMap;

use serde_yaml::Value;

use crate::store::patch::{Op, data};
use crate::store::path::{Path, Segment};

/// The places of the items of top lists, by key and `id`.
#[derive(Default)]
pub(super) struct Index {
    places: HashMap<String, HashMap<String, usize>>,
}

impl Index {
    /// The path of an operation inside an item, with the place of that item instead of its `id`.
    /// Other operations may change places; they keep their path, and what is known is forgotten.
    pub(super) fn direct(&mut self, path: &Path, value: &Value) -> Path {
        let [Segment::Key(key), Segment::Id(id), rest @ ..] = path.segments() else {
            self.places.clear();
            return path.clone();
        };
        let moves = rest.is_empty() || matches!(rest, [Segment::Key(own)] if own == "id");
        if moves {
            self.places.remove(key);
            return path.clone();
        }
        let places = self
            .places
            .entry(key.clone())
            .or_insert_with(|| places(value, key));
        match places.get(id) {
            Some(&place) => with_second(path, Segment::Index(place)),
            None => path.clone(),
        }
    }
}

fn places(value: &Value, key: &str) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    let items = value.get(key).and_then(Value::as_sequence);
    for (place, item) in items.into_iter().flatten().enumerate() {
        // Of two items with one id, a path names the first.
        if let Some(id) = data::id_of(item) {
            places.entry(id).or_insert(place);
        }
    }
    places
}

/// An operation on another path.
pub(super) fn on_path(mut op: Op, new: Path) -> Op {
    match &mut op {
        Op::Set { path, .. }
        | Op::Remove { path, .. }
        | Op::Insert { path, .. }
        | Op::Move { path, .. } => *path = new,
    }
    op
}

/// A path with another second segment.
pub(super) fn with_second(path: &Path, segment: Segment) -> Path {
    let mut path = path.clone();
    if let Some(second) = path.0.get_mut(1) {
        *second = segment;
    }
    path
}
