//! Letters without their marks, for whoever compares names.

/// Without case and accents: folded on both sides, `é` finds `e` and `e` finds `é`.
pub fn fold(text: &str) -> String {
    folded(text).collect()
}

/// The letters of a folded text: `Ç` stands among the `c`, wherever texts are put in order.
pub fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36F}'))
        .flat_map(|c| {
            let spelt = spelt_out(c);
            let one = nucleo_matcher::chars::normalize(c).to_ascii_lowercase();
            let one = spelt.is_empty().then_some(one);
            one.into_iter().chain(spelt.chars())
        })
}

/// How a letter is typed where the keyboard lacks it, if it is more than a letter with a mark: Unicode takes
/// none of these apart, and leaves the folding of them to whoever searches.
const fn spelt_out(letter: char) -> &'static str {
    match letter {
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        'ß' | 'ẞ' => "ss",
        'Þ' | 'þ' => "th",
        'Ð' | 'ð' | 'Đ' | 'đ' => "d",
        'Ħ' | 'ħ' => "h",
        'İ' | 'ı' => "i",
        'Ł' | 'ł' => "l",
        'Ŋ' | 'ŋ' => "n",
        'Ø' | 'ø' => "o",
        'Ŧ' | 'ŧ' => "t",
        _ => "",
    }
}

/// The words of a text, folded, one blank between them: names are the same that differ in case, accents and signs.
pub fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{fold, plain};
    use rstest::rstest;

    #[rstest]
    #[case::stroke("Łąka łódź", "laka lodz")]
    #[case::scandinavian("Ørsted Sæby Ålborg", "orsted saeby alborg")]
    #[case::icelandic("Þór Sigurð", "thor sigurd")]
    #[case::german("Groß, GROẞ", "gross, gross")]
    #[case::french("Œuvre", "oeuvre")]
    #[case::turkish("Çaybaşı İzmir", "caybasi izmir")]
    #[case::croatian_and_maltese("Đuro Ħamrun", "duro hamrun")]
    #[case::written_in_two("E\u{301}nergie", "energie")]
    #[case::other_scripts("Ωμέγα 日本", "Ωμέγα 日本")]
    fn every_letter_is_typed_without_its_marks(#[case] text: &str, #[case] folded: &str) {
        assert_eq!(fold(text), folded);
    }

    #[rstest]
    #[case::signs("Chiffre d’affaires 2025 (k€)", "chiffre d affaires 2025 k")]
    #[case::blanks("Note\u{202f}: Capacité", "note capacite")]
    #[case::nothing("— ?", "")]
    fn names_are_their_words(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(plain(text), expected);
    }
}
