//! Screens.

mod accounts;
mod criteria;
mod footer;
mod frame;
mod header;
mod modals;
mod sizes;
mod support;
