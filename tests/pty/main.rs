//! The program on a real terminal: what it does to it, and how it leaves it.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    reason = "a test that cannot set its stage has failed"
)]

mod call;
mod harness;
mod life;
mod outside;
mod rescue;
mod scorecard;
mod screen;
mod stage;
