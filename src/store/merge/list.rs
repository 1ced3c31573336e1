//! Lists: items by their ids, words as sets.

use std::collections::HashSet;

use serde_yaml::Value;

use super::{Merger, Versions};
use crate::store::diff::by_id;
use crate::store::path::{Path, Segment};

/// Lists that say something by their order: they are merged place by place where they have the same
/// places, and else as a whole. Agreed dates are one promise after the other, anchors one level after
/// the other.
const ORDERED: [&str; 2] = ["answer_by", "levels"];

impl Merger {
    /// Both lists in one; none where there is no way but to choose.
    pub(super) fn list(
        &mut self,
        path: &Path,
        base: &[Value],
        ours: &[Value],
        theirs: &[Value],
    ) -> Option<Value> {
        if let (Some(base), Some(ours), Some(theirs)) = (by_id(base), by_id(ours), by_id(theirs)) {
            return Some(self.items(path, &base, &ours, &theirs).into());
        }
        let is_words = |list: &[Value]| list.iter().all(is_word);
        if ![base, ours, theirs].into_iter().all(is_words) {
            return None;
        }
        if is_ordered(path) {
            let same_places = base.len() == ours.len() && ours.len() == theirs.len();
            return same_places.then(|| self.places(path, base, ours, theirs).into());
        }
        Some(set(base, ours, theirs).into())
    }

    fn items(
        &mut self,
        path: &Path,
        base: &[(&str, &Value)],
        ours: &[(&str, &Value)],
        theirs: &[(&str, &Value)],
    ) -> Vec<Value> {
        let find = |list: &[(&str, &Value)], id| {
            let item = list.iter().find(|(known, _)| *known == id);
            item.map(|(_, item)| *item).cloned()
        };
        let mut items = Vec::new();
        for id in order(&ids(base), &ids(ours), &ids(theirs)) {
            let [base, ours, theirs] = [base, ours, theirs].map(|list| find(list, id));
            let versions = Versions {
                base: base.as_ref(),
                ours: ours.as_ref(),
                theirs: theirs.as_ref(),
            };
            items.extend(self.any(&path.clone().id(id), versions));
        }
        items
    }

    fn places(
        &mut self,
        path: &Path,
        base: &[Value],
        ours: &[Value],
        theirs: &[Value],
    ) -> Vec<Value> {
        let all = base.iter().zip(ours).zip(theirs).enumerate();
        let merged = all.map(|(place, ((base, ours), theirs))| {
            let versions = Versions {
                base: Some(base),
                ours: Some(ours),
                theirs: Some(theirs),
            };
            self.any(&path.clone().index(place), versions)
        });
        merged.flatten().collect()
    }
}

fn is_ordered(path: &Path) -> bool {
    matches!(path.segments().last(), Some(Segment::Key(key)) if ORDERED.contains(&key.as_str()))
}

const fn is_word(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_))
}

/// Ours without what they took away, then what they added.
fn set(base: &[Value], ours: &[Value], theirs: &[Value]) -> Vec<Value> {
    let taken_away = |word: &&Value| base.contains(word) && !theirs.contains(word);
    let added = |word: &&Value| !base.contains(word) && !ours.contains(word);
    let ours = ours.iter().filter(|word| !taken_away(word));
    ours.chain(theirs.iter().filter(added)).cloned().collect()
}

fn ids<'v>(items: &[(&'v str, &Value)]) -> Vec<&'v str> {
    items.iter().map(|(id, _)| *id).collect()
}

/// All ids of both sides in one order: that of the side which moved items, ours if both did. What the
/// other side alone has comes behind what it follows there.
fn order<'v>(base: &[&'v str], ours: &[&'v str], theirs: &[&'v str]) -> Vec<&'v str> {
    let (leading, other) = if has_moved(base, ours) {
        (ours, theirs)
    } else {
        (theirs, ours)
    };
    let mut order: Vec<&str> = leading.to_vec();
    let mut known: HashSet<&str> = leading.iter().copied().collect();
    for (place, id) in other.iter().enumerate() {
        if !known.insert(id) {
            continue;
        }
        let before = place.checked_sub(1).and_then(|place| other.get(place));
        let at = before.and_then(|id| order.iter().position(|known| known == id));
        order.insert(at.map_or(0, |at| at + 1), id);
    }
    order
}

/// Whether the items that stayed stand in another order.
fn has_moved(base: &[&str], side: &[&str]) -> bool {
    let in_side: HashSet<_> = side.iter().collect();
    let in_base: HashSet<_> = base.iter().collect();
    let stayed = base.iter().filter(|id| in_side.contains(id));
    !stayed.eq(side.iter().filter(|id| in_base.contains(id)))
}
