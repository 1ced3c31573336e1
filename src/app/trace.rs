//! The trace an account leaves on the matrix when it moves, so that the eye follows it; for a moment only.

use crate::domain::AccountId;

use super::effect::Effect;
use super::model::Model;

/// Where an account came from just now.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// Which.
    pub account: AccountId,
    /// Its attractiveness and strength before.
    pub from: (f64, f64),
}

/// Nearer than this is the same place.
const NOTHING: f64 = 1e-9;

impl Model {
    /// Attractiveness and strength of the selected account by the figures as they are: asked before they are
    /// brought up to the portfolio, where it stood before. Nothing where accounts came or went meanwhile.
    pub(super) fn place_of_selected(&self) -> Option<(f64, f64)> {
        let same = self.figures.known() == self.shown().accounts().len();
        self.position(self.selected.filter(|_| same)?)?.point()
    }

    /// Takes note that the selected account stands elsewhere than before.
    pub(super) fn trace_from(&mut self, before: Option<(f64, f64)>) {
        let (Some(from), Some(now)) = (before, self.place_of_selected()) else {
            return;
        };
        let moved = (from.0 - now.0).abs() > NOTHING || (from.1 - now.1).abs() > NOTHING;
        let account = self.account().map(|account| account.id.clone());
        if let Some(account) = account.filter(|_| moved && self.options.motion) {
            self.trace = Some(Trace { account, from });
            self.outbox.push(Effect::Rest);
        }
    }

    /// Where the selected account came from just now.
    pub fn traced(&self) -> Option<(f64, f64)> {
        let trace = self.trace.as_ref()?;
        (self.account()?.id == trace.account).then_some(trace.from)
    }
}
