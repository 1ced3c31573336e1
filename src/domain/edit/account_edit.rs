//! Edits of accounts and their scores.

use super::{Label, Refusal, Transaction};
use crate::domain::criterion::Criterion;
use crate::domain::field::{AccountField, Value};
use crate::domain::{Account, AccountId, CriterionId, Scale, Score};

impl Transaction<'_> {
    pub(super) fn add_account(
        &mut self,
        account: Account,
        after: Option<&AccountId>,
    ) -> Result<Label, Refusal> {
        if self.portfolio().account(&account.id).is_some() {
            return Err(Refusal::Taken(account.id.to_string()));
        }
        let at = after
            .and_then(|id| self.portfolio().account_index(id))
            .map_or(self.portfolio().accounts.len(), |at| at + 1);
        let label = Label::AccountAdded(account.name.clone());
        self.insert_account(at, account);
        Ok(label)
    }

    pub(super) fn remove_account(&mut self, id: &AccountId) -> Result<Label, Refusal> {
        let (at, account) = self.account(id)?;
        self.take_account(at);
        Ok(Label::AccountRemoved(account.name))
    }

    pub(super) fn set_account(
        &mut self,
        id: &AccountId,
        field: AccountField,
        value: &Value,
    ) -> Result<Label, Refusal> {
        let (at, mut account) = self.account(id)?;
        field.set(&mut account, value, self.portfolio().scale())?;
        let label = Label::AccountChanged {
            account: account.name.clone(),
            field,
        };
        self.put_account(at, account);
        Ok(label)
    }

    pub(super) fn set_score(
        &mut self,
        id: &AccountId,
        criterion: &CriterionId,
        score: Option<Score>,
    ) -> Result<Label, Refusal> {
        let (at, mut account) = self.account(id)?;
        let Some((_, _, on)) = self.portfolio().criteria.find(criterion) else {
            return Err(Refusal::NoSuchCriterion(criterion.clone()));
        };
        if let Some(score) = &score {
            check_score(on, score, self.portfolio().scale())?;
        }
        let (account_name, criterion_name) = (account.name.clone(), on.name.clone());
        let scored = score.is_some();
        match score {
            Some(score) => drop(account.scores.insert(criterion.clone(), score)),
            None => drop(account.scores.remove(criterion)),
        }
        self.put_account(at, account);
        Ok(if scored {
            Label::Scored {
                account: account_name,
                criterion: criterion_name,
            }
        } else {
            Label::Unscored {
                account: account_name,
                criterion: criterion_name,
            }
        })
    }

    /// An account by its id: its place, and a copy to be changed.
    pub(super) fn account(&self, id: &AccountId) -> Result<(usize, Account), Refusal> {
        let at = self.portfolio().account_index(id);
        let found = at.and_then(|at| Some((at, self.portfolio().accounts.get(at)?)));
        match found {
            Some((at, account)) => Ok((at, account.as_ref().clone())),
            None => Err(Refusal::NoSuchAccount(id.clone())),
        }
    }
}

/// A computed criterion takes no score, a rated one only what lies on the scale.
fn check_score(on: &Criterion, score: &Score, scale: Scale) -> Result<(), Refusal> {
    if !on.is_entered() {
        return Err(Refusal::Computed(on.id.clone()));
    }
    if !score.value.is_finite() {
        return Err(Refusal::NotFinite);
    }
    if on.is_rated() && !scale.contains(score.value) {
        return Err(Refusal::OffScale {
            value: score.value,
            scale,
        });
    }
    Ok(())
}
