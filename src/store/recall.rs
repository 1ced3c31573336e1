//! Items that come back, but not quite as they went.
//!
//! What was removed comes back word for word where it comes back as it was. Where it was changed and
//! removed in one save, and both are taken back, the file has never held it as it comes: then its last
//! text comes back, and after that what differs.

use serde_yaml::Value;

use super::diff::between_at;
use super::patch::{Attic, Op};

/// The operations, with whatever comes back changed in two steps.
pub(super) fn recall(ops: &[Op], attic: &Attic) -> Vec<Op> {
    let steps = |op: &Op| in_two_steps(op, attic).unwrap_or_else(|| vec![op.clone()]);
    ops.iter().flat_map(steps).collect()
}

/// The last text of an item, then the changes to it; nothing where no such item was removed.
fn in_two_steps(op: &Op, attic: &Attic) -> Option<Vec<Op>> {
    let Op::Insert {
        path,
        before,
        value,
    } = op
    else {
        return None;
    };
    let item = path.clone().id(value.get("id")?.as_str()?);
    let last = attic.last_known(&item)?;
    if last == value || !is_much_alike(last, value) {
        return None;
    }
    let back = Op::Insert {
        path: path.clone(),
        before: before.clone(),
        value: last.clone(),
    };
    let changes = between_at(&item, last, value);
    Some(std::iter::once(back).chain(changes).collect())
}

/// Whether most of two items is the same: an id may be given anew to something else.
fn is_much_alike(one: &Value, other: &Value) -> bool {
    let (Some(one), Some(other)) = (one.as_mapping(), other.as_mapping()) else {
        return false;
    };
    let same = one
        .iter()
        .filter(|(key, value)| other.get(*key) == Some(*value));
    same.count() * 2 > one.len().max(other.len())
}
