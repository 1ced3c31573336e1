//! The file and its copies: what they are, what differs, and back to one of them.
//!
//! What differs is found one copy after the other, so that nothing waits for it.

use std::sync::Arc;

use jiff::civil::DateTime;

use crate::domain::Portfolio;
use crate::domain::edit::Label;
use crate::i18n::{Change, Failure};
use crate::keymap::Action;

use super::effect::Effect;
use super::model::{Model, Page};
use super::moves::Move;
use super::notice::{Notice, Reason};
use super::picker::{Item, Pick, Purpose};

/// What is known of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FileFacts {
    /// Its whole path.
    pub path: String,
    /// Its size in bytes, if it is there.
    pub size: Option<u64>,
    /// When it was last written, local time.
    pub written: Option<DateTime>,
    /// Whether it is marked as not to be written.
    pub write_protected: bool,
    /// The folder that copies are kept in, if any are.
    pub copies_folder: Option<String>,
    /// The copies, the newest first.
    pub copies: Vec<Copy>,
}

/// A copy of the file as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy {
    /// Its path.
    pub path: String,
    /// When it was taken, local time.
    pub taken: DateTime,
    /// Its size in bytes.
    pub size: u64,
    /// What would change if it were brought back; nothing until that is known.
    pub changes: Option<Result<Vec<Change>, Failure>>,
}

/// The page of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilePage {
    /// What is known so far; nothing until it was looked at.
    pub facts: Option<FileFacts>,
    /// The copy under the cursor.
    pub cursor: usize,
}

impl FilePage {
    /// The copies, as far as they are known.
    pub fn copies(&self) -> &[Copy] {
        self.facts.as_ref().map_or(&[], |facts| &facts.copies)
    }

    pub(super) fn copy(&self, path: &str) -> Option<&Copy> {
        self.copies().iter().find(|copy| copy.path == path)
    }
}

impl Model {
    /// Turns to the page, and has everything looked at anew.
    pub(super) fn go_to_file(&mut self) {
        self.modals.clear();
        self.page = Page::File;
        self.file_page.cursor = 0;
        self.outbox.push(Effect::Survey);
    }

    pub(super) fn surveyed(&mut self, facts: FileFacts) {
        self.file_page.facts = Some(facts);
        self.move_in_file(Move::By(0));
        self.compare_next();
    }

    /// Has the next copy compared with what is shown.
    fn compare_next(&mut self) {
        let mut copies = self.file_page.copies().iter();
        let next = copies.find(|copy| copy.changes.is_none());
        if let Some(path) = next.map(|copy| copy.path.clone()) {
            let portfolio = Arc::new(self.portfolio.clone());
            self.outbox.push(Effect::Compare { path, portfolio });
        }
    }

    pub(super) fn copy_compared(&mut self, path: &str, changes: Result<Vec<Change>, Failure>) {
        let copies = self.file_page.facts.as_mut().map(|facts| &mut facts.copies);
        let mut copies = copies.into_iter().flatten();
        if let Some(copy) = copies.find(|copy| copy.path == path) {
            copy.changes = Some(changes);
        }
        if self.page == Page::File {
            self.compare_next();
        }
    }

    pub(super) fn run_in_file(&mut self, action: Action) -> bool {
        if let Some(step) = self.vertical(action) {
            self.move_in_file(step);
            return true;
        }
        match action {
            Action::Open => self.open_in_file(),
            _ => return false,
        }
        true
    }

    pub(super) fn move_in_file(&mut self, step: Move) {
        self.file_page.cursor = step.from(self.file_page.cursor, self.file_rows());
    }

    /// How many rows come before the copies: one for what an earlier session could not save.
    pub fn unsaved_rows(&self) -> usize {
        usize::from(self.unsaved.is_some())
    }

    /// How many rows there are: the copies, and what comes before them.
    pub fn file_rows(&self) -> usize {
        self.unsaved_rows() + self.file_page.copies().len()
    }

    /// Opens what is under the cursor.
    pub(super) fn open_in_file(&mut self) {
        let before = self.unsaved_rows();
        match self.file_page.cursor.checked_sub(before) {
            Some(at) => self.preview_copy(at),
            None => self.ask_about_unsaved(),
        }
    }

    /// Shows what would change if a copy were brought back.
    fn preview_copy(&mut self, at: usize) {
        if self.options.veil {
            return self.say(Notice::Disabled(Action::Open, Reason::Veiled));
        }
        let Some(copy) = self.file_page.copies().get(at) else {
            return;
        };
        match &copy.changes {
            Some(Ok(changes)) if changes.is_empty() => self.say(Notice::CopyIsSame),
            Some(Ok(changes)) => {
                let items = changes.iter().map(|change| self.preview(copy, change));
                let (path, items) = (copy.path.clone(), items.collect());
                self.open_list(Purpose::Preview(path), items);
            }
            Some(Err(why)) => self.say(Notice::Failed(why.clone())),
            None => {}
        }
    }

    fn preview(&self, copy: &Copy, change: &Change) -> Item {
        let beside = || self.words.beside_accounts();
        Item {
            group: Some(change.account.clone().unwrap_or_else(beside)),
            ..Item::new(
                self.words.difference(change),
                Pick::BringBack(copy.path.clone()),
            )
        }
    }

    /// Has a copy read, to be brought back.
    pub(super) fn bring_back(&mut self, path: String) {
        if self.refuses(Action::EditInPlace) {
            return;
        }
        self.outbox.push(Effect::BringBack(path));
    }

    /// The copy takes the place of what is shown, as one step to undo, and is saved like any change.
    pub(super) fn brought_back(&mut self, path: &str, copy: Result<Box<Portfolio>, Failure>) {
        let portfolio = match copy {
            Ok(portfolio) => portfolio,
            Err(why) => return self.say(Notice::Failed(why)),
        };
        self.replace(Label::BroughtBack, portfolio);
        let taken = self.file_page.copy(path).map(|copy| copy.taken);
        self.say(Notice::BroughtBack(taken.unwrap_or(self.now)));
    }

    /// Has everything looked at anew while the page is open: what is shown, or the file, has changed.
    pub(super) fn survey_again(&mut self) {
        if self.page == Page::File {
            self.outbox.push(Effect::Survey);
        }
    }
}
