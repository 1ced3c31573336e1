//! What changed between two portfolios, as operations on the file.
//!
//! Compared is the canonical form, so a file that says the same in another way is left alone. Items
//! of lists are told apart by their ids, and an operation goes as deep as it can: a changed note of a
//! score sets that note. Parts that both portfolios share are not even looked at.

mod order;

use std::collections::HashMap;
use std::sync::Arc;

use serde_yaml::{Mapping, Value};

use super::patch::Op;
use super::path::Path;
use super::wire;
use super::wire::collection::List;
use super::wire::field::Field;
use super::wire::shape::Shape;
use crate::domain::{Account, Portfolio};
use order::Step;

/// The operations that turn the file of one portfolio into that of another.
pub fn diff(before: &Portfolio, after: &Portfolio) -> Vec<Op> {
    let same = before.same_parts(after);
    let both = [before, after];
    let mut diff = Diff::default();
    if !same.settings {
        diff.part("portfolio", both.map(|it| settings(it).value()));
    }
    if !same.people {
        diff.part(
            "people",
            both.map(|it| items::<_, wire::people::Person>(it.people())),
        );
    }
    if !same.criteria {
        diff.part("criteria", both.map(|it| criteria(it).value()));
    }
    if !same.support {
        diff.part(
            "support",
            both.map(|it| items::<_, wire::people::Support>(it.support())),
        );
    }
    if !same.accepted {
        diff.part(
            "accepted",
            both.map(|it| items::<_, wire::people::Accepted>(it.accepted())),
        );
    }
    diff.accounts(before.accounts(), after.accounts());
    if !same.reviews {
        diff.part(
            "reviews",
            both.map(|it| items::<_, wire::review::Review>(it.reviews())),
        );
    }
    diff.ops
}

fn settings(portfolio: &Portfolio) -> Field<wire::portfolio::Settings> {
    wire::portfolio::Settings::from(portfolio.settings()).into()
}

fn criteria(portfolio: &Portfolio) -> Field<wire::criteria::Criteria> {
    Field::unless_empty(portfolio.criteria().into())
}

/// A list in its canonical form.
fn items<'a, T: 'a, W: Shape + From<&'a T>>(items: &'a [T]) -> Option<Value> {
    List::of(items.iter().map(W::from)).value()
}

fn account(account: &Account) -> Value {
    wire::account::Account::from(account).value()
}

fn accounts(accounts: &[Arc<Account>]) -> Option<Value> {
    let accounts = accounts.iter().map(Arc::as_ref);
    List::of(accounts.map(wire::account::Account::from)).value()
}

fn ids(accounts: &[Arc<Account>]) -> Vec<&str> {
    accounts.iter().map(|it| it.id.as_str()).collect()
}

/// Collects the operations.
#[derive(Debug, Default)]
struct Diff {
    ops: Vec<Op>,
}

impl Diff {
    /// A key of the top.
    fn part(&mut self, key: &str, [before, after]: [Option<Value>; 2]) {
        self.change(&Path::root().key(key), before.as_ref(), after.as_ref());
    }

    fn change(&mut self, path: &Path, before: Option<&Value>, after: Option<&Value>) {
        match (before, after) {
            (Some(_), None) => self.ops.push(Op::Remove { path: path.clone() }),
            (Some(Value::Mapping(before)), Some(Value::Mapping(after))) => {
                self.map(path, before, after);
            }
            (Some(Value::Sequence(before)), Some(Value::Sequence(after))) => {
                self.list(path, before, after);
            }
            (before, Some(after)) if before != Some(after) => self.set(path, after.clone()),
            _ => {}
        }
    }

    fn set(&mut self, path: &Path, value: Value) {
        let path = path.clone();
        self.ops.push(Op::Set { path, value });
    }

    fn map(&mut self, path: &Path, before: &Mapping, after: &Mapping) {
        for (key, value) in before {
            if !after.contains_key(key) {
                self.change(&path.clone().key(says(key)), Some(value), None);
            }
        }
        for (key, value) in after {
            if before.get(key) != Some(value) {
                self.change(&path.clone().key(says(key)), before.get(key), Some(value));
            }
        }
    }

    fn list(&mut self, path: &Path, before: &[Value], after: &[Value]) {
        let (Some(old), Some(new)) = (by_id(before), by_id(after)) else {
            // Items without an id cannot be told apart: the list as a whole is what changed.
            if before != after {
                self.set(path, after.to_vec().into());
            }
            return;
        };
        let place: HashMap<_, _> = old.iter().copied().collect();
        for (id, value) in &new {
            if let Some(before) = place.get(id) {
                self.change(&path.clone().id(*id), Some(before), Some(value));
            }
        }
        let value: HashMap<_, _> = new.iter().copied().collect();
        let ids = |items: &[(_, _)]| items.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        self.arrange(path, &ids(&old), &ids(&new), |id| {
            value.get(id).map(|it| (*it).clone())
        });
    }

    /// Accounts are compared by identity first: one edit among thousands is found without looking at
    /// the others.
    fn accounts(&mut self, before: &[Arc<Account>], after: &[Arc<Account>]) {
        let path = Path::root().key("accounts");
        if before.is_empty() || after.is_empty() {
            let (before, after) = (accounts(before), accounts(after));
            self.change(&path, before.as_ref(), after.as_ref());
            return;
        }
        let is_same =
            |(old, new): (&Arc<Account>, &Arc<Account>)| Arc::ptr_eq(old, new) || old.id == new.id;
        if before.len() == after.len() && before.iter().zip(after).all(is_same) {
            before
                .iter()
                .zip(after)
                .for_each(|(old, new)| self.account(&path, old, new));
            return;
        }
        let known: HashMap<_, _> = before.iter().map(|it| (it.id.as_str(), it)).collect();
        for new in after {
            if let Some(old) = known.get(new.id.as_str()) {
                self.account(&path, old, new);
            }
        }
        let value: HashMap<_, _> = after.iter().map(|it| (it.id.as_str(), it)).collect();
        let whole = |id: &str| value.get(id).map(|it| account(it));
        self.arrange(&path, &ids(before), &ids(after), whole);
    }

    fn account(&mut self, path: &Path, before: &Arc<Account>, after: &Arc<Account>) {
        if !Arc::ptr_eq(before, after) {
            let path = path.clone().id(after.id.as_str());
            self.change(&path, Some(&account(before)), Some(&account(after)));
        }
    }

    /// Items that go, come and move.
    fn arrange(
        &mut self,
        path: &Path,
        before: &[&str],
        after: &[&str],
        value: impl Fn(&str) -> Option<Value>,
    ) {
        for step in order::steps(before, after) {
            self.ops.extend(match step {
                Step::Remove(id) => Some(Op::Remove {
                    path: path.clone().id(id),
                }),
                Step::Move(id, before) => Some(Op::Move {
                    path: path.clone().id(id),
                    before: before.map(str::to_owned),
                }),
                Step::Insert(id, before) => value(id).map(|value| Op::Insert {
                    path: path.clone(),
                    before: before.map(str::to_owned),
                    value,
                }),
            });
        }
    }
}

/// The items of a list with their ids; none where one has none.
fn by_id(items: &[Value]) -> Option<Vec<(&str, &Value)>> {
    items
        .iter()
        .map(|item| Some((item.get("id")?.as_str()?, item)))
        .collect()
}

/// What a key of a canonical map says: text, or a year.
fn says(key: &Value) -> String {
    match key {
        Value::Number(number) => number.to_string(),
        key => key.as_str().unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests;
