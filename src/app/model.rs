//! The one model that all panes share.

use jiff::civil::{Date, DateTime, Time};

use crate::domain::criterion::{Axis, Criterion};
use crate::domain::edit::{Edit, Label};
use crate::domain::figures::{AccountFigures, Figures};
use crate::domain::history::History;
use crate::domain::matrix::Cell;
use crate::domain::matrix::position::{Position, Yardstick};
use crate::domain::{Account, AccountId, CriterionId, Portfolio};
use crate::i18n::Words;
use crate::keymap::{Key, Keymap};

use super::access::Access;
use super::accounts::{self, AccountsList};
use super::backing::Backing;
use super::call::{CallSheet, Ongoing};
use super::cell::OpenCell;
use super::clashes::Clashes;
use super::compare::Compare;
use super::copies::SyncCopy;
use super::effect::Effect;
use super::file_page::FilePage;
use super::form::Form;
use super::health::Health;
use super::import::Import;
use super::msg::Seen;
use super::notice::{Notice, Notices};
use super::options::Options;
use super::options_page::OptionsPage;
use super::overlay::Overlay;
use super::picker::Picker;
use super::plan::PlanPage;
use super::requirement_board::Board;
use super::review::Walk;
use super::saving::Saving;
use super::scorecard::ScorecardView;
use super::scorecard::pasted::Pasted;
use super::selection_page::SelectionPage;
use super::target::Pane;
use super::today::TodayPage;
use super::trace::Trace;
use super::unsaved::Unsaved;
use super::welcome::Welcome;
use super::whose::Whose;

/// What fills the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The five panes, or one of them as a full view.
    #[default]
    Dashboard,
    /// The criteria of both axes.
    Criteria,
    /// Everything dated, of all accounts.
    Today,
    /// Both ways to choose key accounts.
    Selection,
    /// The conversation that is going on.
    Call,
    /// The four questions, answered with findings.
    Health,
    /// The business plan of the selected account.
    Plan,
    /// Management's support and the managers' four roles.
    Backing,
    /// A walk through the key accounts.
    Review,
    /// Two days side by side.
    Compare,
    /// The file and its copies.
    File,
    /// How the program behaves.
    Options,
    /// A start without a file.
    Welcome,
}

/// Something over the page.
#[derive(Debug, Clone)]
pub enum Modal {
    /// A list.
    Picker(Picker),
    /// A form.
    Form(Form),
    /// The sheet of a call.
    Call(CallSheet),
    /// Readings that were pasted, looked at before they are taken.
    Pasted(Pasted),
    /// What another program and we changed, to be decided.
    Clashes(Clashes),
}

/// The columns of the criteria page that a cell cursor can stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CriteriaColumn {
    /// What it is called.
    #[default]
    Name,
    /// What it weighs.
    Weight,
    /// How it is measured.
    Measure,
}

/// What the program starts with.
pub struct Start {
    /// What was read from the file.
    pub portfolio: Portfolio,
    /// The day.
    pub today: Date,
    /// The file, as it is shown.
    pub file: String,
    /// The words of the screen.
    pub words: Words,
    /// The keys.
    pub keymap: Keymap,
    /// How the program behaves.
    pub options: Options,
}

