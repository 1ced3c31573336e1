//! The items of the plan's lists: added, copied, done, moved, deleted.

use crate::app::cell::Place;
use crate::app::model::Model;
use crate::app::notice::Notice;
use crate::domain::edit::{Edit, PlanEdit};
use crate::domain::field::{Kind, PlanField, PlanList, Value};
use crate::domain::id::{numbered, slug};
use crate::domain::plan::Whose;
use crate::domain::plan_calendar::Moment;
use crate::domain::{Account, ItemId};

use super::PlanRow;

impl Model {
    pub(super) fn edit_plan(&mut self, edit: PlanEdit) -> bool {
        let Some(account) = self.account().map(|account| account.id.clone()) else {
            return false;
        };
        self.edit(Edit::Plan { account, edit })
    }

    /// Asks what a new item of the section under the cursor is called.
    pub(super) fn new_plan_item(&mut self) {
        if let Some(list) = self.plan.row.section().list() {
            self.open_prompt(Place::NewPlanItem(list), Kind::Text);
        }
    }

    /// Makes the item whose name was typed, right after the one under the cursor.
    pub(in crate::app) fn add_plan_item(&mut self, list: PlanList, name: &str) -> bool {
        let mut fields = vec![(list.title(), Value::Text(name.trim().to_owned()))];
        fields.extend(self.usual(list));
        let after = match &self.plan.row {
            PlanRow::Item(of, item) if *of == list => Some(item.clone()),
            _ => None,
        };
        let id = self.free_plan_id(list, name);
        self.add_to_plan(list, id, fields, after)
    }

    fn add_to_plan(
        &mut self,
        list: PlanList,
        item: ItemId,
        fields: Vec<(PlanField, Value)>,
        after: Option<ItemId>,
    ) -> bool {
        let id = item.clone();
        let done = self.edit_plan(PlanEdit::Add {
            list,
            item,
            fields,
            after,
        });
        if done {
            self.put_on_plan(&PlanRow::Item(list, id));
        }
        done
    }

    /// What a new item usually holds: an action is the manager's, a benefit is told on the day, an objective is
    /// of the side under the cursor, theirs where there is none yet.
    fn usual(&self, list: PlanList) -> Option<(PlanField, Value)> {
        match list {
            PlanList::Actions => {
                let manager = self.account()?.manager.clone()?;
                Some((PlanField::Owner, Value::Person(manager)))
            }
            PlanList::Benefits => Some((PlanField::Date, Value::Date(self.today))),
            PlanList::Objectives => Some((PlanField::Whose, self.whose_here())),
            _ => None,
        }
    }

    fn whose_here(&self) -> Value {
        let here = match (&self.plan.row, self.account()) {
            (PlanRow::Item(PlanList::Objectives, id), Some(account)) => {
                let item = PlanList::Objectives.find(account, id.as_str());
                item.map(|item| item.get(PlanField::Whose))
            }
            _ => None,
        };
        here.filter(|whose| !whose.is_empty())
            .unwrap_or(Value::Whose(Whose::Theirs))
    }

    /// An id its list does not have: people have a slug of their name, everything else is counted.
    fn free_plan_id(&self, list: PlanList, name: &str) -> ItemId {
        let account = self.account();
        let taken = |id: &str| account.is_some_and(|account| list.find(account, id).is_some());
        match list {
            PlanList::Stakeholders => slug(name, taken).into(),
            _ => numbered(list.prefix(), taken),
        }
    }

    /// The same once more, right below: not done yet, and agreed on with nobody.
    pub(super) fn duplicate_plan_item(&mut self) {
        let PlanRow::Item(list, item) = self.plan.row.clone() else {
            return;
        };
        let found = self.account().and_then(|a| list.find(a, item.as_str()));
        let Some(original) = found else { return };
        let name = match original.get(list.title()) {
            Value::Text(name) => self.words.copy_of(&name),
            _ => String::new(),
        };
        let own = [PlanField::Done, PlanField::Shared, list.title()];
        let held = list.fields().iter().copied();
        let held = held.filter(|field| !own.contains(field));
        let mut fields: Vec<_> = held
            .map(|field| (field, original.get(field)))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if !name.is_empty() {
            fields.push((list.title(), Value::Text(name.clone())));
        }
        let id = self.free_plan_id(list, &name);
        self.add_to_plan(list, id, fields, Some(item));
    }

    /// Puts a moment of the year among the milestones: due at the end of its month, or done today.
    pub(super) fn plan_moment(&mut self, moment: Moment, done: bool) -> bool {
        let month = self.account().and_then(|a| self.cycle_of(a)?.month(moment));
        let (Some(kind), Some(month)) = (moment.kind(), month) else {
            return false;
        };
        let list = PlanList::Milestones;
        let mut fields = vec![(PlanField::Kind, Value::MilestoneKind(kind))];
        if matches!(moment, Moment::Interview | Moment::Draft) {
            fields.push((PlanField::Text, Value::Text(self.words.moment(moment))));
        }
        fields.push((PlanField::Due, Value::Date(month.last_day())));
        if done {
            fields.push((PlanField::Done, Value::Date(self.today)));
        }
        let id = self.free_moment_id(moment, month.year);
        self.add_to_plan(list, id, fields, None)
    }

    /// As in `interview-2027`: milestones of other years stay.
    fn free_moment_id(&self, moment: Moment, year: i16) -> ItemId {
        let account = self.account();
        let list = PlanList::Milestones;
        let taken = |id: &str| account.is_some_and(|account| list.find(account, id).is_some());
        slug(&format!("{} {year}", moment.slug()), taken).into()
    }

    /// Done today, or not done after all; somebody was spoken to today.
    pub(super) fn done_item(&mut self, list: PlanList, item: &ItemId) {
        let found = self.account().and_then(|a| list.find(a, item.as_str()));
        let (Some(found), Some(field)) = (found, list.done()) else {
            return;
        };
        let reopens = field == PlanField::Done && !found.get(field).is_empty();
        let value = if reopens {
            Value::Empty
        } else {
            Value::Date(self.today)
        };
        self.edit_plan(PlanEdit::Set {
            list,
            item: item.clone(),
            field,
            value,
        });
    }

    pub(super) fn delete_plan_item(&mut self, list: PlanList, item: &ItemId) {
        let title = self
            .account()
            .map(|a| plan_title(&self.words, a, list, item));
        let item = item.clone();
        if self.edit_plan(PlanEdit::Remove { list, item }) {
            self.say(Notice::Removed(title.unwrap_or_default()));
        }
    }

    pub(super) fn move_plan_item(&mut self, by: isize) {
        let PlanRow::Item(list, item) = self.plan.row.clone() else {
            return;
        };
        let Some(account) = self.account().map(|account| account.id.clone()) else {
            return;
        };
        let edit = PlanEdit::Move { list, item, by };
        self.edit_joined(Edit::Plan { account, edit });
    }
}

/// What an item is called; a milestone without words by its kind.
pub fn plan_title(
    words: &crate::i18n::Words,
    account: &Account,
    list: PlanList,
    id: &ItemId,
) -> String {
    let Some(item) = list.find(account, id.as_str()) else {
        return String::new();
    };
    match (item.get(list.title()), item.get(PlanField::Kind)) {
        (Value::Text(title), _) => title,
        (_, Value::MilestoneKind(kind)) => words.milestone_kind(kind),
        _ => String::new(),
    }
}
