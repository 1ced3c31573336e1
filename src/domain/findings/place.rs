//! Where a finding is mended: what one key takes the user to.

use crate::domain::criterion::Axis;
use crate::domain::field::AccountField;
use crate::domain::people::SupportItem;
use crate::domain::{AccountId, CriterionId, ItemId, PersonRef};

/// A place of the portfolio where something can be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The list of accounts.
    Accounts,
    /// The criteria and their weights.
    Criteria,
    /// The weights of an axis.
    Weights(Axis),
    /// The weight of a criterion.
    Criterion(CriterionId),
    /// The ends of a criterion's rule, in its form.
    Rule(CriterionId),
    /// The portfolio's objectives.
    Objectives,
    /// One of the portfolio's objectives.
    Objective(ItemId),
    /// One sign of management's support.
    Support(SupportItem),
    /// A new review of all positions.
    Review,
    /// The accounts of one of our people.
    Person(PersonRef),
    /// Whom one of our people reports to.
    ReportsTo(PersonRef),
    /// A field of an account.
    Field(AccountId, AccountField),
    /// The score of an account on a criterion.
    Score(AccountId, CriterionId),
    /// The scorecard of an account, or one indicator of it.
    Scorecard(AccountId, Option<ItemId>),
    /// A requirement of an account.
    Requirement(AccountId, ItemId),
    /// The people at an account, or one of them.
    Stakeholders(AccountId, Option<ItemId>),
    /// The benefits an account got.
    Benefits(AccountId),
    /// The dated moments of an account's plan.
    Moments(AccountId),
    /// The moment at which an account's plan is presented.
    Presentation(AccountId),
    /// An action of an account's plan.
    Action(AccountId, ItemId),
}

impl Place {
    /// The account it belongs to, if it belongs to one.
    pub const fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Accounts
            | Self::Criteria
            | Self::Weights(_)
            | Self::Criterion(_)
            | Self::Rule(_)
            | Self::Objectives
            | Self::Objective(_)
            | Self::Support(_)
            | Self::Review
            | Self::Person(_)
            | Self::ReportsTo(_) => None,
            Self::Field(account, _)
            | Self::Score(account, _)
            | Self::Scorecard(account, _)
            | Self::Requirement(account, _)
            | Self::Stakeholders(account, _)
            | Self::Benefits(account)
            | Self::Moments(account)
            | Self::Presentation(account)
            | Self::Action(account, _) => Some(account),
        }
    }

    /// A place of an account, or the list of accounts where there is none.
    pub(super) fn of(account: Option<&AccountId>, place: impl FnOnce(AccountId) -> Self) -> Self {
        account.cloned().map_or(Self::Accounts, place)
    }
}
