//! Our fonts: which letters they have, and how much room words take.
//!
//! A picture of lines is drawn before anybody knows in which font it will be shown; the fonts that are asked for are
//! as wide as ours, give or take a few hundredths.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::ui::text::{ELLIPSIS, width};

/// The fonts of pictures. The semibold one is the wider.
pub(super) const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/OpenSans-Regular.ttf");
pub(super) const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/OpenSans-Semibold.ttf");

/// How much wider another font may be.
const MORE: f64 = 1.07;
/// How wide a letter is that our fonts do not have, and one that is twice as wide as others.
const UNKNOWN: f64 = 0.85;
const WIDE: f64 = 1.1;

/// Room a text takes at most, in units of its size.
pub(super) fn advance(text: &str) -> f64 {
    let Ok(font) = FontRef::new(SEMIBOLD) else {
        return text.chars().map(unknown).sum();
    };
    let (letters, widths) = (
        font.charmap(),
        font.glyph_metrics(Size::new(1.0), LocationRef::default()),
    );
    let of_letter = |c: char| {
        let known = letters.map(c).and_then(|glyph| widths.advance_width(glyph));
        known.map_or_else(|| unknown(c), |it| f64::from(it) * MORE)
    };
    text.chars().map(of_letter).sum()
}

fn unknown(c: char) -> f64 {
    match width(c.encode_utf8(&mut [0; 4])) {
        0 => 0.0,
        1 => UNKNOWN,
        _ => WIDE,
    }
}

/// What of a text can be drawn in our fonts; none where no letter of it can.
pub(super) fn drawable(text: &str) -> Option<String> {
    let font = FontRef::new(REGULAR).ok()?;
    let letters = font.charmap();
    let known: String = text.chars().filter(|c| letters.map(*c).is_some()).collect();
    let known = known.trim().to_owned();
    known.chars().any(char::is_alphanumeric).then_some(known)
}

/// As much of a text as there is room for, in the units of the picture; where it was cut stands a mark.
pub(super) fn shorten(text: &str, size: f64, room: f64) -> String {
    if advance(text) * size <= room {
        return text.to_owned();
    }
    let room = room / size - advance(ELLIPSIS);
    let mut used = 0.0;
    let mut kept = String::new();
    for grapheme in text.graphemes(true) {
        used += advance(grapheme);
        if used > room {
            break;
        }
        kept.push_str(grapheme);
    }
    kept.trim_end().to_owned() + ELLIPSIS
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn what_has_no_room_is_cut_between_letters() {
        assert_eq!(shorten("Helios", 10.0, 100.0), "Helios");
        let cut = shorten("Helios Retail", 10.0, 40.0);
        assert!(cut.starts_with("Hel") && cut.ends_with('…'), "{cut}");
        assert!(advance(&cut) * 10.0 <= 40.0);
    }

    #[rstest]
    #[case("Łąka Agro", Some("Łąka Agro"))]
    #[case("Hinokawa Optics 日ノ川光学", Some("Hinokawa Optics"))]
    #[case("日本製鉄", None)]
    fn what_our_fonts_do_not_have_is_left_out(#[case] name: &str, #[case] drawn: Option<&str>) {
        assert_eq!(drawable(name).as_deref(), drawn);
    }
}
