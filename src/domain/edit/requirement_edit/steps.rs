//! The moves of a requirement from step to step, and the day agreed for its answer.

use jiff::civil::Date;

use super::{Refusal, RequirementChange};
use crate::domain::PersonRef;
use crate::domain::id::numbered;
use crate::domain::promise::gate::Missing;
use crate::domain::requirement::{Move, Requirement, Step};

impl Requirement {
    /// On to the next step: through the gate where nothing is missing, else past it for a reason
    /// that stays on record. An answer cannot be bypassed: without one, nothing is closed.
    pub(super) fn advance(
        &mut self,
        on: Date,
        by: Option<PersonRef>,
        bypass: Option<&str>,
    ) -> Result<RequirementChange, Refusal> {
        let Some(next) = self.next_step() else {
            return Err(Refusal::NoStep(self.step));
        };
        let missing = self.missing();
        let reason = bypass.map(str::trim).filter(|reason| !reason.is_empty());
        if missing.contains(&Missing::Outcome) || !missing.is_empty() && reason.is_none() {
            return Err(Refusal::Gate(missing));
        }
        let reason = reason.filter(|_| !missing.is_empty()).map(str::to_owned);
        let bypassed = reason.is_some();
        self.record_bypass(reason);
        self.move_to(next, on, by);
        Ok(if bypassed {
            RequirementChange::Bypassed(next)
        } else {
            RequirementChange::Advanced(next)
        })
    }

    /// A gate that is passed as it should be is no longer a bypassed one.
    fn record_bypass(&mut self, reason: Option<String>) {
        match self.step {
            Step::Stop => self.bypassed.stop = reason,
            Step::Wait => self.bypassed.wait = reason,
            Step::Go => self.bypassed.go = reason,
            Step::Closed => {}
        }
    }

    /// Back to the step before; what was written stays.
    pub(super) fn go_back(
        &mut self,
        on: Date,
        by: Option<PersonRef>,
    ) -> Result<RequirementChange, Refusal> {
        let Some(previous) = self.previous_step() else {
            return Err(Refusal::NoStep(self.step));
        };
        self.move_to(previous, on, by);
        Ok(RequirementChange::Returned(previous))
    }

    fn move_to(&mut self, to: Step, on: Date, by: Option<PersonRef>) {
        let id = numbered("m", |id| self.moves.iter().any(|m| m.id.as_str() == id));
        self.step = to;
        self.moves.push(Move {
            id,
            date: Some(on),
            to: Some(to),
            by,
        });
    }

    /// Agrees on the day of the answer. Another day than the last is a slip, and the earlier ones stay.
    pub(super) fn agree(&mut self, answer_by: Date) -> Result<RequirementChange, Refusal> {
        if self.answer_by.last() == Some(&answer_by) {
            return Err(Refusal::AlreadyAgreed(answer_by));
        }
        self.answer_by.push(answer_by);
        Ok(match self.slips() {
            0 => RequirementChange::Agreed,
            _ => RequirementChange::Renegotiated,
        })
    }
}
