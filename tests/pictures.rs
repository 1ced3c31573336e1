//! The pictures of the documents are those of the program as it is.

#[path = "../examples/pictures/glyph.rs"]
mod glyph;
#[path = "../examples/pictures/svg.rs"]
mod svg;
#[path = "../examples/pictures/views.rs"]
mod views;

use std::fs;
use std::path::Path;

#[test]
fn no_picture_is_stale() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    for picture in &views::PICTURES {
        let stored = fs::read_to_string(folder.join(format!("{}.svg", picture.name)));
        let drawn = picture.draw().unwrap();
        let name = picture.name;
        assert!(
            stored.is_ok_and(|it| it == drawn),
            "{name} is stale: cargo run --example pictures"
        );
    }
}

#[test]
fn no_picture_is_left_over() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    for file in fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let stem = name.strip_suffix(".svg").unwrap_or(&name);
        let is_drawn = views::PICTURES.iter().any(|picture| picture.name == stem);
        assert!(is_drawn, "nothing draws {name}");
    }
}
