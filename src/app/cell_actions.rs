//! What an open cell does: take what was typed, or keep it with the reason why not.

use crate::domain::PersonRef;
use crate::domain::edit::Edit;
use crate::domain::field::{Kind, Value};
use crate::keymap::Action;

use super::accounts;
use super::cell::{OpenCell, Place, Problem};
use super::effect::Effect;
use super::form::{FieldRef, Subject};
use super::model::{Model, Page};
use super::moves::Move;
use super::parse::{self, Lead};

impl OpenCell {
    /// Whether it takes a number, so that the digit row counts as digits.
    pub fn is_numeric(&self) -> bool {
        matches!(
            self.kind,
            Kind::Number | Kind::Month | Kind::Months | Kind::Reading
        )
    }
}

impl Model {
    pub(super) fn run_in_cell(&mut self, action: Action) -> bool {
        if self.run_in_answer(action) {
            return true;
        }
        if let Some(cell) = &mut self.cell
            && cell.perform(action)
        {
            self.typed();
            return true;
        }
        match action {
            Action::Commit => self.commit_and(Action::MoveDown),
            Action::CommitRight => self.commit_and(Action::MoveRight),
            Action::CommitLeft => self.commit_and(Action::MoveLeft),
            Action::MoveUp | Action::MoveDown => self.leave_vertically(action),
            Action::NewLine => self.break_line(),
            Action::Cancel => self.restore(),
            Action::Help => self.open_help(),
            Action::Save | Action::Suspend | Action::Quit => {
                self.leave_cell();
                return false;
            }
            _ => {}
        }
        true
    }

    /// What is typed into a filter narrows its list at once; what is typed into a note is saved.
    pub(super) fn typed(&mut self) {
        let Some(cell) = &self.cell else { return };
        match &cell.place {
            Place::Note(place) => {
                let (place, text) = (place.clone(), cell.text().to_owned());
                self.note_typed(&place, &text);
            }
            Place::Filter => {
                cell.text().clone_into(&mut self.accounts.filter);
                self.narrow_accounts();
            }
            Place::Setup(_) | Place::OpenFile => self.answer_typed(),
            Place::BoardFilter => {
                cell.text().clone_into(&mut self.board.filter);
                self.narrow_board();
            }
            _ => {}
        }
    }

    /// A new line, in a cell that takes several.
    fn break_line(&mut self) {
        if let Some(cell) = self.cell.as_mut().filter(|cell| cell.takes_lines()) {
            cell.insert('\n');
            self.typed();
        }
    }

    /// The cursor goes to the best match: what `Enter` and the next key act on is what was typed.
    fn narrow_accounts(&mut self) {
        accounts::arrange(self);
        if let Some(best) = self.accounts.best {
            self.select(best);
        }
    }

    /// `Esc`: the cell as it was. A filter is cleared, as `Esc` clears it; a note is kept, since it
    /// is saved already.
    fn restore(&mut self) {
        match self.cell.take().map(|cell| cell.place) {
            Some(Place::Filter) => {
                self.accounts.filter.clear();
                accounts::arrange(self);
            }
            Some(Place::BoardFilter) => self.clear_board_filter(),
            _ => {}
        }
    }

    /// Leaves an open cell another way than `Esc`: what is valid is taken, what is not is dropped. A path is an
    /// answer only once it was confirmed: nothing is written somewhere because the program ends.
    pub(super) fn leave_cell(&mut self) {
        let asks_for_path = self.cell.as_ref().is_some_and(OpenCell::asks_for_path);
        if self.cell.is_some() && (asks_for_path || !self.commit()) {
            self.cell = None;
        }
    }

    /// An arrow out of the cell: it takes what was typed, in a list. The filter stays open while the
    /// list below it is walked through; a question has no neighbours.
    fn leave_vertically(&mut self, action: Action) {
        match (self.cell.as_ref().map(|cell| &cell.place), action) {
            (Some(Place::BoardFilter), _) => drop(self.run_in_requirements(action)),
            (Some(Place::Note(_)), _) => self.step_line(action),
            (Some(Place::Filter), Action::MoveUp) => self.move_account(Move::By(-1)),
            (Some(Place::Filter), _) => self.move_account(Move::By(1)),
            (Some(Place::Score { .. } | Place::Reading { .. } | Place::Field(..)), _) => {
                self.commit_and(action);
            }
            _ => {}
        }
    }

    /// To the line above or below, in a cell that takes several.
    pub(super) fn step_line(&mut self, action: Action) {
        let by = if action == Action::MoveUp { -1 } else { 1 };
        if let Some(cell) = &mut self.cell {
            cell.step_line(by);
        }
    }

    /// Takes what was typed and goes on to the neighbour in a direction. Sheets and forms have one
    /// column: right is down there, and left is up.
    fn commit_and(&mut self, then: Action) {
        let place = self.cell.as_ref().map(|cell| cell.place.clone());
        let text = self.cell.as_ref().map(|cell| cell.text().to_owned());
        if !self.commit() {
            return;
        }
        let along = match then {
            Action::MoveUp | Action::MoveLeft => Action::MoveUp,
            _ => Action::MoveDown,
        };
        match place {
            Some(Place::Score { .. }) => drop(self.run_in_position(along)),
            Some(Place::Field(..)) if self.form().is_some() => drop(self.run_in_form(along)),
            Some(Place::Field(..)) if self.page == Page::Plan => self.after_plan_cell(then),
            Some(Place::Field(Subject::Indicator { .. }, _)) => {
                self.run_in_scorecard(then);
            }
            Some(Place::Field(Subject::Support(_) | Subject::Person(_), _)) => {
                self.run_in_backing(along);
            }
            Some(Place::Field(..)) => drop(self.run_in_criteria(then)),
            Some(Place::Note(_)) => self.note_finished(then, &text.unwrap_or_default()),
            Some(Place::Reading { .. }) => self.after_reading(then),
            _ => {}
        }
    }

