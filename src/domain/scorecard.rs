//! The scorecard of an account, shared with it as far as the relationship allows.

pub mod reading;
pub mod shared;

use jiff::civil::Date;

use super::stage::Stage;
use super::when::{Cadence, When};
use super::{ItemId, PersonRef};

/// The source's four dimensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Volume, revenue, market share.
    Results,
    /// Quality of service.
    Quality,
    /// What is tried together.
    Innovation,
    /// What is built to work together, such as a steering committee.
    Organisation,
}

impl Dimension {
    /// All four, as they stand on every screen.
    pub const ALL: [Self; 4] = [
        Self::Results,
        Self::Quality,
        Self::Innovation,
        Self::Organisation,
    ];
}

/// Whether an indicator counts something or rates it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Counted in a unit.
    Quantitative,
    /// Rated on the portfolio's scale.
    Qualitative,
}

impl Nature {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Quantitative, Self::Qualitative];
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Direction {
    /// More is better.
    #[default]
    Up,
    /// Less is better.
    Down,
}

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Up, Self::Down];
}

/// For whom an indicator makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MattersTo {
    /// To us only.
    Us,
    /// To the account only.
    Them,
    /// To both, as it should.
    Both,
}

impl MattersTo {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Us, Self::Them, Self::Both];

    /// Whether the account cares.
    pub const fn includes_them(self) -> bool {
        matches!(self, Self::Them | Self::Both)
    }
}

/// From when on an indicator is shown to the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SharedFrom {
    /// From this stage of the relationship on.
    Stage(Stage),
    /// Never: it is ours.
    Never,
}

impl SharedFrom {
    /// From each stage on, the first first, and never.
    pub fn all() -> impl Iterator<Item = Self> {
        let stages = Stage::ALL.into_iter().map(Self::Stage);
        stages.chain([Self::Never])
    }
}

/// What was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Measurement {
    /// A value in the indicator's unit, or a rating.
    Value(f64),
    /// So many done of so many planned.
    Held {
        /// How many took place.
        done: f64,
        /// How many were planned.
        of: f64,
    },
}

/// One dated reading of an indicator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The day or month it stands for.
    pub when: When,
    /// What was read.
    pub measurement: Measurement,
}

/// A value at a date: where an indicator started.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Baseline {
    /// In the indicator's unit.
    pub value: f64,
    /// When it was so.
    pub date: Option<Date>,
}

/// A value until a date: where an indicator is to go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// In the indicator's unit.
    pub value: f64,
    /// Until when.
    pub due: Option<Date>,
}

/// One line of the scorecard.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Unique in the account's scorecard.
    pub id: ItemId,
    /// What it is called.
    pub name: String,
    /// Where it belongs.
    pub dimension: Option<Dimension>,
    /// Counted or rated.
    pub nature: Nature,
    /// What it is counted in.
    pub unit: Option<String>,
    /// Which way is better.
    pub direction: Direction,
    /// How often a reading is due.
    pub every: Option<Cadence>,
    /// Where it started.
    pub baseline: Option<Baseline>,
    /// Where it is to go.
    pub target: Option<Goal>,
    /// Who answers for it.
    pub owner: Option<PersonRef>,
    /// For whom it makes sense.
    pub matters_to: Option<MattersTo>,
    /// From when on the account sees it.
    pub shared_from: Option<SharedFrom>,
    /// The readings, the earliest first, one for each [`When`].
    pub readings: Vec<Reading>,
}

impl Indicator {
    /// A new indicator with nothing known of it but its name and where it belongs.
    pub fn new(id: ItemId, name: impl Into<String>, dimension: Option<Dimension>) -> Self {
        Self {
            id,
            name: name.into(),
            dimension,
            nature: Nature::Quantitative,
            unit: None,
            direction: Direction::Up,
            every: None,
            baseline: None,
            target: None,
            owner: None,
            matters_to: None,
            shared_from: None,
            readings: Vec::new(),
        }
    }
}
