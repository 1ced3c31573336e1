//! Fuzzy matching that folds case and accents.

use unicode_segmentation::UnicodeSegmentation;

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

pub(super) use crate::i18n::fold::{fold, folded};

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

    /// For what was typed, its letters apart or its words as they stand.
    pub(super) fn that(typed: &str, apart: bool) -> Self {
        if apart {
            Self::new(typed)
        } else {
            Self::words(typed)
        }
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
        let graphemes = text.graphemes(true).enumerate();
        let letters = graphemes.flat_map(|(at, grapheme)| folded(grapheme).map(move |c| (c, at)));
        let (text, origins): (String, Vec<usize>) = letters.unzip();
        let mut found = Vec::new();
        let text = Utf32Str::new(&text, &mut self.buffer);
        self.pattern.indices(text, &mut self.matcher, &mut found);
        let origins = found
            .into_iter()
            .filter_map(|place| origins.get(place as usize).copied());
        origins.collect()
    }
}

/// What of many texts matches what was typed.
pub(super) struct Matches {
    /// The places of the texts, and how well they match, more is better.
    pub(super) found: Vec<(usize, u32)>,
    /// Whether the letters stand apart.
    pub(super) apart: bool,
}

impl Matches {
    /// What matches among folded texts. As long as any text holds all the words as they are typed, only such
    /// texts match: nobody who typed a name looks for its letters strewn over another. Letters apart are
    /// found where nothing else is, as for `hrt` or a slip of the finger.
    pub(super) fn among<T: AsRef<str>>(typed: &str, texts: &[T]) -> Self {
        let matching = |apart| {
            let mut fuzzy = Fuzzy::that(typed, apart);
            let scored = texts.iter().enumerate();
            let scored = scored.filter_map(|(at, text)| {
                fuzzy.score_folded(text.as_ref()).map(|score| (at, score))
            });
            scored.collect::<Vec<_>>()
        };
        let whole = matching(false);
        let apart = whole.is_empty();
        let found = if apart { matching(true) } else { whole };
        Self { found, apart }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fuzzy, Matches, fold};
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

    #[rstest]
    #[case::one_for_one("laka", "Łąka Agro", &[0, 1, 2, 3])]
    #[case::two_for_one("strasse", "Straße", &[0, 1, 2, 3, 4, 4, 5])]
    #[case::after_two_for_one("by", "Sæby", &[2, 3])]
    #[case::marks_apart("ne", "E\u{301}nergie", &[1, 2])]
    fn what_is_marked_are_places_in_the_text(
        #[case] typed: &str,
        #[case] text: &str,
        #[case] places: &[usize],
    ) {
        assert_eq!(Fuzzy::new(typed).places(text), places);
    }

    #[rstest]
    #[case::as_it_stands("aka agro", &[1], false)]
    #[case::words_in_any_order("agro laka", &[1], false)]
    #[case::part_of_a_word("armo", &[0], false)]
    #[case::strewn_where_nothing_holds_it("bqarm", &[0], true)]
    #[case::nowhere("zzz", &[], true)]
    fn letters_apart_are_the_last_resort(
        #[case] typed: &str,
        #[case] found: &[usize],
        #[case] apart: bool,
    ) {
        let texts = [
            "Banque Armor, Aurelie K., agro".to_owned(),
            "Łąka Agro".to_owned(),
        ];
        let matches = Matches::among(typed, &texts.map(|text| fold(&text)));
        let places: Vec<usize> = matches.found.iter().map(|(at, _)| *at).collect();
        assert_eq!((places.as_slice(), matches.apart), (found, apart));
    }
}
