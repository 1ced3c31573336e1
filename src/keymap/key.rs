//! A key in one normal form.

/// Which key, modifiers apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A key that types this character. Shift is part of the character: `A`, not Shift and `a`.
    Char(char),
    /// A function key, `F(1)` to `F(24)`.
    F(u8),
    /// Enter, of the main block or the numeric pad.
    Enter,
    /// Escape.
    Esc,
    /// Tab; back-tab is Shift and this.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete, to the right.
    Delete,
    /// Insert.
    Insert,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
}

/// A key with its modifiers, normalised so that two ways of telling the same press are equal.
///
/// Terminals differ: one says `?`, another Shift and `?`; one says `A`, another Shift and `a`, or
/// Shift and `A`. [`Key::new`] and parsing give the form the table and dispatch agree on:
///
/// - a character has eaten Shift (`A`, `?`, `+`);
/// - with Ctrl a letter is lower case and Shift is kept, for Caps Lock must not change a command;
/// - Ctrl and Alt together with a character are `AltGr` on Windows: the character, no modifiers.
///
/// Build keys with [`Key::new`] or parse them; fields set by hand are not normalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Ctrl was held.
    pub ctrl: bool,
    /// Alt was held (or Esc came first, which terminals use to say the same).
    pub alt: bool,
    /// Shift was held; never set for a character without Ctrl.
    pub shift: bool,
}

impl Key {
    /// A key with no modifiers.
    pub const fn plain(code: Code) -> Self {
        Self {
            code,
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    /// The key that types `character`.
    pub const fn char(character: char) -> Self {
        Self::plain(Code::Char(character))
    }

    /// The key in normal form.
    pub fn new(code: Code, ctrl: bool, alt: bool, shift: bool) -> Self {
        match code {
            Code::Char(character) => Self::typed(character, ctrl, alt, shift),
            _ => Self {
                code,
                ctrl,
                alt,
                shift,
            },
        }
    }

    /// The character this key types into a text, if it is one: no Ctrl, no Alt.
    pub fn text(self) -> Option<char> {
        match self.code {
            Code::Char(character) if !self.ctrl && !self.alt => Some(character),
            _ => None,
        }
    }

    /// Normal form of a character. Ctrl and Alt together are `AltGr` (crossterm#820).
    fn typed(character: char, ctrl: bool, alt: bool, shift: bool) -> Self {
        if ctrl && !alt {
            let shift = shift && character.is_alphabetic();
            return Self {
                code: Code::Char(lower(character)),
                ctrl,
                alt,
                shift,
            };
        }
        let code = Code::Char(if shift && !ctrl {
            upper(character)
        } else {
            character
        });
        Self {
            code,
            ctrl: false,
            alt: alt && !ctrl,
            shift: false,
        }
    }
}

/// The upper case of a letter, where that is one character (`ß` has none).
fn upper(character: char) -> char {
    single(character.to_uppercase()).unwrap_or(character)
}

/// The lower case of a letter, where that is one character.
fn lower(character: char) -> char {
    single(character.to_lowercase()).unwrap_or(character)
}

/// The only character of `characters`, if there is just one.
fn single(mut characters: impl Iterator<Item = char>) -> Option<char> {
    let first = characters.next()?;
    characters.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Code, Key};
    use rstest::rstest;

    #[rstest]
    #[case::upper_eats_shift('A', false, false, true, "A")]
    #[case::upper_alone('A', false, false, false, "A")]
    #[case::lower_with_shift('a', false, false, true, "A")]
    #[case::accented('é', false, false, true, "É")]
    #[case::no_single_upper_case('ß', false, false, true, "ß")]
    #[case::punctuation('?', false, false, true, "?")]
    #[case::altgr('@', true, true, false, "@")]
    #[case::altgr_and_shift('€', true, true, true, "€")]
    #[case::caps_lock_changes_no_command('S', true, false, false, "ctrl-s")]
    #[case::ctrl_shift('S', true, false, true, "ctrl-shift-s")]
    #[case::ctrl_punctuation('?', true, false, true, "ctrl-?")]
    #[case::alt_keeps_case('P', false, true, true, "alt-P")]
    fn normal_form(
        #[case] character: char,
        #[case] ctrl: bool,
        #[case] alt: bool,
        #[case] shift: bool,
        #[case] text: &str,
    ) {
        assert_eq!(
            Key::new(Code::Char(character), ctrl, alt, shift).to_text(),
            text
        );
    }

    #[rstest]
    #[case::letter("é", Some('é'))]
    #[case::space("space", Some(' '))]
    #[case::with_alt("alt-é", None)]
    #[case::with_ctrl("ctrl-e", None)]
    #[case::no_character("enter", None)]
    fn text_is_what_is_typed(#[case] key: &str, #[case] typed: Option<char>) {
        assert_eq!(key.parse::<Key>().unwrap().text(), typed);
    }
}
