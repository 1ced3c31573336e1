//! Edits of what an account asks for: captured, filled in, moved from step to step, answered.

mod steps;

use jiff::civil::Date;

use super::{Label, Refusal, Transaction, Unfit};
use crate::domain::field::{RequirementField, Value};
use crate::domain::id::numbered;
use crate::domain::plan::Action;
use crate::domain::requirement::{Answer, Concession, Outcome, Requirement, Step};
use crate::domain::{Account, AccountId, ItemId, PersonRef};

/// Something to be changed about the requirements of an account.
#[derive(Debug, Clone, PartialEq)]
pub enum RequirementEdit {
    /// A new one, with an id that is not taken.
    Add {
        /// The requirement.
        requirement: Box<Requirement>,
        /// Right after which one it goes; the end where none.
        after: Option<ItemId>,
    },
    /// One goes, with everything known of it.
    Remove(ItemId),
    /// A field of one.
    Set {
        /// Which.
        requirement: ItemId,
        /// Which field.
        field: RequirementField,
        /// Its new value.
        value: Value,
        /// The day: what is new is dated.
        on: Date,
    },
    /// An item of one of its lists goes: the opinion, option or counterpart the field is part of.
    RemoveItem {
        /// Which.
        requirement: ItemId,
        /// Any part of the item.
        field: RequirementField,
    },
    /// To the next step, through the gate or past it.
    Advance {
        /// Which.
        requirement: ItemId,
        /// The day.
        on: Date,
        /// By whom of us.
        by: Option<PersonRef>,
        /// Why the gate is bypassed, where it asks for something that is not there.
        bypass: Option<String>,
    },
    /// Back to the previous step, because of something new.
    Return {
        /// Which.
        requirement: ItemId,
        /// The day.
        on: Date,
        /// By whom of us.
        by: Option<PersonRef>,
    },
    /// The answer is agreed for a day, or for another one: the earlier ones stay, as slips.
    Agree {
        /// Which.
        requirement: ItemId,
        /// The day of the answer.
        answer_by: Date,
    },
    /// It is answered.
    Answer {
        /// Which.
        requirement: ItemId,
        /// How.
        answer: Box<Reply>,
    },
    /// A field of an action of the account's plan.
    Follow {
        /// Which action.
        action: ItemId,
        /// Which field.
        field: ActionField,
        /// Its new value.
        value: Value,
    },
}

/// An answer as it is given: what stands in the file already is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// Which way.
    pub outcome: Outcome,
    /// The day, where none is known yet.
    pub on: Date,
    /// By whom of us, where nobody is known yet.
    pub by: Option<PersonRef>,
    /// What is given, where nothing is known yet and something is given.
    pub conceded: Option<Concession>,
    /// What follows from it once granted: what we deliver, what they owe. They get ids of their own and point
    /// back at the requirement; where it has such actions already, they are left alone.
    pub follow: Vec<Action>,
}

/// One field of an action of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionField {
    /// What is to be done; required.
    Text,
    /// Who does it.
    Owner,
    /// Until when.
    Due,
    /// When it was done.
    Done,
}

/// What an edit did to a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequirementChange {
    /// It was captured, or copied.
    Added,
    /// It was removed.
    Removed,
    /// A field was set.
    Set(RequirementField),
    /// It went on to a step.
    Advanced(Step),
    /// It went past the gate of the step before, on to this one.
    Bypassed(Step),
    /// It went back to a step.
    Returned(Step),
    /// The day of its answer was agreed.
    Agreed,
    /// That day was moved.
    Renegotiated,
    /// It was answered.
    Answered(Outcome),
    /// An action that follows from it was changed.
    Followed(ActionField),
}

impl Transaction<'_> {
    pub(super) fn edit_requirement(
        &mut self,
        id: &AccountId,
        edit: RequirementEdit,
    ) -> Result<Label, Refusal> {
        let (at, mut account) = self.account(id)?;
        let (title, change) = apply(&mut account, edit)?;
        let label = Label::Requirement {
            account: account.name.clone(),
            title,
            change,
        };
        self.put_account(at, account);
        Ok(label)
    }
}

/// Does the edit to a copy of the account; gives the title it is known by and what was done.
fn apply(
    account: &mut Account,
    edit: RequirementEdit,
) -> Result<(String, RequirementChange), Refusal> {
    match edit {
        RequirementEdit::Add { requirement, after } => add(account, *requirement, after.as_ref()),
        RequirementEdit::Remove(id) => {
            let at = place(account, &id)?;
            let removed = account.requirements.remove(at);
            Ok((removed.title, RequirementChange::Removed))
        }
        RequirementEdit::Follow {
            action,
            field,
            value,
        } => follow(account, &action, field, &value),
        RequirementEdit::Answer {
            requirement,
            answer,
        } => reply(account, &requirement, *answer),
        RequirementEdit::Set {
            requirement,
            field,
            value,
            on,
        } => {
            let moves = field == RequirementField::AnswerBy;
            change(account, &requirement, |r| {
                let slips = r.slips();
                field.set(r, &value, on)?;
                let renegotiated = moves && r.slips() > slips;
                Ok(if renegotiated {
                    RequirementChange::Renegotiated
                } else {
                    RequirementChange::Set(field)
                })
            })
        }
        RequirementEdit::RemoveItem { requirement, field } => change(account, &requirement, |r| {
            remove_item(r, field);
            Ok(RequirementChange::Set(field))
        }),
        RequirementEdit::Advance {
            requirement,
            on,
            by,
            bypass,
        } => change(account, &requirement, |r| {
            r.advance(on, by, bypass.as_deref())
        }),
        RequirementEdit::Return {
            requirement,
            on,
            by,
        } => change(account, &requirement, |r| r.go_back(on, by)),
        RequirementEdit::Agree {
            requirement,
            answer_by,
        } => change(account, &requirement, |r| r.agree(answer_by)),
    }
}

