//! What the comparison of two days does.

use crate::domain::ItemId;
use crate::i18n::t;
use crate::keymap::Action;

use super::compare::End;
use super::model::{Model, Page};
use super::moves::Move;
use super::picker::{Item, Pick, Purpose};

impl Model {
    /// Opens the page on the selected account, or on the one that moved most.
    pub(super) fn open_compare(&mut self) {
        self.modals.clear();
        self.page = Page::Compare;
        self.arrange_compare();
        let is_there = |index| self.compare.place_of(index).is_some();
        let first = self.compare.moves().first().map(|found| found.index);
        if let Some(first) = first.filter(|_| !self.selected.is_some_and(is_there)) {
            self.select_shown(first);
        }
    }

    pub(super) fn run_in_compare(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.step_compared(step);
            return true;
        }
        match action {
            Action::NextAccount => self.step_compared(Move::By(1)),
            Action::PreviousAccount => self.step_compared(Move::By(-1)),
            Action::MoveLeft => self.step_day(-1),
            Action::MoveRight => self.step_day(1),
            Action::NextPane | Action::PreviousPane => self.other_day(),
            Action::Open => self.open_days(),
            _ => return false,
        }
        true
    }

    /// Moves the cursor in the list of those that moved.
    pub(super) fn step_compared(&mut self, step: Move) {
        let moves = self.compare.moves();
        let here = self.selected.and_then(|index| self.compare.place_of(index));
        let to = here.map_or(0, |here| step.from(here, moves.len()));
        if let Some(index) = moves.get(to).map(|found| found.index) {
            self.select_shown(index);
        }
    }

    const fn other_day(&mut self) {
        self.compare.end = match self.compare.end {
            End::Then => End::Now,
            End::Now => End::Then,
        };
    }

    /// The places a day can be moved to: the earlier one stays before the later one.
    fn days_of(&self, end: End) -> std::ops::Range<usize> {
        let (then, now) = self.compared_places().unwrap_or_default();
        match end {
            End::Then => 0..now,
            End::Now => then + 1..self.shown().reviews().len() + 1,
        }
    }

    fn step_day(&mut self, by: isize) {
        let Some((then, now)) = self.compared_places() else {
            return;
        };
        let end = self.compare.end;
        let here = if end == End::Then { then } else { now };
        let to = here.saturating_add_signed(by);
        if self.days_of(end).contains(&to) {
            self.choose_day(end, to);
        }
    }

    fn choose_day(&mut self, end: End, place: usize) {
        let id = self.review_at(place).map(|review| review.id.clone());
        self.compare_with(end, id);
    }

    /// Compares with another day; none stands for now.
    pub(super) fn compare_with(&mut self, end: End, review: Option<ItemId>) {
        // What stood there without being chosen stays as well.
        if let Some((then, _)) = self.compared_places() {
            self.compare.then = self.review_at(then).map(|review| review.id.clone());
        }
        match end {
            End::Then => self.compare.then = review,
            End::Now => self.compare.now = review,
        }
        self.arrange_compare();
    }

    /// The days that can be chosen in place of the one under the cursor.
    fn open_days(&mut self) {
        let end = self.compare.end;
        let Some((then, now)) = self.compared_places() else {
            return;
        };
        let here = if end == End::Then { then } else { now };
        let items = self.days_of(end).rev().map(|place| Item {
            current: place == here,
            ..self.day_item(place)
        });
        let items = items.collect();
        self.open_list(Purpose::Day(end), items);
    }

    fn day_item(&self, place: usize) -> Item {
        let Some(review) = self.review_at(place) else {
            return Item::new(t!(self.words, "compare-now"), Pick::Day(None));
        };
        let by = review.by.as_ref();
        let by = by.map(|by| self.portfolio.person_name(by).to_owned());
        let accounts = t!(
            self.words,
            "compare-accounts",
            count = review.accounts.len()
        );
        let detail: Vec<String> = by.into_iter().chain([accounts]).collect();
        Item {
            detail: detail.join(", "),
            ..Item::new(
                self.words.date(review.date),
                Pick::Day(Some(review.id.clone())),
            )
        }
    }
}
