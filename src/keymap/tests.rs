//! What holds for the table as a whole.

mod defaults;
mod layouts;
mod lookups;
mod resolution;
mod user_table;

use super::{Key, Keymap, Sequence};

/// The key a text names.
fn key(text: &str) -> Key {
    text.parse().expect("a key")
}

/// The sequence a text names.
fn keys(text: &str) -> Sequence {
    text.parse().expect("a sequence")
}

/// The embedded table with `text` laid over it, which has no mistake.
fn with(text: &str) -> Keymap {
    Keymap::with_user_table(text).expect("a table without mistakes")
}
