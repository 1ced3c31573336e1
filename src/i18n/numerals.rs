//! Numbers as a reader of French or English expects them.

/// How a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numerals {
    /// Between units and tenths.
    pub decimal: char,
    /// Between thousands.
    pub group: char,
    /// Between a number and its unit or percent sign.
    pub unit: &'static str,
    /// In front of a negative number.
    pub minus: char,
}

impl Numerals {
    /// `1,234.5`, `12 %` as the screen's English writes it.
    pub const ENGLISH: Self = Self {
        decimal: '.',
        group: ',',
        unit: " ",
        minus: '−',
    };
    /// `1 234,5`, with narrow no-break spaces between thousands and no-break ones before units.
    pub const FRENCH: Self = Self {
        decimal: ',',
        group: '\u{202F}',
        unit: "\u{A0}",
        minus: '−',
    };
    /// For outputs that must be plain ASCII.
    pub const ASCII: Self = Self {
        decimal: '.',
        group: ' ',
        unit: " ",
        minus: '-',
    };
}

/// `value` with `decimals` places: `number(4.25, 1, FRENCH)` is `4,3`. No thousands marks; never `−0`.
pub fn number(value: f64, decimals: usize, numerals: Numerals) -> String {
    localised(value, decimals, numerals, false)
}

/// `value` with `decimals` places and its thousands set apart: `4 210 000`.
pub fn grouped(value: f64, decimals: usize, numerals: Numerals) -> String {
    localised(value, decimals, numerals, true)
}

/// `value` with its sign, for differences: `+0.4`, `−0.2`, `0.0`.
pub fn signed(value: f64, decimals: usize, numerals: Numerals) -> String {
    let text = number(value, decimals, numerals);
    let is_positive = value > 0.0 && text.chars().any(|c| matches!(c, '1'..='9'));
    if is_positive {
        format!("+{text}")
    } else {
        text
    }
}

/// `value` in percent: `35 %`. The value is already a percentage, not a share of one.
pub fn percent(value: f64, decimals: usize, numerals: Numerals) -> String {
    format!("{}{}%", number(value, decimals, numerals), numerals.unit)
}

/// An amount of money short enough for a column, to three digits: `4.21 M€`, `126 k€`, `850 €`.
///
/// `currency` is a symbol or a code, set behind its multiple.
pub fn compact(value: f64, currency: &str, numerals: Numerals) -> String {
    let (scaled, multiple) = multiple_of(value);
    let decimals = match scaled.abs() {
        _ if multiple.is_empty() => 0,
        size if size < 9.995 => 2,
        size if size < 99.95 => 1,
        _ => 0,
    };
    let digits = number(scaled, decimals, numerals);
    let digits = without_trailing_zeros(&digits, numerals.decimal);
    format!("{digits}{}{multiple}{currency}", numerals.unit)
        .trim_end()
        .to_owned()
}

/// The multiple that leaves at most three digits before the decimal mark, rounding included.
fn multiple_of(value: f64) -> (f64, &'static str) {
    match value.abs() {
        size if size >= 999_500_000.0 => (value / 1e9, "G"),
        size if size >= 999_500.0 => (value / 1e6, "M"),
        size if size >= 999.5 => (value / 1e3, "k"),
        _ => (value, ""),
    }
}

fn without_trailing_zeros(digits: &str, decimal: char) -> &str {
    if digits.contains(decimal) {
        digits.trim_end_matches('0').trim_end_matches(decimal)
    } else {
        digits
    }
}

/// Whole numbers below this are exact in an `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn localised(value: f64, decimals: usize, numerals: Numerals, group: bool) -> String {
    if !value.is_finite() {
        return String::from("–");
    }
    let digits = digits(value.abs(), decimals);
    let (whole, fraction) = digits
        .split_at_checked(digits.len().saturating_sub(decimals))
        .unwrap_or((&digits, ""));
    let mut out = String::with_capacity(digits.len() + 8);
    if value < 0.0 && digits.bytes().any(|digit| digit != b'0') {
        out.push(numerals.minus);
    }
    push_whole(&mut out, whole, group.then_some(numerals.group));
    if !fraction.is_empty() {
        out.push(numerals.decimal);
        out.push_str(fraction);
    }
    out
}

