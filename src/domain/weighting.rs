//! Whether weights were changed after scores were given: the way a matrix is rigged (McDonald).
//!
//! The file holds no history of its weights, but every review keeps those of its day together with
//! the scores of that day. A review after the day from which weights are fixed, or the last one
//! where no such day is agreed, shows what was scored under which weights; what weighs otherwise
//! today was changed since. Where the weights were fixed anew after the last review, that is an
//! agreement and no rigging, unless scores are older than it.

use jiff::civil::Date;

use super::criterion::{Axis, Criteria};
use super::matrix::sane_weight;
use super::review::Review;
use super::{CriterionId, Portfolio};

/// Shares of the weight that differ by less than this, of 1, are the same: people round.
const SAME_SHARE: f64 = 0.005;

/// Weights that were changed after scores were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedWeights {
    /// The criterion whose share of its axis changed most.
    pub criterion: CriterionId,
    /// The day of a review that shows scores under the old weights.
    pub since: Date,
}

/// The weights that were changed after scores were given. `oldest` is the day of the oldest dated
/// score.
pub fn changed_after_scoring(
    portfolio: &Portfolio,
    oldest: Option<Date>,
    today: Date,
) -> Option<ChangedWeights> {
    let last = portfolio.last_review().filter(|last| last.date <= today)?;
    let locked = portfolio.settings().weights_locked_on(today);
    let agreed = locked.filter(|locked| *locked > last.date);
    if agreed.is_some_and(|agreed| oldest.is_none_or(|oldest| oldest >= agreed)) {
        return None;
    }
    let reviews = portfolio.reviews().iter().filter(|review| {
        let fixed = locked.is_some_and(|locked| locked <= review.date);
        fixed && review.date <= today || std::ptr::eq(*review, last)
    });
    let scored = reviews.filter(|review| !review.accounts.is_empty());
    let changed = scored.filter_map(|review| {
        let (criterion, change) = most_changed(review, portfolio.criteria())?;
        let since = review.date;
        Some((ChangedWeights { criterion, since }, change))
    });
    changed
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(changed, _)| changed)
}

/// The criterion whose share of its axis differs most from a review's, and by how much; none where
/// all weigh the same. Only criteria that both know are compared: what else a review leaves out,
/// nobody can say.
fn most_changed(review: &Review, criteria: &Criteria) -> Option<(CriterionId, f64)> {
    let changes = Axis::ALL
        .into_iter()
        .flat_map(|axis| changes(review, criteria, axis));
    let real = changes.filter(|(_, change)| *change > SAME_SHARE);
    let most = real.max_by(|a, b| a.1.total_cmp(&b.1));
    most.map(|(id, change)| (id.clone(), change))
}

