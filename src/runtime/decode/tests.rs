use crossterm::event::{Event, MouseButton, MouseEventKind};
use proptest::prelude::*;
use ratatui::style::Color;
use rstest::rstest;

use super::Decoder;
use crate::keymap::event::from_event;

/// The events of some bytes that come at once, in words.
fn decode(bytes: &[u8]) -> Vec<String> {
    let (mut decoder, mut events) = (Decoder::default(), Vec::new());
    decoder.feed(bytes, &mut events);
    decoder.pause(&mut events);
    events.iter().map(word).collect()
}

fn word(event: &Event) -> String {
    match event {
        Event::Key(key) => from_event(key).map_or("none".into(), crate::keymap::Key::to_text),
        Event::Paste(text) => format!("paste {text:?}"),
        Event::Mouse(mouse) => format!("{:?} {} {}", mouse.kind, mouse.column, mouse.row),
        other => format!("{other:?}"),
    }
}

#[rstest]
#[case::letter(b"j", "j")]
#[case::capital(b"J", "J")]
#[case::accent("é".as_bytes(), "é")]
#[case::emoji("🦀".as_bytes(), "🦀")]
#[case::enter(b"\r", "enter")]
#[case::line_feed(b"\n", "ctrl-j")]
#[case::tab(b"\t", "tab")]
#[case::back_tab(b"\x1b[Z", "shift-tab")]
#[case::backspace(b"\x7f", "backspace")]
#[case::escape(b"\x1b", "esc")]
#[case::ctrl_c(b"\x03", "ctrl-c")]
#[case::ctrl_z(b"\x1a", "ctrl-z")]
#[case::ctrl_space(b"\0", "ctrl-space")]
#[case::ctrl_backslash(b"\x1c", "ctrl-4")]
#[case::ctrl_underscore(b"\x1f", "ctrl-7")]
#[case::alt_letter(b"\x1bx", "alt-x")]
#[case::alt_capital(b"\x1bX", "alt-X")]
#[case::alt_accent("\x1bé".as_bytes(), "alt-é")]
#[case::alt_enter(b"\x1b\r", "alt-enter")]
#[case::up(b"\x1b[A", "up")]
#[case::left_in_application_mode(b"\x1bOD", "left")]
#[case::home(b"\x1b[H", "home")]
#[case::home_of_the_console(b"\x1b[1~", "home")]
#[case::end_of_rxvt(b"\x1b[8~", "end")]
#[case::delete(b"\x1b[3~", "delete")]
#[case::page_down(b"\x1b[6~", "pagedown")]
#[case::alt_up(b"\x1b[1;3A", "alt-up")]
#[case::ctrl_shift_right(b"\x1b[1;6C", "ctrl-shift-right")]
#[case::shift_delete(b"\x1b[3;2~", "shift-delete")]
#[case::f1(b"\x1bOP", "f1")]
#[case::f1_of_the_console(b"\x1b[[A", "f1")]
#[case::f1_of_rxvt(b"\x1b[11~", "f1")]
#[case::shift_f4(b"\x1b[1;2S", "shift-f4")]
#[case::f5(b"\x1b[15~", "f5")]
#[case::f6(b"\x1b[17~", "f6")]
#[case::f12(b"\x1b[24~", "f12")]
#[case::f20(b"\x1b[34~", "f20")]
#[case::keypad_enter(b"\x1bOM", "enter")]
fn one_key(#[case] bytes: &[u8], #[case] expected: &str) {
    assert_eq!(decode(bytes), [expected]);
}

#[rstest]
#[case::typed(b"ab", &["a", "b"])]
#[case::escape_then_arrow(b"\x1b\x1b[A", &["esc", "up"])]
#[case::two_escapes(b"\x1b\x1b", &["esc", "esc"])]
#[case::unknown_then_known(b"\x1b[99;99~j", &["j"])]
#[case::unknown_letter(b"\x1b[5yj", &["j"])]
#[case::answer_to_a_question(b"\x1b[?62;4cj", &["j"])]
#[case::broken_off_by_an_escape(b"\x1b[1;\x1b[A", &["up"])]
#[case::broken_off_by_a_control(b"\x1b[1\x03", &["ctrl-c"])]
#[case::not_utf8(b"\xffj\xc3j", &["j", "j"])]
#[case::paste(b"\x1b[200~q\r\nq\x1b[A\x1b[201~j", &["paste \"q\\r\\nq\\u{1b}[A\"", "j"])]
#[case::old_mouse_report(b"\x1b[M qqj", &["j"])]
#[case::focus(b"\x1b[I\x1b[O", &["FocusGained", "FocusLost"])]
fn several(#[case] bytes: &[u8], #[case] expected: &[&str]) {
    assert_eq!(decode(bytes), expected);
}

#[rstest]
#[case::click(b"\x1b[<0;3;5M", MouseEventKind::Down(MouseButton::Left), 2, 4)]
#[case::release(b"\x1b[<0;3;5m", MouseEventKind::Up(MouseButton::Left), 2, 4)]
#[case::right(b"\x1b[<2;1;1M", MouseEventKind::Down(MouseButton::Right), 0, 0)]
#[case::wheel_up(b"\x1b[<64;200;100M", MouseEventKind::ScrollUp, 199, 99)]
#[case::wheel_down(b"\x1b[<65;1;1M", MouseEventKind::ScrollDown, 0, 0)]
#[case::ctrl_click(b"\x1b[<16;1;1M", MouseEventKind::Down(MouseButton::Left), 0, 0)]
fn mouse_reports(
    #[case] bytes: &[u8],
    #[case] kind: MouseEventKind,
    #[case] x: u16,
    #[case] y: u16,
) {
    assert_eq!(decode(bytes), [format!("{kind:?} {x} {y}")]);
}

