//! Screens.

mod accounts;
mod footer;
mod frame;
mod header;
mod sizes;
mod support;
