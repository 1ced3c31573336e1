//! What a price request is, said as soon as its percent is known.
//!
//! Everything is computed from the account's revenue and margin of the last closed year, or stated as
//! an assumption. What is unknown is asked for, never assumed.

use super::account::Account;
use super::promise::Promise;
use super::requirement::{Answer, CounterpartKind, Requirement, RequirementKind};

/// The cost of capital counterparts are computed with, in percent a year: an assumption, said wherever
/// it counts.
pub const COST_OF_CAPITAL: f64 = 8.0;

/// The most days a payment can come sooner: hardly any term is longer than that.
const LONGEST_TERM: f64 = 90.0;

/// How many counterparts are named.
pub const COUNTERPARTS: usize = 3;

/// The price call of a request for a cut.
#[derive(Debug, Clone, PartialEq)]
pub struct PriceCall {
    /// How much less is asked for, in percent, above 0.
    pub percent: f64,
    /// The closed year everything is computed from.
    pub year: i16,
    /// The account's revenue of that year, where it is known.
    pub revenue: Option<f64>,
    /// The account's margin of that year in percent, where it is known.
    pub margin: Option<f64>,
    /// Our part of what the account buys, in percent, where it is known.
    share_of_wallet: Option<f64>,
}

/// A figure of the closed year that is unknown and has to be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// The revenue.
    Revenue,
    /// The margin.
    Margin,
}

/// What the cut does to the margin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MarginEffect {
    /// In percent of revenue, before.
    pub before: f64,
    /// In percent of the lower revenue, after.
    pub after: f64,
    /// How much of the account's margin is eaten, in percent; above 100 it becomes a loss.
    pub eaten: f64,
}

impl MarginEffect {
    /// How many points of margin go.
    pub fn points(&self) -> f64 {
        self.before - self.after
    }
}

/// What more volume would have to bring.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ExtraVolume {
    /// So many percent more pay for the cut.
    Percent(f64),
    /// The cut is all of the margin, or more: no volume pays for it.
    Never,
}

/// Something they could give that is worth as much as the cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Worth {
    /// More volume.
    Volume {
        /// So many percent more, at the new price.
        percent: f64,
        /// Our share of wallet then, in percent, where it is known now; above 100 they cannot buy that much.
        share_of_wallet: Option<f64>,
    },
    /// Payment so many days sooner, at [`COST_OF_CAPITAL`].
    Payment {
        /// Whole days, rounded up.
        days: u32,
    },
    /// Something that cannot be computed from the file: it must be worth the amount of the cut.
    Named(CounterpartKind),
}

impl PriceCall {
    /// The price call of a requirement of an account; none where it asks for no cut. `closed` is the last fiscal
    /// year that is over.
    pub fn of(account: &Account, requirement: &Requirement, closed: i16) -> Option<Self> {
        let percent = requirement.price_cut()?;
        Some(Self {
            percent,
            year: closed,
            revenue: account.revenue.get(&closed).copied(),
            margin: account.margin.get(&closed).copied(),
            share_of_wallet: account.share_of_wallet,
        })
    }

    /// What has to be asked for, in the order it is needed.
    pub fn unknown(&self) -> Vec<Unknown> {
        let revenue = self.revenue.is_none().then_some(Unknown::Revenue);
        let margin = self.margin.is_none().then_some(Unknown::Margin);
        revenue.into_iter().chain(margin).collect()
    }

    /// What it costs a year: p % of the closed year's revenue.
    pub fn amount(&self) -> Option<f64> {
        Some(self.revenue? * self.percent / 100.0)
    }

    /// The margin before and after. After a cut both revenue and margin are smaller, so the margin in
    /// percent falls by a little less than the cut; its share that is eaten is p / margin.
    pub fn margin_effect(&self) -> Option<MarginEffect> {
        let before = self.margin?;
        let after = (self.percent < 100.0)
            .then(|| (before - self.percent) / (100.0 - self.percent) * 100.0)?;
        Some(MarginEffect {
            before,
            after,
            eaten: if before > 0.0 {
                self.percent / before * 100.0
            } else {
                f64::INFINITY
            },
        })
    }

    /// The extra volume that would pay for it, p / (margin − p).
    pub fn extra_volume(&self) -> Option<ExtraVolume> {
        let left = self.margin? - self.percent;
        Some(if left > 0.0 {
            ExtraVolume::Percent(self.percent / left * 100.0)
        } else {
            ExtraVolume::Never
        })
    }

    /// Counterparts that are worth as much: those that can be computed first, then others that must be worth the amount.
    pub fn counterparts(&self) -> Vec<Worth> {
        let named = [
            CounterpartKind::Duration,
            CounterpartKind::WorkShare,
            CounterpartKind::SingleSite,
        ];
        let computed = self.volume().into_iter().chain(self.payment());
        let all = computed.chain(named.map(Worth::Named));
        all.take(COUNTERPARTS).collect()
    }

    /// More volume, if volume can pay at all and they can buy that much.
    fn volume(&self) -> Option<Worth> {
        let Some(ExtraVolume::Percent(percent)) = self.extra_volume() else {
            return None;
        };
        let then = |share: f64| share * (1.0 + percent / 100.0);
        let share_of_wallet = self.share_of_wallet.map(then);
        let buyable = share_of_wallet.is_none_or(|share| share <= 100.0);
        buyable.then_some(Worth::Volume {
            percent,
            share_of_wallet,
        })
    }

    /// Payment sooner, if a term can be that much shorter: the amount, over what a day of the new revenue
    /// costs to finance.
    fn payment(&self) -> Option<Worth> {
        let financed = (100.0 - self.percent) * COST_OF_CAPITAL / 100.0;
        let days = (self.percent / financed * 365.0).ceil();
        (days > 0.0 && days <= LONGEST_TERM).then_some(Worth::Payment { days: days as u32 })
    }
}

/// The price requests of an account that were granted before, the latest answer first, without the one
/// in question.
pub fn granted_before<'a>(account: &'a Account, besides: &Requirement) -> Vec<&'a Requirement> {
    let granted = account.requirements.iter().filter(|r| {
        r.id != besides.id
            && r.kind == Some(RequirementKind::Price)
            && r.answer.as_ref().is_some_and(Answer::is_granted)
    });
    let mut granted: Vec<_> = granted.collect();
    granted.sort_by_key(|r| std::cmp::Reverse(r.answered_on()));
    granted
}

/// For which day an answer can be promised in the sentence that wins time: the day that is agreed
/// and not over yet, else a week from now.
pub fn answer_day(requirement: &Requirement, today: jiff::civil::Date) -> jiff::civil::Date {
    use jiff::ToSpan;
    match requirement.promise(today) {
        Promise::Due { on, .. } => on,
        _ => today.checked_add(7.days()).unwrap_or(today),
    }
}

#[cfg(test)]
mod tests;
