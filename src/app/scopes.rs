//! Where the keys go: the bindings that hold, and the pane that has them.

use crate::keymap::{Action, Names, Scope};

use super::form::Subject;
use super::model::{Modal, Model, Page};
use super::target::Pane;

impl Model {
    /// What keys are called on this screen.
    pub const fn key_names(&self) -> &Names {
        self.words.keys(self.options.ascii)
    }

    /// The key to name in a text for `action` with these scopes focused; `None` where it has none.
    pub fn primary_key(&self, action: Action, scopes: &[Scope]) -> Option<String> {
        let keys = self.keymap.primary_key(action, scopes)?;
        Some(self.key_names().sequence(keys))
    }

    /// Which bindings hold, innermost first.
    pub fn scopes(&self) -> Vec<Scope> {
        if self.cell.is_some() {
            return vec![Scope::Text];
        }
        match self.modals.last() {
            Some(Modal::Picker(_)) => return vec![Scope::List],
            Some(Modal::Form(form)) => {
                let card = matches!(form.subject, Subject::Requirement(_));
                let own = card.then_some(Scope::Requirements);
                return own
                    .into_iter()
                    .chain([Scope::Page, Scope::Global])
                    .collect();
            }
            Some(Modal::Pasted(_) | Modal::Clashes(_)) => return vec![Scope::Page, Scope::Global],
            Some(Modal::Call(_)) => return vec![Scope::CallSheet],
            None => {}
        }
        let around = match self.page {
            Page::Dashboard | Page::File | Page::Options => None,
            Page::Criteria => Some(Scope::Criteria),
            Page::Today => Some(Scope::Page),
            Page::Selection => Some(Scope::Selection),
            Page::Call => Some(Scope::Call),
            Page::Health => Some(Scope::Health),
            Page::Plan => Some(Scope::Plan),
            Page::Backing => Some(Scope::Backing),
            Page::Review => Some(Scope::Review),
            Page::Compare => Some(Scope::Compare),
            Page::Welcome => Some(Scope::Welcome),
        };
        let within = self.pane().map(|pane| match pane {
            Pane::Accounts => Scope::Accounts,
            Pane::Matrix => Scope::Matrix,
            Pane::Position => Scope::Position,
            Pane::Scorecard => Scope::Scorecard,
            Pane::Requirements => Scope::Requirements,
        });
        let tour = self.tour.map(|_| Scope::Tour);
        let own = tour.into_iter().chain(around).chain(within);
        own.chain([Scope::Global]).collect()
    }

    /// The pane that has the keys, where the page has panes. What lies over the page takes them.
    pub fn pane(&self) -> Option<Pane> {
        match self.page {
            Page::Dashboard => Some(self.focus),
            Page::Call if self.is_noting() => None,
            Page::Call => self.call.as_ref()?.section.pane(),
            Page::Review => (!self.is_review_over()).then_some(Pane::Position),
            Page::Criteria
            | Page::Plan
            | Page::Today
            | Page::Selection
            | Page::Health
            | Page::Backing
            | Page::Compare
            | Page::File
            | Page::Options
            | Page::Welcome => None,
        }
    }
}
