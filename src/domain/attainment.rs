//! How far an indicator has come, and whether that is far enough by now.
//!
//! Attainment is the progress from baseline to target, shown beside the reading and its target,
//! never alone. What counts held meetings needs neither: it has come as far as what was planned took
//! place, and each reading says how far by itself ("5 of 6 so far").

pub mod gap;

use jiff::civil::Date;

use super::matrix::Trend;
use super::promise::days_between;
use super::scorecard::{Baseline, Direction, Goal, Indicator, Measurement, Reading};

/// So far under the straight line an indicator is behind; further, it is off. A part of the way from
/// baseline to target.
pub const BEHIND: f64 = 0.2;

/// Rounding errors of a progress are far below this.
const ROUNDING: f64 = 1e-9;

/// Why an attainment cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unattained {
    /// Nothing was read yet.
    NoReading,
    /// Nothing says where it is to go.
    NoTarget,
    /// Nothing says where it started.
    NoBaseline,
}

/// How an indicator stands against the straight line from baseline to target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// More than 20 points under it.
    Off,
    /// Up to 20 points under it.
    Behind,
    /// At or above it, or at the target.
    OnTrack,
}

/// How much of the way from baseline to target an indicator has covered, in words for those who are told it.
/// Below the baseline and beyond the target a figure says nothing to anybody: how far it is off depends on how
/// short the way was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headway {
    /// None: it is further from the target than where it started.
    Lost,
    /// So many whole percent, 0 to 99: what is not there yet is not rounded up to it.
    Percent(u8),
    /// All of it.
    Whole,
}

/// So many meetings held of so many planned.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Held {
    /// How many took place.
    pub done: f64,
    /// How many were planned.
    pub of: f64,
}

impl Held {
    /// The part that took place, 0 to 1; none where nothing was planned.
    pub fn part(self) -> Option<f64> {
        (self.of > 0.0).then(|| (self.done / self.of).clamp(0.0, 1.0))
    }
}

/// Everything that can be told of an indicator on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// The last reading.
    pub last: Option<Reading>,
    /// For what counts meetings: the last reading's.
    pub held: Option<Held>,
    /// Which way the last two readings went.
    pub trend: Option<Trend>,
    /// Whether that is the better way; none where they did not move.
    pub better: Option<bool>,
    /// The way from baseline (0) to target (1); below 0 and above 1 are possible.
    pub attainment: Result<f64, Unattained>,
    /// Whether the last reading is at the target or beyond.
    pub reached: bool,
    /// How it stands against the straight line; none where one of its ends has no date.
    pub standing: Option<Standing>,
    /// Whether the day of the target has passed without it being reached.
    pub overdue: bool,
    /// The age of the last reading in days, once it is too old.
    pub stale: Option<i32>,
}

impl Progress {
    /// How much of the way is covered; none where no way is known, and for meetings, which say it by themselves.
    pub fn headway(&self) -> Option<Headway> {
        let way = self.attainment.ok().filter(|_| self.held.is_none())?;
        Some(if self.reached {
            Headway::Whole
        } else if way < -ROUNDING {
            Headway::Lost
        } else {
            Headway::Percent((way * 100.0).round().clamp(0.0, 99.0) as u8)
        })
    }
}

impl Measurement {
    /// The figure to be drawn and compared: the value, or the part of the meetings that was held.
    pub fn figure(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Held { done, of } => Held { done, of }.part(),
        }
    }
}

impl Direction {
    /// Whether one value is at least as good as another.
    pub fn reaches(self, value: f64, target: f64) -> bool {
        match self {
            Self::Up => value >= target - ROUNDING,
            Self::Down => value <= target + ROUNDING,
        }
    }
}

impl Indicator {
    /// Everything that can be told of it on a day.
    pub fn progress(&self, today: Date) -> Progress {
        let held = self.readings.last().and_then(held);
        let trend = self.trend();
        let overdue = self.is_overdue(held, today);
        Progress {
            last: self.readings.last().copied(),
            held,
            trend,
            better: trend.and_then(|trend| self.is_better(trend)),
            attainment: self.attainment(held),
            reached: self.is_reached(held),
            standing: self.standing(held, overdue),
            overdue,
            stale: self.stale(today),
        }
    }

