//! What another program and we changed, each in its own way: in words, for the user to decide.

use crate::domain::AccountId;
use serde_yaml::Value;

use super::{Held, Whereabouts};
use crate::store::merge::Conflict;

/// A place that both changed. What is missing, one of them took away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The account it is in, if it is in one.
    pub account: Option<AccountId>,
    /// Where, in the account or the file; nothing for the account as a whole.
    pub place: Whereabouts,
    /// What stood there before.
    pub before: Option<Held>,
    /// What we made of it.
    pub ours: Option<Held>,
    /// What the other program made of it.
    pub theirs: Option<Held>,
}

impl Clash {
    /// A conflict, with the names that stand in one of the versions.
    pub fn of(conflict: &Conflict, versions: &[&Value]) -> Self {
        let path = &conflict.path;
        let (account, place) = Whereabouts::new(path, versions);
        let held = |value: &Value| Held::of(&place, value, versions);
        let said = [&conflict.base, &conflict.ours, &conflict.theirs];
        let [before, ours, theirs] = said.map(|value| value.as_ref().map(held));
        Self {
            account: account.map(|id| AccountId::from(id.as_str())),
            place,
            before,
            ours,
            theirs,
        }
    }
}

/// A clash, and whose version it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What was to be decided.
    pub clash: Clash,
    /// Whether theirs is taken; ours otherwise.
    pub theirs: bool,
}
