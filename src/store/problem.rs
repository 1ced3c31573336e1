//! What is wrong with a file, as data: where, what was found, what is expected.

use std::fmt;

use super::locate::Position;
use super::path::Path;
use crate::domain::Scale;
use crate::domain::criterion::MAX_ATTRACTIVENESS;

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
    /// The text is no YAML; in the parser's words.
    Syntax(String),
    /// A tab where only blanks may stand, the most frequent of such mistakes.
    Tab,
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

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.segments().is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.kind)?;
        match self.other.as_ref().and_then(|other| other.position) {
            Some(Position { line, .. }) => write!(f, ", first in line {line}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(what) => write!(f, "this is not YAML: {what}"),
            Self::Unreadable(what) => write!(f, "cannot be read: {what}"),
            Self::Tab => f.write_str("this is not YAML: a tab cannot indent, use blanks"),
            Self::Type { found, expected } => write!(f, "found {found}, expected {expected}"),
            Self::Key { found, expected } => {
                write!(f, "found {found} as a key, expected {expected}")
            }
            Self::Missing(key) => write!(f, "`{key}` is missing"),
            Self::UnknownFormat(found) => {
                write!(f, "there is no format {found}; this is format {FORMAT}")
            }
            Self::NewerFormat(found) => write!(
                f,
                "the file is written in format {found}, and this keyfolio reads format {FORMAT}: \
                 a newer keyfolio is needed"
            ),
            Self::DuplicateId(id) => write!(f, "the id {id} stands twice"),
            Self::DuplicateKey(key) => write!(f, "the key {key} stands twice"),
            Self::MergeKey => f.write_str(
                "merge keys (<<) cannot be edited safely; write the merged values out here",
            ),
            Self::UnknownCriterion(id) => write!(f, "there is no criterion {id}"),
            Self::UnknownObjective(id) => write!(f, "the portfolio has no objective {id}"),
            kind => kind.fmt_bounds(f),
        }
    }
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

    /// The sentences about figures and rules.
    fn fmt_bounds(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OffScale { found, scale } => {
                let (min, max) = (scale.min(), scale.max());
                write!(f, "{found} is outside the scale {min} to {max}")
            }
            Self::OutOfRange { found, min, max } => match max {
                Some(max) => write!(f, "{found} is not between {min} and {max}"),
                None => write!(f, "{found} is less than {min}"),
            },
            Self::TooManyCriteria(found) => write!(
                f,
                "{found} criteria, and at most {MAX_ATTRACTIVENESS} make an account attractive: \
                 keep those that decide"
            ),
            Self::EmptyScale { min, max } => write!(f, "min {min} is not below max {max}"),
            Self::NotForKind { key, kind } => {
                write!(
                    f,
                    "a {kind} criterion has no `{key}`: change its kind, or remove the key"
                )
            }
            Self::TwoRules => f.write_str("has both worst and best and bands, expected one rule"),
            Self::BandAfterLast => {
                f.write_str("comes after the band without `up_to`, which holds the rest")
            }
            Self::BandsUnordered { up_to, before } => {
                write!(
                    f,
                    "{up_to} is not above {before}, where the band before ends"
                )
            }
            Self::NoLastBand => f.write_str("the last band must have no `up_to`, to hold the rest"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("nothing"),
            Self::Text(text) => write!(f, "“{text}”"),
            Self::Number(number) if number.is_nan() => f.write_str(".nan"),
            Self::Number(number) if *number == f64::INFINITY => f.write_str(".inf"),
            Self::Number(number) if *number == f64::NEG_INFINITY => f.write_str("-.inf"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Truth(truth) => write!(f, "{truth}"),
            Self::List => f.write_str("a list"),
            Self::Map => f.write_str("a map"),
            Self::Tag(tag) => write!(f, "a value tagged {tag}"),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("text"),
            Self::Id => f.write_str("an id (in quotes where it looks like a number)"),
            Self::Number => f.write_str("a number"),
            Self::Whole { min, max } => write!(f, "a whole number from {min} to {max}"),
            Self::Truth => f.write_str("true or false"),
            Self::Date => f.write_str("a date like 2026-11-27"),
            Self::DateOrMonth => f.write_str("a date like 2026-11-27 or a month like 2026-11"),
            Self::Time => f.write_str("a date and time like 2026-11-27T14:02"),
            Self::Year => f.write_str("a year like 2026"),
            Self::OneOf(words) => write!(f, "one of {}", words.join(", ")),
            Self::List => f.write_str("a list"),
            Self::Map => f.write_str("a map"),
            Self::NumberOr(key) => write!(f, "a number, or a map with `{key}`"),
        }
    }
}

/// Everything that is wrong with a file, in the order of its lines.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub struct Report {
    /// The problems; never empty.
    pub problems: Vec<Problem>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, problem) in self.problems.iter().enumerate() {
            if n > 0 {
                writeln!(f)?;
            }
            if let Some(Position { line, column }) = problem.position {
                write!(f, "line {line}, column {column}: ")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
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

impl fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the format knows no such key", self.path)?;
        match &self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}
