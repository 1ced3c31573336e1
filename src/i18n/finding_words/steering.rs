//! What is said about scorecards, in words.

use super::Names;
use crate::domain::findings::SteeringWarning;
use crate::i18n::{Words, t};

impl Words {
    pub(super) fn steering_warning(
        &self,
        id: &str,
        warning: &SteeringWarning,
        names: &Names<'_>,
    ) -> String {
        match warning {
            SteeringWarning::ScorecardGap(_) => self.by_id(&format!("finding-{id}")),
            SteeringWarning::NeverRead { indicator } => {
                let indicator = names.indicator(indicator);
                t!(self, "finding-never-read", indicator = indicator)
            }
            SteeringWarning::StaleReading { indicator, days } => {
                let indicator = names.indicator(indicator);
                t!(
                    self,
                    "finding-stale-reading",
                    indicator = indicator,
                    days = { *days }
                )
            }
            SteeringWarning::UndatedTarget { indicator } => {
                let indicator = names.indicator(indicator);
                t!(
                    self,
                    "finding-scorecard-undated-target",
                    indicator = indicator
                )
            }
            SteeringWarning::OffTrack { indicator } => {
                let indicator = names.indicator(indicator);
                t!(self, "finding-indicator-off-track", indicator = indicator)
            }
        }
    }
}
