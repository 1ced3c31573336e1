//! Figures as people and spreadsheets write them: `1 234 567,89`, `1,234.5`, `12,5 %`, `(1,234)`, `4,2 M€`, `1,2E+06`.
//!
//! A lone comma before three digits is a decimal mark to some and parts thousands to others. What the other figures of a
//! table show decides; where nothing does, whoever asks says what is usual.

/// A figure that was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// Its value; for one with a percent sign, in percent.
    pub value: f64,
    /// Whether a percent sign stood behind it.
    pub percent: bool,
}

/// What a text would be where decimals take a comma, and where they take a point.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Both {
    comma: Option<Figure>,
    point: Option<Figure>,
}

/// Signs and codes of currencies, which say nothing that is not known.
const CURRENCIES: [&str; 8] = ["€", "$", "£", "EUR", "USD", "GBP", "CHF", "Fr."];

/// A figure, where decimals take this mark; none where it is none, or one only with another mark.
pub fn figure(text: &str, decimal: char) -> Option<Figure> {
    let both = both(text)?;
    if decimal == ',' {
        both.comma
    } else {
        both.point
    }
}

/// A figure whose decimal mark is beyond doubt.
pub fn certain(text: &str) -> Option<Figure> {
    let both = both(text)?;
    match (both.comma, both.point) {
        (Some(comma), Some(point)) => (comma == point).then_some(comma),
        (one, other) => one.or(other),
    }
}

/// What the figures among texts show of their decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// Nothing: whatever it is, they are the same, or in doubt.
    Nothing,
    /// Those that are beyond doubt all have this one.
    One(char),
    /// Some have a comma, some a point.
    Both,
}

/// What the figures among texts show of their decimal mark.
pub fn marks<'a>(texts: impl IntoIterator<Item = &'a str>) -> Marks {
    let (mut comma, mut point) = (false, false);
    for both in texts.into_iter().filter_map(both) {
        comma |= both.point.is_none();
        point |= both.comma.is_none();
    }
    match (comma, point) {
        (false, false) => Marks::Nothing,
        (true, false) => Marks::One(','),
        (false, true) => Marks::One('.'),
        (true, true) => Marks::Both,
    }
}

fn both(text: &str) -> Option<Both> {
    let (bare, percent) = without_signs(text);
    let (bare, negative) = match bare.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        Some(inner) => (inner.trim(), true), // as accountants write what is lost
        None => (bare, false),
    };
    let (digits, factor) = without_multiple(without_currency(bare));
    let (digits, exponent) = without_exponent(digits);
    let factor = factor * 10_f64.powi(exponent) * if negative { -1.0 } else { 1.0 };
    let read = |decimal, group| {
        let value: f64 = plain(digits, decimal, group)?.parse().ok()?;
        let value = scaled(value, factor);
        value.is_finite().then_some(Figure { value, percent })
    };
    let both = Both {
        comma: read(',', '.'),
        point: read('.', ','),
    };
    (both.comma.is_some() || both.point.is_some()).then_some(both)
}

/// A value so many times; large factors are whole, so that they round once.
fn scaled(value: f64, factor: f64) -> f64 {
    if factor.abs() >= 1.0 {
        value * factor
    } else {
        value / factor.recip().round()
    }
}

/// The text without blanks around it and without its percent sign.
fn without_signs(text: &str) -> (&str, bool) {
    let text = text.trim();
    text.strip_suffix('%')
        .map_or((text, false), |rest| (rest.trim_end(), true))
}

fn without_currency(text: &str) -> &str {
    let mut text = text.trim();
    for currency in CURRENCIES {
        text = text.strip_prefix(currency).unwrap_or(text).trim_start();
        text = text.strip_suffix(currency).unwrap_or(text).trim_end();
    }
    text
}

/// `k`, `M` behind a figure.
fn without_multiple(text: &str) -> (&str, f64) {
    let factor = match text.chars().next_back() {
        Some('k' | 'K') => 1e3,
        Some('m' | 'M') => 1e6,
        _ => return (text, 1.0),
    };
    let rest = text.get(..text.len() - 1).unwrap_or_default();
    (rest.trim_end(), factor)
}

/// What spreadsheets make of large figures in narrow columns.
fn without_exponent(text: &str) -> (&str, i32) {
    let Some((digits, exponent)) = text.split_once(['e', 'E']) else {
        return (text, 0);
    };
    match exponent.parse() {
        Ok(exponent) if (-300..=300).contains(&exponent) => (digits, exponent),
        _ => (text, 0),
    }
}

