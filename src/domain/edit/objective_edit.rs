//! Edits of the company's objectives, and of who serves them.

use std::collections::HashSet;

use super::reorder::swaps;
use super::{Label, Refusal, Transaction};
use crate::domain::account::Status;
use crate::domain::field::{Unfit, Value, words};
use crate::domain::id::slug;
use crate::domain::portfolio::{Objective, Settings};
use crate::domain::{Account, AccountId, ItemId};

/// Something to be changed about the company's objectives.
#[derive(Debug, Clone, PartialEq)]
pub enum ObjectiveEdit {
    /// A new one at the end, with an id made of its words.
    Add(String),
    /// Its words.
    Reword {
        /// Which.
        objective: ItemId,
        /// Its new words.
        text: Value,
    },
    /// It goes, and nobody serves it any more.
    Remove(ItemId),
    /// It changes its place.
    Move {
        /// Which.
        objective: ItemId,
        /// By how many places; below 0 is up.
        by: isize,
    },
    /// These accounts serve it, and no others.
    ServedBy {
        /// Which.
        objective: ItemId,
        /// By whom.
        accounts: Vec<AccountId>,
    },
}

/// What an edit did to an objective, which it names by its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectiveLabel {
    /// It was added.
    Added(String),
    /// It was worded anew.
    Reworded(String),
    /// It was removed.
    Removed(String),
    /// It was moved.
    Moved(String),
    /// Other accounts serve it.
    Served(String),
}

impl Transaction<'_> {
    pub(super) fn edit_objective(&mut self, edit: ObjectiveEdit) -> Result<Label, Refusal> {
        let label = match edit {
            ObjectiveEdit::Add(text) => self.add_objective(text)?,
            ObjectiveEdit::Reword { objective, text } => self.reword(&objective, &text)?,
            ObjectiveEdit::Remove(objective) => self.remove_objective(&objective)?,
            ObjectiveEdit::Move { objective, by } => self.move_objective(&objective, by)?,
            ObjectiveEdit::ServedBy {
                objective,
                accounts,
            } => self.serve(&objective, &accounts)?,
        };
        Ok(Label::Objective(label))
    }

    fn add_objective(&mut self, text: String) -> Result<ObjectiveLabel, Refusal> {
        let text = words(&Value::Text(text))?.ok_or(Unfit::Required)?;
        let mut settings = self.portfolio().settings().clone();
        let taken = |id: &str| settings.objectives.iter().any(|it| it.id.as_str() == id);
        let id = slug(&text, taken).into();
        let label = ObjectiveLabel::Added(text.clone());
        settings.objectives.push(Objective { id, text });
        self.put_settings(settings);
        Ok(label)
    }

    fn reword(&mut self, id: &ItemId, text: &Value) -> Result<ObjectiveLabel, Refusal> {
        let text = words(text)?.ok_or(Unfit::Required)?;
        let (mut settings, at) = self.objective(id)?;
        if let Some(objective) = settings.objectives.get_mut(at) {
            objective.text.clone_from(&text);
        }
        self.put_settings(settings);
        Ok(ObjectiveLabel::Reworded(text))
    }

    fn remove_objective(&mut self, id: &ItemId) -> Result<ObjectiveLabel, Refusal> {
        let (mut settings, at) = self.objective(id)?;
        let gone = settings.objectives.remove(at);
        self.put_settings(settings);
        self.put_serving(id, |_| false);
        Ok(ObjectiveLabel::Removed(gone.text))
    }

    fn move_objective(&mut self, id: &ItemId, by: isize) -> Result<ObjectiveLabel, Refusal> {
        let (mut settings, at) = self.objective(id)?;
        let places: Vec<usize> = (0..settings.objectives.len()).collect();
        for (a, b) in swaps(&places, at, by) {
            settings.objectives.swap(a, b);
        }
        let label = ObjectiveLabel::Moved(self.words_of(id));
        self.put_settings(settings);
        Ok(label)
    }

    fn serve(&mut self, id: &ItemId, by: &[AccountId]) -> Result<ObjectiveLabel, Refusal> {
        self.objective(id)?;
        let by: HashSet<&AccountId> = by.iter().collect();
        // Former accounts are asked nothing: what they served stays with them.
        let former = |it: &Account| it.status == Status::Former && it.serves.contains(id);
        self.put_serving(id, |it| by.contains(&it.id) || former(it));
        Ok(ObjectiveLabel::Served(self.words_of(id)))
    }

    /// The settings, and the place of an objective in them.
    fn objective(&self, id: &ItemId) -> Result<(Settings, usize), Refusal> {
        let settings = self.portfolio().settings();
        let at = settings.objectives.iter().position(|it| it.id == *id);
        let at = at.ok_or_else(|| Refusal::NoSuchItem(id.clone()))?;
        Ok((settings.clone(), at))
    }

    fn words_of(&self, id: &ItemId) -> String {
        let objective = self.portfolio().objective(id);
        objective.map_or_else(String::new, |it| it.text.clone())
    }

    /// Has the objective served by the accounts that are to, and by no others; what is so already is not
    /// touched.
    fn put_serving(&mut self, objective: &ItemId, is_to: impl Fn(&Account) -> bool) {
        let accounts = self.portfolio().accounts().iter().enumerate();
        let other =
            accounts.filter(|(_, account)| account.serves.contains(objective) != is_to(account));
        let other: Vec<(usize, Account)> =
            other.map(|(at, it)| (at, it.as_ref().clone())).collect();
        for (at, mut account) in other {
            match account.serves.iter().position(|served| served == objective) {
                Some(served) => drop(account.serves.remove(served)),
                None => account.serves.push(objective.clone()),
            }
            self.put_account(at, account);
        }
    }
}

#[cfg(test)]
mod tests;
