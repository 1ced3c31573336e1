//! The page of the selection: whom the matrix chooses beside whom revenue alone would choose, and
//! whether the effort goes where it should.

use crate::domain::account::Status;
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Value};
use crate::domain::selection::ranking::{Ranked, ranking};
use crate::keymap::Action;

use super::form::Subject;
use super::model::{Model, Page};
use super::moves::Move;
use super::notice::{Notice, Reason};

/// Both rankings.
#[derive(Debug, Clone, Default)]
pub struct SelectionPage {
    /// In the order of the matrix; under the veil in the file's.
    by_matrix: Vec<Ranked>,
    /// In the order of revenue alone; what has none comes last. Under the veil in the file's.
    by_revenue: Vec<Ranked>,
    /// Whether the cursor walks the order of revenue.
    pub along_revenue: bool,
    zones: [ZoneSums; 3],
}

/// The placed key accounts of a zone that are on the page, and their effort in days a month.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ZoneSums {
    /// How many there are.
    pub accounts: usize,
    /// What is planned for them.
    pub planned: f64,
    /// What they should get.
    pub suggested: f64,
}

impl SelectionPage {
    /// Everybody, in the order of the matrix.
    pub fn by_matrix(&self) -> &[Ranked] {
        &self.by_matrix
    }

    /// Everybody, in the order of revenue alone.
    pub fn by_revenue(&self) -> &[Ranked] {
        &self.by_revenue
    }

    /// Zone by zone, in the order of [`crate::domain::matrix::Zone::ALL`], the effort for who is on the page.
    pub const fn zones(&self) -> &[ZoneSums; 3] {
        &self.zones
    }

    /// The ranking the cursor walks.
    fn walked(&self) -> &[Ranked] {
        if self.along_revenue {
            &self.by_revenue
        } else {
            &self.by_matrix
        }
    }
}

impl Model {
    pub(super) fn open_selection(&mut self) {
        self.modals.clear();
        self.page = Page::Selection;
        self.arrange_selection();
    }

    /// Ranks anew, while the page is shown. The cursor is the selected account; where that is ranked no more, who
    /// stands in its place.
    pub(super) fn arrange_selection(&mut self) {
        if self.page != Page::Selection {
            return;
        }
        let place = self.ranked_at();
        let mut by_matrix = ranking(&self.portfolio, &self.figures, self.closed_year());
        by_matrix.retain(|it| self.whose.includes(it.index));
        let mut by_revenue = by_matrix.clone();
        if self.options.veil {
            // Any other order tells a figure.
            by_matrix.sort_by_key(|it| it.index);
            by_revenue.clone_from(&by_matrix);
        } else {
            by_revenue.sort_by_key(|it| it.by_revenue.unwrap_or(usize::MAX));
        }
        let along_revenue = self.selection_page.along_revenue;
        self.selection_page = SelectionPage {
            zones: self.sums_of(&by_matrix),
            by_matrix,
            by_revenue,
            along_revenue,
        };
        if self.ranked_at().is_none() {
            let last = self.selection_page.walked().len().saturating_sub(1);
            self.select_ranked(place.unwrap_or_default().min(last));
        }
    }

    /// The effort for these accounts. What an account should get depends on all accounts, whoever looks after them.
    fn sums_of(&self, ranked: &[Ranked]) -> [ZoneSums; 3] {
        let mut sums = [ZoneSums::default(); 3];
        for index in ranked.iter().map(|it| it.index) {
            let zone = self.position(index).and_then(|it| it.zone());
            let effort = self
                .figures
                .suggested_effort(index)
                .zip(self.figures.effort_gap(index));
            if let Some((zone, (suggested, gap))) = zone.zip(effort) {
                let sums = &mut sums[zone as usize];
                sums.accounts += 1;
                sums.planned += suggested + gap;
                sums.suggested += suggested;
            }
        }
        sums
    }

    /// Selects who stands at a place of the ranking that is walked.
    fn select_ranked(&mut self, place: usize) {
        if let Some(index) = self.selection_page.walked().get(place).map(|it| it.index) {
            self.select(index);
        }
    }

    /// The place of the selected account in the ranking that is walked.
    fn ranked_at(&self) -> Option<usize> {
        let mut walked = self.selection_page.walked().iter();
        walked.position(|it| Some(it.index) == self.selected)
    }

    pub(super) fn move_in_selection(&mut self, step: Move) {
        let walked = self.selection_page.walked();
        let to = step.from(self.ranked_at().unwrap_or_default(), walked.len());
        self.select_ranked(to);
    }

    pub(super) fn run_in_selection(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_in_selection(step);
            return true;
        }
        match action {
            Action::NextAccount => self.move_in_selection(Move::By(1)),
            Action::PreviousAccount => self.move_in_selection(Move::By(-1)),
            Action::MoveLeft => self.selection_page.along_revenue = false,
            Action::MoveRight => self.selection_page.along_revenue = true,
            Action::NextPane | Action::PreviousPane | Action::Sort => {
                self.selection_page.along_revenue = !self.selection_page.along_revenue;
            }
            Action::Promote => self.set_status(Status::Key),
            Action::Incubate => self.set_status(Status::Incubator),
            Action::Archive => return self.run_in_accounts(action),
            Action::Open | Action::EditInPlace => {
                if let Some(account) = self.account() {
                    self.open_form(Subject::Account(account.id.clone()));
                }
            }
            _ => return false,
        }
        true
    }

    /// Why an action means nothing on the page; nothing where it does something.
    pub(super) fn disabled_on_selection(&self, action: Action) -> Option<Reason> {
        use Action as A;
        let of_account = matches!(action, A::Promote | A::Incubate | A::Archive | A::Open);
        if of_account && self.account().is_none() {
            return Some(Reason::NoAccount);
        }
        let elsewhere = matches!(
            action,
            A::New | A::Duplicate | A::Delete | A::Zoom | A::Group | A::Filter
        );
        elsewhere.then_some(Reason::NotHere)
    }

    /// Makes the selected account what it is to be; says where that departs from the method.
    fn set_status(&mut self, status: Status) {
        let Some(account) = self.account() else {
            return;
        };
        let name = account.name.clone();
        let edit = Edit::SetAccount {
            account: account.id.clone(),
            field: AccountField::Status,
            value: Value::Status(status),
        };
        if self.edit(edit) {
            self.say(Notice::StatusIs { name, status });
            self.warn_of_limits();
        }
    }
}
