//! What the call page does: beginning, walking between its sections, writing notes, ending.

use std::sync::Arc;

use crate::domain::call::notes;
use crate::domain::edit::{CallEdit, Edit};
use crate::domain::field::Kind;
use crate::domain::id::numbered;
use crate::keymap::Action;

use super::call::{NotePlace, Ongoing, Section};
use super::cell::{OpenCell, Place};
use super::model::{Model, Page};
use super::target::Pane;

impl Model {
    /// Begins a call with the selected account, or goes back to the one that is going on.
    pub(super) fn open_call(&mut self) {
        self.modals.clear();
        if self.call.is_none() {
            self.begin_call();
        }
        if let Some(call) = &self.call {
            let index = self.portfolio.account_index(&call.account);
            self.selected = index.or(self.selected);
            self.page = Page::Call;
            self.board.all = false;
            self.arrange_board();
        }
    }

    fn begin_call(&mut self) {
        let Some(account) = self.account() else {
            return;
        };
        let taken = |id: &str| account.calls.iter().any(|call| call.id.as_str() == id);
        self.call = Some(Ongoing {
            account: account.id.clone(),
            id: numbered("c", taken),
            began: self.now,
            before: Arc::new(self.portfolio.clone()),
            section: Section::default(),
            zoomed: false,
            note: 0,
            from: self.page,
        });
    }

    /// What the page does itself; the section under it does the rest.
    pub(super) fn run_in_call(&mut self, action: Action) -> bool {
        match action {
            Action::EndCall | Action::Cancel => self.leave_section_or_call(),
            Action::Note => self.open_new_note(),
            Action::NextPane => self.step_section(1),
            Action::PreviousPane => self.step_section(-1),
            Action::Zoom => self.with_call(|call| call.zoomed = !call.zoomed),
            Action::New => return self.run_in_section(Section::Requirements, action),
            Action::Reading => return self.run_in_section(Section::Scorecard, action),
            _ => return self.is_in_notes() && self.run_in_notes(action),
        }
        true
    }

    /// A call with an account that is gone is over.
    pub(super) fn keep_call_sensible(&mut self) {
        if self.call.is_some() && self.call_account().is_none() {
            self.call = None;
            if self.page == Page::Call {
                self.page = Page::Dashboard;
            }
        }
    }

    pub(super) fn with_call(&mut self, change: impl FnOnce(&mut Ongoing)) {
        if let Some(call) = &mut self.call {
            change(call);
        }
    }

    /// Has an action done by the section it belongs to, from whatever section has the keys.
    fn run_in_section(&mut self, section: Section, action: Action) -> bool {
        self.with_call(|call| call.section = section);
        self.run_in_pane(action)
    }

    fn step_section(&mut self, by: isize) {
        self.with_call(|call| call.section = call.section.stepped(by));
    }

    /// Gives the keys to the section of a pane, where the call has one.
    pub(super) fn show_section_of(&mut self, pane: Pane) -> bool {
        match (Section::of(pane), &mut self.call) {
            (Some(section), Some(call)) => {
                call.section = section;
                true
            }
            _ => false,
        }
    }

    fn is_in_notes(&self) -> bool {
        let section = self.call.as_ref().map(|call| call.section);
        section == Some(Section::Notes)
    }

    fn leave_section_or_call(&mut self) {
        match &mut self.call {
            Some(call) if call.zoomed => call.zoomed = false,
            _ => self.end_call(),
        }
    }

    // --- notes ---

    fn run_in_notes(&mut self, action: Action) -> bool {
        let count = self.call_notes().len();
        if let Some(step) = self.vertical(action) {
            self.with_call(|call| call.note = step.from(call.note, count));
            return true;
        }
        match action {
            Action::Open | Action::EditInPlace if count == 0 => self.open_new_note(),
            Action::Open | Action::EditInPlace => self.open_note_under_cursor(),
            Action::Delete | Action::Clear => self.delete_note(),
            _ => return false,
        }
        true
    }

    /// Opens a line for a new note, from wherever the keys are.
    pub(super) fn open_new_note(&mut self) {
        let before = self.call_notes();
        self.with_call(|call| call.note = before.len());
        let place = NotePlace {
            before,
            at: Some(self.now.time()),
            after: Vec::new(),
        };
        self.open_note(place, "");
    }

    fn open_note_under_cursor(&mut self) {
        let mut before = self.call_notes();
        let at = self.call.as_ref().map_or(0, |call| call.note);
        if at >= before.len() {
            return;
        }
        let mut after = before.split_off(at);
        let note = after.remove(0);
        let place = NotePlace {
            before,
            at: note.at,
            after,
        };
        self.open_note(place, &note.text);
    }

    fn open_note(&mut self, place: NotePlace, text: &str) {
        self.history.close_step();
        self.cell = Some(OpenCell::holding(Place::Note(place), Kind::Text, text));
    }

    fn delete_note(&mut self) {
        let mut all = self.call_notes();
        let at = self.call.as_ref().map_or(0, |call| call.note);
        if at < all.len() {
            all.remove(at);
            self.history.close_step();
            self.save_notes(notes::format(&all));
            let last = all.len().saturating_sub(1);
            self.with_call(|call| call.note = at.min(last));
        }
    }

    /// What was typed into an open note so far is in the file within a second, as everything else:
    /// no crash takes it. All of a note is one step to undo.
    pub(super) fn note_typed(&mut self, place: &NotePlace, text: &str) {
        self.save_notes(notes::format(&place.with(text)));
    }

    fn save_notes(&mut self, notes: Option<String>) {
        let Some(call) = &self.call else { return };
        let edit = CallEdit::Note {
            call: call.id.clone(),
            at: call.began,
            notes,
        };
        let account = call.account.clone();
        self.edit_joined(Edit::Call { account, edit });
    }

    /// After a note was finished: the next one, until one is left empty; or the section beside.
    pub(super) fn note_finished(&mut self, then: Action, text: &str) {
        self.history.close_step();
        match then {
            Action::MoveRight => self.step_section(1),
            Action::MoveLeft => self.step_section(-1),
            _ if !text.trim().is_empty() => self.open_new_note(),
            _ => {}
        }
    }
}
