//! What the terminal answers to what it was asked, taken out of what is typed and pasted.
//!
//! Nobody waits for an answer, so it may come at any time: between two keys, in the middle of a paste, in
//! pieces. Wherever it stands it is taken out whole before anything else looks at the bytes; not a letter of it may
//! pass for something typed.

use ratatui::style::Color;

use super::ESC;

/// Asks for the colour behind the text (OSC 11), then for what the terminal is (DA1). Every terminal knows the
/// second question, and answers in order: with its answer all is said.
pub const QUESTIONS: &str = "\x1b]11;?\x1b\\\x1b[c";

/// The longest answer there is, in bytes, and more.
const LONGEST: usize = 64;

/// The answers to [`QUESTIONS`].
#[derive(Debug, Default)]
pub struct Answers {
    /// What may be the beginning of an answer.
    held: Vec<u8>,
    /// Whether the escape at the beginning of that was passed on: nothing followed, so it was a key.
    escaped: bool,
    /// Whether the last question was answered.
    complete: bool,
    background: Option<Color>,
}

/// What some bytes are.
#[derive(Debug, PartialEq)]
enum Kind {
    /// The colour behind the text, where it can be read, in so many bytes.
    Background(Option<Color>, usize),
    /// What the terminal is, in so many bytes.
    Terminal(usize),
    /// Either of them, perhaps.
    Beginning,
    /// Neither.
    Other,
}

impl Answers {
    /// Takes the answers out of a piece, and puts what is left behind `rest`.
    pub(super) fn sift(&mut self, piece: &[u8], rest: &mut Vec<u8>) {
        self.held.extend_from_slice(piece);
        let bytes = std::mem::take(&mut self.held);
        let mut bytes = bytes.as_slice();
        while let Some(&first) = bytes.first() {
            let length = match kind(bytes) {
                Kind::Background(colour, length) => {
                    self.background = colour.or(self.background);
                    length
                }
                Kind::Terminal(length) => {
                    self.complete = true;
                    length
                }
                Kind::Beginning => break,
                Kind::Other => {
                    if !self.escaped {
                        rest.push(first);
                    }
                    1
                }
            };
            self.escaped = false;
            bytes = bytes.get(length..).unwrap_or_default();
        }
        self.held = bytes.to_vec();
    }

    /// Takes note that nothing more has come for now. An escape by itself is passed on, for it is a key until an
    /// answer goes on from it; what looks like more of one only where none is owed any more.
    pub(super) fn pause(&mut self, rest: &mut Vec<u8>) {
        if self.held == [ESC] {
            if !self.escaped {
                rest.push(ESC);
            }
            self.escaped = !self.complete;
            self.held.truncate(usize::from(self.escaped));
        } else if self.complete {
            rest.extend(self.held.drain(..).skip(usize::from(self.escaped)));
            self.escaped = false;
        }
    }

    /// Whether the terminal has answered everything.
    pub(super) const fn are_complete(&self) -> bool {
        self.complete
    }

    /// The colour behind the text, once.
    pub(super) const fn take_background(&mut self) -> Option<Color> {
        self.background.take()
    }
}

/// What stands at the beginning of some bytes.
fn kind(bytes: &[u8]) -> Kind {
    match bytes {
        [ESC] | [ESC, b'[' | b']'] | [ESC, b']', b'1'] | [ESC, b']', b'1', b'1'] => Kind::Beginning,
        [ESC, b']', b'1', b'1', b';', colour @ ..] => background(colour, 5),
        [ESC, b'[', b'?', attributes @ ..] => terminal(attributes, 3),
        _ => Kind::Other,
    }
}

/// The rest of an answer about the background, after so many bytes: a colour up to `BEL` or `ESC \`.
fn background(colour: &[u8], before: usize) -> Kind {
    let end = colour.iter().position(|byte| !matches!(byte, 0x20..0x7f));
    let Some(end) = end else {
        return unfinished(colour);
    };
    let (text, ending) = colour.split_at_checked(end).unwrap_or_default();
    let length = match ending {
        [0x07, ..] => 1,
        [ESC, b'\\', ..] => 2,
        [ESC] => return unfinished(colour),
        _ => return Kind::Other,
    };
    Kind::Background(read(text), before + end + length)
}

