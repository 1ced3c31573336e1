//! From a finding to the place where it is mended.
//!
//! Every place has an editor: it is opened there, the cursor on what is to be mended.

use crate::domain::criterion::{Axis, Criterion, Source};
use crate::domain::field::{AccountField, CriterionField, PlanList};
use crate::domain::findings::Place;
use crate::domain::plan_calendar::Moment;
use crate::domain::{AccountId, CriterionId, ItemId, PersonRef};
use crate::keymap::Action;

use super::accounts;
use super::form::{FieldRef, Form, Subject};
use super::model::{CriteriaColumn, Modal, Model, Page};
use super::plan::PlanRow;
use super::target::Pane;

impl Model {
    /// Goes where the finding under the cursor is mended.
    pub(super) fn mend_finding(&mut self) {
        if let Some(place) = self.finding().map(crate::domain::findings::Finding::place) {
            self.mend(&place);
        }
    }

    /// Goes to a place, its account selected.
    pub(super) fn mend(&mut self, place: &Place) {
        let account = place
            .account()
            .and_then(|id| self.portfolio.account_index(id));
        if let Some(index) = account {
            self.select(index);
        }
        match place {
            Place::Accounts => self.run(Action::GoAccounts),
            Place::Person(person) => self.show_accounts_of(person),
            Place::Review => self.run(Action::Review),
            Place::Criteria => self.show_axis(Axis::Attractiveness, self.criteria_column),
            Place::Weights(axis) => self.show_axis(*axis, CriteriaColumn::Weight),
            Place::Criterion(criterion) => {
                self.page = Page::Criteria;
                self.criteria_column = CriteriaColumn::Weight;
                self.put_on_criterion(criterion);
            }
            Place::Rule(criterion) => self.mend_rule(criterion),
            Place::Field(account, field) => self.mend_field(account, *field),
            Place::Score(account, criterion) => self.mend_score(account, criterion),
            Place::Scorecard(_, indicator) => self.show_indicator(indicator.as_ref()),
            Place::Requirement(account, requirement) => self.open_requirement(account, requirement),
            Place::Support(item) => self.show_sign(*item),
            Place::ReportsTo(person) => self.show_reports_to(person),
            Place::Objectives => self.show_objectives(),
            Place::Objective(objective) => self.show_serving(objective),
            Place::Presentation(account) => self.show_presentation(account),
            Place::Stakeholders(..)
            | Place::Benefits(_)
            | Place::Moments(_)
            | Place::Action(..) => self.mend_on_plan(place),
        }
    }

    /// The plan of the account, the cursor on what is to be mended.
    fn mend_on_plan(&mut self, place: &Place) {
        if let Some((account, row)) = PlanRow::of_place(place) {
            self.open_plan_at(account, &row);
        }
    }

    /// The moment of the year at which the plan is presented, or the milestone that answers it.
    fn show_presentation(&mut self, account: &AccountId) {
        let moment = Moment::Presentation;
        let found = self.portfolio.account(account);
        let cycle = found.and_then(|found| self.cycle_of(found).zip(Some(found)));
        let answer = cycle.and_then(|(cycle, found)| cycle.milestone(found, moment));
        let row = answer.map_or(PlanRow::Moment(moment), |milestone| {
            PlanRow::Item(PlanList::Milestones, milestone.id.clone())
        });
        self.open_plan_at(account, &row);
    }

    /// The accounts somebody has to do with, in the list.
    fn show_accounts_of(&mut self, person: &PersonRef) {
        let name = self.portfolio.person_name(person).to_owned();
        self.run(Action::GoAccounts);
        self.accounts.filter = name;
        accounts::arrange(self);
    }

    /// Opens the form of an account, the field open for typing or choosing.
    fn mend_field(&mut self, account: &AccountId, field: AccountField) {
        let subject = Subject::Account(account.clone());
        let fields = subject.fields(self);
        let cursor = fields.iter().position(|it| *it == FieldRef::Account(field));
        let cursor = cursor.unwrap_or_default();
        let form = Form {
            cursor,
            ..Form::about(subject)
        };
        self.modals.push(Modal::Form(form.clone()));
        if !self.is_read_only() {
            self.open_field(&form, None);
        }
    }

    /// The position sheet with the cursor on a score; what is computed is mended at its source.
    fn mend_score(&mut self, account: &AccountId, criterion: &CriterionId) {
        let found = self.portfolio.criteria().find(criterion);
        let source = found.and_then(|(_, _, criterion)| Criterion::source(criterion));
        let year = self.closed_year();
        match source {
            Some(Source::Stage) => self.mend_field(account, AccountField::CurrentStage),
            Some(Source::ShareOfWallet) => self.mend_field(account, AccountField::ShareOfWallet),
            Some(Source::RevenueProgression) => {
                let missing =
                    self.missing_year(account, year, |a, year| a.revenue.contains_key(&year));
                self.mend_field(account, AccountField::Revenue(missing));
            }
            Some(Source::MarginProgression) => {
                let missing =
                    self.missing_year(account, year, |a, year| a.margin.contains_key(&year));
                self.mend_field(account, AccountField::Margin(missing));
            }
            Some(Source::ContactCoverage) => {
                self.mend_on_plan(&Place::Stakeholders(account.clone(), None));
            }
            Some(Source::Entered) | None => {
                self.page = Page::Dashboard;
                self.focus(Pane::Position);
                self.put_on_criterion(criterion);
            }
        }
    }

    /// The last closed year, or the one before where that is the one without a figure.
    fn missing_year(
        &self,
        account: &AccountId,
        closed: i16,
        has: impl Fn(&crate::domain::Account, i16) -> bool,
    ) -> i16 {
        let known = self.portfolio.account(account);
        match known {
            Some(account) if has(account, closed) => closed - 1,
            _ => closed,
        }
    }

    /// The criteria of an axis, the cursor on its first one.
    fn show_axis(&mut self, axis: Axis, column: CriteriaColumn) {
        self.page = Page::Criteria;
        self.criteria_column = column;
        self.put_on_axis(axis);
    }

    /// The form of a criterion over its page, the cursor on the value that scores lowest.
    fn mend_rule(&mut self, criterion: &CriterionId) {
        self.page = Page::Criteria;
        self.put_on_criterion(criterion);
        let subject = Subject::Criterion(criterion.clone());
        let fields = subject.fields(self);
        let worst = FieldRef::Criterion(CriterionField::Worst);
        let at = fields.iter().position(|field| *field == worst);
        self.modals
            .push(Modal::Form(Form::at(subject, at.unwrap_or_default())));
    }

    fn put_on_criterion(&mut self, id: &CriterionId) {
        let at = self
            .criteria()
            .position(|(_, criterion)| criterion.id == *id);
        self.criterion = at.unwrap_or(self.criterion);
        self.bare_axis = None;
    }

    /// The scorecard as a full view, the cursor on an indicator.
    fn show_indicator(&mut self, indicator: Option<&ItemId>) {
        self.run(Action::GoScorecard);
        let lines = self.account().map(|account| account.scorecard.as_slice());
        let at = lines.and_then(|lines| lines.iter().position(|it| Some(&it.id) == indicator));
        self.indicator = at.unwrap_or_default();
    }
}
