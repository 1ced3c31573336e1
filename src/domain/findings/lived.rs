//! Question 4: are the benefits lived at the accounts, and is no more promised than can be kept?

use super::Severity::{Alarm, Hint, Warning};
use super::{Facts, Place, Subject, facts};
use crate::domain::field::AccountField;
use crate::domain::promise::gate::Missing;
use crate::domain::promise::{Promise, days_between};
use crate::domain::requirement::{Requirement, Step};
use crate::domain::stage::{Prerequisite, Stage};
use crate::domain::{AccountId, ItemId};

/// A key account with no benefit confirmed for so many days is praised, not served.
pub const BENEFIT_DAYS: i32 = 365;

/// What can be said about promises, stages and benefits.
#[derive(Debug, Clone, PartialEq)]
pub enum LivedWarning {
    /// The day agreed for an answer is over: a broken promise.
    PromiseOverdue {
        /// Which requirement.
        requirement: ItemId,
        /// For how many days.
        days: i32,
    },
    /// Granted though a gate was passed without what it asks for.
    FastYes {
        /// Which requirement.
        requirement: ItemId,
    },
    /// It has been lying in STOP for two weeks or more.
    LongStop {
        /// Which requirement.
        requirement: ItemId,
        /// For how many days.
        days: i32,
    },
    /// It is being analysed, and no day was agreed for the answer.
    NoAgreedDate {
        /// Which requirement.
        requirement: ItemId,
    },
    /// A stage is aimed for, and a prerequisite of it is not shown: utopian (source).
    UtopianTarget {
        /// The stage aimed for.
        target: Stage,
        /// The first prerequisite that is missing.
        missing: Prerequisite,
    },
    /// A key account to which no confirmed benefit was delivered within a year.
    NoConfirmedBenefit,
}

impl LivedWarning {
    /// What it is, whatever its arguments.
    pub(super) const fn facts(&self) -> Facts {
        match self {
            Self::PromiseOverdue { .. } => facts("promise-overdue", Alarm),
            Self::FastYes { .. } => facts("fast-yes", Warning),
            Self::LongStop { .. } => facts("long-stop", Warning),
            Self::NoAgreedDate { .. } => facts("no-agreed-date", Warning),
            Self::UtopianTarget { .. } => facts("utopian-target", Warning),
            Self::NoConfirmedBenefit => facts("no-confirmed-benefit", Hint),
        }
    }

    /// Where it is mended.
    pub(super) fn place(&self, account: Option<&AccountId>) -> Place {
        Place::of(account, |account| match self {
            Self::PromiseOverdue { requirement, .. }
            | Self::FastYes { requirement }
            | Self::LongStop { requirement, .. }
            | Self::NoAgreedDate { requirement } => {
                Place::Requirement(account, requirement.clone())
            }
            Self::UtopianTarget { missing, .. } => {
                Place::Field(account, AccountField::Evidence(*missing))
            }
            Self::NoConfirmedBenefit => Place::Benefits(account),
        })
    }

    /// The requirement it is about.
    pub(super) const fn item(&self) -> Option<&ItemId> {
        match self {
            Self::PromiseOverdue { requirement, .. }
            | Self::FastYes { requirement }
            | Self::LongStop { requirement, .. }
            | Self::NoAgreedDate { requirement } => Some(requirement),
            Self::UtopianTarget { .. } | Self::NoConfirmedBenefit => None,
        }
    }
}

/// What is said to one account.
pub(super) fn of_account(subject: &Subject<'_>, say: &mut impl FnMut(LivedWarning)) {
    for requirement in &subject.account.requirements {
        of_requirement(requirement, subject, say);
    }
    let stage = &subject.account.stage;
    if let (Some(target), Some(missing)) = (stage.target, stage.missing().next()) {
        say(LivedWarning::UtopianTarget { target, missing });
    }
    if subject.is_key() && !has_recent_benefit(subject) {
        say(LivedWarning::NoConfirmedBenefit);
    }
}

fn of_requirement(
    requirement: &Requirement,
    subject: &Subject<'_>,
    say: &mut impl FnMut(LivedWarning),
) {
    let id = || requirement.id.clone();
    if let Promise::Overdue { days, .. } = requirement.promise(subject.today) {
        let requirement = id();
        say(LivedWarning::PromiseOverdue { requirement, days });
    }
    if requirement.is_fast_yes() {
        say(LivedWarning::FastYes { requirement: id() });
    }
    if let Some(days) = requirement.long_in_stop(subject.today) {
        let requirement = id();
        say(LivedWarning::LongStop { requirement, days });
    }
    let lacks_date = || requirement.missing().contains(&Missing::AgreedDate);
    if requirement.step == Step::Wait && !requirement.is_answered() && lacks_date() {
        say(LivedWarning::NoAgreedDate { requirement: id() });
    }
}

/// Whether a benefit was delivered within a year, and confirmed by somebody there.
fn has_recent_benefit(subject: &Subject<'_>) -> bool {
    let confirmed = subject
        .account
        .benefits
        .iter()
        .filter(|b| b.confirmed_by.is_some());
    let mut dates = confirmed.filter_map(|benefit| benefit.date);
    dates.any(|date| days_between(date, subject.today) <= BENEFIT_DAYS)
}
