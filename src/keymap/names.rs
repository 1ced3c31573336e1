//! What people call keys: `Ctrl-p`, `↑`, `Échap`. In their language, with signs their terminal has.

use super::key::{Code, Key};
use super::key_text::{MODIFIERS, NAMES};
use super::sequence::Sequence;
use crate::everyday::{LIKENESS, nearest};

/// Names of keys in a language, and how several of them stand side by side.
#[derive(Clone, Debug)]
pub struct Names {
    codes: Vec<(Code, String)>,
    modifiers: [String; 3],
    /// All four arrows in a word; none where arrows are signs.
    arrows: Option<String>,
}

impl Names {
    /// The arrows as signs: short, and the same in every language.
    pub const SIGNS: [(Code, &str); 4] = [
        (Code::Up, "↑"),
        (Code::Down, "↓"),
        (Code::Left, "←"),
        (Code::Right, "→"),
    ];

    /// Names with arrows as signs. `word` gives the name of a key or modifier by the one it has in the table.
    pub fn with_signs(word: impl Fn(&str) -> String) -> Self {
        let mut names = Self::in_words(word);
        names.arrows = None;
        for (code, name) in &mut names.codes {
            if let Some((_, sign)) = Self::SIGNS.iter().find(|(arrow, _)| arrow == code) {
                (*sign).clone_into(name);
            }
        }
        names
    }

    /// Names with arrows in words, where `^` and `v` would be read as other keys. `word` is asked for `arrows` too.
    pub fn in_words(word: impl Fn(&str) -> String) -> Self {
        let codes = NAMES.iter().map(|(code, name, _)| (*code, word(name)));
        Self {
            codes: codes.collect(),
            modifiers: MODIFIERS.map(&word),
            arrows: Some(word("arrows")),
        }
    }

    /// The name of a key: `Ctrl-p`.
    pub fn key(&self, key: Key) -> String {
        self.modified(key, &self.code(key.code))
    }

    /// The names of keys in a row: `g d`.
    pub fn sequence(&self, keys: Sequence) -> String {
        keys.joined(|key| self.key(key))
    }

    /// Keys side by side in few columns: `1-5`, `Alt-↑↓`, `+ -`.
    pub fn side_by_side(&self, keys: &[Sequence]) -> String {
        let each = || keys.iter().map(|keys| self.sequence(*keys));
        run_of_digits(keys)
            .or_else(|| self.run_of_arrows(keys))
            .unwrap_or_else(|| each().collect::<Vec<_>>().join(" "))
    }

    /// The keys that somebody may have meant who wrote what no table has: a slip, or what keys are called (`Maj-Entrée`).
    pub fn meant(&self, text: &str) -> Option<Sequence> {
        let words: Vec<_> = text.split_whitespace().collect();
        if words.len() > 2 {
            return None;
        }
        let each = words.iter().map(|key| Some(self.key_meant(key)?.to_text()));
        let apart = each.collect::<Option<Vec<_>>>();
        let apart = apart.and_then(|keys| keys.join(" ").parse().ok());
        apart.or_else(|| self.key_meant(text).map(Sequence::from))
    }

    fn key_meant(&self, text: &str) -> Option<Key> {
        if let Ok(key) = text.parse() {
            return Some(key);
        }
        let (held, code) = text.rsplit_once('-').unwrap_or(("", text));
        let held = held.split('-').filter(|name| !name.is_empty());
        let modifiers = MODIFIERS.iter().zip(&self.modifiers);
        let modifiers: Vec<_> = modifiers.map(|(own, name)| (*own, name)).collect();
        let codes = NAMES.iter().zip(&self.codes);
        let codes: Vec<_> = codes.map(|((_, own, _), (_, name))| (*own, name)).collect();
        let is_sign = code.chars().nth(1).is_none();
        let code = if is_sign {
            code
        } else {
            own_name(code, &codes)?
        };
        let held = held.map(|name| own_name(name, &modifiers));
        let parts: Vec<_> = held.chain([Some(code)]).collect::<Option<_>>()?;
        parts.join("-").parse().ok()
    }

    fn code(&self, code: Code) -> String {
        let named = self.codes.iter().find(|(it, _)| *it == code);
        match (named, code) {
            (Some((_, name)), _) => name.clone(),
            (None, Code::F(number)) => format!("F{number}"),
            (None, other) => other.name(),
        }
    }

    fn modified(&self, key: Key, code: &str) -> String {
        key.written(self.modifiers.each_ref().map(String::as_str), code)
    }

