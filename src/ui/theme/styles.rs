//! Every style the program uses, derived from the palette in this one place.

use ratatui::style::{Color, Modifier, Style};

use super::capability::Capability;
use super::colour::{adapt, mix, readable_on};
use super::palette::{Hue, Palette, ZoneHues};
use crate::domain::matrix::Zone;

/// Every concrete style. Styles of rows and fields set a background; styles of text mostly set none,
/// so that they lie on whatever is under them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Styles {
    /// Fills the screen before anything is drawn.
    pub base: Style,
    /// What is read.
    pub text: Style,
    /// Names and figures that lead the eye.
    pub strong: Style,
    /// Labels, units, hints: secondary, still readable.
    pub dim: Style,
    /// Lines and dots that only guide the eye; never text.
    pub faint: Style,
    /// The one colour that says "here".
    pub accent: Style,
    /// The same, bold.
    pub accent_strong: Style,
    /// The title of a pane.
    pub title: Style,
    /// The border of a pane.
    pub border: Style,
    /// The border of the pane with the focus; it is thick as well (see `Glyphs::frame`).
    pub border_focused: Style,
    /// The selected row of the focused pane.
    pub selection: Style,
    /// The selected row of a pane without the focus.
    pub selection_quiet: Style,
    /// A cell that is open for typing.
    pub input: Style,
    /// What an empty input says of itself.
    pub placeholder: Style,
    /// A key in a hint.
    pub key: Style,
    /// Something that cannot be done now: its key is as quiet as its label.
    pub disabled: Style,
    /// The letters of a name that a filter matched.
    pub matched: Style,
    /// As it should be.
    pub ok: Style,
    /// Look at this.
    pub warn: Style,
    /// Mend this.
    pub bad: Style,
    /// A line that stays until something is mended.
    pub banner: Style,
    /// STOP.
    pub stop: Style,
    /// WAIT.
    pub wait: Style,
    /// GO.
    pub go: Style,
    /// Full pips and bars.
    pub full: Style,
    /// What lies over the screen: dialogues, the palette, help.
    pub modal: Style,
    /// The three zones of the matrix, see [`Styles::zone`].
    pub zones: [ZoneStyles; 3],
    /// A field of the matrix that tells nothing: under the veil.
    pub veiled_field: Style,
    /// The badge of the selected account on the matrix.
    pub selected_badge: Style,
    /// Whether the matrix draws outlines because there are no tints.
    pub outlined: bool,
}

/// The styles of one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneStyles {
    /// Words of the zone, on any background.
    pub text: Style,
    /// The heading of its group in a list.
    pub heading: Style,
    /// One of its fields on the matrix.
    pub field: Style,
    /// One of its fields under the cursor.
    pub field_selected: Style,
    /// The outline of one of its fields, where fields have no tint.
    pub outline: Style,
    /// A filled bubble.
    pub badge: Style,
    /// A crowd of accounts: few, more, most.
    pub crowd: [Style; 3],
}

impl Styles {
    /// Derives all styles for a terminal of this capability.
    pub fn new(palette: &Palette, capability: Capability) -> Self {
        Derivation {
            palette,
            capability,
        }
        .styles()
    }

    /// Weight and reverse only: what is left when no theme can be had.
    pub fn colourless() -> Self {
        Self::new(&Palette::default(), Capability::None)
    }

    /// The styles of a zone.
    pub const fn zone(&self, zone: Zone) -> &ZoneStyles {
        let [invest, selective, harvest] = &self.zones;
        match zone {
            Zone::Invest => invest,
            Zone::Selective => selective,
            Zone::Harvest => harvest,
        }
    }
}

struct Derivation<'a> {
    palette: &'a Palette,
    capability: Capability,
}

