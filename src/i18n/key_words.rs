//! The words of keys, actions and scopes.

use i18n_embed::fluent::FluentLanguageLoader;

use super::Words;
use crate::keymap::{Action, Hint, Names, Scope};

/// The names of keys: with arrows as signs, and in words.
pub(super) fn names(loader: &FluentLanguageLoader) -> [Names; 2] {
    let word = |name: &str| loader.get(&format!("key-{name}"));
    [Names::with_signs(word), Names::in_words(word)]
}

impl Words {
    /// What keys are called. In ASCII arrows are words: its signs for them are keys too.
    pub const fn keys(&self, ascii: bool) -> &Names {
        let [signs, in_words] = &self.keys;
        if ascii { in_words } else { signs }
    }

    /// An action in a word or two.
    pub fn action(&self, action: Action) -> String {
        self.by_id(&format!("action-{}", action.id()))
    }

    /// An action in a sentence.
    pub fn about_action(&self, action: Action) -> String {
        self.by_id(&format!("action-{}-about", action.id()))
    }

    /// What the keys of a hint do, in a scope's own words where it has some.
    pub fn hint(&self, hint: &Hint, scope: Option<Scope>) -> String {
        let own = scope.and_then(|scope| hint.own_text_id(scope));
        let own = own.filter(|id| self.loader.has(id));
        self.by_id(&own.unwrap_or_else(|| hint.text_id()))
    }

    /// Where bindings hold.
    pub fn scope(&self, scope: Scope) -> String {
        self.by_id(&format!("scope-{}", scope.id()))
    }
}
