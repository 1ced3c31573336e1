//! Forms: the fields of one thing, each edited in place.
//!
//! A form holds no values of its own. It shows what the portfolio holds, and every committed field is
//! an edit like any other: at once live, saved and undoable. Closing a form therefore loses nothing.

use crate::domain::edit::{ActionField, BackingEdit, Edit, PlanEdit};
use crate::domain::field::plan_field::PlanItem;
use crate::domain::field::{
    AccountField, CriterionField, IndicatorField, Kind, ObjectiveField, PersonField, PlanField,
    PlanList, RequirementField, SettingsField, SupportField, Value,
};
use crate::domain::people::SupportItem;
use crate::domain::stage::Prerequisite;
use crate::domain::when::When;
use crate::domain::{Account, AccountId, CriterionId, ItemId, PersonRef, Score};

use super::model::Model;
use super::objectives;
use super::requirement_card::Card;
use super::scorecard::fields as scorecard;

/// What a form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An account.
    Account(AccountId),
    /// A criterion.
    Criterion(CriterionId),
    /// The evidence of a score.
    Evidence {
        /// Of which account.
        account: AccountId,
        /// On which criterion.
        criterion: CriterionId,
    },
    /// An indicator of a scorecard.
    Indicator {
        /// Of which account.
        account: AccountId,
        /// Which.
        indicator: ItemId,
    },
    /// The readings of an indicator.
    Readings {
        /// Of which account.
        account: AccountId,
        /// Of which indicator.
        indicator: ItemId,
    },
    /// The portfolio's settings.
    Settings,
    /// An objective of the company.
    Objective(ItemId),
    /// A sign of management's support.
    Support(SupportItem),
    /// Somebody on our side, by id or name.
    Person(PersonRef),
    /// The card of a requirement, at one of its steps.
    Requirement(Card),
    /// An item of one of the lists of a plan.
    PlanItem {
        /// Of which account.
        account: AccountId,
        /// In which list.
        list: PlanList,
        /// Which.
        item: ItemId,
    },
}

/// A field of whatever the form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldRef {
    /// Of an account.
    Account(AccountField),
    /// Of a criterion.
    Criterion(CriterionField),
    /// Of an indicator.
    Indicator(IndicatorField),
    /// The reading of an indicator on a day or in a month.
    Reading(When),
    /// Of the settings.
    Settings(SettingsField),
    /// Of the objective of the company at a place, counted from 0.
    Objective(usize, ObjectiveField),
    /// Of a score's evidence.
    Evidence(EvidenceField),
    /// Of a sign of management's support.
    Support(SupportField),
    /// Of somebody on our side.
    Person(PersonField),
    /// Of a requirement.
    Requirement(RequirementField),
    /// Of an item of a list of a plan.
    Plan(PlanField),
    /// Of what follows from the answer to a requirement, counted from 0.
    Follow(usize, ActionField),
}

/// The evidence of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceField {
    /// Why.
    Note,
    /// When.
    Date,
    /// By whom.
    By,
}

impl FieldRef {
    /// What kind of value it takes.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Account(field) => field.kind(),
            Self::Criterion(field) => field.kind(),
            Self::Settings(field) => field.kind(),
            Self::Objective(_, field) => field.kind(),
            Self::Indicator(field) => field.kind(),
            Self::Reading(_) => Kind::Reading,
            Self::Evidence(EvidenceField::Note) => Kind::Text,
            Self::Evidence(EvidenceField::Date) => Kind::Date,
            Self::Evidence(EvidenceField::By) => Kind::Person,
            Self::Support(field) => field.kind(),
            Self::Person(field) => field.kind(),
            Self::Requirement(field) => field.kind(),
            Self::Plan(field) => field.kind(),
            Self::Follow(_, field) => field.kind(),
        }
    }
}

/// An open form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is about.
    pub subject: Subject,
    /// The row under the cursor.
    pub cursor: usize,
    /// How many lines of what stands below or beside the fields were read past, from the last field on.
    pub past: usize,
}

impl Form {
    /// A form with the cursor on its first field.
    pub const fn about(subject: Subject) -> Self {
        Self::at(subject, 0)
    }

    /// A form with the cursor on one of its fields.
    pub const fn at(subject: Subject, cursor: usize) -> Self {
        Self {
            subject,
            cursor,
            past: 0,
        }
    }

    /// Whether it holds the readings of an indicator.
    pub const fn is_of_readings(&self) -> bool {
        matches!(self.subject, Subject::Readings { .. })
    }

