//! Text and figures fitted to cells.
//!
//! Widths are those the terminal uses, counted in cells, never in bytes or characters. Everything
//! here takes clean text (see [`crate::clean`]) and keeps it clean.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub mod flow;
pub mod keyed;
pub mod marks;
pub mod wrap;

pub use crate::i18n::numerals::{Numerals, compact, grouped, number, percent, signed};
pub use marks::{bar, pips, sparkline};

/// Stands where text was cut. One cell wide.
pub const ELLIPSIS: &str = "…";

/// The number of cells `text` takes when it is drawn, grapheme after grapheme.
///
/// That is not always what [`UnicodeWidthStr`] says of the whole: it counts some pairs of Arabic
/// letters as one, which a grid of cells cannot do.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else if text.chars().all(is_plain) {
        text.chars().count()
    } else {
        text.graphemes(true).map(UnicodeWidthStr::width).sum()
    }
}

/// Whether a character takes one cell and joins no other: Latin letters, punctuation, arrows, and the
/// lines and blocks we draw with. Nearly all text is of these, and need not be segmented.
pub const fn is_plain(c: char) -> bool {
    matches!(
        c,
        ' '..='~'
            | '\u{a0}'..='\u{ac}'
            | '\u{ae}'..='\u{24f}'
            | '\u{2013}'..='\u{2026}'
            | '\u{202f}'
            | '\u{2190}'..='\u{21ff}'
            | '\u{2212}'
            | '\u{2500}'..='\u{25fc}'
            | '✓'
            | '✗'
    )
}

/// `text` in at most `cells`: cut between graphemes, the last cell being `…` where something is missing.
///
/// A wide character that would be cut in half is left out whole, so the result may be a cell short.
pub fn truncate(text: &str, cells: usize) -> Cow<'_, str> {
    truncate_with(text, cells, ELLIPSIS)
}

/// The same, with another mark of one cell where text was cut (see `Glyphs::ellipsis`).
pub fn truncate_with<'a>(text: &'a str, cells: usize, mark: &str) -> Cow<'a, str> {
    if width(text) <= cells {
        return Cow::Borrowed(text);
    }
    match cells.checked_sub(1) {
        None => Cow::Borrowed(""),
        Some(room) => Cow::Owned(format!("{}{mark}", prefix(text, room).trim_end())),
    }
}

/// The longest start of `text` that fits in `cells`, cut between graphemes, with no mark.
pub fn prefix(text: &str, cells: usize) -> &str {
    if text.chars().all(is_plain) {
        let end = text.char_indices().nth(cells);
        return end.and_then(|(at, _)| text.get(..at)).unwrap_or(text);
    }
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += grapheme.width();
        if used > cells {
            return text.get(..at).unwrap_or_default();
        }
    }
    text
}

/// `text` in exactly `cells`, at the left: cut or filled with spaces.
pub fn pad_right(text: &str, cells: usize) -> String {
    let mut out = truncate(text, cells).into_owned();
    fill(&mut out, cells);
    out
}

/// `text` in exactly `cells`, at the right: cut or filled with spaces.
pub fn pad_left(text: &str, cells: usize) -> String {
    let text = truncate(text, cells);
    let mut out = String::with_capacity(cells + text.len());
    fill(&mut out, cells.saturating_sub(width(&text)));
    out.push_str(&text);
    out
}

/// `text` in exactly `cells`, in the middle, the odd space at the right.
pub fn pad_centre(text: &str, cells: usize) -> String {
    let text = truncate(text, cells);
    let mut out = String::with_capacity(cells + text.len());
    fill(&mut out, cells.saturating_sub(width(&text)) / 2);
    out.push_str(&text);
    fill(&mut out, cells);
    out
}

/// Adds spaces to `out` until it is `cells` wide.
fn fill(out: &mut String, cells: usize) {
    let missing = cells.saturating_sub(width(out));
    out.extend(std::iter::repeat_n(' ', missing));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[test]
    fn a_plain_character_is_one_cell_by_itself_and_beside_another() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            assert_eq!(c.to_string().width(), 1, "{c:?}");
            let pair = format!("{c}e{c}");
            assert_eq!(pair.graphemes(true).count(), 3, "{c:?}");
        }
    }

    #[rstest]
    #[case::fits("Helios", 6, "Helios")]
    #[case::cut("Helios Retail", 8, "Helios…")]
    #[case::cut_in_a_word("Helios Retail", 10, "Helios Re…")]
    #[case::one_cell("Helios", 1, "…")]
    #[case::no_room("Helios", 0, "")]
    #[case::wide_not_halved("株式会社", 4, "株…")]
    #[case::wide_exact("株式会社", 5, "株式…")]
    #[case::family_is_one("👨\u{200d}👩\u{200d}👧 Dupont", 4, "👨\u{200d}👩\u{200d}👧…")]
    #[case::mark_stays_on_its_letter("e\u{301}te\u{301}s", 3, "e\u{301}t…")]
    fn cuts_between_graphemes(#[case] text: &str, #[case] cells: usize, #[case] expected: &str) {
        assert_eq!(truncate(text, cells), expected);
    }

    #[rstest]
    #[case::left(pad_left as fn(&str, usize) -> String, "  株a")]
    #[case::right(pad_right, "株a  ")]
    #[case::centre(pad_centre, " 株a ")]
    fn pads_by_cells(#[case] pad: fn(&str, usize) -> String, #[case] expected: &str) {
        assert_eq!(pad("株a", 5), expected);
    }

    fn any_text() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "a",
            " ",
            "é",
            "e\u{301}",
            "株",
            "한",
            "👨\u{200d}👩\u{200d}👧",
            "🇫🇷",
            "❤\u{fe0f}",
            "👍🏽",
            "ﷺ",
            "لا",
            "Ω",
        ]);
        prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn never_wider_than_asked(text in any_text(), cells in 0usize..20) {
            prop_assert!(width(&truncate(&text, cells)) <= cells);
            prop_assert!(width(prefix(&text, cells)) <= cells);
        }

        #[test]
        fn padding_is_exact(text in any_text(), cells in 0usize..20) {
            for pad in [pad_left, pad_right, pad_centre] {
                prop_assert_eq!(width(&pad(&text, cells)), cells);
            }
        }

        #[test]
        fn only_text_that_does_not_fit_is_cut(text in any_text(), cells in 0usize..20) {
            let cut = truncate(&text, cells) != text;
            prop_assert_eq!(cut, width(&text) > cells);
        }
    }
}
