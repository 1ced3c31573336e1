//! The page of everything dated, of all accounts: overdue first, then this week, then later.
//!
//! Things are done where they are listed. What takes no more than a key is done at once; what takes a
//! figure, a day or an answer is asked for over the page, which stays.

use crate::domain::agenda::{Entry, Horizon, Matter, agenda};
use crate::domain::edit::{BackingEdit, Edit, PlanEdit};
use crate::domain::field::{Kind, PlanList, Value};
use crate::domain::people::SupportItem;
use crate::domain::{Account, AccountId, ItemId};
use crate::keymap::Action;

use super::cell::Place;
use super::form::{FieldRef, Subject};
use super::model::{Model, Page};
use super::moves::Move;
use super::notice::{Notice, Reason};
use super::requirement_asks::Asks;

/// What the page lists, and where its cursor is.
#[derive(Debug, Clone, Default)]
pub struct TodayPage {
    entries: Vec<Entry>,
    /// The entry under the cursor, counted from 0.
    pub cursor: usize,
}

impl TodayPage {
    /// Everything dated, the earliest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry under the cursor.
    pub fn entry(&self) -> Option<&Entry> {
        self.entries.get(self.cursor)
    }

    /// Where the entries of a horizon begin and how many there are.
    pub fn of(&self, horizon: Horizon, today: jiff::civil::Date) -> (usize, usize) {
        let nearer = |than: Horizon| {
            let is_nearer = |entry: &Entry| Horizon::of(entry.due, today) < than;
            self.entries.partition_point(is_nearer)
        };
        let start = nearer(horizon);
        let next = Horizon::ALL.into_iter().find(|other| *other > horizon);
        let end = next.map_or(self.entries.len(), nearer);
        (start, end - start)
    }
}

/// What an entry is about, by ids.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Subjects {
    Requirement(ItemId),
    Indicator(ItemId),
    Planned(PlanList, ItemId),
}

/// What stands at the place of an entry in its account.
fn subject(account: &Account, matter: Matter) -> Option<Subjects> {
    let plan = &account.plan;
    Some(match matter {
        Matter::Answer(at) => Subjects::Requirement(account.requirements.get(at)?.id.clone()),
        Matter::Reading(at) => Subjects::Indicator(account.scorecard.get(at)?.id.clone()),
        Matter::Action(at) => {
            Subjects::Planned(PlanList::Actions, plan.actions.get(at)?.id.clone())
        }
        Matter::Decision(at) => {
            Subjects::Planned(PlanList::Decisions, plan.decisions.get(at)?.id.clone())
        }
        Matter::Milestone(at) => {
            Subjects::Planned(PlanList::Milestones, plan.milestones.get(at)?.id.clone())
        }
        Matter::Contact(at) => Subjects::Planned(
            PlanList::Stakeholders,
            account.stakeholders.get(at)?.id.clone(),
        ),
        Matter::Support(_) => return None,
    })
}

impl Model {
    /// Goes to the page, to what is most urgent.
    pub(super) fn open_today(&mut self) {
        self.modals.clear();
        self.page = Page::Today;
        self.today_page.cursor = 0;
        self.arrange_today();
    }

    /// Lists anew what is dated. The cursor stays on its entry; where that is done or has another day, on its place:
    /// who works down the list goes on with the next.
    pub(super) fn arrange_today(&mut self) {
        if self.page != Page::Today {
            return;
        }
        // The account of the entry is the selected one, wherever it stands by now.
        let kept = self.today_page.entry();
        let kept = kept.map(|it| (it.account.and(self.selected), it.matter, it.due));
        let entries = agenda(&self.portfolio, self.whose.manager(), self.today);
        let again = entries
            .iter()
            .position(|it| Some((it.account, it.matter, it.due)) == kept);
        let last = entries.len().saturating_sub(1);
        self.today_page = TodayPage {
            cursor: again.unwrap_or(self.today_page.cursor).min(last),
            entries,
        };
        self.follow_entry();
    }

    /// The account of the entry under the cursor is selected everywhere.
    fn follow_entry(&mut self) {
        if let Some(index) = self.today_page.entry().and_then(|entry| entry.account) {
            self.select(index);
        }
    }

    pub(super) fn move_in_today(&mut self, step: Move) {
        let count = self.today_page.entries.len();
        self.put_on_entry(step.from(self.today_page.cursor, count));
    }

    /// Puts the cursor on an entry.
    pub(super) fn put_on_entry(&mut self, at: usize) {
        self.today_page.cursor = at.min(self.today_page.entries.len().saturating_sub(1));
        self.follow_entry();
    }

