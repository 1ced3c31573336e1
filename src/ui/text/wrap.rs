//! Text over several lines.

use super::{prefix, width};

/// `text` in lines of at most `cells`, broken between words, at most `most` of them; the last one
/// is cut where it does not end the text. A word that is too long is broken anywhere.
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

/// The start of a text that fits, and what comes after it.
fn first_line(text: &str, cells: usize) -> (&str, &str) {
    let fits = prefix(text, cells);
    if width(text) <= cells {
        return (text, "");
    }
    let ends_a_word = text.get(fits.len()..).is_some_and(|r| r.starts_with(' '));
    let at = match fits.rfind(' ') {
        Some(space) if !ends_a_word => space,
        _ if fits.is_empty() => text.chars().next().map_or(0, char::len_utf8),
        _ => fits.len(),
    };
    text.split_at_checked(at).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::{width, wrap};

    #[rstest]
    #[case::fits("often first", 20, 3, &["often first"])]
    #[case::between_words("follows the market late", 12, 3, &["follows the", "market late"])]
    #[case::exactly_at_a_space("follows the market", 11, 3, &["follows the", "market"])]
    #[case::long_word("Unternehmensberatung", 8, 3, &["Unterneh", "mensbera", "tung"])]
    #[case::too_many_lines("one two three four", 5, 2, &["one", "two…"])]
    #[case::wide("株式会社", 5, 3, &["株式", "会社"])]
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

    proptest! {
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
