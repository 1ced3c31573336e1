//! Question 1: are the key accounts rightly selected?

use jiff::civil::Date;

use super::Severity::{Hint, Warning};
use super::{Facts, Place, Subject, facts};
use crate::domain::account::Status;
use crate::domain::criterion::Axis;
use crate::domain::field::AccountField;
use crate::domain::figures::Figures;
use crate::domain::matrix::{Yardstick, Zone};
use crate::domain::promise::days_between;
use crate::domain::selection::{is_pareto_only, lacks_progression, lacks_qualitative};
use crate::domain::weighting::{ChangedWeights, changed_after_scoring};
use crate::domain::{AccountId, CriterionId, ItemId, PersonRef, Portfolio};

/// Scores should be looked at again at least once a year (McDonald).
pub const REVIEW_DAYS: i32 = 365;

/// From so much of the whole effort on, 0 to 1, it is said that a zone gets more or less than its
/// share.
pub const EFFORT_OFF: f64 = 0.15;

/// What can be said about the selection.
#[derive(Debug, Clone, PartialEq)]
pub enum SelectionWarning {
    /// More than 15 key accounts (source).
    TooManyKeyAccounts {
        /// How many there are.
        count: usize,
    },
    /// Five or more key accounts for one manager (AKAM).
    ManagerOverloaded {
        /// Who.
        person: PersonRef,
        /// How many they have.
        count: usize,
    },
    /// All the weight of attractiveness lies on revenue and profit.
    ParetoOnly,
    /// Attractiveness weighs nothing that is rated.
    NoQualitative,
    /// Attractiveness weighs no progression (source: the progression, not the absolute value).
    NoProgression,
    /// Weights are not what they were when scores were given: the matrix may be rigged (McDonald).
    WeightsChanged(ChangedWeights),
    /// The effort planned for a zone is far from its share of the whole.
    EffortOffShare {
        /// Which zone; the one that is furthest off.
        zone: Zone,
        /// What is planned for it, as a part of the whole, 0 to 1.
        planned: f64,
        /// Its share, 0 to 1.
        share: f64,
        /// The account of that zone to begin with.
        account: AccountId,
    },
    /// There are key accounts, and no objective of the company is named that they are to serve.
    NoObjectives,
    /// An objective of the company that no key account serves.
    ObjectiveUnserved {
        /// Which objective.
        objective: ItemId,
    },
    /// An axis has no criterion with any weight: nothing can be placed.
    AxisWithoutWeight {
        /// Which axis.
        axis: Axis,
    },
    /// A criterion with weight has no rule that makes scores of its values: what is typed for it counts for
    /// nothing. Not a problem of the file, since criteria are made step by step.
    CriterionWithoutRule {
        /// Which one; the first.
        criterion: CriterionId,
    },
    /// There are key accounts, and no review of them was ever held.
    NeverReviewed,
    /// The last review is more than a year ago.
    ReviewOverdue {
        /// When it was.
        last: Date,
        /// How many days ago.
        days: i32,
    },
    /// Not everything with weight is scored on an axis.
    PartialCoverage {
        /// On which axis.
        axis: Axis,
        /// How much of its weight is scored, 0 to 1.
        coverage: f64,
        /// The first criterion that is not.
        criterion: CriterionId,
    },
    /// Nothing with weight is scored on an axis: the account is not on the matrix.
    Unplaced {
        /// On which axis.
        axis: Axis,
        /// The first criterion to score.
        criterion: CriterionId,
    },
    /// A key account that serves none of the portfolio's objectives.
    ServesNoObjective,
    /// A key account that stands where there is only to harvest.
    KeyAccountInHarvest,
    /// A candidate that stands where there is to invest.
    CandidateInInvest,
    /// Scores with weight that were given more than a year ago (McDonald: at least yearly).
    StaleScores {
        /// How many.
        count: usize,
        /// The oldest of them.
        criterion: CriterionId,
        /// How many days ago that was given.
        days: i32,
    },
}

impl SelectionWarning {
    /// What it is, whatever its arguments.
    pub(super) const fn facts(&self) -> Facts {
        match self {
            Self::TooManyKeyAccounts { .. } => facts("too-many-key-accounts", Warning),
            Self::ManagerOverloaded { .. } => facts("manager-overloaded", Warning),
            Self::ParetoOnly => facts("pareto-only", Warning),
            Self::NoQualitative => facts("attractiveness-no-qualitative", Warning),
            Self::NoProgression => facts("attractiveness-no-progression", Hint),
            Self::WeightsChanged(_) => facts("weights-changed", Warning),
            Self::EffortOffShare { .. } => facts("effort-off-share", Warning),
            Self::NoObjectives => facts("no-objectives", Hint),
            Self::ObjectiveUnserved { .. } => facts("objective-unserved", Warning),
            Self::AxisWithoutWeight { .. } => facts("axis-without-weight", Warning),
            Self::CriterionWithoutRule { .. } => facts("criterion-without-rule", Warning),
            Self::NeverReviewed => facts("never-reviewed", Hint),
            Self::ReviewOverdue { .. } => facts("review-overdue", Warning),
            Self::PartialCoverage { .. } => facts("partial-coverage", Hint),
            Self::Unplaced { .. } => facts("unplaced", Warning),
            Self::ServesNoObjective => facts("serves-no-objective", Hint),
            Self::KeyAccountInHarvest => facts("key-account-in-harvest", Hint),
            Self::CandidateInInvest => facts("candidate-in-invest", Hint),
            Self::StaleScores { .. } => facts("stale-scores", Hint),
        }
    }

