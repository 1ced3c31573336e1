//! What another program and we changed, each in its own way: in words, for the user to decide.

use crate::domain::AccountId;
use crate::store::merge::{Conflict, brief};
use crate::store::path::{Path, Segment};

/// A place that both changed. What is missing, one of them took away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The account it is in, if it is in one.
    pub account: Option<AccountId>,
    /// Where, in the account or the file; nothing for the account as a whole.
    pub place: String,
    /// What stood there before.
    pub before: Option<String>,
    /// What we made of it.
    pub ours: Option<String>,
    /// What the other program made of it.
    pub theirs: Option<String>,
}

impl From<&Conflict> for Clash {
    fn from(conflict: &Conflict) -> Self {
        let (account, place) = match conflict.path.segments() {
            [Segment::Key(list), Segment::Id(id), rest @ ..] if list == "accounts" => {
                (Some(AccountId::from(id.as_str())), Path::from(rest))
            }
            _ => (None, conflict.path.clone()),
        };
        let said = [&conflict.base, &conflict.ours, &conflict.theirs];
        let [before, ours, theirs] = said.map(|value| value.as_ref().map(brief));
        Self {
            account,
            place: place.to_string(),
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
