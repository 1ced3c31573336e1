//! What every pane shares.

use crate::domain::edit::{Edit, Label};
use crate::domain::field::{SettingsField, Value};
use crate::domain::portfolio::Side;
use crate::domain::{AccountId, Portfolio};
use crate::keymap::{Action, Scope};

use super::accounts;
use super::effect::Effect;
use super::form::{Form, Subject};
use super::model::{Modal, Model, Page};
use super::notice::Notice;
use super::options::Theme;
use super::target::Pane;

impl Model {
    /// Runs an action that means the same everywhere.
    pub(super) fn run_anywhere(&mut self, action: Action) {
        match action {
            Action::NextAccount => self.step_account(1),
            Action::PreviousAccount => self.step_account(-1),
            Action::NextPane => self.step_pane(1),
            Action::PreviousPane => self.step_pane(-1),
            Action::Cancel => self.step_back(),
            Action::Zoom => self.zoomed = !self.zoomed,
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Filter => self.open_filter(),
            Action::Sort => self.next_sort(),
            Action::Group => self.next_grouping(),
            Action::Veil => self.toggle_veil(),
            Action::Legend => self.options.legend = !self.options.legend,
            Action::ToggleStrongSide => self.flip_strong_side(),
            Action::ThemeNext => self.next_theme(),
            Action::LanguageNext => self.next_language(),
            Action::ToggleMouse => self.toggle_mouse(),
            Action::Palette => self.open_palette(),
            Action::Tour => self.begin_tour(),
            Action::TourNext => self.tour_next(),
            Action::TourEnd => self.end_tour(),
            Action::Help => self.open_help(),
            Action::Messages => self.open_messages(),
            Action::Copies => self.open_copies(),
            Action::EditFile => {
                self.saving.past_us.edited = true;
                self.outbox.push(Effect::EditFile);
            }
            Action::Suspend => self.outbox.push(Effect::Suspend),
            Action::Save => self.save_now(),
            Action::Reload => self.outbox.push(Effect::Reload),
            Action::SaveElsewhere => self.open_save_as(false),
            Action::Quit => self.quit(),
            Action::Call | Action::EndCall => self.open_call(),
            Action::PastCalls => self.open_past_calls(),
            Action::Copy => self.copy_here(),
            Action::Review => self.open_review(),
            Action::Snapshot => drop(self.take_snapshot()),
            _ => self.go(action),
        }
    }

    fn go(&mut self, action: Action) {
        match action {
            Action::GoDashboard => self.go_to(Pane::Accounts, false),
            Action::GoAccounts => self.go_to(Pane::Accounts, true),
            Action::GoMatrix => self.go_to(Pane::Matrix, true),
            Action::GoScorecard => self.go_to(Pane::Scorecard, true),
            Action::GoRequirements => self.go_to(Pane::Requirements, true),
            Action::GoHealth => self.open_health(false),
            Action::GoBacking => self.open_backing(),
            Action::Mend => self.open_health(true),
            Action::ChooseManager => self.open_managers(),
            Action::GoCompare => self.open_compare(),
            Action::GoCriteria => {
                self.modals.clear();
                self.page = Page::Criteria;
            }
            Action::GoToday => self.open_today(),
            Action::GoSelection => self.open_selection(),
            Action::GoPlan => {
                self.modals.clear();
                self.page = Page::Plan;
                self.keep_plan_sensible();
            }
            Action::GoFile => self.go_to_file(),
            Action::GoOptions => self.open_options(),
            Action::Import => self.open_import(),
            _ => self.write_out(action),
        }
    }

    fn go_to(&mut self, pane: Pane, zoomed: bool) {
        self.modals.clear();
        self.page = Page::Dashboard;
        self.focus(pane);
        self.zoomed = zoomed;
    }

    /// Opens a form over whatever is shown.
    pub(super) fn open_form(&mut self, subject: Subject) {
        self.modals.push(Modal::Form(Form::about(subject)));
    }

