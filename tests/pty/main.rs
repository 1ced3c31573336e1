//! The program on a real terminal: what it does to it, and how it leaves it.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test that cannot set its stage has failed, or says that it was not made"
)]

mod background;
mod call;
mod copies;
mod demo;
mod documents;
#[path = "../support/git.rs"]
mod git;
mod harness;
mod life;
mod lines;
mod names;
mod outside;
mod rescue;
mod scorecard;
mod screen;
mod settings;
mod stage;
mod tables;
mod unmerged;
mod welcome;
mod windows;