/// Everything there is to be shown, and everything that decides what a key does.
pub struct Model {
    /// The day.
    pub today: Date,
    /// The minute, local time; the start of the day until the clock was first heard of.
    pub now: DateTime,
    /// The file, as it is shown.
    pub file: String,
    /// What is shown and, soon, saved. Changed by `Model::edit` alone.
    pub portfolio: Portfolio,
    /// What can be taken back.
    pub history: History,
    /// All that is computed from the portfolio, what is being typed included.
    pub figures: Figures,
    /// Counts the times that figures were computed anew: what is drawn from them is kept as long.
    pub revision: u64,
    /// The words of the screen.
    pub words: Words,
    /// The keys.
    pub keymap: Keymap,
    /// How the program behaves.
    pub options: Options,
    /// Whether the file may be changed.
    pub access: Access,
    /// What fills the screen.
    pub page: Page,
    /// Whether the focused pane fills the page.
    pub zoomed: bool,
    /// The pane that has the keys.
    pub focus: Pane,
    /// The pane beside the accounts where there is room for one only.
    pub beside: Pane,
    /// The account all panes are about, by its place in the portfolio.
    pub selected: Option<usize>,
    /// The list of accounts.
    pub accounts: AccountsList,
    /// The cell of the matrix under the cell cursor, when it is in use.
    pub cell_cursor: Option<Cell>,
    /// The criterion under the cursor, counted over both axes.
    pub criterion: usize,
    /// The axis that the cursor of the criteria page was put on, which stands there while it has no
    /// criterion.
    pub(super) bare_axis: Option<Axis>,
    /// The column of the criteria page under the cursor.
    pub criteria_column: CriteriaColumn,
    /// The indicator under the cursor.
    pub indicator: usize,
    /// How the scorecard is looked at.
    pub scorecard: ScorecardView,
    /// The requirement under the cursor, in the order of the board.
    pub requirement: usize,
    /// The board of requirements.
    pub board: Board,
    /// The page of the four questions.
    pub health: Health,
    /// The page of management's support and of the four roles.
    pub backing: Backing,
    /// Whose accounts are looked at.
    pub whose: Whose,
    /// Both rankings of the accounts.
    pub selection_page: SelectionPage,
    /// What is dated.
    pub today_page: TodayPage,
    /// Where the cursor is on the plan.
    pub plan: PlanPage,
    /// The cell that is open for typing.
    pub cell: Option<OpenCell>,
    /// What is typed there, laid over the portfolio.
    pub(super) overlay: Option<Overlay>,
    /// The conversation that is going on; pages may be turned meanwhile.
    pub call: Option<Ongoing>,
    /// The walk through the key accounts; it may be left and taken up again.
    pub walk: Option<Walk>,
    /// Two days side by side.
    pub compare: Compare,
    /// What lies over the page, the topmost last.
    pub modals: Vec<Modal>,
    /// The keys of a sequence that has begun.
    pub pending: Vec<Key>,
    /// What was and is being said.
    pub notices: Notices,
    /// Where the file stands.
    pub saving: Saving,
    /// The page of the file.
    pub file_page: FilePage,
    /// The settings page.
    pub options_page: OptionsPage,
    /// The table that is being looked at before it is taken over.
    pub import: Import,
    /// What an earlier session could not save, while nobody has decided about it.
    pub unsaved: Option<Unsaved>,
    /// What sync tools have left beside the file.
    pub copies: Vec<SyncCopy>,
    /// The welcome, where the program started without a file.
    pub welcome: Option<Box<Welcome>>,
    /// The step of the tour, counted from 0, while one goes on.
    pub tour: Option<usize>,
    /// Where an account came from just now.
    pub trace: Option<Trace>,
    /// What the last frame had room for.
    pub seen: Seen,
    /// The window, in cells.
    pub size: (u16, u16),
    /// A rating of 1 that a following 0 makes ten, on scales from 0.
    pub(super) half_ten: Option<(AccountId, CriterionId)>,
    /// Whether taking back what came from the file was announced.
    pub(super) undo_announced: bool,
    /// Whether the system asked to end.
    pub(super) terminating: bool,
    /// What is to be done outside, collected during an update.
    pub(super) outbox: Vec<Effect>,
}

