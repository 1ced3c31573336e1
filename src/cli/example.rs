//! The portfolios that come with the program.

/// A plausible company with twenty accounts: every part of the format, with comments that teach.
pub(super) const EXAMPLE: &str = include_str!("../../portfolio.example.yaml");

/// A portfolio to begin with: criteria to be weighed, and no account yet.
pub(super) const BEGINNING: &str = include_str!("../../assets/portfolio.new.yaml");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::read;
    use rstest::rstest;

    #[rstest]
    #[case::example(EXAMPLE, 20)]
    #[case::beginning(BEGINNING, 0)]
    fn what_is_shipped_is_sound(#[case] text: &str, #[case] accounts: usize) {
        let checked = read::check(text);
        assert_eq!(checked.problems, []);
        assert_eq!(checked.unknown, []);
        let portfolio = checked.portfolio.unwrap();
        assert_eq!(portfolio.accounts().len(), accounts);
        assert!(portfolio.criteria().iter().count() >= 6);
    }
}
