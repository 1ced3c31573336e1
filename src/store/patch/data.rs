//! Operations on the data: what the file must mean after a change.

use serde_yaml::{Mapping, Number, Value};
use thiserror::Error;

use super::Op;
use crate::store::path::{Path, Segment};

/// An operation that does not fit the data.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum ApplyError {
    /// Something on the way to a value is no map.
    #[error("{path} is not a map")]
    NotAMap {
        /// What is no map.
        path: Path,
    },
    /// The place of an insertion is no list.
    #[error("{path} is not a list")]
    NotAList {
        /// What is no list.
        path: Path,
    },
    /// An item that must be there is not.
    #[error("there is no {path}")]
    NoSuchItem {
        /// The item.
        path: Path,
    },
    /// An item with this `id` is there already.
    #[error("there is already an item {path}")]
    DuplicateId {
        /// The item.
        path: Path,
    },
    /// A list item without an `id`, or an operation that names no item.
    #[error("{path} names no item of a list")]
    NoId {
        /// The path of the operation.
        path: Path,
    },
}

/// Applies operations to data, one after the other. On an error the data may hold a part of them.
///
/// # Errors
/// The first operation that does not fit.
pub fn apply_to_value(value: &mut Value, ops: &[Op]) -> Result<(), ApplyError> {
    apply_all(value, &tidy(ops))
}

/// The same for operations with numbers as they are written.
pub(super) fn apply_all(value: &mut Value, ops: &[Op]) -> Result<(), ApplyError> {
    ops.iter().try_for_each(|op| apply(value, op))
}

/// Applies one operation to data.
pub(super) fn apply(value: &mut Value, op: &Op) -> Result<(), ApplyError> {
    match op {
        Op::Set { path, value: new } => {
            *slot(value, path)? = new.clone();
            Ok(())
        }
        Op::Remove { path, .. } => {
            remove(value, path);
            Ok(())
        }
        Op::Insert {
            path,
            before,
            value: new,
        } => insert(value, path, before.as_deref(), new),
        Op::Move { path, before } => relocate(value, path, before.as_deref()),
    }
}

/// The value of a path.
pub fn get<'v>(value: &'v Value, path: &[Segment]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, segment| match segment {
        Segment::Key(key) => {
            let map = value.as_mapping()?;
            map.get(find_key(map, key)?)
        }
        _ => value
            .as_sequence()?
            .get(place(value.as_sequence()?, segment)?),
    })
}

/// Operations with numbers as they are written.
pub(super) fn tidy(ops: &[Op]) -> Vec<Op> {
    let mut ops = ops.to_vec();
    for op in &mut ops {
        if let Op::Set { value, .. }
        | Op::Insert { value, .. }
        | Op::Remove {
            known: Some(value), ..
        } = op
        {
            tidy_numbers(value);
        }
    }
    ops
}

/// A map set over a map is a change of the keys that differ; what stays as it is needs no change at
/// all.
pub(super) fn expand(op: &Op, value: &Value) -> Vec<Op> {
    let Op::Set { path, value: new } = op else {
        return vec![op.clone()];
    };
    let mut ops = Vec::new();
    spread(path, get(value, path.segments()), new, &mut ops);
    ops
}

fn spread(path: &Path, old: Option<&Value>, new: &Value, ops: &mut Vec<Op>) {
    match (old, new) {
        (Some(old), new) if old == new => {}
        (Some(Value::Mapping(old)), Value::Mapping(new)) if !old.is_empty() && !new.is_empty() => {
            for (key, value) in new {
                spread(&path.clone().key(key_says(key)), old.get(key), value, ops);
            }
            let gone = old.keys().filter(|key| !new.contains_key(*key));
            ops.extend(gone.map(|key| Op::Remove {
                path: path.clone().key(key_says(key)),
                known: None,
            }));
        }
        _ => ops.push(Op::Set {
            path: path.clone(),
            value: new.clone(),
        }),
    }
}

/// What a key says.
pub(in crate::store) fn key_says(key: &Value) -> String {
    match key {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(bool) => bool.to_string(),
        _ => String::new(),
    }
}

/// Writes numbers without fraction as whole numbers: `4.0` would be read as another kind of number
/// than the `4` beside it.
pub(super) fn tidy_numbers(value: &mut Value) {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53, up to which a float holds every whole number
    match value {
        Value::Number(number) => {
            if let Some(float) = number.as_f64()
                && number.is_f64()
                && float.fract() == 0.0
                && float.abs() < EXACT
            {
                *number = Number::from(float as i64);
            }
        }
        Value::Sequence(items) => items.iter_mut().for_each(tidy_numbers),
        Value::Mapping(map) => map.values_mut().for_each(tidy_numbers),
        _ => {}
    }
}

/// The key of a map that says `key`, whatever its type.
pub(super) fn find_key<'v>(map: &'v Mapping, key: &str) -> Option<&'v Value> {
    map.keys().find(|candidate| says(candidate, key))
}

