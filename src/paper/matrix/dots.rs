//! A picture as dots, with our own fonts: the same on every machine.

use std::sync::Arc;

use super::letters::{REGULAR, SEMIBOLD};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

/// Width and height, as slides are shown.
const SIZE: (u32, u32) = (1920, 1080);
/// Our fonts, and no others.
pub(super) fn options() -> Options<'static> {
    let mut fonts = Database::new();
    for font in [REGULAR, SEMIBOLD] {
        fonts.load_font_data(font.to_vec());
    }
    Options {
        fontdb: Arc::new(fonts),
        font_family: "Open Sans".to_owned(),
        ..Options::default()
    }
}

/// The dots of a picture of lines, as a PNG.
pub(super) fn dots(svg: &str) -> Option<Vec<u8>> {
    let tree = Tree::from_str(svg, &options()).ok()?;
    let (width, height) = SIZE;
    let mut dots = Pixmap::new(width, height)?;
    let size = tree.size();
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, scale, &mut dots.as_mut());
    dots.encode_png().ok()
}
