//! What the mouse does. Nothing needs it; where it is on, it means what people expect.

use crate::keymap::Action;

use super::call::Section;
use super::model::{Modal, Model, Page};
use super::moves::Move;
use super::msg::Pointer;
use super::target::{Pane, Target};

impl Model {
    pub(super) fn point(&mut self, pointer: Pointer) {
        self.notices.hush();
        match pointer {
            Pointer::Click(target) => self.click(target),
            Pointer::Wheel(pane, lines) => self.wheel(pane, isize::from(lines)),
        }
    }

    /// Whether what has the keys is not left for the matrix beside it: pages, and the table of accounts.
    fn has_matrix_beside(&self) -> bool {
        self.page != Page::Dashboard || self.zoomed && self.focus == Pane::Accounts
    }

    fn click(&mut self, target: Target) {
        // A sequence of keys that was begun ends here, also where the click was on its next key.
        self.pending.clear();
        if let (Some(_), Target::Row(row)) = (self.modals.last(), &target) {
            return self.click_row(*row);
        }
        if self.page == Page::Welcome && self.modals.is_empty() {
            return self.click_in_welcome(&target);
        }
        self.leave_cell();
        self.modals.clear();
        match target {
            Target::Pane(Pane::Accounts | Pane::Matrix) | Target::Account(..) | Target::Cell(_)
                if matches!(self.page, Page::Call | Page::Review) => {}
            Target::Pane(pane) => self.focus(pane),
            Target::Account(pane, id) => {
                let stays = pane == Pane::Matrix && self.has_matrix_beside();
                if self.page == Page::Dashboard && !stays {
                    self.focus(pane);
                }
                if let Some(index) = self.portfolio.account_index(&id) {
                    self.select(index);
                }
            }
            Target::Criterion(id) => {
                if self.page != Page::Criteria {
                    self.focus(Pane::Position);
                }
                let at = self
                    .criteria()
                    .position(|(_, criterion)| criterion.id == id);
                self.criterion = at.unwrap_or(self.criterion);
            }
            Target::Indicator(row) => {
                self.focus(Pane::Scorecard);
                self.indicator = self.indicator_index(&row).unwrap_or(self.indicator);
            }
            Target::Requirement(account, requirement) => {
                self.focus(Pane::Requirements);
                self.show_requirement(&account, &requirement);
            }
            Target::Entry(at) if self.page == Page::Today && self.today_page.cursor == at => {
                let _ = self.run_in_today(crate::keymap::Action::Open);
            }
            Target::Entry(at) => self.put_on_entry(at),
            Target::Plan(row) if self.plan.row == row && self.page == Page::Plan => {
                self.run_in_plan(crate::keymap::Action::Open);
            }
            Target::Plan(row) => self.put_on_plan(&row),
            Target::Cell(_) if self.has_matrix_beside() => {}
            Target::Cell(cell) => {
                self.focus(Pane::Matrix);
                self.cell_cursor = Some(cell);
            }
            Target::Finding(row) if row == self.health.cursor => self.mend_finding(),
            Target::Finding(row) => self.health.cursor = row,
            Target::Backing(row) if row == self.backing.cursor => self.run(Action::Open),
            Target::Backing(row) => self.backing.cursor = row,
            Target::Action(action) => self.run(action),
            Target::Notes => self.with_call(|call| call.section = Section::Notes),
            Target::Row(row) => self.click_in_file(row),
        }
    }

    /// A click on a row of the page of the file selects it; on the selected row it opens it.
    fn click_in_file(&mut self, row: usize) {
        if self.page == Page::Options {
            self.click_in_options(row);
        } else if self.page != Page::File {
        } else if self.file_page.cursor == row {
            self.open_in_file();
        } else {
            self.file_page.cursor = row;
        }
    }

    /// A click on a row of a list selects it; on the selected row it picks it.
    fn click_row(&mut self, row: usize) {
        self.leave_cell();
        match self.modals.last_mut() {
            Some(Modal::Picker(picker)) if picker.cursor == row => self.pick(),
            Some(Modal::Picker(picker)) => {
                picker.cursor = row.min(picker.shown.len().saturating_sub(1));
            }
            Some(Modal::Form(form)) if form.cursor == row => {
                self.run_in_form(Action::Open);
            }
            Some(Modal::Form(form)) => form.cursor = row,
            Some(Modal::Pasted(_)) => self.with_pasted(|pasted| pasted.cursor = row),
            Some(Modal::Clashes(clashes)) => clashes.cursor = row,
            Some(Modal::Call(_)) | None => {}
        }
    }

    fn wheel(&mut self, pane: Pane, lines: isize) {
        match self.modals.last_mut() {
            Some(Modal::Picker(picker)) => picker.step(lines),
            Some(Modal::Form(_)) => self.step_in_form(Move::By(lines)),
            Some(Modal::Call(_)) => self.scroll_sheet(Move::By(lines)),
            Some(Modal::Pasted(_)) => self.move_in_pasted(Move::By(lines)),
            Some(Modal::Clashes(_)) => self.move_in_clashes(Move::By(lines)),
            None => self.wheel_in(pane, Move::By(lines)),
        }
    }

    fn wheel_in(&mut self, pane: Pane, step: Move) {
        if self.page == Page::Health {
            self.health.cursor = step.from(self.health.cursor, self.health.count());
            return;
        }
        if self.page == Page::Backing {
            self.backing.cursor = step.from(self.backing.cursor, self.backing.count());
            return;
        }
        if self.page == Page::File {
            return self.move_in_file(step);
        }
        if self.page == Page::Options {
            return self.move_in_options(step);
        }
        match pane {
            _ if self.page == Page::Today => self.move_in_today(step),
            _ if self.page == Page::Selection => self.move_in_selection(step),
            _ if self.page == Page::Plan => self.move_in_plan(step),
            // A call is with one account; the wheel does not change it.
            Pane::Accounts | Pane::Matrix if self.page == Page::Call => {}
            _ if self.is_review_over() => self.scroll_review(step),
            Pane::Accounts | Pane::Matrix if self.page == Page::Review => {}
            Pane::Accounts | Pane::Matrix if self.page == Page::Compare => self.step_compared(step),
            Pane::Accounts | Pane::Matrix => self.move_account(step),
            Pane::Position => {
                self.criterion = step.from(self.criterion, self.criteria().count());
            }
            Pane::Scorecard => {
                self.indicator = step.from(self.indicator, self.indicators().count());
            }
            Pane::Requirements => {
                self.put_on_requirement(step.from(self.requirement, self.board.rows().len()));
            }
        }
    }
}
