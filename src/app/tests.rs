//! The model, changed by keys.

pub(crate) mod driver;

mod accounts;
mod backing;
mod calls;
mod cells;
mod copies;
mod criteria;
mod forms;
mod health;
mod leaving;
mod lists;
mod outside;
mod overlay;
mod pasted;
mod pointer;
mod requirements;
mod scorecard;
mod scores;
