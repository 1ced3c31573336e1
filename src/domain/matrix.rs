//! The McKinsey matrix: two axes in thirds, nine cells, three zones, and what each cell advises.
//!
//! The advice follows the pair of levels, never the place on the screen: which side is strong is a
//! setting of the drawing.

pub mod attribution;
pub mod effort;
pub mod measure;
pub mod movement;
pub mod position;

pub use effort::{Efforts, Planned};
pub use measure::{Measured, Unknown};
pub use movement::{Movement, Past, Trend};
pub(super) use position::sane_weight;
pub use position::{AxisValue, Contribution, Position, Yardstick};

use super::Scale;

/// How far apart, in spans of the scale, two values may be and still count as the same. It keeps
/// rounding errors of a weighted mean from pushing a value on the line into the lower band.
pub const TOLERANCE: f64 = 1e-9;

/// A third of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The lower third; weak, on the axis of strength.
    Low,
    /// The middle third.
    Medium,
    /// The upper third; strong, on the axis of strength.
    High,
}

impl Level {
    /// All three, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The third a value lies in. Thirds are exact and compared unrounded, to within
    /// [`TOLERANCE`]; a value on a line belongs to the upper third.
    pub fn of(value: f64, scale: Scale) -> Self {
        let fraction = (value - scale.min()) / scale.span() + TOLERANCE;
        if fraction >= 2.0 / 3.0 {
            Self::High
        } else if fraction >= 1.0 / 3.0 {
            Self::Medium
        } else {
            Self::Low
        }
    }

    /// The value from which on this level holds: the lower end of its third.
    pub fn starts_at(self, scale: Scale) -> f64 {
        match self {
            Self::Low => scale.min(),
            Self::Medium => scale.at(1.0 / 3.0),
            Self::High => scale.at(2.0 / 3.0),
        }
    }
}

/// What an account is worth: three groups of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// The best resources go here.
    Invest,
    /// Case by case: the diagonal, both corners included (Kotler).
    Selective,
    /// Take what it gives, at low cost.
    Harvest,
}

impl Zone {
    /// All three, the best served first.
    pub const ALL: [Self; 3] = [Self::Invest, Self::Selective, Self::Harvest];

    /// Its name in files and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invest => "invest",
            Self::Selective => "selective",
            Self::Harvest => "harvest",
        }
    }
}

/// One of the nine cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cell {
    /// High attractiveness, strong.
    Protect,
    /// High attractiveness, medium strength.
    Build,
    /// High attractiveness, weak.
    Select,
    /// Medium attractiveness, strong.
    Grow,
    /// Medium attractiveness, medium strength.
    Hold,
    /// Medium attractiveness, weak.
    Limit,
    /// Low attractiveness, strong.
    Maintain,
    /// Low attractiveness, medium strength.
    Cash,
    /// Low attractiveness, weak.
    Streamline,
}

impl Cell {
    /// All nine: the most attractive first and, among them, the strongest first.
    pub const ALL: [Self; 9] = [
        Self::Protect,
        Self::Build,
        Self::Select,
        Self::Grow,
        Self::Hold,
        Self::Limit,
        Self::Maintain,
        Self::Cash,
        Self::Streamline,
    ];

    /// The cell where two levels meet.
    pub const fn at(attractiveness: Level, strength: Level) -> Self {
        match (attractiveness, strength) {
            (Level::High, Level::High) => Self::Protect,
            (Level::High, Level::Medium) => Self::Build,
            (Level::High, Level::Low) => Self::Select,
            (Level::Medium, Level::High) => Self::Grow,
            (Level::Medium, Level::Medium) => Self::Hold,
            (Level::Medium, Level::Low) => Self::Limit,
            (Level::Low, Level::High) => Self::Maintain,
            (Level::Low, Level::Medium) => Self::Cash,
            (Level::Low, Level::Low) => Self::Streamline,
        }
    }

    /// The cell of two values of the scale.
    pub fn of(attractiveness: f64, strength: f64, scale: Scale) -> Self {
        Self::at(Level::of(attractiveness, scale), Level::of(strength, scale))
    }

    /// How attractive its accounts are.
    pub const fn attractiveness(self) -> Level {
        match self {
            Self::Protect | Self::Build | Self::Select => Level::High,
            Self::Grow | Self::Hold | Self::Limit => Level::Medium,
            Self::Maintain | Self::Cash | Self::Streamline => Level::Low,
        }
    }

    /// How strong we are at its accounts.
    pub const fn strength(self) -> Level {
        match self {
            Self::Protect | Self::Grow | Self::Maintain => Level::High,
            Self::Build | Self::Hold | Self::Cash => Level::Medium,
            Self::Select | Self::Limit | Self::Streamline => Level::Low,
        }
    }

    /// The zone it belongs to; both other corners, Select and Maintain, belong to the diagonal.
    pub const fn zone(self) -> Zone {
        match self {
            Self::Protect | Self::Build | Self::Grow => Zone::Invest,
            Self::Select | Self::Hold | Self::Maintain => Zone::Selective,
            Self::Limit | Self::Cash | Self::Streamline => Zone::Harvest,
        }
    }

    /// Its name in files and commands.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Protect => "protect",
            Self::Build => "build",
            Self::Select => "select",
            Self::Grow => "grow",
            Self::Hold => "hold",
            Self::Limit => "limit",
            Self::Maintain => "maintain",
            Self::Cash => "cash",
            Self::Streamline => "streamline",
        }
    }

    /// What to do with an account here, given its margin and the one that counts as good, both in
    /// percent. Only "grow where the margin is good" looks at them.
    pub fn advice(self, margin: Option<f64>, good_margin: Option<f64>) -> Advice {
        match self {
            Self::Protect => Advice::Protect,
            Self::Build => Advice::Build,
            Self::Select => Advice::Select,
            Self::Grow => Advice::Grow(Worth::of(margin, good_margin)),
            Self::Hold => Advice::Hold,
            Self::Limit => Advice::Limit,
            Self::Maintain => Advice::Maintain,
            Self::Cash => Advice::Cash,
            Self::Streamline => Advice::Streamline,
        }
    }
}

/// What a cell advises, in the words of the method's table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Advice {
    /// Best team, sponsor, joint plan.
    Protect,
    /// Invest to become first supplier.
    Build,
    /// One entry point, a year to prove it; may lose money for now.
    Select,
    /// Grow where the margin is good: and here it is so, is not, or nobody knows.
    Grow(Worth),
    /// Standard plan, watch the trend.
    Hold,
    /// Low-cost coverage, no special terms.
    Limit,
    /// Keep the relation, lower the cost to serve.
    Maintain,
    /// Manage for cash.
    Cash,
    /// Standard channel, leave the programme.
    Streamline,
}

/// Whether an account's margin makes growth worth it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Worth {
    /// The margin is at least the good one.
    Good {
        /// The account's margin, in percent.
        margin: f64,
    },
    /// The margin is below the good one.
    Thin {
        /// The account's margin, in percent.
        margin: f64,
        /// The portfolio's good margin, in percent.
        good: f64,
    },
    /// The account's margin is unknown, or the portfolio names no good one.
    Unknown,
}

impl Worth {
    /// Compares a margin with the good one, both in percent.
    pub fn of(margin: Option<f64>, good_margin: Option<f64>) -> Self {
        match (margin, good_margin) {
            (Some(margin), Some(good)) if margin >= good => Self::Good { margin },
            (Some(margin), Some(good)) => Self::Thin { margin, good },
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests;
