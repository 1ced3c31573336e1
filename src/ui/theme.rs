//! How things look, on two levels: about a dozen colours a user may choose ([`Palette`]), and every
//! concrete style, derived from them in one place ([`Styles`]).
//!
//! Themes in RGB paint their own background, since only then is the contrast of text known to be
//! enough. `ansi16` and `mono` leave the background to the terminal, and say with outlines, reverse
//! and weight what the others say with tints.

use std::fmt;
use std::str::FromStr;

pub mod capability;
pub mod colour;
pub mod palette;
pub mod styles;

pub use capability::Capability;
pub use palette::Palette;
pub use styles::{Styles, ZoneStyles};

/// A theme that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Amber on ink.
    #[default]
    Dark,
    /// Ink on paper.
    Light,
    /// At least 7 to 1 everywhere.
    HighContrast,
    /// Blue, orange and grey.
    ColourBlind,
    /// The terminal's own sixteen colours.
    Ansi16,
    /// No colour.
    Mono,
}

impl Theme {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Dark,
        Self::Light,
        Self::HighContrast,
        Self::ColourBlind,
        Self::Ansi16,
        Self::Mono,
    ];

    /// Its name in the configuration and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::ColourBlind => "colour-blind",
            Self::Ansi16 => "ansi16",
            Self::Mono => "mono",
        }
    }

    /// The theme that can be shown in place of this one: a terminal without RGB or 256 colours gets
    /// its own sixteen, one without colour gets none.
    #[must_use]
    pub const fn within(self, capability: Capability) -> Self {
        match capability {
            Capability::None => Self::Mono,
            Capability::Ansi16 if !matches!(self, Self::Mono) => Self::Ansi16,
            _ => self,
        }
    }

    /// Its file, which is also what a user starts a theme from.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Dark => include_str!("../../assets/themes/dark.yaml"),
            Self::Light => include_str!("../../assets/themes/light.yaml"),
            Self::HighContrast => include_str!("../../assets/themes/high-contrast.yaml"),
            Self::ColourBlind => include_str!("../../assets/themes/colour-blind.yaml"),
            Self::Ansi16 => include_str!("../../assets/themes/ansi16.yaml"),
            Self::Mono => include_str!("../../assets/themes/mono.yaml"),
        }
    }

    /// The styles of this theme on a terminal of this capability. Reads only the one file it needs.
    ///
    /// # Errors
    /// Never, for the files that come with the program; a test reads all of them.
    pub fn styles(self, capability: Capability) -> Result<Styles, ThemeError> {
        let palette = Palette::parse(self.within(capability).source())?;
        Ok(Styles::new(&palette, capability))
    }
}

impl FromStr for Theme {
    type Err = ThemeError;

    fn from_str(name: &str) -> Result<Self, ThemeError> {
        let known = Self::ALL.into_iter().find(|theme| theme.code() == name);
        known.ok_or_else(|| ThemeError::Unknown(name.to_owned()))
    }
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl Palette {
    /// Reads the text of a theme file.
    ///
    /// # Errors
    /// When it is no YAML, lacks a colour, has one that is not known, or a key that is none.
    pub fn parse(yaml: &str) -> Result<Self, ThemeError> {
        serde_yaml::from_str(yaml).map_err(ThemeError::Invalid)
    }
}

/// Why there is no theme.
#[derive(Debug, thiserror::Error)]
pub enum ThemeError {
    /// No theme of this name comes with the program.
    #[error(
        "there is no theme {0:?}: use dark, light, high-contrast, colour-blind, ansi16 or mono"
    )]
    Unknown(String),
    /// The file does not hold a theme.
    #[error("the theme cannot be read: {0}")]
    Invalid(serde_yaml::Error),
}

#[cfg(test)]
mod tests;
