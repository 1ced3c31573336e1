//! What a user does, by keys, through the real loop: nothing is pressed but what the keymap binds,
//! nothing is looked at but the screen and what was wanted done.

#![expect(
    clippy::expect_used,
    reason = "an example that cannot be read fails the test"
)]

mod accounts;
mod adviser;
mod call;
mod documents;
mod file;
mod health;
mod plan;
mod requirements;
mod review;
mod saving;
mod scorecard;
mod scores;
mod screen;
mod support;
mod tables;
mod trace;
mod windows;