    /// The readings as figures to be drawn, the earliest first.
    pub fn series(&self) -> impl DoubleEndedIterator<Item = f64> {
        self.readings.iter().filter_map(|r| r.measurement.figure())
    }

    /// Which way the last two readings went.
    fn trend(&self) -> Option<Trend> {
        let mut latest = self.series().rev();
        let (last, before) = (latest.next()?, latest.next()?);
        Some(Trend::beyond(last - before, 2.0 * ROUNDING))
    }

    /// Whether a trend is the better way; none where nothing moved.
    fn is_better(&self, trend: Trend) -> Option<bool> {
        match trend {
            Trend::Flat => None,
            Trend::Up => Some(self.direction == Direction::Up),
            Trend::Down => Some(self.direction == Direction::Down),
        }
    }

    /// The way from baseline to target, or what part of the meetings was held.
    fn attainment(&self, held: Option<Held>) -> Result<f64, Unattained> {
        if let Some(held) = held {
            return held.part().ok_or(Unattained::NoReading);
        }
        let value = self.series().next_back().ok_or(Unattained::NoReading)?;
        let target = self.target.ok_or(Unattained::NoTarget)?.value;
        let baseline = self.baseline.ok_or(Unattained::NoBaseline)?.value;
        Ok(self.way(baseline, value, target))
    }

    /// How far a value is on the way from baseline to target. Where there is no way to go, it is
    /// either there or not.
    fn way(&self, baseline: f64, value: f64, target: f64) -> f64 {
        if (target - baseline).abs() > 0.0 {
            (value - baseline) / (target - baseline)
        } else {
            f64::from(u8::from(self.direction.reaches(value, target)))
        }
    }

    /// Whether the last reading is at the target or beyond, whatever the baseline.
    fn is_reached(&self, held: Option<Held>) -> bool {
        if let Some(held) = held {
            return held.of > 0.0 && held.done >= held.of;
        }
        let ends = self.series().next_back().zip(self.target);
        ends.is_some_and(|(value, target)| self.direction.reaches(value, target.value))
    }

    /// Whether the day of the target has passed and no reading has come as far, be it for want of one.
    fn is_overdue(&self, held: Option<Held>, today: Date) -> bool {
        let due = self.target.and_then(|target| target.due);
        due.is_some_and(|due| due < today) && !self.is_reached(held)
    }

    /// How the last reading stands against the straight line at its own day: a reading does not
    /// fall behind by getting old, it gets stale. Once the day of the target has passed, the whole way
    /// is due.
    fn standing(&self, held: Option<Held>, overdue: bool) -> Option<Standing> {
        let attainment = self.attainment(held);
        if self.is_reached(held) {
            return Some(Standing::OnTrack);
        }
        let expected = match held {
            Some(_) => 1.0,
            None if overdue => 1.0,
            None => expected(
                self.baseline?,
                self.target?,
                self.readings.last()?.when.day(),
            )?,
        };
        Some(Standing::under(expected - attainment.ok()?))
    }

    /// The age of the last reading in days, once it is more than one and a half of its cadence.
    fn stale(&self, today: Date) -> Option<i32> {
        let age = days_between(self.readings.last()?.when.day(), today);
        (2 * age > 3 * self.every?.days()).then_some(age)
    }
}

impl Standing {
    /// The standing of what is so far under the line, in parts of the way.
    fn under(distance: f64) -> Self {
        if distance <= ROUNDING {
            Self::OnTrack
        } else if distance <= BEHIND + ROUNDING {
            Self::Behind
        } else {
            Self::Off
        }
    }
}

/// The meetings a reading counts, if it counts meetings.
const fn held(reading: &Reading) -> Option<Held> {
    match reading.measurement {
        Measurement::Held { done, of } => Some(Held { done, of }),
        Measurement::Value(_) => None,
    }
}

/// How far the straight line from baseline to target has come on a day, 0 to 1.
fn expected(baseline: Baseline, target: Goal, day: Date) -> Option<f64> {
    let (start, due) = (baseline.date?, target.due?);
    let whole = days_between(start, due);
    let gone = days_between(start, day);
    if whole <= 0 {
        return Some(if day >= due { 1.0 } else { 0.0 });
    }
    Some((f64::from(gone) / f64::from(whole)).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests;
