//! How the program behaves, as far as the user decides.

use crate::keymap::DigitRow;

/// The shipped themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Light on dark.
    #[default]
    Dark,
    /// Dark on light.
    Light,
    /// As much contrast as there is.
    HighContrast,
    /// Blue, sand and grey, orange for alarms.
    ColourBlind,
    /// The terminal's own sixteen colours.
    Ansi16,
    /// No colour at all.
    Mono,
}

impl Theme {
    /// All of them, in the order of the key that changes them.
    pub const ALL: [Self; 6] = [
        Self::Dark,
        Self::Light,
        Self::HighContrast,
        Self::ColourBlind,
        Self::Ansi16,
        Self::Mono,
    ];

    /// Its name in settings and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::ColourBlind => "colour-blind",
            Self::Ansi16 => "ansi16",
            Self::Mono => "mono",
        }
    }

    /// The theme with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }

    /// The one after it; the first one after the last.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL
            .iter()
            .position(|theme| *theme == self)
            .unwrap_or_default();
        Self::ALL
            .get((at + 1) % Self::ALL.len())
            .copied()
            .unwrap_or_default()
    }
}

impl std::fmt::Display for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.id())
    }
}

/// How the program behaves, as far as the user decides.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Options {
    /// The theme.
    pub theme: Theme,
    /// Whether the terminal may be sent mouse requests.
    pub mouse: bool,
    /// Which keys of the digit row count as digits without Shift.
    pub digit_row: DigitRow,
    /// Whether the digit row was already offered.
    pub digit_row_offered: bool,
    /// Whether figures and zones are hidden.
    pub veil: bool,
    /// Whether the legend of the matrix is shown.
    pub legend: bool,
    /// Whether the terminal is one of tmux, which passes on to the clipboard only what it is told to.
    pub tmux: bool,
    /// Whether what is open is the demonstration, of which nothing is kept.
    pub demo: bool,
    /// Only ASCII for lines and marks.
    pub ascii: bool,
    /// Whether an account that moves leaves a trace for a moment.
    pub motion: bool,
    /// Where things are kept, as it is shown.
    pub places: Places,
}

/// Where things are kept, as it is shown; nothing where there is no such place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// The settings file.
    pub settings: Option<String>,
    /// The user's own table of keys, where there is one.
    pub keys: Option<String>,
    /// The folder of the copies.
    pub copies: Option<String>,
    /// The folder that documents are offered to be written to: where the program was started, then the last one.
    pub here: Option<String>,
}
