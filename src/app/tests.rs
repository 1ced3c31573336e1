//! The model, changed by keys.

pub(crate) mod driver;

mod accounts;
mod calls;
mod cells;
mod copies;
mod criteria;
pub(crate) mod file_page;
mod forms;
mod leaving;
mod lists;
mod outside;
mod overlay;
mod pasted;
mod pointer;
mod requirements;
mod scorecard;
mod scores;
pub(crate) mod unsaved;
