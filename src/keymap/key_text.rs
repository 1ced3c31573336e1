//! Keys as text, the same in every language: `ctrl-p`. What people call them is in [`names`](super::names).

use std::str::FromStr;

use super::key::{Code, Key};

/// Every named code: its name in the table, and other names it is known by.
pub(super) const NAMES: &[(Code, &str, &[&str])] = &[
    (Code::Enter, "enter", &["return"]),
    (Code::Esc, "esc", &["escape"]),
    (Code::Tab, "tab", &[]),
    (Code::Backspace, "backspace", &[]),
    (Code::Delete, "delete", &["del"]),
    (Code::Insert, "insert", &["ins"]),
    (Code::Up, "up", &["↑"]),
    (Code::Down, "down", &["↓"]),
    (Code::Left, "left", &["←"]),
    (Code::Right, "right", &["→"]),
    (Code::Home, "home", &[]),
    (Code::End, "end", &[]),
    (Code::PageUp, "pageup", &["pgup"]),
    (Code::PageDown, "pagedown", &["pgdn"]),
    (Code::Char(' '), "space", &[]),
];

/// The modifiers in the order they are written in: their names in the table.
pub(super) const MODIFIERS: [&str; 3] = ["ctrl", "alt", "shift"];

/// Highest function key a terminal can tell.
const LAST_FUNCTION_KEY: u8 = 24;

/// Why a text names no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// Nothing was written, or a modifier without its key.
    Empty,
    /// No key has this name.
    Unknown(String),
    /// Ctrl and Alt with a character: terminals cannot tell it from `AltGr`, which types text.
    AltGr,
    /// A sequence of more than two keys.
    TooLong,
}

impl Key {
    /// The key as the table writes it (`ctrl-p`, `shift-tab`, `-`, `é`); parses back to the same key.
    pub fn to_text(self) -> String {
        self.written(MODIFIERS, &self.code.name())
    }

    /// The names of the modifiers held, each with its hyphen, then `code`.
    pub(super) fn written(self, [ctrl, alt, shift]: [&str; 3], code: &str) -> String {
        let held = [(self.ctrl, ctrl), (self.alt, alt), (self.shift, shift)];
        let mut text = String::new();
        for (_, name) in held.into_iter().filter(|(held, _)| *held) {
            text.push_str(name);
            text.push('-');
        }
        text + code
    }
}

/// The key of a text: modifiers (`ctrl-`, `alt-`, `shift-`), then one character or a name.
///
/// Only a modifier is parted by `-`, so `-` and `ctrl--` are keys as well.
impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let mut rest = text;
        let (mut ctrl, mut alt, mut shift) = (false, false, false);
        while let Some((modifier, after)) = split_modifier(rest) {
            match modifier {
                Modifier::Ctrl => ctrl = true,
                Modifier::Alt => alt = true,
                Modifier::Shift => shift = true,
            }
            rest = after;
        }
        let (code, backwards) = parse_code(rest, text)?;
        if ctrl && alt && matches!(code, Code::Char(_)) {
            return Err(KeyError::AltGr);
        }
        Ok(Self::new(code, ctrl, alt, shift || backwards))
    }
}

/// A key held together with another.
#[derive(Clone, Copy)]
enum Modifier {
    Ctrl,
    Alt,
    Shift,
}

/// The modifier `text` starts with and what follows, or `None` where it starts with none.
fn split_modifier(text: &str) -> Option<(Modifier, &str)> {
    let (name, rest) = text.split_once('-')?;
    let modifier = match name.to_ascii_lowercase().as_str() {
        "ctrl" => Modifier::Ctrl,
        "alt" => Modifier::Alt,
        "shift" => Modifier::Shift,
        _ => return None,
    };
    Some((modifier, rest))
}

/// The code `name` stands for, and whether it is one with Shift in it (`backtab`).
fn parse_code(name: &str, whole: &str) -> Result<(Code, bool), KeyError> {
    if name.is_empty() {
        return Err(KeyError::Empty);
    }
    if let Some(code) = named(&name.to_lowercase()) {
        return Ok((code, false));
    }
    if name.eq_ignore_ascii_case("backtab") {
        return Ok((Code::Tab, true));
    }
    let mut characters = name.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) if is_printable(only) => Ok((Code::Char(only), false)),
        _ => Err(KeyError::Unknown(whole.to_owned())),
    }
}

