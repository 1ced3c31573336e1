//! What can be wrong in a table of keys, all of it in one report. `i18n` has the words for it.

use super::action::Action;
use super::key_text::KeyError;
use super::scope::Scope;
use super::sequence::Sequence;
use crate::everyday::Refused;

/// A mistake in a table of keys and its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is, counted from 1; `None` where the text cannot be followed that far.
    pub line: Option<usize>,
    /// What is wrong.
    pub kind: MistakeKind,
}

/// What is wrong in a table of keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MistakeKind {
    /// The text is no YAML.
    NotYaml(Refused),
    /// The table is no list.
    NotAList,
    /// An entry of the list is no map.
    NotAMap,
    /// An entry lacks a field it must have.
    Missing(&'static str),
    /// A field holds something of the wrong kind.
    WrongType(&'static str),
    /// No field has this name.
    UnknownField {
        /// As written.
        name: String,
        /// The known name nearest to it.
        nearest: Option<&'static str>,
    },
    /// No action has this name.
    UnknownAction {
        /// As written.
        name: String,
        /// The known name nearest to it.
        nearest: Option<&'static str>,
    },
    /// No scope has this name.
    UnknownScope {
        /// As written.
        name: String,
        /// The known name nearest to it.
        nearest: Option<&'static str>,
    },
    /// A key cannot be read.
    BadKey {
        /// As written.
        text: String,
        /// Why.
        error: KeyError,
    },
    /// One key is given where the program has sequences that start with it, which are not given other keys.
    Hides {
        /// Where.
        scope: Scope,
        /// The key, and what it should start.
        claim: Claim,
        /// The first sequence it would hide, and what that starts.
        hidden: (Sequence, Action),
        /// How many more it would hide.
        more: usize,
    },
    /// A key that types a character is bound where text is typed.
    Typed(Claim),
    /// No key would be left that ends the program.
    NoQuit,
    /// Two entries of a table want the same key in one scope, or one key hides a sequence.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistakes(pub Vec<Mistake>);
