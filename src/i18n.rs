//! Words: everything the program says, in the language of the screen.
//!
//! Texts are Fluent messages in `assets/i18n`; `fl!` checks their ids and arguments when the program
//! is compiled. Everything else hands over enums with arguments and knows no language.

pub mod fold;
pub mod numerals;

mod advice_words;
mod agenda_words;
mod backing_words;
mod basis;
mod call_words;
mod change;
mod clash;
mod domain_words;
mod failure;
mod field_words;
mod figure_words;
mod finding_words;
mod held;
mod key_words;
mod keymap_words;
mod lang;
mod plan_words;
mod problem_words;
mod requirement_words;
mod scorecard_words;
mod system_words;
mod whereabouts;
mod yaml_words;

pub use basis::Basis;
pub use change::{Change, changes};
pub use clash::{Clash, Decision};
pub use failure::Failure;
pub use finding_words::place_in_file;
pub use held::Held;
pub use lang::Lang;
pub use system_words::SystemError;
pub use whereabouts::Whereabouts;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nEmbedError, LanguageLoader};
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use jiff::civil::Date;
use rust_embed::RustEmbed;

use crate::clean::Clean;
use crate::keymap::Names;
use numerals::Numerals;

/// A text of the screen, by its id: `t!(words, "saved-at", time = "14:02")`.
///
/// The id and its arguments are checked when the program is compiled.
macro_rules! t {
    ($words:expr, $id:literal $(, $($arg:tt)*)?) => {
        ::i18n_embed_fl::fl!($words.loader(), $id $(, $($arg)*)?)
    };
}
pub(crate) use t;

/// Words for days, in the language of the screen.
#[derive(Debug, Clone, Default)]
pub struct DayWords {
    /// As in "today".
    pub today: String,
    /// As in "tomorrow".
    pub tomorrow: String,
    /// As in "yesterday".
    pub yesterday: String,
}

#[derive(RustEmbed)]
#[folder = "assets/i18n"]
struct Texts;

/// The words of one language.
pub struct Words {
    lang: Lang,
    loader: &'static FluentLanguageLoader,
    days: DayWords,
    /// With arrows as signs, and in words.
    keys: [Names; 2],
}

impl Words {
    /// The words of a language.
    pub fn new(lang: Lang) -> Self {
        let loader = loaded(lang);
        let mut words = Self {
            lang,
            days: DayWords::default(),
            keys: key_words::names(loader),
            loader,
        };
        words.days = DayWords {
            today: t!(words, "day-today"),
            tomorrow: t!(words, "day-tomorrow"),
            yesterday: t!(words, "day-yesterday"),
        };
        words
    }

    /// The words of the other language.
    #[must_use]
    pub fn other(&self) -> Self {
        Self::new(self.lang.next())
    }

