//! Answers: which way, what is given and got, and what follows from it.

use jiff::ToSpan;

use crate::domain::edit::{ActionField, Reply, RequirementEdit};
use crate::domain::field::{RequirementField, Value};
use crate::domain::plan::Action;
use crate::domain::price_call::PriceCall;
use crate::domain::requirement::{Concession, Outcome, Requirement, Step};
use crate::domain::{Account, AccountId, ItemId, PersonRef};

use super::form::{FieldRef, Subject};
use super::model::Model;
use super::notice::Notice;
use super::picker::{Item, Pick, Purpose};
use super::requirement_card::{Card, follows};

/// Within so many days what follows from an answer is to be done, unless another day is set.
const FOLLOWED: i64 = 30;

impl Model {
    /// The ways to answer.
    pub(super) fn open_answers(&mut self, card: &Card) {
        let field = FieldRef::Requirement(RequirementField::Outcome);
        self.open_choices(Subject::Requirement(card.at(Step::Go)), field);
    }

    /// The answer to a requirement, given today by the account's manager unless the file says otherwise.
    pub(super) fn answering(
        &self,
        account: &Account,
        requirement: &Requirement,
        outcome: Outcome,
    ) -> RequirementEdit {
        let answer = Reply {
            outcome,
            on: self.today,
            by: account.manager.clone(),
            conceded: self.conceding(account, requirement),
            follow: self.following(account, requirement),
        };
        RequirementEdit::Answer {
            requirement: requirement.id.clone(),
            answer: Box::new(answer),
        }
    }

    /// What a yes gives: of a price its percent and what that costs, else what it was found to cost.
    fn conceding(&self, account: &Account, requirement: &Requirement) -> Option<Concession> {
        let call = PriceCall::of(account, requirement, self.closed_year());
        let text = call
            .as_ref()
            .map(|call| self.words.percent_typed(-call.percent));
        let amount = call.and_then(|call| call.amount()).map(f64::round);
        let amount = amount.or(requirement.impact.cost);
        (text.is_some() || amount.is_some()).then_some(Concession { text, amount })
    }

    /// What we deliver, and what they owe.
    fn following(&self, account: &Account, requirement: &Requirement) -> Vec<Action> {
        let due = self.today.checked_add(FOLLOWED.days()).ok();
        let action = |text: String, owner: Option<PersonRef>| Action {
            id: "a".into(),
            text,
            owner,
            due,
            done: None,
            from: None,
            shared: false,
        };
        let title = requirement.title.as_str();
        vec![
            action(self.words.we_deliver(title), account.manager.clone()),
            action(self.words.they_owe(title), requirement.raised.by.clone()),
        ]
    }

    /// Marks what follows from an answer as done: the one open action of a requirement, or one of all that
    /// are open on the board, its own first.
    pub(super) fn pick_done(&mut self, requirement: Option<(AccountId, ItemId)>) {
        let own = requirement.map(|(account, id)| self.open_actions_of(&account, &id));
        let own = own.unwrap_or_default();
        if let [(account, action)] = own.as_slice() {
            let (account, action) = (account.clone(), action.clone());
            return self.mark_done(&account, &action);
        }
        let mut open = own;
        for action in self.open_actions() {
            if !open.contains(&action) {
                open.push(action);
            }
        }
        if open.is_empty() {
            return self.say(Notice::NothingToDo);
        }
        let items = open
            .into_iter()
            .filter_map(|(account, action)| self.action_item_of(account, action));
        let items = items.collect();
        self.open_list(Purpose::Done, items);
    }

    fn action_item_of(&self, account: AccountId, action: ItemId) -> Option<Item> {
        let known = self.portfolio.account(&account)?;
        let found = known.plan.actions.iter().find(|a| a.id == action)?;
        let due = found
            .due
            .map(|due| self.words.date(due))
            .unwrap_or_default();
        let owner = found
            .owner
            .as_ref()
            .map(|owner| self.portfolio.person_name(owner));
        let detail = [owner.unwrap_or_default(), &due].join("  ");
        let label = found.text.clone();
        Some(Item {
            detail: detail.trim().to_owned(),
            ..Item::new(label, Pick::Done(account, action))
        })
    }

    fn open_actions_of(&self, account: &AccountId, id: &ItemId) -> Vec<(AccountId, ItemId)> {
        let known = self.portfolio.account(account);
        let open = known.into_iter().flat_map(|known| follows(known, id));
        let open = open.filter(|action| action.done.is_none());
        open.map(|action| (account.clone(), action.id.clone()))
            .collect()
    }

    /// Everything that follows from answers and is not done, on the board: of the selected account, or of all.
    pub fn open_follows(&self) -> impl Iterator<Item = (&Account, &Action)> {
        let only = self.selected.filter(|_| !self.board.all);
        let accounts = self.shown().accounts().iter().enumerate();
        let accounts = accounts.filter(move |(at, _)| only.is_none_or(|only| only == *at));
        accounts.flat_map(|(_, account)| {
            let open = account.plan.actions.iter();
            open.filter(|action| action.from.is_some() && action.done.is_none())
                .map(move |action| (account.as_ref(), action))
        })
    }

    fn open_actions(&self) -> Vec<(AccountId, ItemId)> {
        let mut open: Vec<_> = self.open_follows().collect();
        open.sort_by_key(|(_, action)| action.due.unwrap_or(jiff::civil::Date::MAX));
        open.into_iter()
            .map(|(account, action)| (account.id.clone(), action.id.clone()))
            .collect()
    }

    /// Marks an action as done today.
    pub(super) fn mark_done(&mut self, account: &AccountId, action: &ItemId) {
        let edit = RequirementEdit::Follow {
            action: action.clone(),
            field: ActionField::Done,
            value: Value::Date(self.today),
        };
        let known = self.portfolio.account(account);
        let text = known.and_then(|a| a.plan.actions.iter().find(|a| a.id == *action));
        let text = text.map(|action| action.text.clone()).unwrap_or_default();
        if self.edit_requirement(account, edit) {
            self.say(Notice::ActionDone(text));
        }
    }
}