    /// One step back: what is over the page, the page, the cell cursor, the filter, the full view, the choice of
    /// one manager.
    fn step_back(&mut self) {
        if self.modals.pop().is_some() {
        } else if self.page != Page::Dashboard {
            self.page = Page::Dashboard;
        } else if self.is_on_scorecard() && self.scorecard.as_shared {
            self.toggle_as_shared();
        } else if self.cell_cursor.take().is_some() {
        } else if self.focus == Pane::Requirements && !self.board.filter.is_empty() {
            self.clear_board_filter();
        } else if self.focus == Pane::Requirements && self.board.closed {
            self.toggle_closed();
        } else if !self.accounts.filter.is_empty() {
            self.accounts.filter.clear();
            accounts::arrange(self);
        } else if self.zoomed {
            self.zoomed = false;
        } else if self.whose.manager().is_some() {
            self.look_at(None);
        }
    }

    fn step_pane(&mut self, by: isize) {
        let count = Pane::ALL.len();
        let at = Pane::ALL
            .iter()
            .position(|pane| *pane == self.focus)
            .unwrap_or_default();
        let to = (at + count).saturating_add_signed(by) % count;
        if let Some(pane) = Pane::ALL.get(to) {
            self.focus(*pane);
        }
    }

    fn undo(&mut self) {
        if self.history.next_undo() == Some(&Label::Reread) && !self.undo_announced {
            self.undo_announced = true;
            return self.say(Notice::UndoTakesBackFile);
        }
        let before = (self.portfolio.clone(), self.selected_id());
        let label = self.history.undo(&mut self.portfolio);
        self.taken_back(before, label.map(Notice::Undone), Notice::NothingToUndo);
    }

    fn redo(&mut self) {
        let before = (self.portfolio.clone(), self.selected_id());
        let label = self.history.redo(&mut self.portfolio);
        self.taken_back(before, label.map(Notice::Redone), Notice::NothingToRedo);
    }

    fn taken_back(
        &mut self,
        (before, selected): (Portfolio, Option<AccountId>),
        notice: Option<Notice>,
        nothing: Notice,
    ) {
        self.undo_announced = false;
        match notice {
            Some(notice) => {
                self.changed(selected.as_ref());
                if let Some(account) = self.portfolio.account_touched_since(&before) {
                    self.select_shown(account);
                    self.show_touched(&before);
                }
                self.say(notice);
            }
            None => self.say(nothing),
        }
    }

    /// Selects an account; where the filter hides it, the filter goes, and where it is another manager's, all
    /// are looked at.
    pub(super) fn select_shown(&mut self, account: usize) {
        if !self.whose.includes(account) {
            self.look_at(None);
        }
        if self.accounts.line_of(account).is_none() {
            self.accounts.filter.clear();
            accounts::arrange(self);
        }
        self.select(account);
    }

    fn toggle_veil(&mut self) {
        self.options.veil = !self.options.veil;
        accounts::arrange(self);
        self.arrange_compare();
        self.arrange_selection();
        self.arrange_health();
        let key = self.primary_key(Action::Veil, &[Scope::Global]);
        let key = key.unwrap_or_else(|| self.words.action(Action::Veil));
        self.say(if self.options.veil {
            Notice::Veiled(key)
        } else {
            Notice::Unveiled
        });
    }

    fn flip_strong_side(&mut self) {
        let side = match self.portfolio.settings().strong_side {
            Side::Right => Side::Left,
            Side::Left => Side::Right,
        };
        let (field, value) = (SettingsField::StrongSide, Value::Side(side));
        self.edit(Edit::SetSettings { field, value });
    }

    fn next_theme(&mut self) {
        self.options.theme = self.options.theme.next();
        self.say_for_now(Notice::Theme(self.options.theme));
    }

    /// Takes the theme that goes with the terminal, unless another was chosen since the start.
    pub(super) fn correct_theme(&mut self, guessed: Theme, fits: Theme) {
        if self.options.theme == guessed {
            self.options.theme = fits;
        }
    }

    fn next_language(&mut self) {
        self.words = self.words.other();
        self.say_for_now(Notice::Language);
    }

    fn toggle_mouse(&mut self) {
        self.options.mouse = !self.options.mouse;
        self.outbox.push(Effect::Mouse(self.options.mouse));
        self.say_for_now(Notice::Mouse(self.options.mouse));
    }

    /// Says what holds for this session only, and where it is kept. What is chosen while greeting goes on to the
    /// file, and there is no page of settings yet.
    fn say_for_now(&mut self, what: Notice) {
        let key = self.primary_key(Action::GoOptions, &[Scope::Global]);
        match key.filter(|_| self.page != Page::Welcome) {
            Some(key) => self.say(Notice::ForNow(Box::new(what), key)),
            None => self.say(what),
        }
    }
}
