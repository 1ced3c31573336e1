//! Entries of a table made into bindings, and the user's laid over the embedded ones.

use super::binding::Binding;
use super::scope::Scope;
use super::sequence::Sequence;
use super::table::Entry;

/// The bindings of a table: one for each action and scope, in the order of the table.
pub(super) fn bindings(entries: &[Entry]) -> Vec<Binding> {
    let mut bindings = Vec::with_capacity(entries.len());
    for entry in entries {
        for scope in &entry.scopes {
            let keys = entry.keys.clone().unwrap_or_default();
            let (action, order) = (entry.action, entry.order);
            bindings.push(Binding {
                scope: *scope,
                action,
                keys,
                order,
                overridden: false,
            });
        }
    }
    bindings
}

/// Lays the user's entries over `defaults`.
///
/// What the user says of an action in a scope takes the place of what the default says of it (an
/// empty list unbinds it), and a key the user gives to something is taken from its default holder
/// in that scope. Nothing else changes.
pub(super) fn lay_over(mut defaults: Vec<Binding>, user: &[Entry]) -> Vec<Binding> {
    for binding in &mut defaults {
        take_away(binding, user);
    }
    for entry in user {
        for scope in &entry.scopes {
            replace(&mut defaults, entry, *scope);
        }
    }
    defaults
}

/// Takes from a default binding the keys the user said something else of.
fn take_away(binding: &mut Binding, user: &[Entry]) {
    let in_scope = || {
        user.iter()
            .filter(|entry| entry.scopes.contains(&binding.scope))
    };
    let replaced = in_scope().any(|entry| entry.action == binding.action && entry.keys.is_some());
    let taken = |key: &Sequence| {
        in_scope()
            .flat_map(|entry| entry.keys.iter().flatten())
            .any(|own| own.clashes_with(*key))
    };
    let kept: Vec<_> = binding
        .keys
        .iter()
        .copied()
        .filter(|key| !replaced && !taken(key))
        .collect();
    binding.overridden |= replaced || kept.len() < binding.keys.len();
    binding.keys = kept;
}

/// Adds the keys and order of a user's entry to the binding of its action in a scope.
fn replace(bindings: &mut Vec<Binding>, entry: &Entry, scope: Scope) {
    let action = entry.action;
    let keys = entry.keys.iter().flatten().copied();
    let held = |binding: &&mut Binding| binding.scope == scope && binding.action == action;
    if let Some(binding) = bindings.iter_mut().find(held) {
        binding.keys.extend(keys);
        binding.order = entry.order.or(binding.order);
        binding.overridden = true;
    } else {
        let keys = keys.collect();
        bindings.push(Binding {
            scope,
            action,
            keys,
            order: entry.order,
            overridden: true,
        });
    }
}