    pub(super) fn run_in_today(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_in_today(step);
            return true;
        }
        match action {
            Action::NextPane => self.step_horizon(1),
            Action::PreviousPane => self.step_horizon(-1),
            Action::Open | Action::EditInPlace | Action::Details | Action::EvidenceNote => {
                self.open_entry();
            }
            Action::Done => self.done_with_entry(),
            Action::MoveDate => self.move_entry(),
            Action::Reading => self.open_entry(),
            _ => return false,
        }
        true
    }

    /// Why an action means nothing on the page, or nothing for the entry under the cursor; nothing where
    /// it does something.
    pub(super) fn disabled_on_today(&self, action: Action) -> Option<Reason> {
        use Action as A;
        let matter = self.today_page.entry().map(|entry| entry.matter);
        let possible = match action {
            A::Done | A::Open | A::Details => matter.is_some(),
            A::MoveDate => matches!(
                matter,
                Some(
                    Matter::Answer(_)
                        | Matter::Action(_)
                        | Matter::Decision(_)
                        | Matter::Milestone(_)
                )
            ),
            A::Reading => matches!(matter, Some(Matter::Reading(_))),
            A::New
            | A::Duplicate
            | A::Delete
            | A::Archive
            | A::Zoom
            | A::Sort
            | A::Group
            | A::Filter => false,
            _ => true,
        };
        (!possible).then_some(Reason::NotHere)
    }

    /// To the first entry of the next horizon that has one, or of the one before, round and round.
    fn step_horizon(&mut self, by: isize) {
        let today = self.today;
        let groups = Horizon::ALL.map(|horizon| self.today_page.of(horizon, today));
        let starts: Vec<_> = groups.into_iter().filter(|(_, count)| *count > 0).collect();
        let here = starts
            .iter()
            .rposition(|(start, _)| *start <= self.today_page.cursor);
        let count = starts.len();
        if count > 0 {
            let to = (here.unwrap_or_default() + count).saturating_add_signed(by) % count;
            self.put_on_entry(starts.get(to).map_or(0, |(start, _)| *start));
        }
    }

    /// The account of the entry under the cursor, and what it is about.
    fn entry_subject(&self) -> Option<(AccountId, Subjects)> {
        let entry = self.today_page.entry()?;
        let account = self.portfolio.accounts().get(entry.account?)?;
        Some((account.id.clone(), subject(account, entry.matter)?))
    }

    /// The sign of management's support that the entry under the cursor is about.
    fn entry_sign(&self) -> Option<SupportItem> {
        let Matter::Support(at) = self.today_page.entry()?.matter else {
            return None;
        };
        self.portfolio.support().get(at).map(|sign| sign.item)
    }

    /// The card of a requirement, the form of an item or a sign, the line for a reading.
    fn open_entry(&mut self) {
        if let Some(item) = self.entry_sign() {
            return self.open_form(Subject::Support(item));
        }
        match self.entry_subject() {
            Some((account, Subjects::Requirement(id))) => self.open_requirement(&account, &id),
            Some((account, Subjects::Indicator(id))) => self.read_entry(account, id),
            Some((account, Subjects::Planned(list, item))) => {
                self.open_form(Subject::PlanItem {
                    account,
                    list,
                    item,
                });
            }
            None => self.say(Notice::Disabled(Action::Open, Reason::NotHere)),
        }
    }

    fn read_entry(&mut self, account: AccountId, indicator: ItemId) {
        if self.refuses(Action::Reading) {
            return;
        }
        self.go_to_indicator(&indicator);
        self.open_prompt(Place::Reading { account, indicator }, Kind::Text);
    }

    /// What is planned is done today; somebody was spoken to; management did it again; an answer or a reading
    /// is asked for.
    fn done_with_entry(&mut self) {
        if let Some(item) = self.entry_sign() {
            return self.done_again(item);
        }
        match self.entry_subject() {
            Some((account, Subjects::Planned(list, item))) => {
                let Some(field) = list.done() else { return };
                let value = Value::Date(self.today);
                let edit = PlanEdit::Set {
                    list,
                    item,
                    field,
                    value,
                };
                let title = self.entry_title();
                if self.edit(Edit::Plan { account, edit }) {
                    self.say(Notice::ActionDone(title));
                }
            }
            _ => self.open_entry(),
        }
    }

    /// Management said or did it again today.
    fn done_again(&mut self, item: SupportItem) {
        let (title, on) = (self.entry_title(), self.today);
        if self.edit(Edit::Backing(BackingEdit::Confirm { item, on })) {
            self.say(Notice::ActionDone(title));
        }
    }

    /// What the entry under the cursor is called.
    fn entry_title(&self) -> String {
        let entry = self.today_page.entry();
        entry.map_or_else(String::new, |entry| {
            self.words.entry(entry, &self.portfolio)
        })
    }

    /// Asks for another day.
    fn move_entry(&mut self) {
        match self.entry_subject() {
            Some((account, Subjects::Requirement(id))) => self.ask(&account, &id, Asks::Agree),
            Some((account, Subjects::Planned(list, item))) => {
                let Some(field) = list.day() else { return };
                let subject = Subject::PlanItem {
                    account,
                    list,
                    item,
                };
                let place = Place::Field(subject, FieldRef::Plan(field));
                self.open_prompt(place, Kind::Date);
            }
            _ => self.say(Notice::Disabled(Action::MoveDate, Reason::NotHere)),
        }
    }
}
