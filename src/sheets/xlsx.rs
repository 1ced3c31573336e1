//! Workbooks in the form of Excel since 2007.

mod reading;
mod writing;

pub use reading::read;
pub use writing::write;

#[cfg(test)]
mod tests;
