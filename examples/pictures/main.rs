//! Draws the pictures of the documents into `assets/pictures`: `cargo run --example pictures`.

mod glyph;
mod svg;
mod views;

use std::error::Error;
use std::path::Path;

use keyfolio::store::atomic;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    for picture in &views::PICTURES {
        let file = folder.join(format!("{}.svg", picture.name));
        atomic::write(&file, picture.draw()?.as_bytes())?;
    }
    Ok(())
}
