//! The McKinsey matrix as a widget: nine fields, a badge for each account, painted in cells.
//!
//! Two steps. [`place()`] decides where everything stands; it looks at positions and sizes only, so
//! what is selected never moves anything, and its result also answers the mouse and the arrows.
//! [`render`] paints it. Badges are exact to the cell where there is room, stand beside their place
//! where there is not, and become a count where there is none at all.

use std::sync::Arc;

use ratatui::buffer::Buffer;

use super::glyphs::Glyphs;
use super::theme::Styles;
use crate::domain::matrix::Cell;
use crate::domain::portfolio::Side;
use crate::domain::scale::Scale;

pub mod form;
mod grid;
pub mod legend;
mod paint;
pub mod place;
pub mod plane;

pub use legend::{Legend, legend};
pub use place::{Hit, Placed, Spot, place};
pub use plane::width_of_names;

/// A place on the matrix, in values of the scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// How strong we are there: the horizontal axis.
    pub strength: f64,
    /// How attractive it is: the vertical axis.
    pub attractiveness: f64,
}

/// How large a badge is: the account's potential, in three steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// A dot with a code.
    Small,
    /// A filled badge.
    Medium,
    /// A wide filled badge.
    Large,
}

/// One placed account.
#[derive(Debug, Clone, PartialEq)]
pub struct Bubble {
    /// Where it stands. Values off the scale are drawn at its end.
    pub at: Point,
    /// Its code: two letters, clean, possibly wide ones.
    pub code: Arc<str>,
    /// Its potential.
    pub size: Size,
    /// Only part of its criteria is scored: drawn hollow.
    pub partial: bool,
}

/// An account whose way is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moved {
    /// Its index among the bubbles.
    pub bubble: usize,
    /// Where it came from.
    pub from: Point,
}

/// What is known of the selected account beyond its bubble.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Selected<'a> {
    /// Its index among the bubbles.
    pub bubble: usize,
    /// Its whole name, clean.
    pub name: &'a str,
    /// A short fact set behind the name, such as the share of wallet; may be empty.
    pub note: &'a str,
    /// Its attractiveness and strength in words, for the two axes; may be empty.
    pub values: [&'a str; 2],
    /// Where it stood at the last review.
    pub ghost: Option<Point>,
    /// Where it is meant to go.
    pub target: Option<Point>,
}

/// The words around the fields, in the language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words<'a> {
    /// Names of the nine fields, in the order of [`Cell::ALL`].
    pub fields: [&'a str; 9],
    /// The vertical axis.
    pub attractiveness: &'a str,
    /// The horizontal axis.
    pub strength: &'a str,
    /// The lowest, middle and highest value of the scale.
    pub ticks: [&'a str; 3],
    /// Beside the mark of the target.
    pub target: &'a str,
    /// In place of everything, under the veil.
    pub veiled: &'a str,
}

impl<'a> Words<'a> {
    /// The name of a field.
    fn name(&self, cell: Cell) -> &'a str {
        self.fields.get(cell as usize).copied().unwrap_or_default()
    }
}

/// All that the matrix shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MatrixView<'a> {
    /// The scale of both axes.
    pub scale: Scale,
    /// The side on which strength is drawn.
    pub strong_side: Side,
    /// The placed accounts.
    pub bubbles: &'a [Bubble],
    /// Accounts whose way is drawn besides the selected one's, the most important first.
    pub moved: &'a [Moved],
    /// The selected one, if it is placed.
    pub selected: Option<Selected<'a>>,
    /// Where the selected one came from just now: led from there instead of from the last review.
    pub trace: Option<Point>,
    /// The field under the cursor, where the cursor walks from field to field.
    pub cursor: Option<Cell>,
    /// The words around it.
    pub words: Words<'a>,
    /// Whether the pane has the focus: without it the cursor is not drawn.
    pub focused: bool,
    /// Positions and zones are hidden.
    pub veiled: bool,
}

/// Paints what [`place()`] has placed. Cells outside of `buffer` are left out.
pub fn render(
    view: &MatrixView<'_>,
    placed: &Placed,
    buffer: &mut Buffer,
    styles: &Styles,
    glyphs: &Glyphs,
) {
    paint::Painter::new(view, placed, buffer, styles, glyphs).paint();
}

#[cfg(test)]
mod tests;
