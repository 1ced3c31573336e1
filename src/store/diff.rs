//! What changed between two portfolios, as operations on the file.
//!
//! Compared is the canonical form, so a file that says the same in another way is left alone. Items
//! of lists are told apart by their ids, and an operation goes as deep as it can: a changed note of a
//! score sets that note. Parts that both portfolios share are not even looked at.

mod order;

use std::borrow::Cow;
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

/// The operations that turn the data of one file into that of another, what the format does not know
/// included.
pub(super) fn between(before: &Value, after: &Value) -> Vec<Op> {
    between_at(&Path::root(), before, after)
}

/// The same for what stands under a path.
pub(super) fn between_at(path: &Path, before: &Value, after: &Value) -> Vec<Op> {
    let mut diff = Diff::default();
    diff.change(path, Some(before), Some(after));
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

fn accounts(accounts: &[Arc<Account>]) -> Option<Value> {
    let accounts = accounts.iter().map(Arc::as_ref);
    List::of(accounts.map(wire::account::Account::from)).value()
}

fn with_ids(accounts: &[Arc<Account>]) -> Vec<(&str, &Arc<Account>)> {
    accounts.iter().map(|it| (it.id.as_str(), it)).collect()
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
            (Some(before), None) => self.remove(path.clone(), Some(before.clone())),
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

    /// What was known of it goes along: if it comes back, the file gets back all that stood there.
    fn remove(&mut self, path: Path, known: Option<Value>) {
        self.ops.push(Op::Remove { path, known });
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
        match (by_id(before), by_id(after)) {
            (Some(before), Some(after)) => self.items(path, &before, &after),
            // Items without an id cannot be told apart: the list as a whole is what changed.
            _ if before != after => self.set(path, after.to_vec().into()),
            _ => {}
        }
    }

    /// Accounts are compared by identity first: one edit among thousands is found without looking at
    /// the others.
    fn accounts(&mut self, before: &[Arc<Account>], after: &[Arc<Account>]) {
        let path = Path::root().key("accounts");
        let same_place = before.len() == after.len()
            && (before.iter().zip(after)).all(|(old, new)| old.is_same(new) || old.id == new.id);
        if before.is_empty() || after.is_empty() {
            let (before, after) = (accounts(before), accounts(after));
            self.change(&path, before.as_ref(), after.as_ref());
        } else if same_place {
            for (old, new) in before
                .iter()
                .zip(after)
                .filter(|(old, new)| !old.is_same(new))
            {
                self.item(&path, new.id.as_str(), old, new);
            }
        } else {
            self.items(&path, &with_ids(before), &with_ids(after));
        }
    }

    /// The items of a list: what changed in those that stay, then what goes, comes and moves.
    fn items<'a, T: Item>(&mut self, path: &Path, before: &[(&'a str, T)], after: &[(&'a str, T)]) {
        let old: HashMap<_, _> = before.iter().copied().collect();
        let new: HashMap<_, _> = after.iter().copied().collect();
        for (id, after) in after {
            if let Some(before) = old.get(id) {
                self.item(path, id, *before, *after);
            }
        }
        let ids = |items: &[(&'a str, T)]| items.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        let whole = |items: &HashMap<&str, T>, id| items.get(id).map(|it| it.whole().into_owned());
        for step in order::steps(&ids(before), &ids(after)) {
            match step {
                Step::Remove(id) => self.remove(path.clone().id(id), whole(&old, id)),
                Step::Insert(id, before) => self.insert(path, before, whole(&new, id)),
                Step::Move(id, before) => self.ops.push(Op::Move {
                    path: path.clone().id(id),
                    before: before.map(str::to_owned),
                }),
            }
        }
    }

    fn item<T: Item>(&mut self, path: &Path, id: &str, before: T, after: T) {
        if !before.is_same(after) {
            let path = path.clone().id(id);
            self.change(&path, Some(&before.whole()), Some(&after.whole()));
        }
    }

    fn insert(&mut self, path: &Path, before: Option<&str>, value: Option<Value>) {
        self.ops.extend(value.map(|value| Op::Insert {
            path: path.clone(),
            before: before.map(str::to_owned),
            value,
        }));
    }
}

/// An item of a list, in its canonical form or about to be brought into it.
trait Item: Copy {
    /// Whether nothing can have changed.
    fn is_same(self, other: Self) -> bool;

    /// Its canonical form.
    fn whole(&self) -> Cow<'_, Value>;
}

impl Item for &Value {
    fn is_same(self, other: Self) -> bool {
        self == other
    }

    fn whole(&self) -> Cow<'_, Value> {
        Cow::Borrowed(self)
    }
}

impl Item for &Arc<Account> {
    fn is_same(self, other: Self) -> bool {
        Arc::ptr_eq(self, other)
    }

    fn whole(&self) -> Cow<'_, Value> {
        Cow::Owned(wire::account::Account::from(self.as_ref()).value())
    }
}

/// The items of a list with their ids; none where one has none.
pub(super) fn by_id(items: &[Value]) -> Option<Vec<(&str, &Value)>> {
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
