//! How things look, on two levels: about a dozen colours a user may choose ([`Palette`]), and every
//! concrete style, derived from them in one place ([`Styles`]).
//!
//! Themes in RGB paint their own background, since only then is the contrast of text known to be
//! enough. `ansi16` and `mono` leave the background to the terminal, and say with outlines, reverse
//! and weight what the others say with tints.

pub mod background;
pub mod capability;
pub mod colour;
pub mod palette;
pub mod styles;

pub use capability::Capability;
pub use palette::Palette;
pub use styles::{Styles, ZoneStyles};

pub use crate::app::options::Theme;

impl Theme {
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
    /// The file does not hold a theme.
    #[error("the theme cannot be read: {0}")]
    Invalid(serde_yaml::Error),
}

#[cfg(test)]
mod tests;
