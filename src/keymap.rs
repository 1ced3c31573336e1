//! Keys, actions, and the one table that binds them.
//!
//! `event -> key (normalised) -> binding (scopes, innermost first) -> action`. The table is data
//! (`assets/keymap.yaml`, changed by a file of the user's in the same form), and everything that
//! names a key reads it: dispatch, footer, help, palette, `keyfolio keys`, the README.
//!
//! - [`Key`]: a key in one normal form, whatever the terminal sent; [`Sequence`]: one key, or two in a row.
//! - [`event`]: the only place that knows crossterm's keys.
//! - [`Action`]: everything a key can do; its words are the text `action-<id>`.
//! - [`Scope`]: where a binding holds, and what a scope lets through to those around it.
//! - [`Keymap`]: the table, with [`Keymap::resolve`] and the look-ups for hints and help.
//! - [`Names`]: what people call keys, in their language.
//! - [`DigitRow`]: digits typed without Shift on AZERTY and BÉPO.

pub mod action;
pub mod binding;
pub mod digit_row;
pub mod event;
pub mod key;
mod key_text;
mod lines;
pub mod lookup;
pub mod mistake;
pub mod names;
mod overlay;
mod overrides;
pub mod resolve;
pub mod scope;
pub mod sequence;
mod table;

#[cfg(test)]
mod tests;

pub use action::{Action, Family};
pub use binding::Binding;
pub use digit_row::DigitRow;
pub use key::{Code, Key};
pub use key_text::KeyError;
pub use lookup::Hint;
pub use mistake::{Mistake, MistakeKind, Mistakes};
pub use names::Names;
pub use resolve::{Keymap, Resolution};
pub use scope::{Leak, Scope};
pub use sequence::Sequence;
