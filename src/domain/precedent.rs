//! Precedents: what was answered to the same kind of request elsewhere.

use super::requirement::{Requirement, RequirementKind};
use super::{AccountId, Portfolio};

/// An answer given to another account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Precedent {
    /// The place of the account in the portfolio.
    pub account: usize,
    /// The place of the requirement in the account.
    pub requirement: usize,
}

impl Precedent {
    /// The requirement that was answered, where the portfolio is still the same.
    pub fn find<'p>(
        &self,
        portfolio: &'p Portfolio,
    ) -> Option<(&'p super::Account, &'p Requirement)> {
        let account = portfolio.accounts().get(self.account)?;
        Some((account, account.requirements.get(self.requirement)?))
    }
}

/// The answers to requirements of a kind that were given to other accounts, the newest first. What was
/// taken back was not answered.
pub fn precedents(
    portfolio: &Portfolio,
    besides: &AccountId,
    kind: RequirementKind,
) -> Vec<Precedent> {
    let others = portfolio.accounts().iter().enumerate();
    let others = others.filter(|(_, account)| account.id != *besides);
    let mut found: Vec<_> = others
        .flat_map(|(at, account)| {
            let all = account.requirements.iter().enumerate();
            all.map(move |(place, requirement)| (at, place, requirement))
        })
        .filter(|(.., requirement)| requirement.kind == Some(kind) && is_decided(requirement))
        .collect();
    found.sort_by_key(|(at, place, r)| (std::cmp::Reverse(r.answered_on()), *at, *place));
    let precedents = found
        .into_iter()
        .map(|(account, requirement, _)| Precedent {
            account,
            requirement,
        });
    precedents.collect()
}

fn is_decided(requirement: &Requirement) -> bool {
    use super::requirement::Outcome;
    let outcome = requirement.answer.as_ref().and_then(|a| a.outcome);
    outcome.is_some_and(|outcome| outcome != Outcome::Withdrawn)
}

#[cfg(test)]
mod tests;
