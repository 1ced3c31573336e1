//! Question 4: are the benefits lived at the accounts, and is no more promised than can be kept?

use super::Severity::{Alarm, Hint, Warning};
use super::{Facts, Place, Subject, facts};
use crate::domain::contacts::ContactMap;
use crate::domain::field::AccountField;
use crate::domain::plan::Stakeholder;
use crate::domain::promise::gate::Missing;
use crate::domain::promise::{Promise, days_between};
use crate::domain::requirement::{Answer, Requirement, Step};
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
    /// Something was given and nothing got in return: it reads as weakness.
    UnreturnedConcession {
        /// By the answer to which requirement.
        requirement: ItemId,
    },
    /// An action of the plan should have been done.
    ActionOverdue {
        /// Which action.
        action: ItemId,
        /// For how many days.
        days: i32,
    },
    /// A stage is claimed that the contact map does not carry.
    StageContradicted {
        /// The stage claimed.
        stage: Stage,
        /// How wide the bridge is.
        map: ContactMap,
    },
    /// A key account at which nobody is listed.
    NoContacts,
    /// Nobody listed decides.
    NoDecisionMaker,
    /// Nobody listed speaks for us when we are not there.
    NoChampion,
    /// Somebody there was not spoken to for 90 days.
    ColdContacts {
        /// How many are cold.
        count: usize,
        /// The coldest of them.
        stakeholder: ItemId,
        /// For how many days.
        days: i32,
    },
    /// A stage is aimed for, and a prerequisite of it is not shown: utopian (source).
    UtopianStage {
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
            Self::UnreturnedConcession { .. } => facts("concession-without-counterpart", Hint),
            Self::ActionOverdue { .. } => facts("action-overdue", Warning),
            Self::StageContradicted { .. } => facts("stage-contradicted", Warning),
            Self::NoContacts => facts("no-contacts", Warning),
            Self::NoDecisionMaker => facts("no-decision-maker", Hint),
            Self::NoChampion => facts("no-champion", Hint),
            Self::ColdContacts { .. } => facts("cold-contacts", Hint),
            Self::UtopianStage { .. } => facts("utopian-stage", Warning),
            Self::NoConfirmedBenefit => facts("no-confirmed-benefit", Hint),
        }
    }

    /// Where it is mended.
    pub(super) fn place(&self, account: Option<&AccountId>) -> Place {
        Place::of(account, |account| match self {
            Self::PromiseOverdue { requirement, .. }
            | Self::FastYes { requirement }
            | Self::LongStop { requirement, .. }
            | Self::NoAgreedDate { requirement }
            | Self::UnreturnedConcession { requirement } => {
                Place::Requirement(account, requirement.clone())
            }
            Self::ActionOverdue { action, .. } => Place::Action(account, action.clone()),
            Self::StageContradicted { .. }
            | Self::NoContacts
            | Self::NoDecisionMaker
            | Self::NoChampion => Place::Stakeholders(account, None),
            Self::ColdContacts { stakeholder, .. } => {
                Place::Stakeholders(account, Some(stakeholder.clone()))
            }
            Self::UtopianStage { missing, .. } => {
                Place::Field(account, AccountField::Evidence(*missing))
            }
            Self::NoConfirmedBenefit => Place::Benefits(account),
        })
    }

    /// The requirement or action it is about.
    pub(super) const fn item(&self) -> Option<&ItemId> {
        match self {
            Self::PromiseOverdue { requirement, .. }
            | Self::FastYes { requirement }
            | Self::LongStop { requirement, .. }
            | Self::NoAgreedDate { requirement }
            | Self::UnreturnedConcession { requirement } => Some(requirement),
            Self::ActionOverdue { action, .. } => Some(action),
            _ => None,
        }
    }
}

/// What is said to one account.
pub(super) fn of_account(subject: &Subject<'_>, say: &mut impl FnMut(LivedWarning)) {
    for requirement in &subject.account.requirements {
        of_requirement(requirement, subject, say);
    }
    for action in &subject.account.plan.actions {
        if let Some(days) = action.overdue(subject.today) {
            let action = action.id.clone();
            say(LivedWarning::ActionOverdue { action, days });
        }
    }
    of_stage(subject, say);
    if subject.is_key() {
        of_contacts(subject, say);
        if !has_recent_benefit(subject) {
            say(LivedWarning::NoConfirmedBenefit);
        }
    }
}

/// What is said to the stage that is aimed for, and to the one that is claimed.
fn of_stage(subject: &Subject<'_>, say: &mut impl FnMut(LivedWarning)) {
    let relationship = &subject.account.stage;
    if let (Some(target), Some(missing)) = (relationship.target, relationship.missing().next()) {
        say(LivedWarning::UtopianStage { target, missing });
    }
    let claimed = relationship.current.filter(|s| *s >= Stage::Interdependent);
    if let Some(stage) = claimed {
        let map = ContactMap::of(&subject.account.stakeholders);
        if !map.carries_interdependence() {
            say(LivedWarning::StageContradicted { stage, map });
        }
    }
}

/// What is said to the people at a key account. Where nobody is listed, everybody is missing, and it
/// is said that nobody is listed.
fn of_contacts(subject: &Subject<'_>, say: &mut impl FnMut(LivedWarning)) {
    let people = &subject.account.stakeholders;
    if people.is_empty() {
        return say(LivedWarning::NoContacts);
    }
    if !people.iter().any(Stakeholder::decides) {
        say(LivedWarning::NoDecisionMaker);
    }
    if !people.iter().any(Stakeholder::is_champion) {
        say(LivedWarning::NoChampion);
    }
    let cold = people.iter().filter(|s| s.is_cold(subject.today));
    let count = cold.clone().count();
    let coldest = cold.filter_map(|s| Some((s.last_contact?, s)));
    if let Some((last, coldest)) = coldest.min_by_key(|(last, _)| *last) {
        say(LivedWarning::ColdContacts {
            count,
            stakeholder: coldest.id.clone(),
            days: days_between(last, subject.today),
        });
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
    if requirement
        .answer
        .as_ref()
        .is_some_and(Answer::is_unreturned)
    {
        say(LivedWarning::UnreturnedConcession { requirement: id() });
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