/// How much the share of each criterion of an axis differs from a review's.
fn changes<'a>(review: &Review, criteria: &'a Criteria, axis: Axis) -> Vec<(&'a CriterionId, f64)> {
    let known = criteria.of(axis).iter().filter_map(|criterion| {
        let then = *review.weights.get(&criterion.id)?;
        Some((
            &criterion.id,
            sane_weight(then),
            sane_weight(criterion.weight),
        ))
    });
    let known: Vec<_> = known.collect();
    let (then, now) = known
        .iter()
        .fold((0.0, 0.0), |sums, c| (sums.0 + c.1, sums.1 + c.2));
    if then <= 0.0 || now <= 0.0 {
        return Vec::new();
    }
    // Every share moves when one weight does; among equals, the weight that moved itself is meant.
    let moved = |was: f64, is: f64| if was == is { 0.0 } else { 1e-9 };
    let change = |(id, was, is): (&'a CriterionId, f64, f64)| {
        (id, (is / now - was / then).abs() + moved(was, is))
    };
    known.into_iter().map(change).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use rstest::rstest;

    use super::{ChangedWeights, changed_after_scoring};
    use crate::domain::Portfolio;
    use crate::domain::criterion::{Criteria, Criterion, Measure};
    use crate::domain::portfolio::{Parts, Settings};
    use crate::domain::review::Review;

    const TODAY: Date = date(2026, 11, 23);
    const SPRING: Date = date(2026, 3, 31);
    const SUMMER: Date = date(2026, 6, 30);

    fn criterion(id: &str, weight: f64) -> Criterion {
        Criterion {
            id: id.into(),
            name: id.to_owned(),
            weight,
            measure: Measure::Rated { levels: Vec::new() },
        }
    }

    fn review(date: Date, weights: &[(&str, f64)], scored: bool) -> Review {
        let given = [("growth".into(), 3.0)].into();
        Review {
            id: date.to_string().as_str().into(),
            date,
            by: None,
            scale: crate::domain::Scale::default(),
            weights: weights.iter().map(|(id, w)| ((*id).into(), *w)).collect(),
            accounts: scored.then(|| ("a".into(), given)).into_iter().collect(),
        }
    }

    /// Growth 60, reach 40 and, on the other axis, wallet 10 today.
    fn portfolio(locked: Option<Date>, reviews: Vec<Review>) -> Portfolio {
        let mut settings = Settings::named("P");
        settings.weights_locked = locked;
        Parts {
            settings,
            people: Vec::new(),
            criteria: Criteria {
                attractiveness: vec![criterion("growth", 60.0), criterion("reach", 40.0)],
                strength: vec![criterion("wallet", 10.0)],
            },
            support: Vec::new(),
            accepted: Vec::new(),
            accounts: Vec::new(),
            reviews,
        }
        .into()
    }

    const SAME: &[(&str, f64)] = &[("growth", 60.0), ("reach", 40.0), ("wallet", 10.0)];
    const OTHER: &[(&str, f64)] = &[("growth", 30.0), ("reach", 40.0), ("wallet", 10.0)];

    #[rstest]
    #[case::no_review(None, vec![], None, None)]
    #[case::as_reviewed(None, vec![review(SUMMER, SAME, true)], None, None)]
    #[case::in_proportion(None, vec![review(SUMMER, &[("growth", 6.0), ("reach", 4.0)], true)], None, None)]
    #[case::rounded(None, vec![review(SUMMER, &[("growth", 0.601), ("reach", 0.399)], true)], None, None)]
    #[case::changed(None, vec![review(SUMMER, OTHER, true)], None, Some(SUMMER))]
    #[case::nothing_was_scored(None, vec![review(SUMMER, OTHER, false)], None, None)]
    #[case::an_earlier_review_is_past(None, vec![review(SPRING, OTHER, true), review(SUMMER, SAME, true)], None, None)]
    #[case::fixed_before_both(Some(date(2026, 1, 15)), vec![review(SPRING, OTHER, true), review(SUMMER, SAME, true)], None, Some(SPRING))]
    #[case::fixed_between(Some(date(2026, 5, 1)), vec![review(SPRING, OTHER, true), review(SUMMER, SAME, true)], None, None)]
    #[case::agreed_anew(Some(date(2026, 9, 1)), vec![review(SUMMER, OTHER, true)], Some(date(2026, 9, 1)), None)]
    #[case::agreed_anew_and_scored_before(Some(date(2026, 9, 1)), vec![review(SUMMER, OTHER, true)], Some(SPRING), Some(SUMMER))]
    #[case::a_lock_to_come(Some(date(2027, 1, 1)), vec![review(SUMMER, OTHER, true)], None, Some(SUMMER))]
    #[case::a_review_to_come(None, vec![review(date(2027, 1, 1), OTHER, true)], None, None)]
    #[case::other_criteria(None, vec![review(SUMMER, &[("size", 90.0)], true)], None, None)]
    #[case::no_weights_kept(None, vec![review(SUMMER, &[], true)], None, None)]
    fn weights_are_changed_after_scoring(
        #[case] locked: Option<Date>,
        #[case] reviews: Vec<Review>,
        #[case] oldest: Option<Date>,
        #[case] since: Option<Date>,
    ) {
        let changed = changed_after_scoring(&portfolio(locked, reviews), oldest, TODAY);
        let expected = since.map(|since| ChangedWeights {
            criterion: "growth".into(),
            since,
        });
        assert_eq!(changed, expected);
    }
}
