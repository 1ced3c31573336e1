//! The card of a requirement as a form: the fields of one of its steps, and of what follows from its
//! answer.

use crate::domain::edit::{ActionField, Edit, RequirementEdit};
use crate::domain::field::requirement_field::{ObtainedPart, OpinionPart};
use crate::domain::field::{AccountField, RequirementField, Value};
use crate::domain::plan::Action;
use crate::domain::price_call::{PriceCall, Unknown};
use crate::domain::promise::gate::Missing;
use crate::domain::requirement::{Requirement, Step};
use crate::domain::{Account, AccountId, ItemId};

use super::form::FieldRef;
use super::model::Model;

/// The card of a requirement, at one of its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Of which account.
    pub account: AccountId,
    /// Which requirement.
    pub requirement: ItemId,
    /// Whose fields are shown; GO where it is closed.
    pub step: Step,
}

impl Card {
    /// The card of a requirement, at the step it stands at.
    pub fn of(account: &Account, requirement: &Requirement) -> Self {
        Self {
            account: account.id.clone(),
            requirement: requirement.id.clone(),
            step: requirement.step.min(Step::Go),
        }
    }

    /// The same card at another step.
    #[must_use]
    pub fn at(&self, step: Step) -> Self {
        Self {
            step: step.min(Step::Go),
            ..self.clone()
        }
    }

    /// The requirement and its account; none when it is gone.
    pub fn find<'m>(
        &self,
        portfolio: &'m crate::domain::Portfolio,
    ) -> Option<(&'m Account, &'m Requirement)> {
        let account = portfolio.account(&self.account)?;
        let requirement = account
            .requirements
            .iter()
            .find(|r| r.id == self.requirement)?;
        Some((account, requirement))
    }

    /// Its fields: those of the step, and those of the account that a price call has to ask for.
    pub(super) fn fields(&self, model: &Model) -> Vec<FieldRef> {
        let Some((account, requirement)) = self.find(&model.portfolio) else {
            return Vec::new();
        };
        let own = RequirementField::of(requirement, self.step);
        let mut fields: Vec<_> = own.into_iter().map(FieldRef::Requirement).collect();
        if self.step == Step::Go {
            let count = follows(account, &requirement.id).count();
            let parts = [
                ActionField::Text,
                ActionField::Owner,
                ActionField::Due,
                ActionField::Done,
            ];
            let of_action = |at| parts.map(|part| FieldRef::Follow(at, part));
            fields.extend((0..count).flat_map(of_action));
        }
        let asked = asked(account, requirement, model.closed_year());
        let ask = FieldRef::Requirement(RequirementField::AskPercent);
        let after = fields.iter().position(|field| *field == ask);
        let at = after.map_or(fields.len(), |at| at + 1);
        fields.splice(at..at, asked);
        fields
    }

    /// What a field holds.
    pub(super) fn value(&self, field: FieldRef, model: &Model) -> Value {
        let Some((account, requirement)) = self.find(&model.portfolio) else {
            return Value::Empty;
        };
        match field {
            FieldRef::Requirement(field) => field.get(requirement),
            FieldRef::Account(field) => field.get(account),
            FieldRef::Follow(at, part) => {
                let action = follows(account, &requirement.id).nth(at);
                action.map_or(Value::Empty, |action| part.get(action))
            }
            _ => Value::Empty,
        }
    }

    /// The edit that puts a value into a field. An outcome is an answer, with all that goes with it.
    pub(super) fn edit(&self, field: FieldRef, value: Value, model: &Model) -> Option<Edit> {
        let (account, requirement) = self.find(&model.portfolio)?;
        let edit = match (field, value) {
            (FieldRef::Account(field), value) => {
                return Some(Edit::SetAccount {
                    account: account.id.clone(),
                    field,
                    value,
                });
            }
            (FieldRef::Requirement(RequirementField::Outcome), Value::Outcome(outcome)) => {
                model.answering(account, requirement, outcome)
            }
            (FieldRef::Requirement(field), value) => RequirementEdit::Set {
                requirement: requirement.id.clone(),
                field,
                value,
                on: model.today,
            },
            (FieldRef::Follow(at, part), value) => RequirementEdit::Follow {
                action: follows(account, &requirement.id).nth(at)?.id.clone(),
                field: part,
                value,
            },
            _ => return None,
        };
        Some(Edit::Requirement {
            account: account.id.clone(),
            edit,
        })
    }

    /// The edit that takes away what a field holds: of a list, the whole item.
    pub(super) fn clearing(&self, field: FieldRef, model: &Model) -> Option<Edit> {
        use RequirementField as F;
        let FieldRef::Requirement(own) = field else {
            return self.edit(field, Value::Empty, model);
        };
        let is_item = matches!(own, F::Opinion(..) | F::Option(_) | F::Obtained(..));
        if !is_item {
            return self.edit(field, Value::Empty, model);
        }
        let edit = RequirementEdit::RemoveItem {
            requirement: self.requirement.clone(),
            field: own,
        };
        Some(Edit::Requirement {
            account: self.account.clone(),
            edit,
        })
    }

    /// The place of the field where the first thing the gate asks for is written; of the first field where
    /// nothing is missing.
    pub(super) fn first_missing(&self, model: &Model) -> usize {
        let missing = self.find(&model.portfolio);
        let missing = missing.and_then(|(_, r)| r.missing_at(self.step).into_iter().next());
        let field = missing.map(|missing| FieldRef::Requirement(wanted(missing)));
        let fields = self.fields(model);
        let at = field.and_then(|wanted| fields.iter().position(|field| *field == wanted));
        at.unwrap_or_default()
    }

    /// The field that one more item of the step's list is begun in.
    pub(super) fn free_item(&self, model: &Model) -> Option<usize> {
        use RequirementField as F;
        let (_, requirement) = self.find(&model.portfolio)?;
        let wanted = match self.step {
            Step::Stop => return None,
            Step::Wait => F::Opinion(requirement.opinions.len(), OpinionPart::Function),
            Step::Go | Step::Closed => {
                let obtained = requirement.answer.as_ref().map_or(0, |a| a.obtained.len());
                F::Obtained(obtained, ObtainedPart::Kind)
            }
        };
        let fields = self.fields(model);
        fields
            .iter()
            .position(|field| *field == FieldRef::Requirement(wanted))
    }
}