    /// The field under the cursor.
    pub fn field(&self, model: &Model) -> Option<FieldRef> {
        self.subject.fields(model).get(self.cursor).copied()
    }
}

impl Subject {
    /// Its fields, in the order of the form; none when the thing is gone.
    pub fn fields(&self, model: &Model) -> Vec<FieldRef> {
        match self {
            Self::Account(id) => match model.portfolio.account(id) {
                Some(account) => account_fields(account, model),
                None => Vec::new(),
            },
            Self::Criterion(id) => match model.portfolio.criteria().find(id) {
                Some((_, _, criterion)) => {
                    let fields = CriterionField::of(criterion, model.portfolio.scale());
                    fields.into_iter().map(FieldRef::Criterion).collect()
                }
                None => Vec::new(),
            },
            Self::Evidence { account, criterion } => match score(model, account, criterion) {
                Some(_) => [EvidenceField::Note, EvidenceField::Date, EvidenceField::By]
                    .map(FieldRef::Evidence)
                    .to_vec(),
                None => Vec::new(),
            },
            Self::Indicator { account, indicator } => {
                scorecard::fields(model, (account, indicator))
            }
            Self::Readings { account, indicator } => {
                scorecard::readings(model, (account, indicator))
            }
            Self::Settings => objectives::rows_of_settings(&model.portfolio),
            Self::Objective(id) => objectives::fields(&model.portfolio, id),
            Self::Support(_) => SupportField::ALL.map(FieldRef::Support).to_vec(),
            Self::Person(_) => PersonField::all()
                .into_iter()
                .map(FieldRef::Person)
                .collect(),
            Self::Requirement(card) => card.fields(model),
            Self::PlanItem {
                account,
                list,
                item,
            } => match plan_item(model, (account, *list, item)) {
                Some(_) => list.fields().iter().copied().map(FieldRef::Plan).collect(),
                None => Vec::new(),
            },
        }
    }

    /// What a field holds.
    pub fn value(&self, field: FieldRef, model: &Model) -> Value {
        match (self, field) {
            (Self::Account(id), FieldRef::Account(field)) => model
                .portfolio
                .account(id)
                .map_or(Value::Empty, |account| field.get(account)),
            (Self::Criterion(id), FieldRef::Criterion(field)) => {
                let found = model.portfolio.criteria().find(id);
                found.map_or(Value::Empty, |(_, _, criterion)| field.get(criterion))
            }
            (Self::Evidence { account, criterion }, FieldRef::Evidence(field)) => {
                let found = score(model, account, criterion);
                found.map_or(Value::Empty, |score| evidence(score, field))
            }
            (Self::Indicator { account, indicator }, FieldRef::Indicator(field)) => {
                scorecard::value(model, (account, indicator), field)
            }
            (Self::Readings { account, indicator }, FieldRef::Reading(when)) => {
                scorecard::reading(model, (account, indicator), when)
            }
            (Self::Settings, FieldRef::Settings(field)) => field.get(model.portfolio.settings()),
            (Self::Settings | Self::Objective(_), FieldRef::Objective(at, field)) => {
                objectives::value(&model.portfolio, at, field)
            }
            (Self::Support(item), FieldRef::Support(field)) => field.get(&model.support(*item)),
            (Self::Person(who), FieldRef::Person(field)) => {
                let listed = model.portfolio.person_meant(who);
                listed.map_or(Value::Empty, |person| field.get(person))
            }
            (Self::Requirement(card), field) => card.value(field, model),
            (
                Self::PlanItem {
                    account,
                    list,
                    item,
                },
                FieldRef::Plan(field),
            ) => {
                let found = plan_item(model, (account, *list, item));
                found.map_or(Value::Empty, |item| item.get(field))
            }
            _ => Value::Empty,
        }
    }

    /// The edit that puts a value into a field.
    pub fn edit(&self, field: FieldRef, value: Value, model: &Model) -> Option<Edit> {
        match (self, field) {
            (Self::Account(id), FieldRef::Account(field)) => Some(Edit::SetAccount {
                account: id.clone(),
                field,
                value,
            }),
            (Self::Criterion(id), FieldRef::Criterion(field)) => Some(Edit::SetCriterion {
                criterion: id.clone(),
                field,
                value,
            }),
            (Self::Evidence { account, criterion }, FieldRef::Evidence(field)) => {
                let mut score = score(model, account, criterion)?.clone();
                set_evidence(&mut score, field, value);
                let (account, criterion) = (account.clone(), criterion.clone());
                Some(Edit::SetScore {
                    account,
                    criterion,
                    score: Some(score),
                })
            }
            (Self::Indicator { account, indicator }, FieldRef::Indicator(field)) => {
                Some(scorecard::set((account, indicator), field, value))
            }
            (Self::Readings { account, indicator }, FieldRef::Reading(when)) => {
                scorecard::forget((account, indicator), when, &value)
            }
            (Self::Settings, FieldRef::Settings(field)) => Some(Edit::SetSettings { field, value }),
            (Self::Requirement(card), field) => card.edit(field, value, model),
            (subject, field) => subject.edit_of_page(field, value, model),
        }
    }

