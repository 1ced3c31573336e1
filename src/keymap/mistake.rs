//! What can be wrong in a table of keys, all of it in one report.

use std::fmt::{self, Display, Formatter};

use thiserror::Error;

use super::action::Action;
use super::key_text::KeyError;
use super::scope::Scope;
use super::sequence::Sequence;

/// A mistake in a table of keys and its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is, counted from 1; `None` where the text cannot be followed that far.
    pub line: Option<usize>,
    /// What is wrong.
    pub kind: MistakeKind,
}

/// What is wrong in a table of keys.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MistakeKind {
    /// The text is no YAML.
    #[error("this is not YAML: {0}")]
    NotYaml(String),
    /// The table is no list.
    #[error("a table of keys is a list of {{keys, action, scope, order}}")]
    NotAList,
    /// An entry of the list is no map.
    #[error("an entry is a map {{keys, action, scope, order}}")]
    NotAMap,
    /// An entry lacks a field it must have.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A field holds something of the wrong kind.
    #[error("`{field}` must be {expected}")]
    WrongType {
        /// The field.
        field: &'static str,
        /// What it should hold.
        expected: &'static str,
    },
    /// No field has this name.
    #[error("there is no field `{name}`{}", meant(*.nearest))]
    UnknownField {
        /// As written.
        name: String,
        /// The known name nearest to it.
        nearest: Option<&'static str>,
    },
    /// No action has this name.
    #[error("there is no action `{name}`{}", meant(*.nearest))]
    UnknownAction {
        /// As written.
        name: String,
        /// The known name nearest to it.
        nearest: Option<&'static str>,
    },
    /// No scope has this name.
    #[error("there is no scope `{name}`{}", meant(*.nearest))]
    UnknownScope {
        /// As written.
        name: String,
        /// The known name nearest to it.
        nearest: Option<&'static str>,
    },
    /// A key cannot be read.
    #[error("key `{text}`: {error}")]
    BadKey {
        /// As written.
        text: String,
        /// Why.
        error: KeyError,
    },
    /// Two entries of a table want the same key in one scope, or one key hides a sequence.
    #[error("{}", clash(*.scope, .first, .second))]
    Clash {
        /// Where both hold.
        scope: Scope,
        /// The entry that comes first.
        first: Claim,
        /// The entry that comes second, and where the mistake is reported.
        second: Claim,
    },
}

/// An entry's claim to a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The key.
    pub keys: Sequence,
    /// What it should start.
    pub action: Action,
    /// Where it is claimed.
    pub line: Option<usize>,
}

/// All mistakes of a table, in the order of its lines. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct Mistakes(pub Vec<Mistake>);

impl Display for Mistakes {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{mistake}")?;
        }
        Ok(())
    }
}

impl Display for Mistake {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.kind),
            None => self.kind.fmt(f),
        }
    }
}

/// The question after an unknown name, where a known one is near.
fn meant(nearest: Option<&str>) -> String {
    nearest
        .map(|name| format!(" (did you mean `{name}`?)"))
        .unwrap_or_default()
}

/// Both entries of a clash, named.
fn clash(scope: Scope, first: &Claim, second: &Claim) -> String {
    let line = first
        .line
        .map(|line| format!(" (line {line})"))
        .unwrap_or_default();
    let (scope, earlier, later) = (scope.id(), first.action.id(), second.action.id());
    let keys = second.keys.to_text();
    if first.keys == second.keys && earlier == later {
        return format!("in {scope}, `{keys}` is given to `{later}` twice{line}");
    }
    if first.keys == second.keys {
        return format!("in {scope}, `{keys}` is given to `{later}` and to `{earlier}`{line}");
    }
    let other = first.keys.to_text();
    format!(
        "in {scope}, `{keys}` of `{later}` and `{other}` of `{earlier}`{line} exclude each other"
    )
}

/// How alike two names must be for one to be offered for the other, from 0 to 1.
const LIKENESS: f64 = 0.6;

/// The known name most like `name`, if it is like enough to be a slip of the keyboard.
pub(super) fn nearest(
    name: &str,
    known: impl IntoIterator<Item = &'static str>,
) -> Option<&'static str> {
    known
        .into_iter()
        .map(|candidate| {
            (
                strsim::normalized_damerau_levenshtein(name, candidate),
                candidate,
            )
        })
        .filter(|(likeness, _)| *likeness >= LIKENESS)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, candidate)| candidate)
}
