//! Screens.

mod accounts;
mod criteria;
mod footer;
mod frame;
mod header;
mod modals;
mod position;
mod requirements;
mod scorecard;
mod sizes;
mod support;
mod veil;
