//! Question 3: is there a scorecard, and is the account steered by it?

use super::Severity::{Hint, Warning};
use super::{Facts, Place, Subject, facts};
use crate::domain::attainment::Standing;
use crate::domain::attainment::gap::{Gap, gaps, is_undated};
use crate::domain::scorecard::Indicator;
use crate::domain::{AccountId, ItemId};

/// What can be said about a scorecard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SteeringWarning {
    /// The scorecard of a key account lacks something, or there is none.
    ScorecardGap(Gap),
    /// An indicator of a key account that was never read: nobody is steered by it.
    NeverRead {
        /// Which.
        indicator: ItemId,
    },
    /// The last reading is older than one and a half of its cadence.
    StaleReading {
        /// Of which indicator.
        indicator: ItemId,
        /// How old it is, in days.
        days: i32,
    },
    /// An indicator of a key account has a target, and no date for it.
    UndatedTarget {
        /// Which.
        indicator: ItemId,
    },
    /// An indicator is more than 20 points under its line.
    OffTrack {
        /// Which.
        indicator: ItemId,
    },
}

impl SteeringWarning {
    /// What it is, whatever its arguments.
    pub(super) const fn facts(&self) -> Facts {
        match self {
            Self::ScorecardGap(Gap::Empty) => facts("no-scorecard", Warning),
            Self::ScorecardGap(Gap::NoQualitative) => facts("scorecard-no-qualitative", Hint),
            Self::ScorecardGap(Gap::NoInnovation) => facts("scorecard-no-innovation", Hint),
            Self::ScorecardGap(Gap::NoOrganisation) => facts("scorecard-no-organisation", Hint),
            Self::ScorecardGap(Gap::NothingForThem) => facts("scorecard-nothing-for-them", Hint),
            // Said of each indicator it is so of.
            Self::UndatedTarget { .. } | Self::ScorecardGap(Gap::UndatedTarget) => {
                facts("scorecard-undated-target", Hint)
            }
            Self::NeverRead { .. } => facts("never-read", Hint),
            Self::StaleReading { .. } => facts("stale-reading", Hint),
            Self::OffTrack { .. } => facts("indicator-off-track", Warning),
        }
    }

    /// Where it is mended.
    pub(super) fn place(&self, account: Option<&AccountId>) -> Place {
        Place::of(account, |account| {
            Place::Scorecard(account, self.item().cloned())
        })
    }

    /// The indicator it is about.
    pub(super) const fn item(&self) -> Option<&ItemId> {
        match self {
            Self::ScorecardGap(_) => None,
            Self::NeverRead { indicator }
            | Self::StaleReading { indicator, .. }
            | Self::UndatedTarget { indicator }
            | Self::OffTrack { indicator } => Some(indicator),
        }
    }
}

/// What is said to one account.
pub(super) fn of_account(subject: &Subject<'_>, say: &mut impl FnMut(SteeringWarning)) {
    let scorecard = &subject.account.scorecard;
    if subject.is_key() {
        gaps(scorecard)
            .into_iter()
            .filter(|gap| *gap != Gap::UndatedTarget)
            .map(SteeringWarning::ScorecardGap)
            .for_each(&mut *say);
    }
    for indicator in scorecard {
        of_indicator(indicator, subject, say);
    }
}

fn of_indicator(
    indicator: &Indicator,
    subject: &Subject<'_>,
    say: &mut impl FnMut(SteeringWarning),
) {
    let progress = indicator.progress(subject.today);
    let id = || indicator.id.clone();
    if subject.is_key() && indicator.readings.is_empty() {
        say(SteeringWarning::NeverRead { indicator: id() });
    }
    if subject.is_key() && is_undated(indicator) {
        say(SteeringWarning::UndatedTarget { indicator: id() });
    }
    if let Some(days) = progress.stale {
        let indicator = id();
        say(SteeringWarning::StaleReading { indicator, days });
    }
    if progress.standing == Some(Standing::Off) {
        say(SteeringWarning::OffTrack { indicator: id() });
    }
}
