//! Screens.

mod support;