impl Derivation<'_> {
    fn styles(&self) -> Styles {
        let p = self.palette;
        let accent = self.fg(p.accent);
        Styles {
            base: self.on(p.text.0, p.background.0),
            text: self.fg(p.text),
            strong: self.fg(p.text).add_modifier(Modifier::BOLD),
            dim: self.quiet(p.dim),
            faint: self.faint(),
            accent,
            accent_strong: accent.add_modifier(Modifier::BOLD),
            title: self.fg(p.text).add_modifier(Modifier::BOLD),
            border: self.quiet(p.border),
            border_focused: self.fg(p.border_focused).add_modifier(Modifier::BOLD),
            selection: self.selection(),
            selection_quiet: self.selection_quiet(),
            input: self.input(),
            placeholder: self.quiet(p.dim).add_modifier(Modifier::ITALIC),
            key: accent,
            disabled: self.quiet(p.dim),
            matched: accent.add_modifier(Modifier::UNDERLINED),
            ok: self.fg(p.ok),
            warn: self.fg(p.warn),
            bad: self.fg(p.bad).add_modifier(Modifier::BOLD),
            banner: self.filled(p.bad),
            stop: self.fg(p.steps.stop).add_modifier(Modifier::BOLD),
            wait: self.fg(p.steps.wait).add_modifier(Modifier::BOLD),
            go: self.fg(p.steps.go).add_modifier(Modifier::BOLD),
            full: self.fg(p.zones.selective.colour),
            modal: self.on(p.text.0, mix(p.background.0, p.text.0, 0.04)),
            zones: [p.zones.invest, p.zones.selective, p.zones.harvest].map(|zone| self.zone(zone)),
            veiled_field: self.on(p.dim.0, mix(p.background.0, p.text.0, 0.06)),
            selected_badge: self.selected_badge(),
            outlined: self.is_outlined(),
        }
    }

    fn adapt(&self, colour: Color) -> Color {
        adapt(colour, self.capability)
    }

    fn on(&self, text: Color, background: Color) -> Style {
        Style::new().fg(self.adapt(text)).bg(self.adapt(background))
    }

    fn fg(&self, hue: Hue) -> Style {
        Style::new().fg(self.adapt(hue.0))
    }

    /// Without a colour of its own, what is secondary is drawn faint.
    fn quiet(&self, hue: Hue) -> Style {
        let style = self.fg(hue);
        if style.fg == Some(Color::Reset) {
            style.add_modifier(Modifier::DIM)
        } else {
            style
        }
    }

    /// A quarter of the way from the background to the text: seen when looked for.
    fn faint(&self) -> Style {
        match mix(self.palette.background.0, self.palette.text.0, 0.25) {
            Color::Reset => self.quiet(self.palette.border),
            colour => self.fg(Hue(colour)),
        }
    }

    /// A badge in this colour. Where the background is the terminal's own, reverse finds it.
    fn filled(&self, hue: Hue) -> Style {
        let style = match self.palette.background.0 {
            Color::Reset => self.fg(hue).add_modifier(Modifier::REVERSED),
            background => self.on(readable_on(hue.0, background, self.palette.text.0), hue.0),
        };
        style.add_modifier(Modifier::BOLD)
    }

    /// Without an accent, the selected badge is underlined among the other reversed ones.
    fn selected_badge(&self) -> Style {
        let style = self.filled(self.palette.accent);
        let has_accent = self.adapt(self.palette.accent.0) != Color::Reset;
        if has_accent {
            style
        } else {
            style.add_modifier(Modifier::UNDERLINED)
        }
    }

    fn selection(&self) -> Style {
        match self.adapt(self.palette.selection.0) {
            Color::Reset => Style::new().add_modifier(Modifier::REVERSED),
            colour => Style::new().bg(colour),
        }
    }

    /// Quieter than the selection of the focused pane, and still a selection.
    fn selection_quiet(&self) -> Style {
        let quiet = mix(self.palette.background.0, self.palette.selection.0, 0.5);
        match self.adapt(quiet) {
            Color::Reset => Style::new().add_modifier(Modifier::BOLD),
            colour => Style::new().bg(colour),
        }
    }

    fn input(&self) -> Style {
        let p = self.palette;
        match self.adapt(p.selection.0) {
            Color::Reset => Style::new().add_modifier(Modifier::UNDERLINED | Modifier::BOLD),
            _ => self
                .on(p.text.0, p.selection.0)
                .add_modifier(Modifier::UNDERLINED),
        }
    }

    fn is_outlined(&self) -> bool {
        self.adapt(self.palette.zones.invest.field.0) == Color::Reset
    }

    fn zone(&self, zone: ZoneHues) -> ZoneStyles {
        let p = self.palette;
        let ZoneHues {
            colour: Hue(colour),
            field: Hue(field),
        } = zone;
        let text = self.quiet(zone.colour);
        ZoneStyles {
            text,
            heading: text.add_modifier(Modifier::BOLD),
            field: self.on(p.text.0, field),
            field_selected: self.on(p.text.0, mix(field, colour, 0.12)),
            outline: text,
            badge: self.filled(zone.colour),
            crowd: self.crowd(field, colour),
        }
    }

    /// Three shades that grow with the crowd. The middle of the way from field to zone is left out:
    /// neither light nor dark text can be read there.
    fn crowd(&self, field: Color, colour: Color) -> [Style; 3] {
        if self.is_outlined() {
            let text = self.quiet(Hue(colour));
            return [
                text,
                text.add_modifier(Modifier::BOLD),
                self.filled(Hue(colour)),
            ];
        }
        let p = self.palette;
        [0.15, 0.3, 1.0].map(|share| {
            let shade = mix(field, colour, share);
            self.on(readable_on(shade, p.background.0, p.text.0), shade)
        })
    }
}