/// The digits of a number from 0 on, so many of them behind the decimal mark, which is left out. Rounded
/// half away from zero, as people round; the formatter alone would round 0.125 to even.
fn digits(value: f64, decimals: usize) -> String {
    let factor = 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let scaled = (value * factor).round();
    if scaled < EXACT {
        // Nearly always: whole numbers are written many times faster than fractions.
        let digits = (scaled as u64).to_string();
        let missing = (decimals + 1).saturating_sub(digits.len());
        return match missing {
            0 => digits,
            _ => "0".repeat(missing) + &digits,
        };
    }
    let rounded = scaled / factor;
    let number = if rounded.is_finite() { rounded } else { value };
    format!("{number:.decimals$}").replace('.', "")
}

fn push_whole(out: &mut String, digits: &str, group: Option<char>) {
    if group.is_none() {
        return out.push_str(digits);
    }
    let count = digits.chars().count();
    for (at, digit) in digits.chars().enumerate() {
        if let Some(mark) = group.filter(|_| at > 0 && (count - at).is_multiple_of(3)) {
            out.push(mark);
        }
        out.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const EN: Numerals = Numerals::ENGLISH;
    const FR: Numerals = Numerals::FRENCH;

    #[rstest]
    #[case::score(4.2, 1, EN, "4.2")]
    #[case::score_in_french(4.2, 1, FR, "4,2")]
    #[case::half_goes_up(4.25, 1, EN, "4.3")]
    #[case::whole(3.0, 0, EN, "3")]
    #[case::negative(-3.5, 1, FR, "−3,5")]
    #[case::negative_in_ascii(-3.5, 1, Numerals::ASCII, "-3.5")]
    #[case::no_minus_before_zero(-0.04, 1, EN, "0.0")]
    #[case::large(1234.5, 1, EN, "1234.5")]
    #[case::below_one(0.05, 2, EN, "0.05")]
    #[case::beyond_what_is_exact(12_345_678_901_234_567_000.0, 2, EN, "12345678901234567168.00")]
    #[case::not_a_number(f64::NAN, 1, EN, "–")]
    #[case::infinite(f64::INFINITY, 1, EN, "–")]
    #[case::largest(f64::MAX, 0, EN, &format!("{:.0}", f64::MAX))]
    fn writes_numbers(
        #[case] value: f64,
        #[case] decimals: usize,
        #[case] numerals: Numerals,
        #[case] text: &str,
    ) {
        assert_eq!(number(value, decimals, numerals), text);
    }

    #[rstest]
    #[case::small(850.0, EN, "850")]
    #[case::thousand(1000.0, EN, "1,000")]
    #[case::million(4_210_000.0, EN, "4,210,000")]
    #[case::french(4_210_000.0, FR, "4\u{202f}210\u{202f}000")]
    #[case::negative(-126_000.0, FR, "−126\u{202f}000")]
    fn sets_thousands_apart(#[case] value: f64, #[case] numerals: Numerals, #[case] text: &str) {
        assert_eq!(grouped(value, 0, numerals), text);
    }

    #[rstest]
    #[case::up(0.4, "+0.4")]
    #[case::down(-0.2, "−0.2")]
    #[case::nothing(0.0, "0.0")]
    #[case::next_to_nothing(0.01, "0.0")]
    fn differences_have_a_sign(#[case] value: f64, #[case] text: &str) {
        assert_eq!(signed(value, 1, EN), text);
    }

    #[rstest]
    #[case::units(850.0, "850 €")]
    #[case::thousands(126_000.0, "126 k€")]
    #[case::tens_of_thousands(84_500.0, "84.5 k€")]
    #[case::millions(4_210_000.0, "4.21 M€")]
    #[case::no_idle_zeros(4_000_000.0, "4 M€")]
    #[case::rounds_into_the_next(999_600.0, "1 M€")]
    #[case::rounds_to_three_digits(9_996.0, "10 k€")]
    #[case::billions(12_500_000_000.0, "12.5 G€")]
    #[case::negative(-4_210_000.0, "−4.21 M€")]
    #[case::zero(0.0, "0 €")]
    fn amounts_fit_a_column(#[case] value: f64, #[case] text: &str) {
        assert_eq!(compact(value, "€", EN), text);
    }

    #[test]
    fn french_keeps_a_unit_on_the_line_of_its_number() {
        assert_eq!(percent(94.5, 1, FR), "94,5\u{a0}%");
        assert_eq!(compact(4_210_000.0, "€", FR), "4,21\u{a0}M€");
    }
}