/// The code with this name, in small letters.
fn named(name: &str) -> Option<Code> {
    let mut names = NAMES.iter();
    let known = names.find(|(_, own, others)| *own == name || others.contains(&name));
    known.map(|(code, ..)| *code).or_else(|| function_key(name))
}

/// `f5` is `F(5)`; numbers no keyboard has, and `f05`, are none.
fn function_key(name: &str) -> Option<Code> {
    let digits = name.strip_prefix('f')?;
    let number: u8 = digits.parse().ok()?;
    let written_plainly = digits == number.to_string();
    (written_plainly && (1..=LAST_FUNCTION_KEY).contains(&number)).then_some(Code::F(number))
}

/// Whether a key can be named by this character alone. Blanks have names, or are no keys.
fn is_printable(character: char) -> bool {
    !character.is_control() && !character.is_whitespace()
}

impl Code {
    /// The code's name in the table: `enter`, `f5`, `é`.
    pub fn name(self) -> String {
        match (NAMES.iter().find(|(code, ..)| *code == self), self) {
            (Some((_, name, ..)), _) => (*name).to_owned(),
            (None, Self::F(number)) => format!("f{number}"),
            (None, Self::Char(character)) => character.to_string(),
            (None, named) => format!("{named:?}").to_lowercase(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Key, KeyError, LAST_FUNCTION_KEY, NAMES};
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::letter("a", "a")]
    #[case::accent("é", "é")]
    #[case::minus("-", "-")]
    #[case::ctrl_minus("ctrl--", "ctrl--")]
    #[case::plus("+", "+")]
    #[case::ctrl("ctrl-p", "ctrl-p")]
    #[case::ctrl_capital_is_small("Ctrl-P", "ctrl-p")]
    #[case::modifiers_in_any_order("shift-ctrl-up", "ctrl-shift-up")]
    #[case::shift_letter("shift-a", "A")]
    #[case::alt_arrow("alt-up", "alt-up")]
    #[case::back_tab("backtab", "shift-tab")]
    #[case::shift_tab("shift-tab", "shift-tab")]
    #[case::short_names("pgdn", "pagedown")]
    #[case::any_case("Enter", "enter")]
    #[case::space("space", "space")]
    #[case::function("F2", "f2")]
    #[case::letter_f("f", "f")]
    fn parses_and_is_written(#[case] given: &str, #[case] text: &str) {
        let key: Key = given.parse().unwrap();
        assert_eq!(key.to_text(), text);
    }

    #[rstest]
    #[case::nothing("", KeyError::Empty)]
    #[case::modifier_alone("ctrl-", KeyError::Empty)]
    #[case::unknown_name("entre", KeyError::Unknown("entre".into()))]
    #[case::unknown_modifier("hyper-a", KeyError::Unknown("hyper-a".into()))]
    #[case::function_zero("f0", KeyError::Unknown("f0".into()))]
    #[case::function_25("f25", KeyError::Unknown("f25".into()))]
    #[case::function_padded("f05", KeyError::Unknown("f05".into()))]
    #[case::blank(" ", KeyError::Unknown(" ".into()))]
    #[case::control("\u{1b}", KeyError::Unknown("\u{1b}".into()))]
    #[case::altgr("ctrl-alt-p", KeyError::AltGr)]
    fn refuses(#[case] given: &str, #[case] error: KeyError) {
        assert_eq!(given.parse::<Key>(), Err(error));
    }

    fn any_code() -> impl Strategy<Value = Code> {
        prop_oneof![
            proptest::sample::select(NAMES).prop_map(|(code, ..)| code),
            (1..=LAST_FUNCTION_KEY).prop_map(Code::F),
            any::<char>()
                .prop_filter("printable", |c| super::is_printable(*c))
                .prop_map(Code::Char),
        ]
    }

    fn any_key() -> impl Strategy<Value = Key> {
        (any_code(), any::<[bool; 3]>())
            .prop_map(|(code, [ctrl, alt, shift])| Key::new(code, ctrl, alt, shift))
            // An arrow sign is the name of the arrow key; no keyboard types it.
            .prop_filter("no arrow sign", |key| {
                !matches!(key.code, Code::Char('←'..='↓'))
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn its_text_parses_back(key in any_key()) {
            prop_assert_eq!(key.to_text().parse::<Key>(), Ok(key));
        }

        #[test]
        fn normal_form_is_stable(key in any_key()) {
            prop_assert_eq!(Key::new(key.code, key.ctrl, key.alt, key.shift), key);
        }
    }
}
