//! Sentences that name keys: where a key stands in them, so that it can look like one.
//!
//! Only the sentence knows where its language puts a key. It is filled in between two marks that nothing shows, those
//! with which Fluent itself can set off what it fills in.

/// Before a key.
const BEFORE: char = '\u{2068}';
/// Behind it.
const BEHIND: char = '\u{2069}';

/// A key as it is filled into a sentence.
pub fn named(key: &str) -> String {
    format!("{BEFORE}{key}{BEHIND}")
}

/// What a line of such a sentence is made of, without the marks, and whether it is a key. A key that runs on into the
/// next line is one on both.
pub fn parts(line: &str) -> Vec<(&str, bool)> {
    let is_behind = |at: &usize| line.get(*at..).is_some_and(|rest| rest.starts_with(BEHIND));
    // One that begins before the line is known by the mark behind it coming first.
    let mut is_key = line.find([BEFORE, BEHIND]).as_ref().is_some_and(is_behind);
    let mut parts = Vec::new();
    for part in line.split_inclusive([BEFORE, BEHIND]) {
        let words = part.trim_end_matches([BEFORE, BEHIND]);
        if !words.is_empty() {
            parts.push((words, is_key));
        }
        is_key = part.ends_with(BEFORE);
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::ui::text::{width, wrap::wrap};

    #[rstest]
    #[case::none("Nothing yet.", &[("Nothing yet.", false)])]
    #[case::at_the_start("\u{2068}n\u{2069} adds one", &[("n", true), (" adds one", false)])]
    #[case::two("\u{2068}g a\u{2069}, then \u{2068}n\u{2069}.", &[("g a", true), (", then ", false), ("n", true), (".", false)])]
    #[case::begun_on_the_line_before("a\u{2069}, then \u{2068}n\u{2069}", &[("a", true), (", then ", false), ("n", true)])]
    #[case::ends_on_the_next_line("press \u{2068}g", &[("press ", false), ("g", true)])]
    #[case::side_by_side("\u{2068}g\u{2069}\u{2068}a\u{2069}", &[("g", true), ("a", true)])]
    fn keys_are_told_from_words(#[case] line: &str, #[case] expected: &[(&str, bool)]) {
        assert_eq!(parts(line), expected);
    }

    proptest! {
        #[test]
        fn marks_take_no_room_and_break_no_line(words in "[a-z]{1,6}( [a-z]{1,6}){0,9}", cells in 3usize..30) {
            let marked: Vec<String> = words.split(' ').map(named).collect();
            let without = |line: &String| parts(line).iter().map(|(part, _)| *part).collect::<String>();
            let lines = wrap(&marked.join(" "), cells, 40);
            prop_assert_eq!(lines.iter().map(without).collect::<Vec<_>>(), wrap(&words, cells, 40));
            prop_assert_eq!(width(&named(&words)), width(&words));
        }
    }
}