    /// Where it is mended.
    pub(super) fn place(&self, account: Option<&AccountId>) -> Place {
        let score = |criterion: &CriterionId| {
            Place::of(account, |account| Place::Score(account, criterion.clone()))
        };
        let field = |field| Place::of(account, |account| Place::Field(account, field));
        match self {
            Self::TooManyKeyAccounts { .. } => Place::Accounts,
            Self::ManagerOverloaded { person, .. } => Place::Person(person.clone()),
            Self::ParetoOnly | Self::NoQualitative | Self::NoProgression => Place::Criteria,
            Self::AxisWithoutWeight { axis } => Place::Weights(*axis),
            Self::WeightsChanged(changed) => Place::Criterion(changed.criterion.clone()),
            Self::CriterionWithoutRule { criterion } => Place::Rule(criterion.clone()),
            Self::EffortOffShare { account, .. } => {
                Place::Field(account.clone(), AccountField::Effort)
            }
            Self::NoObjectives => Place::Objectives,
            Self::ObjectiveUnserved { objective } => Place::Objective(objective.clone()),
            Self::NeverReviewed | Self::ReviewOverdue { .. } => Place::Review,
            Self::PartialCoverage { criterion, .. }
            | Self::Unplaced { criterion, .. }
            | Self::StaleScores { criterion, .. } => score(criterion),
            Self::ServesNoObjective => field(AccountField::Serves),
            Self::KeyAccountInHarvest | Self::CandidateInInvest => field(AccountField::Status),
        }
    }

    /// The person it is about.
    pub(super) const fn person(&self) -> Option<&PersonRef> {
        match self {
            Self::ManagerOverloaded { person, .. } => Some(person),
            _ => None,
        }
    }

    /// The id of what it is about: an objective, a zone.
    pub(super) fn item(&self) -> Option<&str> {
        match self {
            Self::ObjectiveUnserved { objective } => Some(objective.as_str()),
            Self::EffortOffShare { zone, .. } => Some(zone.code()),
            _ => None,
        }
    }
}

/// What is said to the whole, whoever is responsible for what.
pub(super) fn of_whole(
    portfolio: &Portfolio,
    figures: &Figures,
    today: Date,
) -> Vec<SelectionWarning> {
    let mut found = Vec::new();
    let count = figures.counts().key();
    if figures.counts().too_many() {
        found.push(SelectionWarning::TooManyKeyAccounts { count });
    }
    found.extend(of_criteria(portfolio));
    let changed = changed_after_scoring(portfolio, figures.oldest_score(), today);
    found.extend(changed.map(SelectionWarning::WeightsChanged));
    found.extend(effort_off_share(portfolio, figures));
    if count > 0 {
        found.extend(review_age(portfolio, today));
    }
    found
}

/// What is said to the criteria.
fn of_criteria(portfolio: &Portfolio) -> Vec<SelectionWarning> {
    let criteria = portfolio.criteria();
    let currency = portfolio.settings().currency.as_deref();
    let said = [
        (
            is_pareto_only(criteria, currency),
            SelectionWarning::ParetoOnly,
        ),
        (lacks_qualitative(criteria), SelectionWarning::NoQualitative),
        (lacks_progression(criteria), SelectionWarning::NoProgression),
    ];
    let said = said.into_iter().filter(|(holds, _)| *holds);
    let weightless = Axis::ALL
        .into_iter()
        .filter(|axis| !portfolio.accounts().is_empty() && has_no_weight(portfolio, *axis));
    let without_rule = criteria.iter().map(|(_, criterion)| criterion);
    let without_rule = without_rule.filter(|c| c.weight > 0.0 && !c.has_rule());
    let without_rule = without_rule.map(|c| SelectionWarning::CriterionWithoutRule {
        criterion: c.id.clone(),
    });
    said.map(|(_, warning)| warning)
        .chain(weightless.map(|axis| SelectionWarning::AxisWithoutWeight { axis }))
        .chain(without_rule.take(1))
        .collect()
}