    /// Takes what was typed, if it can be taken; closes the cell then.
    pub(super) fn commit(&mut self) -> bool {
        let Some(cell) = self.cell.clone() else {
            return false;
        };
        let taken = match &cell.place {
            Place::Filter
            | Place::BoardFilter
            | Place::Note(_)
            | Place::Setup(_)
            | Place::OpenFile => true,
            Place::Capture(account) => self.capture(account, cell.text()),
            Place::Requirement {
                account,
                requirement,
                asks,
            } => self.answer_asked(&cell, account, requirement, *asks),
            Place::NewAccount => self.commit_name(&cell, Self::add_account),
            Place::NewCriterion(axis) => {
                let axis = *axis;
                self.commit_name(&cell, |model, name| model.add_criterion(axis, name))
            }
            Place::SaveAs { leaving } => {
                let leaving = *leaving;
                self.commit_name(&cell, |model, path| model.save_as(path, leaving))
            }
            Place::Setting(setting) => {
                self.set_path(*setting, cell.text());
                false
            }
            Place::Incoming => self.commit_name(&cell, Self::read_table),
            Place::Outgoing(order) => {
                self.commit_name(&cell, |model, path| model.fill(order, path))
            }
            Place::NewObjective => self.commit_name(&cell, Self::add_objective),
            Place::NewIndicator => self.commit_name(&cell, Self::add_named_indicator),
            Place::NewPlanItem(list) => {
                let list = *list;
                self.commit_name(&cell, |model, name| model.add_plan_item(list, name))
            }
            Place::Reading { .. } | Place::Field(_, FieldRef::Reading(_)) => {
                self.commit_reading(&cell)
            }
            Place::PastedDay => self.commit_pasted_day(&cell),
            Place::Accept(entry) => self.answer_accept(&cell, entry),
            Place::Score { .. } | Place::Field(..) => self.commit_value(&cell),
        };
        if taken {
            self.cell = None;
        }
        taken
    }

    fn commit_name(&mut self, cell: &OpenCell, with: impl FnOnce(&mut Self, &str) -> bool) -> bool {
        if cell.text().trim().is_empty() {
            self.object(Problem::Empty);
            return false;
        }
        with(self, cell.text())
    }

    fn commit_value(&mut self, cell: &OpenCell) -> bool {
        let Some(value) = self.understand(cell.kind, cell.text()) else {
            self.object(Problem::NotA(cell.kind));
            return false;
        };
        let Some(edit) = self.meant(&cell.place, value) else {
            return true;
        };
        let done = self.edit(edit);
        if let (true, Place::Field(_, field)) = (done, &cell.place) {
            self.warn_after(*field);
        }
        done
    }

    /// The edit that a value in a cell stands for.
    pub(super) fn meant(&self, place: &Place, value: Value) -> Option<Edit> {
        match place {
            Place::Score { account, criterion } => {
                let given = match value {
                    Value::Number(number) => Some(number),
                    _ => None,
                };
                Some(self.scoring(account.clone(), criterion.clone(), given, false))
            }
            Place::Field(subject, field) => subject.edit(*field, value, self),
            _ => None,
        }
    }

    /// What was typed, as a value of a kind; nothing where it is none.
    pub(super) fn understand(&self, kind: Kind, typed: &str) -> Option<Value> {
        let text = typed.trim();
        if text.is_empty() {
            return Some(Value::Empty);
        }
        match kind {
            Kind::Number => self
                .unshifted(text, Lead::Sign, parse::number)
                .map(Value::Number),
            Kind::Date => {
                let day = |text: &str| parse::date(text, self.today, self.words.days());
                self.unshifted(text, Lead::Digit, day).map(Value::Date)
            }
            Kind::Month => self
                .unshifted(text, Lead::Digit, parse::month)
                .map(Value::Month),
            Kind::Months => self
                .unshifted(text, Lead::Digit, parse::months)
                .map(Value::Months),
            Kind::Person => Some(Value::Person(self.person_meant(text))),
            _ => Some(Value::Text(text.to_owned())),
        }
    }

    /// What is meant by a text in a box for figures or days, also where its digits were typed without Shift.
    pub(super) fn unshifted<T: PartialEq>(
        &self,
        text: &str,
        lead: Lead,
        meant: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        parse::unshifted(text, self.options.digit_row, lead, meant)
    }

    /// A listed person's id where their name or id was typed, else the name itself.
    fn person_meant(&self, text: &str) -> PersonRef {
        let typed = text.to_lowercase();
        let listed = self.portfolio.people().iter().find(|person| {
            person.name.to_lowercase() == typed || person.id.as_str().to_lowercase() == typed
        });
        listed.map_or_else(
            || PersonRef::from(text),
            |person| PersonRef::from(person.id.as_str()),
        )
    }

    /// Says why what was typed is not taken, and keeps it.
    pub(super) fn object(&mut self, problem: Problem) {
        if let Some(cell) = &mut self.cell {
            cell.problem = Some(problem);
        }
    }

    pub(super) fn save_as(&mut self, path: &str, leaving: bool) -> bool {
        self.saving.quitting = leaving;
        self.outbox.push(Effect::SaveAs {
            path: path.trim().to_owned(),
            generation: self.saving.generation,
            basis: self.saving.basis,
            portfolio: std::sync::Arc::new(self.portfolio.clone()),
        });
        true
    }
}
