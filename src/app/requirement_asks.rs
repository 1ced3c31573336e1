//! What is asked in one line: a new requirement, a reason, a day.

use jiff::civil::Date;

use crate::domain::capture::{Captured, Lexicon};
use crate::domain::edit::RequirementEdit;
use crate::domain::field::{Kind, RequirementField, Value};
use crate::domain::{Account, AccountId, ItemId};

use super::cell::{OpenCell, Place, Problem};
use super::model::{Model, Page};
use super::notice::Notice;
use super::parse;

/// What is asked about a requirement in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Why its gate is to be bypassed.
    Bypass,
    /// For which day its answer is agreed now.
    Agree,
    /// Why it is refused.
    Reason,
}

impl Model {
    /// Asks for a new requirement of the selected account, in one line.
    pub(super) fn open_capture(&mut self) {
        if let Some(account) = self.account() {
            let place = Place::Capture(account.id.clone());
            self.open_prompt(place, Kind::Text);
        }
    }

    /// What the line that is being typed will be taken for.
    pub fn captured(&self) -> Option<Captured> {
        let cell = self.cell.as_ref()?;
        match &cell.place {
            Place::Capture(account) => Some(self.read_capture(account, cell.text())),
            _ => None,
        }
    }

    fn read_capture(&self, account: &AccountId, line: &str) -> Captured {
        let known = self.portfolio.account(account);
        let people = known.map(|account| people(account)).unwrap_or_default();
        let day = |text: &str| parse::date(text, self.today, self.words.days());
        let lexicon = Lexicon {
            day: &day,
            today: self.today,
            people: &people,
        };
        Captured::read(line, &lexicon)
    }

    /// Takes the line: the requirement is in STOP, dated today. In a call, that is how it came.
    pub(super) fn capture(&mut self, account: &AccountId, line: &str) -> bool {
        let captured = self.read_capture(account, line);
        if captured.is_empty() {
            self.object(Problem::Empty);
            return false;
        }
        let id = self.free_requirement_id(account, &captured.title);
        let call = (self.page == Page::Call).then(|| self.words.call_channel());
        let requirement = captured.requirement(id, self.today, call.as_deref());
        self.add_requirement(account, requirement, None)
    }

    /// Asks something about a requirement.
    pub(super) fn ask(&mut self, account: &AccountId, requirement: &ItemId, asks: Asks) {
        let kind = match asks {
            Asks::Agree => Kind::Date,
            Asks::Bypass | Asks::Reason => Kind::Text,
        };
        let place = Place::Requirement {
            account: account.clone(),
            requirement: requirement.clone(),
            asks,
        };
        self.open_prompt(place, kind);
    }

    /// Takes what was asked about a requirement.
    pub(super) fn answer_asked(
        &mut self,
        cell: &OpenCell,
        account: &AccountId,
        requirement: &ItemId,
        asks: Asks,
    ) -> bool {
        let value = match self.understand(cell.kind, cell.text()) {
            None => return self.objected(Problem::NotA(cell.kind)),
            Some(Value::Empty) => return self.objected(Problem::Empty),
            Some(value) => value,
        };
        match (asks, value) {
            (Asks::Bypass, Value::Text(reason)) => self.advance(account, requirement, Some(reason)),
            (Asks::Agree, Value::Date(day)) => self.agree(account, requirement, day),
            (_, value) => {
                let (requirement, on) = (requirement.clone(), self.today);
                let field = RequirementField::Reason;
                self.edit_requirement(
                    account,
                    RequirementEdit::Set {
                        requirement,
                        field,
                        value,
                        on,
                    },
                )
            }
        }
    }

    fn objected(&mut self, problem: Problem) -> bool {
        self.object(problem);
        false
    }

    fn agree(&mut self, account: &AccountId, id: &ItemId, answer_by: Date) -> bool {
        let requirement = id.clone();
        let edit = RequirementEdit::Agree {
            requirement,
            answer_by,
        };
        let done = self.edit_requirement(account, edit);
        let slips = self.find_known(account, id).map(|(_, r)| r.slips());
        if let (true, Some(slips)) = (done, slips) {
            self.say(Notice::Agreed {
                on: answer_by,
                slips,
            });
        }
        done
    }
}

/// Everybody known at an account, and whoever asked for something before.
fn people(account: &Account) -> Vec<&str> {
    let stakeholders = account.stakeholders.iter().map(|s| s.name.as_str());
    let raised = account.requirements.iter();
    let raised = raised
        .filter_map(|r| r.raised.by.as_ref())
        .map(crate::domain::PersonRef::as_str);
    stakeholders.chain(raised).collect()
}