impl Model {
    /// The program as it starts: the dashboard, the accounts focused, the first one selected.
    pub fn new(start: Start) -> Self {
        let figures = Figures::of(&start.portfolio, start.today);
        let mut model = Self {
            today: start.today,
            now: start.today.to_datetime(Time::midnight()),
            file: start.file,
            portfolio: start.portfolio,
            history: History::default(),
            figures,
            revision: 0,
            words: start.words,
            keymap: start.keymap,
            options: start.options,
            access: Access::default(),
            page: Page::default(),
            zoomed: false,
            focus: Pane::default(),
            beside: Pane::Matrix,
            selected: None,
            accounts: AccountsList::default(),
            cell_cursor: None,
            criterion: 0,
            bare_axis: None,
            criteria_column: CriteriaColumn::default(),
            indicator: 0,
            scorecard: ScorecardView::default(),
            requirement: 0,
            board: Board::default(),
            health: Health::default(),
            backing: Backing::default(),
            whose: Whose::default(),
            selection_page: SelectionPage::default(),
            today_page: TodayPage::default(),
            plan: PlanPage::default(),
            cell: None,
            overlay: None,
            call: None,
            walk: None,
            compare: Compare::default(),
            modals: Vec::new(),
            pending: Vec::new(),
            notices: Notices::default(),
            saving: Saving::default(),
            file_page: FilePage::default(),
            options_page: OptionsPage::default(),
            import: Import::default(),
            unsaved: None,
            copies: Vec::new(),
            welcome: None,
            tour: None,
            trace: None,
            seen: Seen::default(),
            size: (0, 0),
            half_ten: None,
            undo_announced: false,
            terminating: false,
            outbox: Vec::new(),
        };
        accounts::arrange(&mut model);
        model
    }

    // --- what is shown ---

    /// The last fiscal year that is over.
    pub fn closed_year(&self) -> i16 {
        let starts = self.portfolio.settings().fiscal_year_starts;
        crate::domain::fiscal::last_closed_year(self.today, starts)
    }

    /// The revenue of an account's latest closed year.
    pub fn last_revenue(&self, account: &Account) -> Option<f64> {
        let latest = crate::domain::fiscal::latest_closed(&account.revenue, self.closed_year());
        latest.map(|(_, revenue)| revenue)
    }

    /// What is computed about an account, by its place in the portfolio.
    pub fn figures_of(&self, index: usize) -> Option<&AccountFigures> {
        self.figures.at(index)
    }

