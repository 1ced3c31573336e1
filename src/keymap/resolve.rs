//! The table in use: from a key to an action.

use std::sync::OnceLock;

use super::action::Action;
use super::binding::Binding;
use super::key::Key;
use super::lines::Lines;
use super::mistake::Mistakes;
use super::overlay;
use super::overrides;
use super::scope::{Scope, hearing};
use super::table;

/// The embedded table.
const DEFAULTS: &str = include_str!("../../assets/keymap.yaml");

/// The keys of the program: the embedded table, the user's laid over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    bindings: Vec<Binding>,
}

/// What a key does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// It starts this.
    Action(Action),
    /// It starts a sequence; these keys go on with it. The next call has it in `pending`.
    Pending(Vec<(Key, Action)>),
    /// It was no way to go on with a sequence: nothing is done, and the sequence is over.
    Swallowed,
    /// It is bound nowhere that hears it: where text is entered, it is typed.
    None,
}

impl Default for Keymap {
    /// The embedded table, read once. A test holds that it has no mistake.
    fn default() -> Self {
        static TABLE: OnceLock<Keymap> = OnceLock::new();
        let table = TABLE.get_or_init(|| {
            let (entries, _) = table::read(DEFAULTS, &Lines::default());
            Self {
                bindings: overrides::bindings(&entries),
            }
        });
        table.clone()
    }
}

impl Keymap {
    /// The embedded table with a user's table, the text of a YAML file, laid over it.
    ///
    /// # Errors
    /// Every mistake of the user's table, with its line.
    pub fn with_user_table(text: &str) -> Result<Self, Mistakes> {
        let (user, mut mistakes) = table::read(text, &Lines::of(text));
        mistakes.extend(table::clashes(&user));
        let defaults = Self::default().bindings;
        let bindings = overrides::lay_over(defaults.clone(), &user);
        mistakes.extend(overlay::mistakes(&defaults, &user, &bindings));
        if mistakes.is_empty() {
            return Ok(Self { bindings });
        }
        mistakes.sort_by_key(|mistake| mistake.line);
        Err(Mistakes(mistakes))
    }

    /// The embedded table as a file, with what it says of its form: something to begin with.
    pub const fn table() -> &'static str {
        DEFAULTS
    }

    /// Every binding, in the order of the table.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// What `key` does, with the focused scopes innermost first, after the keys in `pending`
    /// (empty, or the first key of a sequence).
    ///
    /// An inner scope goes before an outer one, also with the start of a sequence; sequences of
    /// several scopes that start alike are offered together.
    pub fn resolve(&self, scopes: &[Scope], pending: &[Key], key: Key) -> Resolution {
        match pending {
            [] => self.resolve_first(scopes, key),
            [first] => self.resolve_second(scopes, *first, key),
            _ => Resolution::Swallowed,
        }
    }

    fn resolve_first(&self, scopes: &[Scope], key: Key) -> Resolution {
        let (action, continuations) = self.started_by(scopes, key);
        match action {
            Some(action) if continuations.is_empty() => Resolution::Action(action),
            None if continuations.is_empty() => Resolution::None,
            _ => Resolution::Pending(continuations),
        }
    }

    fn resolve_second(&self, scopes: &[Scope], first: Key, key: Key) -> Resolution {
        let (_, continuations) = self.started_by(scopes, first);
        let goes_on = continuations.into_iter().find(|(next, _)| *next == key);
        goes_on.map_or(Resolution::Swallowed, |(_, action)| {
            Resolution::Action(action)
        })
    }

    /// The action bound to a key alone, and the sequences it starts in the scopes before that one.
    fn started_by(&self, scopes: &[Scope], key: Key) -> (Option<Action>, Vec<(Key, Action)>) {
        let mut continuations: Vec<(Key, Action)> = Vec::new();
        for scope in hearing(scopes) {
            for (second, action) in self.seconds(scope, key) {
                let Some(second) = second else {
                    return (Some(action), continuations);
                };
                if continuations.iter().all(|(known, _)| *known != second) {
                    continuations.push((second, action));
                }
            }
        }
        (None, continuations)
    }

    /// Each sequence of a scope that starts with `first`: its second key, if any, and action.
    fn seconds(&self, scope: Scope, first: Key) -> impl Iterator<Item = (Option<Key>, Action)> {
        let in_scope = self
            .bindings
            .iter()
            .filter(move |binding| binding.scope == scope);
        in_scope.flat_map(move |binding| {
            let starting = binding.keys.iter().filter(move |keys| keys.first == first);
            starting.map(|keys| (keys.second, binding.action))
        })
    }
}
