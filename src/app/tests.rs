//! The model, changed by keys.

pub(crate) mod driver;

mod cells;