/// The digits with a point for a decimal mark and nothing between groups; none where they are not written so.
fn plain(text: &str, decimal: char, group: char) -> Option<String> {
    let (sign, digits) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once(decimal).unwrap_or((digits, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(fraction) {
        return None;
    }
    let parts_thousands = |c: char| c == group || is_blank(c);
    let mut groups = whole.trim_start().split(parts_thousands);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.iter().all(|it| it.len() == 3 && is_digits(it));
    let begun = is_digits(first) && (rest.is_empty() || (1..=3).contains(&first.len()));
    let zero = !rest.is_empty() && first.starts_with('0');
    if !grouped || !begun || zero || (first.is_empty() && fraction.is_empty()) {
        return None;
    }
    let fraction = if fraction.is_empty() { "0" } else { fraction };
    Some(format!("{sign}0{first}{}.{fraction}", rest.concat()))
}

/// What parts thousands in every country.
const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn value(text: &str, decimal: char) -> Option<f64> {
        figure(text, decimal).map(|it| it.value)
    }

    #[rstest]
    #[case::excel_in_french("1\u{a0}234\u{a0}567,89", ',', Some(1_234_567.89))]
    #[case::newer_excel_in_french("1\u{202f}234,5", ',', Some(1234.5))]
    #[case::english("1,234,567.89", '.', Some(1_234_567.89))]
    #[case::german("1.234,5", ',', Some(1234.5))]
    #[case::swiss("1’234.5", '.', Some(1234.5))]
    #[case::plain("1234", ',', Some(1234.0))]
    #[case::below_zero("-3,5", ',', Some(-3.5))]
    #[case::typographic_minus("−3", '.', Some(-3.0))]
    #[case::in_brackets("(1,234)", '.', Some(-1234.0))]
    #[case::currency("4 210 000 €", ',', Some(4_210_000.0))]
    #[case::currency_in_front("$1,234.50", '.', Some(1234.5))]
    #[case::code("1 200,00 EUR", ',', Some(1200.0))]
    #[case::multiple("4,2 M€", ',', Some(4_200_000.0))]
    #[case::thousands("310k", '.', Some(310_000.0))]
    #[case::narrow_column("4.21E+06", '.', Some(4_210_000.0))]
    #[case::narrow_column_in_french("4,21E+06", ',', Some(4_210_000.0))]
    #[case::small("2,5E-01", ',', Some(0.25))]
    #[case::a_comma_that_parts("1,234", '.', Some(1234.0))]
    #[case::a_comma_that_is_decimal("1,234", ',', Some(1.234))]
    #[case::not_a_group("12,34", '.', None)]
    #[case::no_decimals(",5", ',', Some(0.5))]
    #[case::a_day("31.12.2026", ',', None)]
    #[case::a_day_in_slashes("31/12/2026", ',', None)]
    #[case::word("élevé", ',', None)]
    #[case::error("#N/A", '.', None)]
    #[case::nothing("", '.', None)]
    #[case::a_mark(",", ',', None)]
    #[case::a_sign("-", ',', None)]
    #[case::endless("1E999", '.', None)]
    #[case::of_so_many("5/6", '.', None)]
    fn figures_are_read(#[case] text: &str, #[case] decimal: char, #[case] expected: Option<f64>) {
        assert_eq!(value(text, decimal), expected);
    }

    #[test]
    fn percent_is_told() {
        let read = figure("12,5\u{202f}%", ',').unwrap();
        assert_eq!((read.value, read.percent), (12.5, true));
    }

    #[rstest]
    #[case::comma(&["1 234", "12,5"], Marks::One(','))]
    #[case::point(&["1,234", "12.5"], Marks::One('.'))]
    #[case::groups_alone(&["1,234,567"], Marks::One('.'))]
    #[case::nothing_shown(&["1,234", "12"], Marks::Nothing)]
    #[case::both(&["12,5", "12.5"], Marks::Both)]
    fn the_mark_is_what_figures_show(#[case] texts: &[&str], #[case] expected: Marks) {
        assert_eq!(marks(texts.iter().copied()), expected);
    }

    #[rstest]
    #[case::no_mark("1234", Some(1234.0))]
    #[case::comma("12,5", Some(12.5))]
    #[case::either("1,234", None)]
    fn doubt_is_told(#[case] text: &str, #[case] expected: Option<f64>) {
        assert_eq!(certain(text).map(|it| it.value), expected);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(value in -1e12_f64..1e12, french in any::<bool>()) {
            let dialect = if french { super::super::csv::Dialect::FRENCH } else { super::super::csv::Dialect::ENGLISH };
            let read = figure(&dialect.number(value), dialect.decimal).unwrap();
            prop_assert_eq!(read.value, value);
        }
    }
}