    /// The edit that puts a value into a field of what has a list or a page of its own: objectives, the plan,
    /// what management does.
    fn edit_of_page(&self, field: FieldRef, value: Value, model: &Model) -> Option<Edit> {
        match (self, field) {
            (Self::Settings | Self::Objective(_), FieldRef::Objective(at, field)) => {
                objectives::edit(&model.portfolio, (at, field), value)
            }
            (Self::Support(item), FieldRef::Support(field)) => {
                let item = *item;
                Some(Edit::Backing(BackingEdit::SetSupport {
                    item,
                    field,
                    value,
                }))
            }
            (Self::Person(who), FieldRef::Person(field)) => {
                let (person, on) = (who.clone(), model.today);
                Some(Edit::Backing(BackingEdit::SetPerson {
                    person,
                    field,
                    value,
                    on,
                }))
            }
            (
                Self::PlanItem {
                    account,
                    list,
                    item,
                },
                FieldRef::Plan(field),
            ) => Some(Edit::Plan {
                account: account.clone(),
                edit: PlanEdit::Set {
                    list: *list,
                    item: item.clone(),
                    field,
                    value,
                },
            }),
            _ => None,
        }
    }
}

/// All fields of an account: who it is, who looks after it, its figures of the years that matter, where
/// it is to go.
fn account_fields(account: &Account, model: &Model) -> Vec<FieldRef> {
    use AccountField as F;
    let mut fields = vec![F::Name, F::Code, F::Status, F::Sector, F::Country];
    fields.extend([F::Manager, F::Sponsor]);
    if !model.portfolio.settings().objectives.is_empty() {
        fields.push(F::Serves);
    }
    fields.extend([F::Effort, F::Potential, F::ShareOfWallet, F::BudgetMonth]);
    let years = years(account, model);
    fields.extend(years.iter().copied().map(F::Revenue));
    fields.extend(years.iter().copied().map(F::Margin));
    fields.extend([F::TargetAttractiveness, F::TargetStrength, F::TargetDue]);
    fields.extend([F::CurrentStage, F::TargetStage]);
    fields.extend(Prerequisite::ALL.map(F::Evidence));
    fields.into_iter().map(FieldRef::Account).collect()
}

/// The running year, the three closed ones before it, and whatever else the account holds, the
/// latest first.
fn years(account: &Account, model: &Model) -> Vec<i16> {
    let closed = model.closed_year();
    let known = account.revenue.keys().chain(account.margin.keys()).copied();
    let mut years: Vec<i16> = (closed - 2..=closed + 1).chain(known).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years
}

fn plan_item<'m>(
    model: &'m Model,
    (account, list, item): (&AccountId, PlanList, &ItemId),
) -> Option<&'m dyn PlanItem> {
    list.find(model.portfolio.account(account)?, item.as_str())
}

fn score<'m>(model: &'m Model, account: &AccountId, criterion: &CriterionId) -> Option<&'m Score> {
    model.portfolio.account(account)?.scores.get(criterion)
}

fn evidence(score: &Score, field: EvidenceField) -> Value {
    match field {
        EvidenceField::Note => Value::text(score.note.as_ref()),
        EvidenceField::Date => Value::date(score.date),
        EvidenceField::By => Value::person(score.by.as_ref()),
    }
}

fn set_evidence(score: &mut Score, field: EvidenceField, value: Value) {
    match (field, value) {
        (EvidenceField::Note, Value::Text(text)) if !text.trim().is_empty() => {
            score.note = Some(text.trim().to_owned());
        }
        (EvidenceField::Note, _) => score.note = None,
        (EvidenceField::Date, Value::Date(date)) => score.date = Some(date),
        (EvidenceField::Date, _) => score.date = None,
        (EvidenceField::By, Value::Person(person)) => score.by = Some(person),
        (EvidenceField::By, Value::Text(name)) => score.by = Some(PersonRef::from(name)),
        (EvidenceField::By, _) => score.by = None,
    }
}
