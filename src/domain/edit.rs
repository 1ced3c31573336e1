//! The only way to change a [`Portfolio`].
//!
//! An [`Edit`] says what is wanted; [`Portfolio::apply`] does it whole or refuses it whole, and hands
//! back what it replaced, which is all that undo needs. Parts are shared (`Arc`): an edit of one
//! account copies that account and nothing else.

mod accept_edit;
mod account_edit;
mod backing_edit;
mod call_edit;
mod criteria_edit;
mod objective_edit;
mod plan_edit;
mod reorder;
mod requirement_edit;
mod review_edit;
mod scorecard_edit;
mod transaction;

use super::criterion::{Axis, Criterion};
use super::field::{AccountField, CriterionField, SettingsField, Unfit, Value};
use super::people::Accepted;
use super::promise::gate::Missing;
use super::requirement::Step;
use super::review::Review;
use super::scorecard::reading::Unreadable;
use super::{Account, AccountId, CriterionId, ItemId, Portfolio, Scale, Score};
use transaction::Transaction;

pub use backing_edit::{BackingEdit, BackingLabel};
pub use call_edit::{CallChange, CallEdit};
pub use objective_edit::{ObjectiveEdit, ObjectiveLabel};
pub use plan_edit::{PlanChange, PlanEdit};
pub use requirement_edit::{ActionField, Reply, RequirementChange, RequirementEdit};
pub use scorecard_edit::{ScorecardEdit, ScorecardLabel, Taken};
pub use transaction::Replaced;

/// Something to be changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A new account, at the end of the list or before another one.
    AddAccount {
        /// With an id that is not taken.
        account: Box<Account>,
        /// Right after which account it goes; the end where none.
        after: Option<AccountId>,
    },
    /// An account goes, with everything known of it.
    RemoveAccount(AccountId),
    /// A field of an account.
    SetAccount {
        /// Which account.
        account: AccountId,
        /// Which field.
        field: AccountField,
        /// Its new value.
        value: Value,
    },
    /// A score of an account, with its evidence; none unscores.
    SetScore {
        /// Which account.
        account: AccountId,
        /// On which criterion; only entered ones take a score.
        criterion: CriterionId,
        /// The rating or value.
        score: Option<Score>,
    },
    /// A new criterion at the end of its axis.
    AddCriterion {
        /// Which axis.
        axis: Axis,
        /// With an id that is not taken on either axis.
        criterion: Box<Criterion>,
    },
    /// A criterion goes, with the scores given on it.
    RemoveCriterion(CriterionId),
    /// A criterion changes its place on its axis.
    MoveCriterion {
        /// Which.
        criterion: CriterionId,
        /// By how many places; below 0 is up.
        by: isize,
    },
    /// A field of a criterion.
    SetCriterion {
        /// Which.
        criterion: CriterionId,
        /// Which field.
        field: CriterionField,
        /// Its new value.
        value: Value,
    },
    /// One more band before the last one of a banded rule; a linear rule becomes a banded one.
    AddBand(CriterionId),
    /// A band of a banded rule goes; with the last but one the rule becomes linear again.
    RemoveBand {
        /// Of which criterion.
        criterion: CriterionId,
        /// Counted from 0.
        band: usize,
    },
    /// A field of the settings.
    SetSettings {
        /// Which field.
        field: SettingsField,
        /// Its new value.
        value: Value,
    },
    /// Something about the company's objectives.
    Objective(ObjectiveEdit),
    /// Something of an account's scorecard.
    Scorecard {
        /// Which account.
        account: AccountId,
        /// What.
        edit: ScorecardEdit,
    },
    /// Readings of several indicators, of one account or many, at once.
    TakeReadings(Vec<Taken>),
    /// Something about what an account asks for.
    Requirement {
        /// Which account.
        account: AccountId,
        /// What is to be changed.
        edit: RequirementEdit,
    },
    /// Something about the conversations with an account.
    Call {
        /// Which account.
        account: AccountId,
        /// What is to be changed.
        edit: CallEdit,
    },
    /// Something about what stands behind the key accounts.
    Backing(BackingEdit),
    /// A snapshot of all positions is kept.
    AddReview(Box<Review>),
    /// A finding is accepted for a time.
    Accept(Accepted),
    /// A finding is no longer accepted.
    NoLongerAccept(Accepted),
    /// Something of the lists that make an account's plan.
    Plan {
        /// Which account.
        account: AccountId,
        /// What is to be changed.
        edit: PlanEdit,
    },
    /// Everything at once: the file was read again.
    Replace(Box<Portfolio>),
}

