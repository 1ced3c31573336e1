//! A tour of the program: a few steps, each about one key. The program is used meanwhile, not shown: what a
//! step teaches is done by pressing its key, and then the next step follows.

use crate::keymap::Action;

use super::model::{Model, Page};
use super::target::Pane;

/// A step of the tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// The list of accounts, and that all panes follow it.
    Accounts,
    /// The matrix, and how to get from pane to pane.
    Matrix,
    /// The scores behind a place.
    Position,
    /// A score, by one key.
    Score,
    /// Taking back.
    Undo,
    /// What accounts ask for.
    Requirements,
    /// What is dated.
    Today,
    /// Everything else.
    Palette,
}

impl Stop {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [
        Self::Accounts,
        Self::Matrix,
        Self::Position,
        Self::Score,
        Self::Undo,
        Self::Requirements,
        Self::Today,
        Self::Palette,
    ];

    /// The key it teaches; any digit for a score.
    pub const fn teaches(self) -> Action {
        match self {
            Self::Accounts => Action::MoveDown,
            Self::Matrix | Self::Position => Action::NextPane,
            Self::Score => Action::Score4,
            Self::Undo => Action::Undo,
            Self::Requirements => Action::GoRequirements,
            Self::Today => Action::GoToday,
            Self::Palette => Action::Palette,
        }
    }

    /// The pane it is about, if it is about one.
    pub const fn pane(self) -> Option<Pane> {
        match self {
            Self::Accounts => Some(Pane::Accounts),
            Self::Matrix => Some(Pane::Matrix),
            Self::Position | Self::Score => Some(Pane::Position),
            Self::Requirements => Some(Pane::Requirements),
            Self::Undo | Self::Today | Self::Palette => None,
        }
    }

    /// Whether its key only leads elsewhere, so that whoever reads on can be led there.
    const fn only_leads(self) -> bool {
        !matches!(self, Self::Score | Self::Undo | Self::Palette)
    }

    fn is_taught_by(self, action: Action) -> bool {
        match self {
            Self::Score => action.digit().is_some(),
            _ => action == self.teaches(),
        }
    }
}

impl Model {
    /// Begins the tour, on the dashboard.
    pub fn begin_tour(&mut self) {
        self.leave_cell();
        self.modals.clear();
        self.page = Page::Dashboard;
        self.zoomed = false;
        self.focus(Pane::Accounts);
        self.tour = Some(0);
    }

    /// The step of the tour, while one goes on.
    pub fn tour_stop(&self) -> Option<Stop> {
        Stop::ALL.get(self.tour?).copied()
    }

    /// An action was done; the one that is taught leads on.
    pub(super) fn tour_saw(&mut self, action: Action) {
        if self
            .tour_stop()
            .is_some_and(|stop| stop.is_taught_by(action))
        {
            self.leave_stop();
        }
    }

    /// On to the next step without the key; what only leads elsewhere is done, so that the next step finds
    /// what it is about.
    pub(super) fn tour_next(&mut self) {
        let Some(stop) = self.tour_stop() else { return };
        let action = stop.teaches();
        if stop.only_leads() && self.disabled(action).is_none() {
            return self.run(action);
        }
        self.leave_stop();
    }

    fn leave_stop(&mut self) {
        self.tour = self
            .tour
            .map(|at| at + 1)
            .filter(|at| *at < Stop::ALL.len());
        if self.tour_stop() == Some(Stop::Score) {
            let rated = self
                .criteria()
                .position(|(_, criterion)| criterion.is_rated());
            self.criterion = rated.unwrap_or(self.criterion);
        }
    }

    pub(super) fn end_tour(&mut self) {
        self.tour = None;
    }
}
