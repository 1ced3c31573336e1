//! The screen in ASCII: signs of words and data that such a terminal lacks, spelled.
//!
//! Lines and marks of the program are chosen in [`glyphs`](super::glyphs). Dashes, quotes and arrows come with words
//! and with data too; they are spelled here, once, when the frame is complete. Letters stay, whatever they are: a name
//! is not respelled. What commands print is spelled the same way.

use ratatui::buffer::Buffer;

/// Spells every sign of a frame that has a spelling of one cell.
pub(super) fn spell(frame: &mut Buffer) {
    for cell in &mut frame.content {
        let mut signs = cell.symbol().chars();
        if let (Some(sign), None) = (signs.next(), signs.next())
            && let Some(spelled) = spelled(sign)
        {
            cell.set_char(spelled);
        }
    }
}

/// Spells every sign of a text that has a spelling, each as wide as it was.
pub fn text(text: &str) -> String {
    let signs = text.chars();
    signs.map(|sign| spelled(sign).unwrap_or(sign)).collect()
}

/// The nearest sign of ASCII.
const fn spelled(sign: char) -> Option<char> {
    Some(match sign {
        '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        '…' => '~',
        '·' | '−' | '–' | '—' => '-',
        '‘' | '’' => '\'',
        '“' | '”' | '«' | '»' => '"',
        '→' => '>',
        '←' => '<',
        '↑' => '^',
        '↓' => 'v',
        '×' => 'x',
        '⏎' => '/',
        '•' | '●' => '*',
        '○' => 'o',
        _ => return None,
    })
}
