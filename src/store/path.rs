//! Where something stands in the file: `accounts[helios].scores.innovation`.

use std::fmt;

/// One step from a value to something inside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// The value of a map under this key. Keys are compared by what they say: `2024` finds the
    /// number 2024 too.
    Key(String),
    /// The item of a list at this place, counted from 0.
    Index(usize),
    /// The item of a list of maps whose `id` says this. It stays right when items come, go or move.
    Id(String),
}

/// The way from the root of the file to one value. An empty path is the root itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(pub Vec<Segment>);

impl Path {
    /// The root of the file.
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// This path, one key further.
    #[must_use]
    pub fn key(self, key: impl Into<String>) -> Self {
        self.then(Segment::Key(key.into()))
    }

    /// This path, one list place further.
    #[must_use]
    pub fn index(self, index: usize) -> Self {
        self.then(Segment::Index(index))
    }

    /// This path, one item with this `id` further.
    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        self.then(Segment::Id(id.into()))
    }

    /// This path, one segment further.
    #[must_use]
    pub fn then(mut self, segment: Segment) -> Self {
        self.0.push(segment);
        self
    }

    /// The segments, from the root on.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The path of what contains this value and its last segment; none for the root.
    pub fn split_last(&self) -> Option<(Self, &Segment)> {
        let (last, parents) = self.0.split_last()?;
        Some((Self(parents.to_vec()), last))
    }
}

impl From<&'static str> for Segment {
    fn from(key: &'static str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl From<&[Segment]> for Path {
    fn from(segments: &[Segment]) -> Self {
        Self(segments.to_vec())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if !is_plain(key) => write!(f, "[{key:?}]")?,
                Segment::Key(key) if place == 0 => f.write_str(key)?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
                Segment::Id(id) => write!(f, "[{id}]")?,
            }
        }
        Ok(())
    }
}

/// Whether a key can stand in a path without quotes and without being taken for something else.
fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::root(Path::root(), "")]
    #[case::keys(Path::root().key("portfolio").key("name"), "portfolio.name")]
    #[case::index(Path::root().key("accounts").index(3).key("scores").key("innovation"), "accounts[3].scores.innovation")]
    #[case::id(Path::root().key("accounts").id("helios").key("name"), "accounts[helios].name")]
    #[case::year(Path::root().key("revenue").key("2024"), "revenue.2024")]
    #[case::odd_key(Path::root().key("a.b").key("c d"), "[\"a.b\"][\"c d\"]")]
    fn shows_as_it_would_be_written(#[case] path: Path, #[case] shown: &str) {
        assert_eq!(path.to_string(), shown);
    }
}
