//! What a plain scalar says, as the parser would take it.

use super::Unusual;

/// A plain scalar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Plain {
    /// Null.
    Nothing,
    /// True or false.
    Truth(bool),
    /// A whole number from 0 on.
    Count(u64),
    /// A whole number below 0.
    Whole(i64),
    /// A number with a point.
    Number(f64),
    /// Words, dates and the like.
    Text,
}

/// So many digits fit every type of number.
const DIGITS: usize = 15;

impl Plain {
    /// What a plain scalar says. Numbers that are not written in digits and a point at the most, such
    /// as `1e3`, `0x1F`, `012` or `.5`, are unusual.
    pub(super) fn of(text: &str) -> Result<Self, Unusual> {
        let bytes = text.as_bytes();
        let digits = bytes.strip_prefix(b"-").unwrap_or(bytes);
        match bytes.first() {
            Some(b'a'..=b'z' | b'A'..=b'Z') => Ok(word(text)),
            Some(b'0'..=b'9' | b'-') if is_whole(digits) => whole(text),
            Some(b'0'..=b'9' | b'-') if is_fraction(digits) => {
                text.parse().map_or(Err(Unusual), |n| Ok(Self::Number(n)))
            }
            _ if cannot_be_number(bytes) => Ok(Self::Text),
            _ => Err(Unusual),
        }
    }
}

/// Whether a plain scalar is one of the ways to write nothing.
pub(super) fn is_nothing(text: &str) -> bool {
    matches!(text, "null" | "Null" | "NULL" | "~")
}

fn word(text: &str) -> Plain {
    match text {
        "true" | "True" | "TRUE" => Plain::Truth(true),
        "false" | "False" | "FALSE" => Plain::Truth(false),
        _ if is_nothing(text) => Plain::Nothing,
        _ => Plain::Text,
    }
}

/// Digits, the first of several not 0: `012` is a text in YAML.
fn is_whole(digits: &[u8]) -> bool {
    let starts_well = !digits.starts_with(b"0") || digits.len() == 1;
    starts_well && (1..=DIGITS).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)
}

fn whole(text: &str) -> Result<Plain, Unusual> {
    let number = text.parse::<i64>().map_err(|_not_a_number| Unusual)?;
    match u64::try_from(number) {
        Ok(_) if text.starts_with('-') => Err(Unusual), // -0
        Ok(count) => Ok(Plain::Count(count)),
        Err(_below_zero) => Ok(Plain::Whole(number)),
    }
}

/// Digits, a point, digits.
fn is_fraction(digits: &[u8]) -> bool {
    let mut parts = digits.split(|&byte| byte == b'.');
    let (Some(whole), Some(part), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    is_whole(whole) && (1..=DIGITS).contains(&part.len()) && part.iter().all(u8::is_ascii_digit)
}

/// Whether it holds what no number holds: a blank, a slash, a colon, letters outside ASCII, or a dash between
/// other things than an exponent.
fn cannot_be_number(bytes: &[u8]) -> bool {
    let has = |sought: fn(&u8) -> bool| bytes.iter().any(sought);
    has(|byte| matches!(byte, b' ' | b'/' | b':') || !byte.is_ascii())
        || bytes.iter().skip(1).any(|&byte| byte == b'-')
            && !has(|byte| matches!(byte, b'e' | b'E'))
}
