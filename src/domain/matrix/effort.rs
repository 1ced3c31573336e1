//! Whether the right resources go to the right accounts.
//!
//! Each zone has a share of the total effort, divided equally among its placed key accounts; the
//! share of an empty zone goes to the others in proportion.

use super::{Position, Zone};
use crate::domain::portfolio::EffortShares;
use crate::domain::{Account, account::Status};

impl EffortShares {
    /// The share of a zone, as the settings give it.
    pub const fn of(&self, zone: Zone) -> f64 {
        match zone {
            Zone::Invest => self.invest,
            Zone::Selective => self.selective,
            Zone::Harvest => self.harvest,
        }
    }

    /// What the share of a zone comes to, from 0 to 1: shares need not add up to 100. None where nothing is shared.
    pub fn part(&self, zone: Zone) -> Option<f64> {
        let whole: f64 = Zone::ALL.iter().map(|zone| finite(self.of(*zone))).sum();
        (whole > 0.0).then(|| finite(self.of(zone)) / whole)
    }
}

/// How the effort of a portfolio is planned, and how it should be.
///
/// Only placed key accounts take part, in the total as in its division: effort can only be compared
/// where a zone says what an account deserves, and so the differences add up to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Efforts {
    zones: [ZoneEffort; 3],
    total: f64,
}

/// The effort of one zone.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ZoneEffort {
    /// How many placed key accounts it has.
    pub accounts: usize,
    /// What is planned for them, in days a month.
    pub planned: f64,
    /// Its share of the total, 0 to 1, once empty zones have passed theirs on.
    pub share: f64,
}

impl Efforts {
    /// Sums up the parts of placed key accounts, see [`Planned::of`], and shares the total out.
    pub fn of(accounts: impl IntoIterator<Item = Planned>, shares: &EffortShares) -> Self {
        let mut efforts = Self::default();
        for account in accounts {
            let sums = &mut efforts.zones[account.zone as usize];
            sums.accounts += 1;
            sums.planned += account.effort;
        }
        efforts.total = efforts.zones.iter().map(|zone| zone.planned).sum();
        efforts.share_out(shares);
        efforts
    }

    /// Gives every zone with accounts its share. Where their shares are all 0, accounts count alike.
    fn share_out(&mut self, shares: &EffortShares) {
        let weigh = |zone: Zone, sums: &ZoneEffort| match sums.accounts {
            0 => 0.0,
            _ => finite(shares.of(zone)),
        };
        let mut parts = Zone::ALL.map(|zone| weigh(zone, self.zone(zone)));
        if parts.iter().sum::<f64>() <= 0.0 {
            parts = Zone::ALL.map(|zone| self.zone(zone).accounts as f64);
        }
        let whole: f64 = parts.iter().sum();
        for (zone, part) in self.zones.iter_mut().zip(parts) {
            zone.share = if whole > 0.0 { part / whole } else { 0.0 };
        }
    }

    /// What is planned for all placed key accounts, in days a month.
    pub const fn total(&self) -> f64 {
        self.total
    }

    /// The effort of one zone.
    pub const fn zone(&self, zone: Zone) -> &ZoneEffort {
        &self.zones[zone as usize]
    }

    /// What each account of a zone should get, in days a month; none where the zone is empty or no
    /// effort is planned at all.
    pub fn suggested_in(&self, zone: Zone) -> Option<f64> {
        let sums = self.zone(zone);
        let known = sums.accounts > 0 && self.total > 0.0;
        known.then(|| self.total * sums.share / sums.accounts as f64)
    }

    /// What an account should get, in days a month; none unless it is a placed key account.
    pub fn suggested(&self, account: &Account, position: &Position) -> Option<f64> {
        self.suggested_in(Planned::of(account, position)?.zone)
    }

    /// How many days a month an account gets more than it should; less, below 0. An account
    /// nobody planned effort for gets none.
    pub fn gap(&self, account: &Account, position: &Position) -> Option<f64> {
        let planned = Planned::of(account, position)?;
        Some(planned.effort - self.suggested_in(planned.zone)?)
    }
}

/// What is planned for a placed key account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Planned {
    /// Where it stands.
    pub zone: Zone,
    /// Its planned effort, in days a month; 0 where nobody planned any.
    pub effort: f64,
}

impl Planned {
    /// What is planned for an account; none unless it is a placed key account.
    pub fn of(account: &Account, position: &Position) -> Option<Self> {
        let zone = position.zone()?;
        (account.status == Status::Key).then(|| Self {
            zone,
            effort: account.effort.map_or(0.0, finite),
        })
    }
}

/// A figure as it counts: a number, not below 0.
fn finite(figure: f64) -> f64 {
    if figure.is_finite() {
        figure.max(0.0)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests;