/// Why an edit was refused. Nothing was changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// There is no such account (any more).
    NoSuchAccount(AccountId),
    /// There is no such criterion (any more).
    NoSuchCriterion(CriterionId),
    /// There is no such indicator (any more).
    NoSuchIndicator(ItemId),
    /// It is no reading of the indicator.
    Unreadable(Unreadable),
    /// The id is taken.
    Taken(String),
    /// Attractiveness has its five criteria (source: "5 maximum").
    SixthAttractiveness,
    /// The rating is not on the scale.
    OffScale {
        /// What was given.
        value: f64,
        /// What it must lie on.
        scale: Scale,
    },
    /// The value is not a finite number.
    NotFinite,
    /// The score is computed from elsewhere and cannot be given.
    Computed(CriterionId),
    /// The field does not take the value.
    Unfit(Unfit),
    /// There is no such requirement (any more).
    NoSuchRequirement(ItemId),
    /// There is no such action of the plan (any more).
    NoSuchAction(ItemId),
    /// There is no such item in this list (any more).
    NoSuchItem(ItemId),
    /// The gate of its step asks for these.
    Gate(Vec<Missing>),
    /// There is no step after, or before, this one.
    NoStep(Step),
    /// Nobody accepted that finding (any more).
    NotAccepted,
    /// The answer is agreed for that very day.
    AlreadyAgreed(jiff::civil::Date),
}

impl From<Unfit> for Refusal {
    fn from(unfit: Unfit) -> Self {
        Self::Unfit(unfit)
    }
}

/// What an edit did, in a form that names it: "Undo: score of Helios Retail on Innovation".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// An account was added.
    AccountAdded(String),
    /// An account was removed.
    AccountRemoved(String),
    /// A field of an account was set.
    AccountChanged {
        /// The account's name.
        account: String,
        /// The field.
        field: AccountField,
    },
    /// A score was given.
    Scored {
        /// The account's name.
        account: String,
        /// The criterion's name.
        criterion: String,
    },
    /// A score was taken away.
    Unscored {
        /// The account's name.
        account: String,
        /// The criterion's name.
        criterion: String,
    },
    /// A criterion was added.
    CriterionAdded(String),
    /// A criterion was removed.
    CriterionRemoved(String),
    /// A criterion was moved.
    CriterionMoved(String),
    /// A field of a criterion was set.
    CriterionChanged {
        /// The criterion's name.
        criterion: String,
        /// The field.
        field: CriterionField,
    },
    /// The bands of a criterion were changed.
    BandsChanged(String),
    /// A field of the settings was set.
    SettingsChanged(SettingsField),
    /// Something about the company's objectives was changed.
    Objective(ObjectiveLabel),
    /// Something of a scorecard was changed.
    Scorecard(ScorecardLabel),
    /// A requirement of an account was changed.
    Requirement {
        /// The account's name.
        account: String,
        /// What the requirement, or the action that follows from it, is called.
        title: String,
        /// What was done to it.
        change: RequirementChange,
    },
    /// A conversation with an account was changed.
    Call {
        /// The account's name.
        account: String,
        /// What was done to it.
        change: CallChange,
    },
    /// What stands behind the key accounts was changed.
    Backing(BackingLabel),
    /// A snapshot of all positions was kept, of a day.
    Reviewed(jiff::civil::Date),
    /// A finding was accepted.
    FindingAccepted,
    /// A finding was accepted no longer.
    FindingNotAccepted,
    /// An item of the lists that make a plan was changed.
    Plan {
        /// The account's name.
        account: String,
        /// What the item is called.
        title: String,
        /// What was done to it.
        change: PlanChange,
    },
    /// The file was read again.
    Reread,
    /// What an earlier session could not save was taken over.
    Recovered,
    /// The file as it was at another time was brought back.
    BroughtBack,
    /// What a copy of the file had was brought in; its name.
    BroughtIn(String),
    /// Something was taken over from a table.
    Imported(Imported),
}

