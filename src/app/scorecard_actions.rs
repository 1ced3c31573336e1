//! What the scorecard does, on whatever page it is shown.

use crate::domain::edit::ScorecardEdit;
use crate::domain::scorecard::Indicator;
use crate::keymap::Action;

use super::model::{Model, Page};
use super::notice::{Notice, Reason};
use super::scorecard::edit;

impl Model {
    /// Runs an action on the scorecard of the selected account; `false` where it means nothing there.
    pub(super) fn run_in_scorecard(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.indicator = step.from(self.indicator, self.indicators().count());
            return true;
        }
        if let Some(digit) = action.digit() {
            self.begin_with(digit);
            return true;
        }
        match action {
            Action::MoveLeft if self.is_scorecard_sheet() => self.step_scorecard_column(-1),
            Action::MoveRight if self.is_scorecard_sheet() => self.step_scorecard_column(1),
            Action::Open | Action::EditInPlace if self.is_scorecard_sheet() => {
                self.open_scorecard_cell();
            }
            Action::Open | Action::EditInPlace | Action::Details => self.open_indicator_form(),
            Action::StepUp if self.is_scorecard_sheet() => self.step_scorecard_cell(1),
            Action::StepDown if self.is_scorecard_sheet() => self.step_scorecard_cell(-1),
            Action::New => self.open_library(),
            Action::Reading => self.open_reading(""),
            Action::Readings => self.open_readings(),
            Action::Duplicate => self.duplicate_indicator(),
            Action::Delete => self.delete_indicator(),
            Action::MoveItemUp => self.move_indicator(-1),
            Action::MoveItemDown => self.move_indicator(1),
            Action::AsShared => self.toggle_as_shared(),
            _ => return false,
        }
        true
    }

    /// Why an action cannot be done, as far as scorecards have a say in it; nothing where it can.
    pub(super) fn disabled_for_scorecard(&self, action: Action) -> Option<Reason> {
        use Action as A;
        // In a call a reading is taken from every section.
        let in_call = self.page == Page::Call && action == A::Reading;
        if self.is_on_scorecard() || in_call {
            return self.disabled_on_scorecard(action);
        }
        let only_there = matches!(action, A::Reading | A::Readings | A::Details | A::AsShared);
        only_there.then_some(Reason::OnScorecard)
    }

    fn disabled_on_scorecard(&self, action: Action) -> Option<Reason> {
        use Action as A;
        let of_one = matches!(
            action,
            A::Open
                | A::EditInPlace
                | A::Details
                | A::Reading
                | A::Readings
                | A::Duplicate
                | A::Delete
                | A::StepUp
                | A::StepDown
                | A::MoveItemUp
                | A::MoveItemDown
        );
        let changes = of_one || action == A::New;
        if changes && self.scorecard.as_shared {
            return Some(Reason::AsShared);
        }
        if action == A::Archive {
            return Some(Reason::OnlyAccounts);
        }
        (of_one && self.indicator().is_none()).then_some(Reason::NoIndicator)
    }

    /// A digit begins a reading; in a cell of the full view that takes a figure or a day, it begins that.
    fn begin_with(&mut self, digit: u8) {
        let typed = digit.to_string();
        match self.disabled(Action::Reading) {
            Some(reason) => self.say(Notice::Disabled(Action::Reading, reason)),
            None if self.is_scorecard_sheet() && self.type_into_cell(&typed) => {}
            None => self.open_reading(&typed),
        }
    }

    /// A copy right below, which nobody has read yet.
    fn duplicate_indicator(&mut self) {
        let Some(indicator) = self.indicator() else {
            return;
        };
        let name = self.words.copy_of(&indicator.name);
        let after = indicator.id.clone();
        let copy = Indicator {
            id: self.free_indicator_id(&name),
            name,
            readings: Vec::new(),
            ..indicator.clone()
        };
        self.add_indicator(copy, Some(after));
    }

    fn delete_indicator(&mut self) {
        let name = self.indicator().map(|indicator| indicator.name.clone());
        if let (Some((account, id)), Some(name)) = (self.here_on_scorecard(), name)
            && self.edit(edit(&account, ScorecardEdit::Remove(id)))
        {
            self.say(Notice::Removed(name));
        }
    }

    fn move_indicator(&mut self, by: isize) {
        let Some((account, indicator)) = self.here_on_scorecard() else {
            return;
        };
        let id = indicator.clone();
        if self.edit_joined(edit(&account, ScorecardEdit::Move { indicator, by })) {
            self.go_to_indicator(&id);
        }
    }

    /// Only what the account would see, or all of it. The cursor stays on its indicator, if that is
    /// still there.
    pub(super) fn toggle_as_shared(&mut self) {
        let here = self.here_on_scorecard();
        self.scorecard.as_shared = !self.scorecard.as_shared;
        self.keep_indicator();
        if let Some((_, id)) = here {
            self.go_to_indicator(&id);
        }
    }
}
