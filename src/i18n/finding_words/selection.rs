//! What is said about the selection, in words.

use super::Names;
use crate::domain::findings::SelectionWarning;
use crate::i18n::{Words, t};

impl Words {
    pub(super) fn selection_warning(
        &self,
        warning: &SelectionWarning,
        names: &Names<'_>,
    ) -> String {
        match warning {
            SelectionWarning::TooManyKeyAccounts { count } => {
                t!(self, "finding-too-many-key-accounts", count = { *count })
            }
            SelectionWarning::ManagerOverloaded { person, count } => {
                let person = names.person(person);
                t!(
                    self,
                    "finding-manager-overloaded",
                    person = person,
                    count = { *count }
                )
            }
            SelectionWarning::NeverReviewed => t!(self, "finding-never-reviewed"),
            SelectionWarning::ReviewOverdue { last, days } => {
                let date = self.date(*last);
                t!(
                    self,
                    "finding-review-overdue",
                    date = date,
                    days = { *days }
                )
            }
            SelectionWarning::NoObjectives => t!(self, "finding-no-objectives"),
            SelectionWarning::ObjectiveUnserved { objective } => {
                t!(
                    self,
                    "finding-objective-unserved",
                    objective = names.objective(objective)
                )
            }
            SelectionWarning::EffortOffShare {
                zone,
                planned,
                share,
                account,
            } => {
                t!(
                    self,
                    "finding-effort-off-share",
                    zone = self.zone(*zone),
                    planned = self.percent(planned * 100.0, 0),
                    share = self.percent(share * 100.0, 0),
                    account = names.account(account)
                )
            }
            other => self.criteria_warning(other, names),
        }
    }

    fn criteria_warning(&self, warning: &SelectionWarning, names: &Names<'_>) -> String {
        match warning {
            SelectionWarning::ParetoOnly => t!(self, "finding-pareto-only"),
            SelectionWarning::NoQualitative => t!(self, "finding-attractiveness-no-qualitative"),
            SelectionWarning::NoProgression => t!(self, "finding-attractiveness-no-progression"),
            SelectionWarning::WeightsChanged(changed) => {
                t!(
                    self,
                    "finding-weights-changed",
                    criterion = names.criterion(&changed.criterion),
                    date = self.date(changed.since)
                )
            }
            SelectionWarning::CriterionWithoutRule { criterion } => {
                t!(
                    self,
                    "finding-criterion-without-rule",
                    criterion = names.criterion(criterion)
                )
            }
            SelectionWarning::AxisWithoutWeight { axis } => {
                t!(
                    self,
                    "finding-axis-without-weight",
                    axis = self.axis(*axis).to_lowercase()
                )
            }
            other => self.selection_of_account(other, names),
        }
    }

    fn selection_of_account(&self, warning: &SelectionWarning, names: &Names<'_>) -> String {
        match warning {
            SelectionWarning::PartialCoverage {
                axis,
                coverage,
                criterion,
            } => {
                t!(
                    self,
                    "finding-partial-coverage",
                    axis = self.axis(*axis).to_lowercase(),
                    coverage = self.percent(coverage * 100.0, 0),
                    criterion = names.criterion(criterion)
                )
            }
            SelectionWarning::Unplaced { axis, criterion } => {
                t!(
                    self,
                    "finding-unplaced",
                    axis = self.axis(*axis).to_lowercase(),
                    criterion = names.criterion(criterion)
                )
            }
            SelectionWarning::ServesNoObjective => t!(self, "finding-serves-no-objective"),
            SelectionWarning::KeyAccountInHarvest => t!(self, "finding-key-account-in-harvest"),
            SelectionWarning::CandidateInInvest => t!(self, "finding-candidate-in-invest"),
            SelectionWarning::StaleScores {
                count,
                criterion,
                days,
            } => {
                t!(
                    self,
                    "finding-stale-scores",
                    count = { *count },
                    criterion = names.criterion(criterion),
                    days = { *days }
                )
            }
            _ => String::new(),
        }
    }
}
