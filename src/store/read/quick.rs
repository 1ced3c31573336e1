//! A portfolio that is written in the everyday way, read fast.

use super::{Read, unknown};
use crate::everyday;

/// Reads a text; none where it is left to the parser.
pub(super) fn read(text: &str) -> Option<Read> {
    let mut unknown = Vec::new();
    let file = everyday::read_with(text, |node| unknown::watch(node, &mut unknown))?;
    let inside = true; // a value that is passed over is followed like any other
    Some(Read {
        file,
        unknown,
        inside,
    })
}

#[cfg(test)]
mod tests;
