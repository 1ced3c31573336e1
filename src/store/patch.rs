//! Changing the file without touching what the change is not about.
//!
//! Operations name their values by id. Each is applied twice: to the data, which says what the file
//! must mean afterwards, and to the text, by replacing as few bytes as possible. Then the text is
//! parsed again and compared with the data; nothing that fails this test ever leaves this module.
//! What cannot be edited is written anew, first the smallest part of the file that differs, then
//! all of it.

use serde_yaml::Value;
use thiserror::Error;

use super::path::Path;

mod attic;
mod data;
mod edit;
mod emit;
mod parts;
mod place;
mod repair;
mod same;
mod scalar;
mod verify;

pub use attic::Attic;
pub(super) use data::key_says;
pub use data::{ApplyError, apply_to_value, get};
pub(super) use emit::document;
use parts::Edited;
pub(super) use verify::parse;

/// The byte order mark that Windows puts before a text.
const MARK: char = '\u{feff}';

/// One change to the file.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// Gives a value to a key or item, adding the key, and the maps around it, where they are
    /// missing.
    Set {
        /// What is set.
        path: Path,
        /// The new value. A number without fraction is written without a point.
        value: Value,
    },
    /// Takes away a key or an item of a list. What is not there needs no taking away.
    Remove {
        /// What goes.
        path: Path,
        /// What the caller takes it to be: all of it that the caller knows, or nothing. When the
        /// same is inserted or set again in this session, it comes back as it stood in the file,
        /// with its comments and with keys the caller does not know.
        known: Option<Value>,
    },
    /// Adds an item with an `id` to a list of maps, making the list where it is missing.
    Insert {
        /// The list.
        path: Path,
        /// The `id` of the item it comes before; at the end if none, or if there is no such item.
        before: Option<String>,
        /// The item.
        value: Value,
    },
    /// Moves an item within its list.
    Move {
        /// The item, by its `id`.
        path: Path,
        /// As for `Insert`.
        before: Option<String>,
    },
}

impl Op {
    /// What the operation is about: the value it sets, removes or moves, or the list it inserts
    /// into.
    pub const fn path(&self) -> &Path {
        match self {
            Self::Set { path, .. }
            | Self::Remove { path, .. }
            | Self::Insert { path, .. }
            | Self::Move { path, .. } => path,
        }
    }
}

/// How the new text came about, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Only the lines that the change is about differ.
    Edited,
    /// Some values were written anew as a whole; comments inside them are gone, all others are
    /// there.
    SubtreeReplaced,
    /// The whole file was written anew; its comments and its layout are gone.
    Rewritten,
}

/// The text of an item or entry that an operation removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// What was removed.
    pub path: Path,
    /// Its lines (in a flow list its characters) as they stood in the file.
    pub text: String,
}

/// A text with all operations in it, verified.
#[derive(Clone, Debug)]
pub struct Patched {
    /// The new text.
    pub text: String,
    /// How it came about.
    pub how: How,
    /// What it means: the parsed text, equal to the data with all operations applied.
    pub value: Value,
    /// The original text of what was removed.
    pub removed: Vec<Removed>,
    /// What the attic is to keep once this text stands in the file.
    kept: Vec<(Path, attic::Kept)>,
}

/// Why a text could not be changed.
#[derive(Debug, Error)]
pub enum PatchError {
    /// The text is not YAML.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] serde_yaml::Error),
    /// An operation does not fit what the file holds.
    #[error(transparent)]
    Apply(#[from] ApplyError),
    /// Not even a text written anew gives back the intended data.
    #[error("the change cannot be written as YAML that reads back the same")]
    Unwritable,
}

/// Applies operations to a text.
///
/// # Errors
/// Where the text is no YAML, an operation does not fit it, or no text gives back the
/// intended data. Nothing is half-done.
pub fn patch(text: &str, ops: &[Op]) -> Result<Patched, PatchError> {
    patch_value(text, parse(text)?, ops, &Attic::default())
}

/// [`patch`] with the parsed text at hand, and with an attic: what was removed or replaced before,
/// and comes back, comes back with the same bytes.
///
/// The parsed text is changed in its place, which a file of thousands of accounts notices; where that
/// leads nowhere the text is parsed again.
///
/// # Errors
/// As [`patch`].
pub fn patch_value(
    text: &str,
    value: Value,
    ops: &[Op],
    attic: &Attic,
) -> Result<Patched, PatchError> {
    if let Some(bare) = text.strip_prefix(MARK) {
        // It stands before the first line whatever becomes of that line.
        let mut patched = patch_value(bare, value, ops, attic)?;
        patched.text.insert(0, MARK);
        return Ok(patched);
    }
    let ops = data::tidy(ops);
    let mut wanted = value;
    let edited = parts::edit_all(text, &mut wanted, &ops, attic)?;
    match edited {
        Some(edited) if verify::means(&edited.text, &wanted) => Ok(edited.verified(wanted)),
        _ if !attic.is_empty() => patch_value(text, parse(text)?, &ops, &Attic::default()),
        edited => repaired(text, &ops, edited),
    }
}

/// What an edit could not do, or did wrong, done in another way.
fn repaired(text: &str, ops: &[Op], edited: Option<Edited>) -> Result<Patched, PatchError> {
    let before = parse(text)?;
    let mut wanted = before.clone();
    data::apply_all(&mut wanted, ops)?;
    let tried = edited.as_ref().map(|edited| edited.text.as_str());
    let case = repair::Case {
        old: text,
        before: &before,
        ops,
        wanted: &wanted,
        tried,
    };
    if let Some(edited) = repair::without_aliases(case) {
        return Ok(edited.verified(wanted));
    }
    let (text, how) = repair::repair(case).ok_or(PatchError::Unwritable)?;
    Ok(Patched {
        text,
        how,
        value: wanted,
        removed: edited.map_or_else(Vec::new, |edited| edited.removed),
        kept: Vec::new(),
    })
}

#[cfg(test)]
mod tests;
