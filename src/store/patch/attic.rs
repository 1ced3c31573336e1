//! What was removed or replaced, word for word, so that taking a change back gives back the same
//! bytes.

use std::collections::HashMap;

use serde_yaml::Value;

use super::data::{id_of, tidy_numbers};
use super::{Op, Patched};
use crate::store::path::Path;

/// How many places the attic remembers, and how many texts of each.
const PLACES: usize = 10_000;
const TEXTS: usize = 8;

/// The texts a session removed or replaced. It is a help, not a truth: whatever it gives back is
/// verified like any other edit.
#[derive(Clone, Debug, Default)]
pub struct Attic {
    kept: HashMap<Path, Vec<Kept>>,
}

/// A text and what it meant.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    /// What the text meant.
    pub(super) value: Value,
    /// What the caller knew of it.
    pub(super) known: Option<Value>,
    /// The text.
    pub(super) text: String,
    /// What kind of text it is.
    pub(super) form: Form,
}

/// Which part of the file a kept text was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A value on its own: `4.0`, `'x'`, `{a: 1}`.
    Token,
    /// The lines below a key, and how many lines stood between.
    Below {
        /// The lines between the line of the key and the first kept line.
        gap: usize,
    },
    /// Whole lines of an entry or item: which sibling came before, and how many lines stood
    /// between.
    Lines {
        /// The key or `id` of the sibling before; none for the first.
        previous: Option<String>,
        /// The lines between that sibling and the first kept line.
        gap: usize,
    },
    /// An entry or item between brackets.
    Piece {
        /// The key or `id` of the sibling before; none for the first.
        previous: Option<String>,
    },
}

impl Kept {
    fn is_known_as(&self, known: &Value) -> bool {
        let mut own = self.known.as_ref().unwrap_or(&self.value).clone();
        tidy_numbers(&mut own);
        own == *known
    }
}

impl Form {
    /// Whether it is a value without its key or dash.
    const fn is_value(&self) -> bool {
        matches!(self, Self::Token | Self::Below { .. })
    }
}

impl Attic {
    /// Puts away what a new text has no more, once that text stands in the file.
    pub fn take_in(&mut self, patched: &mut Patched) {
        for (path, kept) in patched.kept.drain(..) {
            self.keep(path, kept);
        }
    }

    /// Puts a text away.
    fn keep(&mut self, path: Path, kept: Kept) {
        if self.kept.len() >= PLACES && !self.kept.contains_key(&path) {
            return;
        }
        let texts = self.kept.entry(path).or_default();
        texts.retain(|old| old.value != kept.value || old.form.is_value() != kept.form.is_value());
        texts.push(kept);
        if texts.len() > TEXTS {
            texts.remove(0);
        }
    }

    /// The text that a value was, where the value stood.
    pub(super) fn value(&self, path: &Path, value: &Value) -> Option<&Kept> {
        self.find(path, value, Form::is_value)
    }

    /// The text that an entry or item was, with its key or dash.
    pub(super) fn entry(&self, path: &Path, value: &Value) -> Option<&Kept> {
        self.find(path, value, |form| !form.is_value())
    }

    /// The operation with all that was removed, where it brings back what the caller removed
    /// before: what the caller knows of an item need not be all there is to it.
    pub(super) fn complete(&self, op: Op) -> Op {
        match op {
            Op::Insert {
                path,
                before,
                value,
            } => {
                let item = id_of(&value).map(|id| path.clone().id(id));
                let value = item
                    .and_then(|item| self.whole(&item, &value))
                    .unwrap_or(value);
                Op::Insert {
                    path,
                    before,
                    value,
                }
            }
            Op::Set { path, value } => {
                let value = self.whole(&path, &value).unwrap_or(value);
                Op::Set { path, value }
            }
            op => op,
        }
    }

    /// What the caller knew of an item when it was last removed.
    pub(in crate::store) fn last_known(&self, item: &Path) -> Option<&Value> {
        self.kept.get(item)?.last()?.known.as_ref()
    }

    /// What stood in the file under a path when the caller took it for `known`.
    fn whole(&self, path: &Path, known: &Value) -> Option<Value> {
        let kept = self
            .kept
            .get(path)?
            .iter()
            .rev()
            .find(|kept| kept.is_known_as(known))?;
        Some(kept.value.clone())
    }

    /// Whether nothing was put away.
    pub(super) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    fn find(&self, path: &Path, value: &Value, form: impl Fn(&Form) -> bool) -> Option<&Kept> {
        self.kept
            .get(path)?
            .iter()
            .rev()
            .find(|kept| kept.value == *value && form(&kept.form))
    }
}
