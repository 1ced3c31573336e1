//! What a user's table may not do to the embedded one.

use super::action::Action;
use super::binding::Binding;
use super::key::{Code, Key};
use super::mistake::{Claim, Mistake, MistakeKind};
use super::scope::Scope;
use super::sequence::Sequence;
use super::table::{Entry, claims};

/// What goes wrong where `user` is laid over `defaults`, which makes `outcome` of them.
pub(super) fn mistakes(defaults: &[Binding], user: &[Entry], outcome: &[Binding]) -> Vec<Mistake> {
    let claims = || user.iter().flat_map(claims);
    let hiding = claims().filter_map(|(scope, claim)| hides(defaults, user, scope, claim));
    let typed = claims().filter_map(|(scope, claim)| typed(scope, claim));
    let mut found: Vec<_> = hiding.chain(typed).collect();
    found.extend(no_quit(defaults, user, outcome));
    found
}

/// The sequences of the program that one key alone would hide, unless the user gave them other keys.
fn hides(defaults: &[Binding], user: &[Entry], scope: Scope, claim: Claim) -> Option<Mistake> {
    if claim.keys.second.is_some() {
        return None;
    }
    let given = |action: Action| {
        let mut of_action = user.iter().filter(|entry| entry.action == action);
        of_action.any(|entry| entry.keys.is_some() && entry.scopes.contains(&scope))
    };
    let there = defaults
        .iter()
        .filter(|it| it.scope == scope && !given(it.action));
    let keys = there.flat_map(|it| it.keys.iter().map(|keys| (*keys, it.action)));
    let key = claim.keys.first;
    let is_hidden = |keys: &Sequence| keys.first == key && keys.second.is_some();
    let mut hidden = keys.filter(|(keys, _)| is_hidden(keys));
    let first = hidden.next()?;
    Some(Mistake {
        line: claim.line,
        kind: MistakeKind::Hides {
            scope,
            claim,
            hidden: first,
            more: hidden.count(),
        },
    })
}

/// A key that could not be typed any more.
fn typed(scope: Scope, claim: Claim) -> Option<Mistake> {
    let types = |key: Key| matches!(key.code, Code::Char(_)) && !key.ctrl && !key.alt;
    (scope == Scope::Text && types(claim.keys.first)).then_some(Mistake {
        line: claim.line,
        kind: MistakeKind::Typed(claim),
    })
}

/// Whether nothing would end the program any more; told where the user took its keys.
fn no_quit(defaults: &[Binding], user: &[Entry], outcome: &[Binding]) -> Option<Mistake> {
    let leaves = |it: &Binding| it.scope == Scope::Global && it.action == Action::Quit;
    if outcome.iter().any(|it| leaves(it) && !it.keys.is_empty()) {
        return None;
    }
    let mut own = user
        .iter()
        .filter(|entry| entry.scopes.contains(&Scope::Global));
    let keys = defaults
        .iter()
        .filter(|it| leaves(it))
        .flat_map(|it| &it.keys);
    let keys: Vec<_> = keys.collect();
    let takes = |entry: &&Entry| {
        let mut given = entry.keys.iter().flatten();
        entry.action == Action::Quit
            || given.any(|own| keys.iter().any(|key| own.clashes_with(**key)))
    };
    Some(Mistake {
        line: own.rfind(takes).and_then(|entry| entry.line),
        kind: MistakeKind::NoQuit,
    })
}
