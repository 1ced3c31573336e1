//! From crossterm's events to what the loop takes.

use anstream::adapter::strip_str;
use crossterm::event::{Event, MouseButton, MouseEvent, MouseEventKind};

use super::host::{Input, Mouse};
use crate::keymap::event as keys;

/// The input of an event, where it is one that matters here.
pub fn from_event(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) => keys::from_event(&key).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(pasted(&text))),
        Event::Mouse(mouse) => from_mouse(mouse),
        Event::Resize(width, height) => Some(Input::Resized(width, height)),
        Event::FocusGained | Event::FocusLost => None,
    }
}

/// What was pasted: its words, without the escape sequences that colour them where they were copied. Terminals send the
/// end of a line as the key for it, a carriage return.
fn pasted(text: &str) -> String {
    let words = strip_str(text).to_string();
    words.replace("\r\n", "\n").replace('\r', "\n")
}

/// A click or a turn of the wheel. Releases and movements are nothing to us.
fn from_mouse(mouse: MouseEvent) -> Option<Input> {
    let what = match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Mouse::Click,
        MouseEventKind::ScrollDown => Mouse::Wheel(1),
        MouseEventKind::ScrollUp => Mouse::Wheel(-1),
        _ => return None,
    };
    Some(Input::Mouse(what, mouse.column, mouse.row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyModifiers;
    use rstest::rstest;

    #[rstest]
    #[case::click(MouseEventKind::Down(MouseButton::Left), Some(Mouse::Click))]
    #[case::wheel_down(MouseEventKind::ScrollDown, Some(Mouse::Wheel(1)))]
    #[case::wheel_up(MouseEventKind::ScrollUp, Some(Mouse::Wheel(-1)))]
    #[case::release(MouseEventKind::Up(MouseButton::Left), None)]
    #[case::other_button(MouseEventKind::Down(MouseButton::Right), None)]
    #[case::movement(MouseEventKind::Moved, None)]
    fn the_mouse(#[case] kind: MouseEventKind, #[case] expected: Option<Mouse>) {
        let event = MouseEvent {
            kind,
            column: 7,
            row: 3,
            modifiers: KeyModifiers::NONE,
        };
        match (from_event(Event::Mouse(event)), expected) {
            (Some(Input::Mouse(what, 7, 3)), Some(expected)) => assert_eq!(what, expected),
            (None, None) => {}
            other => panic!("{other:?}"),
        }
    }

    #[rstest]
    #[case::line_feed("q\nq", "q\nq")]
    #[case::as_terminals_send_it("q\rq", "q\nq")]
    #[case::both("q\r\nq", "q\nq")]
    #[case::table("Hélios\t4,2\r\n", "Hélios\t4,2\n")]
    #[case::coloured("\u{1b}[31mHelios\u{1b}[0m Retail", "Helios Retail")]
    #[case::titled("\u{1b}]0;title\u{7}Helios", "Helios")]
    fn a_paste_stays_a_text(#[case] sent: &str, #[case] expected: &str) {
        let pasted = from_event(Event::Paste(sent.to_owned()));
        assert!(matches!(pasted, Some(Input::Paste(text)) if text == expected));
    }
}