/// The rest of an answer about the terminal, after so many bytes: numbers up to `c`.
fn terminal(attributes: &[u8], before: usize) -> Kind {
    let is_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b';');
    match attributes.iter().position(|byte| !is_number(byte)) {
        None => unfinished(attributes),
        Some(end) if attributes.get(end) == Some(&b'c') => Kind::Terminal(before + end + 1),
        Some(_) => Kind::Other,
    }
}

/// What has no end yet: an answer, unless it is too long for one.
const fn unfinished(bytes: &[u8]) -> Kind {
    if bytes.len() > LONGEST {
        Kind::Other
    } else {
        Kind::Beginning
    }
}

/// A colour as X11 writes it: `rgb:1a1a/1d1d/2424`, each part of one to four digits; with `rgba:`, a fourth.
fn read(text: &[u8]) -> Option<Color> {
    let text = str::from_utf8(text).ok()?;
    let parts = text
        .strip_prefix("rgb:")
        .or_else(|| text.strip_prefix("rgba:"))?;
    let mut parts = parts.split('/').map(channel);
    let mut next = || parts.next().flatten();
    Some(Color::Rgb(next()?, next()?, next()?))
}

/// One part of a colour, out of as many steps as its digits can say.
fn channel(digits: &str) -> Option<u8> {
    let most = match digits.len() {
        1 => 0xf,
        2 => 0xff,
        3 => 0xfff,
        4 => 0xffff,
        _ => return None,
    };
    let value = u32::from_str_radix(digits, 16).ok()?;
    u8::try_from(value * 255 / most).ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::xterm("rgb:ffff/ffff/ffff", Some(Color::Rgb(255, 255, 255)))]
    #[case::short("rgb:1a/1d/24", Some(Color::Rgb(26, 29, 36)))]
    #[case::one_digit("rgb:0/8/f", Some(Color::Rgb(0, 136, 255)))]
    #[case::with_alpha("rgba:ffff/0000/0000/8080", Some(Color::Rgb(255, 0, 0)))]
    #[case::too_few("rgb:ff/ff", None)]
    #[case::no_digits("rgb:fg/ff/ff", None)]
    #[case::a_name("white", None)]
    #[case::nothing("", None)]
    fn a_colour(#[case] text: &str, #[case] expected: Option<Color>) {
        assert_eq!(read(text.as_bytes()), expected);
    }

    #[rstest]
    #[case::ended_by_a_bell(
        b"\x1b]11;rgb:0/0/0\x07j",
        Kind::Background(Some(Color::Rgb(0, 0, 0)), 15)
    )]
    #[case::ended_by_a_string_terminator(
        b"\x1b]11;rgb:0/0/0\x1b\\",
        Kind::Background(Some(Color::Rgb(0, 0, 0)), 16)
    )]
    #[case::not_to_be_read(b"\x1b]11;?\x07", Kind::Background(None, 7))]
    #[case::another_colour(b"\x1b]10;rgb:0/0/0\x07", Kind::Other)]
    #[case::broken_off(b"\x1b]11;rgb:\x1b[A", Kind::Other)]
    #[case::attributes(b"\x1b[?62;22c", Kind::Terminal(9))]
    #[case::a_mode(b"\x1b[?1049h", Kind::Other)]
    #[case::a_key(b"\x1b[A", Kind::Other)]
    #[case::a_letter(b"]", Kind::Other)]
    fn an_answer(#[case] bytes: &[u8], #[case] expected: Kind) {
        assert_eq!(kind(bytes), expected);
    }

    #[test]
    fn what_does_not_end_is_no_answer() {
        let endless = [b"\x1b]11;".as_slice(), &[b'0'; 100]].concat();
        assert_eq!(kind(&endless), Kind::Other);
    }
}
