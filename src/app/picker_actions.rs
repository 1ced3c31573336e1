//! What an open list does.

use crate::domain::edit::Edit;
use crate::domain::field::{Kind, Value};
use crate::domain::{AccountId, ItemId, PersonRef};
use crate::keymap::Action;

use super::call::SheetOf;
use super::cell::Place;
use super::effect::Effect;
use super::model::{Modal, Model};
use super::notice::Notice;
use super::options_page::Written;
use super::picker::{Item, Pick, Picker, Purpose};

impl Model {
    pub(super) fn run_in_picker(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.with_picker(|picker| picker.cursor = step.from(picker.cursor, picker.shown.len()));
            return true;
        }
        match action {
            Action::Open | Action::Commit => self.pick(),
            Action::Cancel => self.close_picker(),
            Action::Save | Action::Quit | Action::Suspend => return false,
            _ => self.with_picker(|picker| {
                picker.perform(action);
            }),
        }
        true
    }

    pub(super) fn with_picker(&mut self, change: impl FnOnce(&mut Picker)) {
        if let Some(Modal::Picker(picker)) = self.modals.last_mut() {
            change(picker);
        }
    }

    /// Closes the list; the cell it came over is open again.
    fn close_picker(&mut self) {
        if let Some(Modal::Picker(picker)) = self.modals.pop() {
            self.cell = picker.held.map(|cell| *cell);
        }
    }

    /// Does what the item under the cursor is for.
    pub(super) fn pick(&mut self) {
        let Some(picker) = self.picker() else { return };
        let purpose = picker.purpose.clone();
        if let Some(item) = picker.picked().cloned() {
            self.take(purpose, item);
        }
    }

    fn take(&mut self, purpose: Purpose, item: Item) {
        if let (Pick::Action(action), Some(reason)) = (&item.pick, item.disabled) {
            return self.say(Notice::Disabled(*action, reason));
        }
        if let Pick::Toggle(objective) = item.pick {
            return self.toggle(purpose, &objective);
        }
        self.close_picker();
        match item.pick {
            Pick::Action(action) => self.run(action),
            Pick::Account(id) => {
                if let Some(index) = self.portfolio.account_index(&id) {
                    self.select(index);
                }
                self.cell_cursor = None;
            }
            Pick::Value(value) => self.put(purpose, value),
            Pick::NewName(name) => {
                let value = self.named(&purpose, name);
                self.put(purpose, value);
            }
            Pick::Done(account, action) => self.mark_done(&account, &action),
            Pick::Rating(rating) => self.rate(purpose, rating),
            Pick::DigitRow(row) => {
                self.options.digit_row = row;
                self.write_setting(Written::DigitRow(row));
                self.say(Notice::DigitRow(row));
            }
            Pick::Manager(manager) => self.look_at(manager),
            Pick::Call(id) => self.open_sheet(SheetOf::Past(id)),
            Pick::Day(review) => {
                if let Purpose::Day(end) = purpose {
                    self.compare_with(end, review);
                }
            }
            Pick::Offer(id) => self.take_offer(&id),
            Pick::NewIndicator(name) if name.is_empty() => {
                self.open_prompt(Place::NewIndicator, Kind::Text);
            }
            Pick::NewIndicator(name) => drop(self.add_named_indicator(&name)),
            Pick::BringIn(copy) => self.bring_in(copy, Vec::new()),
            Pick::PutCopyAway(copy) => self.outbox.push(Effect::PutCopyAway(copy)),
            Pick::Toggle(_) | Pick::Later | Pick::Nothing => {}
            of_files => self.take_of_files(&purpose, of_files),
        }
    }

    /// Does what is about the file, its copies, documents and tables.
    fn take_of_files(&mut self, purpose: &Purpose, pick: Pick) {
        let leaving = *purpose == Purpose::CannotSave { leaving: true };
        match pick {
            Pick::TakeOver => self.take_over(),
            Pick::Sheet(at) => self.look_at_table(at),
            Pick::Tell(told) => self.tell(told),
            Pick::Heading(at) => self.open_heading(at),
            Pick::Column(at, id) => self.map_heading(at, id),
            Pick::Write(order) => self.ask_where(order),
            Pick::WriteOver | Pick::WriteElsewhere => {
                self.replace_or_rename(purpose.clone(), &pick);
            }
            Pick::Retry => self.save_again(leaving),
            Pick::Anew => self.save_anew(leaving),
            Pick::Elsewhere => {
                let stays = [
                    Purpose::Names { leaving: false },
                    Purpose::CannotSave { leaving: false },
                ];
                self.open_save_as(!stays.contains(purpose));
            }
            Pick::WithoutCopy => self.save_without_copy(leaving),
            Pick::Names(names) => self.decide_names(names, purpose),
            Pick::Leave => self.outbox.push(Effect::Quit),
            Pick::Recover => self.recover(Vec::new()),
            Pick::BringBack(path) => self.bring_back(path),
            Pick::PutAway => self.outbox.push(Effect::PutAway),
            _ => {}
        }
    }

    fn put(&mut self, purpose: Purpose, value: Value) {
        let Purpose::Field(subject, field) = purpose else {
            return;
        };
        if let Some(edit) = subject.edit(field, value, self)
            && self.edit(edit)
        {
            self.warn_after(field);
            self.follow_up(&subject, field);
        }
    }

    fn rate(&mut self, purpose: Purpose, rating: f64) {
        let Purpose::Level { account, criterion } = purpose else {
            return;
        };
        let on = self
            .portfolio
            .criteria()
            .find(&criterion)
            .map(|(_, _, on)| on.clone());
        if let Some(on) = on {
            self.give(account, &on, rating, false);
        }
    }

    /// The name that was typed, as a value of the field the list was opened for.
    fn named(&self, purpose: &Purpose, name: String) -> Value {
        let Purpose::Field(subject, field) = purpose else {
            return Value::Text(name);
        };
        match field.kind() {
            Kind::Person | Kind::Contact => Value::Person(PersonRef::from(name)),
            Kind::People => toggled(subject.value(*field, self), Kind::People, &name),
            _ => Value::Text(name),
        }
    }

    /// Puts one of several among those held, or takes it out; the list stays open.
    fn toggle(&mut self, purpose: Purpose, one: &ItemId) {
        let Purpose::Field(subject, field) = purpose else {
            return;
        };
        let value = toggled(subject.value(field, self), field.kind(), one.as_str());
        let edit: Option<Edit> = subject.edit(field, value, self);
        if edit.is_some_and(|edit| self.edit(edit)) {
            self.with_picker(|picker| {
                let at = picker.shown.get(picker.cursor).copied();
                if let Some(item) = at.and_then(|at| picker.items.get_mut(at)) {
                    item.current = !item.current;
                }
            });
        }
    }
}

/// Several values with one more among them, or one less.
fn toggled(held: Value, kind: Kind, one: &str) -> Value {
    match (kind, held) {
        (Kind::People, held) => {
            let people = match held {
                Value::People(people) => people,
                _ => Vec::new(),
            };
            several(people, PersonRef::from(one)).map_or(Value::Empty, Value::People)
        }
        (Kind::Accounts, held) => {
            let accounts = match held {
                Value::Accounts(accounts) => accounts,
                _ => Vec::new(),
            };
            several(accounts, AccountId::from(one)).map_or(Value::Empty, Value::Accounts)
        }
        (_, held) => {
            let items = match held {
                Value::Items(items) => items,
                _ => Vec::new(),
            };
            several(items, ItemId::from(one)).map_or(Value::Empty, Value::Items)
        }
    }
}

/// All of them and one more, or all but that one; none where nothing is left.
fn several<T: PartialEq>(mut held: Vec<T>, one: T) -> Option<Vec<T>> {
    match held.iter().position(|known| *known == one) {
        Some(at) => drop(held.remove(at)),
        None => held.push(one),
    }
    (!held.is_empty()).then_some(held)
}
