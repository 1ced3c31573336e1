//! What is in the pack, and what never is.

mod leaks;
mod pages;
mod planted;
