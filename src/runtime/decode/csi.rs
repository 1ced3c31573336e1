//! Sequences that begin with `ESC [`.

use crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::{Step, key};

/// What a terminal puts before a pasted text, after `ESC [`.
const PASTE: &[u8] = b"200~";
/// And after it.
const PASTE_END: &[u8] = b"\x1b[201~";

/// What `ESC [` and `rest` mean.
pub(super) fn sequence(rest: &[u8]) -> Step {
    match rest {
        // The function keys of the Linux console: `ESC [ [ A`.
        [b'[', letter @ b'A'..=b'E', ..] => {
            Step::Event(key(KeyCode::F(letter - b'A' + 1), KeyModifiers::NONE), 2)
        }
        [b'['] => Step::Partial,
        // Mouse reports of terminals that do not know the ones we ask for: three bytes of anything.
        [b'M', ..] => {
            if rest.len() < 4 {
                Step::Partial
            } else {
                Step::Unknown(4)
            }
        }
        _ => match rest.iter().position(|byte| !matches!(byte, 0x20..0x40)) {
            None => Step::Partial,
            Some(end) if rest.starts_with(PASTE) => {
                paste(rest).unwrap_or(Step::Partial).longer_by(end + 1)
            }
            Some(end) => whole(rest, end),
        },
    }
}

/// A sequence of which everything is there; its last byte is at `end`.
fn whole(rest: &[u8], end: usize) -> Step {
    let (parameters, last) = (
        rest.get(..end).unwrap_or_default(),
        rest.get(end).copied().unwrap_or_default(),
    );
    // Anything but a letter breaks the sequence off, and begins something else.
    if !matches!(last, 0x40..0x7f) {
        return Step::Unknown(end);
    }
    match event(parameters, last) {
        Some(event) => Step::Event(event, end + 1),
        None => Step::Unknown(end + 1),
    }
}

/// The event of a sequence.
fn event(parameters: &[u8], last: u8) -> Option<Event> {
    if let [b'<', report @ ..] = parameters {
        return mouse(&numbers(report), last == b'm');
    }
    let numbers = numbers(parameters);
    let modifiers = modifiers(numbers.get(1).copied().unwrap_or(1));
    match last {
        b'I' => Some(Event::FocusGained),
        b'O' => Some(Event::FocusLost),
        b'Z' => Some(key(KeyCode::BackTab, modifiers | KeyModifiers::SHIFT)),
        b'~' => Some(key(numbered(*numbers.first()?)?, modifiers)),
        letter => Some(key(self::letter(letter)?, modifiers)),
    }
}

/// The key of a last letter.
pub(super) const fn letter(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

/// The key of a number before `~`.
fn numbered(number: u16) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F(number as u8 - 10),
        17..=21 => KeyCode::F(number as u8 - 11),
        23..=26 => KeyCode::F(number as u8 - 12),
        28..=29 => KeyCode::F(number as u8 - 13),
        31..=34 => KeyCode::F(number as u8 - 14),
        _ => return None,
    })
}

/// The modifiers of a parameter, which is one more than their sum.
fn modifiers(parameter: u16) -> KeyModifiers {
    let bits = parameter.saturating_sub(1);
    let all = [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
        (8, KeyModifiers::SUPER),
        (16, KeyModifiers::HYPER),
        (32, KeyModifiers::META),
    ];
    all.into_iter()
        .filter(|(bit, _)| bits & bit != 0)
        .map(|(_, held)| held)
        .collect()
}

/// A mouse report: which button, column and line counted from 1.
fn mouse(report: &[u16], released: bool) -> Option<Event> {
    let &[button, x, y] = report else { return None };
    let which = match button & 3 {
        0 => MouseButton::Left,
        1 => MouseButton::Middle,
        _ => MouseButton::Right,
    };
    let kind = match (button & 0x60, button & 3) {
        (0x40, 0) => MouseEventKind::ScrollUp,
        (0x40, 1) => MouseEventKind::ScrollDown,
        (0, _) if released => MouseEventKind::Up(which),
        (0, 0..3) => MouseEventKind::Down(which),
        _ => return None,
    };
    let (column, row) = (x.saturating_sub(1), y.saturating_sub(1));
    Some(Event::Mouse(MouseEvent {
        kind,
        column,
        row,
        modifiers: KeyModifiers::NONE,
    }))
}

/// A pasted text, from its opening to its end.
fn paste(rest: &[u8]) -> Option<Step> {
    let text = rest.get(PASTE.len()..)?;
    let length = text
        .windows(PASTE_END.len())
        .position(|window| window == PASTE_END)?;
    let text = String::from_utf8_lossy(text.get(..length)?).into_owned();
    Some(Step::Event(Event::Paste(text), length + PASTE_END.len()))
}

/// The numbers between semicolons; of a number with parts, the first.
fn numbers(parameters: &[u8]) -> Vec<u16> {
    let number = |text: &[u8]| {
        let digits = text.split(|byte| *byte == b':').next().unwrap_or_default();
        str::from_utf8(digits)
            .ok()
            .and_then(|digits| digits.parse().ok())
            .unwrap_or(1)
    };
    parameters.split(|byte| *byte == b';').map(number).collect()
}
