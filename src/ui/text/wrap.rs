//! Text over several lines.

use super::{prefix, width};

/// A word of so many cells behind a number may be its unit: `%`, `k€`, `min`, `d`.
const UNIT: usize = 3;

/// `text` in lines of at most `cells`, broken between words, at most `most` of them; the last one
/// is cut where it does not end the text. A word that is too long is broken anywhere. A number stays with
/// its unit, and no line begins with a sign that belongs to what stands before it.
pub fn wrap(text: &str, cells: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && cells > 0 && lines.len() < most {
        if lines.len() + 1 == most {
            lines.push(super::truncate(rest, cells).into_owned());
            break;
        }
        let (line, after) = first_line(rest, cells);
        lines.push(line.trim_end().to_owned());
        rest = after.trim_start();
    }
    lines
}

/// The same in lines that are as even as can be: none stands alone with a word, and none more is taken for it.
pub fn balanced(text: &str, cells: usize, most: usize) -> Vec<String> {
    let lines = wrap(text, cells, most);
    let fits = |cells: &usize| {
        let even = wrap(text, *cells, most.saturating_add(1));
        even.len() == lines.len() && even.iter().all(|line| width(line) <= *cells)
    };
    // A break between words may make a narrower width fit where a wider one does not: each is tried.
    let least = (1..cells).find(fits);
    least.map_or(lines, |cells| wrap(text, cells, most))
}

/// The start of a text that fits, and what comes after it.
fn first_line(text: &str, cells: usize) -> (&str, &str) {
    if width(text) <= cells {
        return (text, "");
    }
    let at = last_space(text, cells).unwrap_or_else(|| match prefix(text, cells).len() {
        0 => text.chars().next().map_or(0, char::len_utf8),
        fits => fits,
    });
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// The last space a line may end at: one that parts nothing, else any.
fn last_space(text: &str, cells: usize) -> Option<usize> {
    let fits = prefix(text, cells).len();
    let spaces = || text.match_indices(' ').map(|(at, _)| at);
    let within = || spaces().take_while(|at| *at <= fits);
    within()
        .filter(|at| !parts(text, *at))
        .last()
        .or_else(|| within().last())
}

/// Whether a line that ends at this space would be parted from a unit or a sign.
fn parts(text: &str, space: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(space) else {
        return false;
    };
    let next = after.trim_start().split(' ').next().unwrap_or_default();
    let is_sign = !next.is_empty() && next.chars().all(closes);
    let is_unit = width(next) <= UNIT && before.ends_with(|last: char| last.is_ascii_digit());
    is_sign || is_unit
}

/// Whether a character that stands alone belongs to what stands before it.
const fn closes(sign: char) -> bool {
    matches!(
        sign,
        '%' | '‰' | '€' | '$' | '£' | '¥' | '·' | '→' | ':' | ';' | '!' | '?' | '»' | ')'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::{balanced, width, wrap};

    #[rstest]
    #[case::fits("often first", 20, 3, &["often first"])]
    #[case::between_words("follows the market late", 12, 3, &["follows the", "market late"])]
    #[case::exactly_at_a_space("follows the market", 11, 3, &["follows the", "market"])]
    #[case::long_word("Unternehmensberatung", 8, 3, &["Unterneh", "mensbera", "tung"])]
    #[case::too_many_lines("one two three four", 5, 2, &["one", "two…"])]
    #[case::wide("株式会社", 5, 3, &["株式", "会社"])]
    #[case::a_number_and_its_percent("no more than 3 %", 14, 3, &["no more than", "3 %"])]
    #[case::a_number_and_its_unit("in return 60 k€ a year", 12, 3, &["in return", "60 k€ a year"])]
    #[case::a_number_and_its_unit_at_the_end("worth 45, 9 k€", 11, 3, &["worth 45,", "9 k€"])]
    #[case::a_number_and_a_longer_word("after 90 days there", 8, 3, &["after 90", "days", "there"])]
    #[case::a_sign_ends_its_line("S. Okafor · visit", 10, 3, &["S.", "Okafor ·", "visit"])]
    #[case::nothing_but_numbers_and_units("1 % 2 % 3 %", 6, 4, &["1 %", "2 %", "3 %"])]
    #[case::nothing("  ", 5, 3, &[])]
    #[case::no_room("text", 0, 3, &[])]
    fn breaks_between_words(
        #[case] text: &str,
        #[case] cells: usize,
        #[case] most: usize,
        #[case] lines: &[&str],
    ) {
        assert_eq!(wrap(text, cells, most), lines);
    }

    #[rstest]
    #[case::one_line("often first", 20, &["often first"])]
    #[case::nobody_stands_alone("1 to 5 score the criterion; each axis needs one.", 44, &["1 to 5 score the criterion;", "each axis needs one."])]
    fn lines_are_even(#[case] text: &str, #[case] cells: usize, #[case] lines: &[&str]) {
        assert_eq!(balanced(text, cells, 6), lines);
    }

    proptest! {
        #[test]
        fn even_lines_are_no_more_and_lose_nothing(text in "[a-z ]{0,60}", cells in 1usize..40) {
            let (even, lines) = (balanced(&text, cells, 200), wrap(&text, cells, 200));
            prop_assert_eq!(even.len(), lines.len());
            prop_assert_eq!(even.concat().replace(' ', ""), text.replace(' ', ""));
        }

        #[test]
        fn never_wider_and_never_more_than_asked(
            text in "[a-zé株 ]{0,60}", cells in 2usize..20, most in 0usize..6
        ) {
            let lines = wrap(&text, cells, most);
            prop_assert!(lines.len() <= most);
            prop_assert!(lines.iter().all(|line| width(line) <= cells));
        }

        #[test]
        fn with_room_nothing_is_lost(text in "[a-z ]{0,60}", cells in 1usize..20) {
            let joined: String = wrap(&text, cells, 200).concat();
            prop_assert_eq!(joined.replace(' ', ""), text.replace(' ', ""));
        }
    }
}
