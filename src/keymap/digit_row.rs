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

    /// The row that a text was typed on: the one that is set or, where none is, the one that it gives away. Who typed a digit
    /// in it means its signs.
    #[must_use]
    pub fn of_text(self, text: &str) -> Self {
        let has_digit = text.chars().any(|c| c.is_ascii_digit());
        if self != Self::None || has_digit {
            return self;
        }
        text.chars().find_map(Self::revealed_by).unwrap_or_default()
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

/// Signs that part a day or stand before a number, and stand in rows too.
const SIGNS: [char; 4] = ['-', '+', '/', '.'];
/// The most of them in a text that are tried both ways.
const MOST_SIGNS: usize = 6;

/// How a text can be read that was typed on a row without Shift: with digits for its characters. A sign may stand for itself
/// instead, but not beside another and not at the end. Nothing where no digit was typed for certain.
pub fn readings(row: DigitRow, text: &str) -> Vec<String> {
    let is_sign = |c: char| SIGNS.contains(&c);
    let digit_of = |c: char| digit(row, c).map(|it| char::from(b'0' + it));
    let is_certain = |c: char| !is_sign(c) && digit_of(c).is_some();
    let doubtful = text
        .chars()
        .filter(|c| is_sign(*c) && digit_of(*c).is_some());
    if !text.chars().any(is_certain) || doubtful.count() > MOST_SIGNS {
        return Vec::new();
    }
    let mut read = vec![String::new()];
    for character in text.chars() {
        let own = Some(character).filter(|c| is_sign(*c) || digit_of(*c).is_none());
        let next = |before: &String| {
            let parted = before.ends_with(is_sign) && is_sign(character);
            let ways = digit_of(character)
                .into_iter()
                .chain(own.filter(|_| !parted));
            let ways = ways.map(|way| format!("{before}{way}"));
            ways.collect::<Vec<_>>()
        };
        read = read.iter().flat_map(next).collect();
    }
    read.retain(|it| !it.ends_with(is_sign));
    read
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
    use super::{DigitRow, digit, readings};
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

    #[rstest]
    #[case::plain(DigitRow::Azerty, "éà/&é", &["20/12"])]
    #[case::digits_stay(DigitRow::Azerty, "2é/12", &["22/12"])]
    #[case::nothing_of_the_row(DigitRow::Azerty, "12/11", &[])]
    #[case::only_what_may_be_a_sign(DigitRow::Azerty, "--", &[])]
    #[case::sign_or_digit(DigitRow::Azerty, "é-&", &["261", "2-1"])]
    #[case::no_sign_at_the_end(DigitRow::Azerty, "&-", &["16"])]
    #[case::no_two_signs(DigitRow::Azerty, "&--&", &["1661", "16-1", "1-61"])]
    #[case::before_all(DigitRow::Azerty, "-é", &["62", "-2"])]
    #[case::after_another_sign(DigitRow::Azerty, "&/-", &["1/6"])]
    #[case::bepo(DigitRow::Bepo, "«@/\"\"", &["26911", "26/11"])]
    #[case::too_many(DigitRow::Azerty, "&-&-&-&-&-&-&-&", &[])]
    #[case::off(DigitRow::None, "éà", &[])]
    fn is_read_with_digits(#[case] row: DigitRow, #[case] text: &str, #[case] read: &[&str]) {
        assert_eq!(readings(row, text), read);
    }

    #[rstest]
    #[case::set(DigitRow::Bepo, "12é", DigitRow::Bepo)]
    #[case::given_away(DigitRow::None, "éà/&&", DigitRow::Azerty)]
    #[case::by_a_sign(DigitRow::None, "&", DigitRow::Azerty)]
    #[case::by_bepo(DigitRow::None, "«»", DigitRow::Bepo)]
    #[case::beside_digits(DigitRow::None, "12é", DigitRow::None)]
    #[case::by_nothing(DigitRow::None, "-_!", DigitRow::None)]
    fn a_text_is_of_a_row(#[case] set: DigitRow, #[case] text: &str, #[case] row: DigitRow) {
        assert_eq!(set.of_text(text), row);
    }

    #[test]
    fn ids_lead_back() {
        for row in DigitRow::ALL {
            assert_eq!(DigitRow::from_id(row.id()), Some(row));
        }
    }
}