/// What was taken over from a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// The accounts that are new.
    pub accounts: usize,
    /// The values of the others that are.
    pub values: usize,
}

/// An edit that was done.
#[derive(Debug, Clone)]
pub struct Done {
    /// What it was.
    pub label: Label,
    /// What it replaced; nothing where everything already was as wanted.
    pub replaced: Replaced,
}

impl Portfolio {
    /// Does an edit whole, or refuses it whole.
    ///
    /// # Errors
    /// Why it was refused; the portfolio is as it was.
    pub fn apply(&mut self, edit: Edit) -> Result<Done, Refusal> {
        let mut transaction = Transaction::on(self);
        match transaction.run(edit) {
            Ok(label) => Ok(Done {
                label,
                replaced: transaction.finish(),
            }),
            Err(refusal) => {
                transaction.roll_back();
                Err(refusal)
            }
        }
    }
}

impl Transaction<'_> {
    fn run(&mut self, edit: Edit) -> Result<Label, Refusal> {
        match edit {
            Edit::AddAccount { account, after } => self.add_account(*account, after.as_ref()),
            Edit::RemoveAccount(id) => self.remove_account(&id),
            Edit::SetAccount {
                account,
                field,
                value,
            } => self.set_account(&account, field, &value),
            Edit::SetScore {
                account,
                criterion,
                score,
            } => self.set_score(&account, &criterion, score),
            Edit::AddCriterion { axis, criterion } => self.add_criterion(axis, *criterion),
            Edit::RemoveCriterion(id) => self.remove_criterion(&id),
            Edit::MoveCriterion { criterion, by } => self.move_criterion(&criterion, by),
            Edit::SetCriterion {
                criterion,
                field,
                value,
            } => self.set_criterion(&criterion, field, &value),
            Edit::AddBand(id) => self.add_band(&id),
            Edit::RemoveBand { criterion, band } => self.remove_band(&criterion, band),
            Edit::SetSettings { field, value } => self.set_settings(field, &value),
            Edit::Objective(edit) => self.edit_objective(edit),
            Edit::Scorecard { account, edit } => self.edit_scorecard(&account, edit),
            Edit::TakeReadings(readings) => self.take_readings(readings),
            Edit::Requirement { account, edit } => self.edit_requirement(&account, edit),
            Edit::Call { account, edit } => self.edit_call(&account, edit),
            Edit::Backing(edit) => self.edit_backing(edit),
            Edit::AddReview(review) => self.add_review(*review),
            Edit::Accept(entry) => Ok(self.accept(entry)),
            Edit::NoLongerAccept(entry) => self.no_longer_accept(&entry),
            Edit::Plan { account, edit } => self.edit_plan(&account, edit),
            Edit::Replace(portfolio) => {
                self.replace_all(*portfolio);
                Ok(Label::Reread)
            }
        }
    }

    fn set_settings(&mut self, field: SettingsField, value: &Value) -> Result<Label, Refusal> {
        let mut settings = self.portfolio().settings.as_ref().clone();
        field.set(&mut settings, value)?;
        self.put_settings(settings);
        Ok(Label::SettingsChanged(field))
    }
}

#[cfg(test)]
mod tests;
