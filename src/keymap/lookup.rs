//! From actions to keys: what footer, help, palette and README show.

use super::action::{Action, Family};
use super::binding::Binding;
use super::resolve::{Keymap, Resolution};
use super::scope::{Scope, hearing};
use super::sequence::Sequence;

/// A hint of the footer: keys, and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What the keys start: one action, or several of a family.
    pub actions: Vec<Action>,
    /// The keys, one for each action.
    pub keys: Vec<Sequence>,
    /// Its place in the footer, small first.
    pub order: u16,
}

impl Hint {
    /// The id of its label: `action-zoom`, or `family-move` where it names several.
    pub fn text_id(&self) -> String {
        match self.actions.as_slice() {
            [first, _, ..] if first.family().is_some() => {
                format!("family-{}", first.family().map_or("", Family::id))
            }
            [first, ..] => format!("action-{}", first.id()),
            [] => String::new(),
        }
    }

    /// The id of the label it may have of its own in a scope: `hint-compare-move-left`.
    pub fn own_text_id(&self, scope: Scope) -> Option<String> {
        let first = self.actions.first()?;
        Some(format!("hint-{}-{}", scope.id(), first.id()))
    }
}

impl Keymap {
    /// The keys that start `action` with these scopes focused, innermost first; only those that
    /// truly do, so none that another scope takes.
    pub fn sequences_for(&self, action: Action, scopes: &[Scope]) -> Vec<Sequence> {
        let mut found: Vec<Sequence> = Vec::new();
        for keys in self.starting(action, scopes) {
            if !found.contains(&keys) {
                found.push(keys);
            }
        }
        found
    }

    /// The key to name for `action`: the first of those that start it; `None` where it has none.
    pub fn primary_key(&self, action: Action, scopes: &[Scope]) -> Option<Sequence> {
        self.starting(action, scopes).next()
    }

    /// The keys that start `action`, looked for one after the other; one may come twice.
    fn starting(&self, action: Action, scopes: &[Scope]) -> impl Iterator<Item = Sequence> {
        let keys = hearing(scopes).flat_map(move |scope| self.keys_in(action, scope));
        keys.copied()
            .filter(move |keys| self.starts(*keys, scopes) == Some(action))
    }

    /// The hints of the footer with these scopes focused, in their order.
    ///
    /// `keep` leaves out actions that make no sense here at all (a 6 on a scale that ends at 5);
    /// actions that are merely disabled stay visible. An action's place is that of the innermost
    /// scope that gives it one.
    pub fn hints(&self, scopes: &[Scope], keep: impl Fn(Action) -> bool) -> Vec<Hint> {
        let mut placed: Vec<(Action, u16)> = Vec::new();
        for binding in hearing(scopes).flat_map(|scope| self.in_scope(scope)) {
            let known = placed.iter().any(|(action, _)| *action == binding.action);
            if let (false, true, Some(order)) = (known, keep(binding.action), binding.order) {
                placed.push((binding.action, order));
            }
        }
        placed.sort_by_key(|(_, order)| *order);
        self.grouped(&placed, scopes)
    }

    /// Every binding by scope, for help and lists of keys: those with keys, and at the end of a
    /// scope the actions no key starts anywhere, which the palette runs.
    pub fn groups(&self) -> Vec<(Scope, Vec<&Binding>)> {
        let has_keys = |binding: &&Binding| !binding.keys.is_empty();
        let keyless = |binding: &&Binding| !self.is_bound(binding.action);
        let of_scope = |scope| {
            let bound = self.in_scope(scope).filter(has_keys);
            let group: Vec<_> = bound.chain(self.in_scope(scope).filter(keyless)).collect();
            (!group.is_empty()).then_some((scope, group))
        };
        Scope::ALL.into_iter().filter_map(of_scope).collect()
    }

    /// Whether any key starts `action` in any scope.
    fn is_bound(&self, action: Action) -> bool {
        self.bindings()
            .iter()
            .any(|binding| binding.action == action && !binding.keys.is_empty())
    }

    fn in_scope(&self, scope: Scope) -> impl Iterator<Item = &Binding> {
        self.bindings()
            .iter()
            .filter(move |binding| binding.scope == scope)
    }

    fn keys_in(&self, action: Action, scope: Scope) -> impl Iterator<Item = &Sequence> {
        let own = self
            .in_scope(scope)
            .filter(move |binding| binding.action == action);
        own.flat_map(|binding| &binding.keys)
    }

    /// What a sequence typed with these scopes focused truly starts.
    fn starts(&self, keys: Sequence, scopes: &[Scope]) -> Option<Action> {
        let resolution = match (self.resolve(scopes, &[], keys.first), keys.second) {
            (Resolution::Pending(_), Some(second)) => self.resolve(scopes, &[keys.first], second),
            (alone, None) => alone,
            _ => return None,
        };
        match resolution {
            Resolution::Action(action) => Some(action),
            _ => None,
        }
    }

    /// Hints of the placed actions: those of a family side by side at the place of its first.
    fn grouped(&self, placed: &[(Action, u16)], scopes: &[Scope]) -> Vec<Hint> {
        let mut groups: Vec<Group> = Vec::new();
        for (action, order) in placed {
            let Some(keys) = self.primary_key(*action, scopes) else {
                continue;
            };
            if let Some(group) = groups.iter_mut().find(|group| group.takes(*action, *order)) {
                group.members.push((*action, keys));
            } else {
                groups.push(Group {
                    members: vec![(*action, keys)],
                    order: *order,
                });
            }
        }
        groups.into_iter().map(Group::into_hint).collect()
    }
}

/// Actions shown in one hint, each with its first key.
struct Group {
    members: Vec<(Action, Sequence)>,
    order: u16,
}

impl Group {
    /// Whether `action` is of its family, and has the same place: where it has another, it does something else
    /// there.
    fn takes(&self, action: Action, order: u16) -> bool {
        let family = self.members.first().and_then(|(first, _)| first.family());
        family.is_some() && family == action.family() && order == self.order
    }

    fn into_hint(self) -> Hint {
        let (actions, keys): (Vec<_>, Vec<_>) = self.members.into_iter().unzip();
        Hint {
            actions,
            keys,
            order: self.order,
        }
    }
}
