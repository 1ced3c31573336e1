//! The user's YAML file: read, checked, patched, written.

pub mod atomic;
pub mod backup;
pub mod beginning;
pub mod completion;
pub mod diff;
pub mod document;
pub mod fingerprint;
pub mod guard;
pub mod habits;
pub mod journal;
pub mod locate;
pub mod lock;
pub mod merge;
pub mod outgoing;
pub mod patch;
pub mod path;
pub mod place;
pub mod problem;
pub mod read;
mod recall;
pub mod schema;
pub mod settings;
pub mod siblings;
pub mod state_folder;
mod tree;
mod wire;
pub(crate) use wire::word::Word;

pub use crate::everyday::{Refused, Slip};
pub mod write;
