//! The command line as its callers meet it: what it prints where, and with which exit code.

#![expect(
    clippy::unwrap_used,
    reason = "a call that cannot be made fails the test"
)]

#[path = "support/git.rs"]
mod git;
#[path = "hostile/strings.rs"]
mod strings;

mod cli {
    mod call;
    mod check;
    mod committee;
    mod documents;
    mod due;
    mod exchange;
    mod files;
    mod help;
    mod hostile;
    mod merge;
    mod outlet;
    mod picture;
    mod show;
    mod words;
}
