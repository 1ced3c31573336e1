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

    /// What the keys of a hint do.
    pub fn hint(&self, hint: &Hint) -> String {
        self.by_id(&hint.text_id())
    }

    /// Where bindings hold.
    pub fn scope(&self, scope: Scope) -> String {
        self.by_id(&format!("scope-{}", scope.id()))
    }
}
