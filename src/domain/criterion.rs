//! What accounts are measured by.

use super::CriterionId;

/// The most criteria attractiveness may have (source: "5 maximum").
pub const MAX_ATTRACTIVENESS: usize = 5;

/// The two axes of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Y: how attractive the account is to us.
    Attractiveness,
    /// X: how solid our business is at the account.
    Strength,
}

impl Axis {
    /// Both, as they stand on every screen.
    pub const ALL: [Self; 2] = [Self::Attractiveness, Self::Strength];
}

/// One criterion of one axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Unique across both axes.
    pub id: CriterionId,
    /// What it is called.
    pub name: String,
    /// Its weight, 0 or more; only the proportions count.
    pub weight: f64,
    /// How a score comes about.
    pub measure: Measure,
}

/// How a criterion's score comes about.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    /// Qualitative: rated on the scale against written anchors.
    Rated {
        /// One sentence a level, the lowest first; empty where none were written.
        levels: Vec<String>,
    },
    /// Quantitative: a value, and a rule that maps it to the scale.
    Measured {
        /// Where the value comes from.
        source: Source,
        /// What it is counted in: `%`, `sites`, `days`.
        unit: Option<String>,
        /// How it becomes a score; none where the source has a natural one.
        rule: Option<Rule>,
    },
}

impl Criterion {
    /// Whether its score is a rating given by somebody.
    pub const fn is_rated(&self) -> bool {
        matches!(self.measure, Measure::Rated { .. })
    }

    /// The source of its values; none for a rated one.
    pub const fn source(&self) -> Option<Source> {
        match self.measure {
            Measure::Rated { .. } => None,
            Measure::Measured { source, .. } => Some(source),
        }
    }

    /// The unit its values are counted in.
    pub fn unit(&self) -> Option<&str> {
        match &self.measure {
            Measure::Rated { .. } => None,
            Measure::Measured { unit, .. } => unit.as_deref(),
        }
    }

    /// Whether its values become scores: a rating is one, a value needs a rule.
    pub fn has_rule(&self) -> bool {
        match &self.measure {
            Measure::Rated { .. } => true,
            Measure::Measured { source, rule, .. } => {
                rule.is_some() || source.natural_rule().is_some()
            }
        }
    }

    /// Whether somebody enters its score or value; computed ones are never entered.
    pub const fn is_entered(&self) -> bool {
        matches!(
            self.measure,
            Measure::Rated { .. }
                | Measure::Measured {
                    source: Source::Entered,
                    ..
                }
        )
    }
}

/// Where the value of a quantitative criterion comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Typed in, account by account.
    Entered,
    /// The change of revenue between the last two closed years, in percent.
    RevenueProgression,
    /// The change of margin between the last two closed years, in points.
    MarginProgression,
    /// The account's `share_of_wallet`, in percent.
    ShareOfWallet,
    /// The stage of the relationship, 0 (exploratory) to 4 (integrated).
    Stage,
    /// The mean coverage of the account's stakeholders, 0 to 100.
    ContactCoverage,
}

impl Source {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Entered,
        Self::RevenueProgression,
        Self::MarginProgression,
        Self::ShareOfWallet,
        Self::Stage,
        Self::ContactCoverage,
    ];

    /// The rule that goes without saying: stages evenly over the scale, shares from 0 to 100 %.
    pub const fn natural_rule(self) -> Option<Rule> {
        match self {
            Self::Stage => Some(Rule::Linear {
                worst: 0.0,
                best: 4.0,
            }),
            Self::ShareOfWallet | Self::ContactCoverage => Some(Rule::Linear {
                worst: 0.0,
                best: 100.0,
            }),
            Self::Entered | Self::RevenueProgression | Self::MarginProgression => None,
        }
    }
}

/// How a measured value becomes a score.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// Evenly from the lower end of the scale at `worst` to the upper at `best`, clamped beyond;
    /// worst above best means lower is better.
    Linear {
        /// The value that scores lowest.
        worst: f64,
        /// The value that scores highest.
        best: f64,
    },
    /// By steps; the first band that holds the value counts.
    Bands(Vec<Band>),
}

/// One step of a banded rule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The highest value it holds, inclusive; none for the last band, which holds the rest.
    pub up_to: Option<f64>,
    /// The score of a value it holds.
    pub score: f64,
}

/// The criteria of both axes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Criteria {
    /// Y, at most [`MAX_ATTRACTIVENESS`].
    pub attractiveness: Vec<Criterion>,
    /// X, "a few".
    pub strength: Vec<Criterion>,
}

impl Criteria {
    /// The criteria of one axis.
    pub fn of(&self, axis: Axis) -> &[Criterion] {
        match axis {
            Axis::Attractiveness => &self.attractiveness,
            Axis::Strength => &self.strength,
        }
    }

    /// The criteria of one axis, to be changed.
    pub(super) const fn of_mut(&mut self, axis: Axis) -> &mut Vec<Criterion> {
        match axis {
            Axis::Attractiveness => &mut self.attractiveness,
            Axis::Strength => &mut self.strength,
        }
    }

    /// All criteria with their axis, attractiveness first.
    pub fn iter(&self) -> impl Iterator<Item = (Axis, &Criterion)> {
        Axis::ALL
            .into_iter()
            .flat_map(|axis| self.of(axis).iter().map(move |c| (axis, c)))
    }

    /// A criterion by its id, with its axis and its place there.
    pub fn find(&self, id: &CriterionId) -> Option<(Axis, usize, &Criterion)> {
        Axis::ALL.into_iter().find_map(|axis| {
            let at = self.of(axis).iter().position(|c| c.id == *id)?;
            Some((axis, at, self.of(axis).get(at)?))
        })
    }
}
