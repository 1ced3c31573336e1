//! The program on a real terminal: what it does to it, and how it leaves it.
#![cfg(unix)]

mod harness;
mod life;
