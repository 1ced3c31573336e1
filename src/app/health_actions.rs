//! What the page of the four questions does.

use jiff::ToSpan;

use crate::domain::edit::Edit;
use crate::domain::field::{Kind, Value};
use crate::domain::findings::Question;
use crate::domain::people::Accepted;
use crate::keymap::Action;

use super::cell::{OpenCell, Place, Problem};
use super::model::{Model, Page};
use super::notice::{Notice, Reason};

/// For so many months something is accepted unless another day is typed.
const ACCEPTED_FOR: i32 = 3;

impl Model {
    /// Shows the four questions, for everybody or for the account the user came from.
    pub(super) fn open_health(&mut self, of_account: bool) {
        self.modals.clear();
        let account = self.account().filter(|_| of_account);
        self.health.account = account.map(|account| account.id.clone());
        (self.health.question, self.health.accepted) = (None, false);
        self.health.cursor = 0;
        self.page = Page::Health;
        self.arrange_health();
    }

    pub(super) fn run_in_health(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.health.cursor = step.from(self.health.cursor, self.health.count());
            return true;
        }
        if let Some(digit) = action.digit() {
            self.ask_question(usize::from(digit).checked_sub(1));
            return true;
        }
        match action {
            Action::Open | Action::Mend | Action::EditInPlace => self.mend_finding(),
            Action::AcceptFinding => self.accept_finding(),
            Action::ShowAccepted => self.show_accepted(),
            Action::OnlyAccount => self.only_account(),
            Action::MoveRight | Action::NextPane => self.step_question(1),
            Action::MoveLeft | Action::PreviousPane => self.step_question(-1),
            Action::NextAccount | Action::PreviousAccount if self.health.account.is_some() => {
                self.step_account(if action == Action::NextAccount { 1 } else { -1 });
                self.health.account = self.account().map(|account| account.id.clone());
                self.show_anew();
            }
            Action::Cancel if self.health.widen() => self.show_anew(),
            _ => return false,
        }
        true
    }

    /// Shows the findings of one question, or of all.
    fn ask_question(&mut self, place: Option<usize>) {
        self.health.question = place.and_then(|place| Question::ALL.get(place).copied());
        self.show_anew();
    }

    /// To the next question; before the first and after the last stand all of them.
    fn step_question(&mut self, by: isize) {
        let count = Question::ALL.len() + 1;
        let at = self.health.question.map_or(0, |q| q as usize + 1);
        let to = (at + count).saturating_add_signed(by) % count;
        self.ask_question(to.checked_sub(1));
    }

    fn show_anew(&mut self) {
        self.health.cursor = 0;
        self.arrange_health();
    }

    fn show_accepted(&mut self) {
        self.health.accepted = !self.health.accepted;
        self.show_anew();
    }

    /// The findings of one account: of the finding's, or of the one that is selected; and back.
    fn only_account(&mut self) {
        let of_finding = self.finding().and_then(|finding| finding.account.clone());
        let one = of_finding.or_else(|| self.account().map(|account| account.id.clone()));
        self.health.account = match self.health.account.take() {
            Some(_) => None,
            None => one,
        };
        let index = self.health.account.as_ref();
        if let Some(index) = index.and_then(|id| self.portfolio.account_index(id)) {
            self.select(index);
        }
        self.show_anew();
    }

    /// Asks why the finding under the cursor is accepted; one that is accepted is so no longer.
    fn accept_finding(&mut self) {
        let Some(finding) = self.finding() else {
            return;
        };
        if let Some(entry) = self.acceptance(finding).cloned() {
            self.edit(Edit::NoLongerAccept(entry));
            return;
        }
        let place = Place::Accept(Box::new(finding.acceptance(None, None)));
        self.open_prompt(place, Kind::Text);
    }

    /// Takes the reason and asks until when; takes the day and accepts.
    pub(super) fn answer_accept(&mut self, cell: &OpenCell, entry: &Accepted) -> bool {
        match self.understand(cell.kind, cell.text()) {
            Some(Value::Empty) => self.object(Problem::Empty),
            Some(Value::Text(reason)) => self.ask_until(Accepted {
                reason: Some(reason),
                ..entry.clone()
            }),
            Some(Value::Date(day)) if day < self.today => self.object(Problem::Past),
            Some(Value::Date(day)) => {
                let until = Some(day);
                let entry = entry.clone();
                let done = self.edit(Edit::Accept(Accepted { until, ..entry }));
                if done {
                    self.say(Notice::Accepted(day));
                }
                return done;
            }
            _ => self.object(Problem::NotA(cell.kind)),
        }
        false
    }

    /// Asks for the last day on which a finding is quiet.
    fn ask_until(&mut self, entry: Accepted) {
        let proposed = self.today.saturating_add(ACCEPTED_FOR.months());
        let held = self.words.typed(&Value::Date(proposed));
        let place = Place::Accept(Box::new(entry));
        self.cell = Some(OpenCell::holding(place, Kind::Date, held));
    }

    /// Why an action means nothing on this page.
    pub(super) fn disabled_on_health(&self, action: Action) -> Option<Reason> {
        let needs_finding = matches!(action, Action::Mend | Action::AcceptFinding);
        if needs_finding && self.health.count() == 0 {
            return Some(Reason::NoFinding);
        }
        let elsewhere = matches!(
            action,
            Action::Filter
                | Action::Zoom
                | Action::Sort
                | Action::Group
                | Action::Legend
                | Action::New
                | Action::Duplicate
                | Action::Archive
                | Action::Delete
        );
        elsewhere.then_some(Reason::NotHere)
    }
}
