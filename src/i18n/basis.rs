//! What documents and tables are made of.

use jiff::civil::Date;

use super::Words;
use crate::domain::Portfolio;
use crate::domain::figures::Figures;

/// A portfolio as it is told in a language on a day. What is made of it is the same for the same basis.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// The portfolio.
    pub portfolio: &'a Portfolio,
    /// What follows from it on that day.
    pub figures: &'a Figures,
    /// The words it is told in.
    pub words: &'a Words,
    /// The day.
    pub today: Date,
}
