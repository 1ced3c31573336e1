//! What a key account manager knows.
//!
//! Everything here is pure: no clock (the day comes in as an argument), no file, no terminal, no
//! language. Rules answer with enums that carry their arguments; only `i18n` makes words of them.
//! A rule of the method lives here once, with its source and its test.

pub mod account;
pub mod agenda;
pub mod attainment;
pub mod backing;
pub mod calendar;
pub mod call;
pub mod capture;
pub mod code;
pub mod contact_map;
pub mod contacts;
pub mod criterion;
pub mod edit;
pub mod field;
pub mod figures;
pub mod findings;
pub mod fiscal;
pub mod give_get;
pub mod history;
pub mod id;
pub mod matrix;
pub mod moments;
pub mod people;
pub mod plan;
pub mod plan_calendar;
pub mod portfolio;
pub mod precedent;
pub mod price_call;
pub mod promise;
pub mod requirement;
pub mod review;
pub mod roles;
pub mod scale;
pub mod score;
pub mod scorecard;
pub mod selection;
pub mod shared;
pub mod stage;
#[cfg(test)]
pub(crate) mod testing;
pub mod weighting;
pub mod when;

pub use account::{Account, Status};
pub use criterion::{Axis, Criterion};
pub use id::{AccountId, CriterionId, ItemId, PersonId, PersonRef};
pub use people::Person;
pub use portfolio::Portfolio;
pub use scale::Scale;
pub use score::Score;
