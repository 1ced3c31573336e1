//! What the board of requirements does, and the card of one.

use crate::domain::edit::{Edit, RequirementEdit};
use crate::domain::field::requirement_field::ObtainedPart;
use crate::domain::field::{Kind, RequirementField, Value};
use crate::domain::id::slug;
use crate::domain::requirement::{Outcome, Raised, Requirement, Step, Track};
use crate::domain::{Account, AccountId, ItemId};
use crate::keymap::Action;

use super::cell::{OpenCell, Place};
use super::form::{FieldRef, Form, Subject};
use super::model::{Modal, Model, Page};
use super::notice::Notice;
use super::requirement_asks::Asks;
use super::requirement_card::Card;

impl Model {
    pub(super) fn run_in_requirements(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.put_on_requirement(step.from(self.requirement, self.board.rows().len()));
            return true;
        }
        match action {
            Action::MoveRight => self.beside_column(1),
            Action::MoveLeft => self.beside_column(-1),
            Action::New => self.open_capture(),
            Action::AllAccounts => self.toggle_all_accounts(),
            Action::ShowClosed => self.toggle_closed(),
            Action::Filter if self.zoomed && self.page == Page::Dashboard => {
                self.open_board_filter();
            }
            _ => return self.run_on_requirement(action),
        }
        true
    }

    /// What is done to the requirement under the cursor.
    fn run_on_requirement(&mut self, action: Action) -> bool {
        let here = self.requirement_ids();
        match (action, here) {
            (Action::Open | Action::EditInPlace, Some((account, id))) => {
                self.open_requirement(&account, &id);
            }
            (Action::Delete, Some((account, id))) => self.delete_requirement(&account, &id),
            (Action::Duplicate, Some((account, id))) => self.duplicate_requirement(&account, &id),
            (Action::Done, None) => self.pick_done(None),
            (action, Some((account, id))) => return self.step_requirement(action, &account, &id),
            (action, None) => return is_of_requirement(action),
        }
        true
    }

    /// What is done to a requirement, whatever shows it: steps, dates, what follows from it.
    pub(super) fn step_requirement(
        &mut self,
        action: Action,
        account: &AccountId,
        id: &ItemId,
    ) -> bool {
        match action {
            Action::RequirementNext => self.advance_requirement(account, id),
            Action::RequirementPrevious => self.return_requirement(account, id),
            Action::MoveDate => self.ask(account, id, Asks::Agree),
            Action::Done => self.pick_done(Some((account.clone(), id.clone()))),
            Action::LightTrack => self.toggle_track(account, id),
            _ => return false,
        }
        true
    }

    /// Opens the card of a requirement at the first thing that is missing. Its account is selected everywhere.
    pub(super) fn open_requirement(&mut self, account: &AccountId, id: &ItemId) {
        let Some((known, requirement)) = self.find_known(account, id) else {
            return;
        };
        let card = Card::of(known, requirement);
        let cursor = card.first_missing(self);
        if let Some(index) = self.portfolio.account_index(account) {
            self.select_besides(index);
        }
        let subject = Subject::Requirement(card);
        self.modals.push(Modal::Form(Form::at(subject, cursor)));
    }

    /// A requirement and its account, as they are in the portfolio.
    pub(super) fn find_known(
        &self,
        account: &AccountId,
        id: &ItemId,
    ) -> Option<(&Account, &Requirement)> {
        let account = self.portfolio.account(account)?;
        let requirement = account.requirements.iter().find(|r| r.id == *id)?;
        Some((account, requirement))
    }

    pub(super) fn edit_requirement(&mut self, account: &AccountId, edit: RequirementEdit) -> bool {
        let account = account.clone();
        self.edit(Edit::Requirement { account, edit })
    }

    /// On to the next step; what is missing is asked for, or a reason to go on without it.
    fn advance_requirement(&mut self, account: &AccountId, id: &ItemId) {
        let Some((known, requirement)) = self.find_known(account, id) else {
            return;
        };
        let card = Card::of(known, requirement);
        let outcome = requirement
            .answer
            .as_ref()
            .and_then(|answer| answer.outcome);
        let refused = outcome == Some(Outcome::Refuse);
        let missing = requirement.missing();
        match requirement.step {
            Step::Go if outcome.is_none() => self.open_answers(&card),
            Step::Go if refused && !missing.is_empty() => self.ask(account, id, Asks::Reason),
            _ if !missing.is_empty() => self.ask(account, id, Asks::Bypass),
            _ => drop(self.advance(account, id, None)),
        }
    }

    /// On to the next step, past the gate where there is a reason. Says where it stands now.
    pub(super) fn advance(
        &mut self,
        account: &AccountId,
        id: &ItemId,
        bypass: Option<String>,
    ) -> bool {
        let edit = RequirementEdit::Advance {
            requirement: id.clone(),
            on: self.today,
            by: self.manager_of(account),
            bypass,
        };
        let done = self.edit_requirement(account, edit);
        if done {
            self.follow_step(account, id);
        }
        done
    }

    fn return_requirement(&mut self, account: &AccountId, id: &ItemId) {
        let (on, by) = (self.today, self.manager_of(account));
        let edit = RequirementEdit::Return {
            requirement: id.clone(),
            on,
            by,
        };
        if self.edit_requirement(account, edit) {
            self.follow_step(account, id);
        }
    }

    /// The cursor and an open card go where the requirement went.
    fn follow_step(&mut self, account: &AccountId, id: &ItemId) {
        self.show_requirement(account, id);
        let Some((known, requirement)) = self.find_known(account, id) else {
            return;
        };
        let (card, step) = (Card::of(known, requirement), requirement.step);
        let title = requirement.title.clone();
        let is_it = |form: &Form| matches!(&form.subject, Subject::Requirement(of) if of.requirement == card.requirement);
        if self.form().is_some_and(is_it) {
            let cursor = card.first_missing(self);
            let subject = Subject::Requirement(card);
            self.modals.pop();
            self.modals.push(Modal::Form(Form::at(subject, cursor)));
        }
        self.say(Notice::Stepped { title, step });
    }

    /// Who answers for an account: its manager.
    pub(super) fn manager_of(&self, account: &AccountId) -> Option<crate::domain::PersonRef> {
        self.portfolio.account(account)?.manager.clone()
    }

    fn toggle_track(&mut self, account: &AccountId, id: &ItemId) {
        let Some((_, requirement)) = self.find_known(account, id) else {
            return;
        };
        let (track, title) = match requirement.track {
            Track::Full => (Track::Light, requirement.title.clone()),
            Track::Light => (Track::Full, requirement.title.clone()),
        };
        let edit = RequirementEdit::Set {
            requirement: id.clone(),
            field: RequirementField::Track,
            value: Value::Track(track),
            on: self.today,
        };
        if self.edit_requirement(account, edit) {
            self.say(Notice::TrackIs { title, track });
        }
    }

    fn delete_requirement(&mut self, account: &AccountId, id: &ItemId) {
        let title = self.find_known(account, id).map(|(_, r)| r.title.clone());
        if self.edit_requirement(account, RequirementEdit::Remove(id.clone())) {
            self.say(Notice::Removed(title.unwrap_or_default()));
        }
    }

    /// The same once more, to be understood anew: in STOP, without dates, opinions' answers and moves.
    fn duplicate_requirement(&mut self, account: &AccountId, id: &ItemId) {
        let Some((_, original)) = self.find_known(account, id) else {
            return;
        };
        let title = self.words.copy_of(&original.title);
        let copy = Requirement {
            kind: original.kind,
            ask_percent: original.ask_percent,
            track: original.track,
            raised: Raised {
                date: Some(self.today),
                ..original.raised.clone()
            },
            object: original.object.clone(),
            imagined: original.imagined.clone(),
            final_objective: original.final_objective.clone(),
            ..Requirement::new(self.free_requirement_id(account, &title), title)
        };
        self.add_requirement(account, copy, Some(id.clone()));
    }

    /// Adds a requirement, puts the cursor on it and says so.
    pub(super) fn add_requirement(
        &mut self,
        account: &AccountId,
        requirement: Requirement,
        after: Option<ItemId>,
    ) -> bool {
        let (id, title) = (requirement.id.clone(), requirement.title.clone());
        let edit = RequirementEdit::Add {
            requirement: Box::new(requirement),
            after,
        };
        let done = self.edit_requirement(account, edit);
        if done {
            self.show_requirement(account, &id);
            self.say(Notice::Stepped {
                title,
                step: Step::Stop,
            });
        }
        done
    }

    /// A short slug of a title that no requirement of the account has.
    pub(super) fn free_requirement_id(&self, account: &AccountId, title: &str) -> ItemId {
        let requirements = self
            .portfolio
            .account(account)
            .map(|a| a.requirements.as_slice());
        let all = requirements.unwrap_or_default();
        slug(title, |id| all.iter().any(|r| r.id.as_str() == id)).into()
    }

    fn toggle_all_accounts(&mut self) {
        self.board.all = !self.board.all;
        self.arrange_board();
    }

    pub(super) fn toggle_closed(&mut self) {
        self.board.closed = !self.board.closed;
        self.arrange_board();
    }

    fn open_board_filter(&mut self) {
        let text = self.board.filter.clone();
        self.cell = Some(OpenCell::holding(Place::BoardFilter, Kind::Text, text));
    }

    /// After a value was put into a field of a card: what an answer asks for next.
    pub(super) fn follow_up(&mut self, subject: &Subject, field: FieldRef) {
        let (Subject::Requirement(card), FieldRef::Requirement(RequirementField::Outcome)) =
            (subject, field)
        else {
            return;
        };
        let answer = card
            .find(&self.portfolio)
            .and_then(|(_, r)| r.answer.clone());
        let Some(answer) = answer else {
            return;
        };
        let next = RequirementField::Obtained(answer.obtained.len(), ObtainedPart::Kind);
        match answer.outcome {
            Some(Outcome::Refuse) if answer.reason.is_none() => {
                self.ask(&card.account, &card.requirement, Asks::Reason);
            }
            Some(Outcome::Counterpart) if answer.obtained.is_empty() => {
                self.open_choices(
                    Subject::Requirement(card.at(Step::Go)),
                    FieldRef::Requirement(next),
                );
            }
            _ => {}
        }
        if let Some(outcome) = answer.outcome {
            let follows = outcome.is_granted();
            self.say(Notice::Answered { outcome, follows });
        }
    }
}

/// Whether an action is about a requirement, so that without one there is nothing to do.
const fn is_of_requirement(action: Action) -> bool {
    matches!(
        action,
        Action::Open
            | Action::EditInPlace
            | Action::Delete
            | Action::Duplicate
            | Action::RequirementNext
            | Action::RequirementPrevious
            | Action::MoveDate
            | Action::LightTrack
    )
}
