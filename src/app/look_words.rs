//! The words of how the program looks, and of what holds for one session.

use crate::i18n::{Words, t};

use super::notice::Notice;
use super::options::Theme;

impl Words {
    /// What a theme is called.
    pub fn theme(&self, theme: Theme) -> String {
        match theme {
            Theme::Dark => t!(self, "theme-name-dark"),
            Theme::Light => t!(self, "theme-name-light"),
            Theme::HighContrast => t!(self, "theme-name-high-contrast"),
            Theme::ColourBlind => t!(self, "theme-name-colour-blind"),
            Theme::Ansi16 => t!(self, "theme-name-ansi16"),
            Theme::Mono => t!(self, "theme-name-mono"),
        }
    }

    /// What is said of how the program looks and takes keys.
    pub(super) fn notice_of_look(&self, notice: &Notice) -> String {
        match notice {
            Notice::Theme(theme) => t!(self, "theme-is", name = self.theme(*theme)),
            Notice::Language => t!(self, "language-is"),
            Notice::Mouse(true) => t!(self, "mouse-on"),
            Notice::Mouse(false) => t!(self, "mouse-off"),
            Notice::ForNow(what, key) => self.for_now(what, key),
            Notice::Veiled(key) => t!(self, "veil-on", key = key.as_str()),
            Notice::Unveiled => t!(self, "veil-off"),
            Notice::DigitRow(row) => self.digit_row_choice(*row),
            Notice::NoDigitRow(sign, key) => self.no_digit_row(*sign, key),
            other => self.notice_of_page(other),
        }
    }

    /// That something holds until the program ends, and the key that leads to where it is kept.
    fn for_now(&self, what: &Notice, key: &str) -> String {
        let what = self.notice(what);
        t!(self, "for-now", what = what, key = key)
    }

    /// That a key of a digit row would score, were it set, and where that is done.
    fn no_digit_row(&self, sign: char, key: &str) -> String {
        t!(self, "no-digit-row", sign = sign.to_string(), key = key)
    }
}
