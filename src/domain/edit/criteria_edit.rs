//! Edits of the criteria themselves.

use super::{Label, Refusal, Transaction};
use crate::domain::criterion::{
    Axis, Band, Criteria, Criterion, MAX_ATTRACTIVENESS, Measure, Rule,
};
use crate::domain::field::{CriterionField, Value};
use crate::domain::{CriterionId, Scale};

impl Transaction<'_> {
    pub(super) fn add_criterion(&mut self, axis: Axis, new: Criterion) -> Result<Label, Refusal> {
        let mut criteria = self.criteria();
        if axis == Axis::Attractiveness && criteria.attractiveness.len() >= MAX_ATTRACTIVENESS {
            return Err(Refusal::SixthAttractiveness);
        }
        if criteria.find(&new.id).is_some() {
            return Err(Refusal::Taken(new.id.to_string()));
        }
        let label = Label::CriterionAdded(new.name.clone());
        criteria.of_mut(axis).push(new);
        self.put_criteria(criteria);
        Ok(label)
    }

    /// The scores given on it go too: a score on an unknown criterion would be an error of the file.
    pub(super) fn remove_criterion(&mut self, id: &CriterionId) -> Result<Label, Refusal> {
        let mut criteria = self.criteria();
        let (axis, at) = place(&criteria, id)?;
        let removed = criteria.of_mut(axis).remove(at);
        self.put_criteria(criteria);
        for at in 0..self.portfolio().accounts.len() {
            self.forget_scores(at, id);
        }
        Ok(Label::CriterionRemoved(removed.name))
    }

    fn forget_scores(&mut self, at: usize, id: &CriterionId) {
        let scored = self
            .portfolio()
            .accounts
            .get(at)
            .filter(|a| a.scores.contains_key(id));
        if let Some(account) = scored {
            let mut account = account.as_ref().clone();
            account.scores.remove(id);
            self.put_account(at, account);
        }
    }

    pub(super) fn move_criterion(&mut self, id: &CriterionId, by: isize) -> Result<Label, Refusal> {
        let mut criteria = self.criteria();
        let (axis, at) = place(&criteria, id)?;
        let list = criteria.of_mut(axis);
        let to = at
            .saturating_add_signed(by)
            .min(list.len().saturating_sub(1));
        let moved = list.remove(at);
        let label = Label::CriterionMoved(moved.name.clone());
        list.insert(to, moved);
        self.put_criteria(criteria);
        Ok(label)
    }

    pub(super) fn set_criterion(
        &mut self,
        id: &CriterionId,
        field: CriterionField,
        value: &Value,
    ) -> Result<Label, Refusal> {
        let scale = self.portfolio().scale();
        let name = self.change(id, |criterion| field.set(criterion, value, scale))?;
        if field == CriterionField::Rated || field == CriterionField::Source {
            self.drop_unfit_scores(id, scale);
        }
        Ok(Label::CriterionChanged {
            criterion: name,
            field,
        })
    }

    /// Scores that the criterion's new nature cannot hold are dropped, undoably with the change.
    fn drop_unfit_scores(&mut self, id: &CriterionId, scale: Scale) {
        let criteria = self.criteria();
        let Some((_, _, criterion)) = criteria.find(id) else {
            return;
        };
        for at in 0..self.portfolio().accounts.len() {
            let score = self
                .portfolio()
                .accounts
                .get(at)
                .and_then(|a| a.scores.get(id));
            let unfit = score.is_some_and(|s| {
                !criterion.is_entered() || criterion.is_rated() && !scale.contains(s.value)
            });
            if unfit {
                self.forget_scores(at, id);
            }
        }
    }

    pub(super) fn add_band(&mut self, id: &CriterionId) -> Result<Label, Refusal> {
        let scale = self.portfolio().scale();
        let name = self.change(id, |criterion| {
            if let Measure::Measured { rule, .. } = &mut criterion.measure {
                *rule = Some(Rule::Bands(with_one_more(rule.take(), scale)));
            }
            Ok(())
        })?;
        Ok(Label::BandsChanged(name))
    }

    pub(super) fn remove_band(&mut self, id: &CriterionId, band: usize) -> Result<Label, Refusal> {
        let name = self.change(id, |criterion| {
            if let Measure::Measured { rule, .. } = &mut criterion.measure {
                *rule = without(rule.take(), band);
            }
            Ok(())
        })?;
        Ok(Label::BandsChanged(name))
    }

    fn change(
        &mut self,
        id: &CriterionId,
        with: impl FnOnce(&mut Criterion) -> Result<(), crate::domain::field::Unfit>,
    ) -> Result<String, Refusal> {
        let mut criteria = self.criteria();
        let (axis, at) = place(&criteria, id)?;
        let Some(criterion) = criteria.of_mut(axis).get_mut(at) else {
            return Err(Refusal::NoSuchCriterion(id.clone()));
        };
        with(criterion)?;
        let name = criterion.name.clone();
        self.put_criteria(criteria);
        Ok(name)
    }

    fn criteria(&self) -> Criteria {
        self.portfolio().criteria.as_ref().clone()
    }
}

fn place(criteria: &Criteria, id: &CriterionId) -> Result<(Axis, usize), Refusal> {
    let found = criteria.find(id).map(|(axis, at, _)| (axis, at));
    found.ok_or_else(|| Refusal::NoSuchCriterion(id.clone()))
}

/// The bands with one more before the last; two to begin with, made of the ends of a linear rule.
fn with_one_more(rule: Option<Rule>, scale: Scale) -> Vec<Band> {
    match rule {
        Some(Rule::Bands(mut bands)) => {
            let last = bands.len().saturating_sub(1);
            let up_to = last
                .checked_sub(1)
                .and_then(|i| bands.get(i))
                .and_then(|b| b.up_to);
            let band = Band {
                up_to: Some(up_to.map_or(0.0, |u| u + 1.0)),
                score: scale.at(0.5),
            };
            bands.insert(last, band);
            bands
        }
        Some(Rule::Linear { worst, best }) => {
            let middle = f64::midpoint(worst, best);
            let (low, high) = (scale.min(), scale.max());
            let (first, second) = if worst <= best {
                (low, high)
            } else {
                (high, low)
            };
            vec![
                Band {
                    up_to: Some(middle),
                    score: first,
                },
                Band {
                    up_to: None,
                    score: second,
                },
            ]
        }
        None => vec![
            Band {
                up_to: Some(0.0),
                score: scale.min(),
            },
            Band {
                up_to: None,
                score: scale.max(),
            },
        ],
    }
}

/// The rule without a band; the last one stays open, and a single band is no rule.
fn without(rule: Option<Rule>, band: usize) -> Option<Rule> {
    let Some(Rule::Bands(mut bands)) = rule else {
        return rule;
    };
    if band < bands.len() {
        bands.remove(band);
    }
    if let Some(last) = bands.last_mut() {
        last.up_to = None;
    }
    match bands.len() {
        0 | 1 => Some(Rule::Linear {
            worst: 0.0,
            best: 100.0,
        }),
        _ => Some(Rule::Bands(bands)),
    }
}
