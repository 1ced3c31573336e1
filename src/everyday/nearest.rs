//! Which known name was meant by one that nobody knows.

/// How alike two names must be for one to be a slip of the keyboard for the other, from 0 to 1.
pub const LIKENESS: f64 = 0.6;

/// The known name most like `name`, if both are at least so alike: from 0, nothing in common, to 1, the same.
pub fn nearest<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
    likeness: f64,
) -> Option<&'a str> {
    let known = known.into_iter();
    known
        .map(|it| (strsim::normalized_damerau_levenshtein(name, it), it))
        .filter(|(alike, _)| *alike >= likeness)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, it)| it)
}

#[cfg(test)]
mod tests {
    use super::{LIKENESS, nearest};
    use rstest::rstest;

    const KNOWN: [&str; 3] = ["theme", "mouse", "motion"];

    #[rstest]
    #[case::the_same("mouse", LIKENESS, Some("mouse"))]
    #[case::swapped("tehme", LIKENESS, Some("theme"))]
    #[case::just_like_enough("moxxe", LIKENESS, Some("mouse"))]
    #[case::asked_for_more("moxxe", 0.7, None)]
    #[case::none_like_it("colour", LIKENESS, None)]
    #[case::nothing("", LIKENESS, None)]
    fn the_most_alike_is_meant(
        #[case] name: &str,
        #[case] likeness: f64,
        #[case] meant: Option<&str>,
    ) {
        assert_eq!(nearest(name, KNOWN, likeness), meant);
    }
}