    /// Which language it is.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Where [`t!`] finds the texts.
    pub(crate) const fn loader(&self) -> &'static FluentLanguageLoader {
        self.loader
    }

    /// Words for days, as they may be typed.
    pub const fn days(&self) -> &DayWords {
        &self.days
    }

    /// Whether there is a text of that id.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }

    /// A text by an id that is made at run time, for lists that a test checks to be complete.
    pub(crate) fn by_id(&self, id: &str) -> String {
        self.loader.get(id)
    }

    // --- figures ---

    /// How numbers are written.
    pub const fn numerals(&self) -> Numerals {
        match self.lang {
            Lang::En => Numerals::ENGLISH,
            Lang::Fr => Numerals::FRENCH,
        }
    }

    /// A score, a weight, a value: with as many decimals as it has, at most `most`.
    pub fn number(&self, value: f64, most: usize) -> String {
        let text = numerals::number(value, most, self.numerals());
        let decimal = self.numerals().decimal;
        if !text.contains(decimal) {
            return text;
        }
        text.trim_end_matches('0')
            .trim_end_matches(decimal)
            .to_owned()
    }

    /// Two numbers on both sides of an arrow: both with as many decimals as the longer one has, within a range.
    pub fn pair(
        &self,
        (from, to): (f64, f64),
        decimals: RangeInclusive<usize>,
    ) -> (String, String) {
        let (least, most) = decimals.into_inner();
        let count = |value: f64| {
            let text = self.number(value, most);
            let decimals = text.split_once(self.numerals().decimal);
            decimals.map_or(0, |(_, decimals)| decimals.len())
        };
        let both = count(from).max(count(to)).max(least);
        let written = |value| numerals::number(value, both, self.numerals());
        (written(from), written(to))
    }

    /// A score with its one decimal, so that columns stand.
    pub fn score(&self, value: f64) -> String {
        numerals::number(value, 1, self.numerals())
    }

    /// Days of effort, with one decimal, so that columns stand.
    pub fn effort(&self, days: f64) -> String {
        numerals::number(days, 1, self.numerals())
    }

    /// A number as it is put into a cell to be edited: no groups, all its decimals.
    pub fn plain_number(&self, value: f64) -> String {
        let text = format!("{value}");
        text.replace('.', &self.numerals().decimal.to_string())
    }

    /// A number with its thousands set apart.
    pub fn grouped(&self, value: f64) -> String {
        numerals::grouped(value, 0, self.numerals())
    }

    /// A number of percent.
    pub fn percent(&self, value: f64, decimals: usize) -> String {
        numerals::percent(value, decimals, self.numerals())
    }

    /// A number of percent with as many decimals as it has, at most one.
    pub fn percent_short(&self, value: f64) -> String {
        format!("{}{}%", self.number(value, 1), self.numerals().unit)
    }

    /// An amount of money, short: `4.21 M€`. `currency` is an ISO code.
    pub fn amount(&self, value: f64, currency: Option<&str>) -> String {
        let symbol = Clean::new(currency_symbol(currency.unwrap_or_default())); // a file may have any
        numerals::compact(value, &symbol, self.numerals())
    }

    // --- days ---

    /// A day in full: `2026-11-27`, `27/11/2026`.
    pub fn date(&self, date: Date) -> String {
        match self.lang {
            Lang::En => date.to_string(),
            Lang::Fr => date.strftime("%d/%m/%Y").to_string(),
        }
    }

    /// How far a day is from today, in a few letters: `today`, `in 6 d`, `3 d ago`.
    pub fn distance(&self, date: Date, today: Date) -> String {
        let days = days_between(today, date);
        let (ahead, ago) = (days, days.saturating_neg());
        match days {
            0 => t!(self, "day-today"),
            1.. => t!(self, "in-days", days = ahead),
            _ => t!(self, "days-ago", days = ago),
        }
    }
}

/// Whole days from one day to another; below 0 where the other lies before.
pub fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

/// The symbol of a currency where it has a common one, else its code.
pub fn currency_symbol(code: &str) -> &str {
    match code {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        other => other,
    }
}

/// The texts of a language: read when they are first wanted, and once.
fn loaded(lang: Lang) -> &'static FluentLanguageLoader {
    static ENGLISH: OnceLock<FluentLanguageLoader> = OnceLock::new();
    static FRENCH: OnceLock<FluentLanguageLoader> = OnceLock::new();
    let texts = match lang {
        Lang::En => &ENGLISH,
        Lang::Fr => &FRENCH,
    };
    texts.get_or_init(|| read(lang).unwrap_or_else(|_| empty(lang)))
}

fn read(lang: Lang) -> Result<FluentLanguageLoader, I18nEmbedError> {
    let loader = empty(lang);
    loader.load_languages(&Texts, &[lang.identifier()])?;
    // Marks around arguments are for browsers; a terminal would show them.
    loader.set_use_isolating(false);
    Ok(loader)
}

fn empty(lang: Lang) -> FluentLanguageLoader {
    FluentLanguageLoader::new("keyfolio", lang.identifier())
}

#[cfg(test)]
mod tests;
