//! What the user decides once: the settings file, and where the program keeps its things.
//!
//! The environment is read here and nowhere else, once, into an [`Environment`]; everything that
//! follows from it is a function of that.

mod environment;
mod folders;
mod mistake;
mod settings_file;

pub use environment::Environment;
pub use folders::Folders;
pub use mistake::{ConfigMistake, Wanted};
pub use settings_file::Config;
