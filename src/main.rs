//! keyfolio, the program.
fn main() {}
