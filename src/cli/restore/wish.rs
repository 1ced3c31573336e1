//! What is asked of `restore`: which copy, of which file. Both have a place, and a number is told from a file by sight.

use std::path::PathBuf;

use crate::cli::arguments::Restore;
use crate::i18n::{Words, t};

/// A copy that is asked for, or the list of them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wish {
    /// The place of the copy in the list, from 1; the list itself without one.
    pub(super) number: Option<usize>,
    /// The portfolio; the usual one without.
    pub(super) file: Option<PathBuf>,
}

/// What cannot be asked.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cli) enum NoWish {
    /// Two files, or one where a number should be.
    NoNumber(PathBuf),
    /// A copy, and the list as well.
    NumberAndList,
    /// To look at a copy, and not which.
    NumberMissing,
}

impl Wish {
    /// What was asked: `NUMBER`, `FILE`, or both; what is a file though it looks like a number is said as `./7`.
    pub(super) fn of(asked: Restore) -> Result<Self, NoWish> {
        let number = |it: &PathBuf| it.to_str().and_then(|text| text.parse().ok());
        let wish = match (asked.number, asked.file.or(asked.named)) {
            (None, file) => Self { number: None, file },
            (Some(first), file) => match (number(&first), file) {
                (Some(number), file) => Self {
                    number: Some(number),
                    file,
                },
                (None, None) => Self {
                    number: None,
                    file: Some(first),
                },
                (None, Some(_)) => return Err(NoWish::NoNumber(first)),
            },
        };
        match wish.number {
            Some(_) if asked.list => Err(NoWish::NumberAndList),
            None if asked.preview => Err(NoWish::NumberMissing),
            _ => Ok(wish),
        }
    }
}

impl NoWish {
    /// Why not.
    pub(in crate::cli) fn said(&self, words: &Words) -> String {
        let argument = format!("[{}]", t!(words, "cli-value-number"));
        match self {
            Self::NoNumber(path) => {
                let value = path.display().to_string();
                t!(
                    words,
                    "argument-wrong-value",
                    value = value,
                    argument = argument
                )
            }
            Self::NumberAndList => {
                t!(
                    words,
                    "argument-conflict",
                    argument = argument,
                    other = "--list"
                )
            }
            Self::NumberMissing => t!(words, "argument-missing", arguments = argument),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;
    use rstest::rstest;

    use super::*;
    use crate::cli::arguments::{Arguments, Command};

    fn wish(said: &[&str]) -> Result<Wish, NoWish> {
        let call = ["keyfolio", "restore"].iter().chain(said);
        let arguments = Arguments::try_parse_from(call).expect("a call");
        let Some(Command::Restore(asked)) = arguments.command else {
            panic!("another command");
        };
        Wish::of(asked)
    }

    #[rstest]
    #[case::nothing(&[], None, None)]
    #[case::list(&["--list"], None, None)]
    #[case::number(&["3"], Some(3), None)]
    #[case::file(&["a.yaml"], None, Some("a.yaml"))]
    #[case::file_listed(&["a.yaml", "--list"], None, Some("a.yaml"))]
    #[case::both(&["3", "a.yaml"], Some(3), Some("a.yaml"))]
    #[case::previewed(&["3", "a.yaml", "--preview"], Some(3), Some("a.yaml"))]
    #[case::file_as_before(&["--file", "a.yaml"], None, Some("a.yaml"))]
    #[case::both_as_before(&["3", "--file", "a.yaml", "--preview"], Some(3), Some("a.yaml"))]
    #[case::a_file_like_a_number(&["./7"], None, Some("./7"))]
    #[case::a_number_then_a_file_like_one(&["3", "7"], Some(3), Some("7"))]
    fn is_told_by_sight(
        #[case] said: &[&str],
        #[case] number: Option<usize>,
        #[case] file: Option<&str>,
    ) {
        let file = file.map(PathBuf::from);
        assert_eq!(wish(said), Ok(Wish { number, file }));
    }

    #[rstest]
    #[case::two_files(&["a.yaml", "b.yaml"], NoWish::NoNumber("a.yaml".into()))]
    #[case::file_and_option(&["a.yaml", "--file", "b.yaml"], NoWish::NoNumber("a.yaml".into()))]
    #[case::list_and_number(&["1", "--list"], NoWish::NumberAndList)]
    #[case::preview_of_a_file(&["a.yaml", "--preview"], NoWish::NumberMissing)]
    fn cannot_be(#[case] said: &[&str], #[case] why: NoWish) {
        assert_eq!(wish(said), Err(why));
    }
}
