//! Whatever stands in the file, nothing of it reaches a cell, the clipboard or the columns beside it but what can
//! be seen: on every page and in everything that lies over one, in both languages.
#![expect(
    clippy::expect_used,
    reason = "a test that cannot set its stage has failed"
)]

mod check;
mod everywhere;
mod portfolio;
mod said;
mod screen;
mod stages;
mod strings;
