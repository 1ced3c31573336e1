//! Screens.

mod accounts;
mod call;
mod clashes;
mod criteria;
mod footer;
mod frame;
mod header;
mod modals;
mod position;
mod requirement_cards;
mod requirements;
mod scorecard;
mod sizes;
mod support;
mod unsaved;
mod veil;
