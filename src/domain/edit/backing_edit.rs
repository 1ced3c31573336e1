//! Edits of what stands behind the key accounts: management's support, and the managers themselves.

use jiff::civil::Date;

use super::{Label, Refusal, Transaction};
use crate::domain::field::{PersonField, SupportField, Value};
use crate::domain::id::slug;
use crate::domain::people::{Person, Support, SupportItem};
use crate::domain::{PersonRef, Portfolio};

/// Something to be changed about what stands behind the key accounts.
#[derive(Debug, Clone, PartialEq)]
pub enum BackingEdit {
    /// A sign is so, as of a day.
    Confirm {
        /// Which sign.
        item: SupportItem,
        /// On which day.
        on: Date,
    },
    /// A sign is not so, or no longer.
    Withdraw(SupportItem),
    /// A field of a sign.
    SetSupport {
        /// Which sign.
        item: SupportItem,
        /// Which field.
        field: SupportField,
        /// Its new value.
        value: Value,
    },
    /// A field of somebody on our side. Who was but a name so far is listed from then on.
    SetPerson {
        /// Who, by id or name.
        person: PersonRef,
        /// Which field.
        field: PersonField,
        /// Its new value.
        value: Value,
        /// The day on which it is said.
        on: Date,
    },
}

/// What an edit did to what stands behind the key accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackingLabel {
    /// A sign was said to be so.
    Confirmed(SupportItem),
    /// A sign was said not to be so.
    Withdrawn(SupportItem),
    /// A field of a sign was set.
    Support(SupportItem, SupportField),
    /// A field of somebody was set.
    Person {
        /// Their name.
        name: String,
        /// Which field.
        field: PersonField,
    },
}

impl Transaction<'_> {
    pub(super) fn edit_backing(&mut self, edit: BackingEdit) -> Result<Label, Refusal> {
        let label = match edit {
            BackingEdit::Confirm { item, on } => {
                self.change_support(item, |sign| {
                    (sign.done, sign.date) = (true, Some(on));
                    Ok(())
                })?;
                BackingLabel::Confirmed(item)
            }
            BackingEdit::Withdraw(item) => {
                self.change_support(item, |sign| {
                    sign.done = false;
                    Ok(())
                })?;
                BackingLabel::Withdrawn(item)
            }
            BackingEdit::SetSupport { item, field, value } => {
                self.change_support(item, |sign| Ok(field.set(sign, &value)?))?;
                BackingLabel::Support(item, field)
            }
            BackingEdit::SetPerson {
                person,
                field,
                value,
                on,
            } => {
                let name = self.portfolio().person_name(&person).to_owned();
                self.set_person(&person, field, &value, on)?;
                BackingLabel::Person { name, field }
            }
        };
        Ok(Label::Backing(label))
    }

    /// Changes a sign. One that is not listed yet is put where the source names it.
    fn change_support(
        &mut self,
        item: SupportItem,
        with: impl FnOnce(&mut Support) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let mut support = self.portfolio().support().to_vec();
        if let Some(known) = support.iter_mut().find(|sign| sign.item == item) {
            with(known)?;
        } else {
            let mut sign = Support::unknown(item);
            with(&mut sign)?;
            if sign == Support::unknown(item) {
                return Ok(());
            }
            let after = support.iter().position(|sign| sign.item > item);
            support.insert(after.unwrap_or(support.len()), sign);
        }
        self.put_support(support);
        Ok(())
    }

    fn set_person(
        &mut self,
        who: &PersonRef,
        field: PersonField,
        value: &Value,
        on: Date,
    ) -> Result<(), Refusal> {
        let terms = (self.portfolio().scale(), on);
        let known = self.portfolio().person_meant(who).map(|it| it.id.clone());
        let mut people = self.portfolio().people().to_vec();
        if let Some(person) = people.iter_mut().find(|it| Some(&it.id) == known.as_ref()) {
            field.set(person, value, terms)?;
        } else {
            let mut person = Person::named(free_id(self.portfolio(), who).into(), who.as_str());
            field.set(&mut person, value, terms)?;
            if field.get(&person).is_empty() {
                return Ok(());
            }
            people.push(person);
        }
        self.put_people(people);
        Ok(())
    }
}

/// An id for somebody who was but a name: no listed person has it, and no other name reads like it.
fn free_id(portfolio: &Portfolio, who: &PersonRef) -> String {
    let accounts = portfolio.accounts().iter();
    let named: Vec<&PersonRef> = accounts
        .flat_map(|account| account.manager.iter().chain(&account.sponsor))
        .filter(|named| *named != who)
        .collect();
    slug(who.as_str(), |id| {
        let listed = portfolio.people().iter().any(|it| it.id.as_str() == id);
        listed || named.iter().any(|named| named.as_str() == id)
    })
}

#[cfg(test)]
mod tests;