/// What is said to the objectives of the company, as long as there are key accounts at all.
pub(super) fn of_objectives(portfolio: &Portfolio) -> Vec<SelectionWarning> {
    let accounts = portfolio.accounts().iter();
    let keys: Vec<_> = accounts.filter(|a| a.status == Status::Key).collect();
    if keys.is_empty() {
        return Vec::new();
    }
    if portfolio.settings().objectives.is_empty() {
        return vec![SelectionWarning::NoObjectives];
    }
    let objectives = portfolio.settings().objectives.iter().map(|it| &it.id);
    objectives
        .filter(|id| !keys.iter().any(|account| account.serves.contains(id)))
        .map(|id| SelectionWarning::ObjectiveUnserved {
            objective: id.clone(),
        })
        .collect()
}

/// The zone whose planned effort is furthest from its share, if it is far.
fn effort_off_share(portfolio: &Portfolio, figures: &Figures) -> Option<SelectionWarning> {
    let efforts = figures.efforts();
    let total = efforts.total();
    let gap = |zone: &Zone| efforts.zone(*zone).planned / total - efforts.zone(*zone).share;
    let zones = Zone::ALL.into_iter().filter(|_| total > 0.0);
    let zone = zones.max_by(|a, b| gap(a).abs().total_cmp(&gap(b).abs()))?;
    let gap = gap(&zone);
    if gap.abs() < EFFORT_OFF {
        return None;
    }
    let of_zone = figures
        .planned()
        .filter(|(_, planned)| planned.zone == zone);
    let (most, _) = of_zone.max_by(|a, b| {
        let by_effort = a.1.effort.total_cmp(&b.1.effort);
        if gap > 0.0 {
            by_effort
        } else {
            by_effort.reverse()
        }
    })?;
    Some(SelectionWarning::EffortOffShare {
        zone,
        planned: efforts.zone(zone).planned / total,
        share: efforts.zone(zone).share,
        account: portfolio.accounts().get(most)?.id.clone(),
    })
}

/// Whether no criterion of an axis counts.
fn has_no_weight(portfolio: &Portfolio, axis: Axis) -> bool {
    portfolio
        .criteria()
        .of(axis)
        .iter()
        .all(|c| c.weight <= 0.0)
}

/// Whether the last review is too old, or there is none.
fn review_age(portfolio: &Portfolio, today: Date) -> Option<SelectionWarning> {
    let Some(last) = portfolio.last_review().map(|review| review.date) else {
        return Some(SelectionWarning::NeverReviewed);
    };
    let days = days_between(last, today);
    (days > REVIEW_DAYS).then_some(SelectionWarning::ReviewOverdue { last, days })
}

/// What is said to one account.
pub(super) fn of_account(subject: &Subject<'_>, say: &mut impl FnMut(SelectionWarning)) {
    for axis in Axis::ALL {
        if let Some(warning) = coverage(subject, axis) {
            say(warning);
        }
    }
    let strategy = &subject.portfolio.settings().objectives;
    if subject.is_key() && !strategy.is_empty() && subject.account.serves.is_empty() {
        say(SelectionWarning::ServesNoObjective);
    }
    match (subject.account.status, subject.figures.position.zone()) {
        (Status::Key, Some(Zone::Harvest)) => say(SelectionWarning::KeyAccountInHarvest),
        (Status::Candidate, Some(Zone::Invest)) => say(SelectionWarning::CandidateInInvest),
        _ => {}
    }
    if let Some(warning) = stale_scores(subject) {
        say(warning);
    }
}

/// The scores with weight that were given more than a year ago; of undated ones nobody knows.
fn stale_scores(subject: &Subject<'_>) -> Option<SelectionWarning> {
    let criteria = subject.portfolio.criteria().iter();
    let weighty = criteria.filter(|(_, c)| c.weight > 0.0 && c.is_entered());
    let aged: Vec<_> = weighty
        .filter_map(|(_, criterion)| {
            let given = subject.account.scores.get(&criterion.id)?.date?;
            let days = days_between(given, subject.today);
            (days > REVIEW_DAYS).then_some((days, &criterion.id))
        })
        .collect();
    let (days, criterion) = *aged.iter().max_by_key(|(days, _)| *days)?;
    Some(SelectionWarning::StaleScores {
        count: aged.len(),
        criterion: criterion.clone(),
        days,
    })
}

/// Whether everything with weight is scored on an axis. An axis without weight says nothing of the
/// account, nor does a criterion without a rule: that is said to the criterion.
fn coverage(subject: &Subject<'_>, axis: Axis) -> Option<SelectionWarning> {
    let value = subject.figures.position.axis(axis);
    if value.is_complete() {
        return None;
    }
    let yardstick = Yardstick::of(subject.portfolio, subject.today);
    let contributions = yardstick.contributions(axis, subject.account);
    let mut open = contributions
        .iter()
        .filter(|c| c.share > 0.0 && c.criterion.has_rule() && c.measured.is_err());
    let criterion = open.next()?.criterion.id.clone();
    let coverage = value.coverage;
    Some(match value.value {
        None => SelectionWarning::Unplaced { axis, criterion },
        Some(_) => SelectionWarning::PartialCoverage {
            axis,
            coverage,
            criterion,
        },
    })
}
