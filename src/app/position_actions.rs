//! What the position sheet does: scores, one key each.

use crate::domain::criterion::{Criterion, Source};
use crate::domain::edit::{Edit, Refusal};
use crate::domain::field::{AccountField, Kind};
use crate::domain::{AccountId, CriterionId, Scale, Score};
use crate::keymap::Action;

use super::cell::{OpenCell, Place};
use super::form::{FieldRef, Form, Subject};
use super::model::{Modal, Model};
use super::notice::{Notice, Reason};

impl Model {
    pub(super) fn run_in_position(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.criterion = step.from(self.criterion, self.criteria().count());
            self.half_ten = None;
            return true;
        }
        if let Some(digit) = action.digit() {
            self.score_digit(digit);
            return true;
        }
        match action {
            Action::StepUp => self.step_score(1.0),
            Action::StepDown => self.step_score(-1.0),
            Action::Clear | Action::Delete => self.unscore(),
            Action::Open => self.open_score(true),
            Action::EditInPlace => self.open_score(false),
            Action::EvidenceNote => self.open_evidence(),
            Action::New | Action::Duplicate | Action::Archive => {
                return self.run_in_accounts(action);
            }
            _ => return false,
        }
        true
    }

    /// The account and the criterion under the cursor.
    fn scored(&self) -> Option<(AccountId, Criterion)> {
        Some((self.account()?.id.clone(), self.criterion()?.1.clone()))
    }

    /// The score under the cursor.
    fn score(&self) -> Option<Score> {
        self.account()?.scores.get(&self.criterion()?.1.id).cloned()
    }

    /// A digit on a rating sets it; on a measured value it opens it.
    fn score_digit(&mut self, digit: u8) {
        let Some((account, criterion)) = self.scored() else {
            return;
        };
        if !criterion.is_entered() {
            return self.say_computed(&criterion);
        }
        if !criterion.is_rated() {
            return self.open_value(account, &criterion, digit.to_string());
        }
        let half = self.half_ten.take();
        let completes_ten =
            digit == 0 && half.is_some_and(|(a, c)| a == account && c == criterion.id);
        let scale = self.portfolio.scale();
        let value = if completes_ten {
            10.0
        } else {
            rating(digit, scale)
        };
        let may_become_ten = digit == 1 && scale.min() <= 0.0 && scale.max() >= 10.0;
        if may_become_ten {
            self.half_ten = Some((account.clone(), criterion.id.clone()));
        }
        self.give(account, &criterion, value, may_become_ten || completes_ten);
    }

    /// Gives a score; `false` when it was refused.
    pub(super) fn give(
        &mut self,
        account: AccountId,
        on: &Criterion,
        value: f64,
        joined: bool,
    ) -> bool {
        let edit = self.scoring(account, on.id.clone(), Some(value), !joined);
        if joined {
            self.edit_joined(edit)
        } else {
            self.edit(edit)
        }
    }

    /// The edit that gives a score, or takes it away. A note that was there stays; a date that was
    /// there becomes today's where the score is another one, or is given `anew`: whoever gives the one that
    /// stands there says that it holds today.
    pub(super) fn scoring(
        &self,
        account: AccountId,
        criterion: CriterionId,
        value: Option<f64>,
        anew: bool,
    ) -> Edit {
        let scored = |value: f64| {
            let of = self.portfolio.account(&account);
            let before = of.and_then(|account| account.scores.get(&criterion));
            let mut score = Score::instead_of(before, value, self.today);
            if anew && score.date.is_some() {
                score.date = Some(self.today);
            }
            score
        };
        let score = value.map(scored);
        Edit::SetScore {
            account,
            criterion,
            score,
        }
    }

    fn step_score(&mut self, by: f64) {
        let Some((account, criterion)) = self.scored() else {
            return;
        };
        if !criterion.is_entered() {
            return self.say_computed(&criterion);
        }
        let scale = self.portfolio.scale();
        let value = match self.score() {
            Some(score) if criterion.is_rated() => scale.clamp(score.value + by),
            Some(score) => score.value + by,
            None if criterion.is_rated() => scale.at(0.5).round(),
            None => by.max(0.0),
        };
        self.give(account, &criterion, value, true);
    }

    fn unscore(&mut self) {
        let Some((account, criterion)) = self.scored() else {
            return;
        };
        if !criterion.is_entered() {
            return self.say_computed(&criterion);
        }
        let edit = self.scoring(account, criterion.id, None, false);
        self.edit(edit);
    }

    /// `Enter` on a rating shows its levels with their anchors; `F2` edits the bare value.
    fn open_score(&mut self, with_levels: bool) {
        let Some((account, criterion)) = self.scored() else {
            return;
        };
        if !criterion.is_entered() {
            self.go_to_source(&account, &criterion);
        } else if criterion.is_rated() && with_levels {
            self.open_levels(account, &criterion);
        } else {
            let text = self
                .score()
                .map(|s| self.words.plain_number(s.value))
                .unwrap_or_default();
            if self.refuses(Action::Open) {
                return;
            }
            let criterion = criterion.id;
            let place = Place::Score { account, criterion };
            self.open_held(place, Kind::Number, text);
        }
    }

    fn open_value(&mut self, account: AccountId, criterion: &Criterion, text: String) {
        if self.refuses(Action::Open) {
            return;
        }
        let place = Place::Score {
            account,
            criterion: criterion.id.clone(),
        };
        self.cell = Some(OpenCell::holding(place, Kind::Number, text));
    }

    fn open_evidence(&mut self) {
        let Some((account, criterion)) = self.scored() else {
            return;
        };
        if !criterion.is_entered() {
            return self.say_computed(&criterion);
        }
        if self.score().is_none() {
            return self.say(Notice::Disabled(Action::EvidenceNote, Reason::Unscored));
        }
        self.open_form(Subject::Evidence {
            account,
            criterion: criterion.id,
        });
    }

    /// A computed score is changed where it comes from: the account's form opens on that field.
    fn go_to_source(&mut self, account: &AccountId, criterion: &Criterion) {
        let year = self.closed_year();
        let field = match criterion.source() {
            Some(Source::RevenueProgression) => AccountField::Revenue(year),
            Some(Source::MarginProgression) => AccountField::Margin(year),
            Some(Source::ShareOfWallet) => AccountField::ShareOfWallet,
            Some(Source::Stage) => AccountField::CurrentStage,
            _ => return self.say_computed(criterion),
        };
        let subject = Subject::Account(account.clone());
        let fields = subject.fields(self);
        let at = fields.iter().position(|f| *f == FieldRef::Account(field));
        let form = Form::at(subject, at.unwrap_or_default());
        self.modals.push(Modal::Form(form));
    }

    fn say_computed(&mut self, criterion: &Criterion) {
        self.say(Notice::Refused(Refusal::Computed(criterion.id.clone())));
    }
}

/// The rating a digit stands for: 0 is ten where the scale starts at one and reaches ten.
pub(crate) fn rating(digit: u8, scale: Scale) -> f64 {
    if digit == 0 && scale.min() > 0.0 && scale.max() >= 10.0 {
        10.0
    } else {
        f64::from(digit)
    }
}

#[cfg(test)]
mod tests {
    use super::rating;
    use crate::domain::Scale;
    use rstest::rstest;

    #[rstest]
    #[case::plain(4, 1.0, 5.0, 4.0)]
    #[case::zero_where_it_starts_at_zero(0, 0.0, 10.0, 0.0)]
    #[case::ten_where_it_starts_at_one(0, 1.0, 10.0, 10.0)]
    #[case::off_the_scale_stays_so(0, 1.0, 5.0, 0.0)]
    fn digits(#[case] digit: u8, #[case] min: f64, #[case] max: f64, #[case] expected: f64) {
        assert_eq!(rating(digit, Scale::new(min, max).unwrap()), expected);
    }
}
