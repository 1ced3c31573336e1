//! What another program and we changed, each in its own way: in words, for the user to decide.

use crate::domain::AccountId;
use serde_yaml::Value;

use super::whereabouts::account_name;
use super::{Held, Whereabouts, Words, t};
use crate::store::merge::Conflict;
use crate::store::path::{Path, Segment};
use crate::store::problem::{Problem, Report};

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

    /// The account it is in, if it is in one: by its name in a version, by its id where that has none.
    pub fn account_in(&self, version: &Value) -> Option<String> {
        let id = self.account.as_ref()?.as_str();
        Some(account_name(id, version))
    }
}

impl Words {
    /// A place of the file after the name of the account it is in, if it is in one.
    pub fn place_in(&self, place: &Whereabouts, account: Option<&str>) -> String {
        let Some(name) = account else {
            return self.whereabouts(place);
        };
        format!("{name}, {}", self.place_of_account(place))
    }

    /// A place of an account, or all of it.
    pub fn place_of_account(&self, place: &Whereabouts) -> String {
        if place.is_empty() {
            t!(self, "clash-whole")
        } else {
            self.whereabouts(place)
        }
    }

    /// Why what is in no file is no portfolio, a line each, by the names that stand in it.
    pub fn report_of(&self, report: &Report, value: &Value) -> String {
        let line = |problem: &Problem| {
            let said = self.problem_kind(&problem.kind);
            let (account, place) = Whereabouts::new(&by_ids(&problem.path, value), &[value]);
            let account = account.map(|id| account_name(&id, value));
            let place = self.place_in(&place, account.as_deref());
            if place.is_empty() {
                return said;
            }
            format!("{place}{}{said}", t!(self, "colon"))
        };
        report
            .problems
            .iter()
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The same path, items by their ids instead of their places.
fn by_ids(path: &Path, value: &Value) -> Path {
    let mut here = Some(value);
    path.segments().iter().fold(Path::root(), |to, segment| {
        here = here.and_then(|value| match segment {
            Segment::Key(key) => value.get(key.as_str()),
            Segment::Index(index) => value.get(*index),
            Segment::Id(_) => None,
        });
        let id = here.and_then(|item| item.get("id")?.as_str());
        match (segment, id) {
            (Segment::Index(_), Some(id)) => to.id(id),
            _ => to.then(segment.clone()),
        }
    })
}

/// A clash, and whose version it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What was to be decided.
    pub clash: Clash,
    /// Whether theirs is taken; ours otherwise.
    pub theirs: bool,
}
