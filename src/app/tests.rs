//! The model, changed by keys.

pub(crate) mod driver;

mod accounts;
mod calls;
mod cells;
mod copies;
mod criteria;
mod forms;
mod leaving;
mod lists;
mod outside;
mod overlay;
mod pasted;
mod pointer;
mod requirements;
mod reviews;
mod scorecard;
mod scores;