/// Whether a scalar reads like a text.
fn says(value: &Value, text: &str) -> bool {
    match value {
        Value::String(string) => string == text,
        Value::Number(number) => number.to_string() == text,
        Value::Bool(bool) => (if *bool { "true" } else { "false" }) == text,
        _ => false,
    }
}

/// The key as YAML reads it when it is written plainly: a year is a number.
pub(super) fn key_value(key: &str) -> Value {
    let is_number = !key.starts_with('0')
        && key.len() < 18
        && !key.is_empty()
        && key.bytes().all(|byte| byte.is_ascii_digit());
    match key.parse::<u64>() {
        Ok(number) if is_number => Value::from(number),
        _ => Value::from(key),
    }
}

/// The place of an item in a list.
pub(super) fn place(items: &[Value], segment: &Segment) -> Option<usize> {
    match segment {
        Segment::Index(index) => (*index < items.len()).then_some(*index),
        Segment::Id(id) => items
            .iter()
            .position(|item| item.get("id").is_some_and(|found| says(found, id))),
        Segment::Key(_) => None,
    }
}

/// Where a value stands or will stand; missing maps on the way are made.
fn slot<'v>(value: &'v mut Value, path: &Path) -> Result<&'v mut Value, ApplyError> {
    let mut value = value;
    for (depth, segment) in path.segments().iter().enumerate() {
        let here = || Path::from(path.segments().get(..depth).unwrap_or_default());
        value = match segment {
            Segment::Key(key) => {
                entry(value, key).ok_or_else(|| ApplyError::NotAMap { path: here() })?
            }
            _ => item(value, segment).ok_or_else(|| ApplyError::NoSuchItem {
                path: here().then(segment.clone()),
            })?,
        };
    }
    Ok(value)
}

fn entry<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    if value.is_null() {
        *value = Value::Mapping(Mapping::new());
    }
    let map = value.as_mapping_mut()?;
    let key = find_key(map, key)
        .cloned()
        .unwrap_or_else(|| key_value(key));
    Some(map.entry(key).or_insert(Value::Null))
}

fn item<'v>(value: &'v mut Value, segment: &Segment) -> Option<&'v mut Value> {
    let items = value.as_sequence_mut()?;
    let place = place(items, segment)?;
    items.get_mut(place)
}

/// The value of a path, to change it. Nothing is made.
fn get_mut<'v>(value: &'v mut Value, path: &[Segment]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, segment| match segment {
        Segment::Key(key) => {
            let map = value.as_mapping_mut()?;
            let key = find_key(map, key)?.clone();
            map.get_mut(&key)
        }
        _ => item(value, segment),
    })
}

fn remove(value: &mut Value, path: &Path) {
    let Some((last, parents)) = path.segments().split_last() else {
        *value = Value::Null;
        return;
    };
    match (get_mut(value, parents), last) {
        (Some(Value::Mapping(map)), Segment::Key(key)) => {
            if let Some(key) = find_key(map, key).cloned() {
                map.shift_remove(&key);
            }
        }
        (Some(Value::Sequence(items)), segment) => {
            if let Some(place) = place(items, segment) {
                items.remove(place);
            }
        }
        _ => {}
    }
}

/// The place before an item, or the end.
fn place_before(items: &[Value], before: Option<&str>) -> usize {
    before
        .and_then(|id| place(items, &Segment::Id(id.to_owned())))
        .unwrap_or(items.len())
}

/// The `id` of an item as text.
pub(super) fn id_of(item: &Value) -> Option<String> {
    match item.get("id")? {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        Value::Bool(id) => Some(id.to_string()),
        _ => None,
    }
}

fn insert(
    value: &mut Value,
    path: &Path,
    before: Option<&str>,
    new: &Value,
) -> Result<(), ApplyError> {
    let list = slot(value, path)?;
    if list.is_null() {
        *list = Value::Sequence(Vec::new());
    }
    let items = list
        .as_sequence_mut()
        .ok_or_else(|| ApplyError::NotAList { path: path.clone() })?;
    let id = id_of(new).ok_or_else(|| ApplyError::NoId { path: path.clone() })?;
    if place(items, &Segment::Id(id.clone())).is_some() {
        return Err(ApplyError::DuplicateId {
            path: path.clone().id(id),
        });
    }
    items.insert(place_before(items, before), new.clone());
    Ok(())
}

fn relocate(value: &mut Value, path: &Path, before: Option<&str>) -> Result<(), ApplyError> {
    let (parent, last) = path
        .split_last()
        .ok_or_else(|| ApplyError::NoId { path: path.clone() })?;
    let missing = || ApplyError::NoSuchItem { path: path.clone() };
    let items = get_mut(value, parent.segments())
        .and_then(Value::as_sequence_mut)
        .ok_or_else(missing)?;
    let from = place(items, last).ok_or_else(missing)?;
    if before.is_some_and(|id| id_of(&items[from]).as_deref() == Some(id)) {
        return Ok(());
    }
    let item = items.remove(from);
    let to = place_before(items, before);
    items.insert(to, item);
    Ok(())
}
