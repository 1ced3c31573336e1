//! Two versions of a file that go back to a third, brought together by what they mean.
//!
//! Maps are merged key by key, lists of items by their `id`, lists of words as sets, everything else
//! as a whole: what only one side changed is taken from it, what both changed alike is taken once. What
//! both changed differently is a [`Conflict`]: our side stays, unless we took away what they changed.

mod list;
mod text;

use serde_yaml::{Mapping, Value};

use super::patch::{self, ApplyError, Op};
use super::path::{Path, Segment};

pub use text::{MergeError, MergedText, merge_texts};

/// The keys of an item that name it.
pub const NAMES: [&str; 3] = ["name", "title", "text"];

/// One of the two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The version that is here.
    Ours,
    /// The version that comes from elsewhere.
    Theirs,
}

/// A place that both sides changed, each in its own way. What is not there, one of them took away.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Where.
    pub path: Path,
    /// What stood there before.
    pub base: Option<Value>,
    /// What we made of it.
    pub ours: Option<Value>,
    /// What they made of it.
    pub theirs: Option<Value>,
}

impl Conflict {
    /// What one side made of it.
    pub const fn of(&self, side: Side) -> Option<&Value> {
        match side {
            Side::Ours => self.ours.as_ref(),
            Side::Theirs => self.theirs.as_ref(),
        }
    }

    /// The side that stands until somebody decides: ours, unless there is nothing of it.
    pub const fn standing(&self) -> Side {
        if self.ours.is_some() {
            Side::Ours
        } else {
            Side::Theirs
        }
    }
}

/// Both versions in one.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The data of both; where they are in conflict, of the side that stands.
    pub value: Value,
    /// What has to be decided, in the order of our file.
    pub conflicts: Vec<Conflict>,
}

impl Merged {
    /// The data with a conflict decided for one side.
    ///
    /// # Errors
    /// Where the conflict is not one of this merge.
    pub fn decide(&mut self, conflict: &Conflict, side: Side) -> Result<(), ApplyError> {
        let op = match (conflict.of(side), conflict.path.split_last()) {
            (Some(value), Some((list, Segment::Id(_)))) if self.get(&conflict.path).is_none() => {
                let (path, value) = (list, value.clone());
                let before = None;
                Op::Insert {
                    path,
                    before,
                    value,
                }
            }
            (Some(value), _) => Op::Set {
                path: conflict.path.clone(),
                value: value.clone(),
            },
            (None, _) => Op::Remove {
                path: conflict.path.clone(),
                known: None,
            },
        };
        patch::apply_to_value(&mut self.value, &[op])
    }

    fn get(&self, path: &Path) -> Option<&Value> {
        patch::get(&self.value, path.segments())
    }
}

/// Brings two versions together.
pub fn merge(base: &Value, ours: &Value, theirs: &Value) -> Merged {
    let mut merger = Merger::default();
    let versions = Versions {
        base: Some(base),
        ours: Some(ours),
        theirs: Some(theirs),
    };
    Merged {
        value: merger.any(&Path::root(), versions).unwrap_or(Value::Null),
        conflicts: merger.conflicts,
    }
}

/// What the three versions hold at one place.
#[derive(Debug, Clone, Copy)]
struct Versions<'v> {
    base: Option<&'v Value>,
    ours: Option<&'v Value>,
    theirs: Option<&'v Value>,
}

/// Merges, and collects the conflicts.
#[derive(Debug, Default)]
struct Merger {
    conflicts: Vec<Conflict>,
}

impl Merger {
    /// What both versions make of a place; nothing where it is taken away.
    fn any(&mut self, path: &Path, versions: Versions<'_>) -> Option<Value> {
        let Versions { base, ours, theirs } = versions;
        if ours == theirs || theirs == base {
            return ours.cloned();
        }
        if ours == base {
            return theirs.cloned();
        }
        match (ours, theirs) {
            (Some(Value::Mapping(ours)), Some(Value::Mapping(theirs))) => {
                Some(self.map(path, base, ours, theirs).into())
            }
            (Some(Value::Sequence(ours)), Some(Value::Sequence(theirs))) => {
                let base = base.and_then(Value::as_sequence).map(Vec::as_slice);
                let merged = self.list(path, base.unwrap_or_default(), ours, theirs);
                merged.or_else(|| self.conflict(path, versions))
            }
            (Some(_), Some(_)) => self.score(path, versions),
            _ => self.conflict(path, versions),
        }
    }

    fn map(
        &mut self,
        path: &Path,
        base: Option<&Value>,
        ours: &Mapping,
        theirs: &Mapping,
    ) -> Mapping {
        let base = base.and_then(Value::as_mapping);
        let new = theirs.keys().filter(|key| !ours.contains_key(*key));
        let mut merged = Mapping::new();
        for key in ours.keys().chain(new) {
            let versions = Versions {
                base: base.and_then(|base| base.get(key)),
                ours: ours.get(key),
                theirs: theirs.get(key),
            };
            if let Some(value) = self.any(&path.clone().key(patch::key_says(key)), versions) {
                merged.insert(key.clone(), value);
            }
        }
        merged
    }

    /// A score written plainly says the same as one with its evidence: `4` is `{value: 4}`. So one side
    /// may change the value while the other adds a note.
    fn score(&mut self, path: &Path, versions: Versions<'_>) -> Option<Value> {
        let Versions { base, ours, theirs } = versions;
        let evident = ours.is_some_and(Value::is_mapping) || theirs.is_some_and(Value::is_mapping);
        match [ours, theirs].map(|score| score.and_then(with_evidence)) {
            [Some(ours), Some(theirs)] if evident && is_score(path) => {
                let base = base.and_then(with_evidence).map(Value::from);
                Some(self.map(path, base.as_ref(), &ours, &theirs).into())
            }
            _ => self.conflict(path, versions),
        }
    }

    fn conflict(&mut self, path: &Path, versions: Versions<'_>) -> Option<Value> {
        let conflict = Conflict {
            path: path.clone(),
            base: versions.base.cloned(),
            ours: versions.ours.cloned(),
            theirs: versions.theirs.cloned(),
        };
        let standing = conflict.of(conflict.standing()).cloned();
        self.conflicts.push(conflict);
        standing
    }
}

/// Whether a path is that of a score of an account.
fn is_score(path: &Path) -> bool {
    let segments = path.segments();
    let scores = segments
        .len()
        .checked_sub(2)
        .and_then(|at| segments.get(at));
    matches!(scores, Some(Segment::Key(key)) if key == "scores")
}

/// A score as a map with its evidence.
fn with_evidence(score: &Value) -> Option<Mapping> {
    match score {
        Value::Mapping(map) => Some(map.clone()),
        Value::Number(_) => {
            let value = (Value::from("value"), score.clone());
            Some(std::iter::once(value).collect())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