#[test]
fn a_movement_is_nothing() {
    assert!(decode(b"\x1b[<35;3;5M").is_empty());
}

/// The answers of a light terminal.
const LIGHT: &str = "\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62;22c";

/// What is left of pieces that come one after the other, and the colour, where the terminal was asked for it.
fn asked(pieces: &[&str]) -> (Vec<String>, Option<Color>) {
    let (mut decoder, mut events) = (Decoder::default(), Vec::new());
    decoder.expect_answers();
    for piece in pieces {
        decoder.feed(piece.as_bytes(), &mut events);
        decoder.pause(&mut events);
    }
    let words = events.iter().map(word).collect();
    (words, decoder.take_background())
}

#[rstest]
#[case::by_itself(&[LIGHT], &[])]
#[case::between_keys(&["j", LIGHT, "k"], &["j", "k"])]
#[case::in_one_piece_with_keys(&["j\x1b]11;rgb:ff/ff/ff\x07k\x1b[?1cl"], &["j", "k", "l"])]
#[case::in_a_paste(&["\x1b[200~on", LIGHT, "e\x1b[201~"], &["paste \"one\""])]
#[case::in_pieces(&["\x1b]", "11", ";rgb:ffff/ff", "ff/ffff\x1b", "\\", "\x1b[", "?6", "c"], &[])]
#[case::key_after_the_beginning_of_none(&["\x1b]", "j", LIGHT], &["alt-]", "j"])]
fn an_answer_is_nothing_typed(#[case] pieces: &[&str], #[case] left: &[&str]) {
    let (words, background) = asked(pieces);
    assert_eq!(words, left);
    assert_eq!(background, Some(Color::Rgb(255, 255, 255)));
}

#[test]
fn a_late_answer_cut_after_its_escape_types_nothing_but_that() {
    let (words, background) = asked(&["\x1b", "]11;rgb:0/0/0\x07"]);
    assert_eq!(words, ["esc"]);
    assert_eq!(background, Some(Color::Rgb(0, 0, 0)));
}

#[rstest]
#[case::escape(&["\x1b"], &["esc"])]
#[case::escape_then_key(&["\x1b", "j"], &["esc", "j"])]
#[case::two_escapes(&["\x1b", "\x1b"], &["esc", "esc"])]
#[case::escape_then_arrow(&["\x1b", "\x1b[A"], &["esc", "up"])]
#[case::arrow_in_pieces(&["\x1b[", "A"], &["up"])]
#[case::alt_bracket_once_all_is_said(&[LIGHT, "\x1b]"], &["alt-]"])]
#[case::escape_once_all_is_said(&[LIGHT, "\x1b", "]"], &["esc", "]"])]
#[case::never_answered(&["\x1b]", "x"], &["alt-]", "x"])]
fn keys_are_keys_also_where_the_terminal_was_asked(#[case] pieces: &[&str], #[case] left: &[&str]) {
    assert_eq!(asked(pieces).0, left);
}

#[test]
fn with_the_last_answer_all_is_said() {
    let (mut decoder, mut events) = (Decoder::default(), Vec::new());
    assert!(!decoder.is_owed_answers());
    decoder.expect_answers();
    decoder.feed(b"\x1b]11;rgb:0/0/0\x07", &mut events);
    assert!(decoder.is_owed_answers());
    decoder.feed(b"\x1b[?6c", &mut events);
    assert!(!decoder.is_owed_answers());
}

/// Pieces of what terminals send, good and bad.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known: [&[u8]; 12] = [
        b"j",
        "é".as_bytes(),
        b"\x1b[A",
        b"\x1b[1;5C",
        b"\x1bOP",
        b"\x1b[<0;3;5M",
        b"\x1b[200~a\nb\x1b[201~",
        b"\x03",
        b"\x1b[99~",
        b"\x1b[[B",
        b"\x1bx",
        b"\r",
    ];
    let known = prop::sample::select(known.to_vec()).prop_map(<[u8]>::to_vec);
    prop_oneof![4 => known, 1 => prop::collection::vec(any::<u8>(), 0..6)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// However the stream is cut, the events are the same.
    #[test]
    fn where_it_is_cut_does_not_matter(pieces in prop::collection::vec(piece(), 0..20), cut in 1usize..7) {
        let bytes = pieces.concat();
        let (mut decoder, mut events) = (Decoder::default(), Vec::new());
        for part in bytes.chunks(cut) {
            decoder.feed(part, &mut events);
        }
        decoder.pause(&mut events);
        prop_assert_eq!(events.iter().map(word).collect::<Vec<_>>(), decode(&bytes));
    }

    /// However an answer is cut and wherever it comes, what is typed around it arrives, and nothing of it.
    #[test]
    fn answers_leave_what_is_typed(before in "[a-z]{0,4}", after in "[a-z]{0,4}", cut in 2usize..9) {
        let bytes = [before.as_bytes(), LIGHT.as_bytes(), after.as_bytes()].concat();
        let (mut decoder, mut events) = (Decoder::default(), Vec::new());
        decoder.expect_answers();
        for part in bytes.chunks(cut) {
            decoder.feed(part, &mut events);
        }
        decoder.pause(&mut events);
        prop_assert_eq!(events.iter().map(word).collect::<String>(), before + &after);
        prop_assert_eq!(decoder.take_background(), Some(Color::Rgb(255, 255, 255)));
    }

    /// Nothing makes it stop for good: a text that follows whatever came arrives.
    #[test]
    fn whatever_comes_it_goes_on(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let ended = [bytes.as_slice(), b"\x1b[201~", b"\r\r\r\r\r", b"zzzzzz"].concat();
        let last = decode(&ended).pop();
        prop_assert_eq!(last.as_deref(), Some("z"));
    }
}
