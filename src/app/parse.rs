//! What people type, as values.
//!
//! `4,5` and `4.5` are the same number everywhere; dates are taken as people say them. What is
//! typed is kept until it is understood: a refusal never loses it.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::i18n::DayWords;
use crate::keymap::DigitRow;
use crate::keymap::digit_row::readings;

/// What a sign is that comes first and is on the row of digits as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// The sign of a number.
    Sign,
    /// A digit, unless only the sign makes sense.
    Digit,
}

/// What is meant by a text as it stands or, where nothing is, as it was typed without Shift on a keyboard that needs it for
/// digits; nothing where that could be several things.
pub fn unshifted<T: PartialEq>(
    text: &str,
    row: DigitRow,
    lead: Lead,
    meant: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    if let Some(meant) = meant(text) {
        return Some(meant);
    }
    let readings = readings(row.of_text(text), text).into_iter();
    let is_signed = |text: &String| text.starts_with(|c: char| !c.is_ascii_digit());
    let (signed, plain): (Vec<_>, Vec<_>) = readings.partition(is_signed);
    let ways = match lead {
        Lead::Sign => [signed, plain],
        Lead::Digit => [plain, signed],
    };
    for readings in ways {
        let mut all: Vec<T> = readings.iter().filter_map(|it| meant(it)).collect();
        all.dedup();
        if all.len() > 1 {
            return None;
        }
        if let Some(only) = all.pop() {
            return Some(only);
        }
    }
    None
}

/// A number as typed: `4,5`, `4.5`, `-3`, `1 200 000`, `12.5k`, `1,2 M`, with or without `%`.
///
/// A comma and a point together are told apart by place: the last one is the decimal mark.
pub fn number(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches(['%', '€', '$', '£']).trim();
    let (digits, factor) = match text.char_indices().next_back() {
        Some((at, 'k' | 'K')) => (text.get(..at)?, 1e3),
        Some((at, 'm' | 'M')) => (text.get(..at)?, 1e6),
        _ => (text, 1.0),
    };
    let plain = without_groups(digits.trim())?;
    let value: f64 = plain.parse().ok()?;
    (value * factor).is_finite().then_some(value * factor)
}

/// The digits with a point for a decimal mark and nothing between groups.
fn without_groups(digits: &str) -> Option<String> {
    let mut plain: String = digits
        .chars()
        .filter(|c| !matches!(c, ' ' | '_' | '\'' | '\u{a0}' | '\u{202f}'))
        .map(|c| if c == '−' { '-' } else { c })
        .collect();
    let (comma, point) = (plain.rfind(','), plain.rfind('.'));
    match (comma, point) {
        (Some(c), Some(p)) if c > p => plain = plain.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => plain = plain.replace(',', ""),
        (Some(_), None) if plain.matches(',').count() > 1 => plain = plain.replace(',', ""),
        (Some(_), None) => plain = plain.replace(',', "."),
        (None, Some(_)) if plain.matches('.').count() > 1 => plain = plain.replace('.', ""),
        _ => {}
    }
    let sound = plain
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    (sound && plain.chars().any(|c| c.is_ascii_digit())).then_some(plain)
}

/// A day as typed: `2026-11-27`, `27/11`, `27.11.2026`, `+7`, `-2`, `tomorrow`.
///
/// A day without its year is the one nearest to `today`. Days come before months.
pub fn date(text: &str, today: Date, words: &DayWords) -> Option<Date> {
    let text = text.trim();
    if let Some(date) = day_word(text, today, words) {
        return Some(date);
    }
    if text.starts_with('+') || text.starts_with('-') {
        let days: i64 = text.parse().ok().filter(|d: &i64| d.abs() < 100_000)?;
        return today.checked_add(days.days()).ok();
    }
    let parts: Vec<&str> = text
        .split(['-', '/', '.'])
        .filter(|p| !p.is_empty())
        .collect();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => civil(year, month, day),
        [day, month, year] if year.len() == 4 => civil(year, month, day),
        [day, month, year] if year.len() == 2 => civil(&format!("20{year}"), month, day),
        [day, month] => nearest(today, day, month),
        [day] if text.len() <= 2 => nearest(today, day, &today.month().to_string()),
        _ => None,
    }
}

