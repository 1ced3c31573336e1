//! Where a finding is mended: what one key takes the user to.

use crate::domain::field::AccountField;
use crate::domain::{AccountId, CriterionId, ItemId, PersonRef};

/// A place of the portfolio where something can be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The list of accounts.
    Accounts,
    /// The criteria and their weights.
    Criteria,
    /// The portfolio's objectives.
    Objectives,
    /// A new review of all positions.
    Review,
    /// The accounts of one of our people.
    Person(PersonRef),
    /// A field of an account.
    Field(AccountId, AccountField),
    /// The score of an account on a criterion.
    Score(AccountId, CriterionId),
    /// The scorecard of an account, or one indicator of it.
    Scorecard(AccountId, Option<ItemId>),
    /// A requirement of an account.
    Requirement(AccountId, ItemId),
    /// The people at an account.
    Stakeholders(AccountId),
    /// The benefits an account got.
    Benefits(AccountId),
}

impl Place {
    /// The account it belongs to, if it belongs to one.
    pub const fn account(&self) -> Option<&AccountId> {
        match self {
            Self::Accounts | Self::Criteria | Self::Objectives | Self::Review | Self::Person(_) => {
                None
            }
            Self::Field(account, _)
            | Self::Score(account, _)
            | Self::Scorecard(account, _)
            | Self::Requirement(account, _)
            | Self::Stakeholders(account)
            | Self::Benefits(account) => Some(account),
        }
    }

    /// A place of an account, or the list of accounts where there is none.
    pub(super) fn of(account: Option<&AccountId>, place: impl FnOnce(AccountId) -> Self) -> Self {
        account.cloned().map_or(Self::Accounts, place)
    }
}
