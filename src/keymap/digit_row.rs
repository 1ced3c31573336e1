//! The digit row of keyboards that need Shift for a digit.

/// What the keys `1 2 3 4 5 6 7 8 9 0` type without Shift.
///
/// On AZERTY and BÉPO a digit needs Shift, so a score would take two keys. Where the program
/// expects a digit and nothing else (a rating, an open numeric cell) the row counts as digits.
/// Where that is, and where `-` is a minus or a step down instead, is decided by the caller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DigitRow {
    /// French and Belgian: `& é " ' ( - è _ ç à`.
    Azerty,
    /// BÉPO: `" « » ( ) @ + - / *`.
    Bepo,
    /// The row types digits, or is not to be used.
    #[default]
    None,
}

impl DigitRow {
    /// Every row.
    pub const ALL: [Self; 3] = [Self::Azerty, Self::Bepo, Self::None];

    /// Its name in the settings (`digit_row: azerty`).
    pub const fn id(self) -> &'static str {
        match self {
            Self::Azerty => "azerty",
            Self::Bepo => "bepo",
            Self::None => "none",
        }
    }

    /// The row with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|row| row.id() == id)
    }

    /// The row a character gives away where it is typed on a score, on which it has no other meaning: the moment to
    /// offer the setting. What both rows have is taken for AZERTY, which more people have.
    pub fn revealed_by(character: char) -> Option<Self> {
        if is_common(character) {
            return None;
        }
        let mut rows = Self::ALL.into_iter();
        rows.find(|row| digit(*row, character).is_some())
    }
}

/// The digit, 0 to 9, on the key that types `character` without Shift.
pub const fn digit(row: DigitRow, character: char) -> Option<u8> {
    match row {
        DigitRow::Azerty => azerty(character),
        DigitRow::Bepo => bepo(character),
        DigitRow::None => None,
    }
}

/// AZERTY of Windows and Linux; `§` and `!` are 6 and 8 in Belgium and on Apple's keyboards.
const fn azerty(character: char) -> Option<u8> {
    Some(match character {
        '&' => 1,
        'é' => 2,
        '"' => 3,
        '\'' => 4,
        '(' => 5,
        '-' | '§' => 6,
        'è' => 7,
        '_' | '!' => 8,
        'ç' => 9,
        'à' => 0,
        _ => return None,
    })
}

/// BÉPO.
const fn bepo(character: char) -> Option<u8> {
    Some(match character {
        '"' => 1,
        '«' => 2,
        '»' => 3,
        '(' => 4,
        ')' => 5,
        '@' => 6,
        '+' => 7,
        '-' => 8,
        '/' => 9,
        '*' => 0,
        _ => return None,
    })
}

/// Signs that other keyboards type as well (`§` has its own key in Switzerland): they tell nothing. `& " ' (` are on
/// every keyboard too, but nobody types them on a score but for `1 3 4 5`.
const fn is_common(character: char) -> bool {
    let is_typed_for_digit = matches!(character, '&' | '"' | '\'' | '(');
    character == '§' || (character.is_ascii() && !is_typed_for_digit)
}

#[cfg(test)]
mod tests {
    use super::{DigitRow, digit};
    use rstest::rstest;

    const DIGITS: [u8; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];

    #[rstest]
    #[case::azerty(DigitRow::Azerty, "&é\"'(-è_çà")]
    #[case::azerty_belgian(DigitRow::Azerty, "&é\"'(§è!çà")]
    #[case::bepo(DigitRow::Bepo, "\"«»()@+-/*")]
    fn row_left_to_right(#[case] row: DigitRow, #[case] characters: &str) {
        let digits: Vec<_> = characters
            .chars()
            .map(|character| digit(row, character))
            .collect();
        assert_eq!(digits, DIGITS.map(Some));
    }

    #[rstest]
    #[case::off(DigitRow::None, '&')]
    #[case::digits_are_not_the_row(DigitRow::Azerty, '1')]
    #[case::shifted_bepo(DigitRow::Bepo, '5')]
    #[case::other_row(DigitRow::Bepo, 'é')]
    #[case::letter(DigitRow::Azerty, 'a')]
    fn not_a_digit(#[case] row: DigitRow, #[case] character: char) {
        assert_eq!(digit(row, character), None);
    }

    #[rstest]
    #[case::azerty('é', Some(DigitRow::Azerty))]
    #[case::also_swiss('§', None)]
    #[case::bepo('«', Some(DigitRow::Bepo))]
    #[case::lowers_the_score('-', None)]
    #[case::on_none('x', None)]
    fn reveals(#[case] character: char, #[case] row: Option<DigitRow>) {
        assert_eq!(DigitRow::revealed_by(character), row);
    }

    #[rstest]
    fn every_score_of_azerty_reveals_it(#[values('&', 'é', '"', '\'', '(')] key: char) {
        assert_eq!(DigitRow::revealed_by(key), Some(DigitRow::Azerty));
    }

    #[test]
    fn ids_lead_back() {
        for row in DigitRow::ALL {
            assert_eq!(DigitRow::from_id(row.id()), Some(row));
        }
    }
}
