//! From the terminal's key events to keys: the only place that knows crossterm's.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::key::{Code, Key};

/// The key of an event, or `None` where it is none of ours.
///
/// Only a press and its repeats act: a release would double every key on Windows and under the
/// kitty protocol. Keys held with Super, Hyper or Meta belong to the desktop.
pub fn from_event(event: &KeyEvent) -> Option<Key> {
    let foreign = KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META;
    if event.kind == KeyEventKind::Release || event.modifiers.intersects(foreign) {
        return None;
    }
    let held = |modifier| event.modifiers.contains(modifier);
    let shift = held(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab;
    let code = code(event.code)?;
    Some(Key::new(
        code,
        held(KeyModifiers::CONTROL),
        held(KeyModifiers::ALT),
        shift,
    ))
}

/// Our code of a terminal's key code.
fn code(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Char(character) if character.is_control() => return None,
        KeyCode::Char(character) => Code::Char(character),
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab | KeyCode::BackTab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers, from_event};
    use rstest::rstest;

    const NONE: KeyModifiers = KeyModifiers::NONE;
    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
    const CTRL: KeyModifiers = KeyModifiers::CONTROL;
    const ALT: KeyModifiers = KeyModifiers::ALT;

    #[rstest]
    #[case::question(KeyCode::Char('?'), NONE, "?")]
    #[case::question_shift(KeyCode::Char('?'), SHIFT, "?")]
    #[case::capital(KeyCode::Char('A'), NONE, "A")]
    #[case::capital_shift(KeyCode::Char('A'), SHIFT, "A")]
    #[case::small_shift(KeyCode::Char('a'), SHIFT, "A")]
    #[case::plus(KeyCode::Char('+'), NONE, "+")]
    #[case::plus_shift(KeyCode::Char('+'), SHIFT, "+")]
    #[case::altgr_on_windows(KeyCode::Char('{'), CTRL.union(ALT), "{")]
    #[case::altgr_elsewhere(KeyCode::Char('{'), NONE, "{")]
    #[case::back_tab(KeyCode::BackTab, SHIFT, "shift-tab")]
    #[case::back_tab_bare(KeyCode::BackTab, NONE, "shift-tab")]
    #[case::tab_shift(KeyCode::Tab, SHIFT, "shift-tab")]
    #[case::space_shift(KeyCode::Char(' '), SHIFT, "space")]
    #[case::ctrl_caps_lock(KeyCode::Char('C'), CTRL, "ctrl-c")]
    #[case::alt_arrow(KeyCode::Up, ALT, "alt-up")]
    #[case::all_on_an_arrow(KeyCode::Up, CTRL.union(ALT).union(SHIFT), "ctrl-alt-shift-up")]
    #[case::function(KeyCode::F(2), NONE, "f2")]
    fn normalised(#[case] code: KeyCode, #[case] modifiers: KeyModifiers, #[case] text: &str) {
        let key = from_event(&KeyEvent::new(code, modifiers)).unwrap();
        assert_eq!(key.to_text(), text);
    }

    #[rstest]
    #[case::press(KeyEventKind::Press, true)]
    #[case::repeat(KeyEventKind::Repeat, true)]
    #[case::release(KeyEventKind::Release, false)]
    fn press_and_repeat_act(#[case] kind: KeyEventKind, #[case] acts: bool) {
        let event = KeyEvent::new_with_kind(KeyCode::Char('d'), NONE, kind);
        assert_eq!(from_event(&event).is_some(), acts);
    }

    #[rstest]
    #[case::lock(KeyCode::CapsLock, NONE)]
    #[case::nul(KeyCode::Null, NONE)]
    #[case::control_character(KeyCode::Char('\u{7f}'), NONE)]
    #[case::of_the_desktop(KeyCode::Char('c'), KeyModifiers::SUPER)]
    fn not_ours(#[case] code: KeyCode, #[case] modifiers: KeyModifiers) {
        assert_eq!(from_event(&KeyEvent::new(code, modifiers)), None);
    }
}
