//! A call as Markdown, for the clipboard.

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::call::Call;
use crate::domain::call::summary::summary;
use crate::i18n::t;

use super::call::SheetOf;
use super::model::Model;

impl Model {
    /// What changed in the call so far, a line each.
    pub(super) fn call_changes(&self) -> Vec<String> {
        let Some(call) = &self.call else {
            return Vec::new();
        };
        let changes = summary(&call.before, &self.portfolio, &call.account, self.today);
        let words = &self.words;
        let lines = changes
            .iter()
            .map(|change| words.change(change, &self.portfolio));
        lines.collect()
    }

    /// Copies the sheet of a call.
    pub(super) fn copy_call(&mut self, of: &SheetOf) {
        let account = match of {
            SheetOf::Ending => self.call_account(),
            SheetOf::Past(_) => self.account(),
        };
        if let (Some(account), Some(call)) = (account, self.call_of(of)) {
            self.copy(self.call_markdown(account, &call));
        }
    }

    /// A call as Markdown: when it was, what changed, what was noted.
    fn call_markdown(&self, account: &Account, call: &Call) -> String {
        let words = &self.words;
        let (name, title) = (Clean::new(&account.name), words.call_title(call));
        let changes = call.changes.iter();
        let changes = changes.map(|line| format!("- {}\n", Clean::new(line)));
        let notes = call.notes();
        let notes = notes.iter().map(|note| words.note_markdown(note));
        let head = format!("# {name}\n\n{title}\n");
        let parts = [
            section(&t!(words, "call-changes"), changes),
            section(&t!(words, "call-notes"), notes),
        ];
        let parts = parts.into_iter().flatten();
        std::iter::once(head)
            .chain(parts)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// A heading over the items of a list; nothing where there are none.
fn section(heading: &str, items: impl Iterator<Item = String>) -> Option<String> {
    let items: String = items.collect();
    (!items.is_empty()).then(|| format!("## {heading}\n\n{items}"))
}
