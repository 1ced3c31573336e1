//! The dozen colours a user may choose.

use ratatui::style::Color;
use serde::de::{self, Deserialize, Deserializer};

/// The colours of a theme, as its file holds them. Everything on the screen is derived from these.
///
/// A colour is `#rrggbb`, a name the terminal gives a shade to (`red`, `lightblue`), its number, or
/// `reset` for the terminal's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    /// Painted behind everything.
    pub background: Hue,
    /// What is read.
    pub text: Hue,
    /// What is secondary: labels, units, hints.
    pub dim: Hue,
    /// The one colour that says "here".
    pub accent: Hue,
    /// The border of a pane.
    pub border: Hue,
    /// The border of the pane with the focus.
    pub border_focused: Hue,
    /// Behind the selected row.
    pub selection: Hue,
    /// The three zones of the matrix.
    pub zones: Zones,
    /// As it should be.
    pub ok: Hue,
    /// Look at this.
    pub warn: Hue,
    /// Mend this.
    pub bad: Hue,
    /// The three steps of a requirement.
    pub steps: Steps,
}

/// The colours of the three zones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zones {
    /// Where the best resources go.
    pub invest: ZoneHues,
    /// Case by case.
    pub selective: ZoneHues,
    /// Low cost.
    pub harvest: ZoneHues,
}

/// The two colours of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneHues {
    /// Its words and bubbles.
    pub colour: Hue,
    /// The tint of its fields on the matrix; `reset` draws their outlines instead.
    pub field: Hue,
}

/// The colours of the three steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// Understand before anything else.
    pub stop: Hue,
    /// Analyse.
    pub wait: Hue,
    /// Answer.
    pub go: Hue,
}

/// One colour, read from its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hue(pub Color);

impl<'de> Deserialize<'de> for Hue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl de::Visitor<'_> for Text {
            type Value = Hue;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(
                    "a colour: \"#rrggbb\", a name such as red or lightblue, reset, or 0 to 255",
                )
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Hue, E> {
                let unknown = |_| E::invalid_value(de::Unexpected::Str(text), &self);
                text.parse().map(Hue).map_err(unknown)
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Hue, E> {
                let too_large = |_| E::invalid_value(de::Unexpected::Unsigned(number), &self);
                u8::try_from(number)
                    .map(|index| Hue(Color::Indexed(index)))
                    .map_err(too_large)
            }
        }

        deserializer.deserialize_any(Text)
    }
}