    /// `Alt-↑↓` for several arrows with the same modifiers; `Alt-Up/Down` in words, and one word for all four.
    fn run_of_arrows(&self, keys: &[Sequence]) -> Option<String> {
        let (first, _) = keys.split_first().filter(|(_, rest)| !rest.is_empty())?;
        let held = |keys: &Sequence| (keys.first.ctrl, keys.first.alt, keys.first.shift);
        let alike = |keys: &Sequence| {
            is_arrow(keys.first.code) && keys.second.is_none() && held(keys) == held(first)
        };
        if !keys.iter().all(alike) {
            return None;
        }
        let each: Vec<_> = keys.iter().map(|keys| self.code(keys.first.code)).collect();
        let together = match &self.arrows {
            None => each.concat(),
            Some(all) if keys.len() == Self::SIGNS.len() => all.clone(),
            Some(_) => each.join("/"),
        };
        Some(self.modified(first.first, &together))
    }
}

/// The name in the table of what is written, by that name itself or by what it is called.
fn own_name<'a>(written: &str, known: &[(&'a str, &String)]) -> Option<&'a str> {
    let written = written.to_lowercase();
    let called: Vec<_> = known.iter().map(|(_, name)| name.to_lowercase()).collect();
    let names = known.iter().map(|(own, _)| *own);
    let names = names.chain(called.iter().map(String::as_str));
    let near = nearest(&written, names, LIKENESS)?;
    let is_near =
        |((own, _), called): &(&(&str, &String), &String)| *own == near || *called == near;
    let found = known.iter().zip(&called).find(is_near)?;
    Some(found.0.0)
}

/// `1-5` for three digits or more without a gap, in any order.
fn run_of_digits(keys: &[Sequence]) -> Option<String> {
    let digit = |keys: &Sequence| match (keys.first.text(), keys.second) {
        (Some(typed), None) => typed.to_digit(10),
        _ => None,
    };
    let mut digits: Vec<u32> = keys.iter().map(digit).collect::<Option<_>>()?;
    digits.sort_unstable();
    let unbroken = digits
        .windows(2)
        .all(|pair| matches!(pair, [one, next] if one + 1 == *next));
    match digits.as_slice() {
        [first, _, .., last] if unbroken => Some(format!("{first}-{last}")),
        _ => None,
    }
}

const fn is_arrow(code: Code) -> bool {
    matches!(code, Code::Up | Code::Down | Code::Left | Code::Right)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Names, Sequence};

    fn sequences(text: &str) -> Vec<Sequence> {
        text.split(", ").map(|keys| keys.parse().unwrap()).collect()
    }

    /// German names: there are none in the program, so these can only come from the table of names.
    fn german(name: &str) -> String {
        let known = [
            ("ctrl", "Strg"),
            ("shift", "Umschalt"),
            ("enter", "Eingabe"),
            ("pageup", "Bild auf"),
        ];
        let found = known.iter().find(|(own, _)| *own == name);
        found.map_or(name, |(_, called)| called).to_owned()
    }

    #[rstest]
    #[case::slip("entre", Some("enter"))]
    #[case::slip_in_a_modifier("crtl-p", Some("ctrl-p"))]
    #[case::as_it_is_called("Umschalt-Eingabe", Some("shift-enter"))]
    #[case::called_in_two_words("Strg-Bild auf", Some("ctrl-pageup"))]
    #[case::in_a_row("g Eingabe", Some("g enter"))]
    #[case::three_in_a_row("g d Eingabe", None)]
    #[case::like_nothing("hyper-a", None)]
    #[case::no_terminal_has_it("strg-alt-p", None)]
    fn are_guessed(#[case] written: &str, #[case] meant: Option<&str>) {
        let guessed = Names::with_signs(german).meant(written);
        assert_eq!(guessed.map(Sequence::to_text).as_deref(), meant);
    }

    #[rstest]
    #[case::letter("a", "a", "a")]
    #[case::minus_with_ctrl("ctrl--", "CTRL--", "CTRL--")]
    #[case::named("shift-tab", "SHIFT-TAB", "SHIFT-TAB")]
    #[case::arrow("alt-up", "ALT-↑", "ALT-UP")]
    #[case::function("f2", "F2", "F2")]
    #[case::in_a_row("g enter", "g ENTER", "g ENTER")]
    #[case::two_arrows("alt-up, alt-down", "ALT-↑↓", "ALT-UP/DOWN")]
    #[case::all_arrows("up, down, left, right", "↑↓←→", "ARROWS")]
    #[case::arrows_held_apart("up, alt-down", "↑ ALT-↓", "UP ALT-DOWN")]
    #[case::arrow_and_letter("up, j", "↑ j", "UP j")]
    #[case::digits("2, 1, 3", "1-3", "1-3")]
    #[case::digits_with_a_gap("1, 2, 4", "1 2 4", "1 2 4")]
    #[case::two_digits("1, 2", "1 2", "1 2")]
    fn are_told(#[case] keys: &str, #[case] signs: &str, #[case] in_words: &str) {
        let told = |names: Names| names.side_by_side(&sequences(keys));
        let loud = |name: &str| name.to_uppercase();
        assert_eq!(told(Names::with_signs(loud)), signs);
        assert_eq!(told(Names::in_words(loud)), in_words);
    }
}
