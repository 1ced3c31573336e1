//! The model, changed by keys.
