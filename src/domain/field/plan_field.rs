//! The lists that make an account's plan, and the fields of what stands in them.
//!
//! Objectives, actions, risks, milestones, decisions, the people over there and what they got: seven
//! lists of small things with an id. They are read, set, added to and reordered the same way, so the
//! way stands here once; what differs is which fields a thing has.

mod item;

use super::Kind;
use crate::domain::Account;

pub use item::PlanItem;
pub(in crate::domain) use item::{Items, ItemsMut};

/// One of the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanList {
    /// What they want, and what we want there.
    Objectives,
    /// What is to be done.
    Actions,
    /// What could go wrong.
    Risks,
    /// Dated moments.
    Milestones,
    /// What is asked of management.
    Decisions,
    /// Who is who over there.
    Stakeholders,
    /// What they got out of us.
    Benefits,
}

/// One field of an item of one of the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanField {
    /// In words; required, but for a milestone that its kind names.
    Text,
    /// Whose objective it is.
    Whose,
    /// How an objective is measured.
    Measure,
    /// Who does it.
    Owner,
    /// Until when.
    Due,
    /// When it was done.
    Done,
    /// Whether it was agreed on with the account.
    Shared,
    /// What we would do about a risk.
    Response,
    /// What kind of moment it is.
    Kind,
    /// What somebody is called; required.
    Name,
    /// What they do.
    Function,
    /// What they do in a purchase.
    Role,
    /// How they stand towards us.
    Support,
    /// How well we know them.
    Coverage,
    /// Who of us holds the link.
    HeldBy,
    /// Their boss.
    ReportsTo,
    /// When we last spoke.
    LastContact,
    /// When it was delivered.
    Date,
    /// What it is worth to them.
    Amount,
    /// Who over there says so.
    ConfirmedBy,
}

impl PlanList {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Objectives,
        Self::Actions,
        Self::Risks,
        Self::Milestones,
        Self::Decisions,
        Self::Stakeholders,
        Self::Benefits,
    ];

    /// The fields its items have, in the order of a form.
    pub const fn fields(self) -> &'static [PlanField] {
        use PlanField as F;
        match self {
            Self::Objectives => &[F::Text, F::Measure, F::Whose],
            Self::Actions => &[F::Text, F::Owner, F::Due, F::Done, F::Shared],
            Self::Risks => &[F::Text, F::Response],
            Self::Milestones => &[F::Kind, F::Text, F::Due, F::Done],
            Self::Decisions => &[F::Text, F::Due, F::Done],
            Self::Benefits => &[F::Text, F::Date, F::Amount, F::ConfirmedBy],
            Self::Stakeholders => &[
                F::Name,
                F::Function,
                F::Role,
                F::Support,
                F::Coverage,
                F::HeldBy,
                F::ReportsTo,
                F::LastContact,
            ],
        }
    }

    /// What its items are known by.
    pub const fn title(self) -> PlanField {
        match self {
            Self::Stakeholders => PlanField::Name,
            _ => PlanField::Text,
        }
    }

    /// The day that can be moved, where its items have one.
    pub const fn day(self) -> Option<PlanField> {
        match self {
            Self::Actions | Self::Milestones | Self::Decisions => Some(PlanField::Due),
            Self::Stakeholders => Some(PlanField::LastContact),
            Self::Benefits => Some(PlanField::Date),
            Self::Objectives | Self::Risks => None,
        }
    }

    /// The day that says it is done: done, delivered, spoken to.
    pub const fn done(self) -> Option<PlanField> {
        match self {
            Self::Actions | Self::Milestones | Self::Decisions => Some(PlanField::Done),
            _ => self.day(),
        }
    }

    /// What the ids of its items begin with, where nobody gives them one.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Objectives => "o",
            Self::Actions => "a",
            Self::Risks => "r",
            Self::Milestones => "s",
            Self::Decisions => "d",
            Self::Stakeholders => "p",
            Self::Benefits => "b",
        }
    }

    /// Its items in an account.
    pub fn of(self, account: &Account) -> impl Iterator<Item = &dyn PlanItem> {
        let items = self.items(account);
        (0..items.count()).filter_map(move |at| items.at(at))
    }

    /// The item of an account with an id.
    pub fn find<'a>(self, account: &'a Account, id: &str) -> Option<&'a dyn PlanItem> {
        self.of(account).find(|item| item.id().as_str() == id)
    }

    fn items(self, account: &Account) -> &dyn Items {
        let plan = &account.plan;
        match self {
            Self::Objectives => &plan.objectives,
            Self::Actions => &plan.actions,
            Self::Risks => &plan.risks,
            Self::Milestones => &plan.milestones,
            Self::Decisions => &plan.decisions,
            Self::Stakeholders => &account.stakeholders,
            Self::Benefits => &account.benefits,
        }
    }

    pub(in crate::domain) fn items_mut(self, account: &mut Account) -> &mut dyn ItemsMut {
        let plan = &mut account.plan;
        match self {
            Self::Objectives => &mut plan.objectives,
            Self::Actions => &mut plan.actions,
            Self::Risks => &mut plan.risks,
            Self::Milestones => &mut plan.milestones,
            Self::Decisions => &mut plan.decisions,
            Self::Stakeholders => &mut account.stakeholders,
            Self::Benefits => &mut account.benefits,
        }
    }
}

impl PlanField {
    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Text | Self::Measure | Self::Response | Self::Name | Self::Function => Kind::Text,
            Self::Due | Self::Done | Self::LastContact | Self::Date => Kind::Date,
            Self::Owner => Kind::Person,
            Self::HeldBy => Kind::People,
            Self::ReportsTo | Self::ConfirmedBy => Kind::Contact,
            Self::Amount => Kind::Number,
            Self::Whose => Kind::Whose,
            Self::Shared => Kind::Shared,
            Self::Kind => Kind::MilestoneKind,
            Self::Role => Kind::BuyingRole,
            Self::Support => Kind::Attitude,
            Self::Coverage => Kind::Coverage,
        }
    }
}

#[cfg(test)]
mod tests;