fn place(account: &Account, id: &ItemId) -> Result<usize, Refusal> {
    let at = account.requirements.iter().position(|r| r.id == *id);
    at.ok_or_else(|| Refusal::NoSuchRequirement(id.clone()))
}

fn change(
    account: &mut Account,
    id: &ItemId,
    with: impl FnOnce(&mut Requirement) -> Result<RequirementChange, Refusal>,
) -> Result<(String, RequirementChange), Refusal> {
    let found = account.requirements.iter_mut().find(|r| r.id == *id);
    let requirement = found.ok_or_else(|| Refusal::NoSuchRequirement(id.clone()))?;
    let change = with(requirement)?;
    Ok((requirement.title.clone(), change))
}

fn add(
    account: &mut Account,
    new: Requirement,
    after: Option<&ItemId>,
) -> Result<(String, RequirementChange), Refusal> {
    if account.requirements.iter().any(|r| r.id == new.id) {
        return Err(Refusal::Taken(new.id.to_string()));
    }
    if new.title.trim().is_empty() {
        return Err(Unfit::Required.into());
    }
    let after = after.and_then(|id| account.requirements.iter().position(|r| r.id == *id));
    let at = after.map_or(account.requirements.len(), |at| at + 1);
    let title = new.title.clone();
    account.requirements.insert(at, new);
    Ok((title, RequirementChange::Added))
}

/// The item of a list that a field is part of goes; of the agreed days, the last one.
fn remove_item(requirement: &mut Requirement, field: RequirementField) {
    let drop_at = |at: usize, len: usize| (at < len).then_some(at);
    match field {
        RequirementField::Opinion(at, _) => {
            if let Some(at) = drop_at(at, requirement.opinions.len()) {
                requirement.opinions.remove(at);
            }
        }
        RequirementField::Option(at) => {
            if let Some(at) = drop_at(at, requirement.options.len()) {
                requirement.options.remove(at);
            }
        }
        RequirementField::Obtained(at, _) => {
            if let Some(answer) = &mut requirement.answer
                && at < answer.obtained.len()
            {
                answer.obtained.remove(at);
            }
        }
        RequirementField::AnswerBy => drop(requirement.answer_by.pop()),
        _ => {}
    }
}

/// An answer is given. A granted one is followed until both sides have done what they owe.
fn reply(
    account: &mut Account,
    id: &ItemId,
    reply: Reply,
) -> Result<(String, RequirementChange), Refusal> {
    let outcome = reply.outcome;
    let follow = if outcome.is_granted() {
        reply.follow.clone()
    } else {
        Vec::new()
    };
    let done = change(account, id, |requirement| {
        let answer = requirement.answer.get_or_insert_with(Answer::default);
        answer.outcome = Some(outcome);
        answer.date = answer.date.or(Some(reply.on));
        answer.by = answer.by.take().or(reply.by);
        if outcome.is_granted() {
            answer.conceded = answer.conceded.take().or(reply.conceded);
        }
        Ok(RequirementChange::Answered(outcome))
    })?;
    let actions = &mut account.plan.actions;
    if !actions
        .iter()
        .any(|action| action.from.as_ref() == Some(id))
    {
        for action in follow {
            let taken = |id: &str| actions.iter().any(|action| action.id.as_str() == id);
            let (id, from) = (numbered("a", taken), Some(id.clone()));
            actions.push(Action { id, from, ..action });
        }
    }
    Ok(done)
}

/// Sets a field of an action; it is known by the requirement it came from, or by its own words.
fn follow(
    account: &mut Account,
    id: &ItemId,
    field: ActionField,
    value: &Value,
) -> Result<(String, RequirementChange), Refusal> {
    let found = account.plan.actions.iter_mut().find(|a| a.id == *id);
    let action = found.ok_or_else(|| Refusal::NoSuchAction(id.clone()))?;
    field.set(action, value)?;
    Ok((action.text.clone(), RequirementChange::Followed(field)))
}

impl ActionField {
    /// What kind of value it takes.
    pub const fn kind(self) -> crate::domain::field::Kind {
        use crate::domain::field::Kind;
        match self {
            Self::Text => Kind::Text,
            Self::Owner => Kind::Person,
            Self::Due | Self::Done => Kind::Date,
        }
    }

    /// What an action holds in it.
    pub fn get(self, action: &Action) -> Value {
        match self {
            Self::Text => Value::Text(action.text.clone()),
            Self::Owner => Value::person(action.owner.as_ref()),
            Self::Due => Value::date(action.due),
            Self::Done => Value::date(action.done),
        }
    }

    fn set(self, action: &mut Action, value: &Value) -> Result<(), Unfit> {
        use crate::domain::field::{day, person, words};
        match self {
            Self::Text => action.text = words(value)?.ok_or(Unfit::Required)?,
            Self::Owner => action.owner = person(value)?,
            Self::Due => action.due = day(value)?,
            Self::Done => action.done = day(value)?,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
