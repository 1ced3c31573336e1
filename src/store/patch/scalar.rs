//! How a single value is written.

use serde_yaml::Value;

/// The quotes a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotes {
    /// None where none are needed.
    Least,
    /// `'text'` where possible.
    Single,
    /// `"text"`.
    Double,
}

/// A value that is no map and no list, on one line. `None` for maps and lists.
pub(super) fn scalar(value: &Value, quotes: Quotes) -> Option<String> {
    Some(match value {
        Value::Null => "null".to_owned(),
        Value::Bool(bool) => bool.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => string(text, quotes),
        _ => return None,
    })
}

/// A text on one line.
pub(super) fn string(text: &str, quotes: Quotes) -> String {
    if !text.chars().all(is_printable) {
        return double(text);
    }
    match quotes {
        Quotes::Least if is_plain(text) => text.to_owned(),
        Quotes::Least if text.contains(['"', '\\']) => single(text),
        Quotes::Single => single(text),
        Quotes::Least | Quotes::Double => double(text),
    }
}

fn single(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn double(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            c => out.push_str(&escape(c)),
        }
    }
    out.push('"');
    out
}

fn escape(c: char) -> String {
    let code = u32::from(c);
    match code {
        0..=0xFF => format!("\\x{code:02X}"),
        0x100..=0xFFFF => format!("\\u{code:04X}"),
        _ => format!("\\U{code:08X}"),
    }
}

/// Whether a character may stand in the file as it is: visible, and not one that turns the text
/// around it.
pub(super) const fn is_printable(c: char) -> bool {
    !matches!(c,
        '\0'..='\x1F' | '\x7F'..='\u{9F}'
        | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Whether a text needs no quotes, anywhere, for any reader of YAML, old or new.
fn is_plain(text: &str) -> bool {
    is_date(text) || !(begins_oddly(text) || breaks_off(text) || is_word_of_yaml(text))
}

/// Indicators and digits at the beginning: what begins like a number may be taken for one.
fn begins_oddly(text: &str) -> bool {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return true;
    };
    let digit_next = chars.next().is_some_and(|c| c.is_ascii_digit());
    first.is_ascii_digit()
        || first.is_whitespace()
        || "-?:,[]{}#&*!|>'\"%@`=<~".contains(first)
        || (matches!(first, '+' | '.') && digit_next)
        || text.starts_with("...")
}

/// What would end a plain text early, in a block or between brackets.
fn breaks_off(text: &str) -> bool {
    text.ends_with(char::is_whitespace)
        || text.ends_with(':')
        || text.contains(": ")
        || text.contains(" #")
        || text.contains([',', '[', ']', '{', '}'])
}

/// The words of YAML 1.1 and 1.2 that mean something else than themselves.
fn is_word_of_yaml(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", ".nan", ".inf", "+.inf",
        "-.inf", "nan",
    ];
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether a text is a month, a day or a day with a time, as the format writes them.
fn is_date(text: &str) -> bool {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '9' } else { c })
        .collect();
    matches!(
        shape.as_str(),
        "9999-99" | "9999-99-99" | "9999-99-99T99:99" | "9999-99-99T99:99:99"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::word("Nova Énergie", "Nova Énergie")]
    #[case::norway("NO", "\"NO\"")]
    #[case::switch("off", "\"off\"")]
    #[case::number("012", "\"012\"")]
    #[case::digit_first("12 months", "\"12 months\"")]
    #[case::minus("-3 %", "\"-3 %\"")]
    #[case::plus("+8 %", "\"+8 %\"")]
    #[case::date("2026-10-02", "2026-10-02")]
    #[case::month("2026-10", "2026-10")]
    #[case::time("2026-11-05T14:02", "2026-11-05T14:02")]
    #[case::clock("12:30", "\"12:30\"")]
    #[case::empty("", "\"\"")]
    #[case::colon("a: b", "\"a: b\"")]
    #[case::colon_inside("a:b", "a:b")]
    #[case::comment("a #b", "\"a #b\"")]
    #[case::hash("a#b", "a#b")]
    #[case::comma("a, b", "\"a, b\"")]
    #[case::percent("%", "\"%\"")]
    #[case::quote("say \"hi\"", "say \"hi\"")]
    #[case::quote_first("\"hi\"", "'\"hi\"'")]
    #[case::backslash("a, \\b", "'a, \\b'")]
    #[case::lines("a\nb", "\"a\\nb\"")]
    #[case::escape("a\u{1b}[31m", "\"a\\x1B[31m\"")]
    #[case::turned("a\u{202e}b", "\"a\\u202Eb\"")]
    #[case::family("👨\u{200d}👩", "👨\u{200d}👩")]
    #[case::null("~", "\"~\"")]
    #[case::trailing("a ", "\"a \"")]
    fn a_text_is_quoted_only_where_a_reader_could_mistake_it(
        #[case] text: &str,
        #[case] written: &str,
    ) {
        assert_eq!(string(text, Quotes::Least), written);
        for around in [written.to_owned(), format!("[{written}, x]")] {
            let read: Value = serde_yaml::from_str(&around).expect("yaml");
            let read = read.get(0).cloned().unwrap_or(read);
            assert_eq!(read, Value::from(text));
        }
    }

    #[rstest]
    #[case::kept("it's", Quotes::Single, "'it''s'")]
    #[case::double("word", Quotes::Double, "\"word\"")]
    #[case::impossible("a\tb", Quotes::Single, "\"a\\tb\"")]
    fn quotes_stay_as_they_were(#[case] text: &str, #[case] quotes: Quotes, #[case] written: &str) {
        assert_eq!(string(text, quotes), written);
    }
}
