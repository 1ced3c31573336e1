//! One key, or two in a row.

use std::str::FromStr;

use super::key::Key;
use super::key_text::KeyError;

/// What a binding waits for: one key (`z`), or two in a row (`g d`).
///
/// Two is the limit: nobody remembers three, and the list of continuations stays flat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sequence {
    /// The first key.
    pub first: Key,
    /// The second, if the sequence has one.
    pub second: Option<Key>,
}

impl Sequence {
    /// The sequence as the table writes it: `z`, `g d`.
    pub fn to_text(self) -> String {
        self.joined(Key::to_text)
    }

    /// Whether one hides the other: they are equal, or one is the start of the other.
    pub fn clashes_with(self, other: Self) -> bool {
        self.first == other.first
            && (self.second == other.second || self.second.is_none() || other.second.is_none())
    }

    /// Its keys in the given words, separated by a space.
    pub(super) fn joined(self, word: impl Fn(Key) -> String) -> String {
        match self.second {
            None => word(self.first),
            Some(second) => format!("{} {}", word(self.first), word(second)),
        }
    }
}

impl From<Key> for Sequence {
    fn from(first: Key) -> Self {
        Self {
            first,
            second: None,
        }
    }
}

impl FromStr for Sequence {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let mut keys = text.split_whitespace().map(Key::from_str);
        let first = keys.next().ok_or(KeyError::Empty)??;
        let second = keys.next().transpose()?;
        match keys.next() {
            None => Ok(Self { first, second }),
            Some(_) => Err(KeyError::TooLong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KeyError, Sequence};
    use rstest::rstest;

    fn sequence(text: &str) -> Sequence {
        text.parse().unwrap()
    }

    #[rstest]
    #[case::one("ctrl-p")]
    #[case::two("g d")]
    #[case::two_of_the_same("g g")]
    fn parses_and_is_written(#[case] text: &str) {
        assert_eq!(sequence(text).to_text(), text);
    }

    #[rstest]
    #[case::none("", KeyError::Empty)]
    #[case::three("g d d", KeyError::TooLong)]
    #[case::second_unknown("g nope", KeyError::Unknown("nope".into()))]
    fn refuses(#[case] text: &str, #[case] error: KeyError) {
        assert_eq!(text.parse::<Sequence>(), Err(error));
    }

    #[rstest]
    #[case::equal("g d", "g d", true)]
    #[case::start_of_the_other("g", "g d", true)]
    #[case::the_other_way_round("g d", "g", true)]
    #[case::same_start("g d", "g a", false)]
    #[case::apart("d", "g d", false)]
    fn clashes(#[case] one: &str, #[case] other: &str, #[case] clash: bool) {
        assert_eq!(sequence(one).clashes_with(sequence(other)), clash);
    }
}