fn day_word(text: &str, today: Date, words: &DayWords) -> Option<Date> {
    let typed = text.to_lowercase();
    if typed.is_empty() {
        return None;
    }
    let is = |word: &str, english: &str| typed == english || typed == word.to_lowercase();
    if is(&words.today, "today") {
        Some(today)
    } else if is(&words.tomorrow, "tomorrow") {
        today.tomorrow().ok()
    } else if is(&words.yesterday, "yesterday") {
        today.yesterday().ok()
    } else {
        None
    }
}

fn civil(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// That day of last year, this year or next year, whichever is nearest.
fn nearest(today: Date, day: &str, month: &str) -> Option<Date> {
    (-1..=1)
        .filter_map(|year| civil(&(today.year() + year).to_string(), month, day))
        .min_by_key(|date| (date.duration_since(today).as_hours()).abs())
}

/// A month as typed: `9`, `09`.
pub fn month(text: &str) -> Option<i8> {
    text.trim().parse().ok().filter(|m| (1..=12).contains(m))
}

/// Several months as typed: `3, 9`, `3 9` or `3 and 9`.
pub fn months(text: &str) -> Option<Vec<i8>> {
    const AND: [&str; 2] = ["and", "et"];
    let text = text.trim();
    let parts = text.split(|c: char| c.is_whitespace() || ",;/&+-".contains(c));
    let parts =
        parts.filter(|part| !part.is_empty() && !AND.contains(&part.to_lowercase().as_str()));
    let mut months: Vec<i8> = parts.map(month).collect::<Option<_>>()?;
    months.sort_unstable();
    months.dedup();
    Some(months).filter(|months| !months.is_empty() || text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;
    use rstest::rstest;

    use crate::domain::field::Value;
    use crate::i18n::{Lang, Words};

    #[rstest]
    #[case::point("4.5", Some(4.5))]
    #[case::comma("4,5", Some(4.5))]
    #[case::minus("-3", Some(-3.0))]
    #[case::typographic_minus("−3", Some(-3.0))]
    #[case::spaces("1 200 000", Some(1_200_000.0))]
    #[case::narrow_spaces("1\u{202f}200", Some(1200.0))]
    #[case::english_groups("1,200,000", Some(1_200_000.0))]
    #[case::german_groups("1.200.000,5", Some(1_200_000.5))]
    #[case::both("1,200.5", Some(1200.5))]
    #[case::thousands("12.5k", Some(12_500.0))]
    #[case::millions("1,2 M", Some(1_200_000.0))]
    #[case::percent("35 %", Some(35.0))]
    #[case::nothing("", None)]
    #[case::lone_minus("-", None)]
    #[case::word("high", None)]
    #[case::not_a_number("NaN", None)]
    #[case::endless("inf", None)]
    #[case::exponent("1e999", None)]
    fn numbers(#[case] typed: &str, #[case] expected: Option<f64>) {
        assert_eq!(number(typed), expected);
    }

    #[rstest]
    #[case::iso("2026-11-27", Some(day(2026, 11, 27)))]
    #[case::day_first("27/11/2026", Some(day(2026, 11, 27)))]
    #[case::short_year("27.11.26", Some(day(2026, 11, 27)))]
    #[case::no_year("27/11", Some(day(2026, 11, 27)))]
    #[case::no_year_next("5/1", Some(day(2027, 1, 5)))]
    #[case::day_only("27", Some(day(2026, 11, 27)))]
    #[case::in_days("+7", Some(day(2026, 11, 30)))]
    #[case::days_ago("-2", Some(day(2026, 11, 21)))]
    #[case::english("Tomorrow", Some(day(2026, 11, 24)))]
    #[case::french("demain", Some(day(2026, 11, 24)))]
    #[case::no_such_day("2026-02-30", None)]
    #[case::too_far("+99999999999", None)]
    #[case::nothing("", None)]
    #[case::word("soon", None)]
    fn dates(#[case] typed: &str, #[case] expected: Option<Date>) {
        let words = DayWords {
            today: "aujourd'hui".into(),
            tomorrow: "demain".into(),
            yesterday: "hier".into(),
        };
        assert_eq!(date(typed, day(2026, 11, 23), &words), expected);
    }

    #[rstest]
    #[case(Lang::En, "2026-11-05")]
    #[case(Lang::Fr, "05/11/2026")]
    fn a_day_is_edited_as_it_is_shown(#[case] lang: Lang, #[case] shown: &str) {
        let (words, on) = (Words::new(lang), day(2026, 11, 5));
        assert_eq!(words.typed(&Value::Date(on)), shown);
        assert_eq!(date(shown, day(2026, 11, 23), words.days()), Some(on));
    }

    /// On AZERTY, `-` is 6 and parts a day too.
    #[rstest]
    #[case::as_it_stands("27/11", Some(day(2026, 11, 27)))]
    #[case::slashes("éè/&&", Some(day(2026, 11, 27)))]
    #[case::slashes_and_year("éè/&&/éàé-", Some(day(2026, 11, 27)))]
    #[case::dashes_and_year("éè-&&-éàé-", Some(day(2026, 11, 27)))]
    #[case::year_first("éàé--&&-éè", Some(day(2026, 11, 27)))]
    #[case::points("éè.&&.é-", Some(day(2026, 11, 27)))]
    #[case::dashes("éè-&&", Some(day(2026, 11, 27)))]
    #[case::day_alone("éè", Some(day(2026, 11, 27)))]
    #[case::sixteenth("&-", Some(day(2026, 11, 16)))]
    #[case::june("&-/à-", Some(day(2026, 6, 16)))]
    #[case::days_ago("-é", Some(day(2026, 11, 21)))]
    #[case::no_such_day("\"&/&&", None)]
    #[case::word("été", None)]
    #[case::only_signs("---", None)]
    fn dates_without_shift(#[case] typed: &str, #[case] expected: Option<Date>) {
        let (today, words) = (day(2026, 11, 23), DayWords::default());
        for row in [DigitRow::Azerty, DigitRow::None] {
            let read = unshifted(typed, row, Lead::Digit, |text| date(text, today, &words));
            assert_eq!(read, expected, "{row:?}");
        }
    }

    #[rstest]
    #[case::as_it_stands("-3", Some(-3.0))]
    #[case::amount("&é \"'(k", Some(12_345_000.0))]
    #[case::comma("'é,(", Some(42.5))]
    #[case::percent("\"( %", Some(35.0))]
    #[case::six_inside("&-à", Some(160.0))]
    #[case::below_zero("-é", Some(-2.0))]
    #[case::below_zero_with_a_six("-é-", Some(-26.0))]
    #[case::eight("_é", Some(82.0))]
    #[case::word("à peu près", None)]
    fn numbers_without_shift(#[case] typed: &str, #[case] expected: Option<f64>) {
        for row in [DigitRow::Azerty, DigitRow::None] {
            assert_eq!(
                unshifted(typed, row, Lead::Sign, number),
                expected,
                "{row:?}"
            );
        }
    }

    /// Who types digits otherwise means the signs.
    #[rstest]
    #[case("12!")]
    #[case("(5")]
    #[case("5 é")]
    fn signs_beside_digits_are_of_a_row_only_where_one_is_set(#[case] typed: &str) {
        assert_eq!(unshifted(typed, DigitRow::None, Lead::Sign, number), None);
        assert!(unshifted(typed, DigitRow::Azerty, Lead::Sign, number).is_some());
    }

    #[rstest]
    #[case("3, 9", Some(vec![3, 9]))]
    #[case("9 3 9", Some(vec![3, 9]))]
    #[case("3 & 9", Some(vec![3, 9]))]
    #[case("3 et 9", Some(vec![3, 9]))]
    #[case("13", None)]
    #[case("", Some(vec![]))]
    #[case("spring", None)]
    #[case("3, é", None)]
    #[case("&", None)]
    fn month_lists(#[case] typed: &str, #[case] expected: Option<Vec<i8>>) {
        assert_eq!(months(typed), expected);
    }
}
