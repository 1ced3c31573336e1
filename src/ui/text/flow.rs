//! Text over several lines while it is typed: nothing is trimmed, and the caret has its place.

use unicode_segmentation::UnicodeSegmentation;

use super::width;

/// A text in lines, and where its caret stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The lines, one at least.
    pub lines: Vec<String>,
    /// The line and the cell of the caret.
    pub caret: (usize, usize),
}

/// A text with its caret between two parts, in lines of at most `cells`: broken at its line ends, between words, and within
/// words that are too long. The caret may stand one cell behind a full line.
pub fn flow(before: &str, after: &str, cells: usize) -> Flow {
    let mut writer = Writer {
        cells: cells.max(1),
        lines: vec![String::new()],
        taken: 0,
    };
    // A word may go on over the caret: where it breaks is decided by the whole.
    let text = format!("{before}{after}");
    let mut caret = None;
    let mut at = 0;
    for word in text.split_word_bounds() {
        writer.make_room(word);
        for piece in word.graphemes(true) {
            if at >= before.len() && caret.is_none() {
                caret = Some(writer.place());
            }
            writer.put(piece);
            at += piece.len();
        }
    }
    Flow {
        caret: caret.unwrap_or_else(|| writer.place()),
        lines: writer.lines,
    }
}

/// Lines in the making.
struct Writer {
    cells: usize,
    lines: Vec<String>,
    /// The cells of the last line that are taken.
    taken: usize,
}

impl Writer {
    /// Begins a line where the rest of this one is too short for a word that fits on a line of its own.
    fn make_room(&mut self, word: &str) {
        let wide = width(word);
        let blank = word.trim().is_empty();
        if !blank && wide <= self.cells && self.taken + wide > self.cells {
            self.begin();
        }
    }

    /// Puts one character; a space that ends a line stays on it, unseen.
    fn put(&mut self, piece: &str) {
        if matches!(piece, "\n" | "\r\n") {
            return self.begin();
        }
        let wide = width(piece);
        if self.taken + wide > self.cells && piece != " " {
            self.begin();
        }
        if self.taken + wide <= self.cells
            && let Some(line) = self.lines.last_mut()
        {
            line.push_str(piece);
            self.taken += wide;
        }
    }

    fn begin(&mut self) {
        self.lines.push(String::new());
        self.taken = 0;
    }

    const fn place(&self) -> (usize, usize) {
        (self.lines.len() - 1, self.taken)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::{flow, width};

    #[rstest]
    #[case::nothing("", "", 5, &[""], (0, 0))]
    #[case::in_the_middle("ab", "cd", 5, &["abcd"], (0, 2))]
    #[case::at_the_end("abcd", "", 5, &["abcd"], (0, 4))]
    #[case::behind_a_full_line("abcde", "", 5, &["abcde"], (0, 5))]
    #[case::between_words("often first", "", 7, &["often ", "first"], (1, 5))]
    #[case::a_word_over_the_caret("often fi", "rst", 7, &["often ", "first"], (1, 2))]
    #[case::the_space_that_ends_a_line("abcde f", "", 5, &["abcde", "f"], (1, 1))]
    #[case::a_space_just_typed("ab ", "", 5, &["ab "], (0, 3))]
    #[case::several_lines("a\nb", "c\n", 5, &["a", "bc", ""], (1, 1))]
    #[case::long_word("abcdefg", "", 3, &["abc", "def", "g"], (2, 1))]
    #[case::wide("株式会", "社", 5, &["株式", "会社"], (1, 2))]
    fn a_text_flows(
        #[case] before: &str,
        #[case] after: &str,
        #[case] cells: usize,
        #[case] lines: &[&str],
        #[case] caret: (usize, usize),
    ) {
        let flowed = flow(before, after, cells);
        assert_eq!(
            (flowed.lines, flowed.caret),
            (lines.iter().map(|l| (*l).to_owned()).collect(), caret)
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_sticks_out(
            before in "[a-zé株 \n]{0,40}", after in "[a-zé株 \n]{0,40}", cells in 2usize..20
        ) {
            let flowed = flow(&before, &after, cells);
            let letters = |text: &str| text.replace([' ', '\n'], "");
            prop_assert_eq!(letters(&flowed.lines.concat()), letters(&format!("{before}{after}")));
            prop_assert!(flowed.lines.iter().all(|line| width(line) <= cells));
            prop_assert!(flowed.caret.0 < flowed.lines.len() && flowed.caret.1 <= cells);
        }
    }
}
