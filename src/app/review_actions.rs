//! What a review does: walk on, confirm, end with a snapshot.

use std::collections::BTreeSet;

use crate::domain::edit::Edit;
use crate::domain::review::Review;
use crate::keymap::Action;

use super::model::{Model, Page};
use super::moves::Move;
use super::notice::Notice;
use super::review::Walk;

impl Model {
    /// Begins a walk through the key accounts, or takes up the one that was left.
    pub(super) fn open_review(&mut self) {
        self.modals.clear();
        let from = self.page;
        let walk = self.walk.take().unwrap_or_else(|| Walk {
            accounts: self.to_be_reviewed(),
            confirmed: BTreeSet::new(),
            here: 0,
            scroll: 0,
            from,
        });
        let here = walk.here;
        self.walk = Some(walk);
        if from != Page::Review {
            self.with_walk(|walk| walk.from = from);
        }
        self.page = Page::Review;
        self.walk_to(here);
    }

    /// What the page does itself; the position sheet on it does the rest.
    pub(super) fn run_in_review(&mut self, action: Action) -> bool {
        if self.is_review_over() {
            return self.run_in_summary(action);
        }
        match action {
            Action::Confirm => self.confirm_account(),
            Action::NextAccount => self.walk_on(1),
            Action::PreviousAccount => self.walk_on(-1),
            Action::Cancel => self.leave_review(),
            _ => return self.run_in_pane(action),
        }
        true
    }

    fn run_in_summary(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            let most = self.seen.lines.saturating_sub(self.seen.rows) + 1;
            self.with_walk(|walk| walk.scroll = step.from(walk.scroll, most));
            return true;
        }
        match action {
            Action::Confirm | Action::Snapshot => self.end_review(),
            Action::PreviousAccount => self.walk_on(-1),
            Action::Cancel => self.leave_review(),
            Action::Delete | Action::Clear => self.drop_review(),
            Action::NextAccount => {}
            _ => return false,
        }
        true
    }

    fn with_walk(&mut self, change: impl FnOnce(&mut Walk)) {
        if let Some(walk) = &mut self.walk {
            change(walk);
        }
    }

    /// Goes to a place of the walk; the one behind the last account is the summary.
    fn walk_to(&mut self, place: usize) {
        let Some(walk) = &mut self.walk else { return };
        walk.here = place.min(walk.accounts.len());
        walk.scroll = 0;
        let account = walk.accounts.get(walk.here).cloned();
        if let Some(index) = account.and_then(|id| self.portfolio.account_index(&id)) {
            self.select_shown(index);
            self.criterion = 0;
        }
    }

    fn walk_on(&mut self, by: isize) {
        self.leave_cell();
        let here = self.review_place().unwrap_or_default();
        self.walk_to(here.saturating_add_signed(by));
    }

    /// The account on the screen is as it should be; one that is none of the walk is only left.
    fn confirm_account(&mut self) {
        let shown = self.account().map(|account| account.id.clone());
        let of_walk = |walk: &Walk| shown.filter(|id| walk.accounts.contains(id));
        if let Some(account) = self.walk.as_ref().and_then(of_walk) {
            self.with_walk(|walk| {
                walk.confirmed.insert(account);
            });
            self.walk_on(1);
        } else {
            self.walk_on(0);
        }
    }

    /// Leaves the page; the walk stays where it is.
    fn leave_review(&mut self) {
        let here = self.review_place().unwrap_or_default();
        self.with_walk(|walk| walk.here = here);
        self.page = self.walk.as_ref().map_or(Page::Dashboard, |walk| walk.from);
    }

    /// Keeps the snapshot and ends the walk.
    fn end_review(&mut self) {
        if let Some(reason) = self.disabled(Action::Snapshot) {
            return self.say(Notice::Disabled(Action::Snapshot, reason));
        }
        if self.take_snapshot() {
            self.leave_review();
            self.walk = None;
        }
    }

    /// Ends the walk without a snapshot; what was changed in it stays.
    fn drop_review(&mut self) {
        self.leave_review();
        self.walk = None;
        self.say(Notice::ReviewDropped);
    }

    /// Keeps a snapshot of all positions: one step to undo.
    pub(super) fn take_snapshot(&mut self) -> bool {
        let review = Review::of(&self.portfolio, self.today, self.reviewer());
        let (date, accounts) = (review.date, review.accounts.len());
        self.history.close_step();
        let done = self.edit(Edit::AddReview(Box::new(review)));
        if done {
            self.say(Notice::SnapshotTaken { date, accounts });
        }
        done
    }

    /// Accounts that are gone are walked through no more; a walk without any is over.
    pub(super) fn keep_walk_sensible(&mut self) {
        let Some(walk) = &mut self.walk else { return };
        let figures = &self.figures;
        let before = walk.accounts.iter().take(walk.here);
        let gone = before.filter(|id| figures.index(id).is_none()).count();
        walk.here -= gone;
        walk.accounts.retain(|id| figures.index(id).is_some());
        walk.confirmed.retain(|id| figures.index(id).is_some());
        if walk.accounts.is_empty() {
            self.walk = None;
            if self.page == Page::Review {
                self.page = Page::Dashboard;
            }
        }
    }

    /// The wheel over the summary.
    pub(super) fn scroll_review(&mut self, step: Move) {
        let most = self.seen.lines.saturating_sub(self.seen.rows) + 1;
        self.with_walk(|walk| walk.scroll = step.from(walk.scroll, most));
    }
}