    /// The yardstick of the day, with what is being typed.
    pub fn yardstick(&self) -> Yardstick<'_> {
        Yardstick::of(self.shown(), self.today)
    }

    /// Where an account stands, what is being typed included.
    pub fn position(&self, index: usize) -> Option<Position> {
        self.figures.at(index).map(|figures| figures.position)
    }

    /// All criteria in the order of the position sheet, with what is being typed.
    pub fn criteria(&self) -> impl Iterator<Item = (Axis, &Criterion)> {
        self.shown().criteria().iter()
    }

    /// The criterion under the cursor.
    pub fn criterion(&self) -> Option<(Axis, &Criterion)> {
        self.criteria().nth(self.criterion)
    }

    /// The topmost list, if a list is on top.
    pub fn picker(&self) -> Option<&Picker> {
        match self.modals.last() {
            Some(Modal::Picker(picker)) => Some(picker),
            _ => None,
        }
    }

    /// The topmost form, if a form is on top.
    pub fn form(&self) -> Option<&Form> {
        match self.modals.last() {
            Some(Modal::Form(form)) => Some(form),
            _ => None,
        }
    }

    // --- what changes ---

    /// Does an edit, remembers it for undo and has it saved; or says why not.
    ///
    /// `true` when it was done, even if everything already was as wanted.
    pub(super) fn edit(&mut self, edit: Edit) -> bool {
        self.edit_as(edit, History::apply)
    }

    /// Like [`edit`](Self::edit), as one step with the same edit before.
    pub(super) fn edit_joined(&mut self, edit: Edit) -> bool {
        self.edit_as(edit, History::apply_joined)
    }

    fn edit_as(&mut self, edit: Edit, apply: Apply) -> bool {
        if self.refuses(crate::keymap::Action::EditInPlace) {
            return false;
        }
        let selected = self.selected_id();
        match apply(&mut self.history, &mut self.portfolio, edit) {
            Ok(changed) => {
                if changed {
                    self.changed(selected.as_ref());
                }
                true
            }
            Err(refusal) => {
                self.refuse(refusal);
                false
            }
        }
    }

    /// Puts another portfolio in the place of what is shown, as one step to undo, and has it saved; the account
    /// that is selected stays so.
    pub(super) fn replace(&mut self, label: Label, portfolio: Box<Portfolio>) {
        let selected = self.selected_id();
        let edit = [Edit::Replace(portfolio)];
        let done = self.history.apply_all(&mut self.portfolio, label, edit);
        if done.is_ok_and(|changed| changed) {
            self.changed(selected.as_ref());
        }
    }

    /// The account that is selected. What may move accounts asks before it does: afterwards another one may
    /// stand in that place.
    pub(super) fn selected_id(&self) -> Option<AccountId> {
        self.account().map(|account| account.id.clone())
    }

    /// Takes note that the portfolio changed: figures, list, save. The account that was selected stays so.
    pub(super) fn changed(&mut self, selected: Option<&AccountId>) {
        self.overlay = None;
        self.refresh(selected);
        self.saving.generation += 1;
        self.outbox.push(Effect::Save {
            generation: self.saving.generation,
            basis: self.saving.basis,
            portfolio: std::sync::Arc::new(self.portfolio.clone()),
        });
        self.survey_again();
    }

    /// Computes again what depends on the portfolio or the day, and keeps the selection by id; where
    /// the account is gone, one near its place is selected.
    pub(super) fn refresh(&mut self, selected: Option<&AccountId>) {
        self.measure();
        let last = self.portfolio.accounts().len().saturating_sub(1);
        let kept = selected.and_then(|id| self.portfolio.account_index(id));
        self.selected = kept.or_else(|| self.selected.map(|gone| gone.min(last)));
        self.arrange_whose();
        accounts::arrange(self);
        self.arrange_board();
        self.arrange_health();
        self.arrange_backing();
        let criteria = self.criteria().count();
        self.criterion = self.criterion.min(criteria.saturating_sub(1));
        self.keep_indicator();
        self.arrange_today();
        self.arrange_selection();
        self.keep_plan_sensible();
        self.keep_forms_sensible();
        self.keep_call_sensible();
        self.keep_walk_sensible();
        self.arrange_compare();
    }

    /// Brings the figures up to what is shown.
    pub(super) fn measure(&mut self) {
        let before = self.place_of_selected();
        let overlay = self.overlay.as_ref();
        let typed = overlay.and_then(Overlay::portfolio);
        let shown = typed.unwrap_or(&self.portfolio);
        self.figures.update(shown, self.today);
        self.revision += 1;
        self.trace_from(before);
    }

    /// Says something.
    pub(super) fn say(&mut self, notice: Notice) {
        self.notices.say(notice);
    }

    /// Says why an edit was refused: beside the open cell where there is one.
    pub(super) fn refuse(&mut self, refusal: crate::domain::edit::Refusal) {
        match &mut self.cell {
            Some(cell) => cell.problem = Some(super::cell::Problem::Refused(refusal)),
            None => self.say(Notice::Refused(refusal)),
        }
    }

    /// Selects an account, by its place in the portfolio.
    pub(crate) fn select(&mut self, index: usize) {
        if self.selected != Some(index) && index < self.portfolio.accounts().len() {
            self.select_besides(index);
            self.turn_board();
            self.keep_plan_sensible();
        }
    }

    /// Selects the account of what is under the cursor; the cursor stays.
    pub(super) fn select_besides(&mut self, index: usize) {
        if self.selected != Some(index) {
            self.selected = Some(index);
            self.indicator = 0;
        }
    }

    /// Focuses a pane: on the page of the call where it stands there, else on the dashboard.
    pub(super) fn focus(&mut self, pane: Pane) {
        if self.page == Page::Call && self.show_section_of(pane) {
            return;
        }
        if self.page == Page::Review && self.pane() == Some(pane) {
            return;
        }
        self.page = Page::Dashboard;
        self.focus = pane;
        if pane != Pane::Accounts {
            self.beside = pane;
        }
    }
}

type Apply = fn(&mut History, &mut Portfolio, Edit) -> Result<bool, crate::domain::edit::Refusal>;
