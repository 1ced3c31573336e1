//! The words of actions and scopes.

use super::Words;
use crate::keymap::{Action, Hint, Scope};

impl Words {
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
