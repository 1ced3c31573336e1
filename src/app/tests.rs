//! The model, changed by keys.

pub(crate) mod driver;

mod accounts;
mod backing;
mod calls;
mod cells;
mod copies;
mod criteria;
pub(crate) mod file_page;
mod forms;
mod health;
mod leaving;
mod lists;
mod mending;
mod objectives;
mod options;
mod outside;
mod overlay;
mod pasted;
mod plan;
mod pointer;
mod requirements;
mod reviews;
mod scorecard;
mod scores;
mod selection;
mod today;
mod tour;
mod trace;
pub(crate) mod unsaved;
pub(crate) mod welcome;
mod whose;
