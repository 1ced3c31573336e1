//! The portfolio report.
use super::{Basis, matrix};
use super::page::{Page,Section,Block};
/// The report.
pub fn page(basis: Basis<'_>) -> Page {
    Page { title: "x".to_owned(), sections: vec![Section::of("m".to_owned(), vec![Block::Picture(matrix::figure(basis))])], ..Page::default() }
}
