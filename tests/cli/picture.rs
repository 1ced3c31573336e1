//! The matrix as a picture is the one that is stored, and the report is a page that stands for itself.
//!
//! `UPDATE_DOCUMENTS=1 cargo test --test cli` draws the stored ones anew; look at them before they are kept.

use std::fs;
use std::path::PathBuf;

use resvg::tiny_skia::Pixmap;
use rstest::rstest;

use super::call::{EXAMPLE, World};

/// How far a dot may differ in one colour, of 255: edges are rounded otherwise on other processors.
const SHADE: u8 = 24;
/// How many dots of a million may differ more than that.
const MOST: usize = 300;

/// What the program draws into a file of a name.
fn drawn(name: &str, more: &[&str]) -> Vec<u8> {
    let world = World::new();
    let asked = ["matrix", EXAMPLE, "--today=2026-11-23", "-o", name];
    let outcome = world.call(&[&asked[..], more].concat());
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""), "{outcome:?}");
    fs::read(world.here().join(name)).unwrap()
}

/// The stored picture of a name; written where that is asked for.
fn stored(name: &str, drawn: &[u8]) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("tests/pictures").join(name);
    if std::env::var_os("UPDATE_DOCUMENTS").is_some() {
        keyfolio::store::atomic::write(&path, drawn).unwrap();
    }
    fs::read(path).unwrap()
}

#[rstest]
#[case::english("matrix.svg", &[])]
#[case::french("matrix.fr.svg", &["--lang", "fr"])]
fn the_lines_are_those_that_are_stored(#[case] name: &str, #[case] more: &[&str]) {
    let drawn = drawn(name, more);
    assert!(
        stored(name, &drawn) == drawn,
        "{name} is stale: UPDATE_DOCUMENTS=1 cargo test --test cli"
    );
}

#[test]
fn the_dots_are_those_that_are_stored() {
    let drawn = drawn("matrix.png", &[]);
    let stored = Pixmap::decode_png(&stored("matrix.png", &drawn)).unwrap();
    let drawn = Pixmap::decode_png(&drawn).unwrap();
    assert_eq!((drawn.width(), drawn.height()), (1920, 1080));
    assert_eq!((stored.width(), stored.height()), (1920, 1080));
    let pairs = drawn.data().chunks(4).zip(stored.data().chunks(4));
    let differs = |(one, other): &(&[u8], &[u8])| {
        let mut shades = one.iter().zip(other.iter());
        shades.any(|(one, other)| one.abs_diff(*other) > SHADE)
    };
    let count = pairs.filter(differs).count();
    assert!(count < MOST * 2, "{count} dots differ");
}

#[test]
fn a_picture_of_a_file_needs_no_style_sheet() {
    let svg = String::from_utf8(drawn("matrix.svg", &[])).unwrap();
    assert!(svg.starts_with("<svg xmlns=") && svg.contains("viewBox=\"0 0 1600 900\""));
    assert!(!svg.contains("var(") && !svg.contains("<style") && !svg.contains("class="));
}

#[test]
fn the_end_of_the_name_says_the_form_of_a_report() {
    let world = World::new();
    let asked = ["report", EXAMPLE, "--today=2026-11-23"];
    let printed = world.call(&asked).out;
    assert!(printed.starts_with("<!DOCTYPE html><html lang=\"en\">"));
    world.call(&[&asked[..], &["-o", "report.html"]].concat());
    assert_eq!(world.text("here/report.html"), printed);
    world.call(&[&asked[..], &["-o", "report.md", "--lang", "fr"]].concat());
    let french = world.text("here/report.md");
    assert!(french.starts_with("# Aurora Components\n"), "{french}");
    world.call(&[&asked[..], &["-o", "."]].concat());
    assert_eq!(
        world.text("here/aurora-components-report-2026-11-23.html"),
        printed
    );
}

#[rstest]
#[case(&["report", EXAMPLE, "--format", "png"])]
#[case(&["matrix", EXAMPLE, "--format", "html"])]
fn a_form_it_does_not_have_is_refused(#[case] asked: &[&str]) {
    let outcome = World::new().call(asked);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""), "{outcome:?}");
    assert!(outcome.err.contains("It can be: "), "{}", outcome.err);
}
