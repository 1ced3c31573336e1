//! Small steps through YAML text, by byte positions that are always character boundaries.

use std::ops::Range;

/// The text of a range; empty where the range is no part of the text.
pub(crate) fn cut(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// The byte at a position.
pub(crate) fn byte(text: &str, at: usize) -> Option<u8> {
    text.as_bytes().get(at).copied()
}

/// The first position from `at` on that is neither white space nor comment nor byte order mark.
pub(crate) fn skip_trivia(text: &str, at: usize) -> usize {
    let mut at = at;
    loop {
        match byte(text, at) {
            Some(b' ' | b'\t' | b'\r' | b'\n') => at += 1,
            Some(b'#') => at = line_end(text, at),
            Some(0xEF) if cut(text, at..at + 3) == "\u{feff}" => at += 3,
            _ => return at,
        }
    }
}

/// The first position from `at` on that is no blank of the same line.
pub(crate) fn skip_blanks(text: &str, at: usize) -> usize {
    let mut at = at;
    while matches!(byte(text, at), Some(b' ' | b'\t')) {
        at += 1;
    }
    at
}

/// The first position from `at` on that is neither blank nor line break.
pub(crate) fn skip_lines(text: &str, at: usize) -> usize {
    let mut at = at;
    while matches!(byte(text, at), Some(b' ' | b'\t' | b'\r' | b'\n')) {
        at += 1;
    }
    at
}

/// Where the line of `at` begins.
pub(crate) fn line_start(text: &str, at: usize) -> usize {
    cut(text, 0..at)
        .rfind('\n')
        .map_or(0, |newline| newline + 1)
}

/// Where the line of `at` ends, before its line break.
pub(crate) fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    match rest.find('\n') {
        Some(newline) if newline > 0 && byte(text, at + newline - 1) == Some(b'\r') => {
            at + newline - 1
        }
        Some(newline) => at + newline,
        None => text.len(),
    }
}

/// Where the line after that of `at` begins; the end of the text if there is none.
pub(crate) fn next_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}

/// The column of a position: characters since the line began.
pub(crate) fn column(text: &str, at: usize) -> usize {
    cut(text, line_start(text, at)..at)
        .trim_start_matches('\u{feff}')
        .chars()
        .count()
}

/// Whether only blanks stand before a position on its line.
pub(crate) fn opens_line(text: &str, at: usize) -> bool {
    cut(text, line_start(text, at)..at)
        .trim_start_matches('\u{feff}')
        .bytes()
        .all(|byte| byte == b' ')
}

/// Whether the line that begins at `at` says nothing. The end of the text is no line.
pub(crate) fn is_blank_line(text: &str, at: usize) -> bool {
    at < text.len() && cut(text, at..line_end(text, at)).trim().is_empty()
}

/// Whether the line that begins at `at` holds a comment and nothing else.
pub(crate) fn is_comment_line(text: &str, at: usize) -> bool {
    byte(text, skip_blanks(text, at)) == Some(b'#')
}

/// The line break a text uses.
pub(crate) fn eol(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if at > 0 && byte(text, at - 1) == Some(b'\r') => "\r\n",
        _ => "\n",
    }
}
