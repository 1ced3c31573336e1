//! From the bytes of a terminal to crossterm's events.
//!
//! crossterm's own reader waits by edges (it is woken when something arrives, not while something
//! is there), and forgets one when a key and a new window size arrive together or when more than a
//! kilobyte does: the key is then stuck until the next one. It stays inside where the terminal
//! sends what it does not know, and turns for ever where the terminal is gone. So the bytes are read by
//! [`Inbox`](super::inbox::Inbox), which waits for other things too, and decoded here.
//!
//! The sequences are those of xterm, which everybody speaks, with the variants of rxvt and of the
//! Linux console. What nobody knows is passed over as a whole.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::Color;

use answers::Answers;

pub mod answers;
mod csi;

/// Escape.
const ESC: u8 = 0x1b;

/// Decodes a stream of bytes, however it is cut into pieces.
#[derive(Debug, Default)]
pub struct Decoder {
    /// The beginning of something whose end has not come.
    rest: Vec<u8>,
    /// What the terminal answers, once it was asked something.
    answers: Option<Answers>,
}

/// What stands at the beginning of some bytes.
#[derive(Debug)]
enum Step {
    /// An event, of so many bytes.
    Event(Event, usize),
    /// Something that means nothing to us, of so many bytes.
    Unknown(usize),
    /// The beginning of something.
    Partial,
}

impl Decoder {
    /// Takes in a piece, and appends the events that are complete with it.
    pub fn feed(&mut self, piece: &[u8], events: &mut Vec<Event>) {
        match &mut self.answers {
            Some(answers) => answers.sift(piece, &mut self.rest),
            None => self.rest.extend_from_slice(piece),
        }
        self.decode(events);
    }

    /// Appends the events that are complete.
    fn decode(&mut self, events: &mut Vec<Event>) {
        let mut done = 0;
        while let Some(bytes) = self.rest.get(done..).filter(|bytes| !bytes.is_empty()) {
            match step(bytes) {
                Step::Event(event, length) => {
                    events.push(event);
                    done += length;
                }
                Step::Unknown(length) => done += length,
                Step::Partial => break,
            }
        }
        self.rest.drain(..done);
    }

    /// Takes note that nothing more has come for now: what looked like the beginning of a sequence
    /// and is a single escape was the key. Without a timer, so it acts at once.
    pub fn pause(&mut self, events: &mut Vec<Event>) {
        if let Some(answers) = &mut self.answers {
            answers.pause(&mut self.rest);
            self.decode(events);
        }
        if self.rest == [ESC] {
            self.rest.clear();
            events.push(key(KeyCode::Esc, KeyModifiers::NONE));
        }
    }

    /// From now on the terminal may answer to [`QUESTIONS`](answers::QUESTIONS).
    pub fn expect_answers(&mut self) {
        self.answers = Some(Answers::default());
    }

    /// Whether the terminal has still something to answer.
    pub fn is_owed_answers(&self) -> bool {
        let answers = self.answers.as_ref();
        answers.is_some_and(|answers| !answers.are_complete())
    }

    /// The colour behind the terminal's text, when it has just answered that.
    pub fn take_background(&mut self) -> Option<Color> {
        self.answers.as_mut()?.take_background()
    }
}

/// What stands at the beginning of `bytes`.
fn step(bytes: &[u8]) -> Step {
    match bytes {
        [] => Step::Partial,
        [ESC, rest @ ..] => escape(rest).longer_by(1),
        [byte @ (..0x20 | 0x7f), ..] => Step::Event(control(*byte), 1),
        _ => character(bytes),
    }
}

impl Step {
    /// The same, with so many bytes before it.
    fn longer_by(self, bytes: usize) -> Self {
        match self {
            Self::Event(event, length) => Self::Event(event, length + bytes),
            Self::Unknown(length) => Self::Unknown(length + bytes),
            Self::Partial => Self::Partial,
        }
    }
}

/// What follows an escape: a sequence, or a key held with Alt.
fn escape(rest: &[u8]) -> Step {
    match rest {
        [] => Step::Partial,
        [b'[', rest @ ..] => csi::sequence(rest).longer_by(1),
        [b'O', rest @ ..] => application(rest).longer_by(1),
        // Two in a row: the first was the key.
        [ESC, ..] => Step::Event(key(KeyCode::Esc, KeyModifiers::NONE), 0),
        _ => match step(rest) {
            Step::Event(Event::Key(with), length) => {
                Step::Event(key(with.code, with.modifiers | KeyModifiers::ALT), length)
            }
            other => other,
        },
    }
}

/// The keys of application mode, `ESC O` and a letter.
fn application(rest: &[u8]) -> Step {
    let Some(&letter) = rest.first() else {
        return Step::Partial;
    };
    match csi::letter(letter) {
        Some(code) => Step::Event(key(code, KeyModifiers::NONE), 1),
        None if letter == b'M' => Step::Event(key(KeyCode::Enter, KeyModifiers::NONE), 1),
        None => Step::Unknown(1),
    }
}

/// The key of a control character.
fn control(byte: u8) -> Event {
    let held = |character: u8| key(KeyCode::Char(char::from(character)), KeyModifiers::CONTROL);
    match byte {
        b'\r' => key(KeyCode::Enter, KeyModifiers::NONE),
        b'\t' => key(KeyCode::Tab, KeyModifiers::NONE),
        0x7f => key(KeyCode::Backspace, KeyModifiers::NONE),
        0 => held(b' '),
        1..=0x1a => held(byte - 1 + b'a'),
        // Ctrl with 4 to 7, which is what terminals make of Ctrl with \ ] ^ _ too.
        _ => held(byte - 0x1c + b'4'),
    }
}

/// A character in UTF-8.
fn character(bytes: &[u8]) -> Step {
    let length = match bytes.first() {
        Some(..0x80) => 1,
        Some(0xc0..0xe0) => 2,
        Some(0xe0..0xf0) => 3,
        Some(0xf0..0xf8) => 4,
        _ => return Step::Unknown(1),
    };
    let Some(bytes) = bytes.get(..length) else {
        return Step::Partial;
    };
    match str::from_utf8(bytes)
        .ok()
        .and_then(|text| text.chars().next())
    {
        Some(character) => Step::Event(key(KeyCode::Char(character), KeyModifiers::NONE), length),
        None => Step::Unknown(1),
    }
}

/// A key pressed.
fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

#[cfg(test)]
mod tests;
