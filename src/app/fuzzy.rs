//! Fuzzy matching that folds case and accents.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// Which of some texts match what was typed. One for a list: it keeps its buffers.
pub struct Fuzzy {
    matcher: Matcher,
    pattern: Pattern,
    buffer: Vec<char>,
}

impl Fuzzy {
    /// For what was typed. Words parted by spaces must all match.
    pub fn new(typed: &str) -> Self {
        Self::of(typed, AtomKind::Fuzzy)
    }

    /// For what was typed, every word of which must stand in a text as it is.
    pub fn words(typed: &str) -> Self {
        Self::of(typed, AtomKind::Substring)
    }

    /// Nothing typed has a meaning of its own: `!` and `^` are looked for like letters.
    fn of(typed: &str, kind: AtomKind) -> Self {
        let (case, marks) = (CaseMatching::Ignore, Normalization::Smart);
        let pattern = Pattern::new(&fold(typed), case, marks, kind);
        Self {
            matcher: Matcher::new(Config::DEFAULT),
            pattern,
            buffer: Vec::new(),
        }
    }

    /// How well a text matches, more is better; nothing where it does not.
    pub fn score(&mut self, text: &str) -> Option<u32> {
        self.score_folded(&fold(text))
    }

    /// How well a text matches that was folded before, and is looked at key after key.
    pub(super) fn score_folded(&mut self, folded: &str) -> Option<u32> {
        let text = Utf32Str::new(folded, &mut self.buffer);
        self.pattern.score(text, &mut self.matcher)
    }

    /// Which graphemes of a text matched, by their places in it; none where it does not match.
    pub fn places(&mut self, text: &str) -> Vec<usize> {
        let folded = fold(text);
        let mut places = Vec::new();
        let text = Utf32Str::new(&folded, &mut self.buffer);
        self.pattern.indices(text, &mut self.matcher, &mut places);
        places.into_iter().map(|place| place as usize).collect()
    }
}

/// Without case and accents: folded on both sides, `é` finds `e` and `e` finds `é`.
pub(super) fn fold(text: &str) -> String {
    folded(text).collect()
}

/// The letters of a folded text: `Ç` stands among the `c`, wherever texts are put in order.
pub(super) fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .map(|c| nucleo_matcher::chars::normalize(c).to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::Fuzzy;
    use rstest::rstest;

    #[rstest]
    #[case::plain("helios", "Helios Retail", true)]
    #[case::typed_without_accent("nova en", "Nova Énergie", true)]
    #[case::typed_with_accent("hélios", "Helios Retail", true)]
    #[case::capital_accent("ÉNERGIE", "Nova energie", true)]
    #[case::letters_apart("hrt", "Helios Retail", true)]
    #[case::words_in_any_order("retail helios", "Helios Retail", true)]
    #[case::nothing("", "Helios Retail", true)]
    #[case::other("zenith", "Helios Retail", false)]
    #[case::no_sign_is_special("!", "Helios Retail", false)]
    fn matches(#[case] typed: &str, #[case] text: &str, #[case] expected: bool) {
        assert_eq!(Fuzzy::new(typed).score(text).is_some(), expected);
    }
}