/// What follows from the answer to a requirement, in the order of the plan: ours first, then theirs.
pub fn follows<'a>(
    account: &'a Account,
    requirement: &'a ItemId,
) -> impl Iterator<Item = &'a Action> {
    let actions = account.plan.actions.iter();
    actions.filter(move |action| action.from.as_ref() == Some(requirement))
}

/// The fields of the account that the price call of a requirement has to ask for.
fn asked(account: &Account, requirement: &Requirement, closed: i16) -> Vec<FieldRef> {
    let unknown = PriceCall::of(account, requirement, closed).map(|call| call.unknown());
    let fields = unknown
        .unwrap_or_default()
        .into_iter()
        .map(|unknown| match unknown {
            Unknown::Revenue => AccountField::Revenue(closed),
            Unknown::Margin => AccountField::Margin(closed),
        });
    fields.map(FieldRef::Account).collect()
}

/// Where what a gate asks for is written.
const fn wanted(missing: Missing) -> RequirementField {
    use RequirementField as F;
    match missing {
        Missing::Object => F::Object,
        Missing::FinalObjective => F::FinalObjective,
        Missing::Reformulation => F::Reformulation,
        Missing::Confirmation => F::Confirmed,
        Missing::AgreedDate => F::AnswerBy,
        Missing::Opinion => F::Opinion(0, OpinionPart::Function),
        Missing::Recommendation => F::Recommendation,
        Missing::Outcome => F::Outcome,
        Missing::AnswerDate => F::AnsweredOn,
        Missing::AnsweredBy => F::AnsweredBy,
        Missing::RefusalReason => F::Reason,
    }
}
