//! What is wrong with a file, as data: where, what was found, what is expected. The words are those
//! of `i18n`.

use super::locate::Position;
use super::path::Path;
use crate::domain::Scale;
use crate::everyday::Refused;

/// The version of the format this program reads and writes.
pub const FORMAT: u32 = 1;

/// One mistake of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The value it is about.
    pub path: Path,
    /// Where that stands in the text, as far as it can be told.
    pub position: Option<Position>,
    /// What is wrong with it.
    pub kind: ProblemKind,
    /// The other place, for things that stand twice.
    pub other: Option<Place>,
}

/// A second place a problem is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The value.
    pub path: Path,
    /// Where it stands.
    pub position: Option<Position>,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum ProblemKind {
    /// The text is no YAML.
    Syntax(Refused),
    /// A value of the wrong kind.
    Type {
        /// What stands there.
        found: Found,
        /// What should.
        expected: Expected,
    },
    /// A key that says something else than it should.
    Key {
        /// What it says.
        found: Found,
        /// What it should.
        expected: Expected,
    },
    /// A key that must be there is not.
    Missing(&'static str),
    /// A `format` that never existed.
    UnknownFormat(f64),
    /// A `format` that only a newer version of the program reads.
    NewerFormat(f64),
    /// An `id` that another item of the list has.
    DuplicateId(String),
    /// A key that its map has twice.
    DuplicateKey(String),
    /// A `<<`, which would bring in values from elsewhere that an edit here cannot change.
    MergeKey,
    /// A score for a criterion that does not exist.
    UnknownCriterion(String),
    /// An objective the portfolio does not name.
    UnknownObjective(String),
    /// A rating outside the scale.
    OffScale {
        /// The rating.
        found: f64,
        /// The scale it should lie on.
        scale: Scale,
    },
    /// A number outside its bounds.
    OutOfRange {
        /// The number.
        found: f64,
        /// The lowest it may be.
        min: f64,
        /// The highest it may be, if there is one.
        max: Option<f64>,
    },
    /// So many attractiveness criteria, more than the method allows.
    TooManyCriteria(usize),
    /// A scale whose lower end is not below its upper.
    EmptyScale {
        /// The lower end.
        min: f64,
        /// The upper end.
        max: f64,
    },
    /// A key that only the other kind of criterion has.
    NotForKind {
        /// The key.
        key: &'static str,
        /// The kind this one is of.
        kind: &'static str,
    },
    /// A linear rule whose ends are the same, so that no value lies between them.
    SameEnds(f64),
    /// Both a linear rule and bands.
    TwoRules,
    /// A band after the last one, which holds the rest.
    BandAfterLast,
    /// A band that begins below where the one before it ends.
    BandsUnordered {
        /// The upper end of the band.
        up_to: f64,
        /// The upper end of the one before.
        before: f64,
    },
    /// Bands that leave the highest values without a score.
    NoLastBand,
    /// Anything the parser refused and nothing else explains; in its words.
    Unreadable(String),
}

/// What stands in the file.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// Nothing, or null.
    Nothing,
    /// Text, shortened where it is long.
    Text(String),
    /// A number; also those that are none, and infinity.
    Number(f64),
    /// True or false.
    Truth(bool),
    /// A list.
    List,
    /// A map.
    Map,
    /// A value with a tag of its own.
    Tag(String),
}

impl Found {
    /// The most letters of a text that are quoted.
    const QUOTED: usize = 40;

    /// A text that was found, without what could harm a terminal.
    pub(crate) fn text(text: &str) -> Self {
        let mut short: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .take(Self::QUOTED)
            .collect();
        if text.chars().nth(Self::QUOTED).is_some() {
            short.push('…');
        }
        Self::Text(short)
    }
}

/// What should stand in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Words.
    Text,
    /// An id.
    Id,
    /// A finite number.
    Number,
    /// A whole number between two bounds.
    Whole {
        /// The lowest.
        min: u32,
        /// The highest.
        max: u32,
    },
    /// True or false.
    Truth,
    /// A day.
    Date,
    /// A day or a month.
    DateOrMonth,
    /// A day and a time.
    Time,
    /// A year, as a key.
    Year,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list.
    List,
    /// A map.
    Map,
    /// A number, or a map that has it under this key.
    NumberOr(&'static str),
}

impl ProblemKind {
    /// Whether nothing is known of what is inside: it is of another kind or format altogether.
    pub(super) const fn hides_inside(&self) -> bool {
        matches!(self, Self::Type { .. })
    }

    /// Whether nothing is known of the whole file.
    pub(super) const fn hides_all(&self) -> bool {
        matches!(self, Self::NewerFormat(_) | Self::UnknownFormat(_))
    }

    /// Whether it is the key that is wrong, not its value.
    pub(super) const fn is_about_key(&self) -> bool {
        matches!(
            self,
            Self::Key { .. } | Self::MergeKey | Self::UnknownCriterion(_) | Self::NotForKind { .. }
        )
    }
}

/// For serde, whose own messages nobody is shown.
impl std::fmt::Display for Expected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, f)
    }
}

/// Everything that is wrong with a file, in the order of its lines.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("the file has {} problems", .problems.len())]
pub struct Report {
    /// The problems; never empty.
    pub problems: Vec<Problem>,
}

/// A key the format does not know. It is kept, and no problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKey {
    /// The key.
    pub path: Path,
    /// Where it stands.
    pub position: Option<Position>,
    /// The known key of that place it looks like.
    pub nearest: Option<String>,
}
