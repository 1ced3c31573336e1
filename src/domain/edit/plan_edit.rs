//! Edits of the lists that make a plan: objectives, actions, risks, milestones, decisions, the people
//! over there, what they got.

use super::reorder::swaps;
use super::{Label, Refusal, Transaction, Unfit};
use crate::domain::field::plan_field::PlanItem;
use crate::domain::field::{PlanField, PlanList, Value};
use crate::domain::{Account, AccountId, ItemId, PersonRef};

/// Something to be changed in one of the lists of an account.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanEdit {
    /// A new item.
    Add {
        /// In which list.
        list: PlanList,
        /// Its id, which the list does not have.
        item: ItemId,
        /// What it holds; what it is known by is among it.
        fields: Vec<(PlanField, Value)>,
        /// Right after which one it goes; the end where none.
        after: Option<ItemId>,
    },
    /// An item goes. Where others name a person by id who goes, they name them by name from then on.
    Remove {
        /// Out of which list.
        list: PlanList,
        /// Which.
        item: ItemId,
    },
    /// An item changes places with its neighbours of the same kind.
    Move {
        /// In which list.
        list: PlanList,
        /// Which.
        item: ItemId,
        /// By how many of them; below 0 is up.
        by: isize,
    },
    /// A field of an item.
    Set {
        /// In which list.
        list: PlanList,
        /// Which.
        item: ItemId,
        /// Which field.
        field: PlanField,
        /// Its new value.
        value: Value,
    },
}

/// What an edit did to an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanChange {
    /// It was added.
    Added(PlanList),
    /// It was removed.
    Removed(PlanList),
    /// It was moved.
    Moved(PlanList),
    /// A field of it was set.
    Set(PlanField),
}

impl Transaction<'_> {
    pub(super) fn edit_plan(&mut self, id: &AccountId, edit: PlanEdit) -> Result<Label, Refusal> {
        let (at, mut account) = self.account(id)?;
        let (title, change) = apply(&mut account, edit)?;
        let label = Label::Plan {
            account: account.name.clone(),
            title,
            change,
        };
        self.put_account(at, account);
        Ok(label)
    }
}

/// Does the edit to a copy of the account; gives what the item is called and what was done.
fn apply(account: &mut Account, edit: PlanEdit) -> Result<(String, PlanChange), Refusal> {
    match edit {
        PlanEdit::Add {
            list,
            item,
            fields,
            after,
        } => add(account, list, &item, (fields, after)),
        PlanEdit::Remove { list, item } => remove(account, list, &item),
        PlanEdit::Move { list, item, by } => shift(account, list, &item, by),
        PlanEdit::Set {
            list,
            item,
            field,
            value,
        } => set(account, list, &item, (field, &value)),
    }
}

fn place(account: &Account, list: PlanList, id: &ItemId) -> Result<usize, Refusal> {
    let at = list.of(account).position(|item| item.id() == id);
    at.ok_or_else(|| Refusal::NoSuchItem(id.clone()))
}

/// What an item is called: its words, or nothing for a milestone that its kind names.
fn title(account: &Account, list: PlanList, id: &ItemId) -> String {
    let item = list.find(account, id.as_str());
    match item.map(|item| item.get(list.title())) {
        Some(Value::Text(title)) => title,
        _ => String::new(),
    }
}

fn add(
    account: &mut Account,
    list: PlanList,
    id: &ItemId,
    (fields, after): (Vec<(PlanField, Value)>, Option<ItemId>),
) -> Result<(String, PlanChange), Refusal> {
    if list.find(account, id.as_str()).is_some() {
        return Err(Refusal::Taken(id.to_string()));
    }
    let needs_title = list != PlanList::Milestones;
    if needs_title && !fields.iter().any(|(field, _)| *field == list.title()) {
        return Err(Unfit::Required.into());
    }
    let after = after.and_then(|id| place(account, list, &id).ok());
    let items = list.items_mut(account);
    let at = after.map_or(items.count(), |at| at + 1);
    items.begin(at, id.clone());
    if let Some(item) = items.at_mut(at) {
        for (field, value) in &fields {
            item.set(*field, value)?;
        }
    }
    Ok((title(account, list, id), PlanChange::Added(list)))
}

fn remove(
    account: &mut Account,
    list: PlanList,
    id: &ItemId,
) -> Result<(String, PlanChange), Refusal> {
    let at = place(account, list, id)?;
    let title = title(account, list, id);
    list.items_mut(account).take(at);
    if list == PlanList::Stakeholders {
        name_by_name(account, id, &title);
    }
    Ok((title, PlanChange::Removed(list)))
}

/// Whoever was named by an id that is gone is named by name.
fn name_by_name(account: &mut Account, id: &ItemId, name: &str) {
    let bosses = account.stakeholders.iter_mut().map(|s| &mut s.reports_to);
    let witnesses = account.benefits.iter_mut().map(|b| &mut b.confirmed_by);
    for named in bosses.chain(witnesses) {
        if named.as_ref().is_some_and(|by| by.as_str() == id.as_str()) {
            *named = Some(PersonRef::from(name));
        }
    }
}

fn shift(
    account: &mut Account,
    list: PlanList,
    id: &ItemId,
    by: isize,
) -> Result<(String, PlanChange), Refusal> {
    let from = place(account, list, id)?;
    let ranks: Vec<u8> = list.of(account).map(PlanItem::rank).collect();
    let own = ranks.get(from).copied();
    let places = ranks.iter().enumerate();
    let places = places.filter(|(_, rank)| Some(**rank) == own);
    let places: Vec<usize> = places.map(|(at, _)| at).collect();
    let items = list.items_mut(account);
    for (one, other) in swaps(&places, from, by) {
        items.exchange(one, other);
    }
    Ok((title(account, list, id), PlanChange::Moved(list)))
}

fn set(
    account: &mut Account,
    list: PlanList,
    id: &ItemId,
    (field, value): (PlanField, &Value),
) -> Result<(String, PlanChange), Refusal> {
    let at = place(account, list, id)?;
    if let Some(item) = list.items_mut(account).at_mut(at) {
        item.set(field, value)?;
    }
    Ok((title(account, list, id), PlanChange::Set(field)))
}

#[cfg(test)]
mod tests;
