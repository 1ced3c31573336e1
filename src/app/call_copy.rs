//! What is copied to the clipboard, as Markdown.

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::call::Call;
use crate::domain::call::summary::summary;
use crate::i18n::t;

use super::call::SheetOf;
use super::effect::Effect;
use super::model::{Model, Page};
use super::notice::Notice;

/// The longest text that is sent: xterm takes 75,000 bytes of its base64 form, the others more.
const LONGEST: usize = 55_000;

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

    /// Copies what is shown here.
    pub(super) fn copy_here(&mut self) {
        if self.page == Page::Call {
            return self.copy_call(&SheetOf::Ending);
        }
        if let Some(text) = self.account().map(|account| self.account_line(account)) {
            self.copy(text);
        }
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

    fn copy(&mut self, text: String) {
        if text.len() > LONGEST {
            return self.say(Notice::TooLongToCopy);
        }
        self.outbox.push(Effect::Copy(text));
        // No terminal says whether it took it.
        let tmux = self.options.tmux;
        self.say(Notice::Copied { tmux });
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

    /// An account in one line: where it stands and what is advised.
    fn account_line(&self, account: &Account) -> String {
        let words = &self.words;
        let mut facts = vec![words.status(account.status)];
        let position = self.selected.and_then(|index| self.position(index));
        if let Some(position) = position {
            let axes = crate::domain::Axis::ALL.map(|axis| (axis, position.axis(axis).value));
            for (axis, value) in axes {
                let value =
                    value.map(|value| format!("{} {}", words.axis(axis), words.score(value)));
                facts.extend(value);
            }
            if let Some(cell) = position.cell {
                let advice = words.advice(self.yardstick().advice(cell, account));
                facts.push(format!(
                    "{}{}{advice}",
                    words.cell(cell),
                    t!(words, "colon")
                ));
            }
        }
        format!("**{}** · {}", Clean::new(&account.name), facts.join(" · "))
    }
}

/// A heading over the items of a list; nothing where there are none.
fn section(heading: &str, items: impl Iterator<Item = String>) -> Option<String> {
    let items: String = items.collect();
    (!items.is_empty()).then(|| format!("## {heading}\n\n{items}"))
}
