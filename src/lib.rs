//! keyfolio: a terminal dashboard for key account managers.
//!
//! The house, from the ground up. Imports go one way only, downwards in this list's order:
//!
//! - [`clean`]: text that is safe to show. Knows nothing of the rest, and everything that writes uses it.
//! - [`everyday`]: YAML as it is nearly always written, read fast; why a text is none, and which name was meant by one
//!   that nobody knows. Knows nothing of the rest.
//! - [`sheets`]: tables as spreadsheets have them, read and written. Knows nothing of accounts.
//! - [`domain`]: what a key account manager knows. Pure: no clock, no file, no terminal, no language.
//! - [`keymap`]: keys, actions, and the one table that binds them.
//! - [`store`]: the user's YAML file: read, checked, patched, written.
//! - [`i18n`]: the words of all that, in the language of the screen.
//! - [`exchange`]: what goes out to spreadsheets, and what comes in from them.
//! - [`app`]: the model and everything that can change it.
//! - [`ui`]: the model drawn.
//! - [`paper`]: the model on paper, for those who never open a terminal.
//! - [`runtime`]: all that in the world: the loop, the terminal, signals, the thread that saves.
//! - [`config`]: the user's settings, the environment, the folders of the system.
//! - [`cli`]: the command line: one file a subcommand.

pub mod app;
pub mod clean;
pub mod cli;
pub mod config;
pub mod domain;
pub mod everyday;
pub mod exchange;
pub mod i18n;
pub mod keymap;
pub mod paper;
pub mod runtime;
pub mod sheets;
pub mod store;
pub mod ui;
