//! What goes out to spreadsheets and what comes in from them.
//!
//! One list of columns serves both ways, so that what went out comes back without a change. What comes in is a
//! [`Proposal`](import::Proposal): what every column was taken for, what would change, what is wrong, and the edits, to
//! be done as one step. Nothing is ever removed by it, and an empty cell changes nothing.

pub mod column;
pub mod export;
pub mod import;

use crate::i18n::{Lang, Words};
use crate::sheets::csv::Dialect;

/// How the spreadsheets of a language read a file of text.
pub const fn dialect(words: &Words) -> Dialect {
    match words.lang() {
        Lang::En => Dialect::ENGLISH,
        Lang::Fr => Dialect::FRENCH,
    }
}

#[cfg(test)]
mod tests;
