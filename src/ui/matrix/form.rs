//! The shapes of badges: three sizes, filled or hollow, roomy or compact.

use super::{Bubble, Size};
use crate::ui::glyphs::{Glyph, Glyphs};
use crate::ui::text::width;

/// How a badge is drawn: what stands left and right of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Filled, with this many blank cells on each side, half a cell at the outer edges if soft.
    Filled { padding: u16, soft: bool },
    /// In brackets, with this many blank cells inside each.
    Bracketed { padding: u16 },
    /// Behind a dot, with a blank between if spaced.
    Dotted { spaced: bool },
    /// The bare code.
    Bare,
}

impl Form {
    /// The form of a bubble. Size is told by width; roomy forms are used where fields are wide.
    pub(super) const fn of(bubble: &Bubble, roomy: bool) -> Self {
        match (bubble.size, bubble.partial, roomy) {
            (Size::Large, false, true) => Self::Filled {
                padding: 1,
                soft: true,
            },
            (Size::Medium, false, true) => Self::Filled {
                padding: 0,
                soft: true,
            },
            (Size::Large, false, false) => Self::Filled {
                padding: 1,
                soft: false,
            },
            (Size::Medium, false, false) => Self::Filled {
                padding: 0,
                soft: false,
            },
            (Size::Large, true, true) => Self::Bracketed { padding: 1 },
            (Size::Large | Size::Medium, true, _) => Self::Bracketed { padding: 0 },
            (Size::Small, _, true) => Self::Dotted { spaced: true },
            (Size::Small, true, false) => Self::Dotted { spaced: false },
            (Size::Small, false, false) => Self::Bare,
        }
    }

    /// Cells on the left and right of the code.
    const fn sides(self) -> (u16, u16) {
        match self {
            Self::Filled { padding, soft } => (padding + soft as u16, padding + soft as u16),
            Self::Bracketed { padding } => (padding + 1, padding + 1),
            Self::Dotted { spaced } => (1 + spaced as u16, 0),
            Self::Bare => (0, 0),
        }
    }

    /// Cells of the whole badge.
    pub(super) fn width(self, code: &str) -> u16 {
        let (left, right) = self.sides();
        left + code_width(code) + right
    }

    /// How far the badge reaches to the left of the cell it marks: a dot marks its own cell, a badge
    /// its middle.
    pub(super) fn reach(self, code: &str) -> u16 {
        match self {
            Self::Dotted { .. } => 0,
            _ => (self.width(code) - 1) / 2,
        }
    }

    /// The glyph of a dot for this bubble.
    pub(super) const fn dot(partial: bool, glyphs: &Glyphs) -> Glyph {
        if partial {
            glyphs.partial
        } else {
            glyphs.bubble
        }
    }
}

/// Codes are two letters, each of which may be wide; longer ones are cut.
fn code_width(code: &str) -> u16 {
    width(code).clamp(1, 4) as u16
}
