//! What is said about promises, stages, people and benefits, in words.

use super::Names;
use crate::domain::findings::LivedWarning;
use crate::domain::stage::Prerequisite;
use crate::i18n::{Words, t};

impl Words {
    pub(super) fn lived_warning(&self, warning: &LivedWarning, names: &Names<'_>) -> String {
        match warning {
            LivedWarning::PromiseOverdue { requirement, days } => {
                let requirement = names.requirement(requirement);
                t!(
                    self,
                    "finding-promise-overdue",
                    requirement = requirement,
                    days = { *days }
                )
            }
            LivedWarning::FastYes { requirement } => {
                let requirement = names.requirement(requirement);
                t!(self, "finding-fast-yes", requirement = requirement)
            }
            LivedWarning::LongStop { requirement, days } => {
                let requirement = names.requirement(requirement);
                t!(
                    self,
                    "finding-long-stop",
                    requirement = requirement,
                    days = { *days }
                )
            }
            LivedWarning::NoAgreedDate { requirement } => {
                let requirement = names.requirement(requirement);
                t!(self, "finding-no-agreed-date", requirement = requirement)
            }
            LivedWarning::UnreturnedConcession { requirement } => {
                let requirement = names.requirement(requirement);
                t!(
                    self,
                    "finding-concession-without-counterpart",
                    requirement = requirement
                )
            }
            LivedWarning::ActionOverdue { action, days } => {
                let action = names.action(action);
                t!(
                    self,
                    "finding-action-overdue",
                    action = action,
                    days = { *days }
                )
            }
            other => self.relation_warning(other, names),
        }
    }

    fn relation_warning(&self, warning: &LivedWarning, names: &Names<'_>) -> String {
        match warning {
            LivedWarning::UtopianStage { target, missing } => {
                let stage = self.stage(*target);
                t!(
                    self,
                    "finding-utopian-stage",
                    stage = stage,
                    missing = word(*missing)
                )
            }
            LivedWarning::StageContradicted { stage, map } => {
                t!(
                    self,
                    "finding-stage-contradicted",
                    stage = self.stage(*stage),
                    contacts = { map.contacts },
                    functions = { map.functions },
                    ours = { map.ours }
                )
            }
            LivedWarning::NoContacts => t!(self, "finding-no-contacts"),
            LivedWarning::NoDecisionMaker => t!(self, "finding-no-decision-maker"),
            LivedWarning::NoChampion => t!(self, "finding-no-champion"),
            LivedWarning::ColdContacts {
                count,
                stakeholder,
                days,
            } => {
                t!(
                    self,
                    "finding-cold-contacts",
                    count = { *count },
                    person = names.stakeholder(stakeholder),
                    days = { *days }
                )
            }
            LivedWarning::NoConfirmedBenefit => t!(self, "finding-no-confirmed-benefit"),
            _ => String::new(),
        }
    }
}

/// The word the texts choose by.
const fn word(missing: Prerequisite) -> &'static str {
    match missing {
        Prerequisite::Negotiator => "negotiator",
        Prerequisite::ComplexSales => "complex-sales",
        Prerequisite::Presence => "presence",
        Prerequisite::Meetings => "meetings",
        Prerequisite::Introductions => "introductions",
    }
}
