//! A short name for the content of a file.

use std::fmt;

/// Sixty-four bits that stand for a text (FNV-1a): the same on every machine and in every version,
/// so it may be written to a journal or a folder name. It recognises our own writes and accidental
/// changes; it is no protection against forgery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0100_0000_01b3;
        Self(bytes.iter().fold(OFFSET, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(PRIME)
        }))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::empty("", "cbf29ce484222325")]
    #[case::a("a", "af63dc4c8601ec8c")]
    #[case::foobar("foobar", "85944171f73967e8")]
    fn agrees_with_the_published_vectors(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(Fingerprint::of(text.as_bytes()).to_string(), expected);
    }
}
