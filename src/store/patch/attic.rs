//! What was removed or replaced, word for word, so that taking a change back gives back the same bytes.

use std::collections::HashMap;

use serde_yaml::Value;

use crate::store::path::Path;

/// How many places the attic remembers, and how many texts of each.
const PLACES: usize = 10_000;
const TEXTS: usize = 8;

/// The texts a session removed or replaced. It is a help, not a truth: whatever it gives back is verified like any other edit.
#[derive(Clone, Debug, Default)]
pub struct Attic {
    kept: HashMap<Path, Vec<Kept>>,
}

/// A text and what it meant.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    /// What the text meant.
    pub(super) value: Value,
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
    /// All behind a `:` to the end of the value, with its line breaks.
    Body,
    /// Whole lines of an entry or item: which sibling came before, and how many lines stood between.
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

impl Attic {
    /// Puts a text away.
    pub(super) fn keep(&mut self, path: Path, kept: Kept) {
        if self.kept.len() >= PLACES && !self.kept.contains_key(&path) {
            return;
        }
        let texts = self.kept.entry(path).or_default();
        texts.retain(|old| {
            old.value != kept.value
                || matches!(old.form, Form::Token | Form::Body)
                    != matches!(kept.form, Form::Token | Form::Body)
        });
        texts.push(kept);
        if texts.len() > TEXTS {
            texts.remove(0);
        }
    }

    /// The text that a value was, where the value stood.
    pub(super) fn value(&self, path: &Path, value: &Value) -> Option<&Kept> {
        self.find(path, value, |form| matches!(form, Form::Token | Form::Body))
    }

    /// The text that an entry or item was, with its key or dash.
    pub(super) fn entry(&self, path: &Path, value: &Value) -> Option<&Kept> {
        self.find(path, value, |form| {
            matches!(form, Form::Lines { .. } | Form::Piece { .. })
        })
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
