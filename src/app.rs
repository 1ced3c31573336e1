//! The model and everything that can change it.
//!
//! Elm style: one [`Model`]; [`update`] takes a [`Msg`] and gives the [`Effect`]s wanted; the view
//! only reads. Nothing here knows a terminal, a file or a clock.
//!
//! `event -> key -> action (by the keymap's scopes) -> update`: raw keys reach no handler but the
//! one that types text into an open cell.

pub mod access;
pub mod accounts;
pub mod backing;
pub mod call;
pub mod cell;
pub mod compare;
pub mod copies;
pub mod effect;
pub mod file_page;
pub mod form;
pub mod fuzzy;
pub mod health;
pub mod import;
pub mod model;
pub mod msg;
pub mod notice;
pub mod options;
pub mod options_page;
pub mod order;
pub mod outside;
pub mod parse;
pub mod picker;
pub mod plan;
pub mod requirement_asks;
pub mod requirement_board;
pub mod requirement_card;
pub mod review;
pub mod saving;
pub mod scorecard;
pub mod selection_page;
pub mod setup;
pub mod target;
pub mod today;
pub mod tour;
pub mod trace;
pub mod unsaved;
pub mod walk;
pub mod welcome;
pub mod whose;

mod account_actions;
mod backing_actions;
mod call_actions;
mod call_copy;
mod call_sheet_actions;
mod cell_actions;
pub mod clashes;
mod compare_actions;
mod copy_actions;
mod copy_words;
mod criteria_actions;
mod disabled;
mod form_actions;
mod global_actions;
mod health_actions;
mod keys;
mod leaving;
mod lists;
mod look_words;
mod matrix_actions;
mod mend;
mod moves;
mod objectives;
mod opening;
mod order_actions;
mod order_words;
mod overlay;
mod picker_actions;
mod pointer;
mod position_actions;
mod requirement_actions;
mod requirement_answers;
mod requirement_form;
mod review_actions;
mod save_actions;
mod scopes;
mod scorecard_actions;
mod update;
mod welcome_actions;
mod wording;

#[cfg(test)]
pub(crate) mod tests;

pub use effect::Effect;
pub use model::{Model, Start};
pub use msg::Msg;
pub(crate) use position_actions::rating;
pub use target::{Pane, Target};
pub use update::update;
