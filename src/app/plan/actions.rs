//! What the plan page does.

use crate::app::form::{FieldRef, Form, Subject};
use crate::app::form_actions::is_choice;
use crate::app::model::{Modal, Model, Page};
use crate::app::moves::Move;
use crate::app::notice::{Notice, Reason};
use crate::app::target::Pane;
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Kind, PlanList, Value};
use crate::domain::stage::Stage;
use crate::keymap::Action;

use super::{PlanRow, PlanSection, rows};

impl Model {
    pub(in crate::app) fn run_in_plan(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_in_plan(step);
            return true;
        }
        if let Some(digit) = action.digit() {
            if self.plan_takes_digits() {
                self.open_plan_cell(Some(digit.to_string()));
            }
            return true;
        }
        match action {
            Action::MoveLeft => self.step_plan_cell(-1),
            Action::MoveRight => self.step_plan_cell(1),
            Action::NextPane => self.step_plan_section(1),
            Action::PreviousPane => self.step_plan_section(-1),
            Action::Open | Action::EditInPlace => self.open_plan_row(),
            Action::Details | Action::EvidenceNote => self.open_plan_details(),
            Action::StepUp => self.step_plan_value(1),
            Action::StepDown => self.step_plan_value(-1),
            Action::New => self.new_plan_item(),
            Action::Duplicate => self.duplicate_plan_item(),
            Action::Delete | Action::Clear => self.delete_on_plan(),
            Action::Done => self.done_on_plan(),
            Action::MoveDate => self.move_plan_date(),
            Action::MoveItemUp => self.move_plan_item(-1),
            Action::MoveItemDown => self.move_plan_item(1),
            _ => return false,
        }
        true
    }

    /// Why an action means nothing on the plan, or nothing on the row under the cursor; nothing where it
    /// does something.
    pub(in crate::app) fn disabled_on_plan(&self, action: Action) -> Option<Reason> {
        use Action as A;
        let row = &self.plan.row;
        let has_list = row.section().list().is_some();
        let is_item = matches!(row, PlanRow::Item(..));
        let moves = matches!(row, PlanRow::Item(list, _) if *list != PlanList::Milestones);
        let possible = match action {
            A::Archive
            | A::Reading
            | A::Readings
            | A::AsShared
            | A::Filter
            | A::Zoom
            | A::Sort
            | A::Group
            | A::Legend => return Some(Reason::NotHere),
            A::New => has_list,
            A::Duplicate => is_item,
            A::MoveItemUp | A::MoveItemDown => moves,
            A::Done => self.has_done(),
            A::MoveDate => self.has_date(),
            _ => true,
        };
        (!possible).then_some(Reason::NotOnRow)
    }

    fn has_done(&self) -> bool {
        match &self.plan.row {
            PlanRow::Item(list, _) => list.done().is_some(),
            PlanRow::Field(AccountField::Evidence(_)) | PlanRow::Rung(_) => true,
            PlanRow::Moment(moment) => moment.kind().is_some(),
            _ => false,
        }
    }

    fn has_date(&self) -> bool {
        match &self.plan.row {
            PlanRow::Item(list, _) => list.day().is_some(),
            PlanRow::Field(field) => field.kind() == Kind::Date,
            PlanRow::Moment(moment) => moment.kind().is_some(),
            _ => false,
        }
    }

    pub(in crate::app) fn move_in_plan(&mut self, step: Move) {
        let Some(account) = self.account() else {
            return;
        };
        let rows = rows(self, account);
        let at = step.from(self.plan.at, rows.len());
        self.put_on_plan_row(&rows, at);
    }

    /// To the first row of the next section, or of the one before, round and round.
    fn step_plan_section(&mut self, by: isize) {
        let all = PlanSection::ALL;
        let here = self.plan.row.section();
        let at = all.iter().position(|section| *section == here);
        let to = (at.unwrap_or_default() + all.len()).saturating_add_signed(by) % all.len();
        if let Some(section) = all.get(to) {
            self.put_on_plan(&PlanRow::Empty(*section));
        }
    }

    /// The cell cursor one cell on; it stays where there is none.
    fn step_plan_cell(&mut self, by: isize) {
        let cells = self.plan.row.cells();
        let here = self.plan.cell();
        let at = cells.iter().position(|cell| Some(*cell) == here);
        let to = at.unwrap_or_default().saturating_add_signed(by);
        if let Some(cell) = cells.get(to) {
            self.plan.cell = Some(*cell);
        }
    }

    fn open_plan_row(&mut self) {
        let refusal = self.access.refusal();
        if let Some(reason) = refusal.filter(|_| self.plan.row != PlanRow::Position) {
            return self.say(Notice::Disabled(Action::Open, reason));
        }
        match self.plan.row.clone() {
            PlanRow::Position => self.focus_position(),
            PlanRow::Rung(stage) => self.aim_for(stage),
            PlanRow::Moment(moment) => drop(self.plan_moment(moment, false)),
            PlanRow::Empty(_) => self.new_plan_item(),
            PlanRow::Field(_) | PlanRow::Item(..) => self.open_plan_cell(None),
        }
    }

    /// To the sheet where its place is given.
    fn focus_position(&mut self) {
        self.page = Page::Dashboard;
        self.focus(Pane::Position);
        self.zoomed = true;
    }

    /// Opens the cell under the cursor: a list to choose from, or a line to type, with what it holds or a text.
    pub(super) fn open_plan_cell(&mut self, text: Option<String>) {
        let Some((subject, field)) = self.plan_field() else {
            return;
        };
        if is_choice(field.kind()) {
            return self.open_choices(subject, field);
        }
        self.open_typed_field(subject, field, text);
    }

    /// Every field: of the item, or of the account, the cursor on the field it was on.
    fn open_plan_details(&mut self) {
        let Some(account) = self.account() else {
            return;
        };
        let subject = match &self.plan.row {
            PlanRow::Item(list, item) => Subject::PlanItem {
                account: account.id.clone(),
                list: *list,
                item: item.clone(),
            },
            _ => Subject::Account(account.id.clone()),
        };
        let here = self.plan_field().map(|(_, field)| field);
        let fields = subject.fields(self);
        let cursor = fields.iter().position(|field| Some(*field) == here);
        let cursor = cursor.unwrap_or_default();
        self.modals.push(Modal::Form(Form::at(subject, cursor)));
    }

    fn step_plan_value(&mut self, by: isize) {
        match self.plan.row.clone() {
            PlanRow::Rung(_) => self.step_target_stage(by),
            _ => {
                if let Some((subject, field)) = self.plan_field() {
                    self.step_value(&subject, field, by);
                }
            }
        }
    }

    /// The stage aimed for is this one; where it is already, none is.
    fn aim_for(&mut self, stage: Stage) {
        let Some(account) = self.account() else {
            return;
        };
        let held = account.stage.target == Some(stage);
        let value = if held {
            Value::Empty
        } else {
            Value::Stage(stage)
        };
        self.set_account_field(AccountField::TargetStage, value);
    }

    fn step_target_stage(&mut self, by: isize) {
        let Some(account) = self.account() else {
            return;
        };
        let subject = Subject::Account(account.id.clone());
        let field = FieldRef::Account(AccountField::TargetStage);
        self.step_value(&subject, field, by);
    }

    pub(super) fn set_account_field(&mut self, field: AccountField, value: Value) -> bool {
        let Some(account) = self.account().map(|account| account.id.clone()) else {
            return false;
        };
        self.edit(Edit::SetAccount {
            account,
            field,
            value,
        })
    }

    /// Done today: the item, the evidence; a stage is where it stands now.
    fn done_on_plan(&mut self) {
        match self.plan.row.clone() {
            PlanRow::Rung(stage) => {
                self.set_account_field(AccountField::CurrentStage, Value::Stage(stage));
            }
            PlanRow::Field(AccountField::Evidence(shown)) => {
                let field = AccountField::Evidence(shown);
                let held = self.account().map(|account| field.get(account));
                if held.is_some_and(|held| held.is_empty()) {
                    self.set_account_field(field, Value::Date(self.today));
                }
            }
            PlanRow::Moment(moment) => drop(self.plan_moment(moment, true)),
            PlanRow::Item(list, item) => self.done_item(list, &item),
            _ => {}
        }
    }

    /// Opens the day of the row; a moment of the year is planned first.
    fn move_plan_date(&mut self) {
        if let PlanRow::Moment(moment) = self.plan.row
            && !self.plan_moment(moment, false)
        {
            return;
        }
        if let PlanRow::Item(list, _) = &self.plan.row {
            self.plan.cell = list.day();
        }
        self.open_plan_cell(None);
    }

    /// What is under the cursor goes: the item, or what a field holds.
    fn delete_on_plan(&mut self) {
        match self.plan.row.clone() {
            PlanRow::Item(list, item) => self.delete_plan_item(list, &item),
            PlanRow::Field(field) => drop(self.set_account_field(field, Value::Empty)),
            PlanRow::Rung(stage) => self.clear_rung(stage),
            PlanRow::Position | PlanRow::Moment(_) | PlanRow::Empty(_) => {}
        }
    }

    /// The stage aimed for goes first, then the one it stands at.
    fn clear_rung(&mut self, stage: Stage) {
        let Some(held) = self.account().map(|account| account.stage.clone()) else {
            return;
        };
        let fields = [
            (AccountField::TargetStage, held.target),
            (AccountField::CurrentStage, held.current),
        ];
        let here = fields.into_iter().find(|(_, held)| *held == Some(stage));
        if let Some((field, _)) = here {
            self.set_account_field(field, Value::Empty);
        }
    }

    /// On to the next cell after one was typed; down where it was committed with Enter, if below is one of
    /// its like.
    pub(in crate::app) fn after_plan_cell(&mut self, then: Action) {
        match then {
            Action::MoveLeft | Action::MoveRight => drop(self.run_in_plan(then)),
            _ => self.stay_in_section(then),
        }
    }

    fn stay_in_section(&mut self, then: Action) {
        let before = self.plan.clone();
        self.run_in_plan(then);
        if self.plan.row.section() != before.row.section() {
            self.plan = before;
        }
    }
}
