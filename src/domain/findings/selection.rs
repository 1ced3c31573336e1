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
use crate::domain::selection::{is_pareto_only, overloaded_managers};
use crate::domain::{AccountId, CriterionId, PersonRef, Portfolio};

/// Scores should be looked at again at least once a year (McDonald).
pub const REVIEW_DAYS: i32 = 365;

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
    /// An axis has no criterion with any weight: nothing can be placed.
    AxisWithoutWeight {
        /// Which axis.
        axis: Axis,
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
    HarvestedKeyAccount,
}

impl SelectionWarning {
    /// What it is, whatever its arguments.
    pub(super) const fn facts(&self) -> Facts {
        match self {
            Self::TooManyKeyAccounts { .. } => facts("too-many-key-accounts", Warning),
            Self::ManagerOverloaded { .. } => facts("manager-overloaded", Warning),
            Self::ParetoOnly => facts("pareto-only", Warning),
            Self::AxisWithoutWeight { .. } => facts("axis-without-weight", Warning),
            Self::NeverReviewed => facts("never-reviewed", Hint),
            Self::ReviewOverdue { .. } => facts("review-overdue", Warning),
            Self::PartialCoverage { .. } => facts("partial-coverage", Hint),
            Self::Unplaced { .. } => facts("unplaced", Warning),
            Self::ServesNoObjective => facts("serves-no-objective", Hint),
            Self::HarvestedKeyAccount => facts("harvested-key-account", Hint),
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
            Self::ParetoOnly | Self::AxisWithoutWeight { .. } => Place::Criteria,
            Self::NeverReviewed | Self::ReviewOverdue { .. } => Place::Review,
            Self::PartialCoverage { criterion, .. } | Self::Unplaced { criterion, .. } => {
                score(criterion)
            }
            Self::ServesNoObjective => field(AccountField::Serves),
            Self::HarvestedKeyAccount => field(AccountField::Status),
        }
    }

    /// The person it is about.
    pub(super) const fn person(&self) -> Option<&PersonRef> {
        match self {
            Self::ManagerOverloaded { person, .. } => Some(person),
            _ => None,
        }
    }
}

/// What is said to the whole.
pub(super) fn of_portfolio(
    portfolio: &Portfolio,
    figures: &Figures,
    today: Date,
) -> Vec<SelectionWarning> {
    let mut found = Vec::new();
    let count = figures.counts().key();
    if figures.counts().too_many() {
        found.push(SelectionWarning::TooManyKeyAccounts { count });
    }
    let overloaded = overloaded_managers(portfolio).into_iter();
    found.extend(
        overloaded.map(|(person, count)| SelectionWarning::ManagerOverloaded { person, count }),
    );
    if is_pareto_only(
        portfolio.criteria(),
        portfolio.settings().currency.as_deref(),
    ) {
        found.push(SelectionWarning::ParetoOnly);
    }
    if count > 0 {
        found.extend(review_age(portfolio, today));
    }
    if !portfolio.accounts().is_empty() {
        let weightless = Axis::ALL
            .into_iter()
            .filter(|axis| has_no_weight(portfolio, *axis));
        found.extend(weightless.map(|axis| SelectionWarning::AxisWithoutWeight { axis }));
    }
    found
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
    let harvested = subject.figures.position.zone() == Some(Zone::Harvest);
    if subject.account.status == Status::Key && harvested {
        say(SelectionWarning::HarvestedKeyAccount);
    }
}

/// Whether everything with weight is scored on an axis. An axis without weight says nothing of the
/// account.
fn coverage(subject: &Subject<'_>, axis: Axis) -> Option<SelectionWarning> {
    let value = subject.figures.position.axis(axis);
    if value.is_complete() {
        return None;
    }
    let yardstick = Yardstick::of(subject.portfolio, subject.today);
    let contributions = yardstick.contributions(axis, subject.account);
    let mut open = contributions
        .iter()
        .filter(|c| c.share > 0.0 && c.measured.is_err());
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
